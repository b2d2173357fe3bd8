#!/usr/bin/env python3
"""Random valid inputs for differential tests.

    generate.py --seed N --out DIR

writes DIR/specs (common, a base contract and one that extends it), DIR/profile.yaml and
DIR/scenarios/{first,second,third}.yaml. The same seed gives the same files. Changes are
proposed at random and kept where the oracle finds them valid.
"""

import argparse
import copy
import datetime
import pathlib
import random
import re
from fractions import Fraction

from changes import apply_changes, roles_named
from oracle import results
from projection import Quantities, project, shares_of_staff
from quantities import OracleError
from specs import State, lay_contract, read_profile
from staff import Staff
from yaml_writer import write_yaml

BASE, NEXT = "base-contract", "next-contract"
SOURCE = "made-up-source"
YEARS = ("2019/20", "2020/21", "2021/22", "2023/24")      # the first and the last have 366 days
GRADES = ("contract", "statistic", "study", "estimate", "judgement")
PRACTICE_ROLES = ("gp", "practice-nurse")
NETWORK_ROLES = ("clinical-pharmacist", "social-prescriber", "care-coordinator")
COMMUNITY_ROLES = ("geriatrician", "district-nurse")
ALL_ROLES = PRACTICE_ROLES + NETWORK_ROLES + COMMUNITY_ROLES
TIME_UNITS = ("day", "week", "fortnight", "month", "quarter", "year")
CONTRACT_VERBS = ("drop", "defer", "ramp", "set assumption", "set field", "scale", "reassign", "fund")


def first_day(year):
    return datetime.date(int(year[:4]), 4, 1)


class Names:
    """Fresh names: a stem with a running number."""

    def __init__(self):
        self.last = 0

    def fresh(self, stem, separator="_"):
        self.last += 1
        return f"{stem}{separator}{self.last}"


