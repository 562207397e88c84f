/**
 * Measures how long it takes to format an id in each spelling, and libphonenumber-js for those that it reads too:
 * `ids.ts <rounds>`. Prints the nanoseconds of each round by case.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { formatJid, parseJid } from 'wsapi-client';
import { interleave } from '../interleave.ts';

const [rounds = 1] = process.argv.slice(2).map(Number);
/** Ids per round and case: few, so that most rounds fit into a time slice of a busy machine. */
const roundMs = 2;
const variety = 512;

interface Case {
  readonly name: string;
  readonly texts: readonly string[];
  readonly run: (text: string) => unknown;
}

/** Many different texts of one spelling, as flat strings like those of a parsed request. */
const texts = (spell: (digits: string) => string): string[] =>
  JSON.parse(
    JSON.stringify(
      Array.from({ length: variety }, (_, index) => spell(`1202555${String(1000 + index * 7)}`)),
    ),
  ) as string[];

const grouped = (digits: string, space: string): string =>
  `+${digits[0] ?? ''}${space}${digits.slice(1, 4)}${space}${digits.slice(4, 7)}${space}${digits.slice(7)}`;

const spelled = {
  canonical: texts((digits) => `${digits}@s.whatsapp.net`),
  group: texts((digits) => `1203630${digits}@g.us`),
  device: texts((digits) => `${digits}:5@s.whatsapp.net`),
  plus: texts((digits) => `+${digits}`),
  brackets: texts(
    (digits) => `+1 (${digits.slice(1, 4)}) ${digits.slice(4, 7)}-${digits.slice(7)}`,
  ),
  noBreak: texts((digits) => grouped(digits, '\u00a0')),
  link: texts((digits) => `https://wa.me/${digits}`),
  refused: texts((digits) => `+${digits} x`),
};

const refusalOf = (text: string): unknown => {
  try {
    return formatJid(text);
  } catch (error) {
    return error;
  }
};
const plans = (text: string): unknown => parsePhoneNumberFromString(text);

const cases: readonly Case[] = [
  { name: 'canonical JID, formatJid', texts: spelled.canonical, run: formatJid },
  { name: 'canonical JID, parseJid', texts: spelled.canonical, run: (text) => parseJid(text) },
  { name: 'group, formatJid', texts: spelled.group, run: formatJid },
  { name: 'with a device, formatJid', texts: spelled.device, run: formatJid },
  { name: '+12025550143, formatJid', texts: spelled.plus, run: formatJid },
  { name: '+12025550143, libphonenumber-js', texts: spelled.plus, run: plans },
  { name: '+1 (202) 555-0143, formatJid', texts: spelled.brackets, run: formatJid },
  { name: '+1 (202) 555-0143, libphonenumber-js', texts: spelled.brackets, run: plans },
  { name: 'no-break spaces, formatJid', texts: spelled.noBreak, run: formatJid },
  { name: 'no-break spaces, libphonenumber-js', texts: spelled.noBreak, run: plans },
  { name: 'wa.me link, formatJid', texts: spelled.link, run: formatJid },
  { name: 'refused, formatJid', texts: spelled.refused, run: refusalOf },
  { name: 'refused, libphonenumber-js', texts: spelled.refused, run: plans },
];

/** Uses every result, or the engine would skip the work. */
let kept: unknown;

const nanoseconds = ({ texts: list, run }: Case): number => {
  const started = performance.now();
  let calls = 0;
  let spent: number;
  do {
    for (const text of list) kept = run(text);
    calls += list.length;
    spent = performance.now() - started;
  } while (spent < roundMs);
  return (spent * 1e6) / calls;
};

// The first rounds include compilation.
const times = await interleave(cases, { rounds, warmUps: 15 }, (each) =>
  Promise.resolve(nanoseconds(each)),
);
if (kept === undefined) throw new Error('No id was formatted.');
console.log(JSON.stringify([...times].map(([{ name }, each]) => [name, each])));
