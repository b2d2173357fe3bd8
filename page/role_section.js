// Work by role and scenario, stacked by service, with the free time of the staff in post as a line.

// How much of this mix of work the free staff could do; the line that the bar is held against.
function capacityOf(projection, role, state) {
  const figures = projection.roles.get(role);
  if (state.inWte) return figures.spare;
  const terms = projection.worked.roles.get(role);
  const required = wteOn(figures, state.inYear);
  const hours = onBasis(figures.hours, state.inYear);
  if (required > 0) return hours * (figures.spare / required);
  const annual = (figures.spare * terms.availableHours) / terms.allowanceFactor;
  return state.inYear ? annual : annual / WEEKS_PER_YEAR;
}

function roleWork(projection, role, state) {
  const figures = projection.roles.get(role);
  return state.inWte ? wteOn(figures, state.inYear) : onBasis(figures.hours, state.inYear);
}

// Roles of any scenario that have work, the most first.
function shownRoles(cases, state) {
  const most = new Map();
  for (const { projection } of cases) {
    for (const id of projection.roles.keys()) {
      most.set(id, Math.max(most.get(id) ?? 0, roleWork(projection, id, state)));
    }
  }
  return [...most].filter(([, work]) => work > 0).sort((one, other) => other[1] - one[1])
    .map(([id]) => id);
}

function shortWords(projection, role, state) {
  if (!projection.worked.roles.get(role).isOwn) return 'employed by others';
  const figures = projection.roles.get(role);
  const missing = wteOn(figures, state.inYear) - figures.spare;
  return missing > LEAST_WTE ? `${wteText(missing)} WTE short` : 'enough time';
}

function roleBar({ scenario, projection }, role, services, most, state) {
  const sums = workByService(projection, role, state);
  const parts = [...services].map(([id, title], fill) => ({ value: sums.get(id) ?? 0, fill,
    title: `${title}: ${shownWork(sums.get(id) ?? 0, state)}` }));
  const { isOwn } = projection.worked.roles.get(role);
  const capacity = capacityOf(projection, role, state);
  const marks = isOwn ? [{ at: capacity, className: 'mark-staff',
    title: `Free time of the staff in post: ${shownWork(capacity, state)}` }] : [];
  const work = shownWork(roleWork(projection, role, state), state);
  const words = shortWords(projection, role, state);
  const label = `${scenario.id}: ${work} ${workUnit(projection, state)}, `
    + `${isOwn ? `free time of the staff ${shownWork(capacity, state)}, ` : ''}${words}`;
  return barRow(scenario.id, stackedBar(label, parts, marks, most),
    [element('strong', {}, work), ` ${words}`], words.endsWith('short') ? 'short' : '');
}

function roleBlock(role, cases, services, most, state) {
  const with_ = cases.filter(({ projection }) => projection.roles.has(role));
  const { projection } = with_[0];
  const figures = projection.roles.get(role);
  const staff = projection.worked.roles.get(role).isOwn
    ? `${wteText(figures.inPost)} WTE in post, ${shareText(figures.free)} free` : 'employed by others';
  return element('div', { class: 'block' },
    element('h3', {}, projection.contract.role.get(role).title, element('small', {}, ` ${staff}`)),
    with_.map((each) => roleBar(each, role, services, most, state)),
    disclosure(`role-${role}`, 'What it is made of', () => with_.map(
      (each) => roleParts(each, role, state))));
}

function roleParts({ scenario, projection }, role, state) {
  const lines = projection.lines.filter((line) => line.role === role && workOf(line, state) > 0);
  return element('div', { class: 'parts' }, element('h4', {}, scenario.id),
    lines.length === 0 ? element('p', {}, 'No work.')
      : activityParts(`role/${scenario.id}/${role}`, lines, projection, state));
}

function roleTable(roles, cases, state) {
  const rows = roles.flatMap((role) => cases.filter((each) => each.projection.roles.has(role)).map(
    ({ scenario, projection }) => {
      const figures = projection.roles.get(role);
      return [projection.contract.role.get(role).title, scenario.id,
        { number: workText(onBasis(figures.hours, state.inYear)) },
        { number: workText(onBasis(figures.additional, state.inYear)) },
        { number: wteText(wteOn(figures, state.inYear)) }, { number: wteText(figures.inPost) },
        { number: wteText(figures.spare) },
        { number: signedText(figures.spare - wteOn(figures, state.inYear), wteText) }];
    }));
  return table('Work and staff by role and scenario', ['Role', 'Scenario',
    capitalised(workWords(cases[0].projection, state.inYear)), 'of these new', 'WTE required',
    'WTE in post', 'WTE free', 'Difference'], rows);
}

function showRoles(cases, state) {
  const roles = shownRoles(cases, state);
  const services = servicesOf(cases);
  const most = Math.max(0, ...roles.flatMap((role) => cases.filter(
    (each) => each.projection.roles.has(role)).flatMap(({ projection }) => [
    roleWork(projection, role, state),
    projection.worked.roles.get(role).isOwn ? capacityOf(projection, role, state) : 0]))) * 1.02;
  const unit = workUnit(cases[0].projection, state);
  replaceSection('roles', sectionTitle('roles', `Who would do the work: ${unit} by role`),
    legend([...services.values()], lineSwatch('mark-staff', 'Free time of the staff in post')),
    roles.map((role) => roleBlock(role, cases, services, most, state)),
    disclosure('table-roles', 'The figures as a table', () => roleTable(roles, cases, state)));
}
