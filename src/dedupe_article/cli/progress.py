"""How far a long run is: a line that renews itself on a terminal, and with -v a line now and then elsewhere."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from dedupe_article.cli.tally import Tally
from dedupe_article.report.summary import number, size

PATIENCE = 1.0  # seconds: a shorter run shows nothing
REDRAW = 0.1  # seconds between two states of the line
PLAIN = 10.0  # seconds between two lines where they stay
WIDTH = 10  # of the bar, so that the line fits 80 columns with a hundred thousand files


class Progress:
    """The state of a run, shown by `show`; `total` is the number of files, or 0 where it is not known."""

    def __init__(self, show: Callable[[str], object], total: int, renews: bool) -> None:
        self.write = show
        self.total = total
        self.renews = renews
        self.start = time.monotonic()
        self.due = self.start + (PATIENCE if renews else PLAIN)
        self.drawn = False

    def show(self, tally: Tally) -> None:
        """Show the state if it is time."""
        now = time.monotonic()
        if now < self.due:
            return
        self.due = now + (REDRAW if self.renews else PLAIN)
        state = self.state(tally, now - self.start)[: columns() - 1]  # a line that wraps cannot be renewed
        self.write(f"\r{state}\x1b[K" if self.renews else f"{state}\n")
        self.drawn = self.renews

    def clear(self) -> None:
        """Take the line away, so that something else can be said."""
        if self.drawn:
            self.write("\r\x1b[K")
            self.drawn = False

    def state(self, tally: Tally, seconds: float) -> str:
        """Files, speed, time left and what was cleaned."""
        done = tally.done
        parts = [f"{done:,} of {number(self.total, 'file')}" if self.total else number(done, "file")]
        parts.append(f"{size(int(tally.size / seconds))}/s")
        if self.total and done:
            parts.append(f"{clock(seconds / done * max(0, self.total - done))} left")
        parts.append(f"{tally.counts.cleaned:,} cleaned")
        return self.bar(done) + ", ".join(parts)

    def bar(self, done: int) -> str:
        """The bar, where there is a total and the line renews itself."""
        if not self.total or not self.renews:
            return ""
        full = min(WIDTH, WIDTH * done // self.total)
        return f"[{'#' * full}{'.' * (WIDTH - full)}] "


def columns() -> int:
    """How wide the terminal behind standard error is."""
    try:
        return os.get_terminal_size(2).columns or 80
    except OSError:
        return 80


def clock(seconds: float) -> str:
    """A time as people read it.

    >>> clock(59.6), clock(3725)
    ('1:00', '1:02:05')
    """
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
