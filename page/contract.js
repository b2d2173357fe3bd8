// The contracts of the page's data, with their rows in place and found by their ids. Quantities are
// in base units: hours, calendar days, pounds, WTE, counts.

const GRADES = ['contract', 'statistic', 'study', 'estimate', 'judgement'];
const JUDGEMENT = GRADES.length - 1; // a grade is its place: the weaker of two is the greater

function byId(rows) {
  return new Map(rows.map((row) => [row.id, row]));
}

const LISTS_OF_ROWS = ['sources', 'assumptions', 'drivers', 'roles', 'services', 'requirements',
  'activities', 'funding'];

function unpackedContract(packed, rows) {
  const contract = { ...packed };
  for (const list of LISTS_OF_ROWS) contract[list] = packed[list].map((place) => rows[place]);
  contract.assumption = byId(contract.assumptions);
  contract.driver = byId(contract.drivers);
  contract.role = byId(contract.roles);
  contract.source = byId(contract.sources);
  contract.service = byId(contract.services);
  contract.requirement = new Map(
    contract.requirements.map((row) => [`${row.service}/${row.id}`, row]));
  return contract;
}

function requirementOf(contract, activity) {
  return contract.requirement.get(`${activity.service}/${activity.requirement}`);
}

// The scenarios with their models unpacked; the data itself is left as it is.
function unpackedScenarios(data) {
  return data.scenarios.map((scenario) => ({
    ...scenario,
    models: scenario.models.map((model) => ({
      contract: unpackedContract(model.contract, data.rows),
      steps: model.steps,
    })),
  }));
}

function modelFor(scenario, network) {
  return scenario.models[scenario.model_of[network]];
}
