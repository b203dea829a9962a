"""Matrices X and targets y of the project's data sets, as tests/unit/ml/samples.ts reads them too."""

import gzip
import re

import numpy as np
import pandas as pd
from kept import ROOT


def samples(name):
    """All columns between the first (an id) and the last (the target)."""
    if name == "digits":
        with open(ROOT / "datasets/digits/digits.bin", "rb") as file:
            packed = np.frombuffer(gzip.decompress(file.read()), np.uint8)
        return packed[1797:].reshape(1797, 64).astype(float), packed[:1797].astype(int)
    table = pd.read_csv(ROOT / f"datasets/{name}/{name}.csv")
    return table.iloc[:, 1:-1].to_numpy(float), table.iloc[:, -1].to_numpy()


def snake(options):
    """{ maxDepth: 3 } as Python writes it."""
    return {re.sub(r"(?<=[a-z])[A-Z]", lambda found: "_" + found[0].lower(), key): value for key, value in options.items()}
