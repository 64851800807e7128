"""The command line: words into values, one call, results into words.

`command`    the click command: parsing, help, and how a call ends
`options`    the options
`values`     what the values of the options may be
`config`     `[tool.dedupe-article]`
`call`       from the words of a call to what is to be done
`many`       files and folders, or records from a pipe
`follow`     a run to its end: each result to the `teller`, and a summary
`teller`     what came of each file, told to whom it concerns
`tally`      what a run amounts to, in counts and an exit code
`reporting`  the report of a run, while it goes on
`undoing`    `--undo`
`progress`   the line that shows how far a run is
`signals`    signals that end a run
`streams`    standard input and output, byte for byte
"""

from dedupe_article.cli.command import main

__all__ = ["main"]
