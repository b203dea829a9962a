from dataclasses import dataclass


@dataclass
class Passenger:
    id: int
    survived: bool
    pclass: int
    name: str
    age: float | None
    fare: float | None
    embarked: str | None


def parse_passenger(record: dict[str, str]) -> Passenger:
    def read(column):
        return float(record[column]) if record[column] else None

    return Passenger(
        id=int(record["id"]),
        survived=record["survived"] == "1",  # bool("0") is True in Python, too
        pclass=int(record["pclass"]),
        name=record["name"],
        age=read("age"),
        fare=read("fare"),
        embarked=record["embarked"] or None,
    )


nora = {"id": "4", "survived": "1", "pclass": "2", "name": "Keane, Miss. Nora A"}
print(parse_passenger({**nora, "age": "", "fare": "12.35", "embarked": "Q"}))
