"""The levels of an edge, which stands before a word."""

# 0 is none; a line that is cut off with dots ends before a label such as `Read more`, which stands in the same line.
SENTENCE, PARAGRAPH, LABEL = 1, 2, 3
