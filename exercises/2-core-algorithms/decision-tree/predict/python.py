tree = {
    "feature": 0,
    "threshold": 0.5,
    "left": {"feature": 2, "threshold": 9.5, "left": {"prediction": 1}, "right": {"prediction": 0}},
    "right": {"prediction": 1},
}


def walk(node, row):
    if "prediction" in node:
        return node["prediction"]
    return walk(node["left" if row[node["feature"]] <= node["threshold"] else "right"], row)


print([walk(tree, row) for row in [[1, 3, 40], [0, 1, 40], [0, 1, 9.5]]])
