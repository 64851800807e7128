"""The disk: reading a file whole, replacing one safely, and walking a folder.

`reading`      bytes of a regular file, or the reason why not
`replacement`  the recipe that leaves the old file or the new one, and never half of it
`output`       a result written over its source, or to a place of its own
`walk`         the files of a folder that are to be cleaned, in a fixed order
`patterns`     `.gitignore`, `--include` and `--exclude`

Each is imported where it is used, so that a pipe call pays for none of them.
"""
