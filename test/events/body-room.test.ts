import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Refusal } from '../../src/events/webhooks/webhook-response.ts';
import { BodyRoom, type BodyPlace } from '../../src/events/webhooks/body-room.ts';

/** A room of 64 MB: 16 MB for small bodies, and 48 MB for large ones. One address may have half of either. */
let room: BodyRoom;
let givenUp: string[];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  room = new BodyRoom(64_000_000);
  givenUp = [];
});
afterEach(() => {
  vi.useRealTimers();
});

const enter = (name: string, address: string | undefined, bytes: number): BodyPlace => {
  const place = room.enter(address, (reason) => {
    expect(reason).toBeInstanceOf(Refusal);
    givenUp.push(name);
  });
  try {
    if (bytes > 0) place.add(bytes);
  } catch (error) {
    place.leave();
    throw error;
  }
  return place;
};
const later = (): void => {
  vi.advanceTimersByTime(1001);
};

test('keeps room for small bodies, however many large ones there are', () => {
  for (const address of ['1.1.1.1', '2.2.2.2', '3.3.3.3']) enter('large', address, 16_000_000);
  for (let index = 0; index < 400; index += 1) enter('small', `5.5.5.${index % 2}`, 30_000);
  expect(() => enter('large', '4.4.4.4', 1_000_000)).toThrow(Refusal);
  expect(givenUp).toEqual([]);
});

test('gives one address half of the room for large bodies', () => {
  enter('a', '1.1.1.1', 16_000_000);
  expect(() => enter('b', '1.1.1.1', 9_000_000)).toThrow('too many bytes are arriving');
  enter('c', '2.2.2.2', 16_000_000);
});

test('gives one address half of the room for small bodies, however fast they are', () => {
  for (let index = 0; index < 126; index += 1) enter(`fast ${index}`, '1.1.1.1', 63_000);
  for (let index = 0; index < 200; index += 1)
    expect(() => enter('one more', '1.1.1.1', 63_000)).toThrow('too many bytes are arriving');
  for (let index = 0; index < 100; index += 1) enter(`event ${index}`, '2.2.2.2', 63_000);
  expect(givenUp).toEqual([]);
});

test.each([
  ['the network of an IPv6 address', '2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
  ['another IPv6 network', '2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['an abbreviated network', '2001:db8::1', '2001:db8:0:0:5::2', true],
  ['an IPv4 address in IPv6', '::ffff:1.1.1.1', '::ffff:1.1.1.2', false],
])('counts %s', (_, one, another, isSame) => {
  enter('a', one, 16_000_000);
  const second = (): unknown => enter('b', another, 9_000_000);
  if (isSame) expect(second).toThrow(Refusal);
  else expect(second).not.toThrow();
});

test('does not limit addresses that it does not know', () => {
  enter('a', undefined, 16_000_000);
  enter('b', undefined, 16_000_000);
  enter('c', undefined, 16_000_000);
  expect(() => enter('d', undefined, 1_000_000)).toThrow(Refusal);
});

test('gives up slow bodies for others, the oldest first', () => {
  enter('large 1', '1.1.1.1', 16_000_000);
  enter('large 2', '2.2.2.2', 16_000_000);
  enter('large 3', '3.3.3.3', 16_000_000);
  for (let index = 0; index < 533; index += 1)
    enter(`small ${index}`, `4.4.4.${index % 3}`, 30_000);
  later();
  enter('new large', '5.5.5.5', 15_000_000);
  expect(givenUp).toEqual(['large 1']);
  givenUp.length = 0;
  enter('new small', undefined, 60_000);
  expect(givenUp).toEqual(['small 0', 'small 1']);
});

test('allows 100 slow bodies of one address, however small', () => {
  for (let index = 0; index < 300; index += 1) enter(`body ${index}`, '1.1.1.1', 1);
  enter('other', '2.2.2.2', 1);
  expect(givenUp).toEqual([]);
  later();
  enter('new', '1.1.1.1', 1);
  expect(givenUp).toEqual(Array.from({ length: 200 }, (_, index) => `body ${index}`));
});

test('has room again after bodies were read', () => {
  const places = ['1.1.1.1', '2.2.2.2', '3.3.3.3'].map((address) =>
    enter('a', address, 16_000_000),
  );
  for (const place of places) place.leave();
  for (const address of ['1.1.1.1', '2.2.2.2', '3.3.3.3']) enter('b', address, 16_000_000);
  expect(givenUp).toEqual([]);
});

test('lets a body in that is larger than the room when it is alone', () => {
  const place = enter('huge', '1.1.1.1', 40_000_000);
  place.add(40_000_000);
  expect(() => enter('another', '2.2.2.2', 100_000)).toThrow(Refusal);
  enter('small', '2.2.2.2', 50_000);
});
