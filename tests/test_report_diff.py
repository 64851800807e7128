"""The unified diff: what `patch` and `git apply` take, and what a person sees."""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from report_values import BODY, DOUBLED, LEAD, cut, doubled, files

from dedupe_article.model import Cleaned, Repeat, Rule, Span
from dedupe_article.report.diff import Look, diff

PATCH = ["patch", "-s", "-p1", "--no-backup-if-mismatch", "-i"]
GIT = ["git", "apply", "--whitespace=nowarn"]


def apply(tool: list[str], folder: Path, name: str, before: bytes, text: str) -> bytes:
    """The file after a real tool has applied the diff."""
    (folder / name).write_bytes(before)
    (folder / "change.diff").write_bytes(text.encode("utf-8", "surrogateescape"))
    subprocess.run([*tool, "change.diff"], cwd=folder, check=True, capture_output=True)
    return (folder / name).read_bytes()


TEXTS = {
    "a body that stands twice": DOUBLED,
    "the last line has no end": DOUBLED.rstrip(),
    "paragraphs are lines": DOUBLED.replace("\n\n", "\n"),
    "blanks at the ends of lines": DOUBLED.replace("\n", "  \n"),
    "many blank lines": DOUBLED.replace("\n\n", "\n\n\n\n"),
    "all in one line": DOUBLED.replace("\n", " "),
    "a mark stands first": "\ufeff" + DOUBLED,
    "a mark stands first and a blank goes": "\ufeff " + DOUBLED,
    "characters that a terminal would obey": DOUBLED.replace("eleven", "\x1b[31meleven\u202e\x9b"),
}


@pytest.mark.parametrize("tool", [PATCH, GIT], ids=["patch", "git apply"])
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_tools_take_the_diff(tool: list[str], text: str, tmp_path: Path) -> None:
    data = text.encode()
    cleaned = doubled(data)
    assert apply(tool, tmp_path, "a.txt", data, diff("a.txt", cleaned, Look.PATCH)) == cleaned.data


NAMES = ["two words.txt", "é.txt", 'quo"te.txt', "-dash.txt", "\udcff.txt", "new\nline.txt"]
# GNU patch takes no name with a line end in it.
CASES = [(tool, name) for tool in (PATCH, GIT) for name in NAMES if tool is GIT or "\n" not in name]


@pytest.mark.parametrize(
    ("tool", "name"), CASES, ids=lambda value: repr(value[0] if isinstance(value, list) else value)
)
def test_tools_find_the_file_whatever_its_name(tool: list[str], name: str, tmp_path: Path) -> None:
    cleaned = doubled()
    text = diff(name, cleaned, Look.PATCH)
    assert apply(tool, tmp_path, name, DOUBLED.encode(), text) == cleaned.data


def test_an_article_that_stays_has_no_diff() -> None:
    assert diff("a.txt", cut(DOUBLED.encode(), []), Look.COLOUR) == ""


def test_the_diff_shows_what_goes_with_its_surroundings() -> None:
    assert diff("./a.txt", doubled(), Look.PLAIN).splitlines() == [
        "--- a/a.txt",
        "+++ b/a.txt",
        "@@ -5,9 +5,3 @@",
        f" {BODY[1]}",
        " ",
        f" {BODY[2]}",
        "-",
        f"-{BODY[0]}",
        "-",
        f"-{BODY[1]}",
        "-",
        f"-{BODY[2]}",
    ]


def applied(before: str, text: str) -> str:
    """The output of a small `patch` of our own, strict about every line."""
    old, new, at = before.split("\n"), [], 0
    lines = text.split("\n")[2:]
    for index, line in enumerate(lines[:-1]):
        if head := re.fullmatch(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@", line):
            start = int(head[1]) - (head[2] != "0")
            new += old[at:start]
            at = start
            assert int(head[3]) - (head[4] != "0") == len(new)
        elif line.startswith("\\"):
            continue
        else:
            ended = not lines[index + 1].startswith("\\")
            if line[0] in " -":
                assert old[at] == line[1:]
                assert ended == (at < len(old) - 1)
                at += 1
            if line[0] in " +":
                new.append(line[1:])
                if not ended:
                    return "\n".join(new)
    assert at <= len(old)
    return "\n".join(new + old[at:]) if at < len(old) else "\n".join([*new, ""])


@given(files())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_diff_leads_from_the_source_to_the_output(file: tuple[bytes, Cleaned]) -> None:
    cleaned = file[1]
    source = cleaned.article.source
    if cleaned.article.encoding.bom == b"\xef\xbb\xbf":
        source = "\ufeff" + source
    text = diff("a", cleaned, Look.PATCH)
    kept = "\ufeff" if source != cleaned.article.source and cleaned.data.startswith(b"\xef\xbb\xbf") else ""
    assert (applied(source, text) if text else source) == kept + cleaned.text


def test_the_diff_leads_there_with_the_real_tool(tmp_path: Path) -> None:
    @given(
        files().filter(lambda file: file[1].article.encoding.name == "utf-8" and not file[1].article.encoding.strays)
    )
    @settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
    def run(file: tuple[bytes, Cleaned]) -> None:
        data, cleaned = file
        if text := diff("a.txt", cleaned, Look.PATCH):
            assert apply(GIT, tmp_path, "a.txt", data, text) == cleaned.data

    run()


@pytest.mark.parametrize("look", [Look.PLAIN, Look.COLOUR])
def test_nothing_that_a_terminal_obeys_gets_through(look: Look) -> None:
    hostile = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) in ("Cc", "Cf", "Cs")]
    odd = "".join(character for character in hostile if character not in "\n")
    text = f"{LEAD} {odd}\n\n{LEAD} {odd} goes."
    cleaned = cut(text, [Repeat(Span(text.index("\n") + 2, len(text)), Span(0, text.index("\n")), Rule.SAME, 1.0)])
    name = odd.encode("utf-8", "ignore").decode() + "\udc80\udcff"
    shown = diff(f"a{name}.txt", cleaned, look)
    ours = re.sub(r"\x1b\[[0-9]*m|\n", "", shown) if look is Look.COLOUR else shown.replace("\n", "")
    assert {unicodedata.category(character) for character in ours}.isdisjoint({"Cc", "Cf", "Cs", "Zl", "Zp"})


@given(st.text(st.sampled_from("ab \n"), max_size=20))
def test_colours_change_nothing_but_colour(text: str) -> None:
    length = len(cut(text, []).article.text)
    start, end = length // 3, length // 2
    cleaned = cut(text, [Repeat(Span(start, end), Span(0, 0), Rule.SAME, 1.0)] if end > start else [])
    shown = diff("a.txt", cleaned, Look.COLOUR)
    assert re.sub(r"\x1b\[[0-9]*m", "", shown) == diff("a.txt", cleaned, Look.PLAIN)


def test_changes_far_apart_are_hunks_of_their_own() -> None:
    far = "\n".join(["One stands here.", "One stands here.", *(f"Line {at}." for at in range(20)), "Last.", "Last."])
    first, last = Span(17, 33), Span(far.rindex("Last."), len(far))
    twin = Span(last.start - 6, last.start - 1)
    cleaned = cut(far + "\n", [Repeat(first, Span(0, 16), Rule.SAME, 1.0), Repeat(last, twin, Rule.SAME, 1.0)])
    text = diff("a", cleaned, Look.PATCH)
    assert re.findall("^@@ .*", text, re.MULTILINE) == ["@@ -1,5 +1,4 @@", "@@ -21,4 +20,3 @@"]
    assert applied(far + "\n", text) == cleaned.text
