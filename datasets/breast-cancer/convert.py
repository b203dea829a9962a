#!/usr/bin/env python3
"""Makes breast-cancer.csv, byte for byte, from the file that Debian's python3-sklearn 1.2.1 carries.

    /usr/bin/python3 datasets/breast-cancer/convert.py [--check]

Rows and columns stay in the order of scikit-learn's load_breast_cancer.
"""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
import tools  # noqa: E402

MEASURES = (
    "Radius Texture Perimeter Area Smoothness Compactness Concavity ConcavePoints Symmetry FractalDimension"
).split()
COLUMNS = [f"{kind}{measure}" for kind in ("mean", "error", "worst") for measure in MEASURES]

(_, _, *diagnoses), *rows = tools.sklearn_csv("data/breast_cancer.csv")
named = [[*values, diagnoses[int(label)]] for *values, label in rows]
tools.write(HERE, {"breast-cancer.csv": tools.to_csv(["id", *COLUMNS, "diagnosis"], tools.numbered(named))})
