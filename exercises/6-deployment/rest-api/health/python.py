"""The same without a framework, as functions: with FastAPI each would stand below a decorator."""

MODEL = {"version": "titanic-1"}


def health():
    return 200, {"status": "ok", "model": MODEL["version"]}


ROUTES = {("GET", "/health"): health}


def answer(method, path):
    handler = ROUTES.get((method, path))
    return handler() if handler else (404, {"error": "not found"})


print(answer("GET", "/health"))
print(answer("GET", "/"))
