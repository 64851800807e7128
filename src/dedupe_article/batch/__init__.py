"""Many files, in order, with one process or several.

`tasks`   paths as the user gave them, into files to clean
`work`    what is done with one file
`rewriting`  new contents into their places, once they were told of
`run`     all of them, and what came of each, in the order of the tasks
"""
