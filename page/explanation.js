// A figure taken apart: its clause, its factors, what each rests on, and where it is written.

const FIELD_NAMES = { population: 'For whom', frequency: 'How often', duration: 'How long' };

function sourceWords(contract, id) {
  const source = contract.source.get(id);
  if (source === undefined) return [];
  const title = /^https?:\/\//.test(source.url ?? '')
    ? element('a', { href: source.url, rel: 'noreferrer noopener' }, source.title) : source.title;
  const more = [source.publisher, source.date].filter(Boolean).join(', ');
  return ['Source: ', title, more === '' ? '' : `, ${more}`, '. '];
}

function groundsCell(contract, row) {
  const note = row.note === undefined ? '' : `${row.note}. `;
  return element('span', {}, sourceWords(contract, row.source), note,
    row.place === undefined ? '' : element('code', {}, row.place));
}

function isPlainQuantity(assumption) {
  return assumption.value.length === 1 && assumption.value[0].assumption === undefined;
}

// A factor's rows: its own, and, of an assumption that is made of others, theirs below it.
function factorRows(field, factor, projection, state, depth = 0) {
  const { contract, worked } = projection;
  const sign = factor.divides ? '÷ ' : '';
  if (factor.assumption === undefined) {
    return [[field, `${sign}${factor.text}`, '', GRADE_NAMES[factor.grade], 'as written']];
  }
  const row = contract.assumption.get(factor.assumption);
  const isSet = state.assumptions.has(row.id);
  const name = element('span', { class: depth > 0 ? 'made-of' : undefined },
    `${sign}${depth > 0 ? 'made of: ' : ''}${row.title}: `,
    element('strong', {}, valueText(row, worked.values.get(row.id))),
    isSet ? ' (set on this page)' : '');
  const own = [field, name, rangeText(row), GRADE_NAMES[worked.grades.get(row.id)],
    groundsCell(contract, row)];
  if (isSet || isPlainQuantity(row)) return [own];
  return [own, ...row.value.flatMap((part) => factorRows('', part, projection, state, depth + 1))];
}

function factorText(factor, { contract, worked }) {
  const row = contract.assumption.get(factor.assumption);
  const text = row === undefined ? factor.text : valueText(row, worked.values.get(row.id));
  return `${factor.divides ? '÷' : '×'} ${text}`;
}

// "12 care homes × 1 round per care home per week × 2.5 h", as a reader would work it out.
function calculation(activity, projection) {
  const row = projection.contract.driver.get(activity.driver);
  const driver = projection.network.drivers.get(activity.driver);
  const factors = [...activity.population, ...(activity.frequency ?? []), ...activity.duration];
  const count = `${countText(driver.value ?? 0)} ${activity.driver.replaceAll('_', ' ')}`;
  const estimated = driver.estimated ? ' (estimated)' : '';
  return [element('span', { title: row.title }, count), estimated, ' ',
    factors.map((factor) => factorText(factor, projection)).join(' ')];
}

// What the calculation comes to: a week where the work recurs, altogether where it is done once.
function calculated(activity, projection) {
  const { load } = projection.worked.activities.find((each) => each.activity === activity);
  const hours = load * (projection.network.drivers.get(activity.driver).value ?? 0);
  return activity.once ? `${workText(hours)} hours`
    : `${workText(hours * DAYS_PER_WEEK)} hours a week`;
}

function datesWords(activity) {
  const words = [activity.once ? `To be done once, by ${activity.by}` : `From ${activity.starts}`];
  if (activity.full_from) words.push(`in full from ${activity.full_from}`);
  if (activity.ends) words.push(`until ${activity.ends}`);
  return `${words.join(', ')}.`;
}

function staffRows(activity, projection, state) {
  return activity.staff.flatMap((share) => share.terms.flatMap((term) => {
    if (share.rest) return [];
    const title = projection.contract.role.get(share.role).title;
    return term.product.flatMap((factor, place) => factorRows(
      place === 0 ? `By: ${title}` : '', factor, projection, state));
  }));
}

function sharesWords(lines, projection, state) {
  return lines.map((line) => `${projection.contract.role.get(line.role).title} `
    + `${fixedText(100 * line.share, 0)}%, ${shownWork(workOf(line, state), state)}`).join('; ');
}

function activityTitle(activity, requirement) {
  return activity.title || requirement.title || requirement.summary || activity.id;
}

function activityDetail(activity, projection, state) {
  const lines = projection.lines.filter((line) => line.activity === activity);
  const all = lines.reduce((sum, line) => sum + workOf(line, state), 0);
  const rows = Object.entries(FIELD_NAMES).flatMap(([field, name]) => (activity[field] ?? []).flatMap(
    (factor, place) => factorRows(place === 0 ? name : '', factor, projection, state)));
  rows.push(...staffRows(activity, projection, state));
  return element('div', { class: 'detail' },
    element('p', { class: 'formula' }, calculation(activity, projection), ' = ',
      element('strong', {}, calculated(activity, projection)),
      state.inYear || state.inWte || activity.once
        ? `; as shown, ${shownWork(all, state)} ${workUnit(projection, state)}` : ''),
    element('p', {}, `${datesWords(activity)} By: ${sharesWords(lines, projection, state)}.`),
    table('Its factors', ['Part', 'Factor', 'Range', 'Evidence', 'Where it comes from'], rows,
      'factors'),
    element('p', { class: 'note' }, groundsCell(projection.contract, activity)));
}

function requirementWords(requirement, contract) {
  return element('p', {},
    requirement.clause ? [element('strong', {}, `Clause ${requirement.clause}. `)] : '',
    requirement.summary ? `${requirement.summary}. ` : '',
    requirement.implied ? element('em', {}, 'Implied by the contract, not named in it. ') : '',
    requirement.note ? `${requirement.note}. ` : '',
    sourceWords(contract, requirement.source),
    requirement.place ? element('code', {}, requirement.place) : '');
}

function sumOf(lines, state) {
  return lines.reduce((sum, line) => sum + workOf(line, state), 0);
}

// The summary of a part that opens: its name, its work, and its share of the whole.
function partSummary(name, work, all, state) {
  return [element('span', { class: 'part-name' }, name),
    element('span', { class: 'part-figure' }, element('strong', {}, shownWork(work, state)),
      all > 0 ? ` ${shareText(work / all)}` : '')];
}

function grouped(lines, key) {
  const groups = new Map();
  for (const line of lines) {
    const id = key(line);
    if (!groups.has(id)) groups.set(id, []);
    groups.get(id).push(line);
  }
  return groups;
}

function byWork(groups, state) {
  return [...groups].filter(([, lines]) => lines.length > 0)
    .sort((one, other) => sumOf(other[1], state) - sumOf(one[1], state));
}

// Activities with the work that `lines` hold of them, the most first; each opens.
function activityParts(keyStem, lines, projection, state) {
  const all = sumOf(lines, state);
  return byWork(grouped(lines, (line) => line.activity), state).map(([activity, own]) => {
    const requirement = requirementOf(projection.contract, activity);
    const clause = requirement.clause ? ` (${requirement.clause})` : '';
    const { service, requirement: id } = activity;
    return disclosure(`${keyStem}/${service}/${id}/${activity.id}`,
      partSummary(`${activityTitle(activity, requirement)}${clause}`, sumOf(own, state), all, state),
      () => [requirementWords(requirement, projection.contract),
        activityDetail(activity, projection, state)]);
  });
}
