import { expect, test } from 'vitest';
import { AdaptiveRate, openWindow } from '../../src/limiter/adaptive-rate.ts';

/** Meets a limit after so many requests at once, all of them at time 0. */
const limited = (answered: number, retryAfterMs: number): AdaptiveRate => {
  const rate = new AdaptiveRate(0);
  const epochs = Array.from({ length: answered + 1 }, () => rate.sent(0));
  for (const epoch of epochs.slice(1)) rate.answered(0, epoch, true);
  rate.refused(0, 0, retryAfterMs, 0);
  return rate;
};

/** Sends one request at the first possible moment from a time on. @returns that moment and the epoch. */
const sendFrom = (rate: AdaptiveRate, time: number): { time: number; epoch: number } => {
  const at = time + rate.waitMs(time, 0);
  return { time: at, epoch: rate.sent(at) };
};

/** The spacing of requests that follow each other from a time on, in ms. */
const spacing = (rate: AdaptiveRate, time: number): number => {
  const first = sendFrom(rate, time);
  return rate.waitMs(first.time, 0);
};

test('after a burst, the rate is the accepted requests over the time that they must last', () => {
  const rate = limited(20, 1000);
  expect(rate.cooldownMs(0)).toBe(1000);
  const probe = sendFrom(rate, 0);
  expect(probe.time).toBe(1000);
  expect(rate.waitMs(1000, 1)).toBe(Number.POSITIVE_INFINITY);
  rate.answered(1010, probe.epoch, true);
  expect(spacing(rate, probe.time)).toBeCloseTo(50, 0);
});

test('requests of the burst that are accepted after the first refusal count as well', () => {
  const rate = new AdaptiveRate(0);
  const epochs = Array.from({ length: 21 }, () => rate.sent(0));
  for (const epoch of epochs.slice(0, 5)) rate.answered(5, epoch, true);
  rate.refused(5, 0, 995, 0);
  for (const epoch of epochs.slice(5, 20)) rate.answered(10, epoch, true);
  const probe = sendFrom(rate, 10);
  rate.answered(probe.time, probe.epoch, true);
  expect(spacing(rate, probe.time)).toBeCloseTo(50, 0);
});

test('refused probes mean that the cooldown was too short, and do not change the rate', () => {
  const rate = limited(20, 1000);
  let time = 0;
  for (let probes = 0; probes < 30; probes += 1) {
    const probe = sendFrom(rate, time);
    time = probe.time;
    rate.refused(time, probe.epoch, 1000, 0);
  }
  const probe = sendFrom(rate, time);
  rate.answered(probe.time, probe.epoch, true);
  expect(spacing(rate, probe.time)).toBeCloseTo(50, 0);
});

test('cooldowns without a given duration get longer, up to a minute', () => {
  const rate = new AdaptiveRate(0);
  const cooldowns: number[] = [];
  let time = 0;
  for (let refusals = 0; refusals < 12; refusals += 1) {
    const sent = sendFrom(rate, time);
    time = sent.time;
    rate.refused(time, sent.epoch, undefined, 0);
    cooldowns.push(rate.cooldownMs(time));
  }
  expect(cooldowns).toEqual([
    250, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000, 30_000, 30_000,
  ]);
});

test('a demanded wait is a lower bound', () => {
  for (const random of [0, 0.5, 0.999]) {
    const rate = new AdaptiveRate(0);
    rate.refused(0, rate.sent(0), 1000, random);
    expect(rate.cooldownMs(0)).toBeGreaterThanOrEqual(1000);
    expect(rate.cooldownMs(0)).toBeLessThanOrEqual(1050);
  }
});

test('the rate drops a little after a refusal at a stable rate, and then grows faster and faster', () => {
  const rate = limited(20, 1000);
  let { time, epoch } = sendFrom(rate, 0);
  const gaps: number[] = [];
  for (let sent = 0; sent < 200; sent += 1) {
    rate.answered(time, epoch, true);
    const next = sendFrom(rate, time);
    gaps.push(next.time - time);
    ({ time, epoch } = next);
  }
  expect(gaps[20]).toBeGreaterThan(49);
  expect(gaps[199]).toBeLessThan((gaps[20] ?? 0) * 0.8);
  const before = gaps[199] ?? 0;
  rate.refused(time, epoch, 1000, 0);
  const probe = sendFrom(rate, time);
  rate.answered(probe.time, probe.epoch, true);
  const after = spacing(rate, probe.time);
  expect(after).toBeGreaterThan(before);
  expect(after).toBeLessThan(70);
});

test('requests without a response open the window only up to a bound', () => {
  const rate = new AdaptiveRate(0);
  for (let count = 0; count < 1000; count += 1) rate.unanswered(rate.sent(0));
  expect(rate.waitMs(0, openWindow - 1)).toBe(0);
  expect(rate.waitMs(0, openWindow)).toBe(Number.POSITIVE_INFINITY);
});

test('a late response from before the rate was forgotten does not count as a new one', () => {
  const rate = new AdaptiveRate(0);
  const late = rate.sent(0);
  // A refusal, and a probe long before its end that succeeds: everything is forgotten.
  rate.refused(0, rate.sent(0), 3_600_000, 0);
  const probe = sendFrom(rate, 0);
  rate.answered(probe.time, probe.epoch, false);
  expect(rate.hasLearnt).toBe(false);
  rate.refused(probe.time, late, 1000, 0);
  expect(rate.hasLearnt).toBe(false);
});

test('a request without a response leaves an open window open', () => {
  const rate = new AdaptiveRate(0);
  while (rate.waitMs(0, openWindow + 1) > 0) rate.answered(0, rate.sent(0), true);
  rate.unanswered(rate.sent(0));
  expect(rate.waitMs(0, openWindow + 1)).toBe(0);
});
