"""Writes countries.tsv and languages.tsv from the Unicode CLDR (npm package cldr-localenames-full 48.2.0,
Unicode-3.0 licence). Run once by hand: `npm pack cldr-localenames-full@48.2.0`, unpack it, then
`python3 generate.py package/main`. The tables are committed; no build runs this."""
import json, sys
from pathlib import Path

root = Path(sys.argv[1])
here = Path(__file__).parent
LOCALES = ("en", "nl", "ar")
# CLDR territories that are not countries of origin, residence or issue in this field.
NOT_COUNTRIES = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
# Languages a return authority meets: official languages of Europe and languages of countries of return.
WANTED = """am ar az ba be bg bm bn bo bs ca ce ckb cs da de dv dyo ee el en es et eu fa fa-AF ff fi fil fj fr ga ha
he hi hr ht hu hy id ig is it ja ka kg kk km kmr ko kok kri ku ky lb lg ln lo lt lua lv mai mg mk ml mn mnk mr ms mt my
nb ne nl no nn om or pa pl ps pt rn ro rom ru rw sa sc sd sg si sk sl sn so sq sr ss st su sv sw ta te tg th ti tk tn to
tr ts tt ug uk ur uz vi wo xh yo yue zh zu prs ayl nqo srn pap snk man ses mos tmh rif zgh kab""".split()

def names(kind, locale):
    top = {"territories": "territories", "languages": "languages"}[kind]
    data = json.loads((root / locale / f"{kind}.json").read_text(encoding="utf-8"))
    return data["main"][locale]["localeDisplayNames"][top]

# ICAO Doc 9303 codes for persons, not in CLDR; our own words.
EXTRA = {"XXA": ("Stateless", "Staatloos", "عديم الجنسية"), "XXX": ("Unknown", "Onbekend", "غير معروف")}

def write(name, codes, tables):
    lines = ["# code\t" + "\t".join(LOCALES) + "\tUnicode CLDR 48.2.0, Unicode-3.0 licence; see generate.py"]
    for code in sorted(codes):
        row = [tables[l].get(code, "") for l in LOCALES]
        if row[0] and row[1]:
            lines.append("\t".join([code, row[0], row[1], row[2] or row[0]]))
    if name == "countries.tsv":
        lines += ["\t".join((code, *row)) for code, row in EXTRA.items()]
    (here / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines) - 1

territories = {l: names("territories", l) for l in LOCALES}
countries = [c for c in territories["en"] if len(c) == 2 and c.isalpha() and c not in NOT_COUNTRIES]
languages = {l: names("languages", l) for l in LOCALES}
print(write("countries.tsv", countries, territories), write("languages.tsv", set(WANTED), languages))
