"""Many files, in order, with one process or several.

`tasks`      the paths that the user gave, as files to clean
`work`       what is done with a file of one text
`records`    the same for a file of records
`views`      what is told of each article
`run`        all files, and what came of each, in the order of the tasks
`rewriting`  new contents put in the places of their files, once the report has them
`crew`       the processes that do it: this one, or a `pool` of each a `worker`
`outlet`     the stream that a result goes through on its way to standard output
"""
