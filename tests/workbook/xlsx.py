"""Workbooks as they lie in their files: cells read, values of cells replaced."""

import pathlib
import re
import subprocess
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CELL = r'<c r="{place}"([^>/]*)(?:/>|>.*?</c>)'
# LibreOffice asks nobody, and reckons every formula anew whatever the file says of its value.
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


class Cell:
    def __init__(self, formula, value):
        self.formula, self.value = formula, value


def text_of(node):
    return "".join(part.text or "" for part in node.iter(f"{MAIN}t"))


def column_number(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


class Workbook:
    """Sheets by name; a sheet is a dictionary from (row, column), counted from 0, to cells."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as file:
            names = set(file.namelist())
            strings = []
            if "xl/sharedStrings.xml" in names:
                root = ElementTree.fromstring(file.read("xl/sharedStrings.xml"))
                strings = [text_of(item) for item in root.iter(f"{MAIN}si")]
            book = ElementTree.fromstring(file.read("xl/workbook.xml"))
            self.names = [sheet.get("name") for sheet in book.iter(f"{MAIN}sheet")]
            self.sheets = {}
            for number, name in enumerate(self.names, 1):
                root = ElementTree.fromstring(file.read(f"xl/worksheets/sheet{number}.xml"))
                self.sheets[name] = dict(self.cells(root, strings))

    @staticmethod
    def cells(root, strings):
        for cell in root.iter(f"{MAIN}c"):
            letters, row = re.fullmatch(r"([A-Z]+)(\d+)", cell.get("r")).groups()
            formula, value = cell.find(f"{MAIN}f"), cell.find(f"{MAIN}v")
            kind = cell.get("t", "n")
            content = None
            if kind == "inlineStr":
                content = text_of(cell)
            elif value is not None:
                content = value.text or ""
                if kind == "s":
                    content = strings[int(content)]
                elif kind == "n":
                    content = float(content)
            yield ((int(row) - 1, column_number(letters)),
                   Cell(None if formula is None else formula.text or "", content))

    def value(self, sheet, row, column):
        cell = self.sheets[sheet].get((row, column))
        return None if cell is None else cell.value

    def row_of(self, sheet, column, text, after=-1):
        """The first row behind `after` that has the text in the column."""
        rows = sorted(row for (row, at), cell in self.sheets[sheet].items()
                      if at == column and row > after and cell.value == text)
        if not rows:
            raise KeyError(f"{sheet}: no row {text!r}")
        return rows[0]

    def column_of(self, sheet, row, text):
        for (at, column), cell in sorted(self.sheets[sheet].items()):
            if at == row and cell.value == text:
                return column
        raise KeyError(f"{sheet}: no column {text!r}")


def letters_of(column):
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def change(source, target, sheet, cells):
    """Writes a copy in which the cells (row, column) hold other numbers; None empties one."""
    number = Workbook(source).names.index(sheet) + 1
    part = f"xl/worksheets/sheet{number}.xml"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == part:
                text = data.decode()
                for (row, column), value in cells.items():
                    place = f"{letters_of(column)}{row + 1}"
                    found = re.search(CELL.format(place=place), text)
                    if found is None:
                        raise KeyError(f"{sheet}: no cell {place}")
                    inside = "/>" if value is None else f"><v>{value!r}</v></c>"
                    text = (text[:found.start()] + f'<c r="{place}"{found.group(1)}' + inside +
                            text[found.end():])
                data = text.encode()
            new.writestr(name, data)


def reckon(office, paths, folder):
    """Every workbook as LibreOffice reckons it, in a new folder beside; their paths in it."""
    folder = pathlib.Path(folder)
    settings = folder / "office" / "user"
    settings.mkdir(parents=True, exist_ok=True)
    (settings / "registrymodifications.xcu").write_text(SETTINGS)
    out = folder / "reckoned"
    out.mkdir(exist_ok=True)
    done = subprocess.run(
        [office, f"-env:UserInstallation=file://{folder}/office", "--headless", "--norestore",
         "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, *paths],
        capture_output=True, text=True, check=False, timeout=400)
    made = [out / pathlib.Path(path).name for path in paths]
    missing = [str(path) for path in made if not path.exists()]
    if missing:
        raise RuntimeError(f"LibreOffice made no {', '.join(missing)}: {done.stdout}{done.stderr}")
    return made
