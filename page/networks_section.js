// Many networks: how they spread, where one's own lies, and the ranking.

const MOST_ROWS = 25;
const STRIP_HEIGHT = 64;

const RANKED = [
  { id: 'hours', title: 'Hours', text: workText, of: ({ projection }, state) => onBasis(projection.totals.hours, state.inYear) },
  { id: 'per-patient', title: 'Hours per 1,000 patients', text: (number) => fixedText(number, 2),
    of: ({ projection }, state) => {
      const patients = projection.network.drivers.get(PATIENTS_DRIVER)?.value;
      return patients > 0 ? (1000 * onBasis(projection.totals.hours, state.inYear)) / patients : NaN;
    } },
  { id: 'short', title: 'WTE short', text: (number) => (number > 0 ? wteText(number) : 'none'),
    of: ({ projection }, state) => wteShort(projection, state.inYear) },
  { id: 'net', title: 'Money left', text: moneyText,
    of: ({ projection }, state) => totalOn(projection.totals, 'net', state.inYear) },
  { id: 'judgement', title: 'Rests on judgement', text: shareText,
    of: ({ projection }, state) => evidenceShare(projection, state.inYear) },
];

// The focused scenario for every network. What does not depend on the network is worked out once.
function networkFigures(data, scenario, state) {
  const worked = scenario.models.map(
    (model) => workedContract(model.contract, settingsOf(model.contract, state)));
  return data.profiles.map((given, place) => {
    const profile = place === state.marked ? state.profile : given;
    const model = modelFor(scenario, place);
    const own = worked[scenario.model_of[place]];
    const projection = new Projection(own,
      networkUnder(own, profile, model.steps, stepsOf(model.contract, state)));
    const figures = new Map(RANKED.map((each) => [each.id, each.of({ projection }, state)]));
    return { place, pcn: given.pcn, name: given.name, figures };
  });
}

function comparable(number, isUp) {
  return Number.isNaN(number) ? (isUp ? Infinity : -Infinity) : number;
}

function ranked(networks, state) {
  const value = (each) => comparable(each.figures.get(state.rank), state.rankUp);
  const sign = state.rankUp ? 1 : -1;
  return [...networks].sort((one, other) => sign * (value(one) - value(other))
    || (one.pcn < other.pcn ? -1 : 1)).map((each, place) => ({ ...each, rank: place + 1 }));
}

// By linear interpolation between the sorted values.
function quantile(sorted, share) {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)];
  return below + (sorted[Math.ceil(at)] - below) * (at - Math.floor(at));
}

// A strip with a stroke for every network; a point that many share is dark.
function strip(networks, own, figure, scenario) {
  const values = networks.map((each) => each.figures.get(figure.id))
    .filter((value) => Number.isFinite(value)).sort((one, other) => one - other);
  if (values.length === 0) return element('p', {}, 'No network has this figure.');
  const [least, most] = [values[0], values.at(-1)];
  const at = (value) => (most > least ? `${2 + (96 * (value - least)) / (most - least)}%` : '50%');
  const [tenth, median, ninetieth] = [0.1, 0.5, 0.9].map((share) => quantile(values, share));
  const mine = own.figures.get(figure.id);
  const label = `${scenario.id}, ${figure.title} of ${values.length} networks: from ${figure.text(least)} `
    + `to ${figure.text(most)}, median ${figure.text(median)}, four fifths between `
    + `${figure.text(tenth)} and ${figure.text(ninetieth)}; ${own.name} ${figure.text(mine)}`;
  const strokes = values.map((value) => svg('line', { x1: at(value), x2: at(value), y1: 24, y2: 46,
    class: 'stroke' }));
  const mark = Number.isFinite(mine) ? [
    svg('line', { x1: at(mine), x2: at(mine), y1: 14, y2: 50, class: 'own-stroke' }),
    svg('circle', { cx: at(mine), cy: 12, r: 6, class: 'own-mark' })] : [];
  return element('figure', { class: 'strip' },
    svg('svg', { role: 'img', 'aria-label': label, width: '100%', height: STRIP_HEIGHT },
      svg('line', { x1: at(tenth), x2: at(ninetieth), y1: 54, y2: 54, class: 'middle-range' }),
      svg('line', { x1: at(median), x2: at(median), y1: 48, y2: 60, class: 'middle-range' }),
      strokes, mark),
    element('figcaption', {}, element('span', {}, figure.text(least)),
      element('span', { class: 'middle' }, `median ${figure.text(median)}, four fifths between `
        + `${figure.text(tenth)} and ${figure.text(ninetieth)}`),
      element('span', {}, figure.text(most))));
}

