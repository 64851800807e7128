"""The articles: enough of them, in enough scripts, each saying everything once."""

from __future__ import annotations

import unicodedata
from collections import Counter
from itertools import pairwise

import pytest

from .build import Clean, read_articles
from .case import UNSPACED

ARTICLES = read_articles()
every_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.id)


def test_enough_articles_languages_and_scripts() -> None:
    scripts = {unicodedata.name(letter).split()[0] for a in ARTICLES for letter in a.paragraphs[0] if letter.isalpha()}
    assert len(ARTICLES) >= 26
    assert len({article.lang for article in ARTICLES}) >= 12
    assert scripts >= {"LATIN", "CYRILLIC", "ARABIC", "DEVANAGARI", "CJK", "HIRAGANA", "HANGUL", "THAI"}


@every_article
def test_six_to_fourteen_paragraphs(article: Clean) -> None:
    assert 6 <= len(article.paragraphs) <= 14


@every_article
def test_no_phrase_stands_twice(article: Clean) -> None:
    """Six words in a row (a dozen characters where there are no spaces) occur once in an article."""
    text = "\n".join(article.paragraphs)
    words = list(text) if article.lang in UNSPACED else text.casefold().split()
    length = 12 if article.lang in UNSPACED else 6
    phrases = Counter(tuple(words[i : i + length]) for i in range(len(words) - length + 1))
    assert phrases.most_common(1)[0][1] == 1


def test_no_article_is_another_one_reworded() -> None:
    first = sorted(article.paragraphs[0] for article in ARTICLES)
    assert all(a[:40] != b[:40] for a, b in pairwise(first))


@every_article
def test_articles_are_tidy(article: Clean) -> None:
    text = "\n".join(article.paragraphs)
    assert text == unicodedata.normalize("NFC", text)
    assert not {"\u200b", "\ufeff", "\u00ad", "\t"} & set(text)
    assert all("  " not in paragraph for paragraph in article.paragraphs)
