"""The levels of an edge, which stands before a word: 0 is none."""

# A label such as `Read more` stands in the line of a teaser, which ends before it.
SENTENCE, PARAGRAPH, LABEL = 1, 2, 3