function sortHead(figure, state, change) {
  const isRanked = state.rank === figure.id;
  const arrow = state.rankUp ? '▲' : '▼';
  return element('th', { scope: 'col', class: 'number',
    'aria-sort': isRanked ? (state.rankUp ? 'ascending' : 'descending') : undefined },
  element('button', { type: 'button', class: 'sort', 'data-key': `rank-${figure.id}`, onclick: () => change(
    { rank: figure.id, rankUp: isRanked ? !state.rankUp : false }) },
  figure.title, element('span', { 'aria-hidden': true, class: isRanked ? 'arrow' : 'arrow unused' }, arrow)));
}

function networkRow(each, state, choose) {
  const isOwn = each.place === state.marked;
  return element('tr', { class: isOwn ? 'own' : undefined },
    element('td', { class: 'number' }, String(each.rank)),
    element('th', { scope: 'row' }, element('button', { type: 'button', class: 'choose',
      'data-key': `network-${each.place}`, 'aria-pressed': String(isOwn), title: 'Look at this network',
      onclick: () => choose(each.place) }, element('bdi', {}, each.name), ' ',
    element('small', {}, element('bdi', {}, each.pcn)))),
    RANKED.map((figure) => element('td', { class: 'number' }, figure.text(each.figures.get(figure.id)))));
}

function isSought(each, sought) {
  return `${each.name} ${each.pcn}`.toLowerCase().includes(sought.toLowerCase());
}

// The first ones, and one's own wherever it stands.
function shownNetworks(rows, state) {
  const found = state.sought === '' ? rows : rows.filter((each) => isSought(each, state.sought));
  if (state.allNetworks) return found;
  return found.filter((each, place) => place < MOST_ROWS
    || (state.sought === '' && each.place === state.marked));
}

function rankingTable(rows, state, change, choose) {
  const caption = 'The networks, ranked';
  return element('div', { class: 'table ranking', tabindex: 0, role: 'region', 'aria-label': caption },
    element('table', {}, element('caption', {}, `${caption}; a name chooses the network that the page shows`),
      element('thead', {}, element('tr', {}, element('th', { scope: 'col', class: 'number' }, 'Rank'),
        element('th', { scope: 'col' }, 'Network'),
        RANKED.map((figure) => sortHead(figure, state, change)))),
      element('tbody', {}, shownNetworks(rows, state).map(
        (each) => networkRow(each, state, choose)))));
}

function soughtField(state, change) {
  const field = element('input', { type: 'search', 'data-key': 'sought', oninput: () => change(
    { sought: field.value }) });
  field.value = state.sought;
  return element('label', { class: 'choice' }, 'Find a network ', field);
}

function rankWords(rows, own, figure, unit, state) {
  const order = state.rankUp ? 'least' : 'most';
  const name = figure.id === 'hours' ? capitalised(unit) : figure.title;
  return `${name}: ${figure.text(own.figures.get(figure.id))} for ${own.name || own.pcn}, number `
    + `${countText(own.rank)} of ${countText(rows.length)} from the ${order}.`;
}

function showNetworks(data, cases, state, change, choose) {
  const section = document.getElementById('networks');
  section.hidden = data.profiles.length < 2;
  if (section.hidden) return;
  const { scenario } = cases[state.focus];
  const rows = ranked(networkFigures(data, scenario, state), state);
  const own = rows.find((each) => each.place === state.marked);
  const figure = RANKED.find((each) => each.id === state.rank);
  const unit = workWords(cases[0].projection, state.inYear);
  replaceSection('networks',
    sectionTitle('networks', `Beside the other networks: ${countText(rows.length)} ranked`),
    element('p', { class: 'lead' }, rankWords(rows, own, figure, unit, state)),
    scenarioSelect('networks-scenario', cases, state, change),
    element('h3', {}, figure.title), strip(rows, own, figure, scenario), soughtField(state, change),
    rankingTable(rows, state, change, choose),
    rows.length > MOST_ROWS ? element('button', { type: 'button', 'data-key': 'all-networks',
      onclick: () => change({ allNetworks: !state.allNetworks }) },
    state.allNetworks ? `Show the first ${MOST_ROWS}` : `Show all ${countText(rows.length)}`) : undefined);
}
