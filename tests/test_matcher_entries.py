"""Pages of entries: what stands in two of them stays, and what only looks like an entry goes."""

from __future__ import annotations

import pytest

from dedupe_article import clean, clean_article
from dedupe_article.model import Rule

RAIN = "Mostly cloudy with light rain in the afternoon, highs of 14 degrees, and a fresh wind from the west."
SUN = "Sunny at first with some fog in the valleys, and hardly any wind during the whole of the day."
STORM = "Thunderstorms in the evening, and gusts of up to 70 kilometres an hour on the islands in the north."
FREE = "Yes, it is safe, and it is given free of charge at all of the centres."
GUILTY = "The court sentences the accused to five years in prison and a fine of 200 million."
PAYS = "It orders the accused to pay the costs of the trial, and to stay in custody."
STIR = "Add the salt, the pepper and a spoon of sugar, stir it well and taste it once more."
RISE = "The price of rice goes up by 16 percent in all markets"
GAME = "20.45 WIB: Indonesia v China (Stadium of the Republic, Jakarta), live"
OLD = "Woman, between 20 and 30 years old, not yet identified"
NOTE = "This page has not loaded yet, but your article continues below, so please read on."
LINK = "Read also: Who has paid for the new bridge across the old river in the north?"

STAYS = {
    "a paragraph under two headings": ("North", RAIN, "South", SUN, "East", RAIN, "West", STORM),
    "two under two headings": ("North", RAIN, FREE, "South", SUN, "East", RAIN, FREE, "West", STORM),
    "an answer to two questions": (
        "May women get it?",
        FREE,
        "May old people get it?",
        FREE,
        "Who else? Ask there.",
        SUN,
    ),
    "fields of two records": (
        *("Weather", "Depok", "Morning: sunny", "Noon: cloudy", "Night: cloudy with a chance of rain", "Wind: weak"),
        *("Bekasi", "Morning: light rain", "Noon: cloudy", "Night: cloudy with a chance of rain", "Wind: weak"),
        *("Bogor", "Morning: light rain", "Noon: storm", "Night: rain", "Wind: strong"),
    ),
    "fields of two records beside each other": (
        *("Padang", "Morning: cloudy", "Noon: light rain", "Night: light rain"),
        *("Solok", "Morning: cloudy", "Noon: light rain", "Night: light rain"),
    ),
    "prices in two towns beside each other": (
        *("Pasar Andir", "Bawang putih Rp 26.000 per kilogram", "Gula pasir Rp 13.000 per kilogram"),
        *("Pasar Baru", "Bawang putih Rp 26.000 per kilogram", "Gula pasir Rp 13.000 per kilogram"),
    ),
    "a text between names and figures": (
        *(
            "Seville",
            RAIN,
            "Highs: 31. Lows: 17.",
            "Cordoba",
            RAIN,
            "Highs: 33. Lows: 16.",
            "Cadiz",
            SUN,
            "Highs: 27. Lows: 19.",
        ),
    ),
    "two verdicts": (
        *("RULES", "Rules that Bob Lind is guilty of fraud in the case.", GUILTY, PAYS),
        *("Rules that Ann Finch is guilty of fraud in the case.", GUILTY, PAYS, SUN, STORM, NOTE),
    ),
    "what two posts ask for": (
        *("Jobs", "Clerk", "- A degree in law", "- Good health", "- Willing to work in any part of the country"),
        *("Driver", "- A licence", "- Good health", "- Willing to work in any part of the country", "- Two references"),
    ),
    "steps of two recipes": (
        *(
            "Recipes",
            "Tofu",
            "You need:",
            "500 g tofu",
            "200 ml water",
            "What to do:",
            STIR,
            "Fry the tofu until it is brown.",
        ),
        *(
            "Prawns",
            "You need:",
            "700 g prawns",
            "5 cloves",
            "What to do:",
            STIR,
            "Boil the prawns, and let them rest.",
        ),
    ),
    "what was said at two times": (
        *(
            "Live",
            "10:15",
            "Traffic is at a stand, said a spokesman of the police, and nobody should drive into the city.",
            SUN,
        ),
        *(
            "11:40",
            "Traffic is at a stand, said a spokesman of the police, and nobody should drive into the city.",
            RAIN,
        ),
        *("12:05", STORM, FREE),
    ),
    "fields below one that is the same": (
        *(
            "Depok",
            "Morning: cloudy",
            "Noon: a thunderstorm with strong wind in most of the districts",
            "Night: cloudy",
        ),
        *("Bekasi", "Morning: light rain", "Noon: cloudy", "Night: cloudy", "Bogor", "Morning: cloudy"),
        *("Noon: a thunderstorm with strong wind in most of the districts", "Night: clear", "Jakarta", SUN, RAIN),
    ),
    "what stands under counted headings": (
        "Day 1",
        RAIN,
        "Judge: Hall",
        "Day 2",
        SUN,
        "Judge: Price",
        "Day 3",
        RAIN,
        "End",
    ),
    "what stands under dates": ("14 May", RAIN, "15 May", SUN, STORM, "16 May", RAIN),
    "the last entry before what closes the page": (FREE, "North", RAIN, "South", SUN, "West", RAIN, STORM),
    "an entry that goes on as another one begins": (
        "North",
        f"{RAIN} {FREE}",
        "South",
        SUN,
        "West",
        RAIN,
        "East",
        STORM,
    ),
    "a line of its own behind it": ("North", RAIN, FREE, "South", SUN, "West", RAIN, GUILTY, "East", STORM),
    "headings with vowel signs": ("दिल्ली", RAIN, "मुंबई", SUN, "जयपुर", RAIN, "भोपाल", STORM),
    "questions in bold": ("**May women get it?**", FREE, "**May old people get it?**", FREE, "Others", SUN, STORM),
    "two entries and nothing else": ("Weather", "North", RAIN, "South", RAIN),
    "what each entry says below its figures": (
        *(
            "Weather",
            "North",
            "High 13, low 7.",
            SUN,
            "South",
            "High 13, low 6.",
            RAIN,
            "West",
            "High 13, low 7.",
            RAIN,
        ),
    ),
    "a remark behind what each entry says": (
        *("Road works", "Mill Road", "The road is paved anew.", STIR, "High Road", "A pipe is replaced.", STIR),
        *("The Wall", "The lights get new cables."),
    ),
    "what stands below labels that stand again": (
        *("Jobs", "Cook", "Leeds", "Part time", RAIN, "Apply by 3 May", "Clerk", "York", "Full time", SUN),
        *("Apply by 4 May", "Cook", "Hull", "Full time", RAIN, "Apply by 5 May", "Clerk", "Selby", "Part time", SUN),
    ),
    "two recipes with what they share": (
        *("Carrot cake", "You need", "2 cups of white flour", "3 carrots", "1 spoon of soda", "Method", STIR, NOTE),
        *("Orange cake", "You need", "2 cups of white flour", "2 oranges", "1 spoon of soda", "Method", STIR, NOTE),
    ),
    "an answer to two questions in Japanese": (
        *("Q. 子どもでも申し込めますか。", "A. 保護者といっしょに、受付の窓口か郵便で申し込むことができます。"),
        *("Q. 犬を連れて行けますか。", "A. できません。"),
        *(
            "Q. よその町から来る旅行者はどうですか。",
            "A. 保護者といっしょに、受付の窓口か郵便で申し込むことができます。",
        ),
    ),
    "a question with another answer": (
        *("Minutes", "Chair: Does the board agree to the change that stands on page four of the plan?", "Board: Yes."),
        *("Chair: Does the board agree to the change that stands on page four of the plan?", "Board: No."),
    ),
    "fields with a colon of their own": (
        *("张某某，男，三十五岁", "罪名：盗窃他人财物并且销赃", "判决结果：有期徒刑两年并处罚金"),
        *("李某某，男，四十一岁", "罪名：盗窃他人财物并且销赃", "判决结果：有期徒刑两年并处罚金"),
    ),
    "what three entries say, the last one above what closes the page": (
        *("North", "It is warm.", RAIN, "South", "It is cold.", RAIN, "West", "It snows.", RAIN, STIR, PAYS),
    ),
    "what three entries say behind more of their own": (
        *("Houses", "North", "It has two floors.", "Ask for Ann.", RAIN),
        *("South", "It has five.", "Ask for Tom.", RAIN, "West", "It has none.", "Ask there.", RAIN),
    ),
    "what three entries say above more of their own": (
        *(PAYS, "North", RAIN, "A red house.", "Ask for Ann.", "South", RAIN, "Two floors.", "Ring the bell."),
        *("West", RAIN, "No garden.", "Call in the morning.", STIR),
    ),
    "what stands below two answers": (
        *("May women get it?", "All of them may.", STIR, "May old people get it?", "Nobody is too old.", STIR),
        *("Who else may get it?", SUN),
    ),
    "steps of one list": (f"- {RAIN}", f"- {SUN}", f"- {RAIN}", f"- {STORM}"),
    "people of one list": ("- " + OLD, "- Samir H., 31, mechanic", "- " + OLD, "- Girl in a yellow coat", RAIN),
    "two entries on top, one with more of its own": ("Bergen", RAIN, "Oslo", RAIN, SUN, STORM),
    "two dated entries on top, the second one with two lines more": ("Bergen", RAIN, "Oslo, 5 May", RAIN, SUN, STORM),
    "two dates on top, one with more of its own": ("12 May", RAIN, "13 May", RAIN, SUN, STORM),
    "matches of two days, without marks": (
        *("Thursday, 5 June 2025", "18.10 WIB: Australia v Japan (Perth Stadium, Perth)", GAME),
        *("Friday, 6 June 2025", GAME),
    ),
    "an answer to a second question, behind a name": (
        *("Is it to be built?", f"Ann Lind: {FREE}", f"Bob Ray: {STIR}", "How is it to be paid?"),
        *(f"Ann Lind: {SUN}", f"Bob Ray: {STIR}", "The polls open at seven."),
    ),
    "the heads of two tables, a cell a line": (
        *("Table 1", "Year", "Exports by sea", "Imports", "Balance", "Change on year", "2019", "411", "389", "22", "3"),
        *("Table 2", "Year", "Exports by sea", "Imports", "Balance", "Change on year", "2020", "377", "371", "6", "8"),
    ),
    "values of two entries, a cell a line": (
        *("Planner", "Place", "Leeds", "Hours", "Full time, 37 hours a week", "Closing date", "14 June"),
        *("Driver", "Place", "York", "Hours", "Full time, 37 hours a week", "Closing date", "20 June"),
    ),
    "what two jobs with the same heads need": (
        *("Jobs", "Clerk", "Needs:", "Age 27 at most", "A degree of a public or private school, with good marks"),
        *("Cook", "Needs:", "A degree of a public or private school, with good marks", "No experience"),
    ),
}


