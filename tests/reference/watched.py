"""Runs a Python file as if it were called itself, and writes down which files of the project it has read.

    python3 watched.py <where to write> <file.py>
"""

import json
import runpy
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
into, script = sys.argv[1:]
opened = set()


def listen(event, arguments):
    if event == "open" and isinstance(arguments[0], str):
        opened.add(arguments[0])


sys.addaudithook(listen)
sys.argv = [script]
runpy.run_path(script, run_name="__main__")

# A module whose compiled form lay ready was not opened, but it was read.
opened.update(getattr(module, "__file__", None) or "" for module in list(sys.modules.values()))
paths = {Path(path).resolve() for path in opened if path} - {Path(__file__).resolve(), Path(into).resolve()}
own = {path.relative_to(ROOT) for path in paths if path.is_file() and path.is_relative_to(ROOT)}
names = sorted(path.as_posix() for path in own if "__pycache__" not in path.parts)
Path(into).write_text(json.dumps(names), encoding="utf-8")
