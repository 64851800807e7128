"""The house: who may import whom, how large the rooms are, and what a pipe call does without."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "dedupe_article"
FLOORS = {
    "model": 0,
    "lexicon": 0,
    "reader": 1,
    "splitter": 1,
    "matcher": 1,
    "writer": 1,
    "laws": 1,
    "pipeline": 2,
    "files": 3,
    "formats": 3,
    "report": 3,
    "integrations": 3,
    "batch": 4,
    "cli": 5,
    "__main__": 6,
}
STEPS = ("words", "seeds", "chains", "page", "alignment", "difference", "choice", "design", "judge", "rounds")
# Taking a change back is rewriting a file, and the recipe for that stands in `files` alone.
ALLOWED = {("report.undo", "files")}
MODULES = sorted(path for path in SOURCE.rglob("*.py") if path.parent != SOURCE or path.stem != "__init__")


def name_of(path: Path) -> str:
    """`report.undo`; a package is named without its `__init__`."""
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")


def imports(path: Path) -> Iterator[str]:
    """The rooms of the house that a module imports, wherever in it the import stands."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (one.name.removeprefix("dedupe_article.") for one in node.names if own(one.name))
        elif isinstance(node, ast.ImportFrom) and node.module == "dedupe_article":
            yield from (one.name for one in node.names if one.name != "__version__")
        elif isinstance(node, ast.ImportFrom) and own(node.module or ""):
            yield (node.module or "").removeprefix("dedupe_article.")


def own(name: str) -> bool:
    return name.startswith("dedupe_article.")


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_imports_from_lower_floors_only(path: Path) -> None:
    room = name_of(path).split(".")[0]
    for imported in imports(path):
        other = imported.split(".")[0]
        allowed = other == room or FLOORS[other] < FLOORS[room] or (name_of(path), other) in ALLOWED
        assert allowed, f"{name_of(path)} imports {imported}"


@pytest.mark.parametrize("step", STEPS)
def test_a_step_of_the_matcher_imports_from_itself_and_earlier_ones(step: str) -> None:
    paths = list((SOURCE / "matcher" / step).rglob("*.py"))
    used = {one.split(".")[1] for path in paths for one in imports(path) if one.startswith("matcher.")}
    assert paths
    assert used <= set(STEPS[: STEPS.index(step) + 1])


def test_each_module_of_the_matcher_stands_in_a_step() -> None:
    assert {path.relative_to(SOURCE / "matcher").parts[0] for path in (SOURCE / "matcher").rglob("*.py")} == {
        "__init__.py",
        *STEPS,
    }


def test_the_laws_know_nothing_of_what_they_judge() -> None:
    rooms = {imported.split(".")[0] for path in (SOURCE / "laws").rglob("*.py") for imported in imports(path)}
    assert rooms <= {"model", "lexicon", "laws"}


def test_the_walk_sees_a_forbidden_import(tmp_path: Path) -> None:
    module = tmp_path / "lies.py"
    module.write_text("def f():\n    from dedupe_article.cli import main\n    import dedupe_article.batch.run\n")
    assert list(imports(module)) == ["cli", "batch.run"]


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_file_stays_below_250_lines_and_a_function_within_40(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) < 250
    long = [one.name for one in functions(path) if (one.end_lineno or 0) - one.lineno >= 40]
    assert not long


NEVER = (
    *("chardet", "multiprocessing", "difflib", "numpy", "jinja2", "pathspec"),
    *("asyncio", "concurrent", "importlib.metadata", "logging", "tempfile", "subprocess", "signal", "tomllib"),
    *("dedupe_article.formats", "dedupe_article.files", "dedupe_article.batch.run", "dedupe_article.report.entry"),
)


@pytest.mark.skipif("COVERAGE_PROCESS_CONFIG" in os.environ, reason="measuring coverage imports more")
@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ([], b"Nothing here is said twice, and all of it stays as it is.\n"),
        ([], b"The harbour was closed for nine days after the storm, said Ann.\n\n" * 2),
        (["-q", "--min-words", "6"], b"The harbour was closed for nine days after the storm.\n\n" * 2),
    ],
    ids=["a clean article", "a doubled article", "with options"],
)
def test_a_pipe_call_imports_nothing_that_it_does_not_need(arguments: list[str], text: bytes) -> None:
    """Run in a process of its own, which names at its end what it has imported."""
    code = (
        "import sys, atexit; from dedupe_article.cli import main;"
        "atexit.register(lambda: print(*sys.modules, file=sys.stderr)); main(sys.argv[1:])"
    )
    done = subprocess.run([sys.executable, "-c", code, *arguments], input=text, capture_output=True, check=True)
    loaded = done.stderr.decode().split()
    assert "dedupe_article.pipeline" in loaded
    assert not [name for name in loaded if name in NEVER or name.startswith(tuple(f"{one}." for one in NEVER))]
