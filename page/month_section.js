// The months of the contract year: when the work begins.

const MONTH_HEIGHT = 150;
const MONTH_GROUND = 18; // room for the letters below

function monthLine(projection, month, services) {
  const sums = new Map([...services.keys()].map((id) => [id, 0]));
  for (const line of projection.lines) {
    sums.set(line.activity.service, sums.get(line.activity.service) + line.months[month]);
  }
  const perWeek = DAYS_PER_WEEK / projection.contract.days[month];
  const parts = [...sums.values()].map((hours) => hours * perWeek);
  return { month: projection.contract.months[month], parts,
    sum: parts.reduce((sum, part) => sum + part, 0) };
}

function monthLines(projection, services) {
  return projection.contract.months.map((_, month) => monthLine(projection, month, services));
}

function peakOf(lines) {
  return lines.reduce((peak, line) => (line.sum > peak.sum * (1 + 1e-12) ? line : peak));
}

function monthColumn(line, place, most, isLabelled) {
  const left = (100 * place) / 12;
  const room = MONTH_HEIGHT - MONTH_GROUND - 16;
  let base = MONTH_HEIGHT - MONTH_GROUND;
  const drawn = line.parts.map((part, fill) => {
    const height = most > 0 ? (room * part) / most : 0;
    base -= height;
    return height > 0 ? svg('rect', { x: `${left + 0.7}%`, y: base, width: `${100 / 12 - 1.4}%`,
      height, fill: fillOf(fill), class: 'part' }) : undefined;
  });
  const middle = `${left + 100 / 24}%`;
  drawn.push(svg('text', { x: middle, y: MONTH_HEIGHT - 5, class: 'axis-text' },
    monthText(line.month).charAt(0)));
  if (isLabelled) {
    drawn.push(svg('text', { x: middle, y: base - 4, class: 'axis-text strong' },
      workText(line.sum)));
  }
  return drawn;
}

function monthChart({ scenario, projection }, services, most) {
  const lines = monthLines(projection, services);
  const peak = peakOf(lines);
  const last = lines.at(-1);
  const label = `${scenario.id}, hours a week in each month: ${monthText(lines[0].month)} `
    + `${workText(lines[0].sum)}, most in ${monthText(peak.month)} ${workText(peak.sum)}, `
    + `${monthText(last.month)} ${workText(last.sum)}`;
  const columns = lines.map((line, place) => monthColumn(line, place, most,
    place === 0 || line === last || line === peak));
  return element('figure', { class: 'months' },
    element('figcaption', {}, element('strong', {}, scenario.id), ' ',
      `Most in ${monthText(peak.month)}: ${workText(peak.sum)} hours a week`),
    svg('svg', { role: 'img', 'aria-label': label, width: '100%', height: MONTH_HEIGHT }, columns,
      svg('line', { x1: 0, x2: '100%', y1: MONTH_HEIGHT - MONTH_GROUND,
        y2: MONTH_HEIGHT - MONTH_GROUND, class: 'axis' })));
}

function monthTable(cases, services) {
  const all = cases.map(({ projection }) => monthLines(projection, services));
  const rows = all[0].map((line, month) => [monthText(line.month),
    ...all.map((lines) => ({ number: workText(lines[month].sum) }))]);
  return table('Hours a week in each month', ['Month', ...cases.map((each) => each.scenario.id)],
    rows);
}

function showMonths(cases) {
  const services = servicesOf(cases);
  const most = Math.max(...cases.map(
    ({ projection }) => peakOf(monthLines(projection, services)).sum));
  replaceSection('months', sectionTitle('months', 'When it begins: hours a week in each month'),
    element('p', { class: 'lead' }, 'Ramps and start dates as the contract has them; work done once '
      + 'falls into the months it is due in.'),
    legend([...services.values()]),
    element('div', { class: 'tiles' }, cases.map((each) => monthChart(each, services, most))),
    disclosure('table-months', 'The figures as a table', () => monthTable(cases, services)));
}
