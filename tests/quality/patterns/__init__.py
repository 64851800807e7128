"""Patterns of real pages, written by hand: what must stay, then what must collapse."""

from __future__ import annotations

from .collapses import collapses
from .pattern import Pattern
from .stays import STAYS

PATTERNS: tuple[Pattern, ...] = STAYS + collapses()

__all__ = ["PATTERNS", "STAYS", "Pattern", "collapses"]
