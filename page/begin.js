// The page's beginning. What works figures out needs no document: tests call it as it stands here.

function begin() {
  if (typeof document === 'undefined') {
    globalThis.pcnload = {
      unpackedScenarios, modelFor, projected, withdrawal, verdictSentences, tornado, fromUnit,
      inUnit, isAdjustable, scenarioYaml, profileYaml,
    };
    return;
  }
  openForPrint();
  try {
    new ShownPage(JSON.parse(document.getElementById('model').textContent));
  } finally {
    document.body.dataset.shown = 'yes'; // what can be read without a script, if it fails
  }
}
