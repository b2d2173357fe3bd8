// What a network can and cannot do under its scenarios, in the words of `pcnload compare`.

const LEAST_WTE = 1e-9; // what is left after rounding in sums is no shortage
const MOST_ROLES_NAMED = 2;

// Roles of the network's own that need more WTE than they have spare, the largest first.
function shortages(projection, inYear) {
  const found = [];
  for (const [id, figures] of projection.roles) {
    const required = wteOn(figures, inYear);
    const missing = required - figures.spare;
    if (projection.worked.roles.get(id).isOwn && required > 0 && missing > LEAST_WTE) {
      found.push({ role: id, title: projection.contract.role.get(id).title, wte: missing });
    }
  }
  return found.sort((one, other) => other.wte - one.wte);
}

function wteShort(projection, inYear) {
  return shortages(projection, inYear).reduce((sum, each) => sum + each.wte, 0);
}

function canBeMet(projection, inYear) {
  return wteShort(projection, inYear) === 0 && totalOn(projection.totals, 'net', inYear) >= 0;
}

function staffWords(projection, inYear) {
  const missing = shortages(projection, inYear);
  if (missing.length === 0) return 'the staff have the time for it';
  const named = missing.slice(0, MOST_ROLES_NAMED).map((each) => `${each.title} ${wteText(each.wte)}`);
  const most = missing.length > named.length ? 'most ' : '';
  return `${wteText(wteShort(projection, inYear))} WTE more than the staff have free `
    + `(${most}${joinedWords(named)})`;
}

function moneyWords(projection, inYear) {
  const net = totalOn(projection.totals, 'net', inYear);
  const when = inYear ? `in ${projection.contract.year}` : 'a year';
  if (net < 0) return `the money falls ${moneyText(-net)} short ${when}`;
  return `the money covers the cost and leaves ${moneyText(net)} ${when}`;
}

function askedWords(projection, inYear) {
  const all = onBasis(projection.totals.hours, inYear);
  const implied = onBasis(projection.implied, inYear);
  const text = `${workText(all)} ${workWords(projection, inYear)}`;
  if (!(implied > 0)) return text;
  return `${text}, ${implied < all ? workText(implied) : 'all'} of them implied`;
}

function putOffWords(projection) {
  return `${workText(projection.totals.pending)} hours a week start after ${projection.contract.year}`;
}

function verdictSentence(scenario, projection, inYear) {
  const later = projection.totals.pending > 0 ? `; ${putOffWords(projection)}` : '';
  if (onBasis(projection.totals.hours, inYear) === 0) {
    return `${scenario.id} asks for no hours${later}.`;
  }
  return `${scenario.id} asks for ${askedWords(projection, inYear)}: `
    + `${staffWords(projection, inYear)}; ${moneyWords(projection, inYear)}${later}.`;
}

function nearestOf(cases, inYear) {
  return cases.reduce((nearest, each) => (
    wteShort(each.projection, inYear) < wteShort(nearest.projection, inYear) ? each : nearest));
}

// `cases` are scenarios with their projections.
function overallSentence(cases, inYear) {
  const ids = (met) => cases.filter((each) => canBeMet(each.projection, inYear) === met)
    .map((each) => each.scenario.id);
  if (ids(false).length === 0) {
    return 'All of them can be met with the staff and the money there are.';
  }
  if (ids(true).length > 0) {
    return `${joinedWords(ids(true))} can be met with the staff and the money there are, `
      + `${joinedWords(ids(false))} can not.`;
  }
  const nearest = nearestOf(cases, inYear);
  const waits = cases.some(
    (each) => each.projection.totals.pending < nearest.projection.totals.pending);
  return 'None of them can be met with the staff and the money there are; '
    + `${nearest.scenario.id} asks for the least more staff, `
    + `${wteText(wteShort(nearest.projection, inYear))} WTE`
    + `${waits ? `, but ${putOffWords(nearest.projection)}` : ''}.`;
}

function verdictSentences(cases, inYear) {
  const sentences = cases.map((each) => verdictSentence(each.scenario, each.projection, inYear));
  return cases.length > 1 ? [overallSentence(cases, inYear), ...sentences] : sentences;
}
