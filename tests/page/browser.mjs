// The page in Chromium, as a reader has it:
//
//     node browser.mjs BINARY FOLDER CHROMIUM
//
// FOLDER holds playwright-core. What the page shows is compared with what the program prints.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { HOSTILE_NAME, MADE_PROFILE, MADE_SCENARIO } from './made_inputs.mjs';
import { launchChromium, OpenedPage } from './opened_page.mjs';

const [binary, packages, chromium] = [resolve(process.argv[2]), resolve(process.argv[3]), process.argv[4]];
const folder = mkdtempSync(join(tmpdir(), 'pcnload-browser-'));
const at = (name) => join(folder, name);
const SHIPPED = ['2020-21-draft', '2020-21-in-force'];
const WIDTHS = [360, 640, 1024, 1280, 2560];

function program(...words) {
  const outcome = spawnSync(binary, words, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (outcome.status !== 0) throw new Error(`pcnload ${words.join(' ')}: ${outcome.stderr}`);
  return outcome.stdout;
}

function told(...words) {
  return program('compare', ...words, '-q').replace(/\s+/g, ' ');
}

function makePages() {
  program('export', 'html', ...SHIPPED, '-q', '-o', 'shipped.html');
  writeFileSync(at('made.yaml'), MADE_SCENARIO);
  writeFileSync(at('made-profile.yaml'), MADE_PROFILE);
  program('export', 'html', 'made.yaml', '2020-21-agreed', '--pcn', 'made-profile.yaml', '-q', '-o',
    'hostile.html');
  const name = `"${HOSTILE_NAME.replaceAll('"', '""')}"`;
  const rows = Array.from({ length: 40 }, (_, place) => `U9${1000 + place},Network ${place},`
    + `${30000 + ((place * 7919) % 40) * 1000},${1 + (place % 7)},${place % 5}`);
  writeFileSync(at('networks.csv'), ['pcn,name,registered_patients,practices,care_homes',
    `U99999,${name},90000,3,2`, ...rows].join('\n'));
  program('export', 'html', '2020-21-draft', '--pcns', 'networks.csv', '--mark', 'U91003', '-q', '-o',
    'networks.html');
}

// What the page shows is what the program says of the same settings.
async function expectAgreement(opened, ...words) {
  const expected = told(...words);
  for (const sentence of await opened.texts('#verdict-text p')) {
    assert.ok(expected.includes(sentence.replaceAll('-adjusted', '')) || expected.includes(sentence),
      `the program does not say: ${sentence}\nbut: ${expected.slice(-900)}`);
  }
}

const slider = (opened, id) => opened.page.locator(`[data-key="${id}"]`).first();
const liveHours = async (opened) => (await opened.texts('#live tbody td:nth-child(2)'))[0];

const tests = {
  async 'opens without a word on the console, and asks nobody for anything'(open) {
    for (const name of ['shipped', 'hostile', 'networks']) {
      const opened = await open(`${name}.html`);
      assert.deepEqual(opened.said, []);
      assert.deepEqual(opened.asked, []);
    }
  },

  async 'says what the program says, with and without its script'(open) {
    await expectAgreement(await open('shipped.html'), ...SHIPPED);
    const bare = await open('shipped.html', { javaScriptEnabled: false });
    await expectAgreement(bare, ...SHIPPED);
    assert.match(await bare.text('noscript'), /need a browser that runs its script/);
  },

  async 'a slider moves by the keyboard, keeps the focus, and changes every figure'(open) {
    const opened = await open('shipped.html');
    const own = slider(opened, 'assumption-minutes_per_resident_seen');
    const before = await opened.text('#roles');
    await own.focus();
    for (let i = 0; i < 10; i += 1) await opened.page.keyboard.press('ArrowRight');
    await opened.settle();
    const value = await own.inputValue();
    assert.ok(Number(value) > 12);
    assert.equal(await opened.page.evaluate(() => document.activeElement.dataset.key),
      'assumption-minutes_per_resident_seen');
    assert.notEqual(await opened.text('#roles'), before);
    assert.match(await own.getAttribute('aria-valuetext'), /min per resident$/);
    assert.match(await opened.text('#adjusted'), /Changed on this page: .*min per resident/);
    await expectAgreement(opened, ...SHIPPED, '--set',
      `minutes_per_resident_seen=${value} min per resident`);
    await opened.page.locator('#start-again').click();
    await opened.settle();
    assert.equal(await opened.text('#roles'), before);
    assert.equal(await opened.text('#adjusted'), '');
    assert.deepEqual(opened.said, []);
  },

  async 'a number is typed in, and taken back'(open) {
    const opened = await open('shipped.html');
    const before = await liveHours(opened);
    const control = opened.page.locator('.control', { has: slider(opened, 'assumption-extended_hours_time') });
    const field = control.locator('input[type=number]');
    await field.fill('41');
    await opened.settle();
    await expectAgreement(opened, ...SHIPPED, '--set', 'extended_hours_time=41 min per 1000 patients per week');
    assert.notEqual(await liveHours(opened), before);
    await field.fill('-3');
    await field.blur();
    assert.equal(await field.inputValue(), '41');
    await control.locator('.reset').click();
    await opened.settle();
    assert.equal(await field.inputValue(), '30');
    assert.equal(await liveHours(opened), before);
  },

  // Set by hand and by keyboard, saved with the page's own buttons.
  async 'settings are saved, and read back by the command line'(open) {
    for (const [name, scenarios] of [['shipped.html', SHIPPED], ['hostile.html', ['made', '2020-21-agreed']]]) {
      const opened = await open(name);
      const { page } = opened;
      await page.locator('#controls input[type=range]').nth(1).press('PageUp');
      await slider(opened, 'withdrawn').fill('35');
      await page.locator('#patients-leave').check();
      await page.locator('[data-key="group-staff"]').click();
      await slider(opened, 'staff-gp').fill('19.5');
      await page.locator('[data-key="group-profile"]').click();
      await page.locator('.fields input').nth(0).fill('43210');
      await opened.settle();
      const files = [];
      for (const key of [...scenarios.map((id) => `save-${id}`), 'save-profile']) {
        const saved = page.waitForEvent('download');
        await page.locator(`[data-key="${key}"]`).click();
        const download = await saved;
        await download.saveAs(at(download.suggestedFilename()));
        files.push(download.suggestedFilename());
      }
      const profile = files.pop();
      assert.match(readFileSync(at(profile), 'utf8'), /registered_patients: 43210\n/);
      const shown = await opened.texts('#verdict-text p');
      const expected = told(...files, '--pcn', profile);
      for (const sentence of shown) {
        const renamed = scenarios.reduce((text, id) => text.replaceAll(id, `${id}-adjusted`), sentence);
        assert.ok(expected.includes(renamed), `the program does not say: ${renamed}\n${expected.slice(-700)}`);
      }
      assert.deepEqual(opened.said, []);
    }
  },

  async 'every figure opens to its factors, source and clause'(open) {
    const opened = await open('shipped.html');
    const first = opened.page.locator('#explanation summary').first();
    await first.focus();
    await opened.page.keyboard.press('Enter');
    const inner = opened.page.locator('#explanation details details summary').first();
    await inner.focus();
    await opened.page.keyboard.press('Enter');
    const detail = await opened.text('#explanation details details');
    assert.match(detail, /Clause /);
    assert.match(detail, /hours a week/);
    assert.match(detail, /builtin:specs\/.*\.yaml:\d+/);
    assert.match(detail, /Judgement/);
    // And what is open stays so, with the focus, when a figure changes.
    await slider(opened, 'withdrawn').fill('20');
    await opened.settle();
    assert.equal(await opened.text('#explanation details[open] details[open] .formula strong') !== '', true);
  },

  async 'controls and charts have names, and each chart a table'(open) {
    const opened = await open('networks.html');
    await opened.page.evaluate(() => document.querySelectorAll('.group').forEach((each) => each.openNow()));
    const nameless = await opened.page.evaluate(() => [
      ...document.querySelectorAll('input, select, button, svg[role=img], summary')].filter((node) => {
      const name = node.getAttribute('aria-label') || node.labels?.[0]?.textContent || node.textContent;
      return name.trim() === '' || /undefined|NaN|null/.test(name);
    }).map((node) => node.outerHTML.slice(0, 200)));
    assert.deepEqual(nameless, []);
    const bare = await opened.page.evaluate(() => [...document.querySelectorAll('section')].filter(
      (node) => node.querySelector('svg[role=img]')
        && !node.querySelector('summary[data-key^="table-"], table')).map((node) => node.id));
    assert.deepEqual(bare, []);
    assert.ok(!/undefined|NaN|Infinity|\[object/.test(await opened.text('main')));
  },

  async 'the keyboard alone reaches every control in the order of the page'(open) {
    const opened = await open('shipped.html');
    await opened.page.keyboard.press('Tab');
    assert.equal(await opened.page.evaluate(() => document.activeElement.className), 'skip');
    const reached = new Set();
    for (let i = 0; i < 90; i += 1) {
      await opened.page.keyboard.press('Tab');
      const key = await opened.page.evaluate(() => document.activeElement.dataset.key
        ?? document.activeElement.id);
      if (key) reached.add(key);
    }
    for (const key of ['inYear', 'assumption-minutes_per_resident_seen', 'withdrawn', 'patients-leave',
      'group-staff', 'role-gp', 'table-roles', 'tornado-figure', 'save-profile']) {
      assert.ok(reached.has(key), `not reached: ${key}`);
    }
  },

  async 'fits every width, and nothing moves by itself'(open) {
    for (const name of ['shipped.html', 'networks.html']) {
      for (const width of WIDTHS) {
        const opened = await open(name, { width });
        const wide = await opened.page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${name} at ${width} is ${wide} wide`);
        const shifted = await opened.page.evaluate(() => window.shifted);
        assert.ok(shifted < 0.02, `${name} at ${width} shifts by ${shifted}`);
        await opened.close();
      }
    }
  },

  async 'prints without sliders, with its tables'(open) {
    const opened = await open('shipped.html');
    await opened.page.emulateMedia({ media: 'print' });
    await opened.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.equal(await opened.page.locator('#controls').isVisible(), false);
    assert.equal(await opened.page.locator('#save').isVisible(), false);
    for (const section of ['roles', 'months', 'money', 'evidence']) {
      assert.ok(await opened.page.locator(`#${section} table`).first().isVisible(), section);
    }
    await opened.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    const paper = await opened.page.pdf({ preferCSSPageSize: true });
    const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert.ok(pages >= 3 && pages <= 12, `${pages} pages`);
    assert.deepEqual(opened.said, []);
  },

  async 'hostile names are text'(open) {
    for (const name of ['hostile.html', 'networks.html']) {
      const opened = await open(name);
      assert.equal(await opened.page.locator('img').count(), 0);
      assert.notEqual(await opened.page.title(), 'harm');
      assert.ok((await opened.page.locator('body').textContent()).includes(HOSTILE_NAME));
    }
    const opened = await open('hostile.html');
    assert.ok((await opened.text('h1')).includes(HOSTILE_NAME));
    assert.ok((await opened.text('#summary')).includes('</script>'));
  },

  async 'many networks are ranked, sorted, found and chosen'(open) {
    const opened = await open('networks.html');
    const hours = async () => (await opened.texts('.ranking tbody tr td:nth-child(3)'))
      .map((text) => Number(text.replace(',', '')));
    const sorted = (numbers, sign) => numbers.every((each, place) => place === 0
      || sign * (each - numbers[place - 1]) >= 0);
    assert.ok((await hours()).length >= 25 && sorted(await hours(), -1));
    await opened.page.locator('[data-key="rank-hours"]').focus();
    await opened.page.keyboard.press('Enter');
    await opened.settle();
    assert.ok(sorted(await hours(), 1));
    assert.equal(await opened.page.locator('th[aria-sort]').getAttribute('aria-sort'), 'ascending');
    assert.equal(await opened.page.evaluate(() => document.activeElement.dataset.key), 'rank-hours');
    await opened.page.locator('[data-key="all-networks"]').click();
    await opened.settle();
    assert.equal((await hours()).length, 41);
    await opened.page.locator('[data-key="sought"]').fill('U91017');
    await opened.settle();
    assert.equal((await hours()).length, 1);
    await opened.page.locator('.ranking .choose').click();
    await opened.settle();
    assert.match(await opened.text('h1'), /Network 17 \(U91017\)/);
    assert.equal(await opened.page.locator('.ranking tr.own').count(), 1);
    const result = JSON.parse(program('compare', '2020-21-draft', '--pcns', 'networks.csv', '-f', 'json'))
      .results.find((each) => each.pcn === 'U91017');
    const shown = Number(await liveHours(opened).then((text) => text.replace(/\u00a0|[^\d.].*$/g, '')));
    assert.ok(Math.abs(shown - result.totals.hours_per_week) <= 0.5, `${shown}`);
  },
};

async function main() {
  makePages();
  const browser = await launchChromium(packages, chromium);
  let failed = 0;
  for (const [name, test] of Object.entries(tests)) {
    const opened = [];
    const open = async (file, options) => {
      opened.push(await OpenedPage.open(browser, at(file), options));
      return opened.at(-1);
    };
    try {
      await test(open);
      console.log(`ok      ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  ${name}\n${error.stack}`);
    }
    for (const each of opened) await each.close();
  }
  await browser.close();
  console.log(`${Object.keys(tests).length - failed} passed, ${failed} failed`);
  return failed;
}

try {
  process.exitCode = await main() === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
