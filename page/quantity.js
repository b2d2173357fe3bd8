// Values of assumptions in the unit that they are written in: for people, and for the files that
// the page saves.

// What a number in the assumption's unit comes to in base units. Dividing by the inverse is exact
// for % and minutes, as where the command line reads it.
function fromUnit(assumption, number) {
  const { scale } = assumption;
  return scale < 1 ? number / (1 / scale) : number * scale;
}

function inUnit(assumption, value) {
  return value / assumption.scale;
}

// Contracts may know an assumption in other units, or something else by its name.
function isSameMeasure(assumption, other) {
  return assumption !== undefined && assumption.dimension === other.dimension;
}

function isAdjustable(assumption) {
  return assumption.scale !== undefined && isRoot(assumption);
}

// "12 min per resident", "30%", "0.25".
function unitText(assumption, numberText) {
  const unit = assumption.unit ?? '';
  return unit === '' || unit.startsWith('%') ? `${numberText}${unit}` : `${numberText} ${unit}`;
}

// Every digit, and no power of ten: the files know none.
function exactText(number) {
  const text = String(number);
  return text.includes('e') ? number.toFixed(20).replace(/\.?0+$/, '') : text;
}

// Enough digits to follow a calculation by hand.
function handText(number) {
  return String(Number(number.toPrecision(6)));
}

function valueText(assumption, value) {
  return assumption.scale === undefined
    ? handText(value) : unitText(assumption, handText(inUnit(assumption, value)));
}

// "6 to 20 min per resident".
function rangeWithUnit(assumption) {
  const unit = assumption.unit ?? '';
  return unit === '' || unit === '%' ? rangeText(assumption) : `${rangeText(assumption)} ${unit}`;
}

function rangeText(assumption) {
  if (assumption.range === undefined) return '';
  const [low, high] = assumption.range.map((end) => handText(inUnit(assumption, end)));
  return assumption.unit === '%' ? `${low} to ${high}%` : `${low} to ${high}`;
}
