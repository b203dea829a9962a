"""What pandas reads from files of tricky kinds, with its options named."""

import base64
import io

import pandas as pd
from kept import ROOT, show

WORDS = ["NA", "N/A", "n/a", "#N/A", "NaN", "nan", "NULL", "null"]

# name -> (text, encoding, the options of the guess that matter, pandas' own options)
FILES = {
    "german Excel": (
        "Artikel;Preis;Menge;Tag\r\nBrötchen;0,45;1.200;04.03.2025\r\nKäse – alt;1.234,56;7;31.12.2024\r\n"
        "Süßes;;12;01.02.2024\r\nÖl;3,5;;\r\n",
        "cp1252",
        {"encoding": "windows-1252", "delimiter": ";", "decimal": ",", "thousands": ".", "dateOrder": "dmy"},
        {"sep": ";", "decimal": ",", "thousands": ".", "parse_dates": ["Tag"], "dayfirst": True},
    ),
    "French, with spaces between thousands": (
        "ville;habitants;part\nParis;2 102 650;3,1\nLyon;522 250;0,8\nLe Mans;145 004;\n",
        "utf-8-sig",
        {"encoding": "utf-8", "delimiter": ";", "decimal": ",", "thousands": " "},
        {"sep": ";", "decimal": ",", "thousands": " "},
    ),
    "quoted line breaks": (
        'id,text,score\n1,"two\nlines, and ""quotes""",1.5\n2,,\n3,"\n\n",-2e3\n4,plain,.5\n',
        "utf-8",
        {"delimiter": ",", "quote": '"', "header": True},
        {},
    ),
    "tabs in UTF-16": (
        "name\tvalue\nŁódź\t1.25\n東京\t-3\nemoji 😀\t\n",
        "utf-16",
        {"encoding": "utf-16le", "delimiter": "\t"},
        {"sep": "\t"},
    ),
    "UTF-16 with the high byte first": (
        "name\tvalue\nÅrhus\t1\nMünchen\t2\n",
        "utf-16-be",
        {"encoding": "utf-16be", "delimiter": "\t"},
        {"sep": "\t"},
    ),
    "words for what is missing": (
        "a,b,c,t\n1,-,NA,x\nNaN,2.5,null,NA\n3,?,7,-\nn/a,4,8,None\n",
        "utf-8",
        {"missing": [*WORDS, "-", "?"]},
        {"na_values": [*WORDS, "-", "?"], "keep_default_na": False},
    ),
    "countries": (
        "code,n\nNA,1\nDE,2\nFR,\n",
        "utf-8",
        {"missing": WORDS[1:]},
        {"na_values": [""] + WORDS[1:], "keep_default_na": False},
    ),
    "apostrophes as quotes": (
        "a|b\n'x|y'|1\n'it''s'|2\n",
        "utf-8",
        {"delimiter": "|", "quote": "'"},
        {"sep": "|", "quotechar": "'"},
    ),
    "no names, empty lines, a short line": (
        "1,2.5,x\n\n4,5,\n7,8\n",
        "utf-8",
        {"header": False},
        {"header": None, "names": ["column1", "column2", "column3"]},
    ),
    "old Mac, American dates": (
        'when,yes,amount\r3/14/2025 5:05 PM,True,"1,234"\r1/2/2025,false,"12,345.5"\r12/31/2024 0:30,TRUE,7\r',
        "utf-8",
        {"dateOrder": "mdy", "thousands": ","},
        {"thousands": ",", "parse_dates": ["when"]},
    ),
}


def iso(time):
    """A day alone has no time."""
    if pd.isna(time):
        return None
    return time.strftime("%Y-%m-%d" if time == time.normalize() else "%Y-%m-%dT%H:%M:%S")


def found(frame):
    numbers = frame.select_dtypes("number")
    return {"rows": len(frame), "nulls": frame.isna().sum().to_dict(), "means": numbers.mean().to_dict()}


def read(text, encoding, options, more):
    content = text.encode(encoding)
    frame = pd.read_csv(io.BytesIO(content), encoding=encoding, skipinitialspace=False, **more)
    times = frame.select_dtypes("datetime").columns
    shown = frame.assign(**{name: frame[name].map(iso) for name in times})
    return {
        "base64": base64.b64encode(content).decode(),
        "options": options,
        **found(frame),
        "values": {str(name): list(shown[name]) for name in shown},
    }


def whole(path, **more):
    return {"path": path, **found(pd.read_csv(ROOT / path, **more))}


show(
    {
        "tricky": {name: read(*file) for name, file in FILES.items()},
        "whole": [
            whole("datasets/titanic/titanic.csv", dtype={"ticket": str}),
            whole("datasets/churn/churn.csv"),
            whole("datasets/penguins/penguins.csv"),
        ],
    }
)
