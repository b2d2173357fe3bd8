// Holds what the page works out to the program's own figures, to a relative 1e-9:
//
//     node agreement.mjs BINARY SETTINGS
//
// SETTINGS random settings of sliders, staff in post, the network's numbers and practices that
// withdraw are worked out by the page's own script, saved as the page saves them, and read back by
// the program. What the page says cannot be is refused by the program as well.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { compare } from './figures.mjs';
import { MADE_PROFILE, MADE_SCENARIO } from './made_inputs.mjs';
import { readPage } from './page_file.mjs';
import { projectionOf, randomNumbers, randomProfile, randomState } from './random_settings.mjs';

const [binary, count] = [resolve(process.argv[2]), Number(process.argv[3])];
const folder = mkdtempSync(join(tmpdir(), 'pcnload-page-'));
const failures = [];
let compared = 0;
let refused = 0;

function run(...words) {
  return spawnSync(binary, words, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

function results(...words) {
  const { status, stdout, stderr } = run(...words);
  if (status !== 0) throw new Error(`pcnload ${words.join(' ')}: ${stderr}`);
  return JSON.parse(stdout).results;
}

function check(what, projection, result) {
  const comparison = compare(projection, result);
  compared += comparison.compared;
  for (const line of comparison.lines.slice(0, 5)) failures.push(`${what}: ${line}`);
}

function pageOf(...words) {
  execFileSync(binary, ['export', 'html', ...words, '-q', '-o', 'page.html'], { cwd: folder });
  return readPage(join(folder, 'page.html'));
}

// As given: the figures, and the verdict in the page's words and the program's.
function checkAsGiven(words, common) {
  const page = pageOf(...words, ...common);
  const { api, data } = page;
  const scenarios = api.unpackedScenarios(data);
  const state = { assumptions: new Map(), withdrawn: 0 };
  const byScenario = results('compare', ...words, ...common, '-q', '-f', 'json');
  const cases = scenarios.map((scenario) => ({
    scenario, projection: projectionOf(api, page, scenario, data.profiles[0], 0, state) }));
  cases.forEach(({ scenario, projection }, place) => {
    check(`${scenario.id} as given`, projection, byScenario[place]);
  });
  for (const inYear of [false, true]) {
    const basis = inYear ? 'year' : 'week';
    const told = run('compare', ...words, ...common, '-q', '--basis', basis).stdout.replace(/\s+/g, ' ');
    for (const sentence of api.verdictSentences(cases, inYear)) {
      if (!told.includes(sentence)) failures.push(`the program does not say: ${sentence}`);
    }
  }
  return { page, scenarios };
}

// One page, many settings: saved, read back and compared.
function checkSettings({ page, scenarios }, words, number, random) {
  const { api, data } = page;
  for (let i = 0; i < number; i += 1) {
    const profile = random() < 0.7 ? randomProfile(data.profiles[0], random) : data.profiles[0];
    writeFileSync(join(folder, 'profile.yaml'), api.profileYaml(profile));
    const place = Math.floor(random() * scenarios.length);
    const scenario = scenarios[place];
    const { contract } = api.modelFor(scenario, 0);
    const state = randomState(api, contract, random);
    writeFileSync(join(folder, 'saved.yaml'), api.scenarioYaml(data, scenario, state, contract));
    const projection = projectionOf(api, page, scenario, profile, 0, state);
    const told = run('run', 'saved.yaml', '--pcn', 'profile.yaml', '-q', '-f', 'json');
    if (projection.faults.length > 0 && told.status === 2) {
      refused += 1;
    } else if (projection.faults.length > 0 || told.status !== 0) {
      failures.push(`${scenario.id} ${i}: the page says [${projection.faults}], the program `
        + `${told.status} ${told.stderr.slice(0, 300)}`);
    } else {
      check(`${scenario.id} ${i}`, projection, JSON.parse(told.stdout).results[0]);
    }
  }
}

function figureOf(name) {
  const all = {
    hours_per_week: (projection) => projection.totals.hours.perWeek,
    'gp.wte_required': (projection) => projection.roles.get('gp').wte,
    net: (projection) => projection.totals.net,
  };
  return all[name];
}

function near(one, other) {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}

// The bars of the page are those of `pcnload sensitivity`.
function checkTornado({ page, scenarios }, word, common, name) {
  const { api, data } = page;
  const found = results('sensitivity', word, ...common, '--figure', name, '-q', '-f', 'json');
  // A bar that only the rounding of sums makes is none.
  const expected = found.figures[0].assumptions.filter(
    ({ at_low: low, at_high: high }) => !near(low, high));
  const bars = api.tornado(scenarios[0].models[0], data.profiles[0], { set: new Map() }, [],
    figureOf(name));
  if (bars.length !== expected.length) {
    failures.push(`${name}: ${bars.length} bars, the program has ${expected.length}`);
  }
  for (const bar of expected) {
    const own = bars.find((each) => each.assumption.id === bar.assumption);
    compared += 2;
    if (!own || !near(own.low, bar.at_low) || !near(own.high, bar.at_high)) {
      failures.push(`${name} by ${bar.assumption}: ${own?.low} to ${own?.high}, the program has `
        + `${bar.at_low} to ${bar.at_high}`);
    }
  }
}

function main() {
  const random = randomNumbers(1);
  const shipped = ['2020-21-draft', 'january-revision', 'fifth-of-practices-withdraw',
    '2020-21-in-force', 'advanced-practitioner-home-rounds'];
  const page = checkAsGiven(shipped, []);
  checkSettings(page, shipped, Math.ceil(count / 2), random);
  for (const name of ['hours_per_week', 'gp.wte_required', 'net']) {
    checkTornado(page, shipped[0], [], name);
  }
  writeFileSync(join(folder, 'made.yaml'), MADE_SCENARIO);
  writeFileSync(join(folder, 'made-profile.yaml'), MADE_PROFILE);
  const common = ['--pcn', 'made-profile.yaml', '--set', 'gp.allowance=31%', '--set', 'care_homes=9'];
  const made = checkAsGiven(['made.yaml', '2020-21-agreed'], common);
  checkSettings(made, ['made.yaml'], Math.floor(count / 2), random);
}

try {
  main();
} finally {
  rmSync(folder, { recursive: true });
}
for (const line of failures.slice(0, 40)) console.error(line);
console.log(`${count} settings, ${compared} figures compared, ${refused} settings refused by both, `
  + `${failures.length} failures`);
process.exit(failures.length === 0 && compared > 0 ? 0 : 1);
