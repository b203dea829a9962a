def read_number(text: str) -> float | None:
    try:
        return float(text)  # float('') is an error in Python, not 0
    except ValueError:
        return None


print(read_number("7.25"))
print(read_number(""), read_number("59 years"), read_number("0"))