@pytest.mark.parametrize("lines", STAYS.values(), ids=list(STAYS))
@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["lines", "paragraphs"])
def test_what_stands_in_two_entries_stays(lines: tuple[str, ...], gap: str) -> None:
    text = gap.join(lines)
    found = clean_article(text)
    assert found.text == text
    assert any(near.rule is Rule.SHAPE for near in found.near)


TOWNS = ("Arden", "Birch", "Colm", "Dale", "Elm", "Ford", "Glen", "Hill", "Isle", "Keld", "Lund", "Moor", "Nab", "Oak")


@pytest.mark.parametrize("count", [5, 8, 12, 30])
@pytest.mark.parametrize("figures", [True, False], ids=["with figures", "without"])
def test_what_is_said_of_each_entry_stays_however_many_there_are(count: int, figures: bool) -> None:
    lines = ["The weather of all towns"]
    for number in range(count):
        lines += [f"{TOWNS[number % 14]} {'abc'[number // 14]}", (RAIN, SUN)[number % 4 > 1]]
        lines += [f"High {12 + number % 3}, low {6 + number % 2}."] if figures else []
    assert clean("\n".join(lines)) == "\n".join(lines)


BODY = (RAIN, SUN, STORM, FREE, STIR, NOTE)
TEASERS = ("Goats and sheep", "Ten old boats", "Bread for all", "The last tram", "Gold in the attic", "Why owls sleep")


