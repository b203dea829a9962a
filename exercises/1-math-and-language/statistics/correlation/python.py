import numpy as np
import pandas as pd

xs = [1, 2, 3, 4]
ys = [20, 10, 40, 30]

print(np.corrcoef(xs, ys)[0, 1])
print(pd.Series(xs).corr(pd.Series(ys)))
