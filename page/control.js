// A number that can be slid and typed. Controls are made once: a figure that changes while it is
// being slid must not take the slider away.

let controlCount = 0;

// A step that a hundredth of the range comes near to: 1, 2 or 5 of some power of ten.
function niceStep(width) {
  const rough = width / 100;
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999);
  return Number((lead * power).toPrecision(3));
}

function readNumber(field, row) {
  if (field.value.trim() === '') return undefined;
  const number = Number(field.value);
  if (!Number.isFinite(number) || number < 0) return undefined;
  return row.bounds === undefined ? number
    : Math.min(row.bounds[1], Math.max(row.bounds[0], number));
}

function trimmed(number) {
  return Number(number.toPrecision(6));
}

// `row`: key, title, unit, low, high, given, bounds, grounds, and where there is more to say, why.
// `read` says what is set now, `set` is told a number, or nothing for the given one.
function makeControl(row, read, set) {
  controlCount += 1;
  const id = `control-${controlCount}`;
  const slider = element('input', { type: 'range', id, min: trimmed(row.low), max: trimmed(row.high),
    step: niceStep(row.high - row.low), 'data-key': row.key });
  const field = element('input', { type: 'number', min: 0, step: 'any', inputmode: 'decimal',
    'aria-label': `${row.title}, typed in` });
  const reset = element('button', { type: 'button', class: 'reset',
    'aria-label': `${row.title}: back to ${trimmed(row.given())}` }, 'Undo');
  const given = `Given ${countText(row.given())}${row.grounds}`;
  const node = element('div', { class: 'control' },
    element('label', { for: id }, row.title, ' ', element('span', { class: 'unit' }, row.unit)),
    slider, field,
    element('div', { class: 'given' }, row.why === undefined ? given
      : disclosure(`why-${row.key}`, given, row.why)), reset);
  const update = () => {
    const number = read() ?? row.given();
    const isSet = read() !== undefined;
    if (document.activeElement !== field) field.value = String(trimmed(number));
    slider.value = String(number);
    slider.setAttribute('aria-valuetext', `${trimmed(number)} ${row.unit}`);
    reset.classList.toggle('unused', !isSet);
    reset.disabled = !isSet;
    node.classList.toggle('is-set', isSet);
  };
  const take = (number) => {
    set(number === undefined || number === trimmed(row.given()) ? undefined : number);
    update();
  };
  slider.addEventListener('input', () => take(trimmed(Number(slider.value))));
  field.addEventListener('input', () => {
    const number = readNumber(field, row);
    if (number !== undefined) take(number);
  });
  field.addEventListener('blur', update);
  reset.addEventListener('click', () => {
    take(undefined);
    slider.focus({ preventScroll: true });
  });
  update();
  return { node, update };
}
