import re

EMOJI = "[\U0001f300-\U0001faff\u2600-\u27bf]"


def tokens_of(text):
    plain = re.sub(r"https?://\S+|@\w+", " ", text.lower().replace("’", "'"))
    plain = re.sub(r"([^\W\d_])\1{2,}", r"\1\1", plain)
    words = re.findall(rf"[^\W\d_](?:[^\W\d_]|')*|{EMOJI}", plain)
    negated = lambda before: before in ("not", "no", "never") or before.endswith("n't")
    return ["not_" + word if negated(before) else word for before, word in zip(["", *words], words)]


print(tokens_of("@ada The train is sooooo late 😡 and it's not good https://link.example/x"))
