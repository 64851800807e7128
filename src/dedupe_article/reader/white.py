"""The characters that part words and lines."""

from __future__ import annotations

import re

BREAKS = "\n\r\x0b\x0c\x85\u2028\u2029"
WIDE_BLANKS = "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
NARROWED = dict.fromkeys(map(ord, WIDE_BLANKS), " ")
BLANKS = " \t" + WIDE_BLANKS
WHITE = BLANKS + BREAKS
# Compiled when first asked for, since most texts end their lines in `\n`.
END = "\r(?!\n)|[\x0b\x85\u2028\u2029]"
PAGE = f"(?<![{WHITE}])([{BLANKS}]*)\f(?=[{BLANKS}\f]*(?:[^{WHITE}]|\\Z))"


def breaks_in(run: str) -> int:
    """How many line ends a run of white space holds; a form feed counts only where no other line end stands.

    A page may end in the middle of a paragraph, so a form feed never makes a blank line.

    >>> [breaks_in(run) for run in ("\\r\\n", "\\n\\f", "\\f", " \\t", "\\n \\n")]
    [1, 1, 1, 0, 2]
    """
    count = run.count("\n")
    if len(run) == count or (count == 1 and len(run) == 2 and run[0] == "\r"):
        return count
    count += sum(map(run.count, "\r\x0b\x85\u2028\u2029")) - run.count("\r\n")
    return count or int("\f" in run)


def in_lines(text: str) -> str:
    r"""`text` with `\n` in place of every other line end, its length kept.

    A form feed beside another line end is left as it is, and so is the carriage return of `\r\n`.

    >>> in_lines("a\rb\r\nc\n\fd\fe")
    'a\nb\r\nc\n\x0cd\ne'
    """
    return re.sub(PAGE, "\\1\n", re.sub(END, "\n", text))


def narrow(run: str) -> str:
    """`run` with a space in place of each blank that is neither a space nor a tab."""
    return run if run.isprintable() else run.translate(NARROWED)  # what prints has no blank but the space


def indent(line: str) -> str:
    """The blanks before the first word of a line that lines up, without ideographic spaces, which indent prose."""
    return narrow(line[: len(line) - len(line.lstrip(BLANKS))].replace("\u3000", ""))