@pytest.mark.parametrize("head", ["Day {}", "{} May", "12.{}"])
def test_what_stands_under_counted_headings_stays_where_the_article_around_it_stands_twice(head: str) -> None:
    entries = [line for at, said in enumerate((RAIN, SUN, RAIN)) for line in (head.format(at + 1), said)]
    lines = (FREE, GUILTY, *entries, STIR, PAYS)
    for copy in ((*lines, FREE, GUILTY, STIR, PAYS), (FREE, GUILTY, STIR, PAYS, *entries, FREE, GUILTY, STIR, PAYS)):
        assert clean("\n".join(copy)).count(RAIN) == 2


def test_a_body_goes_though_other_teasers_stand_between_its_paragraphs() -> None:
    first = [line for pair in zip(BODY[::2], BODY[1::2], TEASERS[:3], strict=True) for line in pair]
    again = [line for pair in zip(BODY[::2], BODY[1::2], TEASERS[3:], strict=True) for line in pair]
    left = clean("\n".join(["Rain once more", *first, "Wet days", *again]))
    assert left == "\n".join(["Rain once more", *first, "Wet days", *TEASERS[3:]])


MENU = ("Home", "World", "Business", "Sport", "Culture", "Weather", "Video", "Newsletters")
GOES = {
    "a menu below a section and a title": (("NEWS", *MENU, "The bridge opens", *MENU, RAIN, SUN), "Weather"),
    "a menu below a title and who wrote it": (("The bridge opens", *MENU, "By Anna Berg", *MENU, RAIN, SUN), "Weather"),
    "under the same heading": (("North", RAIN, "South", SUN, "North", RAIN, "West", STORM), RAIN),
    "under nothing and a heading": ((SUN, RAIN, "South", STORM, "East", RAIN, "West"), RAIN),
    "under a ruler": (("North", RAIN, "South", SUN, "* * *", RAIN, "West", STORM), RAIN),
    "under a sentence": (("North.", RAIN, "South", SUN, "East", RAIN, "West", STORM), RAIN),
    "a body under two titles": (("Rain", RAIN, STORM, FREE, "Much rain", RAIN, STORM, FREE), FREE),
    "a note between numbered places": (("Spot 2", NOTE, "Content", SUN, "Spot 3", NOTE, "Content", STORM, RAIN), NOTE),
    "the same list twice": (
        ("- The first article about rain", "- The second one about sun", SUN, "- The first article about rain",
         "- The second one about sun", STORM),
        "- The first article about rain",
    ),
    "a title below itself and the date": (
        (RISE, "12 March 2024 10:15", RISE, "Traders blame the rain", RAIN, SUN), RISE,
    ),
    "a numbered entry below another one": (
        ("1. North", RAIN, "2. South", SUN, "3. East", STORM, "4. West", STIR, "2. South", SUN), SUN,
    ),
    "a question with its answer below another one": (
        (PAYS, "What does it cost?", RAIN, "Who is to pay?", SUN, "Why is it done?", STORM, "Who is to pay?", SUN), SUN,
    ),
    "right below it in one list": ((f"- {RAIN}", f"- {RAIN}", f"- {SUN}", f"- {STORM}"), RAIN),
    "in one row of what is said": ((f"– {RAIN}", f"– {SUN}", f"– {RAIN}", f"– {STORM}"), RAIN),
    "what is told of a time, in another order": (
        (f"20 h 05 : {RAIN}", f"21 h 10 : {SUN}", f"22 h 15 : {STIR}", STORM, f"22 h 15 : {STIR}", f"20 h 05 : {RAIN}"),
        STIR,
    ),
    "a link below two others": ((SUN, f"Simak juga: {STIR}", LINK, STORM, f"Simak juga: {FREE}", LINK, RAIN), LINK),
    "a link amid links": ((SUN, LINK, f"Read also: {STIR}", STORM, LINK, f"Read also: {FREE}", RAIN), LINK),
    "below a title and the date": (("The bridge opens", RAIN, "12 May 2024", RAIN, SUN, STORM, FREE), RAIN),
    "below a title and a button, to the end of the page": (
        ("The bridge opens at last", RAIN, "Share", RAIN, SUN, STORM, FREE), RAIN,
    ),
    "below a section and a title, and who wrote it when": (
        ("NEWS", "The bridge opens", RAIN, "By Anna Berg", "12 May 2024", f"{RAIN} {FREE}", SUN, STORM, STIR), RAIN,
    ),
    "an advertisement below three long sections": (
        ("North", f"{RAIN} {FREE}", STIR, NOTE, "South", f"{SUN} {FREE}", PAYS, NOTE,
         "West", f"{STORM} {FREE}", GUILTY, NOTE), NOTE,
    ),
    "an advertisement before each heading": (("North", SUN, NOTE, "South", STORM, NOTE, "West", FREE), NOTE),
    "a note that stands deeper in one entry": (
        ("North", "It is warm.", NOTE, "South", "It is cold.", "Snow falls.", NOTE, "West", RAIN), NOTE,
    ),
    "a note with more behind it in one entry": (
        ("North", "It is warm.", NOTE, "South", "It is cold.", NOTE, STORM, "West", RAIN), NOTE,
    ),
    "below labels of several kinds": (
        (SUN, "Links", RAIN, "More", STORM, "Links", FREE, "More", RAIN, "Links", STIR, "More", GUILTY), RAIN,
    ),
    "paragraphs amid labels of one kind": ((SUN, "Read also:", RAIN, STORM, "Read also:", RAIN, FREE), RAIN),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "twice"), GOES.values(), ids=list(GOES))
