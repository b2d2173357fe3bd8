"""Inputs made for the comparison: a contract with every way to a count, and random networks."""

import random

CONTRACT = {
    "common/tables.yaml": """\
drivers:
  pcn: {unit: pcn, value: 1}
  registered_patients: {unit: patient}
  patients_seen: {unit: patient, estimate: registered_patients * 60%}
  homes: {unit: home, estimate: patients_seen / patients_per_home}
  beds: {unit: bed, estimate: homes * 30 beds per home}
  referrals: {unit: referral per 10 years, estimate: registered_patients * referral_rate}
  hubs: {unit: hub, estimate: 3 hubs}
  rooms: {unit: room, estimate: hubs * 4 rooms per hub}
  sites: {unit: site, value: 2}
  desks: {unit: desk, estimate: sites * 5 desks per site}
  clinical_staff: {unit: wte, from_staff: [nurse, pharmacist]}
  meetings: {unit: meeting, estimate: clinical_staff * 2 meetings per wte}
assumptions:
  patients_per_home: {title: t, value: 2400 patients per home, evidence: judgement}
  referral_rate: {title: t, value: 31 referrals per 1000 patients per year, evidence: judgement}
roles:
  gp: {title: t, employer: practice, contracted: 37.5 h per wte per week,
       working_weeks: 42 weeks per year, allowance: 17%, cost: 110000 GBP per wte per year}
  nurse: {title: t, employer: practice, contracted: 37.5 h per wte per week,
          working_weeks: 43 weeks per year, cost: 41000 GBP per wte per year}
  pharmacist: {title: t, employer: network, contracted: 37.5 h per wte per week,
               working_weeks: 43 weeks per year, allowance: 11%, cost: 55670 GBP per wte per year}
  matron: {title: t, employer: community, contracted: 37.5 h per wte per week,
           working_weeks: 43 weeks per year, cost: 60000 GBP per wte per year}
sources: {}
""",
    "made/contract.yaml": """\
contract: made
title: A made contract
year: 2020/21
status: draft
""",
    "made/work.yaml": """\
service: work
title: Work
requirements:
  rounds:
    summary: s
    starts: 2020-10-01
    full_from: 2020-12-15
    activities:
      visit: {population: homes, frequency: 1 round per home per 2 weeks,
              duration: 2 h per round, staff: {gp: 25%, nurse: 35%, matron: rest}}
      write: {population: beds, frequency: once plan per bed, duration: 30 min per plan,
              staff: {nurse: 75%, pharmacist: rest}, already_done: 20%}
  referring:
    summary: s
    implied: true
    activities:
      referral: {population: referrals, duration: 11 min per referral, staff: {gp: 1}}
""",
    "made/other.yaml": """\
service: other
title: Other
requirements:
  leading:
    summary: s
    activities:
      lead: {population: pcn, duration: 4 h per pcn per week, individual: true,
             staff: {gp: 1, pharmacist: 50%}}
      rooms: {population: rooms, duration: 1 h per room per week, staff: {gp: 20%, nurse: 1}}
      desks: {population: desks, duration: 10 min per desk per week, staff: {nurse: 1}}
      meet: {population: meetings, duration: 1 h per meeting per month,
             staff: {pharmacist: 1, matron: 1}}
  later:
    summary: s
    starts: 2022-04-01
    activities:
      see: {population: patients_seen, duration: 1 min per patient per year, staff: {matron: 1}}
""",
    "scenarios/hiring.yaml": """\
scenario: hiring
title: t
contract: made
changes:
  - hire: {role: pharmacist, wte: 1.75}
  - hire: {role: pharmacist, wte: 0.5}
  - hire: {role: gp, wte: 3}
  - scale: {what: "*.duration", by: 90%}
""",
    "scenarios/counted.yaml": """\
scenario: counted
title: t
contract: made
changes:
  - set: {what: homes, to: 11}
  - set: {what: hubs, to: 2 hubs}
  - set: {what: clinical_staff, to: 6.25}
  - defer: {what: work/rounds, until: 2021-01-09}
""",
    "scenarios/leaving.yaml": """\
scenario: leaving
title: t
contract: made
changes:
  - withdraw: {practices: 20%, patients: stay}
""",
}

MADE_SCENARIOS = ["made", "hiring", "counted"]
MADE_DRIVERS = ["patients_seen", "homes", "beds", "referrals", "hubs", "rooms", "sites", "desks",
                "clinical_staff", "meetings"]
MADE_ROLES = ["gp", "nurse", "pharmacist", "matron"]


def random_networks(seed, drivers, roles, count):
    """Wide CSV: the patients of each network, and about half of all else."""
    made = random.Random(seed)
    lines = [",".join(["pcn", "name", "registered_patients", *drivers,
                       *(f"staff.{role}.wte" for role in roles), "tag.region"])]
    for number in range(count):
        cells = [f"U{number:05}", f'"Network, {number}"', str(made.randint(8000, 120000))]
        for _ in drivers:
            cells.append(made.choice(["", "", "0", str(made.randint(1, 900)),
                                      repr(made.uniform(0.01, 700))]))
        for _ in roles:
            cells.append(made.choice(["", "0", repr(made.uniform(0.1, 30))]))
        lines.append(",".join([*cells, "South"]))
    return "\n".join(lines) + "\n"
