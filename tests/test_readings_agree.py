"""Matcher and laws each read debris by lists of their own, so that one can judge the other; the lists say the same."""

from __future__ import annotations

from unicodedata import normalize

import pytest

from dedupe_article.laws import differences, keys, markup, mojibake, pairing
from dedupe_article.laws.markup import unescaped
from dedupe_article.matcher.page import whole
from dedupe_article.matcher.words import debris, signs, slips
from dedupe_article.matcher.words import mojibake as wrecks
from dedupe_article.matcher.words.debris import reading
from dedupe_article.splitter import boundary, layout

# All elements of HTML, those of today and of old pages, and some of other vocabularies.
ELEMENTS = (
    "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body "
    "br button canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog "
    "dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 h7 head "
    "header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark "
    "marquee math menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p para "
    "param picture plaintext portal pre progress q rb rp rt rtc ruby s samp script search section select shadow slot "
    "small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time "
    "title tr track tt u ul var video wbr xmp o:p fb:like amp-img x-y-z"
)
# Attributes that occur in articles, those of layout and those that say something.
ATTRIBUTES = (
    "accept action align allow allowfullscreen alt aria-controls aria-describedby aria-expanded aria-hidden "
    "aria-label aria-labelledby async autoplay bgcolor border cellpadding cellspacing charset cite class clear color "
    "cols colspan compact content controls coords crossorigin data-id datetime decoding default defer dir download "
    "draggable face fetchpriority for frameborder headers height hidden href hreflang hspace id integrity itemid "
    "itemprop itemref itemscope itemtype label lang loading loop marginheight marginwidth media method muted n name "
    "noshade nowrap onclick onload open placeholder poster preload property referrerpolicy rel reversed role rowspan "
    "rows sandbox scope scrolling shape size sizes span src srcdoc srcset start style summary tabindex target title "
    "type usemap valign value vspace width"
)


@pytest.mark.parametrize("name", ELEMENTS.split())
def test_an_element_is_layout_for_both_or_for_neither(name: str) -> None:
    text = f"It rained <{name} class='x'>all day</{name}> in town."
    assert ("<" in reading(text)) == ("<" in unescaped(text))


@pytest.mark.parametrize("name", ATTRIBUTES.split())
def test_an_attribute_is_layout_for_both_or_for_neither(name: str) -> None:
    for form in (f'{name}="x"', f"{name}='x'", f"{name}=x", name, f'{name}=""'):
        text = f"It rained <span {form}>all day</span> in town."
        assert ("<span" in reading(text)) == ("<span" in unescaped(text)), form


def test_some_elements_and_attributes_are_layout_and_some_are_not() -> None:
    texts = ("so <b class='x'>it</b> is", "so <ruby class='x'>it</ruby> is", "so <b title='x'>it</b> is")
    assert ["<" in reading(text) for text in texts] == [False, True, True]


def test_signs_of_money_and_of_comparison_are_the_same() -> None:
    wide = "＜﹤＞﹥"  # which the laws fold before they look
    assert set(markup.MONEY) == set(signs.MONEY)
    assert set(markup.COMPARING) == set(signs.COMPARING) - set(wide)
    assert set(signs.SIGNS) - set(wide) - set("＋⁺₊﹢～〜") <= keys.SIGNS


def test_code_pages_and_letters_that_scanners_confuse_are_the_same() -> None:
    assert set(mojibake.CODECS) == set(wrecks.PAGES)
    assert all(pairing._scanned(pair) == letter for pair, letter in slips.SCANNED.items())
    assert mojibake.LOST == slips.LOST
    assert debris.LETTER == keys.LETTER


def test_the_stops_of_a_sentence_are_the_same_but_for_these() -> None:
    assert set(boundary.STOPS) ^ set(layout.STOPS) == set("．།༎")
    assert set(layout.STOPS) ^ set(whole.STOPS) == set("།༎")
    assert set(normalize("NFKC", whole.STOPS)) - differences.ENDS == set("‽።፧៕")
    assert differences.ENDS - set(whole.STOPS) == set(":;\n")
