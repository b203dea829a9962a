"""What a seed gives: NumPy's RandomState, which src/base/random.ts follows."""

import numpy as np
from kept import show


def random_numbers():
    def draws(seed):
        source = np.random.RandomState(seed)
        return {
            "seed": seed,
            "random": source.random_sample(700),  # more than one state of 624 numbers
            "permutation": source.permutation(20),
            "normal": [source.normal(30, 15) for _ in range(5)],
            "uniform": [source.uniform(-2, 3) for _ in range(3)],
            "integers": [source.randint(0, most + 1) for most in (1, 6, 9, 255, 256, 1000000)],
            "shuffled": source.permutation(["a", "b", "c", "d", "e"]),
            "sample": source.choice(10, size=4, replace=False),
            "last": source.random_sample(),
        }

    return [draws(seed) for seed in (0, 42, 1912, 4294967295)]


show(random_numbers())
