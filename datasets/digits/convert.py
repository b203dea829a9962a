#!/usr/bin/env python3
"""Makes digits.bin, byte for byte, from the file that Debian's python3-sklearn 1.2.1 carries.

    /usr/bin/python3 datasets/digits/convert.py [--check]

The images stay in the order of scikit-learn's load_digits.
"""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
import tools  # noqa: E402

rows = [[int(value) for value in row] for row in tools.sklearn_csv("data/digits.csv.gz")]
packed = tools.pack([row[-1] for row in rows], [row[:-1] for row in rows], bits=8)
tools.write(HERE, {"digits.bin": packed})
