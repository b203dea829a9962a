import numpy as np
from sklearn.decomposition import PCA

pca = PCA(n_components=2).fit(np.array([[2, 0], [0, 2], [4, 6], [6, 4]]))

print(pca.mean_)
print(pca.components_, -pca.components_)
print(pca.explained_variance_ratio_)
