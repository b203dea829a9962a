"""Cuts the two fonts of the first view down to what it shows: 69 kB become 24 kB.

- stagecoach-sans.woff2: Source Sans 3, weights from 400 (cut at 700, Firefox shows 400 only), ASCII and common signs. Other Latin letters come from
  the whole font, which fonts.css names for them only. A changed copy may not be called "Source", hence the name.
- jetbrains-mono-regular.woff2: JetBrains Mono, one weight, Latin, no ligatures (an editor needs none).

Run in the repository's root after `npm ci`:

    apt-get install python3-fonttools python3-brotli
    python3 src/ui/fonts/make.py
"""

from io import BytesIO
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FONTS = "node_modules/@fontsource-variable"
SIGNS = "\u00a0£©°±²³·×÷éèàäöüï–—‘’“”…−€"


def cut(source, weights, characters, features):
    instance = BytesIO()
    font = instantiateVariableFont(TTFont(f"{FONTS}/{source}"), {"wght": weights})
    font.flavor = None
    font.save(instance)
    font = TTFont(BytesIO(instance.getvalue()))
    subsetter = subset.Subsetter(subset.Options(hinting=False, layout_features=features))
    subsetter.populate(unicodes=characters or font.getBestCmap())
    subsetter.subset(font)
    return font


sans = cut(
    "source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
    (400, 900),
    [*range(32, 127), *map(ord, SIGNS)],
    ["ccmp", "kern", "liga"],
)
# Names of weights are for menus, which a page has none of.
del sans["STAT"]
sans["fvar"].instances = []
sans["name"].names = [one for one in sans["name"].names if one.nameID <= 256 or one.nameID == sans["fvar"].axes[0].axisNameID]
for record in sans["name"].names:
    if record.nameID not in (0, 13, 14):
        record.string = str(record).replace("Source Sans 3", "Stagecoach Sans").replace("SourceSans3", "StagecoachSans")

mono = cut("jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2", 400, None, ["ccmp", "kern", "mark"])

for font, name in ((sans, "stagecoach-sans"), (mono, "jetbrains-mono-regular")):
    font.flavor = "woff2"
    font.save(Path(__file__).with_name(f"{name}.woff2"))
