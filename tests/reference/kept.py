"""What the files in numbers/ have in common: each prints, as JSON, the numbers that one file here keeps."""

import json
import math
import re
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).parent.parent.parent


def titanic():
    return pd.read_csv(ROOT / "datasets/titanic/titanic.csv", dtype={"ticket": str})


def plain(value):
    """JSON has no NaN, no NumPy, no tensors and no tuples: missing is null."""
    if isinstance(value, pd.DataFrame):
        return plain(value.to_dict("records"))
    if isinstance(value, (pd.Series, np.ndarray, pd.Index)):
        return plain(value.tolist())
    if hasattr(value, "detach"):
        return plain(value.detach().numpy())
    if isinstance(value, dict):
        return {str(key): plain(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(entry) for entry in value]
    if isinstance(value, np.generic):
        return plain(value.item())
    if value is None or value is pd.NA or (isinstance(value, float) and math.isnan(value)):
        return None
    return value


def rounded(value, digits=10):
    """For what is not compared to the last bit: another processor may add in another order."""
    if isinstance(value, dict):
        return {key: rounded(entry, digits) for key, entry in value.items()}
    if isinstance(value, list):
        return [rounded(entry, digits) for entry in value]
    return float(f"{value:.{digits}g}") if isinstance(value, float) else value


ITEM = r"(?:-?\d[^\s,\]]*|null|true|false)"
FLAT_LIST = re.compile(rf"\[\s+({ITEM}(?:,\s+{ITEM})*)\s+\]")


def show(value):
    """A list of numbers is one line."""
    text = json.dumps(plain(value), ensure_ascii=False, allow_nan=False, indent="\t", sort_keys=False)
    print(FLAT_LIST.sub(lambda found: "[" + re.sub(r"\s+", " ", found[1]) + "]", text))
