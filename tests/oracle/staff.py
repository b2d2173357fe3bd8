"""Who is in post on a day: the profile's staff, and every change to them made again for that day."""

import datetime
from dataclasses import dataclass
from fractions import Fraction

from quantities import OracleError, add_length_of_time

NOTHING = Fraction(0)


@dataclass
class Step:
    """One change: on the days that it holds for, `work` turns {role: (wte, free)} into another."""
    work: object
    role: str | None = None            # of a hire, whose lag counts
    from_day: datetime.date | None = None
    own_lag: str | None = None

    def first_day(self, state):
        """The first day that it holds for; None where it holds for every day."""
        if self.from_day is None or self.role is None:
            return self.from_day
        lag = self.own_lag or state.roles[self.role].get("lag")
        return add_length_of_time(self.from_day, lag) if lag else self.from_day


def hiring(role, hired, hired_free):
    """WTE are added; the free share becomes the WTE-weighted mean."""
    def work(posts):
        wte, free = posts.get(role, (NOTHING, NOTHING))
        total = wte + hired
        return {**posts, role: (total, (wte * free + hired * hired_free) / total if total else NOTHING)}
    return work


def leaving(role, gone, gone_free):
    """WTE go, with so much of the free time as is said, or as much of it as of all."""
    def work(posts):
        wte, free = posts.get(role, (NOTHING, NOTHING))
        free_left = wte * free - gone * (free if gone_free is None else gone_free)
        left = wte - gone
        if left < 0 or not 0 <= free_left <= left:
            raise OracleError(f"more of {role!r} leave than there are")
        return {**posts, role: (left, free_left / left if left else NOTHING)}
    return work


def withdrawing(roles, stays):
    def work(posts):
        return {role: (wte * stays if role in roles else wte, free) for role, (wte, free) in posts.items()}
    return work


class Staff:
    """The staff after all changes, on any day."""

    def __init__(self, state):
        self.state = state
        self.first_days = [step.first_day(state) for step in state.staff_steps]
        self.known = {}
        for day in {state.year.first_day, *filter(None, self.first_days)}:
            self.on(day)     # whoever leaves is there, on every day

    def on(self, day):
        """{role: (wte, free)} on a day."""
        holds = tuple(first is None or first <= day or first <= self.state.year.first_day
                      for first in self.first_days)
        if holds not in self.known:
            posts = dict(self.state.staff_in_post)
            for step, held in zip(self.state.staff_steps, holds):
                posts = step.work(posts) if held else posts
            self.known[holds] = posts
        return self.known[holds]

    def of(self, role, day):
        return self.on(day).get(role, (NOTHING, NOTHING))

    def in_the_end(self, role):
        return self.of(role, self.state.year.last_day)

    def mean(self, role, days):
        """(WTE in post, WTE free), each day counting as much as any other."""
        each = [self.of(role, day) for day in days]
        return (sum((wte for wte, _ in each), NOTHING) / len(each),
                sum((wte * free for wte, free in each), NOTHING) / len(each))
