import pandas as pd

posts = pd.DataFrame(
    {
        "author": ["ada", "bo", "ada"],
        "text": ["So good", "so  GOOD ", "Late again"],
        "label": ["positive", "positive", "negative"],
        "raterA": ["positive", "positive", "negative"],
        "raterB": ["positive", "neutral", "negative"],
    }
)

print(posts["label"].value_counts(normalize=True).to_dict())
print((posts["raterA"] == posts["raterB"]).mean())
print(posts["text"].str.lower().str.split().str.join(" ").duplicated().sum())
print(posts[2:]["author"].isin(posts[:2]["author"]).sum())
