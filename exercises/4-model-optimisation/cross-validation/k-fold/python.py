import numpy as np
from sklearn.model_selection import KFold

for train, test in KFold(2, shuffle=True, random_state=0).split(np.zeros(5)):
    print(train, test)
