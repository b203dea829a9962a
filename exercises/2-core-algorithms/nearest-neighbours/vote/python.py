from collections import Counter

labels = ["Gentoo", "Adelie", "Chinstrap", "Chinstrap", "Adelie"]

# A Counter keeps the order in which labels first came, and most_common keeps it among equals.
print(Counter(labels).most_common(1)[0][0])
