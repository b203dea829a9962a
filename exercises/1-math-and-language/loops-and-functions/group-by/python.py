def group_by(rows, column):
    piles = {}  # keeps the order in which the keys came
    for row in rows:
        piles.setdefault(row[column], []).append(row)
    return [{"key": key, "rows": pile} for key, pile in piles.items()]


rows = [{"name": "Ada", "pclass": 3}, {"name": "Bo", "pclass": 1}, {"name": "Cy", "pclass": 3}]
print(group_by(rows, "pclass"))
