from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import make_pipeline

texts = [["good", "coffee"], ["late", "train"], ["good", "good", "train"]]
labels = ["positive", "negative", "positive"]

model = make_pipeline(CountVectorizer(analyzer=list), MultinomialNB()).fit(texts, labels)
print(model.classes_)
print(model.predict_proba([["good", "train", "ride"]]).round(6))
