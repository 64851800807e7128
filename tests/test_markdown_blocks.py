"""Blocks of Markdown: nothing of the running text goes for what stands in one, and none goes in part."""

from __future__ import annotations

import pytest
from test_matcher_rules import BREAD, FLOOD, LEAD, PLAN, SCHOOL, WATER

from dedupe_article import Settings, clean
from dedupe_article.model import Syntax

MARKDOWN = Settings(syntax=Syntax.MARKDOWN)
BODY = "\n\n".join([LEAD, PLAN, BREAD, SCHOOL, FLOOD, WATER])
FRONT = f'---\ntitle: The flood\ndescription: "{LEAD} {PLAN}"\nauthor: Ann Lind\n---'
FOLDED = f"---\ndescription: >\n  {LEAD}\n  {PLAN}\n---"
BLOCKS = {
    "front matter": FRONT,
    "front matter that is folded": FOLDED,
    "TOML": f'+++\ndescription = "{LEAD} {PLAN}"\n+++',
    "fenced code": f"```\n{LEAD}\n{PLAN}\n```",
    "all of it in fenced code": f"~~~~\n{BODY}\n~~~~",
    "a comment": f"<!--\n{LEAD}\n{PLAN}\n-->",
    "a table": f"| who | what |\n|---|---|\n| Ann | {LEAD} |\n| Bob | {PLAN} |",
}


@pytest.mark.parametrize("block", BLOCKS.values(), ids=list(BLOCKS))
def test_the_text_stays_beside_a_block_that_says_the_same(block: str) -> None:
    above = f"{block}\n\n# The flood\n\n{BODY}"
    assert clean(above, MARKDOWN) == above
    assert clean(f"{block}\n\n{BODY}\n\n{BODY}", MARKDOWN) == f"{block}\n\n{BODY}"


@pytest.mark.parametrize("block", [block for name, block in BLOCKS.items() if "front" not in name and name != "TOML"])
def test_a_block_goes_with_the_rest_of_a_copy(block: str) -> None:
    text = "\n\n".join([BODY, block, "More of it is said here than there was before."])
    assert clean(f"{text}\n\n{text}", MARKDOWN) == text


def test_a_copy_in_tags_goes() -> None:
    tagged = "\n".join(f"<p>{one}</p>" for one in BODY.split("\n\n"))
    assert clean(f"{BODY}\n\n<div>\n{tagged}\n</div>", MARKDOWN).split("<")[0].strip() == BODY
