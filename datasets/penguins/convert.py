#!/usr/bin/env python3
"""Makes penguins.csv, byte for byte, from Debian's r-cran-palmerpenguins 0.1.1-1 (needs r-base-core).

    /usr/bin/python3 datasets/penguins/convert.py [--check]
"""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
import tools  # noqa: E402

COLUMNS = {
    "species": "species",
    "island": "island",
    "bill_length_mm": "billLength",
    "bill_depth_mm": "billDepth",
    "flipper_length_mm": "flipperLength",
    "body_mass_g": "bodyMass",
    "sex": "sex",
    "year": "year",
}

rows = [[row[name] for name in COLUMNS] for row in tools.r_frame("palmerpenguins", "penguins")]
tools.write(HERE, {"penguins.csv": tools.to_csv(["id", *COLUMNS.values()], tools.numbered(rows))})
