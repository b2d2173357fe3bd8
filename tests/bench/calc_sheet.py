"""The job of one network as a spreadsheet: a sheet of formulas, and one of counts and weights."""

import csv
import math
from xml.sax.saxutils import escape

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet>
"""
TAIL = "</office:spreadsheet></office:body></office:document>\n"
# Quoted where needed, UTF-8, and every figure in full and not as shown.
AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false"


def text(words):
    return (f'<table:table-cell office:value-type="string"><text:p>{escape(words)}</text:p>'
            "</table:table-cell>")


def number(value):
    return f'<table:table-cell office:value-type="float" office:value="{value!r}"/>'


def formula(words):
    return f'<table:table-cell table:formula="of:={words}" office:value-type="float"/>'


def table(name, rows):
    lines = "\n".join("<table:table-row>" + "".join(row) + "</table:table-row>" for row in rows)
    return f'<table:table table:name="{name}">\n{lines}\n</table:table>\n'


def column_name(place):
    return chr(ord("A") + place)


def write_sheet(path, weights, networks):
    """Row 1 of `model` holds the counts, 1 for the constant part first; each row below, the weights
    of the figure in the same row of `hours`."""
    with open(networks, encoding="utf-8") as file:
        network = list(csv.reader(file))[1]
    rows, width = weights.shape[1], math.prod(weights.shape[2:])
    model = [[number(1.0), *(number(float(count)) for count in network[1:])]]
    hours = [[text(name) for name in weights.heading]]
    last = column_name(rows - 1)
    for scenario, scenario_id in enumerate(weights.scenarios):
        for at, role in enumerate(weights.roles):
            first = scenario * rows * width + at
            model.append([number(weights.values[first + row * width]) for row in range(rows)])
            line = len(model)
            product = f"SUMPRODUCT([model.A1:.{last}1];[model.A{line}:.{last}{line}])"
            hours.append([text(scenario_id), text(network[0]), text(role), formula(product)])
    path.write_text(HEAD + table("hours", hours) + table("model", model) + TAIL, encoding="utf-8")
