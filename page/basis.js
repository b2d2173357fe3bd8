// Figures on one of the two bases, which are never mixed: a week in the end, when every start and
// ramp is complete, or what falls into the contract year.

function onBasis(hours, inYear) {
  return inYear ? hours.inYear : hours.perWeek;
}

function wteOn(figures, inYear) {
  return inYear ? figures.wteInYear : figures.wte;
}

function totalOn(totals, name, inYear) {
  return inYear ? totals[`${name}InYear`] : totals[name];
}

function workWords(projection, inYear) {
  return inYear ? `hours in ${projection.contract.year}` : 'hours a week';
}
