// What has come of a change, beside the sliders: each scenario's figures, and how far they moved.

const LIVE_FIGURES = [
  { title: 'WTE short', text: wteText, of: ({ projection }, state) => wteShort(projection, state.inYear) },
  { title: 'Money left', text: moneyText,
    of: ({ projection }, state) => totalOn(projection.totals, 'net', state.inYear) },
];

function liveHours(projection, state) {
  return { title: capitalised(workWords(projection, state.inYear)), text: workText,
    of: (each) => onBasis(each.projection.totals.hours, state.inYear) };
}

// Always a line, so that nothing moves when it is filled.
function movedText(now, given, text) {
  const change = now - given;
  return /[1-9]/.test(text(change)) ? signedText(change, text) : '\u00a0';
}

function liveRow(now, given, figures, state) {
  const cell = (figure) => element('td', { class: 'number' }, figure.text(figure.of(now, state)),
    element('small', {}, movedText(figure.of(now, state), figure.of(given, state), figure.text)));
  return element('tr', {}, element('th', { scope: 'row' }, now.scenario.id), figures.map(cell));
}

function showLive(given, cases, state) {
  const figures = [liveHours(cases[0].projection, state), ...LIVE_FIGURES];
  document.getElementById('live').replaceChildren(element('table', {},
    element('caption', {}, 'With these settings, and the change from what was given'),
    element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Scenario'),
      figures.map((figure) => element('th', { scope: 'col', class: 'number' }, figure.title)))),
    element('tbody', {}, cases.map((each, place) => liveRow(each, given[place], figures, state)))));
}
