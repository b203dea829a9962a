"""The same by hand. FastAPI checks a pydantic model before your function runs, and answers 422 by itself."""

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


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


CHECKS = {
    "age": lambda age: age is None or (is_number(age) and 0 <= age <= 120),
    "pclass": lambda pclass: is_number(pclass) and pclass in (1, 2, 3),
    "sex": lambda sex: sex in ("female", "male"),
}


def predict(text):
    try:
        body = json.loads(text)
    except json.JSONDecodeError:
        return 400, {"error": "body is not JSON"}
    if not isinstance(body, dict):
        return 422, {"error": "body does not fit", "fields": []}
    fields = [name for name, fits in CHECKS.items() if not fits(body.get(name))]
    if fields:
        return 422, {"error": "body does not fit", "fields": fields}
    probability = survival(body)
    return 200, {"survived": probability >= 0.5, "probability": probability}


for text in ('{"sex": "female", "pclass": 2, "age": 30}', '{"sex": "f", "pclass": 2, "age": -1}', '{"sex": '):
    print(*predict(text))
