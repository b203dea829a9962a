"""The same with nothing but the standard library: with FastAPI the body would be a class Batch(BaseModel) with people: conlist(Person, …)."""

import json
import math

MODEL = {"version": "titanic-1", "intercept": 1.86, "female": 2.5, "pclass": -1.07, "age": -0.032, "median_age": 28}


def survival(person):
    age = person.get("age")
    score = (
        MODEL["intercept"]
        + MODEL["female"] * (person["sex"] == "female")
        + MODEL["pclass"] * person["pclass"]
        + MODEL["age"] * (MODEL["median_age"] if age is None else age)
    )
    return 1 / (1 + math.exp(-score))


def predict_batch(body):
    people = json.loads(body)["people"]
    probabilities = [survival(person) for person in people]
    predictions = [{"survived": p >= 0.5, "probability": p} for p in probabilities]
    return {"count": len(predictions), "predictions": predictions}


print(predict_batch('{"people": [{"sex": "female", "pclass": 1, "age": 17}, {"sex": "male", "pclass": 3}]}'))
