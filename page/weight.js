// The assumptions that matter most: those whose range moves the hours or the money of any scenario
// the furthest, beside what these are.

function weightsOf(figures, size, weights) {
  if (!(size > 0)) return;
  for (const bar of figures) {
    const { id } = bar.assumption;
    const known = weights.get(id);
    const weight = bar.width / size;
    if (known === undefined || weight > known.weight) {
      weights.set(id, { row: known?.row ?? bar.assumption, weight });
    }
  }
}

// Rows of assumptions, the weightiest first. A reader can set only what has a unit to set it in.
function weightiest(data, cases, state) {
  const weights = new Map();
  for (const { scenario, projection } of cases) {
    const model = modelFor(scenario, state.marked);
    const [hours, net] = tornadoes(model, state.profile, settingsOf(model.contract, state),
      stepsOf(model.contract, state),
      [({ totals }) => totals.hours.perWeek, ({ totals }) => totals.net]);
    weightsOf(hours, projection.totals.hours.perWeek, weights);
    weightsOf(net, projection.totals.cost, weights);
  }
  return [...weights.values()].sort((one, other) => other.weight - one.weight)
    .map(({ row }) => row).filter(isAdjustable);
}
