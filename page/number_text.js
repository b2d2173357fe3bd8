// Numbers for people: rounded to what the model can be trusted for, as the command line does.

const LAST_BITS = 1e-10; // a half is rounded away from nought, whatever the last bits of a sum

function roundsTo(number, decimals, limit) {
  const power = 10 ** decimals;
  return Math.round(Math.abs(number) * power) >= limit * power;
}

function withSeparators(text) {
  const [whole, fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function fixedText(number, decimals) {
  if (!Number.isFinite(number)) return '-';
  if (number === 0) return '0';
  const text = (number * (1 + LAST_BITS)).toFixed(decimals);
  return withSeparators(/[1-9]/.test(text) ? text : text.replace('-', ''));
}

function workText(number) {
  return fixedText(number, roundsTo(number, 1, 100) ? 0 : 1);
}

function wteText(number) {
  return fixedText(number, roundsTo(number, 2, 10) ? 1 : 2);
}

function roundedMoney(number) {
  const toNearest = (step) => Math.sign(number) * Math.round(Math.abs(number) / step) * step;
  if (!roundsTo(number, 0, 1000)) return toNearest(1);
  const digits = Math.floor(Math.log10(Math.abs(number))) + 1;
  return toNearest(Math.max(100, 10 ** (digits - 4)));
}

function moneyText(number) {
  const text = fixedText(roundedMoney(number), 0);
  return text.startsWith('-') ? `-£${text.slice(1)}` : `£${text}`;
}

function shareText(number) {
  return `${fixedText(100 * number, 0)}%`;
}

// Up to four significant figures below 1,000, whole from there on.
function countText(number) {
  if (!Number.isFinite(number)) return '-';
  return roundsTo(number, 0, 1000) ? fixedText(number, 0) : String(Number(number.toPrecision(4)));
}

function signedText(change, text) {
  const shown = text(change);
  return change > 0 && /[1-9]/.test(shown) ? `+${shown}` : shown;
}

function joinedWords(words) {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// "2020-04" is "Apr 2020".
function monthText(month) {
  const [year, number] = month.split('-');
  return `${MONTHS[Number(number) - 1]} ${year}`;
}
