// Every figure of a projection of the page beside the one that the program writes.
const TOLERANCE = 1e-9;

function rolePairs(role, expected) {
  return {
    hours_per_week: role.hours.perWeek,
    hours_in_year: role.hours.inYear,
    additional_hours_per_week: role.additional.perWeek,
    additional_hours_in_year: role.additional.inYear,
    individual_hours_per_week: role.individual.perWeek,
    wte_required: role.wte,
    wte_required_in_year: role.wteInYear,
    additional_wte_required: role.additionalWte,
    wte_in_post: role.inPost,
    wte_spare: role.spare,
    cost: role.cost,
    cost_in_year: role.costInYear,
    reimbursement: role.reimbursement,
    reimbursement_in_year: role.reimbursementInYear,
  };
}

function totalPairs({ totals, implied }) {
  return {
    hours_per_week: totals.hours.perWeek,
    hours_in_year: totals.hours.inYear,
    additional_hours_per_week: totals.additional.perWeek,
    additional_hours_in_year: totals.additional.inYear,
    implied_hours_per_week: implied.perWeek,
    implied_hours_in_year: implied.inYear,
    not_yet_started_hours_per_week: totals.pending,
    cost: totals.cost,
    funding: totals.funding,
    reimbursement: totals.reimbursement,
    net: totals.net,
    cost_in_year: totals.costInYear,
    funding_in_year: totals.fundingInYear,
    reimbursement_in_year: totals.reimbursementInYear,
    net_in_year: totals.netInYear,
    practice_income: totals.practiceIncome,
    practice_income_in_year: totals.practiceIncomeInYear,
  };
}

class Comparison {
  constructor() {
    this.compared = 0;
    this.lines = [];
  }

  // `scale` is what the figure is a difference of, where it is one.
  number(what, found, expected, scale = 0) {
    this.compared += 1;
    const near = Math.abs(found - expected)
      <= TOLERANCE * Math.max(Math.abs(expected), scale) + 1e-12;
    if (!near) this.lines.push(`${what}: ${found} on the page, ${expected} by the program`);
  }

  numbers(what, found, expected, scale = 0) {
    for (const [name, value] of Object.entries(found)) {
      this.number(`${what}.${name}`, value, expected[name], scale);
    }
  }
}

function compareWork(comparison, projection, result) {
  const hours = new Map();
  for (const line of projection.lines) {
    const { service, requirement, id } = line.activity;
    hours.set(`${service}/${requirement}/${id}/${line.role}`, line);
  }
  for (const [service, found] of Object.entries(result.services)) {
    for (const [requirement, { activities }] of Object.entries(found.requirements)) {
      for (const [activity, roles] of Object.entries(activities)) {
        for (const [role, expected] of Object.entries(roles)) {
          const key = `${service}/${requirement}/${activity}/${role}`;
          const line = hours.get(key) ?? { perWeek: 0, inYear: 0 };
          comparison.number(`${key}.hours_per_week`, line.perWeek, expected.hours_per_week);
          comparison.number(`${key}.hours_in_year`, line.inYear, expected.hours_in_year);
        }
      }
    }
  }
}

function compareMonths(comparison, projection, result) {
  result.months.forEach(({ month, roles }, place) => {
    for (const [role, expected] of Object.entries(roles)) {
      comparison.number(`${month}.${role}`, projection.roles.get(role).months[place], expected);
    }
  });
}

export function compare(projection, result) {
  const comparison = new Comparison();
  for (const [id, { value, estimated }] of Object.entries(result.drivers)) {
    const found = projection.network.drivers.get(id);
    comparison.number(`driver ${id}`, found.value ?? NaN, value ?? NaN);
    if (value === null && found.value === undefined) comparison.lines.pop();
    if (found.estimated !== estimated) comparison.lines.push(`${id} is estimated: ${estimated}`);
  }
  for (const [id, expected] of Object.entries(result.roles)) {
    comparison.numbers(id, rolePairs(projection.roles.get(id)), expected);
  }
  compareWork(comparison, projection, result);
  compareMonths(comparison, projection, result);
  projection.funding.forEach(({ stream, perYear, inYear }) => {
    comparison.numbers(`funding/${stream.id}`, { per_year: perYear, in_year: inYear },
      result.funding[stream.id]);
  });
  comparison.numbers('totals', totalPairs(projection), result.totals, result.totals.cost);
  const grades = ['contract', 'statistic', 'study', 'estimate', 'judgement'];
  grades.forEach((grade, place) => {
    comparison.number(`evidence ${grade}`, projection.byGrade[place].perWeek,
      result.evidence[grade].hours_per_week, result.totals.hours_per_week);
  });
  return comparison;
}
