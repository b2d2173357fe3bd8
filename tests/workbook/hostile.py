"""Inputs whose texts look like formulae, and whose scenarios have names that no sheet can have."""

TABLES = """drivers:
  pcn: {unit: pcn, value: 1}
  registered_patients: {unit: patient, title: "+1 Patients"}
  care_homes: {unit: home, estimate: registered_patients * homes_per_patient, title: "@Homes"}
assumptions:
  homes_per_patient:
    {title: "=2+2", value: 1 home per 4000 patients, evidence: statistic, source: census, note: "-note"}
roles:
  gp:
    title: "=GP()"
    employer: practice
    contracted: 40 h per wte per week
    working_weeks: 40 weeks per year
    allowance: 20%
    cost: 100000 GBP per wte per year
sources:
  census: {title: "=census|' /C calc'!A0", url: "https://example.org/"}
"""

CONTRACT = """contract: hostile
title: "=1+1 <&> \\"quoted\\""
year: 2020/21
status: draft
funding:
  core: {title: "+core", population: registered_patients, rate: 1.50 GBP per patient per year}
"""

SERVICE = """service: homes
title: "-Homes"
requirements:
  round:
    summary: "@A round"
    activities:
      visit:
        title: "=A1"
        population: care_homes
        frequency: 1 round per home per 2 weeks
        duration: 120 min per round
        staff: {gp: 1}
        evidence: contract
        source: census
"""

# Alike for the 31 characters that the name of a sheet can have; a word that no sheet may be called.
NAMES = ("the-same-for-very-many-characters-one", "the-same-for-very-many-characters-two", "history")
# Gives scenarios names that hold a sign of equality, a space and a full stop.
VARIED = ("--vary", "gp.allowance=10%,20%")


def write_hostile(folder):
    """Writes specs/, profile.yaml and settings.csv."""
    for path, text in (("common/tables.yaml", TABLES), ("hostile/contract.yaml", CONTRACT),
                       ("hostile/homes.yaml", SERVICE)):
        file = folder / "specs" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    (folder / "profile.yaml").write_text(
        "pcn: U00001\nname: \"=1+1\"\ndrivers: {registered_patients: 48000}\n"
        "staff: {gp: {wte: 20, free: 5%}}\ntags: {region: \"=North\"}\n")
    lines = ["scenario,base,gp.allowance"]
    for number, name in enumerate(NAMES):
        lines.append(f"{name},hostile,{10 + number}%")
    (folder / "settings.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
