import numpy as np

images = [{"label": 3, "pixels": [0, 255, 51, 102]}]
side = 2
x = np.array([image["pixels"] for image in images], dtype=np.float32).reshape(-1, side, side, 1) / 255
y = np.eye(10, dtype=np.float32)[[image["label"] for image in images]]

# Keras takes both as they are; PyTorch wants the channel first, x.transpose(0, 3, 1, 2), and labels as plain numbers.
print(x)
print(y)
