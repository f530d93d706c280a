"""Cuts ecl-tokens.css from the compiled design system of the European Commission (npm package @ecl/preset-eu
5.3.1, licence EUPL-1.2 by its package.json). Run once by hand: `npm pack @ecl/preset-eu@5.3.1`, unpack it, then
`python3 ecl_tokens.py package/dist/styles/ecl-eu.css`. Takes only spacing and type; colours, emblem, logos and
components of the Union's own sites are left behind. The result is committed; no build runs this."""
import re, sys
from pathlib import Path

css = Path(sys.argv[1]).read_text(encoding="utf-8")
root = re.search(r":root\{(.*?)\}", css).group(1)
tokens = [t for t in root.split(";") if re.match(r"--ecl-(spacing|font)-", t)]
out = Path(__file__).parent.parent / "assets" / "ecl-tokens.css"
out.write_text(
    "/* Spacing and type tokens of the Europa Component Library, @ecl/preset-eu 5.3.1, European Commission,\n"
    "   EUPL-1.2 (ecl.LICENSE.txt). Cut by data/ecl_tokens.py. */\n:root {\n"
    + "".join(f"  {t};\n" for t in tokens) + "}\n", encoding="utf-8")
print(len(tokens))
