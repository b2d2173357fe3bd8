// Fills that are told apart by colour, also by the colour-blind (Okabe and Ito's colours), and by
// hatching in black and white; a letter stands on each.

const FILLS = [
  { colour: '#0072b2', hatch: undefined },
  { colour: '#e69f00', hatch: 'M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4' },
  { colour: '#009e73', hatch: 'M0,4 h8' },
  { colour: '#cc79a7', hatch: 'M4,0 v8' },
  { colour: '#56b4e9', hatch: 'M-2,6 l4,4 M0,0 l8,8 M6,-2 l4,4' },
  { colour: '#d55e00', hatch: 'M0,4 h8 M4,0 v8' },
  { colour: '#f0e442', hatch: 'M2,2 h1 M6,6 h1' },
  { colour: '#999999', hatch: 'M0,0 l8,8 M0,8 l8,-8' },
];

function fillOf(place) {
  return `url(#fill-${place % FILLS.length})`;
}

function letterOf(place) {
  return String.fromCharCode(65 + (place % 26));
}

// The definitions stand once in the page; charts refer to them.
function patternDefinitions() {
  const patterns = FILLS.map(({ colour, hatch }, place) => svg('pattern',
    { id: `fill-${place}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
    svg('rect', { width: 8, height: 8, fill: colour }),
    hatch === undefined ? undefined
      : svg('path', { d: hatch, stroke: '#ffffff', 'stroke-width': 1.4, 'stroke-opacity': 0.75,
        fill: 'none' })));
  return svg('svg', { class: 'definitions', width: 0, height: 0, 'aria-hidden': true, focusable: false },
    svg('defs', {}, patterns));
}

function swatch(place) {
  return svg('svg', { class: 'swatch', width: 22, height: 16, 'aria-hidden': true },
    svg('rect', { width: 22, height: 16, fill: fillOf(place), stroke: '#333333' }));
}

// `names` in the order of their fills.
function legend(names, more = []) {
  const items = names.map((name, place) => element('li', {},
    swatch(place), element('span', { class: 'letter' }, letterOf(place)), ` ${name}`));
  return element('ul', { class: 'legend' }, items, more);
}

function lineSwatch(className, text) {
  return element('li', {},
    svg('svg', { class: 'swatch', width: 22, height: 16, 'aria-hidden': true },
      svg('line', { x1: 11, x2: 11, y1: 0, y2: 16, class: className })), ` ${text}`);
}