def test_what_stands_in_no_two_entries_goes(lines: tuple[str, ...], twice: str) -> None:
    assert clean("\n".join(lines)).count(twice) == 1


TITLE = "Why does the price of rice go up again before the end of the fast?"


def test_a_title_that_asks_goes_below_the_date_and_a_link_that_asks_goes() -> None:
    assert clean("\n".join((TITLE, "Monday, 12 May", "By Ann Lind", TITLE, RAIN, SUN))).count(TITLE) == 1
    assert clean("\n".join((RAIN, LINK, SUN, LINK, STORM))).count(LINK) == 1
    for mark in ("**{}**", "({})", "“{}”", "<h3>{}</h3>"):
        asked = "\n".join((mark.format(TITLE), RAIN, mark.format(TITLE), SUN))
        assert clean(asked) == asked
    asked = "\n".join((TITLE, RAIN, TITLE, SUN))
    assert clean(asked) == asked, "it is put again"
    asked = "\n".join(
        (RAIN, "Ann: Why does it rain so much in the north?", SUN, "Ann: Why does it rain so much in the north?")
    )
    assert clean(asked) == asked, "somebody asks it"


QUESTION = "Wussten Sie, dass die Schule am Berg im Mai geschlossen wird"
ASKED = [
    *(f"{mark[0]}{QUESTION}?{mark[1]}" for mark in ("„“", "»«", "‚‘", "„”")),
    *(f"{QUESTION}{mark}" for mark in ("?!", "?.", "?…", "? (lacht)", "? –")),
    "Τι πιστεύετε για το σχέδιο της νέας γέφυρας στο ποτάμι της πόλης;",
    "도시의 새로운 다리 건설 계획에 대해서 어떻게 생각하십니까.",
    "በወንዙ ላይ ስለሚሠራው አዲስ ድልድይ ዕቅድ ምን ያስባሉ፧",
    "မြို့၏ တံတားအသစ် စီမံကိန်းကို ဘယ်လိုထင်ပါသလဲ။",
]


