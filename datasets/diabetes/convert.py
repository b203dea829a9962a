#!/usr/bin/env python3
"""Makes diabetes.csv, byte for byte, from the raw files that Debian's python3-sklearn 1.2.1 carries.

    /usr/bin/python3 datasets/diabetes/convert.py [--check]

The values are those that were measured. scikit-learn's load_diabetes centres each column and divides it by its
standard deviation times the square root of the number of rows.
"""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
import tools  # noqa: E402

COLUMNS = "age sex bmi bp tc ldl hdl tch ltg glu progression".split()


def short(text):
    """Whole numbers without a fraction; others as they are."""
    value = float(text)
    return int(value) if value.is_integer() else text


measures = tools.sklearn_csv("data/diabetes_data_raw.csv.gz", delimiter=" ")
targets = tools.sklearn_csv("data/diabetes_target.csv.gz")
rows = [[short(value) for value in [*row, *target]] for row, target in zip(measures, targets, strict=True)]
tools.write(HERE, {"diabetes.csv": tools.to_csv(["id", *COLUMNS], tools.numbered(rows))})
