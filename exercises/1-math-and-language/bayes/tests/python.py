def after_tests(prevalence, sensitivity, specificity, results):
    belief = prevalence
    for positive in results:
        ill = belief * (sensitivity if positive else 1 - sensitivity)
        healthy = (1 - belief) * (1 - specificity if positive else specificity)
        belief = ill / (ill + healthy)
    return belief


for results in [[True], [True, True], [False]]:
    print(after_tests(0.01, 0.9, 0.91, results))