@pytest.mark.parametrize("asked", ASKED)
def test_a_question_is_put_again_whatever_marks_it(asked: str) -> None:
    text = "\n".join((RAIN, asked, "No, he said.", STORM, asked, "Yes, she said.", SUN))
    assert clean(text) == text


ASKS_ALICE = ("How did you come to play the cello?", "My uncle left one in our hall, and nobody came to fetch it.")
ASKS_BOB = ("Do you like the new hall?", "It is too dry for the wood, but the soup is very good.")
ASKED_AGAIN = {
    "a question alone": (ASKS_ALICE[0],),
    "a question with another answer": (ASKS_ALICE[0], "I had to, since my sister played the piano."),
    "a question with another number in its answer": (*ASKS_BOB, "How long is the tour?", "It has 30 concerts in May."),
    "a question with another answer below one that is the same": (*ASKS_ALICE, "Is it true?", "Well, no."),
    "a short answer below another question": ("Will you play it again?", "Of course I will."),
    "questions with short answers that are the same": ("Tea or coffee?", "Tea.", "Sea or hills?", "The hills."),
}


@pytest.mark.parametrize("again", ASKED_AGAIN.values(), ids=list(ASKED_AGAIN))
def test_a_question_of_a_long_talk_that_is_put_again_stays(again: tuple[str, ...]) -> None:
    talk = (*ASKS_ALICE, "Is it true?", "Of course I will.", *ASKS_BOB, "How long is the tour?")
    talk += ("It has 29 concerts in May.", "Tea or coffee?", "Tea.", "Sea or hills?", "The hills.")
    text = "\n".join((RAIN, *talk, SUN, STORM, GUILTY, *again, FREE))
    assert clean(text) == text


