import pandas as pd

posts = pd.DataFrame(
    {
        "label": ["negative", "positive", "positive", "neutral"],
        "traits": ["sarcasm", "negation hashtag", "negation", None],
        "mood": ["positive", "negative", "positive", "neutral"],
    }
)

wrong = posts.assign(wrong=posts["mood"] != posts["label"], trait=posts["traits"].str.split()).explode("trait")
table = wrong.groupby("trait", as_index=False).agg(posts=("wrong", "size"), wrong=("wrong", "sum"), share=("wrong", "mean"))
print(table.sort_values(["share", "posts", "trait"], ascending=[False, False, True]))
