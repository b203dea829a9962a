"""FastAPI makes this document by itself, at /openapi.json; by hand it is a dictionary."""

import json

PERSON = {
    "type": "object",
    "properties": {
        "sex": {"type": "string", "enum": ["female", "male"]},
        "pclass": {"type": "integer", "enum": [1, 2, 3]},
        "age": {"type": ["number", "null"], "minimum": 0, "maximum": 120},
    },
    "required": ["sex", "pclass"],
}


def describe_api():
    statuses = {"200": "A prediction.", "400": "The body is not JSON.", "422": "The body does not fit the schema."}
    post = {
        "requestBody": {"required": True, "content": {"application/json": {"schema": PERSON}}},
        "responses": {status: {"description": text} for status, text in statuses.items()},
    }
    health = {"responses": {"200": {"description": "The app is well."}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Survival on the Titanic", "version": "1.0.0"},
        "paths": {"/health": {"get": health}, "/predict": {"post": post}},
    }


print(json.dumps(describe_api(), indent=2))
