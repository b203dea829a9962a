#!/usr/bin/env python3
"""Writes the numbers that our TypeScript must give, from Python's libraries.

    /usr/bin/python3 tests/reference/make.py                    all
    /usr/bin/python3 tests/reference/make.py models             numbers/models.py -> models.json
    /usr/bin/python3 tests/reference/make.py statistics/mode    the Python of a task, or of a lesson's tasks

needs Debian 12's python3-sklearn (1.2.1), -pandas (1.5.3), -scipy (1.10.1), -torch (1.13), -imblearn (0.10), -matplotlib
and -seaborn. What numbers/<name>.py prints is kept in <name>.json; what exercises/*/*/*/python.py print, in
twins/<lesson>.json: authors of two lessons never change the same file. Beside both stands the SHA-256 of every file of the project that was read: a test says when one has
changed since. A file that fails is named, and nothing is written.
"""

import hashlib
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
NUMBERS = {path.stem: path for path in sorted(HERE.glob("numbers/*.py"))}
TWINS = {"/".join(path.parts[-3:-1]): path for path in sorted(ROOT.glob("exercises/*/*/*/python.py"))}


def sha256(content):
    return hashlib.sha256(content).hexdigest()


def run(path):
    """What a Python file prints, and the digests of all that it has read."""
    environment = {**os.environ, "MPLBACKEND": "Agg", "PYTHONDONTWRITEBYTECODE": "1", "OMP_NUM_THREADS": "1"}
    with tempfile.TemporaryDirectory() as folder:
        into = Path(folder) / "read.json"
        done = subprocess.run(
            [sys.executable, HERE / "watched.py", into, path],
            **{"cwd": ROOT, "env": environment, "capture_output": True, "text": True, "timeout": 120},
        )
        if done.returncode != 0:
            return path, None, done.stderr
        read = json.loads(into.read_text(encoding="utf-8"))
    return path, done.stdout, {name: sha256((ROOT / name).read_bytes()) for name in read}


def read_kept(name):
    path = HERE / name
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def write_twins(twins):
    """One file for each lesson; that of a lesson that is gone goes too."""
    (HERE / "twins").mkdir(exist_ok=True)
    lessons = {name.split("/")[0] for name in twins}
    for path in HERE.glob("twins/*.json"):
        if path.stem not in lessons:
            path.unlink()
    for lesson in lessons:
        write(f"twins/{lesson}.json", {name: twin for name, twin in twins.items() if name.split("/")[0] == lesson})


def write(name, value):
    text = json.dumps(dict(sorted(value.items())), ensure_ascii=False, indent="\t")
    (HERE / name).write_text(text + "\n", encoding="utf-8")


def choose(asked):
    """The Python files that are asked for, by name; all, when none is."""
    everything = {**NUMBERS, **TWINS}
    unknown = [word for word in asked if not any(f"{name}/".startswith(f"{word}/") for name in everything)]
    if unknown:
        sys.exit(f"There is no {unknown[0]}. These can be made: {', '.join(everything)}.")
    is_asked = lambda name: not asked or any(f"{name}/".startswith(f"{word}/") for word in asked)
    return {name: path for name, path in everything.items() if is_asked(name)}


def main():
    chosen = choose(sys.argv[1:])
    subprocess.run([sys.executable, ROOT / "datasets/titanic/convert.py", "--check"], check=True)
    with ThreadPoolExecutor(2) as pool:
        results = dict(zip(chosen, pool.map(run, chosen.values())))
    failed = {name: error for name, (_, printed, error) in results.items() if printed is None}
    for name, error in failed.items():
        print(f"The Python of {name} fails:\n{error}", file=sys.stderr)
    if failed:
        sys.exit(f"{len(failed)} of {len(results)} files fail: {', '.join(failed)}")

    sources = {name: entry for name, entry in read_kept("sources.json").items() if name in NUMBERS}
    kept = [read_kept(path.relative_to(HERE)) for path in HERE.glob("twins/*.json")]
    twins = {name: twin for lesson in kept for name, twin in lesson.items() if name in TWINS}
    for name, (_, printed, read) in results.items():
        if name in TWINS:
            twins[name] = {"printed": printed, "read": read}
            continue
        (HERE / f"{name}.json").write_text(printed, encoding="utf-8")
        sources[name] = {"sha256": sha256(printed.encode()), "read": read}
        print(f"{name}.json: {len(printed)} bytes")
    write("sources.json", sources)
    write_twins(twins)


if __name__ == "__main__":
    main()
