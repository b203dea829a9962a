"""The same with nothing but the standard library: with FastAPI `predict` would stand below @app.post("/predict")."""

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


def predict(body):
    probability = survival(json.loads(body))
    return {"survived": probability >= 0.5, "probability": probability, "model": MODEL["version"]}


served = 0
for body in ('{"sex": "female", "pclass": 1, "age": 17}', '{"sex": "male", "pclass": 3}'):
    print(predict(body))
    served += 1
print({"status": "ok", "served": served})
