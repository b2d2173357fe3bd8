// What the model says of one network under one scenario: hours, WTE, money.

function noHours() {
  return { perWeek: 0, inYear: 0 };
}

function addHours(sum, hours, by = 1) {
  sum.perWeek += hours.perWeek * by;
  sum.inYear += hours.inYear * by;
}

function wteRequired(role, annual, individual) {
  const service = annual - individual;
  return service / role.availableHours * role.allowanceFactor + individual / role.availableHours;
}

function blankRole() {
  return {
    hours: noHours(), additional: noHours(), individual: noHours(), months: Array(12).fill(0),
    additionalWte: 0, reimbursement: 0, reimbursementInYear: 0,
  };
}

function lineHours(line, count) {
  const months = line.months.map((weight) => count * weight);
  return {
    perWeek: count * line.perWeek,
    pending: count * line.pending,
    months,
    inYear: months.reduce((sum, hours) => sum + hours, 0),
  };
}

class Projection {
  constructor(worked, network) {
    this.worked = worked;
    this.contract = worked.contract;
    this.network = network;
    this.faults = [...worked.faults, ...network.faults];
    this.lines = [];
    this.roles = new Map(this.contract.roles.map((row) => [row.id, blankRole()]));
    this.byGrade = GRADES.map(noHours);
    this.onEstimates = noHours();
    this.implied = noHours();
    this.totals = {
      hours: noHours(), additional: noHours(), pending: 0, cost: 0, costInYear: 0, funding: 0,
      fundingInYear: 0, reimbursement: 0, reimbursementInYear: 0, practiceIncome: 0,
      practiceIncomeInYear: 0,
    };
    for (const activity of worked.activities) this.addActivity(activity);
    for (const [id, figures] of this.roles) this.addStaff(worked.roles.get(id), figures);
    this.addFunding();
    this.addReimbursement();
    this.addMoney();
    this.faults = [...new Set(this.faults)];
  }

  // A count that is not given, and that nothing estimates, is no nought.
  countOf(id) {
    const { value } = this.network.drivers.get(id);
    if (value === undefined) {
      const title = this.contract.drivers.find((row) => row.id === id).title || id;
      this.faults.push(`${title}: no count is given, and nothing estimates it`);
    }
    return value ?? 0;
  }

  addActivity(worked) {
    const { activity } = worked;
    const driver = this.network.drivers.get(activity.driver);
    const grade = driver.estimated ? Math.max(worked.grade, driver.grade) : worked.grade;
    const implied = requirementOf(this.contract, activity).implied;
    const count = this.countOf(activity.driver);
    for (const line of worked.lines) {
      const hours = lineHours(line, count);
      this.addLine(worked, line, hours, grade);
      addHours(this.byGrade[grade], hours);
      if (driver.estimated) addHours(this.onEstimates, hours);
      if (implied) addHours(this.implied, hours);
    }
  }

  addLine(worked, line, hours, grade) {
    const left = 1 - worked.done;
    const role = this.roles.get(line.role);
    const terms = this.worked.roles.get(line.role);
    const { individual } = worked.activity;
    addHours(role.hours, hours);
    addHours(role.additional, hours, left);
    if (individual) addHours(role.individual, hours);
    hours.months.forEach((month, place) => { role.months[place] += month; });
    addHours(this.totals.hours, hours);
    addHours(this.totals.additional, hours, left);
    this.totals.pending += hours.pending;
    const annual = hours.perWeek * WEEKS_PER_YEAR;
    const wte = wteRequired(terms, annual, individual ? annual : 0);
    const wteInYear = wteRequired(terms, hours.inYear, individual ? hours.inYear : 0);
    role.additionalWte += wte * left;
    this.lines.push({ activity: worked.activity, role: line.role, share: line.share, grade, wte,
      wteInYear, ...hours });
  }

  addStaff(role, figures) {
    const staff = this.network.staff.get(role.id);
    figures.wte = wteRequired(role, figures.hours.perWeek * WEEKS_PER_YEAR,
      figures.individual.perWeek * WEEKS_PER_YEAR);
    figures.wteInYear = wteRequired(role, figures.hours.inYear, figures.individual.inYear);
    figures.inPost = staff?.wte ?? 0;
    figures.free = staff?.free ?? 0;
    figures.spare = figures.inPost * figures.free;
    figures.stated = staff !== undefined;
    figures.cost = figures.wte * role.costPerYear;
    figures.costInYear = figures.wteInYear * role.costPerYear;
  }

  addFunding() {
    this.funding = this.worked.funding.map((stream) => {
      const annual = this.countOf(stream.driver) * stream.perCountPerYear;
      const figures = { stream, perYear: stream.steady ? annual : 0, inYear: annual * stream.share };
      const sum = stream.paid_to === 'network' ? 'funding' : 'practiceIncome';
      this.totals[sum] += figures.perYear;
      this.totals[`${sum}InYear`] += figures.inYear;
      return figures;
    });
  }

  addReimbursement() {
    const { scheme } = this.worked;
    if (scheme === undefined) return;
    const paid = (cost, wte, row) => (wte > 0 ? Math.min(cost, wte * row.most) * row.share : 0);
    let sum = 0;
    let sumInYear = 0;
    for (const row of scheme.roles) {
      if (!this.worked.roles.get(row.role).isOwn) continue;
      const figures = this.roles.get(row.role);
      figures.reimbursement = paid(figures.cost, figures.wte, row);
      figures.reimbursementInYear = paid(figures.costInYear, figures.wteInYear, row);
      sum += figures.reimbursement;
      sumInYear += figures.reimbursementInYear;
    }
    this.schemeSum = this.sumOfScheme(scheme);
    this.totals.reimbursement = Math.min(sum, this.schemeSum ?? Infinity);
    this.totals.reimbursementInYear = Math.min(sumInYear, this.schemeSum ?? Infinity);
  }

  sumOfScheme({ sum }) {
    if (!sum) return undefined;
    const count = sum.driver === undefined ? 1 : this.countOf(sum.driver);
    return count * sum.perCount * DAYS_PER_YEAR;
  }

  addMoney() {
    const { totals } = this;
    for (const [id, figures] of this.roles) {
      if (!this.worked.roles.get(id).isOwn) continue;
      totals.cost += figures.cost;
      totals.costInYear += figures.costInYear;
    }
    totals.net = totals.funding + totals.reimbursement - totals.cost;
    totals.netInYear = totals.fundingInYear + totals.reimbursementInYear - totals.costInYear;
  }
}

// A scenario's model for one profile, with what the page has set: assumptions, and `more` steps.
function projected(model, profile, settings = {}, more = []) {
  const worked = workedContract(model.contract, settings);
  return new Projection(worked, networkUnder(worked, profile, model.steps, more));
}
