// Which assumptions the answer hangs on, for the scenario in focus.

const MOST_BARS = 12;

function figureChoices(projection) {
  const roles = [...projection.roles].filter(([, figures]) => figures.hours.perWeek > 0
    || figures.hours.inYear > 0).map(([id]) => id);
  return new Map([
    ['hours', 'All hours'], ['net', 'Money left'], ['cost', 'Cost'],
    ...roles.map((id) => [`role ${id}`, `Hours: ${projection.contract.role.get(id).title}`]),
  ]);
}

function figureFor(state) {
  const { figure, inYear } = state;
  if (figure === 'hours') return (projection) => onBasis(projection.totals.hours, inYear);
  if (figure === 'net' || figure === 'cost') {
    return (projection) => totalOn(projection.totals, figure, inYear);
  }
  const role = figure.slice('role '.length);
  return (projection) => onBasis(projection.roles.get(role).hours, inYear);
}

function figureText(state) {
  return state.figure === 'net' || state.figure === 'cost' ? moneyText : workText;
}

function tornadoBar(bar, value, from, to) {
  const place = (number) => percent(number - from, to - from);
  const [low, high, middle] = [bar.low ?? value, bar.high ?? value, value].map(place);
  const part = (end, fill) => svg('rect', { x: `${Math.min(end, middle)}%`, y: 4,
    width: `${Math.abs(end - middle)}%`, height: BAR_HEIGHT - 8, fill: fillOf(fill), class: 'part' });
  return svg('svg', { class: 'bar', role: 'img', width: '100%', height: BAR_HEIGHT,
    'aria-label': `${bar.assumption.title}: ${handText(bar.low ?? NaN)} to ${handText(bar.high ?? NaN)}` },
  part(low, 1), part(high, 0),
  svg('line', { x1: `${middle}%`, x2: `${middle}%`, y1: 0, y2: BAR_HEIGHT, class: 'axis' }));
}

function barEnds(bars, value) {
  const all = bars.flatMap((bar) => [bar.low, bar.high]).filter((end) => end !== undefined);
  return [Math.min(value, ...all), Math.max(value, ...all)];
}

function endText(end, text) {
  return end === undefined ? 'not possible' : text(end);
}

function tornadoRow(bar, value, ends, text) {
  return barRow([element('span', { class: 'ink' }, bar.assumption.title),
    element('small', {}, ` ${rangeWithUnit(bar.assumption)}`)], tornadoBar(bar, value, ...ends),
  `${endText(bar.low, text)} to ${endText(bar.high, text)}`, 'wide-name');
}

function tornadoTable(bars, text) {
  return table('Every assumption with a range', ['Assumption', 'Now', 'Range', 'At its low end',
    'At its high end'], bars.map((bar) => [bar.assumption.title,
    valueText(bar.assumption, bar.value), rangeWithUnit(bar.assumption),
    { number: endText(bar.low, text) }, { number: endText(bar.high, text) }]));
}

function figureSelect(projection, state, change) {
  const options = [...figureChoices(projection)].map(([id, title]) => element('option',
    { value: id, selected: id === state.figure }, title));
  return element('label', { class: 'choice' }, 'Figure ', element('select',
    { 'data-key': 'tornado-figure', onchange: (event) => change({ figure: event.target.value }) },
    options));
}

function showTornado(data, cases, state, change) {
  const { scenario, projection } = cases[state.focus];
  const model = modelFor(scenario, state.marked);
  const figure = figureFor(state);
  const value = figure(projection);
  const text = figureText(state);
  const bars = tornado(model, state.profile, settingsOf(model.contract, state),
    stepsOf(model.contract, state), figure);
  const shown = bars.slice(0, MOST_BARS);
  const ends = barEnds(shown, value);
  replaceSection('tornado', sectionTitle('tornado', 'What the answer hangs on'),
    element('p', { class: 'lead' }, `${scenario.id}: each assumption moved over its range, the others `
      + `as they are. The line is the figure itself, ${text(value)}.`),
    figureSelect(projection, state, change),
    element('ul', { class: 'legend' }, element('li', {}, swatch(1), ' at its low end'),
      element('li', {}, swatch(0), ' at its high end')),
    element('div', { class: 'block' }, shown.map((bar) => tornadoRow(bar, value, ends, text))),
    disclosure('table-tornado', `All ${bars.length} as a table`, () => tornadoTable(bars, text)));
}
