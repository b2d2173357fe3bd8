// Which assumptions matter: each is moved over its range, the others kept at their values. One that
// was given a value on the page is known, and has no range any more.

function rootsOf(worked, set) {
  return worked.contract.assumptions.filter((row) => isRoot(row) && !set.has(row.id));
}

// Nothing, where the figure does not move but for rounding.
function tornadoBarOf(assumption, value, low, high) {
  const size = Math.max(Math.abs(low), Math.abs(high));
  const width = Math.abs(high - low) || 0;
  return width <= size * LAST_BITS ? undefined : { assumption, value, low, high, width };
}

// `figures` take a projection to a number; each has its bars, the widest first.
function tornadoes(model, profile, settings, more, figures) {
  const base = workedContract(model.contract, settings);
  const roots = rootsOf(base, settings.set);
  const held = new Map(roots.map((row) => [row.id, base.values.get(row.id)]));
  const at = (id, value) => {
    const moved = { set: settings.set, held: new Map(held).set(id, value) };
    const worked = workedContract(model.contract, moved);
    if (worked.faults.length > 0) return undefined;
    const projection = new Projection(worked, networkUnder(worked, profile, model.steps, more));
    return figures.map((figure) => figure(projection));
  };
  const all = figures.map(() => []);
  for (const row of roots) {
    const [low, high] = row.range.map((end) => at(row.id, end));
    all.forEach((bars, place) => {
      const bar = tornadoBarOf(row, held.get(row.id), low?.[place], high?.[place]);
      if (bar !== undefined) bars.push(bar);
    });
  }
  return all.map((bars) => bars.sort((one, other) => other.width - one.width));
}

function tornado(model, profile, settings, more, figure) {
  return tornadoes(model, profile, settings, more, [figure])[0];
}
