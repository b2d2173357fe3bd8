// The network's own numbers, to be typed in. A count that is left empty is estimated, or worked out
// from the staff, where the contract says how.

function numberField(label, value, placeholder, take) {
  const field = element('input', { type: 'number', min: 0, step: 'any', inputmode: 'decimal',
    'aria-label': label, placeholder });
  field.value = value;
  field.addEventListener('input', () => {
    const text = field.value.trim();
    const number = Number(text);
    if (text === '' && !field.validity.badInput) take(undefined);
    else if (text !== '' && Number.isFinite(number) && number >= 0) take(number);
  });
  return field;
}

// Counts that a profile may give, of any scenario's contract.
function givenDrivers(cases) {
  const drivers = new Map();
  for (const { projection } of cases) {
    for (const row of projection.contract.drivers) {
      if (row.value === undefined && !drivers.has(row.id)) drivers.set(row.id, { row, projection });
    }
  }
  return [...drivers.values()];
}

function driverField(page, { row, projection }) {
  const { profile } = page.state;
  const worked = projection.network.drivers.get(row.id);
  const isStated = profile.drivers[row.id] !== undefined;
  const otherwise = isStated || worked.value === undefined
    ? 'not given' : `${worked.estimated ? 'estimated ' : ''}${countText(worked.value)}`;
  return numberField(row.title, profile.drivers[row.id] ?? '', otherwise, (number) => {
    if (number === undefined) delete profile.drivers[row.id];
    else profile.drivers[row.id] = number;
    page.changed();
  });
}

function staffField(page, role, place, scale, otherwise) {
  const { profile } = page.state;
  const stated = profile.staff[role.id];
  const name = place === 0 ? 'WTE in post' : 'per cent free';
  return numberField(`${role.title}, ${name}`, stated ? trimmed(stated[place] * scale) : '', '0',
    (number) => {
      const now = profile.staff[role.id] ?? [0, FREE_OF_NEW_STAFF];
      const next = [...now];
      next[place] = number === undefined ? otherwise : Math.min(number / scale, place === 1 ? 1 : Infinity);
      profile.staff[role.id] = next;
      page.changed();
    });
}

function plainTable(caption, heads, rows) {
  return element('table', { class: 'fields' }, element('caption', {}, caption),
    element('thead', {}, element('tr', {}, heads.map((head) => element('th', { scope: 'col' }, head)))),
    element('tbody', {}, rows.map((row) => element('tr', {}, row.map(
      (cell, place) => element(place === 0 ? 'th' : 'td',
        place === 0 ? { scope: 'row' } : {}, cell))))));
}

function profileFields(page, roles) {
  const node = element('div', { class: 'profile' });
  const fill = () => node.replaceChildren(
    plainTable('Counts', ['Count', 'Number'], givenDrivers(page.given).map((each) => [
      each.row.title, driverField(page, each)])),
    plainTable('Staff', ['Role', 'WTE in post', '% free'], roles.map((role) => [role.title,
      staffField(page, role, 0, 1, 0), staffField(page, role, 1, 100, 0)])));
  fill();
  return { node, update: () => { if (!node.contains(document.activeElement)) fill(); } };
}