class Generator:
    def __init__(self, seed, out):
        self.random = random.Random(seed)
        self.out = pathlib.Path(out)
        self.names = Names()
        self.assumptions = {"common": {}, BASE: {}, NEXT: {}}
        self.streams_funded = 0

    # --- small choices -------------------------------------------------------------------

    def chance(self, probability):
        return self.random.random() < probability

    def decimal(self, low, high, places=2):
        return f"{self.random.uniform(low, high):.{places}f}"

    def percent(self, low=5, high=95):
        return f"{self.random.randint(low, high)}%" if self.chance(0.7) else f"{self.decimal(low, high, 1)}%"

    def minutes(self):
        return self.random.choice((
            f"{self.random.randint(3, 90)} min", f"{self.random.randint(3, 90)} minutes",
            f"{self.decimal(0.1, 2)} h", f"{self.decimal(0.5, 3, 1)} hours", "1 session", "0.5 sessions"))

    def per_time(self):
        unit = self.random.choice(TIME_UNITS)
        if unit == "day":
            return f"per {self.random.randint(2, 60)} days"
        return f"per {unit}" if self.chance(0.6) else f"per {self.random.randint(2, 6)} {unit}s"

    def date_near(self, year, before=True):
        """A date in the contract year, at its edges, or outside it."""
        first = first_day(year)
        last = datetime.date(int(year[:4]) + 1, 3, 31)
        kind = self.random.random()
        if kind < 0.65:
            return first + datetime.timedelta(days=self.random.randint(0, (last - first).days))
        if kind < 0.80:
            return self.random.choice((first, last, last + datetime.timedelta(days=1),
                                       datetime.date(last.year, 2, 28), first - datetime.timedelta(days=1)))
        if kind < 0.9 and before:
            return first - datetime.timedelta(days=self.random.randint(1, 400))
        return last + datetime.timedelta(days=self.random.randint(1, 300))

    def length_of_time(self):
        unit = self.random.choice(TIME_UNITS)
        most = {"day": 200, "week": 30, "fortnight": 12, "month": 12, "quarter": 4, "year": 1}[unit]
        count = self.random.randint(1, most)
        return f"{count} {unit}" + ("s" if count != 1 else "")

    # --- assumptions ---------------------------------------------------------------------

    def assumption(self, stem, value, layer, service_assumptions=None, share=False):
        """Adds an assumption of that value somewhere in the layer; returns its name."""
        name = self.names.fresh(stem)
        places = [self.assumptions[layer], self.assumptions["common"]]
        if service_assumptions is not None:
            places.append(service_assumptions)
        place = self.random.choice(places)
        record = {"title": f"Made-up quantity {name}", "value": value}
        kind = self.random.random()
        if kind < 0.12:
            factor = self.assumption("factor", self.random.choice(("90%", "0.75", "0.8")), "common", share=True)
            record["value"] = self.random.choice((f"{value} * {factor}", f"{factor} * {value}"))
        elif kind < 0.2 and not share:
            divisor = self.assumption("divisor", self.decimal(1.1, 3), "common")
            record["value"] = f"{value} / {divisor}"
        elif kind < 0.7:
            self.add_range(record, share)
        grade = self.random.choice(GRADES)
        record["evidence"] = grade
        if grade != "judgement":
            record["source"] = SOURCE
        if self.chance(0.2):
            record["note"] = "Nothing rests on this note"
        place[name] = record
        return name

    def add_range(self, record, share):
        match = re.match(r"[0-9.]+", record["value"])
        number = float(match.group())
        high = min(number * 1.5, 100 if "%" in record["value"] else 1) if share else number * 1.5
        record["range"] = [f"{number * 0.5:.4f}", f"{max(high, number):.4f}"]
        record["distribution"] = self.random.choice(("pert", "triangular", "uniform"))
        if record["distribution"] == "pert" and self.chance(0.5):
            del record["distribution"]
        if self.chance(0.4) and not share:
            record["bounds"] = [0, f"{number * 100:.4f}"]

    def share(self, layer, service_assumptions=None):
        """A plain number from 0 to 1: a literal or an assumption."""
        value = self.percent()
        if self.chance(0.5):
            return value
        return self.assumption("share", value, layer, service_assumptions, share=True)

    # --- common tables -------------------------------------------------------------------

    def make_drivers(self):
        common = self.assumptions["common"]

        def fixed(name, value):
            common[name] = {"title": name, "value": value, "evidence": "judgement"}

        fixed("weighting", self.decimal(0.8, 1.2, 3))
        fixed("beds_per_patient", f"{self.decimal(5, 9)} beds per 1000 patients")
        fixed("residents_per_bed", f"{self.decimal(0.8, 0.98)} residents per bed")
        fixed("urgent_referral_rate", f"{self.decimal(20, 40)} referrals per 1000 patients per year")
        fixed("people_per_wte", f"{self.decimal(1, 4)} people per wte")
        fixed("patients_per_home", f"{self.random.randint(3000, 6000)} patients per home")
        drivers = {
            "registered_patients": {"unit": "patient", "title": "Patients registered with the practices"},
            "weighted_patients": {"unit": "patient", "estimate": self.random.choice(
                ("registered_patients", "registered_patients * weighting"))},
            "care_homes": {"unit": "home", "estimate": "registered_patients / patients_per_home"},
            "care_home_beds": {"unit": "bed", "estimate": "registered_patients * beds_per_patient"},
            "residents": {"unit": "resident", "estimate": "care_home_beds * residents_per_bed"},
            "practices": {"unit": "practice"},
            "pcn": {"unit": "pcn", "value": 1},
            "hubs": {"unit": "hub", "value": self.random.choice((1, 2, 2.5)), "title": "Places"},
            "cohorts": {"unit": "cohort", "estimate": f"{self.random.randint(1, 9)} cohorts"},
            "urgent_cancer_referrals": {
                "unit": self.random.choice(("referral per year", "referral per month", "referral per week")),
                "estimate": "registered_patients * urgent_referral_rate"},
            "pharmacists_in_post": {"unit": "wte", "from_staff": "clinical-pharmacist"},
            "clinicians_in_post": {"unit": "wte", "from_staff": ["gp", "practice-nurse", "clinical-pharmacist"]},
            "supervised_people": {"unit": "people", "estimate": "pharmacists_in_post * people_per_wte"},
        }
        self.given = {"registered_patients": str(self.random.randint(20000, 70000)),
                      "practices": self.random.choice(("5", "6", "5.3", "7"))}
        for name, low, high in (("weighted_patients", 20000, 70000), ("care_homes", 3, 30),
                                ("care_home_beds", 80, 700), ("urgent_cancer_referrals", 50, 900),
                                ("hubs", 1, 4), ("supervised_people", 1, 9)):
            if self.chance(0.35):
                self.given[name] = self.random.choice((str(self.random.randint(low, high)),
                                                       self.decimal(low, high, 1)))
        self.staff_count_given = self.chance(0.1)
        if self.staff_count_given:
            self.given["pharmacists_in_post"] = self.decimal(1, 5, 1)
        return drivers

    def make_roles(self):
        roles = {}
        for name in ALL_ROLES:
            employer = ("practice" if name in PRACTICE_ROLES else
                        "network" if name in NETWORK_ROLES else "community")
            role = {"title": name.replace("-", " ").capitalize(), "employer": employer}
            if self.chance(0.5):
                role["group"] = "clinical"
            role["contracted"] = self.random.choice((
                "37.5 h per wte per week", "9 sessions per wte per week", "75 h per wte per fortnight",
                f"{self.decimal(35, 40, 1)} h per wte per week"))
            role["working_weeks"] = self.random.choice((
                f"{self.decimal(39, 45, 1)} weeks per year",
                self.assumption("working_weeks", f"{self.random.randint(39, 45)} weeks per year", "common")))
            if self.chance(0.75):
                role["allowance"] = self.random.choice((
                    self.percent(5, 35), self.assumption("allowance", self.percent(5, 35), "common", share=True)))
            cost = self.random.randint(25000, 120000)
            role["cost"] = self.random.choice((
                f"{cost} GBP per wte per year", f"£{cost // 12} per wte per month",
                f"{cost} GBP per wte per year * {self.assumption('on_cost', self.decimal(1.1, 1.3), 'common')}"))
            roles[name] = role
        return roles

    # --- services ------------------------------------------------------------------------

    def population(self, layer, local):
        """(product, the thing counted, whether it comes per time)."""
        share = self.share(layer, local)
        episodes = self.assumption("episodes", f"{self.decimal(2, 40, 1)} episodes per 1000 patients", layer, local)
        admissions = self.assumption("admissions", f"{self.decimal(0.2, 0.8)} admissions per resident per year",
                                     layer, local)
        group = self.assumption("group_size", f"{self.random.randint(200, 900)} patients per group", layer, local)
        return self.random.choice((
            (f"registered_patients * {share}", "patient", False),
            (f"weighted_patients * {self.percent(1, 9)}", "patient", False),
            ("care_home_beds * residents_per_bed", "resident", False),
            (f"residents * {share}", "resident", False),
            ("care_homes", "home", False),
            ("practices", "practice", False),
            ("pcn", "pcn", False),
            ("hubs", "hub", False),
            (f"cohorts * {share}", "cohort", False),
            ("clinicians_in_post", "wte", False),
            (f"pharmacists_in_post * {share}", "wte", False),
            ("supervised_people", "people", False),
            (f"registered_patients * {episodes}", "episode", False),
            (f"registered_patients / {group}", "group", False),
            ("urgent_cancer_referrals", "referral", True),
            (f"urgent_cancer_referrals * {share}", "referral", True),
            (f"care_home_beds * residents_per_bed * {admissions}", "admission", True),
        ))

    def work(self, thing, per_time, layer, local):
        """(frequency or None, duration) for a population of things."""
        random_choice = self.random.choice
        if per_time:
            length = self.minutes()
            return random_choice((
                (None, f"{length} per {thing}"),
                (f"{self.random.randint(1, 4)} reviews per {thing}", f"{length} per review"),
                (None, self.assumption("time_for_one", f"{length} per {thing}", layer, local)),
            ))
        kind = self.random.randint(1, 11)
        count = self.decimal(0.5, 4, 1)
        if kind == 1:
            return f"{count} visits per {thing} {self.per_time()}", f"{self.minutes()} per visit"
        if kind == 2:
            return None, f"{self.minutes()} per {thing} {self.per_time()}"
        if kind == 3:
            return f"once per {thing}", self.minutes()
        if kind == 4:
            return f"once plan per {thing}", f"{self.minutes()} per plan"
        if kind == 5:
            return (self.assumption("visits", f"{count} visits per {thing} {self.per_time()}", layer, local),
                    self.assumption("visit_length", f"{self.minutes()} per visit", layer, local))
        if kind == 6:
            return (f"{self.random.randint(10, 400)} visits per 1000 {thing}s {self.per_time()}",
                    f"{self.minutes()} per visit")
        if kind == 7:
            seen = self.assumption("seen", f"{self.random.randint(3, 9)} people per round", layer, local)
            each = self.assumption("time_each", f"{self.random.randint(4, 12)} min per people", layer, local)
            return f"1 round per {thing} {self.per_time()}", f"{seen} * {each}"
        if kind == 8:
            size = self.assumption("clinic_size", f"{self.random.randint(5, 15)} visits per clinic", layer, local)
            return f"{count} visits per {thing} {self.per_time()}", f"1 session per clinic / {size}"
        if kind == 9:
            return "once", f"{self.minutes()} per {thing}"
        if kind == 10:
            share = self.share(layer, local)
            product = f"{count} visits per {thing} {self.per_time()}"
            return (random_choice((f"{product} * {share}", f"{share} * {product}")),
                    f"{self.minutes()} per visit")
        return f"once plan per {thing} * {self.share(layer, local)}", f"{self.minutes()} per plan"

    def staff(self, layer, local):
        """A staff map; `rest` only where the others cannot pass 1."""
        roles = self.random.sample(ALL_ROLES, self.random.randint(1, 3))
        kind = self.random.random()
        if kind < 0.35 and len(roles) > 1:
            staff = {}
            for role in roles[:-1]:
                value = self.percent(5, 45)
                staff[role] = (value if self.chance(0.4) else
                               self.assumption("lead_share", value, layer, local, share=True))
            staff[roles[-1]] = "rest"
            items = list(staff.items())
            self.random.shuffle(items)
            return dict(items)
        return {role: self.random.choice(("1", "2", "0.5", self.percent(),
                                          f"{self.share(layer, local)} * {self.percent()}"))
                for role in roles}

    def default_start(self, year):
        """A day on which the default start never is later, whichever contract the service is in."""
        return max(first_day(year), first_day(self.next_year))

    def requirement_dates(self, year):
        dates = {}
        start = self.default_start(year)
        if self.chance(0.6):
            start = dates["starts"] = self.date_near(year)
        for name, probability in (("full_from", 0.25), ("ends", 0.2), ("by", 0.3)):
            if self.chance(probability):
                dates[name] = start + datetime.timedelta(days=self.random.choice(
                    (0, 1, self.random.randint(2, 90), self.random.randint(91, 500))))
        return dates

    def activity_dates(self, dates, year):
        """Own dates in place of the requirement's, none of them before the start."""
        own = {}
        if self.chance(0.25):
            own["starts"] = self.date_near(year)
        elif "starts" in dates and self.chance(0.1):
            own["starts"] = None
        start = own.get("starts", dates.get("starts")) or self.default_start(year)
        for name in ("full_from", "ends", "by"):
            if name in dates and (dates[name] < start or self.chance(0.08)):
                own[name] = self.random.choice((None, start + datetime.timedelta(days=self.random.randint(0, 300))))
            elif self.chance(0.08):
                own[name] = start + datetime.timedelta(days=self.random.randint(0, 300))
        return own

    def activity(self, layer, local, dates, year):
        if self.chance(0.12):
            record = {"title": "Time of a named person", "population": "pcn",
                      "duration": f"{self.random.randint(1, 4)} sessions per pcn per {self.random.choice(('week', 'month'))}",
                      "individual": True}
        else:
            product, thing, per_time = self.population(layer, local)
            frequency, duration = self.work(thing, per_time, layer, local)
            record = {"population": product}
            if frequency:
                record["frequency"] = frequency
            record["duration"] = duration
            if self.chance(0.1):
                record["individual"] = True
        record["staff"] = self.staff(layer, local)
        if self.chance(0.3):
            record["already_done"] = self.share(layer, local)
        if self.chance(0.15):
            record.update(evidence="contract", source=SOURCE)
        record.update(self.activity_dates(dates, year))
        return record

    def service(self, name, layer, year):
        local, requirements = {}, {}
        shared_id = self.chance(0.3)
        for number in range(self.random.randint(1, 3)):
            requirement_id = "reporting" if shared_id and number == 0 else self.names.fresh("requirement", "-")
            dates = self.requirement_dates(year)
            requirement = {"summary": f"What {requirement_id} asks for"}
            if self.chance(0.5):
                requirement.update(clause="Clause 7.3", source=SOURCE)
            if self.chance(0.15):
                requirement["implied"] = True
            requirement.update(dates)
            requirement["activities"] = {
                self.names.fresh("activity", "-"): self.activity(layer, local, dates, year)
                for _ in range(self.random.randint(1, 3))}
            requirements[requirement_id] = requirement
        if self.chance(0.2):
            requirements[self.names.fresh("requirement", "-")] = {
                "summary": "Nothing that can be counted", "activities": {}, "note": "No measurable work"}
        document = {"service": name, "title": name.replace("-", " ").capitalize()}
        if local:
            document["assumptions"] = local
        document["requirements"] = requirements
        return document

    # --- contracts -----------------------------------------------------------------------

    def stream(self, layer, year):
        population, rate = self.random.choice((
            ("registered_patients", f"{self.decimal(0.2, 2)} GBP per patient per year"),
            ("care_home_beds", f"£{self.decimal(2, 9)} per bed per month"),
            ("pcn", f"{self.random.randint(5000, 40000)} GBP per pcn per year"),
            ("practices", self.assumption("practice_rate",
                                          f"{self.random.randint(500, 2000)} GBP per practice per quarter", layer)),
            ("urgent_cancer_referrals", f"{self.decimal(5, 30)} GBP per referral"),
            (f"weighted_patients * {self.share(layer)}", f"{self.decimal(0.5, 3)} GBP per patient per year"),
            ("hubs", f"{self.decimal(100, 900)} GBP per hub per week * {self.percent()}"),
        ))
        record = {"population": population, "rate": rate}
        if self.chance(0.5):
            record["title"] = "Made-up payment"
        if self.chance(0.5):
            record["starts"] = self.date_near(year)
        if self.chance(0.35):
            start = record.get("starts") or self.default_start(year)
            record["ends"] = start + datetime.timedelta(days=self.random.choice((0, 100, 364, 365, 366, 500)))
        if self.chance(0.2):
            record["paid_to"] = self.random.choice(("practices", "network"))
        return record

    def scheme(self, layer):
        record = {}
        if self.chance(0.75):
            record["sum"] = self.random.choice((
                f"weighted_patients * {self.decimal(0.3, 8, 3)} GBP per patient per year",
                f"registered_patients * {self.assumption('per_head', self.decimal(0.3, 8, 3) + ' GBP per patient per year', layer)}",
                f"{self.random.randint(40000, 400000)} GBP per year",
                f"pcn * {self.random.randint(4000, 40000)} GBP per pcn per month"))
        if self.chance(0.8):
            record["share"] = self.random.choice((self.percent(50, 100), self.share(layer)))
        record["roles"] = {}
        for role in self.random.sample(ALL_ROLES, self.random.randint(2, 5)):
            most = f"{self.random.randint(15000, 90000)} GBP per wte per year"
            record["roles"][role] = self.random.choice((
                most, {"most": most, "share": self.percent(40, 100)}, {"most": most}, {"share": self.percent(40, 100)}))
        return record

    def contract(self, name, year, services):
        record = {"contract": name, "title": f"The {name}", "year": year,
                  "status": self.random.choice(("draft", "agreed", "in-force", "superseded")), "source": SOURCE}
        if services:
            record["services"] = services
        record["funding"] = {self.names.fresh("stream", "-"): self.stream(name, year)
                             for _ in range(self.random.randint(1, 4))}
        record["reimbursement"] = self.scheme(name)
        return record

    # --- profile -------------------------------------------------------------------------

    def profile(self):
        staff = {}
        for role in ALL_ROLES:
            if self.chance(0.2):
                continue
            wte = self.decimal(0.5, 25, self.random.choice((0, 1, 2)))
            staff[role] = wte if self.chance(0.2) else {"wte": wte, "free": self.percent(0, 100)}
        count = int(float(self.given["practices"]))
        each = float(self.given["registered_patients"]) / (count + 1)
        practices = [{"code": f"A0000{number}", "name": f"Practice {number}",
                      "registered_patients": int(each * self.random.uniform(0.6, 1))}
                     for number in range(1, count + 1)]
        return {"pcn": "U00001", "name": "A made-up PCN", "drivers": self.given, "staff": staff,
                "practices": practices, "tags": {"region": "Nowhere"}}

    # --- changes -------------------------------------------------------------------------

    def address(self, state, path=None):
        """A way to name an activity, or something above it."""
        service, requirement, activity = path or self.random.choice([path for path, _ in state.activities()])
        forms = [service, f"{service}/{requirement}", f"{service}/{requirement}/{activity}", f"{service}/*",
                 f"{service}/*/{activity}", f"*/{requirement}", f"*/{requirement}/{activity}",
                 f"*/*/{activity}", f"{service}/{requirement}/*", "*"]
        if sum(requirement in state.services[each] for each in state.selected) == 1:
            forms += [requirement, f"{requirement}/{activity}"] * 3
        return self.random.choice(forms)

    def with_exceptions(self, state, change):
        if self.chance(0.35):
            change["except"] = [self.address(state) for _ in range(self.random.randint(1, 2))]
        return change

    def propose(self, kind, state, year):
        return {
            "drop": self.propose_drop, "defer": self.propose_defer, "ramp": self.propose_ramp,
            "set assumption": self.propose_set_assumption, "set field": self.propose_set_field,
            "set driver": self.propose_set_driver, "set role": self.propose_set_role,
            "set scheme": self.propose_set_scheme, "set rate": self.propose_set_rate,
            "scale": self.propose_scale, "reassign": self.propose_reassign, "withdraw": self.propose_withdraw,
            "hire": self.propose_hire, "leave": self.propose_leave,
            "fund": self.propose_fund,
        }[kind](state, year)

    def propose_drop(self, state, year):
        if state.funding and self.chance(0.25):
            return {"drop": f"funding/{self.random.choice(sorted(state.funding))}"}
        service, requirement, activity = self.random.choice([path for path, _ in state.activities()])
        if self.chance(0.15) and len(state.services[service]) > 1:
            return {"drop": {"what": service, "except": [f"{service}/{requirement}"]}}
        forms = [f"{service}/{requirement}", f"{service}/{requirement}/{activity}"] * 3
        if len(state.selected) > 2:
            forms.append(service)
        if sum(requirement in state.services[each] for each in state.selected) == 1:
            forms += [requirement, f"{requirement}/{activity}"]
        return {"drop": self.random.choice(forms)}

    def propose_defer(self, state, year):
        change = {"what": self.address(state)}
        if self.chance(0.5):
            change["until"] = self.date_near(year, before=False)
        else:
            change["by"] = self.length_of_time()
        return {"defer": self.with_exceptions(state, change)}

    def propose_ramp(self, state, year):
        return {"ramp": self.with_exceptions(
            state, {"what": self.address(state), "over": self.length_of_time()})}

    def other_value(self, text):
        """A product of the same unit with another number."""
        if re.fullmatch(r"[0-9.]+%?[^*/]*", text) and self.chance(0.7):
            number = float(re.match(r"[0-9.]+", text).group())
            return re.sub(r"^[0-9.]+", f"{number * self.random.uniform(0.5, 1):.3f}", text)
        return f"{text} * {self.random.choice(('80%', '0.95', '0.5'))}"

    def propose_set_assumption(self, state, year):
        name = self.random.choice(sorted(state.assumptions))
        change = {"what": name, "to": self.other_value(state.assumptions[name].value.text)}
        if self.chance(0.3):
            change["note"] = "Agreed in February"
        return {"set": change}

    def propose_set_field(self, state, year):
        path, activity = self.random.choice(list(state.activities()))
        field = self.random.choice(("population", "frequency", "duration", "staff", "already_done", "individual",
                                    "starts", "full_from", "ends", "by"))
        exact = "/".join(path)
        wide = self.address(state, path)
        if field in ("population", "duration"):
            change = {"what": f"{exact}.{field}", "to": self.other_value(getattr(activity, field).text)}
        elif field == "frequency":
            to = self.other_value(activity.frequency.text) if activity.frequency else self.random.choice(("50%", "0.8"))
            change = {"what": f"{exact}.{field}", "to": to}
        elif field == "staff":
            roles = self.random.sample(ALL_ROLES, 2)
            change = {"what": f"{wide}.staff", "to": self.random.choice((
                {roles[0]: "1"}, {roles[0]: "40%", roles[1]: "rest"}, {roles[0]: "1", roles[1]: "0.5"}))}
        elif field == "already_done":
            change = {"what": f"{wide}.already_done", "to": self.percent(0, 100)}
        elif field == "individual":
            change = {"what": f"{wide}.individual", "to": self.chance(0.6)}
        else:
            change = {"what": f"{wide}.{field}", "to": self.date_near(year)}
        return {"set": self.with_exceptions(state, change) if change["what"].startswith("*") else change}

    def propose_set_driver(self, state, year):
        name = self.random.choice([name for name, record in state.drivers.items()
                                   if "from_staff" not in record and name != "pcn"])
        low, high = {"patient": (20000, 60000), "bed": (100, 600)}.get(state.drivers[name]["unit"], (3, 40))
        return {"set": {"what": name, "to": self.random.choice((
            str(self.random.randint(low, high)), self.decimal(low, high, 1)))}}

    def propose_set_role(self, state, year):
        role = self.random.choice(sorted(state.roles))
        field, to = self.random.choice((
            ("contracted", f"{self.decimal(30, 40, 1)} h per wte per week"),
            ("working_weeks", f"{self.decimal(38, 46, 1)} weeks per year"),
            ("allowance", self.percent(0, 40)),
            ("cost", f"{self.random.randint(20000, 130000)} GBP per wte per year"),
            ("employer", self.random.choice(("practice", "network", "community"))),
            ("lag", self.length_of_time())))
        return {"set": {"what": f"{role}.{field}", "to": to}}

    def propose_set_scheme(self, state, year):
        field, to = self.random.choice((
            ("share", self.percent(30, 100)), ("share", "100%"),
            ("sum", f"weighted_patients * {self.decimal(0.3, 8, 3)} GBP per patient per year")))
        return {"set": {"what": f"reimbursement.{field}", "to": to}}

    def propose_set_rate(self, state, year):
        name = self.random.choice(sorted(state.funding))
        return {"set": {"what": f"funding/{name}.rate", "to": self.other_value(state.funding[name]["rate"].text)}}

    def propose_scale(self, state, year):
        down, any_way = self.random.choice(("90%", "0.75", "60%")), self.random.choice(("90%", "1.2", "130%"))
        kind = self.random.randint(1, 7)
        if kind <= 2:
            return {"scale": {"what": self.random.choice(sorted(state.assumptions)), "by": down}}
        if kind <= 4:
            field = self.random.choice(("duration", "frequency", "population", "staff"))
            return {"scale": self.with_exceptions(
                state, {"what": f"{self.address(state)}.{field}", "by": any_way})}
        if kind == 5:
            return {"scale": {"what": f"{self.address(state)}.already_done", "by": down}}
        if kind == 6:
            role = self.random.choice(sorted(state.roles))
            field = self.random.choice(("contracted", "cost", "allowance"))
            return {"scale": {"what": f"{role}.{field}", "by": down if field == "allowance" else any_way}}
        what = self.random.choice([f"funding/{name}.rate" for name in sorted(state.funding)]
                                  + ["reimbursement.sum", "reimbursement.share"])
        return {"scale": {"what": what, "by": down if what.endswith("share") else any_way}}

    def propose_reassign(self, state, year):
        """From a role that still does something in what is addressed."""
        path, activity = self.random.choice(list(state.activities()))
        shares = shares_of_staff(Quantities(state), activity.staff)
        from_role = self.random.choice([role for role, share in shares.items() if share] or list(shares))
        if not shares[from_role] or from_role not in roles_named(activity.staff):
            raise OracleError("nothing to move")
        to_role = self.random.choice([role for role in ALL_ROLES if role != from_role])
        change = {"what": self.address(state, path), "from": from_role, "to": to_role}
        if self.chance(0.7):
            change["share"] = self.percent(10, 90)
        if self.chance(0.5):
            change["pace"] = self.random.choice(("130%", "80%", "1.5"))
        return {"reassign": change}

    def propose_withdraw(self, state, year):
        left = sorted(set(state.practices) - self.gone)
        if left and self.chance(0.5):
            practices = self.random.sample(left, self.random.randint(1, min(2, len(left))))
        else:
            practices = self.percent(5, 40)
        change = {"practices": practices}
        if self.chance(0.7):
            change["patients"] = "stay" if self.staff_count_given else self.random.choice(("stay", "leave"))
        return {"withdraw": change}

    def propose_hire(self, state, year):
        change = {"role": self.random.choice(sorted(state.roles)), "wte": self.decimal(0.2, 4, 1)}
        if self.chance(0.6):
            change["free"] = self.percent(0, 100)
        if self.chance(0.6):
            change["from"] = self.date_near(year)
            if self.chance(0.4):
                change["lag"] = self.length_of_time()
        return {"hire": change}

    def propose_leave(self, state, year):
        posts = Staff(state).on(state.year.last_day)
        role = self.random.choice(sorted(role for role, (wte, _) in posts.items() if wte > Fraction(1, 2)))
        most = float(posts[role][0])
        change = {"role": role, "wte": self.decimal(0.1, max(0.2, min(most, 3) * 0.9), 1)}
        if self.chance(0.3):
            change["free"] = self.percent(0, 100)
        if self.chance(0.7):
            change["from"] = self.date_near(year)
        return {"leave": change}

    def propose_fund(self, state, year):
        if state.funding and self.chance(0.3):
            stream_id = self.random.choice(sorted(state.funding))
        else:
            stream_id = self.names.fresh("payment", "-")
        record = self.stream("common", year)
        for key in ("population", "rate"):       # no new assumptions: the files are written
            record[key] = re.sub(r"(share|practice_rate)_[0-9]+",
                                 lambda match: "40%" if match.group(1) == "share"
                                 else "700 GBP per practice per quarter", record[key])
        return {"fund": {"id": stream_id, **record}}

    def add_changes(self, kinds, states, scenario):
        """Changes of these kinds that are valid on every one of the states, which they are applied to."""
        changes = []
        for kind in kinds:
            for _ in range(30):
                trials = [copy.deepcopy(state) for state in states]
                try:
                    change = self.propose(kind, trials[0], trials[0].year.name)
                    as_text = [self.as_written(change)]
                    for trial in trials:
                        apply_changes(trial, as_text)
                        if len(list(trial.activities())) < 3:
                            raise OracleError("too little is left")
                        project(trial, scenario)
                except (OracleError, KeyError, IndexError):
                    continue
                states[:] = trials
                if kind == "withdraw" and isinstance(change["withdraw"]["practices"], list):
                    self.gone.update(change["withdraw"]["practices"])
                if self.chance(0.15):
                    change["note"] = "Beside the verb"
                changes.append(change)
                break
        return changes

    def as_written(self, node):
        """A change as it will be read back: every scalar a text."""
        if isinstance(node, dict):
            return {key: self.as_written(item) for key, item in node.items()}
        if isinstance(node, list):
            return [self.as_written(item) for item in node]
        if isinstance(node, bool):
            return "true" if node else "false"
        return "~" if node is None else str(node)

    # --- everything ----------------------------------------------------------------------

    def write_assumptions(self):
        for layer, records in self.assumptions.items():
            if records:
                write_yaml(self.out / "specs" / layer / "assumptions.yaml", {"assumptions": records})

    def state_of(self, contract_id):
        state = State()
        read_profile(state, self.out / "profile.yaml")
        lay_contract(state, self.out / "specs", contract_id, apply_changes)
        return state

    def generate(self):
        specs = self.out / "specs"
        draw = self.random
        self.gone = set()
        base_year = draw.choice(YEARS)
        next_year = self.next_year = base_year if self.chance(0.6) else draw.choice(YEARS)
        drivers, roles = self.make_drivers(), self.make_roles()
        write_yaml(specs / "common" / "drivers.yaml", {"drivers": drivers})
        write_yaml(specs / "common" / "roles.yaml", {"roles": roles})
        write_yaml(specs / "common" / "sources.yaml", {"sources": {SOURCE: {
            "title": "A source that does not exist", "publisher": "Nobody", "date": "2020-01-06",
            "url": "https://example.org/made-up"}}})

        base_services = [f"service-{letter}" for letter in "abcd"[:draw.randint(2, 4)]]
        for name in base_services:
            write_yaml(specs / BASE / f"{name}.yaml", self.service(name, BASE, base_year))
        base = self.contract(BASE, base_year, draw.sample(base_services, len(base_services)) if self.chance(0.5) else None)
        write_yaml(specs / BASE / "contract.yaml", base)

        replaced = draw.choice(base_services) if self.chance(0.6) else None
        own_services = ["service-x"] + ([replaced] if replaced else [])
        for name in own_services:
            write_yaml(specs / NEXT / f"{name}.yaml", self.service(name, NEXT, next_year))
        following = self.contract(NEXT, next_year, None)
        following["extends"] = BASE
        if self.chance(0.5):
            del following["reimbursement"]
        if self.chance(0.5):
            following["funding"][next(iter(base["funding"]))] = self.stream(NEXT, next_year)
        for name in draw.sample(sorted(self.assumptions[BASE]), min(2, len(self.assumptions[BASE]))):
            value = self.other_value(self.assumptions[BASE][name]["value"])
            self.assumptions[NEXT][name] = {"title": "Replaced", "value": value, "evidence": "judgement"}
        write_yaml(specs / NEXT / "drivers.yaml", {"drivers": {
            "housebound_patients": {"unit": "patient", "estimate": "registered_patients * 2%"}}})
        profile = self.profile()
        write_yaml(self.out / "profile.yaml", profile)
        write_yaml(specs / NEXT / "contract.yaml", following)
        self.write_assumptions()

        nameless = {"scenario": "none", "title": "None"}
        kinds = [kind for kind in CONTRACT_VERBS if base_year == next_year or kind not in ("defer", "ramp")]
        base["changes"] = self.add_changes(draw.sample(kinds, draw.randint(0, 2)), [self.state_of(BASE)], nameless)
        write_yaml(specs / BASE / "contract.yaml", base)
        left = self.state_of(BASE).selected
        if self.chance(0.4):
            chosen = sorted(set(left) | set(own_services))
            following["services"] = draw.sample(chosen, max(2, len(chosen) - draw.randint(0, 1)))
            write_yaml(specs / NEXT / "contract.yaml", following)
        following["changes"] = self.add_changes(draw.sample(CONTRACT_VERBS, draw.randint(1, 4)),
                                                [self.state_of(NEXT)], nameless)
        write_yaml(specs / NEXT / "contract.yaml", following)

        states = [self.state_of(BASE), self.state_of(NEXT)]
        local_kinds = draw.sample(("set assumption", "hire", "leave", "set driver", "set role", "withdraw"), draw.randint(0, 3))
        profile["local"] = self.add_changes(local_kinds, states, nameless)
        write_yaml(self.out / "profile.yaml", profile)
        self.write_scenarios(states)

    def write_scenarios(self, states):
        draw = self.random
        kinds = ["drop", "defer", "defer", "ramp", "ramp", "set assumption", "set assumption", "set field", "set field",
                 "set driver", "set role", "set scheme", "set rate", "scale", "scale", "scale", "reassign", "reassign",
                 "withdraw", "withdraw", "hire", "hire", "hire", "leave", "leave", "leave", "fund"]
        draw.shuffle(kinds)
        parts = [kinds[:7], kinds[7:14], kinds[14:]]
        gone = set(self.gone)
        on_base, on_next = states
        for name, part in zip(("first", "second", "third"), parts):
            if name == "third":
                self.gone = gone
            record = {"scenario": f"{name}-scenario", "title": f"The {name} scenario"}
            if name == "second":
                record["extends"] = "first.yaml"
            else:
                record["contract"] = BASE if name == "first" else NEXT
            here = [on_next if name == "third" else on_base]
            record["changes"] = self.add_changes(part, here, record)
            if name != "third":
                on_base = here[0]
            write_yaml(self.out / "scenarios" / f"{name}.yaml", record)


SCENARIOS = ("first", "second", "third")


def generate(seed, out):
    """Writes the inputs of a seed to a folder, and reads every scenario back through the oracle."""
    Generator(seed, out).generate()
    out = pathlib.Path(out)
    return {name: results(out / "specs", out / "profile.yaml", out / "scenarios" / f"{name}.yaml")
            for name in SCENARIOS}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    generate(arguments.seed, arguments.out)


if __name__ == "__main__":
    main()
