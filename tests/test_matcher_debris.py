"""Debris of scraping, as the author wrote it; what is no debris stands first."""

from __future__ import annotations

import pytest

from dedupe_article.matcher.words.debris import FILL, LETTER, beyond_ascii, is_mojibake, reading

STAYS = {
    "an ampersand and a semicolon": "fish & chips; AT&T; &c;",
    "an entity that nobody knows": "&nosuch; and caf&eacut;",
    "an entity of two characters": "&NotEqualTilde;",
    "accents": "Ça va, Zoë? À bientôt, São Tomé.",
    "a capital before a quotation mark": "CAFÉ” und „É“, Spaß».",
    "capitals of Portuguese and French": "A CÂMARA DE SÃO JOÃO",
    "a guillemet behind a capital": "Â» et Â«",
    "two places that may be letters and signs": "Ð³ and Ð´ in a row",
    "two question marks inside words": "ma?ana, se?or",
    "question marks behind words": "what? who? why? where? (when?)",
    "question marks before capitals": "what?Now, who?Me, why?No",
    "tags that are spoken of": "The <b> element, (<hr>) and “<ul>”; <ol> makes a list",
    "a sentence that is commented out": "<!-- Two came. --> <!-- 5 -->",
    "what only looks like a comment": "a <- b -> c, <!- d ->",
    "underscores": "a_b, c__d and _ or ____",
    "a ruler of underscores": "One\n________\nTwo",
    "a long name": "see_the_file_of_12_May_2020",
    "words in brackets": "He [Bob] said [sic] so, [ann-b id='x'] in [this] and [/].",
    "what no XML holds": "a[b[0]]> c",
    "letters of other planes": "🚢 𐍈",
    "what only looks like a link": "f[0](1) and [see](below), [1] (2), [a](b c), [x](/a b), ](",
    "what only looks like a tag": "a <b and c> d, <anna>, <img alt='five'>, <p\n>",
    "what a tag says": '<a title="five">, <a aria-label=five>, <p onclick>, <font colour=red>, <a href=x y>',
}
READ = {
    "attributes without quotation marks": ("<a href=/b?c=1&d=2>One</a>", f"{' ' * 19}One    "),
    "attributes that say nothing more": ("<img src='a' alt='' title=''>One<script async>", f"{' ' * 29}One{' ' * 14}"),
    "what a tag does": ('<p onclick="go(5)" itemprop=name valign="top">One</p>', f"{' ' * 46}One    "),
    "tags around other pages": ('<iframe src=/a width="5" allowfullscreen=""></iframe>One', f"{' ' * 53}One"),
    "tags of old pages": ("<font color=#f00 size=2>One</font> <ins>two</ins>", f"{' ' * 24}One{' ' * 13}two      "),
    "tags": ("<p>One <b>two</b>.<br/> Three.&lt;/p&gt;", "   One    two    .      Three.          "),
    "a tag over two lines": ('the <a\nhref="/b">bridge</a>', f"the {' ' * 13}bridge    "),
    "tags of other names": ('<o:p></o:p><amp-ad type="x">a</amp-ad><td>b</td>', f"{' ' * 28}a{' ' * 13}b{' ' * 5}"),
    "a place where a word may be divided": ("har<wbr>bo<wbr/>ur", "harbour"),
    "a comment": ('One<!-- more -->. <!-- wp:x {"a":1} -->', f"One{' ' * 13}. {' ' * 21}"),
    "emphasis": ("_One_ __two__ and_three _4 5_, ____", " One    two   and_three  4 5 , ____"),
    "emphasis around stops": ("_One._ __“Two!”__ (_three_)", " One.    “Two!”   ( three )"),
    "underscores for blanks": ("so_it_is,_“as_it_was_seen”_by_us, a_b", "so it is, “as it was seen” by us, a_b"),
    "a line end of Excel": ("One._x000D_ Two", "One.        Two"),
    "a picture": ('<img src="a.jpg" width="5" />One', f"{' ' * 29}One"),
    "shortcodes": ("[b]One[/b] [x_y id=\"5\" align='a']two[/x_y]", f"   One     {' ' * 22}two      "),
    "text of XML": ("<![CDATA[One]]>", "         One   "),
    "letters and digits of mathematics": ("𝐎𝐧𝐞 𝟓", "One 5"),
    "a joiner of words": ("one \u2060two", "one two"),
    "an entity without a semicolon": ("caf&#233 don&#8217t", "café don’t"),
    "links": ("[One](https://a.org/x_(y)/2) [two](/b), [3](#c).", "[One                         [two     , [3     ."),
    "an entity of a letter": ("caf&eacute; bar", "café bar"),
    "entities by number": ("caf&#233; b&#xE9;", "café bé"),
    "an entity of a sign": ("b &amp; c&mdash;d", "b &     c—      d"),
    "an apostrophe": ("donâ€™t", "don’t"),
    "marks behind a stroke": (
        r"It\'s \"so\", said \\\"Jo\\\" and \'Al\'.",
        'It\'s " so" , said "   Jo"    and \' Al\' .',
    ),
    "a dash": ("one â€“ two", "one –   two"),
    "a quotation mark": ("â€œYesâ€¦", "“  Yes…  "),
    "a quotation mark read as Latin-1": ("â\u0080\u009cYes", "“  Yes"),
    "an accent": ("cafÃ© noir", "café noir"),
    "a sign": ("12 Â°C", "12 °C"),
    "an emoji": ("Ã© ðŸ˜€!", "é 😀!"),
    "Cyrillic": ("Ð³Ð¾Ð´", "год"),
    "Chinese": ("å¸‚é•¿æž— Ã©", "市长林 é"),
    "a capital that is one beside mojibake": ("cafÃ© É” ß»", "café É” ß»"),
    "bytes that are no character": ("cafÃ© à€€", "café à€€"),
    "a letter of which a byte went with the white space": ("cafÃ© dÃ jÃ", "café d\ufffd j\ufffd"),
    "a no-break space of which a byte went": ("cafÃ© 12Â km", "café 12 km"),
    "a letter of which a byte is lost": ("cafÃ© Ã\ufffdfrica", "café \ufffdfrica"),
    "a sign of which a byte is lost": ("cafÃ© ã€\ufffdx", "café    x"),
    "a Chinese character of which the middle byte is lost": ("cafÃ© å\ufffd´", "café \ufffd"),
    "a byte that is lost between two that are no character": ("cafÃ© à\ufffd€", "café    "),
    "a control character": ("cafÃ© Ã\x81frica", "café África"),
    "a Greek letter of which a byte is lost": ("cafÃ© Î\ufffd", "café \ufffd"),
    "a Hebrew letter of which a byte is lost": ("cafÃ© Ö\ufffd", "café \ufffd"),
    "question marks for letters": ("ma?ana, se?or, d?as", f"ma{LETTER}ana, se{LETTER}or, d{LETTER}as"),
    "two for one letter": ("ma??ana, se?or, d?as", f"ma{LETTER}{LETTER}ana, se{LETTER}or, d{LETTER}as"),
}


