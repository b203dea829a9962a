#!/usr/bin/env python3
"""Makes churn.csv, byte for byte, from `wa_churn` of Debian's r-cran-modeldata 1.1.0-1 (needs r-base-core).

    /usr/bin/python3 datasets/churn/convert.py [--check]
"""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
import tools  # noqa: E402


def camel(name):
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


source = tools.r_frame("modeldata", "wa_churn")
names = [name for name in source[0] if name != "churn"]
rows = [[*(row[name] for name in names), {"Yes": 1, "No": 0}[row["churn"]]] for row in source]
tools.write(HERE, {"churn.csv": tools.to_csv(["id", *map(camel, names), "churn"], tools.numbered(rows))})
