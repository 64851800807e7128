"""The command line: words into values, one call, results into words.

`command`   the click command, its options and its help
`options`   the options
`values`    what the values of the options may be
`config`    `[tool.dedupe-article]`
`call`      from the words to a run
`tally`     what a run amounts to, in a line and an exit code
`streams`   standard input and output, byte for byte
"""

from dedupe_article.cli.command import main

__all__ = ["main"]
