"""Calls of the command line inside this process."""

from __future__ import annotations

from inspect import signature

from click.testing import CliRunner

# click 8.1 mixes the two streams unless it is told not to; later versions keep them apart and know no such word.
RUNNER = CliRunner(**{name: False for name in ("mix_stderr",) if name in signature(CliRunner).parameters})
