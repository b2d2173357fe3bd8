// A page in Chromium, with everything that it says on the console or asks of anyone.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const DRAWN = () => document.body.dataset.drawn === 'all';

export async function launchChromium(folder, executablePath) {
  const { chromium } = createRequire(join(folder, 'package.json'))('playwright-core');
  return chromium.launch({ executablePath, args: FLAGS });
}

// Shifts of the layout that nobody caused, from the first moment.
function countShifts() {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

export class OpenedPage {
  static async open(browser, path, { width = 1280, height = 900, javaScriptEnabled = true } = {}) {
    const opened = new OpenedPage();
    opened.context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled,
      acceptDownloads: true });
    opened.page = await opened.context.newPage();
    opened.said = [];
    opened.asked = [];
    const address = pathToFileURL(path).href;
    opened.page.on('console', (message) => opened.said.push(message.text()));
    opened.page.on('pageerror', (error) => opened.said.push(error.message));
    opened.context.on('request', (request) => {
      const isOwn = request.url() === address || request.url().startsWith('blob:');
      if (!isOwn) opened.asked.push(request.url());
    });
    await opened.page.addInitScript(countShifts);
    await opened.page.goto(address);
    if (javaScriptEnabled) await opened.page.waitForFunction(DRAWN);
    return opened;
  }

  // Until what was changed has been drawn, the slow parts too.
  settle() {
    return this.page.waitForFunction(DRAWN);
  }

  async texts(selector) {
    const all = await this.page.locator(selector).allTextContents();
    return all.map((text) => text.replace(/\s+/g, ' ').trim());
  }

  async text(selector) {
    return (await this.texts(selector)).join(' ');
  }

  close() {
    return this.context.close();
  }
}
