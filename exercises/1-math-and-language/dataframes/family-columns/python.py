import pandas as pd


def add_family(passengers):
    family_size = passengers["sibsp"] + passengers["parch"] + 1
    # assign returns a new frame; passengers["familySize"] = … would change the caller's.
    return passengers.assign(familySize=family_size, farePerPerson=passengers["fare"] / family_size)


passengers = pd.DataFrame(
    [("Ada", 1, 2, 24.0), ("Bo", 0, 0, 8.05), ("Cy", 1, 0, None)], columns=["name", "sibsp", "parch", "fare"]
)
print(add_family(passengers))
print(list(passengers.columns))
