import pandas as pd


def find_children(passengers, limit):
    children = passengers[passengers["age"] < limit]  # a comparison with NaN is False
    children = children[["name", "pclass", "age", "fare"]]
    return children.sort_values(["fare", "name"], na_position="last", ignore_index=True)


passengers = pd.DataFrame(
    [
        ("Fay", "female", 3, 2, 8.05),
        ("Ada", "female", 1, 30, 80),
        ("Eli", "male", 3, None, 7.25),
        ("Bo", "male", 2, 9, None),
        ("Cy", "male", 3, 17, 8.05),
        ("Di", "female", 2, 18, 13),
        ("Gus", "male", 3, 11, 0),
    ],
    columns=["name", "sex", "pclass", "age", "fare"],
)
print(find_children(passengers, 18))
