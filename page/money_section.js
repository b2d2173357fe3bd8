// Funding against cost.

function moneyParts({ projection }, inYear) {
  const { totals } = projection;
  const streams = projection.funding.filter(({ stream }) => stream.paid_to === 'network').map(
    (each) => ({ title: each.stream.title, value: inYear ? each.inYear : each.perYear }));
  return [...streams, { title: 'Paid back by the reimbursement scheme',
    value: totalOn(totals, 'reimbursement', inYear) }];
}

function moneyNames(cases, inYear) {
  const names = new Set(cases.flatMap((each) => moneyParts(each, inYear).map((part) => part.title)));
  return [...names];
}

function moneyBlock(each, names, most, inYear) {
  const { scenario, projection } = each;
  const cost = totalOn(projection.totals, 'cost', inYear);
  const net = totalOn(projection.totals, 'net', inYear);
  const parts = moneyParts(each, inYear).map((part) => ({ ...part, fill: names.indexOf(part.title),
    title: `${part.title}: ${moneyText(part.value)}` }));
  const words = net < 0 ? `${moneyText(-net)} short` : `${moneyText(net)} left`;
  const label = `${scenario.id}: money ${moneyText(cost + net)} against a cost of `
    + `${moneyText(cost)}, ${words}`;
  return barRow(scenario.id, stackedBar(label, parts,
    [{ at: cost, className: 'mark-staff', title: `Cost: ${moneyText(cost)}` }], most),
  [element('strong', {}, words), ` of ${moneyText(cost)}`], net < 0 ? 'short' : '');
}

function moneyTable(cases, names, inYear) {
  const value = (each, name) => moneyParts(each, inYear).filter((part) => part.title === name)
    .reduce((sum, part) => sum + part.value, 0);
  const cells = (number) => cases.map((each) => ({ number: moneyText(number(each)) }));
  const total = (name) => cells((each) => totalOn(each.projection.totals, name, inYear));
  const rows = [...names.map((name) => [name, ...cells((each) => value(each, name))]),
    ['Cost of the staff that the work requires', ...total('cost')], ['Money left', ...total('net')]];
  if (cases.some((each) => each.projection.totals.practiceIncome > 0)) {
    rows.push(['Beside it: paid to the practices themselves', ...total('practiceIncome')]);
  }
  return table('Money', ['', ...cases.map((each) => each.scenario.id)], rows);
}

// What a stream or a role's cost is worked out from.
function productText(factors, projection) {
  return factors.map((factor) => factorText(factor, projection)).join(' ');
}

function streamRow({ stream, perYear, inYear }, projection, state) {
  const { contract } = projection;
  const driver = projection.network.drivers.get(stream.driver);
  const factors = [...stream.product, ...stream.rate];
  return [stream.title,
    `${countText(driver.value ?? 0)} ${stream.driver.replaceAll('_', ' ')} ${productText(factors, projection)}`,
    { number: moneyText(state.inYear ? inYear : perYear) },
    element('span', {}, groundsCell(contract, stream), ' ', factors.filter((each) => each.assumption)
      .map((each) => groundsCell(contract, contract.assumption.get(each.assumption))))];
}

function costRow(id, projection, state) {
  const role = projection.worked.roles.get(id);
  const figures = projection.roles.get(id);
  const own = role.cost[0]?.assumption && projection.contract.assumption.get(role.cost[0].assumption);
  return [role.title, `${wteText(wteOn(figures, state.inYear))} WTE ${productText(role.cost, projection)}`,
    { number: moneyText(state.inYear ? figures.costInYear : figures.cost) },
    own ? groundsCell(projection.contract, own) : ''];
}

// What the scheme pays of each role's cost, and the sum that it ends at.
function schemeTable({ projection }, state) {
  const { contract, worked: { scheme } } = projection;
  if (scheme === undefined) return undefined;
  const rows = scheme.roles.filter(({ role }) => projection.roles.get(role).reimbursement > 0
    || projection.roles.get(role).reimbursementInYear > 0).map(({ role, share, most }) => {
    const figures = projection.roles.get(role);
    return [contract.role.get(role).title, `${shareText(share)} of the cost`
      + `${Number.isFinite(most) ? ` up to ${moneyText(most)} a WTE` : ''}`,
    { number: moneyText(state.inYear ? figures.reimbursementInYear : figures.reimbursement) }];
  });
  const sum = projection.schemeSum === undefined ? 'All, without a limit'
    : `All, up to ${moneyText(projection.schemeSum)}`;
  rows.push([sum, '', { number: moneyText(totalOn(projection.totals, 'reimbursement', state.inYear)) }]);
  return table('What the reimbursement scheme pays back', ['Role', 'Worked out', 'Sum'], rows);
}

function moneyDetail({ projection }, state) {
  const heads = ['', 'Worked out', 'Sum', 'Where it comes from'];
  const paid = [...projection.roles].filter(([id, figures]) => figures.wte + figures.wteInYear > 0
    && projection.worked.roles.get(id).isOwn).map(([id]) => id);
  return [table('What is paid', heads,
    projection.funding.map((each) => streamRow(each, projection, state)), 'factors'),
  schemeTable({ projection }, state),
  table('What the work costs', heads, paid.map((id) => costRow(id, projection, state)), 'factors')];
}

function showMoney(cases, state, change) {
  const { inYear } = state;
  const names = moneyNames(cases, inYear);
  const most = Math.max(...cases.map(({ projection: { totals } }) => Math.max(
    totalOn(totals, 'cost', inYear), totalOn(totals, 'cost', inYear) + totalOn(totals, 'net', inYear)))) * 1.02;
  const when = inYear ? `in ${cases[0].projection.contract.year}` : 'a year';
  replaceSection('money', sectionTitle('money', `Does the money cover it? Funding against cost ${when}`),
    legend(names, lineSwatch('mark-staff', 'Cost of the staff that the work requires')),
    element('div', { class: 'block' }, cases.map((each) => moneyBlock(each, names, most, inYear))),
    disclosure('table-money', 'The figures as a table', () => moneyTable(cases, names, inYear)),
    disclosure('money-detail', `What each sum is worked out from: ${cases[state.focus].scenario.id}`,
      () => [scenarioSelect('money-scenario', cases, state, change),
        moneyDetail(cases[state.focus], state)]));
}
