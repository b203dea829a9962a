#!/usr/bin/env python3
"""Makes export.csv, byte for byte, from ../titanic/titanic.csv: 400 passengers as a careless export would hold them.

    /usr/bin/python3 datasets/titanic-messy/convert.py [--check]

Nothing is invented but the mess: `id` leads back to the passenger, so that a cleaned file can be compared with the
truth. What was done to the values is said in dataset.yaml.
"""

import csv
import random
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
import tools  # noqa: E402

ROWS, DUPLICATES, NEAR_DUPLICATES, SEED = 400, 12, 10, 1912
COLUMNS = ["id", "Full Name", "SEX", "age ", "Ticket Fare", "Port", "Survived?", "boarded"]
PORTS = {"C": ["C", "Cherbourg", "cherbourg "], "Q": ["Q", "Queenstown"], "S": ["S", "Southampton", "SOUTHAMPTON", "s"]}
DAYS = {"C": 10, "Q": 11, "S": 10}
SEXES = {"female": ["female", "Female", "F", " female", "f"], "male": ["male", "Male", "M", "male ", "MALE"]}
ANSWERS = {"1": ["1", "yes", "Yes", "TRUE"], "0": ["0", "no", "No", "FALSE"]}
NOTHING = ["", "N/A", "-", "unknown", "?"]


def mess_up(row, source):
    """A value is as it should be in most cases; the first of each list is the most frequent."""

    def one_of(values):
        return values[0] if source.random() < 0.6 else source.choice(values)

    age = row["age"] or one_of([*NOTHING, "-1", "999"])
    if row["age"] and source.random() < 0.15:
        age = source.choice([age.replace(".", ","), f"{age} years", f" {age}"])
    fare = row["fare"] or one_of(NOTHING)
    if row["fare"] and source.random() < 0.3:
        fare = source.choice([f"£{fare}", fare.replace(".", ","), f"{fare} GBP"])
    port = row["embarked"]
    day = DAYS.get(port, 10)
    return [
        row["id"],
        row["name"].upper() if source.random() < 0.05 else row["name"],
        one_of(SEXES[row["sex"]]),
        age,
        fare,
        one_of(PORTS[port]) if port else one_of(NOTHING),
        one_of(ANSWERS[row["survived"]]),
        one_of([f"1912-04-{day}", f"{day}/04/1912", f"April {day}, 1912"]),
    ]


def space_out(row):
    number, name, *others = row
    return [number, f" {name.replace(', ', ',  ')}", *others]


def main():
    with (HERE / "../titanic/titanic.csv").open(encoding="utf-8", newline="") as file:
        passengers = list(csv.DictReader(file))[:ROWS]
    source = random.Random(SEED)
    rows = [mess_up(passenger, source) for passenger in passengers]
    again = [list(row) for row in source.sample(rows, DUPLICATES)]
    nearly = [space_out(row) for row in source.sample(rows, NEAR_DUPLICATES)]
    rows = tools.shuffled([*rows, *again, *nearly], SEED)
    known = sum(float(passenger["fare"]) for passenger in passengers if passenger["fare"])
    rows.append(["", "TOTAL", "", "", f"{known:,.2f}", "", "", ""])
    tools.write(HERE, {"export.csv": tools.to_csv(COLUMNS, rows)})


if __name__ == "__main__":
    main()
