prior, likelihood, likelihood_otherwise = 0.01, 0.9, 0.09

joint = prior * likelihood
print(joint / (joint + (1 - prior) * likelihood_otherwise))
