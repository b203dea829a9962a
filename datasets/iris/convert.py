#!/usr/bin/env python3
"""Makes iris.csv, byte for byte, from the file that Debian's python3-sklearn 1.2.1 carries.

    /usr/bin/python3 datasets/iris/convert.py [--check]

The rows stay in the order of the source, sorted by species, as scikit-learn's load_iris gives them.
"""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
import tools  # noqa: E402

(_, _, *species), *rows = tools.sklearn_csv("data/iris.csv")
columns = ["id", "sepalLength", "sepalWidth", "petalLength", "petalWidth", "species"]
named = [[*measures, species[int(label)]] for *measures, label in rows]
tools.write(HERE, {"iris.csv": tools.to_csv(columns, tools.numbered(named))})
