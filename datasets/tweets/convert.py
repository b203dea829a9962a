#!/usr/bin/env python3
"""Makes tweets.csv, byte for byte, from the posts and ratings in this folder.

    /usr/bin/python3 datasets/tweets/convert.py [--check]

`posts/<topic>.tsv` holds author, time, what its writer meant it to feel, traits and text; a post's key is its topic and
line. `ratings/a.txt` and `b.txt` hold what two raters, who did not see each other's ratings or the writer's, made of
each key. The label is what two of the three say; a post on which all three differ, or that is not rated yet, is left
out.
"""

import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
import tools  # noqa: E402

LABELS = {"p": "positive", "n": "negative", "u": "neutral"}
COLUMNS = ["id", "author", "topic", "time", "text", "label", "raterA", "raterB", "traits"]


def read_ratings(rater):
    lines = (HERE / f"ratings/{rater}.txt").read_text(encoding="utf-8").split("\n")
    return {key: LABELS[letter] for key, letter in (line.split() for line in lines if line)}


def read_posts():
    for path in sorted(HERE.glob("posts/*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
            if line:
                yield f"{path.stem}{number}", path.stem, line.split("\t")


def main():
    first, second = read_ratings("a"), read_ratings("b")
    rows = []
    for key, topic, (author, time, meant, traits, text) in read_posts():
        if key not in first or key not in second:
            continue
        label, votes = Counter([meant, first[key], second[key]]).most_common(1)[0]
        if votes > 1:
            own = "" if traits == "-" else traits.replace(",", " ")
            rows.append([author.lstrip("@"), topic, time, text, label, first[key], second[key], own])
    rows.sort(key=lambda row: (row[2], row[0], row[3]))
    tools.write(HERE, {"tweets.csv": tools.to_csv(COLUMNS, tools.numbered(rows))})


if __name__ == "__main__":
    main()
