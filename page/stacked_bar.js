// A horizontal bar of parts, as wide as there is room: places are in per cent, so that it needs no
// measuring, prints as it is, and nothing moves when the window does.

const BAR_HEIGHT = 26;
const LEAST_LABELLED = 5; // per cent of the width that a letter needs

function percent(value, most) {
  return most > 0 ? Math.max(0, Math.min(100, (100 * value) / most)) : 0;
}

// The middle, or that of the larger piece where a mark would lie across the letter.
function letterPlace(from, width, lines) {
  const middle = from + width / 2;
  const line = lines.find((at) => Math.abs(at - middle) < LEAST_LABELLED / 2);
  if (line === undefined) return middle;
  const end = from + width;
  return line - from > end - line ? (from + line) / 2 : (line + end) / 2;
}

function barPart(part, from, width, lines) {
  const rect = svg('rect', { x: `${from}%`, y: 2, width: `${width}%`, height: BAR_HEIGHT - 4,
    fill: fillOf(part.fill), class: 'part' }, svg('title', {}, part.title));
  if (width < LEAST_LABELLED) return [rect];
  return [rect, svg('text', { x: `${letterPlace(from, width, lines)}%`, y: BAR_HEIGHT / 2 + 4.5,
    class: 'letter-on' }, letterOf(part.fill))];
}

function markLine({ at, title, className }, most) {
  const x = `${percent(at, most)}%`;
  return [svg('line', { x1: x, x2: x, y1: 0, y2: BAR_HEIGHT, class: 'mark-ground' }),
    svg('line', { x1: x, x2: x, y1: 0, y2: BAR_HEIGHT, class: className },
      svg('title', {}, title))];
}

// `parts` have value, fill and title; `marks` are lines across: at, title and className. `most` is
// the value at the right edge.
function stackedBar(label, parts, marks, most) {
  let from = 0;
  const drawn = [];
  const lines = marks.map(({ at }) => percent(at, most));
  for (const part of parts) {
    const width = percent(part.value, most);
    if (width > 0) drawn.push(...barPart(part, from, width, lines));
    from += width;
  }
  return svg('svg', { class: 'bar', role: 'img', 'aria-label': label, width: '100%', height: BAR_HEIGHT },
    svg('line', { x1: 0, x2: 0, y1: 0, y2: BAR_HEIGHT, class: 'axis' }), drawn,
    marks.map((mark) => markLine(mark, most)));
}

// A bar with its name before it and its figure behind it.
function barRow(name, bar, figure, className = '') {
  return element('div', { class: `bar-row ${className}` },
    element('span', { class: 'bar-name' }, name), element('span', { class: 'bar-area' }, bar),
    element('span', { class: 'bar-figure' }, figure));
}
