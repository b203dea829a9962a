#!/usr/bin/env python3
"""Makes titanic.csv and leakage.csv, byte for byte, from the file that Debian's python3-sklearn 1.2.1 carries.

    /usr/bin/python3 datasets/titanic/convert.py           write both files
    /usr/bin/python3 datasets/titanic/convert.py --check   fail if a file differs from what would be written
"""

import csv
import sys
from pathlib import Path

SEED = 1912
SOURCE = "tests/data/openml/id_40945/data-v1-dl-16826755.arff.gz"
HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
import tools  # noqa: E402

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
    text = tools.sklearn_file(SOURCE).decode("utf-8")
    header, body = text.split("@data\n")
    names = [line.split()[1].strip("'") for line in header.splitlines() if line.startswith("@attribute")]
    rows = csv.reader(line for line in body.splitlines() if line)
    return [dict(zip(names, ("" if value == "?" else value for value in row))) for row in rows]


def table(rows, columns):
    return tools.to_csv(["id", *columns.values()], tools.numbered([row[name] for name in columns] for row in rows))


def main():
    # The source is sorted by class and name.
    rows = tools.shuffled(read_source(), SEED)
    tools.write(HERE, {"titanic.csv": table(rows, FEATURES), "leakage.csv": table(rows, LEAKAGE)})


if __name__ == "__main__":
    main()
