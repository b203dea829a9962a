import re


def word_list_mood(text, positive, negative):
    words = re.findall(r"[^\W\d_']+(?:'[^\W\d_]+)*", text.lower())
    balance = sum((word in positive) - (word in negative) for word in words)
    return "positive" if balance > 0 else "negative" if balance < 0 else "neutral"


print(word_list_mood("Great coffee, great cake, bad chairs", {"great", "love"}, {"bad"}))
