"""Quality, measured: clean articles are damaged the way scrapers damage them, and the result is compared.

`python -m tests.quality` prints the table; `pytest -m quality` holds the floors.

case       what one case is, and the text rules that kinds share
noise      what happens to one copy of a text: slips of the keyboard, typography, lost spaces, mojibake
runs       damage: copies of runs and of the whole article
copies     damage: copies that were changed or re-broken on the way
news       damage: copies that say something new, which must survive
controls   repetition that carries information and must stay
pairs      words that are a slip apart and worlds apart in meaning
kinds      every kind with its floor, in one table
build      articles -> cases
score      case and output -> passed, lost, left over; and the table of it
peers      other ways to go about it, and the table that compares them
rivals     other ways that need packages of their own
patterns   patterns of real pages, written by hand
"""
