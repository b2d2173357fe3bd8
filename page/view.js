// What the reader has set, and the figures that follow from it.

function freshState(data) {
  return {
    marked: data.marked, // the network that is the reader's own
    assumptions: new Map(), // id to { row, number }: a number in the unit of the row
    withdrawn: 0, // per cent of the practices
    patientsLeave: false,
    profile: structuredClone(data.profiles[data.marked]), // as typed in
    inYear: false,
    inWte: false,
    focus: 0, // the scenario that single charts show
    figure: 'hours', // of the tornado
    rank: 'hours', // what networks are ranked by
    rankUp: false,
    sought: '', // part of a network's name or code
    allNetworks: false,
  };
}

function isAdjusted(data, state) {
  return state.assumptions.size > 0 || state.withdrawn > 0 || hasOwnNumbers(data, state);
}

// The same for the same numbers, in whichever order they were typed in.
function sortedText(profile) {
  const sorted = (key, value) => (value === null || typeof value !== 'object' || Array.isArray(value)
    ? value : Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))));
  return JSON.stringify(profile, sorted);
}

function hasOwnNumbers(data, state) {
  return sortedText(state.profile) !== sortedText(data.profiles[state.marked]);
}

function settingsOf(contract, state) {
  const set = new Map();
  for (const [id, { row, number }] of state.assumptions) {
    if (isSameMeasure(contract.assumption.get(id), row)) set.set(id, fromUnit(row, number));
  }
  return { set };
}

function stepsOf(contract, state) {
  return state.withdrawn > 0
    ? [withdrawal(contract, state.withdrawn / 100, state.patientsLeave)] : [];
}

function projectionOf(scenario, network, profile, state) {
  const model = modelFor(scenario, network);
  return projected(model, profile, settingsOf(model.contract, state),
    stepsOf(model.contract, state));
}

// Every scenario for the reader's network.
function casesOf(data, scenarios, state) {
  return scenarios.map((scenario) => ({
    scenario, projection: projectionOf(scenario, state.marked, state.profile, state) }));
}

// Services, in the order of the first scenario that has them, so that each keeps its fill.
function servicesOf(cases) {
  const services = new Map();
  for (const { projection } of cases) {
    for (const row of projection.contract.services) {
      if (!services.has(row.id)) services.set(row.id, row.title);
    }
  }
  return services;
}

function workOf(line, state) {
  if (state.inWte) return state.inYear ? line.wteInYear : line.wte;
  return state.inYear ? line.inYear : line.perWeek;
}

function shownWork(number, state) {
  return state.inWte ? wteText(number) : workText(number);
}

function workUnit(projection, state) {
  if (!state.inWte) return workWords(projection, state.inYear);
  return state.inYear ? `WTE in ${projection.contract.year}` : 'WTE';
}

// A role's work by service: pairs of id and sum.
function workByService(projection, role, state) {
  const sums = new Map();
  for (const line of projection.lines) {
    if (role !== undefined && line.role !== role) continue;
    const { service } = line.activity;
    sums.set(service, (sums.get(service) ?? 0) + workOf(line, state));
  }
  return sums;
}
