"""What is told of an article that was cleaned: the diff, the account, the entry of the report."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dedupe_article.batch.work import Action, Plan, Told
from dedupe_article.matcher import fingerprint
from dedupe_article.model import Cleaned, Rule

if TYPE_CHECKING:
    from dedupe_article.report.diff import Look
    from dedupe_article.report.entry import Record, Wanted


class Views(NamedTuple):
    """What a run is to tell of each article: for whom a diff is, whether an account is given, what a report holds."""

    look: Look | None = None
    account: bool = False
    wanted: Wanted | None = None


def view(name: str, before: bytes, cleaned: Cleaned, plan: Plan) -> Told:
    """What is told of a file of one text; `before` is the file as it was found."""
    told = text_view(name, cleaned, plan)
    if plan.action is Action.SHOW:
        told = told._replace(out=cleaned.data)
    if plan.views and plan.views.wanted:
        from dedupe_article.report.entry import file_entry  # noqa: PLC0415 - only a report needs it

        wanted = plan.views.wanted._replace(settings=plan.settings)
        told = told._replace(entries=(file_entry(name, before, cleaned, wanted),))
    return told


def record_view(name: str, record: Record, cleaned: Cleaned, plan: Plan) -> Told:
    """What is told of one text in a file of records."""
    told = text_view(f"{name}:{record.place}", cleaned, plan)
    if plan.views and plan.views.wanted:
        from dedupe_article.report.entry import record_entry  # noqa: PLC0415 - only a report needs it

        told = told._replace(entries=(record_entry(name, record, cleaned, plan.views.wanted),))
    return told


def text_view(name: str, cleaned: Cleaned, plan: Plan) -> Told:
    """The diff and the account of one text, and what was kept in it."""
    out = err = ""
    if plan.views and plan.views.look:
        from dedupe_article.report.diff import diff  # noqa: PLC0415 - only --diff needs it

        out = diff(name, cleaned, plan.views.look)
    if plan.views and plan.views.account:
        from dedupe_article.report.account import account  # noqa: PLC0415 - only -v needs it

        err = account(name, cleaned, plan.settings)
    text = cleaned.article.text
    kept = tuple(fingerprint(text[slice(*repeat.span)]) for repeat in cleaned.near if repeat.rule is Rule.KEPT)
    return Told(out.encode("utf-8", "surrogateescape"), err, kept=kept)
