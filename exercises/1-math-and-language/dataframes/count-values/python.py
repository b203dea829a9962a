import pandas as pd


def count_values(values):
    series = pd.Series(values, dtype="object")
    # dropna=False keeps the missing values: by default value_counts loses them.
    table = series.value_counts(dropna=False).rename_axis("value").reset_index(name="count")
    table["share"] = table["count"] / len(series)
    # A missing value sorts last among equals: that is the default, na_position="last".
    return table.sort_values(["count", "value"], ascending=[False, True], ignore_index=True)


print(count_values(["S", "C", None, "S", "Q", "C", "S", None]))
