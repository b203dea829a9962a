#!/usr/bin/env python3
"""Makes titanic.csv and leakage.csv, byte for byte, from the file that Debian's python3-sklearn 1.2.1 carries.

    /usr/bin/python3 datasets/titanic/convert.py           write both files
    /usr/bin/python3 datasets/titanic/convert.py --check   fail if a file differs from what would be written
"""

import csv
import gzip
import importlib.util
import io
import random
import sys
from pathlib import Path

SEED = 1912
SOURCE = "datasets/tests/data/openml/id_40945/data-v1-dl-16826755.arff.gz"
HERE = Path(__file__).parent

# name in the source: name here, in the order of our columns
FEATURES = {
    "survived": "survived",
    "pclass": "pclass",
    "name": "name",
    "sex": "sex",
    "age": "age",
    "sibsp": "sibsp",
    "parch": "parch",
    "ticket": "ticket",
    "fare": "fare",
    "cabin": "cabin",
    "embarked": "embarked",
    "home.dest": "homeDest",
}
# Known only after the disaster: a lifeboat says "survived", a recovered body says "died".
LEAKAGE = {"boat": "boat", "body": "body"}


def read_source():
    """The 1,309 passengers as dictionaries; a missing value is an empty string."""
    package = Path(importlib.util.find_spec("sklearn").origin).parent
    text = gzip.decompress((package / SOURCE).read_bytes()).decode("utf-8")
    header, body = text.split("@data\n")
    names = [line.split()[1].strip("'") for line in header.splitlines() if line.startswith("@attribute")]
    rows = csv.reader(line for line in body.splitlines() if line)
    return [dict(zip(names, ("" if value == "?" else value for value in row))) for row in rows]


def shuffled(rows):
    """The source is sorted by class and name. Sorting by random() is the same in every Python."""
    source = random.Random(SEED)
    return sorted(rows, key=lambda _: source.random())


def to_csv(rows, columns):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["id", *columns.values()])
    for number, row in enumerate(rows, start=1):
        writer.writerow([number, *(row[name] for name in columns)])
    return out.getvalue().encode("utf-8")


def main():
    rows = shuffled(read_source())
    files = {"titanic.csv": to_csv(rows, FEATURES), "leakage.csv": to_csv(rows, LEAKAGE)}
    for name, content in files.items():
        path = HERE / name
        if "--check" not in sys.argv:
            path.write_bytes(content)
        elif path.read_bytes() != content:
            sys.exit(f"{path.name} is not what convert.py makes. Run it without --check.")


if __name__ == "__main__":
    main()
