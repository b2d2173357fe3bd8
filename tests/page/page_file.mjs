// A page that the program wrote: its data, and what its own script makes of them without a browser.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

function between(text, begin, end) {
  const from = text.indexOf(begin);
  if (from < 0) throw new Error(`the page has no ${begin}`);
  return text.slice(from + begin.length, text.indexOf(end, from));
}

export function readPage(path) {
  const text = readFileSync(path, 'utf8');
  const data = JSON.parse(between(text, '<script type="application/json" id="model">', '</script>'));
  const context = vm.createContext({});
  vm.runInContext(between(text, '<script>', '</script>'), context);
  return { text, data, api: context.pcnload };
}
