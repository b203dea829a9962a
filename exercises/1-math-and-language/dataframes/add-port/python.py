import pandas as pd


def add_port(passengers, ports):
    # validate stops us when a code stands twice in ports: passengers would then be doubled.
    return passengers.merge(ports, on="embarked", how="left", validate="many_to_one")


passengers = pd.DataFrame(
    [("Ada", "S"), ("Bo", None), ("Cy", "C"), ("Di", "S")], columns=["name", "embarked"]
)
ports = pd.DataFrame(
    [("C", "Cherbourg", "France"), ("S", "Southampton", "England"), ("Q", "Queenstown", "Ireland")],
    columns=["embarked", "port", "country"],
)
print(add_port(passengers, ports))
