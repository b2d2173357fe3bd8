// The contract worked out at values of its assumptions: what `pcnload` does when it resolves it, in
// the same order and with the same operations. The binary is the yardstick: tests hold every figure
// of the page to its own.

const DAYS_PER_YEAR = 365;
const WEEKS_PER_YEAR = DAYS_PER_YEAR / 7;
const DAYS_PER_WEEK = 7;
const SHARE_SLACK = 1e-12; // shares that take all of it leave nothing, but for rounding

function productValue(factors, values) {
  let value = 1;
  for (const factor of factors) {
    const by = factor.assumption === undefined ? factor.quantity : values.get(factor.assumption);
    value = factor.divides ? value / by : value * by;
  }
  return value;
}

function productGrade(factors, grades) {
  let weakest = 0;
  for (const factor of factors) {
    const grade = factor.assumption === undefined ? factor.grade : grades.get(factor.assumption);
    weakest = Math.max(weakest, grade);
  }
  return weakest;
}

function optionalValue(factors, values, otherwise) {
  return factors === undefined ? otherwise : productValue(factors, values);
}

// An assumption whose range is its own is uncertain by itself; one without is what it is made of.
function isRoot(assumption) {
  return assumption.range !== undefined && assumption.range[0] < assumption.range[1];
}

function isWithin(value, ends) {
  return ends === undefined || (value >= ends[0] && value <= ends[1]);
}

// Values and grades by id. `set` holds those that were given another value, which is then somebody's
// judgement; `held` those that keep theirs whatever they are made of.
function workedAssumptions(contract, { set = new Map(), held = new Map() }, faults) {
  const values = new Map();
  const grades = new Map();
  for (const row of contract.assumptions) {
    const isSet = set.has(row.id);
    const made = isSet || held.has(row.id)
      ? (set.get(row.id) ?? held.get(row.id)) : productValue(row.value, values);
    values.set(row.id, made);
    grades.set(row.id,
      isSet ? JUDGEMENT : Math.max(row.grade, productGrade(row.value, grades)));
    if (!isWithin(made, row.bounds)) faults.push(`${row.title}: out of its bounds`);
  }
  return { values, grades };
}

function staffShare(share, values) {
  let sum = 0;
  for (const term of share.terms) sum += term.sign * productValue(term.product, values);
  return Math.abs(sum) < SHARE_SLACK ? 0 : sum;
}

function activityGrade(activity, grades) {
  let weakest = Math.max(productGrade(activity.population, grades),
    productGrade(activity.duration, grades));
  if (activity.frequency) weakest = Math.max(weakest, productGrade(activity.frequency, grades));
  for (const share of activity.staff) {
    for (const term of share.terms) {
      weakest = Math.max(weakest, productGrade(term.product, grades));
    }
  }
  return weakest;
}

// Hours per unit of the driver that one role of an activity brings: a week in the end, a week of
// what starts only after the year, and in each month.
function lineOf(activity, role, share, load) {
  const whole = activity.once ? load * share : load * share * DAYS_PER_YEAR;
  return {
    activity,
    role,
    share,
    perWeek: activity.steady ? load * share * DAYS_PER_WEEK : 0,
    pending: activity.pending ? load * share * DAYS_PER_WEEK : 0,
    months: activity.months.map((inForce) => whole * inForce),
  };
}

function workedActivity(contract, activity, { values, grades }, faults) {
  const population = productValue(activity.population, values)
    * contract.driver.get(activity.driver).scale;
  const load = population * optionalValue(activity.frequency, values, 1)
    * productValue(activity.duration, values);
  const done = Math.min(optionalValue(activity.already_done, values, 0), 1);
  const lines = [];
  for (const share of activity.staff) {
    const value = staffShare(share, values);
    if (value < 0) faults.push(`${activity.title}: more than all of it is handed to others`);
    lines.push(lineOf(activity, share.role, value, load));
  }
  return { activity, load, done, lines, grade: activityGrade(activity, grades) };
}

function workedRole(role, values, faults) {
  const allowance = optionalValue(role.allowance, values, 0);
  if (allowance >= 1) faults.push(`${role.title}: the allowance leaves no time`);
  return {
    ...role,
    allowance,
    availableHours: productValue(role.contracted, values)
      * productValue(role.working_weeks, values) * DAYS_PER_YEAR,
    allowanceFactor: role.allowance === undefined ? 1 : 1 / (1 - allowance),
    costPerYear: productValue(role.cost, values) * DAYS_PER_YEAR,
    isOwn: role.employer !== 'community',
  };
}

// What one of the driver's unit brings; the whole where there is no driver.
function perCount(contract, scaled, values) {
  const value = productValue(scaled.product, values);
  return scaled.driver === undefined ? value : value * contract.driver.get(scaled.driver).scale;
}

function workedScheme(contract, values, faults) {
  const scheme = contract.reimbursement;
  if (scheme === undefined) return undefined;
  const share = optionalValue(scheme.share, values, 1);
  if (share > 1) faults.push('The scheme pays more than all of it');
  return {
    sum: scheme.sum && { driver: scheme.sum.driver, perCount: perCount(contract, scheme.sum, values) },
    roles: scheme.roles.map((row) => ({
      role: row.role,
      most: row.most === undefined ? Infinity : productValue(row.most, values) * DAYS_PER_YEAR,
      share: optionalValue(row.share, values, share),
    })),
  };
}

// Everything that does not depend on the network. `faults` says, in words, why a setting makes no
// sense; the command line would refuse it.
function workedContract(contract, settings = {}) {
  const faults = [];
  const assumptions = workedAssumptions(contract, settings, faults);
  const { values, grades } = assumptions;
  return {
    contract,
    values,
    grades,
    activities: contract.activities.map(
      (row) => workedActivity(contract, row, assumptions, faults)),
    roles: new Map(contract.roles.map((row) => [row.id, workedRole(row, values, faults)])),
    funding: contract.funding.map((row) => ({
      ...row,
      perCountPerYear: perCount(contract, row, values) * productValue(row.rate, values)
        * DAYS_PER_YEAR,
    })),
    scheme: workedScheme(contract, values, faults),
    faults: [...new Set(faults)],
  };
}
