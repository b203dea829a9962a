def age_range(ages: list[float | None]) -> tuple[float, float] | None:
    known = [age for age in ages if age is not None]
    return (min(known), max(known)) if known else None


print(age_range([29, None, 0.75, 63]))
print(age_range([30]), age_range([None]), age_range([]))
