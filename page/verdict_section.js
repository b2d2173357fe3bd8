// The verdict in words, and the figures that it speaks of.

function adjustmentWords(data, cases, state) {
  const words = [];
  for (const { row, number } of state.assumptions.values()) {
    words.push(`${row.title}: ${unitText(row, exactText(number))}`);
  }
  if (state.withdrawn > 0) {
    words.push(`${state.withdrawn}% of the practices withdraw, their patients `
      + `${state.patientsLeave ? 'leave' : 'stay'}`);
  }
  if (hasOwnNumbers(data, state)) words.push('numbers of the network');
  return words;
}

function faultsOf(cases) {
  return cases.flatMap(({ scenario, projection }) => projection.faults.map(
    (fault) => `${scenario.id}: ${fault}`));
}

function showAdjusted(data, cases, state) {
  const words = adjustmentWords(data, cases, state);
  const faults = faultsOf(cases);
  replaceSection('adjusted',
    words.length > 0 ? element('p', { class: 'note changed' },
      element('strong', {}, 'Changed on this page: '), `${words.join('; ')}.`) : undefined,
    faults.length > 0 ? element('p', { class: 'note fault', role: 'alert' },
      element('strong', {}, 'These settings do not go together, and the figures mean nothing: '),
      `${faults.join('; ')}.`) : undefined);
}

function evidenceShare(projection, inYear) {
  const all = onBasis(projection.totals.hours, inYear);
  return all > 0 ? onBasis(projection.byGrade[JUDGEMENT], inYear) / all : 0;
}

function metCell(projection, inYear) {
  return canBeMet(projection, inYear)
    ? element('span', { class: 'met' }, '✓ yes') : element('span', { class: 'unmet' }, '✗ no');
}

function summaryRow({ scenario, projection }, inYear) {
  const { totals } = projection;
  const missing = wteShort(projection, inYear);
  return [
    element('span', {}, element('strong', {}, scenario.id), element('small', {}, scenario.title)),
    metCell(projection, inYear),
    { number: workText(onBasis(totals.hours, inYear)) },
    { number: workText(onBasis(totals.additional, inYear)) },
    { number: missing > 0 ? wteText(missing) : 'none' },
    { number: moneyText(totalOn(totals, 'net', inYear)) },
    { number: shareText(evidenceShare(projection, inYear)) },
  ];
}

function showVerdict(data, cases, state) {
  const sentences = verdictSentences(cases, state.inYear);
  document.getElementById('verdict-title').textContent = cases.length > 1
    ? `The verdict on ${cases.length} scenarios` : 'The verdict';
  document.getElementById('verdict-text').replaceChildren(
    ...sentences.map((sentence) => element('p', {}, sentence)));
  showAdjusted(data, cases, state);
  const heads = ['Scenario', 'Can it be met?', capitalised(workWords(cases[0].projection, state.inYear)),
    'Of these new', 'WTE short', 'Money left', 'Rests on judgement'];
  replaceSection('summary', table('The scenarios side by side', heads,
    cases.map((each) => summaryRow(each, state.inYear)), 'summary'));
}

function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
