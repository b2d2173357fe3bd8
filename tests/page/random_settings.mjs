// Settings of a page as a reader may make them: sliders, typed-in numbers, practices that withdraw.

// The same numbers on every machine (mulberry32).
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function rounded(number, digits) {
  return Number(number.toPrecision(digits));
}

function randomAssumptions(api, contract, random) {
  const chosen = new Map();
  const often = random() < 0.2 ? 0.6 : 0.06;
  for (const row of contract.assumptions) {
    if (!api.isAdjustable(row) || random() > often) continue;
    const [low, high] = row.range.map((end) => api.inUnit(row, end));
    chosen.set(row.id, { row, number: rounded(low + (high - low) * random(), 4) });
  }
  return chosen;
}

function randomProfile(profile, random) {
  const changed = structuredClone(profile);
  for (const id of Object.keys(changed.drivers)) {
    if (random() < 0.1 && id !== 'practices') delete changed.drivers[id];
    else if (random() < 0.5) changed.drivers[id] = rounded(changed.drivers[id] * (0.5 + random()), 5);
  }
  for (const [id, staff] of Object.entries(changed.staff)) {
    if (random() < 0.1) delete changed.staff[id];
    else if (random() < 0.5) staff[0] = rounded(staff[0] * 2 * random(), 3);
    if (random() < 0.3) staff[1] = rounded(random(), 2);
  }
  return changed;
}

export function randomState(api, contract, random) {
  const leaves = random() < 0.4;
  return {
    assumptions: randomAssumptions(api, contract, random),
    withdrawn: leaves ? Math.round(random() * 80) : 0,
    patientsLeave: random() < 0.5,
  };
}

export { randomProfile };

// What the page works out for a state.
export function projectionOf(api, page, scenario, profile, place, state) {
  const model = api.modelFor(scenario, place);
  const set = new Map();
  for (const [id, { row, number }] of state.assumptions) set.set(id, api.fromUnit(row, number));
  const more = state.withdrawn > 0
    ? [api.withdrawal(model.contract, state.withdrawn / 100, state.patientsLeave)] : [];
  return api.projected(model, profile, { set }, more);
}
