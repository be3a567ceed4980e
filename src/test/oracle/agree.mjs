// Asks the reference evaluator what each expression means over 2027 and 2028; how to run it stands in
// src/test/resources/org/echoppe/calendar/README.md, beside the data it made.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [expressions, schoolHolidays] = process.argv.slice(2);
const FROM = new Date(2027, 0, 1);
const TO = new Date(2029, 0, 1);
const GIRONDE = { lat: '44.8378', lon: '-0.5792', address: { country_code: 'fr', state: 'Nouvelle-Aquitaine' } };
const CHANGES_OF_THE_CLOCK = ['2027-03-28', '2027-10-31', '2028-03-26', '2028-10-29']
  .map(day => Date.parse(`${day}T00:00:00Z`) / 60000)
  .map(minute => [minute, minute + 30 * 60]);

/** The evaluator knows French school holidays for a few years only; ours take their place. */
async function evaluator() {
  const home = path.dirname(createRequire(path.resolve('package.json')).resolve('opening_hours'));
  const source = fs.readFileSync(path.join(home, 'opening_hours.esm.mjs'), 'utf8');
  const region = source.indexOf('"Nouvelle-Aquitaine"');
  const list = source.indexOf('SH:', region);
  if (region < 0 || list < 0 || list - region > 200) {
    throw new Error('The school holidays of the region were not found. Maybe the evaluator changed its form.');
  }
  const patched = path.join(home, 'patched.mjs');
  fs.writeFileSync(patched, source.slice(0, list) + `SH:[${JSON.stringify(periods())}],unused:` + source.slice(list + 3));
  return (await import(pathToFileURL(patched))).default;
}

/** One list per year, each stretch as month, day, month, day. */
function periods() {
  const years = { name: 'Vacances' };
  for (const line of fs.readFileSync(schoolHolidays, 'utf8').trim().split('\n')) {
    const [first, last] = line.split('\t');
    const [year, ...from] = first.split('-').map(Number);
    (years[year] ??= []).push(...from, ...last.split('-').map(Number).slice(1));
  }
  return years;
}

/** Its list of intervals sometimes skips a change, at New Year above all; then its answer for a moment says otherwise. */
function contradicts(hours, intervals) {
  for (let month = 0; month < 24; month++) {
    for (const hour of [0, 1, 12]) {
      const moment = new Date(2027, month, 1, hour);
      const minute = moment / 60000;
      if (hours.getState(moment) !== intervals.some(([start, end]) => start <= minute && minute < end)) return true;
    }
  }
  return false;
}

function merged(intervals) {
  const result = [];
  for (const [start, end] of intervals) {
    const last = result[result.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

function without(intervals, [from, to]) {
  return intervals
    .flatMap(([start, end]) => [[start, Math.min(end, from)], [Math.max(start, to), end]])
    .filter(([start, end]) => start < end);
}

function summary(intervals) {
  let checksum = 0;
  let minutes = 0;
  const origin = Date.UTC(2027, 0, 1) / 60000;
  for (const [start, end] of intervals) {
    minutes += end - start;
    checksum = (Math.imul(31, checksum) + (start - origin)) | 0;
    checksum = (Math.imul(31, checksum) + (end - origin)) | 0;
  }
  return `${minutes}\t${checksum}`;
}

const OpeningHours = await evaluator();
for (const expression of fs.readFileSync(expressions, 'utf8').trim().split('\n')) {
  try {
    const hours = new OpeningHours(expression, GIRONDE, { mode: 0 });
    const open = merged(hours.getOpenIntervals(FROM, TO).map(([start, end]) => [start / 60000, end / 60000]));
    if (contradicts(hours, open)) throw 'contradicts itself';
    const clear = process.env.TZ === 'UTC' ? open : CHANGES_OF_THE_CLOCK.reduce(without, open);
    console.log(`${expression}\t${summary(clear)}`);
  } catch (refused) {
    console.error(`${expression}\t${String(refused).split('\n')[0]}`);
  }
}
