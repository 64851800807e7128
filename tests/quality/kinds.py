"""Every kind, in the order of the table, with the share of its cases that must pass."""

from __future__ import annotations

from . import controls, copies, news, runs
from .case import Kind

DAMAGE = (
    Kind("body-twice", runs.body_twice, 0.995),
    Kind("article-twice", runs.article_twice, 0.995),
    Kind("article-three-times", runs.article_three_times, 0.995),
    Kind("run-repeated", runs.run_repeated, 0.995),
    Kind("paragraph-again-at-page-break", runs.paragraph_again, 0.995),
    Kind("shuffled-copy", runs.shuffled, 0.995),
    Kind("typos-1%", copies.misspelt(0.01), 0.92),
    Kind("typos-3%", copies.misspelt(0.03), 0.85),
    Kind("typos-6%", copies.misspelt(0.06), 0.70),
    Kind("typography", copies.other_typography, 0.985),
    Kind("lost-spaces", copies.spaces_lost, 0.97),
    Kind("upper-case-copy", copies.upper_case, 0.985),
    Kind("mojibake-copy", copies.in_mojibake, 0.90),
    Kind("damaged-copy-first", copies.poor_copy_first, 0.80),
    Kind("rewrapped-copy", copies.rewrapped, 0.985),
    Kind("merged-copy", copies.merged, 0.985),
    Kind("split-copy", copies.split, 0.985),
    Kind("one-line", copies.one_line, 0.985),
    Kind("teaser-first", copies.teaser_first, 0.97),
    Kind("copy-cut-off", copies.cut_off, 0.97),
    Kind("notices-between", runs.notices_between, 0.97),
    Kind("copy-with-new-paragraph", news.new_paragraph, 0.97),
    Kind("copy-with-new-sentence", news.new_sentence, 0.97, by_words=True),
    Kind("copy-with-changed-number", news.changed_number, 0.98, by_words=True),
    Kind("copy-with-one-word-swapped", news.swapped_word, 0.95, by_words=True),
)

CONTROLS = (
    Kind("clean", controls.clean, 1.0, stays=True),
    Kind("clean-blank-lines", controls.clean_blank_lines, 1.0, stays=True),
    Kind("numbers-changed", controls.numbers_changed, 0.995, stays=True),
    Kind("negated", controls.negated, 0.99, stays=True),
    Kind("name-changed", controls.name_changed, 0.97, stays=True),
    Kind("minimal-pair", controls.meaning_swapped, 0.97, stays=True),
    Kind("short-lines-recur", controls.short_lines, 1.0, stays=True),
    Kind("quote-recalled", controls.quote_recalled, 0.99, stays=True),
)

KINDS = DAMAGE + CONTROLS

LOOSE = {"typos-1%": 0.98, "typos-3%": 0.98, "typos-6%": 0.98}
"""The floors that are higher with `--match loose`."""

LOST = 0.005
"""The share of cases that may lose a word, all kinds but `damaged-copy-first` together."""
