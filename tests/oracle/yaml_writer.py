"""Writes plain data as YAML the way a person would: block style, short maps in one line."""

import datetime

SPECIAL_START = tuple("*&!|>%@`\"'{}[]#,?:- ")


def scalar(value, in_flow):
    if value is None:
        return "~"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.date):
        return value.isoformat()
    text = str(value)
    unsafe = (not text or text.startswith(SPECIAL_START) or ": " in text or " #" in text
              or text.endswith(":") or (in_flow and any(mark in text for mark in ",[]{}")))
    return '"' + text + '"' if unsafe and '"' not in text else text


def flow(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    return scalar(value, True)


def fits_one_line(value):
    if not isinstance(value, (dict, list)):
        return True
    if not value:
        return True
    items = value.values() if isinstance(value, dict) else value
    return all(not isinstance(item, dict) and fits_one_line(item) for item in items) and len(flow(value)) <= 72


def block(value, indent=""):
    """The lines of a mapping or a list in block style."""
    lines = []
    if isinstance(value, dict):
        for key, item in value.items():
            if isinstance(item, (dict, list)) and not fits_one_line(item):
                lines.append(f"{indent}{key}:")
                lines += block(item, indent + "  ")
            else:
                text = flow(item) if isinstance(item, (dict, list)) else scalar(item, False)
                lines.append(f"{indent}{key}: {text}")
        return lines
    for item in value:
        if isinstance(item, (dict, list)) and not fits_one_line(item):
            inner = block(item, indent + "  ")
            lines.append(f"{indent}- {inner[0].lstrip()}")
            lines += inner[1:]
        else:
            lines.append(f"{indent}- {flow(item) if isinstance(item, (dict, list)) else scalar(item, False)}")
    return lines


def write_yaml(path, document):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(block(document)) + "\n", encoding="utf-8")
