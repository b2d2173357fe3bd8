// What was changed on the page, as the files that the command line reads: a scenario, and the
// profile where numbers of the network were changed. JSON's texts are YAML's too.

const LONGEST_STEM = 80; // an id has 100 characters at most

function yamlText(value) {
  return JSON.stringify(value);
}

function savedId(id) {
  return `${id.slice(0, LONGEST_STEM).replace(/-+$/, '')}-adjusted`;
}

function changesOf(data, scenario, state, contract) {
  const changes = data.settings.map(
    (each) => `set: {what: ${yamlText(each.what)}, to: ${yamlText(each.to)}}`);
  for (const [id, { row, number }] of state.assumptions) {
    if (!isSameMeasure(contract.assumption.get(id), row)) continue;
    changes.push(`set: {what: ${id}, to: ${yamlText(unitText(row, exactText(number)))}}`);
  }
  if (state.withdrawn > 0) {
    const patients = state.patientsLeave ? 'leave' : 'stay';
    changes.push(`withdraw: {practices: ${yamlText(`${exactText(state.withdrawn)}%`)}, patients: ${patients}}`);
  }
  return changes;
}

function scenarioYaml(data, scenario, state, contract) {
  const [[key, base]] = Object.entries(scenario.base);
  const changes = changesOf(data, scenario, state, contract);
  const lines = [
    `scenario: ${savedId(scenario.id)}`,
    `title: ${yamlText(`${scenario.title || scenario.id}, adjusted on the page`)}`,
    `${key}: ${yamlText(base)}`,
    changes.length === 0 ? 'changes: []' : 'changes:',
    ...changes.map((change) => `  - ${change}`),
  ];
  return `${lines.join('\n')}\n`;
}

function entriesYaml(key, entries) {
  return entries.length === 0 ? [] : [`${key}:`, ...entries.map((entry) => `  ${entry}`)];
}

function profileYaml(profile) {
  const drivers = Object.entries(profile.drivers).map(([id, count]) => `${id}: ${exactText(count)}`);
  const staff = Object.entries(profile.staff).map(
    ([id, [wte, free]]) => `${id}: {wte: ${exactText(wte)}, free: ${exactText(free)}}`);
  const lines = [
    `pcn: ${yamlText(profile.pcn)}`,
    `name: ${yamlText(profile.name)}`,
    ...entriesYaml('drivers', drivers),
    ...entriesYaml('staff', staff),
    ...entriesYaml('practices', (profile.practices ?? []).map((row) => `- ${yamlText(row)}`)),
  ];
  for (const key of ['tags', 'local']) {
    if (profile[key] !== undefined) lines.push(`${key}: ${yamlText(profile[key])}`);
  }
  return `${lines.join('\n')}\n`;
}
