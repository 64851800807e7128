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
    views = plan.views or Views()
    entries: tuple[str, ...] = ()
    if views.wanted:
        from dedupe_article.report.entry import file_entry  # noqa: PLC0415 - only a report needs it

        same = views.wanted.settings is plan.settings  # Markdown has its own
        wanted = views.wanted if same else views.wanted._replace(settings=plan.settings)
        entries = (file_entry(name, before, cleaned, wanted),)
    out = cleaned.data if plan.action is Action.SHOW else diffed(name, cleaned, views)
    return Told(out, accounted(name, cleaned, plan), entries, kept(cleaned))


def record_view(name: str, record: Record, cleaned: Cleaned, plan: Plan) -> Told:
    """What is told of one text in a file of records."""
    views = plan.views or Views()
    entries: tuple[str, ...] = ()
    if views.wanted:
        from dedupe_article.report.entry import record_entry  # noqa: PLC0415 - only a report needs it

        entries = (record_entry(name, record, cleaned, views.wanted),)
    title = f"{name}:{record.place}"
    return Told(diffed(title, cleaned, views), accounted(title, cleaned, plan), entries, kept(cleaned))


def diffed(title: str, cleaned: Cleaned, views: Views) -> bytes:
    """The diff of one text, if one is wanted."""
    if views.look is None:
        return b""
    from dedupe_article.report.diff import diff  # noqa: PLC0415 - only --diff needs it

    return diff(title, cleaned, views.look).encode("utf-8", "surrogateescape")


def accounted(title: str, cleaned: Cleaned, plan: Plan) -> str:
    """The account of one text, if one is wanted."""
    if not (plan.views and plan.views.account):
        return ""
    from dedupe_article.report.account import account  # noqa: PLC0415 - only -v needs it

    return account(title, cleaned, plan.settings)


def kept(cleaned: Cleaned) -> tuple[str, ...]:
    """The fingerprints of what the configuration keeps in one text."""
    text = cleaned.article.text
    return tuple([fingerprint(text[slice(*repeat.span)]) for repeat in cleaned.near if repeat.rule is Rule.KEPT])
