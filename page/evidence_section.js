// What the hours rest on: the share of each grade of evidence, the weakest counting.

const GRADE_NAMES = ['The contract’s own text', 'Official statistics', 'Published study',
  'Estimate by a party', 'Judgement'];

function evidenceParts(projection, inYear) {
  return projection.byGrade.map((hours, fill) => ({ value: onBasis(hours, inYear), fill,
    title: `${GRADE_NAMES[fill]}: ${workText(onBasis(hours, inYear))} hours` }));
}

function evidenceRow({ scenario, projection }, inYear) {
  const all = onBasis(projection.totals.hours, inYear);
  const share = shareText(evidenceShare(projection, inYear));
  return barRow(scenario.id, stackedBar(`${scenario.id}: ${share} of the hours rest on judgement`,
    evidenceParts(projection, inYear), [], all),
  [element('strong', {}, share), ' judgement']);
}

function evidenceTable(cases, inYear) {
  const share = ({ projection }, hours) => {
    const all = onBasis(projection.totals.hours, inYear);
    return { number: all > 0 ? shareText(onBasis(hours, inYear) / all) : '-' };
  };
  const rows = GRADE_NAMES.map((name, grade) => [name,
    ...cases.map((each) => share(each, each.projection.byGrade[grade]))]);
  rows.push(['On counts that are estimated',
    ...cases.map((each) => share(each, each.projection.onEstimates))]);
  rows.push(['Implied by the contract, not named in it',
    ...cases.map((each) => share(each, each.projection.implied))]);
  return table('Shares of the hours', ['Rests on', ...cases.map((each) => each.scenario.id)], rows);
}

function estimatedDrivers(cases) {
  const titles = new Set();
  for (const { projection } of cases) {
    for (const { driver } of projection.contract.activities) {
      if (projection.network.drivers.get(driver).estimated) {
        titles.add(projection.contract.driver.get(driver).title);
      }
    }
  }
  return [...titles];
}

function showEvidence(cases, state) {
  const estimated = estimatedDrivers(cases);
  replaceSection('evidence', sectionTitle('evidence', 'How sure is it? What the hours rest on'),
    element('p', { class: 'lead' }, 'An activity’s hours have the grade of the weakest number in '
      + 'them. Where that is judgement, yours is as good: move the sliders.'),
    legend(GRADE_NAMES),
    element('div', { class: 'block' }, cases.map((each) => evidenceRow(each, state.inYear))),
    estimated.length > 0 ? element('p', { class: 'note' },
      `Estimated for want of a count: ${joinedWords(estimated)}.`) : undefined,
    disclosure('table-evidence', 'The figures as a table',
      () => evidenceTable(cases, state.inYear)));
}
