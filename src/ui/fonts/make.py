"""Cuts JetBrains Mono down to what the site shows: one weight, Latin, no ligatures (an editor needs none).

40 kB become 9 kB, so that code has its font in the first view. Run in the repository's root after `npm ci`:

    apt-get install python3-fonttools python3-brotli
    python3 src/ui/fonts/make.py
"""

from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

SOURCE = "node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2"

font = instantiateVariableFont(TTFont(SOURCE), {"wght": 400})
options = subset.Options(flavor="woff2", hinting=False, layout_features=["ccmp", "kern", "mark", "mkmk"])
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=font.getBestCmap())
subsetter.subset(font)
font.flavor = "woff2"
font.save(Path(__file__).with_name("jetbrains-mono-regular.woff2"))
