import pandas as pd
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.metrics import f1_score
from sklearn.model_selection import GroupShuffleSplit
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import make_pipeline

posts = pd.read_csv("datasets/tweets/tweets.csv", keep_default_na=False)
train, test = next(GroupShuffleSplit(1, test_size=0.2, random_state=0).split(posts, groups=posts["author"]))

model = make_pipeline(CountVectorizer(), MultinomialNB())
model.fit(posts["text"].iloc[train], posts["label"].iloc[train])
print(f1_score(posts["label"].iloc[test], model.predict(posts["text"].iloc[test]), average="macro"))
