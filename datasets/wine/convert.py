#!/usr/bin/env python3
"""Makes wine.csv, byte for byte, from the file that Debian's python3-sklearn 1.2.1 carries.

    /usr/bin/python3 datasets/wine/convert.py [--check]

The rows stay in the order of the source, sorted by cultivar, as scikit-learn's load_wine gives them.
"""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
import tools  # noqa: E402

COLUMNS = (
    "alcohol malicAcid ash alcalinityOfAsh magnesium totalPhenols flavanoids nonflavanoidPhenols proanthocyanins "
    "colorIntensity hue od280 proline cultivar"
).split()

_, *rows = tools.sklearn_csv("data/wine_data.csv")
tools.write(HERE, {"wine.csv": tools.to_csv(["id", *COLUMNS], tools.numbered(rows))})
