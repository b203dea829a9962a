def read_answer(answer: bool | float | str | None) -> bool | None:
    word = str(answer).strip().lower()
    if word in ("yes", "true", "1", "1.0"):
        return True
    if word in ("no", "false", "0", "0.0"):
        return False
    return None


print(read_answer("Yes"), read_answer("0"), read_answer("perhaps"))
print(read_answer(True), read_answer(0), read_answer(2), read_answer(None))
