from sklearn.utils.class_weight import compute_sample_weight

print(compute_sample_weight("balanced", ["stays", "stays", "stays", "leaves"]))
