// What was changed, as files that the command line reads.

function saveButton(name, text, key) {
  const save = () => {
    const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
    const link = element('a', { href: address, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  };
  return element('button', { type: 'button', 'data-key': key, onclick: save }, `Save ${name}`);
}

// A code of a network may hold what a file's name may not.
function fileStem(text) {
  return text.replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '') || 'network';
}

function savedScenario(data, { scenario, projection }, state) {
  const name = `${savedId(scenario.id)}.yaml`;
  const text = scenarioYaml(data, scenario, state, projection.contract);
  return element('div', { class: 'saved' }, saveButton(name, text, `save-${scenario.id}`),
    disclosure(`file-${scenario.id}`, 'What it says', () => element('pre', { tabindex: 0 }, text)));
}

function savedProfile(state) {
  const name = `${fileStem(state.profile.pcn)}.yaml`;
  const text = profileYaml(state.profile);
  return element('div', { class: 'saved' }, saveButton(name, text, 'save-profile'),
    disclosure('file-profile', 'What it says', () => element('pre', { tabindex: 0 }, text)));
}

// The folder of specifications that the page was made from, if not the program's own.
function specsWords(words) {
  const place = words.findIndex((word) => word === '--specs' || word.startsWith('--specs='));
  if (place < 0) return [];
  return words.slice(place, words[place] === '--specs' ? place + 2 : place + 1);
}

function showSave(data, cases, state) {
  const names = cases.map(({ scenario }) => `${savedId(scenario.id)}.yaml`);
  replaceSection('save', sectionTitle('save', 'Keep these settings'),
    element('p', { class: 'lead' }, 'The scenarios as they stand now, with what was changed here, and '
      + 'the network with its numbers, as files for the command line:'),
    element('pre', { class: 'command', tabindex: 0 },
      commandText(['compare', ...names, '--pcn', `${fileStem(state.profile.pcn)}.yaml`,
        ...specsWords(data.origin.arguments)])),
    element('div', { class: 'saved-files' }, cases.map((each) => savedScenario(data, each, state)),
      savedProfile(state)));
}
