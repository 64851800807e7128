"""The levels of an edge, which stands before a word."""

SENTENCE, PARAGRAPH = 1, 2  # 0 is none
