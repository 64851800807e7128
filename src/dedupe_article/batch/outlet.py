"""A stream from which what was written to it can be taken, piece by piece."""

from __future__ import annotations

from io import RawIOBase
from typing import Any


class Outlet(RawIOBase):
    """Collects what is written until it is taken; with `keeps` off, forgets it."""

    def __init__(self, keeps: bool) -> None:
        super().__init__()
        self.keeps = keeps
        self.pieces: list[bytes] = []
        self.written = 0
        self.taken = 0

    def writable(self) -> bool:
        """True."""
        return True

    def write(self, data: Any) -> int:
        """Take all of `data`."""
        piece = bytes(data)
        self.written += len(piece)
        if self.keeps:
            self.pieces.append(piece)
        return len(piece)

    def tell(self) -> int:
        """How many bytes were written."""
        return self.written

    def take(self) -> bytes:
        """What was written since the last time."""
        taken = b"".join(self.pieces)
        self.pieces.clear()
        self.taken += len(taken)
        return taken
