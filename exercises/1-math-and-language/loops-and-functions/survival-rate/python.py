def survival_rate(people: list[dict]) -> float | None:
    if not people:
        return None
    return sum(person["survived"] for person in people) / len(people)


print(survival_rate([{"survived": survived} for survived in [1, 0, 0, 1, 0]]))
print(survival_rate([]))
