#!/usr/bin/env python3
"""Makes reviews.csv, byte for byte, from the test fixtures of the npm package sentiment 5.0.2.

    /usr/bin/python3 datasets/reviews/convert.py [--check]
"""

import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
import tools  # noqa: E402

PACKAGE = "sentiment@5.0.2"
INTEGRITY = "sha512-ZeC3y0JsOYTdwujt5uOd7ILJNilbgFzUtg/LEG4wUv43LayFNLZ28ec8+Su+h3saHlJmIwYxBzfDHHZuiMA15g=="
SITES = ["amazon", "imdb", "yelp"]
LABELS = {0: "negative", 1: "positive"}

texts = tools.npm_files(PACKAGE, INTEGRITY, [f"test/fixtures/{site}.json" for site in SITES])
rows = [
    [site, LABELS[review["class"]], " ".join(review["text"].split())]
    for site, text in zip(SITES, texts)
    for review in json.loads(text)
    if review["class"] is not None  # each file ends with an empty record
]
columns = ["id", "site", "label", "text"]
tools.write(HERE, {"reviews.csv": tools.to_csv(columns, tools.numbered(tools.shuffled(rows, 2015)))})
