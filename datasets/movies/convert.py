#!/usr/bin/env python3
"""Makes movies.csv and ratings.csv, byte for byte, from `movielens` of Debian's r-cran-dslabs 0.7.4-1 (needs r-base-core).

    /usr/bin/python3 datasets/movies/convert.py [--check]

Kept are the movies with 20 ratings or more. Seconds since 1970 become days, which is what splits by time need.
"""

import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
import tools  # noqa: E402

LEAST_RATINGS = 20
SECONDS_PER_DAY = 86_400

source = tools.r_frame("dslabs", "movielens")
counts = Counter(row["movieId"] for row in source)
kept = [row for row in source if counts[row["movieId"]] >= LEAST_RATINGS]
movies = {int(row["movieId"]): row for row in kept}
ratings = sorted(
    (int(row["userId"]), int(row["movieId"]), row["rating"], int(row["timestamp"]) // SECONDS_PER_DAY) for row in kept
)
genres = {"(no genres listed)": ""}
tools.write(
    HERE,
    {
        "movies.csv": tools.to_csv(
            ["movieId", "title", "year", "genres"],
            [
                [number, row["title"], row["year"], genres.get(row["genres"], row["genres"])]
                for number, row in sorted(movies.items())
            ],
        ),
        "ratings.csv": tools.to_csv(["userId", "movieId", "rating", "day"], ratings),
    },
)
