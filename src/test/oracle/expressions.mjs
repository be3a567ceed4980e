// Makes expressions of the declared subset, always the same ones for the same seed: node expressions.mjs 2600 1 > made.txt
const [count, seed] = process.argv.slice(2).map(Number);
let state = seed;

function random(below) {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return (state >>> 8) % below;
}

const pick = list => list[random(list.length)];
const chance = percent => random(100) < percent;
const some = (most, make) => Array.from({ length: 1 + random(most) }, make);
const two = number => String(number).padStart(2, '0');
const clock = minutes => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function nth() {
  const numbers = pick(['1', '2', '3', '4', '5', '-1', '-2', '1,3', '2,4', '1-2', '2-4', '-1', '1,-1']);
  return `${pick(DAYS)}[${numbers}]`;
}

function weekday() {
  return chance(50) ? pick(DAYS) : `${pick(DAYS)}-${pick(DAYS)}`;
}

function days() {
  const kind = random(100);
  if (kind < 55) return some(2, weekday).join(',');
  if (kind < 75) return some(2, () => (chance(70) ? nth() : weekday())).join(',');
  if (kind < 85) return 'PH';
  if (kind < 92) return 'SH';
  if (kind < 95) return 'PH,SH';
  return `${weekday()},${pick(['PH', 'SH', 'PH,SH'])}`;
}

function date() {
  return `${pick(MONTHS)} ${two(1 + random(28))}`;
}

/** Two months or more, but never the whole year. */
function months() {
  const from = random(12);
  return `${MONTHS[from]}-${MONTHS[(from + 1 + random(10)) % 12]}`;
}

function dates() {
  const kind = random(100);
  if (kind < 25) return pick(MONTHS);
  if (kind < 40) return months();
  if (kind < 60) return `${date()}-${date()}`;
  if (kind < 70) return `${pick(['2027', '2028'])} ${date()}`;
  if (kind < 80) return `2027 ${date()}-2028 ${date()}`;
  return date();
}

function weeks() {
  const first = 1 + random(30);
  const last = first + 1 + random(52 - first);
  return `week ${pick([two(first), `${two(first)}-${two(last)}`, '01-53/2', '02-52/2', `${two(first)}-${two(last)}/${2 + random(3)}`])}`;
}

function years() {
  return pick(['2027', '2028', '2027-2028', '2026-2030/2', '2028+']);
}

function part() {
  const kind = random(100);
  if (kind < 55) return dates();
  if (kind < 75) return weeks();
  if (kind < 85) return years();
  if (kind < 90) return `${pick(['2027', '2028', '2027-2028'])} ${weeks()}`;
  return `2027-2028 ${pick(MONTHS)}`;
}

function hours() {
  let at = 60 * (5 + random(6)) + 15 * random(4);
  const ranges = some(3, () => {
    const start = at + 30 + 15 * random(8);
    at = start + 30 + 15 * random(20);
    return [start, at];
  }).filter(([start]) => start < 22 * 60);
  if (ranges.length === 0 || chance(12)) return `${pick(['20:00', '21:30', '18:15'])}-${pick(['24:00', '01:00', '02:00', '04:30'])}`;
  return ranges.map(([start, end]) => `${clock(start)}-${end >= 1440 ? '24:00' : clock(end)}`).join(',');
}

function first() {
  const kind = random(100);
  if (kind < 70) return `${days()} ${hours()}`;
  if (kind < 80) return hours();
  if (kind < 85) return '24/7';
  return inPart(days(), hours());
}

/** "Aug Sa[1]" is a date for the evaluator, "Aug: Sa[1]" a day of August. */
function inPart(day, said) {
  return `${part()}${day.includes('[') ? ':' : ''}${day ? ` ${day}` : ''} ${said}`;
}

function next(dayless) {
  const closes = chance(30);
  const kind = random(100);
  const day = chance(50) ? days() : '';
  const school = chance(8) && `SH ${weekday()}`;
  const said = closes ? (chance(75) ? 'off' : `${hours()} off`) : hours();
  const additive = chance(25) && !(dayless && !closes);
  return { adds: additive && !(dayless && kind >= 55), text: school ? `${school} ${said}` : kind < 55 ? `${days()} ${said}` : inPart(day, said) };
}

const made = new Set();
while (made.size < count) {
  const beginning = first();
  let text = beginning;
  let dayless = /^(\d\d:|24\/7)/.test(beginning);
  for (let rest = random(4); rest > 0; rest--) {
    const rule = next(dayless);
    text += (rule.adds ? ', ' : '; ') + rule.text;
    dayless = false;
  }
  if (text.startsWith('24/7, ')) continue;
  made.add(text);
}
console.log([...made].join('\n'));
