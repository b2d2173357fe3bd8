// What a reader can change: the weightiest assumptions, practices that withdraw, staff in post, and
// the network's own numbers.

const MOST_SLIDERS = 8;

function assumptionControl(page, row) {
  const { state } = page;
  const range = row.range.map((end) => inUnit(row, end));
  const given = inUnit(row, page.given.find(({ projection }) => isSameMeasure(
    projection.contract.assumption.get(row.id), row)).projection.worked.values.get(row.id));
  const contract = page.given.map((each) => each.projection.contract)
    .find((each) => isSameMeasure(each.assumption.get(row.id), row));
  return makeControl({
    key: `assumption-${row.id}`,
    title: row.title,
    unit: row.unit,
    low: Math.min(range[0], given),
    high: Math.max(range[1], given),
    given: () => given,
    bounds: row.bounds?.map((end) => inUnit(row, end)),
    grounds: `: ${GRADE_NAMES[row.grade].toLowerCase()}`,
    why: () => element('p', { class: 'note' }, `Range ${rangeWithUnit(row)}. `,
      groundsCell(contract, row)),
  }, () => state.assumptions.get(row.id)?.number, (number) => {
    if (number === undefined) state.assumptions.delete(row.id);
    else state.assumptions.set(row.id, { row, number });
    page.changed();
  });
}

function withdrawalControl(page) {
  const { state } = page;
  const control = makeControl({ key: 'withdrawn', title: 'Share of the practices, and of their staff, that leave', unit: '%', low: 0,
    high: 100, given: () => 0, bounds: [0, 100], grounds: '' },
  () => state.withdrawn || undefined, (number) => {
    state.withdrawn = number ?? 0;
    page.changed();
  });
  const box = element('input', { type: 'checkbox', id: 'patients-leave', onchange: () => {
    state.patientsLeave = box.checked;
    page.changed();
  } });
  control.node.append(element('span', { class: 'tick' }, box,
    element('label', { for: 'patients-leave' }, 'Their patients leave with them')));
  const update = () => {
    control.update();
    box.checked = state.patientsLeave;
  };
  return { node: control.node, update };
}

const FREE_OF_NEW_STAFF = 1; // as where a profile says nothing

function staffControl(page, role) {
  const { state, data } = page;
  const given = () => data.profiles[state.marked].staff[role.id]?.[0] ?? 0;
  const required = Math.max(0, ...page.given.map(
    ({ projection }) => projection.roles.get(role.id)?.wte ?? 0));
  const most = Math.max(1, Math.ceil(given() * 1.5), Math.ceil(given() + 2 * required));
  return makeControl({ key: `staff-${role.id}`, title: role.title, unit: 'WTE in post', low: 0,
    high: most, given, grounds: '' },
  () => {
    const now = state.profile.staff[role.id]?.[0] ?? 0;
    return now === given() ? undefined : now;
  }, (number) => {
    const free = state.profile.staff[role.id]?.[1] ?? FREE_OF_NEW_STAFF;
    const stated = data.profiles[state.marked].staff[role.id];
    if (number === undefined && stated === undefined) delete state.profile.staff[role.id];
    else state.profile.staff[role.id] = [number ?? stated[0], free];
    page.changed();
  });
}

// Roles of the network's own that have work or people in any scenario, the most work first.
function staffedRoles(cases) {
  const roles = new Map();
  for (const { projection } of cases) {
    for (const [id, figures] of projection.roles) {
      const work = Math.max(figures.wte, figures.wteInYear);
      const role = projection.worked.roles.get(id);
      if (role.isOwn && (work > 0 || figures.inPost > 0)) {
        roles.set(id, { role, work: Math.max(work, roles.get(id)?.work ?? 0) });
      }
    }
  }
  return [...roles.values()].sort((one, other) => other.work - one.work).map(({ role }) => role);
}

function controlGroup(key, title, makeControls, isOpen) {
  const made = [];
  if (isOpen) openKeys.add(key);
  const node = disclosure(key, title, () => {
    made.push(...makeControls());
    return made.map((each) => each.node);
  });
  node.classList.add('group');
  return { node, update: () => made.forEach((each) => each.update()) };
}

function controlGroups(page) {
  const rows = weightiest(page.data, page.given, page.state);
  const staff = staffedRoles(page.given);
  const others = rows.slice(MOST_SLIDERS);
  const assumptions = (some) => () => some.map((row) => assumptionControl(page, row));
  const groups = [
    controlGroup('group-assumptions', 'The assumptions that matter most',
      assumptions(rows.slice(0, MOST_SLIDERS)), true),
    controlGroup('group-withdrawal', 'Practices that withdraw', () => [withdrawalControl(page)], true),
    controlGroup('group-staff', 'Staff in post', () => staff.map((role) => staffControl(page, role)),
      false),
    controlGroup('group-profile', 'The network’s own numbers', () => [profileFields(page, staff)],
      false),
  ];
  if (others.length > 0) {
    groups.push(controlGroup('group-others', `${others.length} more assumptions`,
      assumptions(others), false));
  }
  return groups;
}

// Made once for a network; afterwards only brought up to date.
function makeControls(page) {
  const groups = controlGroups(page);
  const startAgain = element('button', { type: 'button', id: 'start-again', onclick: page.startAgain },
    'Start again');
  const choices = basisChoices(page);
  document.getElementById('controls-body').replaceChildren(choices.node,
    element('div', { id: 'live', role: 'status' }), startAgain, ...groups.map((each) => each.node));
  return () => {
    groups.forEach((each) => each.update());
    choices.update();
    startAgain.disabled = !isAdjusted(page.data, page.state);
  };
}

function choiceBox(page, name, text, values) {
  const select = element('select', { 'data-key': name, onchange: () => {
    page.state[name] = select.value === 'true';
    page.changed();
  } }, values.map((value, place) => element('option', { value: String(place === 1) }, value)));
  return { node: element('label', { class: 'choice' }, `${text} `, select),
    update: () => { select.value = String(page.state[name]); } };
}

function basisChoices(page) {
  const { year } = page.given[0].projection.contract;
  const boxes = [
    choiceBox(page, 'inYear', 'Figures', ['a week, once all has begun', `in ${year}`]),
    choiceBox(page, 'inWte', 'Work in', ['hours', 'WTE']),
  ];
  return { node: element('div', { class: 'choices' }, boxes.map((each) => each.node)),
    update: () => boxes.forEach((each) => each.update()) };
}
