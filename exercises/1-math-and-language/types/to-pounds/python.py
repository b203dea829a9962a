def to_pounds(pounds: float, shillings: float, pence: float) -> float:
    return pounds + shillings / 20 + pence / 240


print(to_pounds(512, 6, 7))
print(to_pounds(7, 5, 0))
