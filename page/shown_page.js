// The page in a browser: what is set, and the sections that follow it.

const REST_BEFORE_SLOW = 120; // milliseconds without a change before the slow parts are drawn

class ShownPage {
  constructor(data) {
    this.data = data;
    this.scenarios = unpackedScenarios(data);
    this.state = freshState(data);
    this.change = (part) => {
      Object.assign(this.state, part);
      this.changed();
    };
    this.changed = () => this.drawSoon();
    this.startAgain = () => this.show(this.state.marked);
    this.choose = (place) => {
      const { assumptions, withdrawn, patientsLeave } = this.state;
      this.show(place, { assumptions, withdrawn, patientsLeave });
      document.getElementById('verdict').scrollIntoView();
      document.getElementById('verdict').focus({ preventScroll: true });
    };
    document.body.prepend(patternDefinitions());
    showAbout(data);
    this.show(data.marked);
    document.body.dataset.shown = 'yes'; // until here nothing is painted that would move
  }

  // A network as it was given, under the assumptions that are set: they are not one network's.
  show(place, kept = {}) {
    const { inYear, inWte, focus, figure, rank, rankUp, sought, allNetworks } = this.state;
    Object.assign(this.state, freshState(this.data), { marked: place,
      profile: structuredClone(this.data.profiles[place]), inYear, inWte, focus, figure, rank, rankUp,
      sought, allNetworks }, kept);
    this.given = casesOf(this.data, this.scenarios, this.state);
    this.updateControls = makeControls(this);
    showHead(this.data, this.given, this.state);
    this.draw();
    this.drawSlow();
  }

  drawSoon() {
    delete document.body.dataset.drawn;
    clearTimeout(this.slow);
    this.slow = setTimeout(() => this.drawSlow(), REST_BEFORE_SLOW);
    if (this.isWaiting) return;
    this.isWaiting = true;
    requestAnimationFrame(() => {
      this.isWaiting = false;
      this.draw();
    });
  }

  draw() {
    const { data, state, change } = this;
    this.cases = casesOf(data, this.scenarios, state);
    showVerdict(data, this.cases, state);
    showLive(this.given, this.cases, state);
    this.updateControls();
    showRoles(this.cases, state);
    showMonths(this.cases, state);
    showMoney(this.cases, state, change);
    showEvidence(this.cases, state);
    showExplanation(this.cases, state, change);
    showSave(data, this.cases, state);
  }

  // What works the model out hundreds of times over.
  drawSlow() {
    showTornado(this.data, this.cases, this.state, this.change);
    showNetworks(this.data, this.cases, this.state, this.change, this.choose);
    document.body.dataset.drawn = 'all';
  }
}

// Paper has no sliders and opens nothing: the tables are opened for it, and closed again.
function openForPrint() {
  const closed = [];
  addEventListener('beforeprint', () => {
    for (const summary of document.querySelectorAll('summary[data-key^="table-"]')) {
      if (summary.dataset.key === 'table-tornado') continue; // long, and its chart says the most
      if (summary.parentElement.open) continue;
      summary.parentElement.openNow();
      closed.push(summary.parentElement);
    }
  });
  addEventListener('afterprint', () => {
    for (const node of closed.splice(0)) node.open = false;
  });
}
