// Elements are made here and nowhere else: text is always text, whatever a name contains.

const SVG = 'http://www.w3.org/2000/svg';

// Lists within lists in one, without what is not there.
function present(children) {
  return children.flat(4).filter((child) => child !== undefined && child !== '');
}

function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, '');
    else if (value !== undefined && value !== false) node.setAttribute(name, String(value));
  }
  node.append(...present(children));
  return node;
}

function element(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

function svg(tag, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

// A part that opens. What it holds is made when it is first opened, unless it was open before.
const openKeys = new Set();

function disclosure(key, summary, fill) {
  const node = element('details', {}, element('summary', { 'data-key': key }, summary));
  let isFilled = false;
  const open = () => {
    if (!isFilled) node.append(...present([fill()]));
    isFilled = true;
  };
  node.openNow = () => {
    open();
    node.open = true;
  };
  if (openKeys.has(key)) node.openNow();
  node.addEventListener('toggle', () => {
    if (node.open) {
      open();
      openKeys.add(key);
    } else {
      openKeys.delete(key);
    }
  });
  return node;
}

// `rows` of cells; a number's cell is { number: text }, any other text or an element.
function tableCell(cell, isHead) {
  const isNumber = cell?.number !== undefined;
  const contents = isNumber ? cell.number : cell;
  return isHead ? element('th', { scope: 'row' }, contents)
    : element('td', { class: isNumber ? 'number' : undefined }, contents);
}

function table(caption, heads, rows, className = '') {
  const head = heads.map((text, place) => element('th',
    { scope: 'col', class: place > 0 && rows[0]?.[place]?.number !== undefined ? 'number' : undefined },
    text));
  const body = rows.map((row) => element('tr', { class: row.className },
    row.map((cell, place) => tableCell(cell, place === 0))));
  return element('div', { class: `table ${className}`, tabindex: 0, role: 'region', 'aria-label': caption },
    element('table', {}, element('caption', {}, caption),
      element('thead', {}, element('tr', {}, head)), element('tbody', {}, body)));
}

// What has the keyboard's focus keeps it, where the new contents have it too.
function replaceSection(id, ...children) {
  const section = document.getElementById(id);
  const active = document.activeElement;
  const key = section.contains(active) ? active.dataset.key : undefined;
  section.replaceChildren(...present(children));
  if (key !== undefined) {
    section.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
  }
}

function sectionTitle(id, text) {
  return element('h2', { id: `${id}-title` }, text);
}