@pytest.mark.parametrize("text", STAYS.values(), ids=list(STAYS))
def test_stays_as_it_is(text: str) -> None:
    assert reading(text) == text


@pytest.mark.parametrize(("text", "read"), READ.values(), ids=list(READ))
def test_is_read_in_the_same_length(text: str, read: str) -> None:
    found = reading(text)
    assert found.replace(FILL, "") == read
    assert len(found) == len(text)


def test_underscores_of_many_names_are_no_damage_to_look_for() -> None:
    text = "a_b c_d e_f g_h i_j k_l m_n o_p"
    assert reading(text) is text


def test_a_letter_and_the_apostrophe_of_a_word_are_filled_up_inside_it() -> None:
    assert reading("cafÃ©s donâ€™t") == f"café{FILL}s don’{FILL}{FILL}t"
    assert reading("caf&eacute;s") == f"café{7 * FILL}s"


MOJIBAKE = {
    "plain": ("plain", False),
    "an accent": ("São É", False),
    "a capital and a guillemet": ("Â» Â«", False),
    "a quotation mark": ("â€œ", True),
    "a quotation mark read as Latin-1": ("â\u0080\u009c", True),
    "a circumflex and a euro apart": ("â €", False),
    "an accent in two bytes": ("Ã©", True),
    "a sign in two bytes": ("Â°", True),
    "two letters in two bytes": ("Ð³Ð¾", False),
    "three letters in two bytes": ("Ð³Ð¾Ð´", True),
    "three leads without a tail": ("ÐÐÐ°", False),
    "half of a character": ("\ud800", False),
    "tails without a lead": ("£ § ©", False),
}


@pytest.mark.parametrize(("text", "expected"), MOJIBAKE.values(), ids=list(MOJIBAKE))
def test_mojibake_is_told_by_what_nothing_else_explains(text: str, expected: bool) -> None:
    assert is_mojibake(text, text.encode("utf-8", "surrogatepass")) is expected


def test_characters_beyond_ascii() -> None:
    assert [beyond_ascii(text) for text in ("", "plain", "Café\x80\x7f, \ud800 12 €")] == ["", "", "é\x80\ud800€"]
