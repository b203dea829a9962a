import numpy as np
from sklearn.metrics.pairwise import cosine_similarity

target, others = [[1, 1]], [[0, 1], [-1, -1], [3, 3], [2, 0]]

similarities = cosine_similarity(target, others)[0]
print(np.argsort(-similarities, kind="stable")[:3])
