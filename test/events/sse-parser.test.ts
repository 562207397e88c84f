import { createParser } from 'eventsource-parser';
import fc from 'fast-check';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { InvalidEventError } from '../../src/errors/invalid-event-error.ts';
import { JoinedText } from '../../src/events/sse/joined-text.ts';
import { SseParser } from '../../src/events/sse/sse-parser.ts';

interface Parsed {
  readonly events: unknown[];
  readonly retries: number[];
}

const parse = (pieces: readonly string[], maxLength = 16_000_000): Parsed => {
  const events: unknown[] = [];
  const retries: number[] = [];
  const parser = new SseParser(maxLength, undefined, {
    onEvent: (event) => events.push(event),
    onRetry: (ms) => retries.push(ms),
  });
  for (const piece of pieces) parser.feed(piece);
  return { events, retries };
};

/** The same with another implementation. */
const parseWithPackage = (pieces: readonly string[]): Parsed => {
  const events: unknown[] = [];
  const retries: number[] = [];
  let id: string | undefined;
  const parser = createParser({
    onId: (given) => (id = given === '' ? undefined : given),
    onEvent: ({ data, event }) => events.push({ data, name: event, id }),
    onRetry: (ms) => retries.push(ms),
  });
  for (const piece of pieces) parser.feed(piece);
  return { events, retries };
};

test('parses fields, comments and line breaks of all kinds', () => {
  const text =
    ': hello\r\nretry: 5\rid: 7\ndata: a\ndata:  b\ndata\r\ndata:c\r\n\r\nevent: ping\ndata: {}\n\nid\ndata: d\n\ndata: unfinished';
  expect(parse([text])).toEqual({
    events: [
      { data: 'a\n b\n\nc', name: undefined, id: '7' },
      { data: '{}', name: 'ping', id: '7' },
      { data: 'd', name: undefined, id: undefined },
    ],
    retries: [5],
  });
  expect(parse(Array.from(text))).toEqual(parse([text]));
});

test('parses whatever the package eventsource-parser parses, in whatever pieces', () => {
  const line = fc.oneof(
    fc.constantFrom('', 'data', 'data:', 'data: x', 'data:{"a":1}', 'event: message', 'event:'),
    fc.constantFrom(
      'id: 5',
      'id:',
      'id: a\0b',
      'retry: 10',
      'retry: soon',
      ': comment',
      'other: 1',
    ),
    fc.string({ maxLength: 8 }).map((text) => `data: ${text.replaceAll(/[\r\n\ufeff]/g, '')}`),
  );
  const stream = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 30 })
    // A CR at the end is held back by one of the two until it is known whether an LF follows.
    .map((lines) => `${lines.flat().join('')}\n: end\n`);
  fc.assert(
    fc.property(
      stream,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      (text, sizes) => {
        const pieces: string[] = [];
        for (let at = 0, index = 0; at < text.length; index += 1) {
          const size = sizes[index % sizes.length] ?? 1;
          pieces.push(text.slice(at, at + size));
          at += size;
        }
        expect(parse(pieces)).toEqual(parseWithPackage(pieces));
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  ['of one long line', ['data: ', 'x'.repeat(600), 'x'.repeat(600)]],
  ['of many lines', Array.from({ length: 600 }, () => 'data: x\n')],
  ['of empty lines', Array.from({ length: 1100 }, () => 'data:\n')],
  ['of one line in many pieces', ['data:', ...Array<string>(1200).fill('x')]],
])('refuses an event %s that is too long', (_, pieces) => {
  expect(() => parse(pieces, 1000)).toThrow(InvalidEventError);
  expect(parse(pieces).events).toEqual([]);
});

test('a text of many pieces is what join would make of them', () => {
  const pieces = Array.from({ length: 2500 }, (_, index) => String(index));
  const text = new JoinedText('\n');
  for (const piece of pieces) text.add(piece);
  const joined = pieces.join('\n');
  expect(text.length).toBe(joined.length);
  expect(text.take()).toBe(joined);
  expect([text.take(), text.length, text.isEmpty]).toEqual(['', 0, true]);
});

test('keeps an event of many short lines in little more memory than its text', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void; // the flag above makes it
  const parser = new SseParser(16_000_000, undefined, {
    onEvent: () => undefined,
    onRetry: () => undefined,
  });
  const piece = 'data:x\n'.repeat(10_000);
  collect();
  const before = process.memoryUsage().heapUsed;
  // Each line is two characters of the event: 8 million.
  for (let count = 0; count < 400; count += 1) parser.feed(piece);
  collect();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  expect(megabytes).toBeLessThan(3 * 8);
  parser.feed('\n');
});
