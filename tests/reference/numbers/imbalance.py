"""Classes of different sizes: which rows imbalanced-learn takes, and how it scores what a model says of them."""

import numpy as np
from imblearn.metrics import geometric_mean_score, sensitivity_score, specificity_score
from imblearn.over_sampling import RandomOverSampler
from imblearn.under_sampling import RandomUnderSampler
from kept import rounded, plain, show

source = np.random.RandomState(3)
labels = source.choice(3, size=90, p=[0.65, 0.25, 0.1])
rows = np.arange(len(labels)).reshape(-1, 1)


def taken(sampler):
    sampler.fit_resample(rows, labels)
    return sampler.sample_indices_


truths = (labels == 2).astype(int)
# One of three of the rare class is missed, and one of ten of the others is taken for it.
guesses = np.where(source.random_sample(90) < np.where(truths == 1, 0.33, 0.1), 1 - truths, truths)
show(
    {
        "labels": labels,
        "under": {seed: taken(RandomUnderSampler(random_state=seed)) for seed in (0, 42)},
        "over": {seed: taken(RandomOverSampler(random_state=seed)) for seed in (0, 42)},
        "scores": rounded(
            plain(
                {
                    "truths": truths,
                    "guesses": guesses,
                    "sensitivity": sensitivity_score(truths, guesses),
                    "specificity": specificity_score(truths, guesses),
                    "geometricMean": geometric_mean_score(truths, guesses),
                }
            )
        ),
    }
)
