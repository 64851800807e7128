"""Repetition by design: each text must come out as it went in."""

from __future__ import annotations

from .pattern import stays

STAYS = (
    stays(
        "a refrain of four lines recurs after every verse",
        """
The baker's cart went down the hill,
the wheels were round and new,
it passed the church, it passed the mill,
and still the morning grew.

Ring, little handbell, ring for bread,
ring for the butter and jam,
wake every sleeper out of bed
and tell them who I am.

The miller's dog ran out to bark,
the children ran to see,
the cart went singing through the park
with buns for you and me.

Ring, little handbell, ring for bread,
ring for the butter and jam,
wake every sleeper out of bed
and tell them who I am.
""",
    ),
    stays(
        "the lines of a pantun return in the next verse",
        """
Angin laut bertiup ke darat,
perahu kecil menunggu pasang,
rindu lama tak kunjung berat,
surat dikirim belum dibalas orang.

Perahu kecil menunggu pasang,
nelayan tua menambal jala,
surat dikirim belum dibalas orang,
hati menunggu tiada cela.
""",
    ),
    stays(
        "result lines of one template differ in the score or the team alone",
        """
Saturday's results from the northern division, as reported by the clubs before midnight:
Wexley Park 2-0 Hartfield United (half time 1-0, attendance 3,120)
Wexley Park 2-1 Hartfield United (half time 1-0, attendance 3,120)
Morton Vale 1-1 Selby Harriers (half time 0-1, attendance 1,874)
Morton Vale 1-1 Selby Athletic (half time 0-1, attendance 1,874)
The two fixtures of each pair were the seniors' and the juniors' match on the same ground.
""",
    ),
    stays(
        "two provinces have the same weather in a table of rows",
        """
Prakiraan cuaca untuk hari Sabtu menurut stasiun pengamatan setempat.
Banyukarta: berawan pada pagi hari, hujan ringan pada sore hari, suhu 24-31 derajat
Lubukjati: berawan pada pagi hari, hujan ringan pada sore hari, suhu 24-31 derajat
Tanjungmas: cerah sepanjang hari, angin kencang pada malam hari, suhu 25-33 derajat
Pulaudewa: cerah sepanjang hari, angin kencang pada malam hari, suhu 25-33 derajat
Nelayan diminta tidak melaut apabila tinggi gelombang melebihi dua meter.
""",
    ),
    stays(
        "a price list has the same price in many rows",
        """
| Product        | Monday | Tuesday | Wednesday |
| -------------- | ------ | ------- | --------- |
| Wheat, tonne   | 214.00 | 214.00  | 214.00    |
| Barley, tonne  | 214.00 | 214.00  | 214.00    |
| Oats, tonne    | 188.50 | 188.50  | 190.00    |
| Rye, tonne     | 188.50 | 188.50  | 190.00    |
""",
    ),
    stays(
        "the programme of the second day repeats lines of the first",
        """
Freitag, 4. Oktober
09.00 Uhr: Öffnung der Halle und Begrüßung durch die Vorsitzende des Vereins
10.00 Uhr: Vortrag über alte Apfelsorten
12.00 Uhr: Mittagspause mit Suppe und Brot aus dem Backhaus der Gemeinde
14.00 Uhr: Führung durch den Lehrgarten

Samstag, 5. Oktober
09.00 Uhr: Öffnung der Halle und Begrüßung durch die Vorsitzende des Vereins
10.00 Uhr: Vortrag über den Schnitt von Hochstämmen
12.00 Uhr: Mittagspause mit Suppe und Brot aus dem Backhaus der Gemeinde
14.00 Uhr: Führung durch die Mosterei
""",
    ),
    stays(
        "clauses of a licence permit and forbid in the same words",
        """
The foundation published the terms of its new seed licence on Tuesday. Its core reads as follows.
The holder of this licence may pass the seed on to any farmer of the district, provided that the name stays with it.
The holder of this licence may not pass the seed on to any farmer of the district, provided that the name stays with it.
The first sentence applies to varieties registered before 1995, and the second to all others.
Lawyers called the wording a riddle, although nobody has so far gone to court over it.
""",
    ),
    stays(
        "three defendants receive verdicts in one form of words",
        """
The court gave its decision on the three remaining defendants shortly before noon.
Peter Hallow was sentenced to 18 months in prison and ordered to pay 4,000 crowns to the families of the victims.
Simon Brandt was sentenced to 18 months in prison and ordered to pay 4,000 crowns to the families of the victims.
Clara Winn was sentenced to 28 months in prison and ordered to pay 4,000 crowns to the families of the victims.
All three have two weeks in which to appeal, and none of them was in the room.
""",
    ),
    stays(
        "polling stations report in one form of words",
        """
Perolehan suara di tiga tempat pemungutan suara telah disahkan panitia pada Rabu malam.
TPS 1: pasangan Rahma dan Edi memperoleh 132 suara, pasangan Tono dan Lia memperoleh 118 suara, tidak sah 4 suara.
TPS 2: pasangan Rahma dan Edi memperoleh 132 suara, pasangan Tono dan Lia memperoleh 118 suara, tidak sah 6 suara.
TPS 3: pasangan Rahma dan Edi memperoleh 97 suara, pasangan Tono dan Lia memperoleh 141 suara, tidak sah 4 suara.
Saksi kedua pasangan menandatangani berita acara tanpa keberatan.
""",
    ),
    stays(
        "two signs of a horoscope are given the same advice",
        """
Libra
Work: a letter you expected last week arrives on Tuesday. Love: say less, listen more.

Scorpio
Work: keep the receipt. Love: say less, listen more.

Sagittarius
Work: a letter you expected last week does not arrive. Love: a walk will do.
""",
    ),
    stays(
        "one question is put to three people",
        """
We asked three people on the market square what the flood had left them. Here are their answers.
What was the first thing you carried up the stairs when the water came?
Ruth, baker, 44: “The sourdough. It is older than my marriage.”
What was the first thing you carried up the stairs when the water came?
Ahmed, tailor, 61: “My scissors, and then my wife's sewing machine.”
What was the first thing you carried up the stairs when the water came?
Lotte, pupil, 9: “The hamster. He did not want to go.”
""",
    ),
    stays(
        "short answers recur in an interview",
        """
Did you see the lorry before it reached the crossing?
No.
Did you hear a horn or a bell before the gates came down?
Yes.
Were the lights red when the first carriage went past you?
Yes.
Would you have stopped in the place of the driver that night?
No.
""",
    ),
    stays(
        "a recipe lets the dough rest three times",
        """
1. Stir the yeast into the milk and wait until it begins to foam.
2. Add flour and salt, knead well, cover the bowl and let the dough rest for one hour.
3. Fold the dough twice, cover the bowl and let the dough rest for one hour.
4. Roll it out thinly and brush it with butter.
5. Roll it up, cut it into twelve pieces, cover the bowl and let the dough rest for one hour.
6. Bake for 18 minutes at 200 degrees.
""",
    ),
    stays(
        "a denial repeats the statement with a single word more",
        """
Рано утром завод сообщил, что выпуск новых автобусов начнётся в сентябре на площадке в Верхнеозёрске.
Вечером завод сообщил, что выпуск новых автобусов не начнётся в сентябре на площадке в Верхнеозёрске.
Причину перемены в пресс-службе объяснять отказались, сославшись на переговоры с поставщиком стекла.
""",
    ),
    stays(
        "a speech opens each paragraph with the same words",
        """
“There will come a day when nobody in this valley asks whose child stands at the bus stop, because we shall all stop.
There will come a day when nobody in this valley asks which side of the river is yours, because the bridge will be wide.
There will come a day when nobody in this valley asks what the quarrel was about, because the last who knew have gone.”
The hall was silent for some seconds before the applause began.
""",
    ),
    stays(
        "a quote from the spring is recalled inside new words",
        """
In April the minister promised: “Not a single station on the branch line will be closed as long as I hold this office.”
Told on Thursday, “not a single station on the branch line will be closed as long as I hold this office”, he sighed.
Three stations have been shut since then, the last of them on Sunday.
""",
    ),
    stays(
        "section marks and rulers recur",
        """
The first letter was found behind the organ, wrapped in oilcloth and addressed to nobody.
* * *
The second had been used to patch a hole in the bellows, and only half of it can be read.
* * *
The third is not a letter at all but a bill for two geese and a lantern.
----------
Notes: the letters will be shown in the vestry until the end of May.
----------
""",
    ),
    stays(
        "one word over and over has nothing to cut at",
        "The crowd answered with a single word: " + "again " * 40 + "until the lights went out.",
    ),
    stays(
        "a crowd chants the same short line",
        """
They stood under the balcony of the ministry until long after dark, and the chant did not change.
Give us back our river!
An old woman beat the rhythm on a saucepan, and a policeman was seen to tap his foot.
Give us back our river!
The minister came out at ten, spoke for four minutes, and could not be heard.
Give us back our river!
""",
    ),
    stays(
        "two branches share their hours but not their number",
        """
Filiale Nord: Marktstraße 14, geöffnet montags bis freitags von 8 bis 18 Uhr, Telefon 04421 77310
Filiale Süd: Marktstraße 14, geöffnet montags bis freitags von 8 bis 18 Uhr, Telefon 04421 77320
""",
    ),
    stays(
        "two shares close in the same words at different prices",
        """
北方钢铁收于每股七元二角，比前一个交易日上涨百分之一点三，成交量较上周同期略有放大。
东海航运收于每股九元八角，比前一个交易日上涨百分之一点三，成交量较上周同期略有放大。
""",
    ),
    stays(
        "a forecast says the same of tomorrow with the opposite word",
        """
明日の関東地方は高気圧に覆われ、午前中を中心に気温が平年より高くなる見込みです。
明後日の関東地方は低気圧に覆われ、午前中を中心に気温が平年より低くなる見込みです。
""",
    ),
)
