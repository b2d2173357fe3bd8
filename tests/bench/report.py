"""The results as text for a terminal, and as Markdown for docs/performance.md."""

from targets import MemoryTarget


def milliseconds(value):
    return f"{value:,.2f}" if value < 100 else f"{value:,.0f}"


def beside(timing, subject):
    """How this and the subject of the table compare, in words that cannot be read the other way."""
    if timing is subject:
        return ""
    ratio = timing.median / subject.median
    return f"{ratio:.3g}" if ratio < 10 else f"{ratio:,.0f}"


def job_rows(result):
    subject = result.timings[result.subject]
    yield ["what", "median, ms", "least", "middle half", "CPU, ms", "peak, MB", "runs",
           "ratio"]
    for timing in result.timings.values():
        yield [timing.name, milliseconds(timing.median), milliseconds(timing.least),
               f"{timing.spread:.0%}", milliseconds(timing.cpu), f"{timing.peak:,.1f}",
               str(len(timing.walls)), beside(timing, subject)]


def curve_rows(curve):
    yield [curve.unit + "s", "median, ms", "CPU, ms", "peak, MB", "written, MB"]
    for count, timing, written in zip(curve.counts, curve.timings, curve.bytes_written):
        yield [f"{count:,}", milliseconds(timing.median), milliseconds(timing.cpu),
               f"{timing.peak:,.1f}", f"{written / 1e6:,.1f}"]


def times(ratio):
    return "not measured" if ratio is None else f"{ratio:,.3g}"


def target_rows(verdicts):
    yield ["job", "has to be", "is", "by the quickest", "by CPU time", ""]
    for verdict in verdicts:
        word = "skipped" if verdict.ratio is None else "MISSED" if verdict.is_missed else "kept"
        by_time = ["", ""] if isinstance(verdict.target, MemoryTarget) else [
            times(verdict.by_least), times(verdict.by_cpu)]
        yield [f"{verdict.target.job}: {verdict.target.program}", verdict.target.wanted(),
               times(verdict.ratio), *by_time, word]


class Text:
    def heading(self, words):
        print(f"\n{words}\n")

    def line(self, words):
        print(words)

    def table(self, rows):
        rows = list(rows)
        widths = [max(map(len, column)) for column in zip(*rows)]
        for row in rows:
            cells = [cell.ljust(width) if at == 0 else cell.rjust(width)
                     for at, (cell, width) in enumerate(zip(row, widths))]
            print("  ".join(cells).rstrip())


class Markdown:
    def heading(self, words):
        print(f"\n### {words}\n")

    def line(self, words):
        print(words + "\n")

    def table(self, rows):
        for number, row in enumerate(rows):
            print("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |")
            if number == 0:
                print("|" + " --- |" + " ---: |" * (len(row) - 1))


def show_job(out, result):
    out.heading(f"{result.job}: {result.title}")
    for note in result.notes:
        out.line(note)
    out.line(f"Ratio: the median to that of {result.subject}.")
    out.table(job_rows(result))


def show_curve(out, curve):
    out.heading(f"Growth with {curve.title}")
    out.table(curve_rows(curve))
    if curve.unit != "thread":
        out.line(f"\nMemory grows by {curve.kilobytes_for_each():.2f} kB for each {curve.unit}.")


def show_targets(out, verdicts):
    out.heading("Targets")
    out.table(target_rows(verdicts))
