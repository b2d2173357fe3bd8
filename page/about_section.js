// How the page was made, so that it can be made again.

function inputRows(data) {
  return data.origin.inputs.map(({ path, sha256 }) => [path, element('code', {}, sha256)]);
}

function commandText(words) {
  return ['pcnload', ...words].map(
    (word) => (/^[\w./=:%,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}

function showAbout(data) {
  replaceSection('about', sectionTitle('about', 'How to read this page'),
    element('p', {}, 'The page works out what a contract asks of a network: for whom, how often, how '
      + 'long, by whom. Whole-time equivalents follow from the hours that a person is there to work; '
      + 'a role is short where it needs more than those in post have free. It makes no forecast, '
      + 'frees no appointments, and says nothing of whether the work is worth doing.'),
    element('p', {}, 'Everything is in this one file. It asks nothing of any network and sends nothing '
      + 'anywhere: what you type in stays in this window until you save it. The figures are those of '
      + 'the program pcnload; tests hold the one to the other.'),
    disclosure('made', 'How it was made', () => [
      element('p', {}, `pcnload ${data.origin.version}: `,
        element('code', {}, commandText(data.origin.arguments))),
      table('What it was made from', ['File', 'SHA-256'], inputRows(data))]));
}
