"""`python -m dedupe_article`: the same program as `dedupe-article`."""

from dedupe_article.cli import main

if __name__ == "__main__":
    main()