@pytest.mark.parametrize("behind", [(), (FREE,)], ids=["at the end", "amid the text"])
@pytest.mark.parametrize(
    "again",
    [ASKS_ALICE, (*ASKS_ALICE, *ASKS_BOB), (*ASKS_BOB, "How long is the tour?", "It has 29 concerts in May.")],
    ids=["one", "two", "others"],
)
def test_questions_go_with_the_answers_they_have(again: tuple[str, ...], behind: tuple[str, ...]) -> None:
    talk = (RAIN, *ASKS_ALICE, *ASKS_BOB, "How long is the tour?", "It has 29 concerts in May.", SUN, STORM, GUILTY)
    assert clean("\n".join((*talk, *again, *behind))) == "\n".join((*talk, *behind))


def test_a_question_goes_below_an_answer_that_stands_again_where_the_copy_ends() -> None:
    talk = (RAIN, *ASKS_ALICE, *ASKS_BOB, SUN, STORM, GUILTY)
    assert clean("\n".join((*talk, *ASKS_ALICE, ASKS_BOB[0]))) == "\n".join(talk)


TIMES = [
    *(("11:05", "13:30"), ("11.05", "13.30"), ("11h05", "13h30"), ("11:05 a.m.", "1:30 p.m."), ("11:05 –", "13:30 –")),
    *(("kl. 11.05", "kl. 13.30"), ("11时05分", "13时30分"), ("11:05 Uhr", "13:30 Uhr")),
]


@pytest.mark.parametrize(("one", "two"), TIMES)
def test_what_stands_below_two_times_stays_however_they_are_written(one: str, two: str) -> None:
    text = "\n".join(
        (FREE, one, RAIN, "A cook is wanted.", "It opens at noon.", two, RAIN, "Nothing is shown.", "It is shut.")
    )
    assert clean(text) == text


def test_of_a_title_that_stands_twice_in_a_row_one_goes_whatever_line_beside_it_holds_it_too() -> None:
    title = "The price of rice goes up again before the end of the fast, and traders complain"
    for lines in ((f"Home > Money > {title}", title, title), (title, title, f"Photo: {title}")):
        assert clean("\n".join((*lines, RAIN, SUN))).count(title) < len(lines)
    assert clean("\n".join((title, RAIN, title, f"Photo: {title}", SUN))) == "\n".join(
        (title, RAIN, f"Photo: {title}", SUN)
    )


def test_a_quote_that_asks_goes_right_below_the_paragraph_it_is_of() -> None:
    quote = "“Is it a loss, or what all of us had to expect? Who is to answer for it?”"
    text = "\n".join((SUN, f"{STIR} {quote} asked.", quote, RAIN, STORM))
    assert clean(text).count(quote) == 1


def test_two_entries_of_a_page_keep_what_both_say() -> None:
    for lines in (
        ("North", RAIN, "South", RAIN, SUN, STORM),
        ("Paris", RAIN, "Lyon", RAIN, SUN, STORM, FREE),
        ("The case for the bridge", RAIN, "The case against the bridge", RAIN, SUN, STORM, FREE),
        ("North", RAIN, "South", RAIN, SUN, STORM, FREE, "West", STIR),
    ):
        assert clean("\n".join(lines)) == "\n".join(lines)
