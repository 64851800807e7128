"""Views of a result; they recompute nothing, and none but `undo` writes a file.

`screen`   `safe(text)`: text or a name as a terminal may see it
`summary`  `summary(Counts(...))`: a run in one line
`account`  `account(name, cleaned, settings)`: one article in a few lines, for `-v`
`diff`     `diff(name, cleaned, Look.PATCH | PLAIN | COLOUR)`: a unified diff
`entry`    `file_entry`, `record_entry`, `failed_entry`: lines of a report, made in any process
`records`  `records_entries`: the lines on a file of records
`sink`     `sink(form_of(path))`: entries in, text of the report out (`.json`, `.jsonl`, `.html`)
`undo`     `undo(report)`: every file back as it was

Each is imported where it is used, so that a pipe call pays for none of them.
"""
