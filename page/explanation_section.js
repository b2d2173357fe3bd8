// Where every hour comes from: services, what they ask, and the factors behind it.

function scenarioSelect(id, cases, state, change) {
  if (cases.length < 2) return undefined;
  return element('label', { class: 'choice' }, 'Scenario ', element('select',
    { 'data-key': id, onchange: (event) => change({ focus: Number(event.target.value) }) },
    cases.map(({ scenario }, place) => element('option',
      { value: place, selected: place === state.focus }, scenario.id))));
}

function serviceParts({ scenario, projection }, state) {
  const all = sumOf(projection.lines, state);
  return byWork(grouped(projection.lines, (line) => line.activity.service), state).map(
    ([id, lines]) => {
      const service = projection.contract.service.get(id);
      const key = `hours/${scenario.id}/${id}`;
      return disclosure(key, partSummary(service.title, sumOf(lines, state), all, state), () => [
        service.note ? element('p', { class: 'note' }, service.note) : '',
        activityParts(key, lines, projection, state)]);
    });
}

function showExplanation(cases, state, change) {
  const each = cases[state.focus];
  replaceSection('explanation', sectionTitle('explanation', 'Where every figure comes from'),
    element('p', { class: 'lead' }, 'Open a service, then an activity: its clause, its factors, how '
      + 'sure each is, its source, and the file and line it is written in.'),
    scenarioSelect('explanation-scenario', cases, state, change),
    element('div', { class: 'parts' }, serviceParts(each, state)));
}
