"""The versions that the numbers come from."""

import imblearn
import numpy
import pandas
import scipy
import sklearn
import torch
from kept import show

show(
    {
        "numpy": numpy.__version__,
        "pandas": pandas.__version__,
        "scikit-learn": sklearn.__version__,
        "scipy": scipy.__version__,
        "torch": torch.__version__,
        "imbalanced-learn": imblearn.__version__,
    }
)
