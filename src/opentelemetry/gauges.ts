import type { BatchObservableCallback, Meter } from '@opentelemetry/api';
import { unlessAborted } from '../retry/unless-aborted.ts';

/** What `queue.counts()` resolves with. */
export interface QueueState {
  readonly waiting: number;
  readonly delayed: number;
  readonly active: number;
  readonly oldestMs: number;
}

/** What `wsapi.session.getStatus()` resolves with. */
export interface DeviceState {
  readonly isLoggedIn?: boolean;
}

type Named<T> = Readonly<Record<string, () => Promise<T>>>;

/**
 * How long a state is waited for, in ms. All metrics wait for the slowest one, and Prometheus gives up after 10 s. A
 * device that cools down, or a queue without Redis, may take minutes.
 */
const patienceMs = 1000;

/**
 * Asks for states whenever metrics are collected. One that cannot be had in time is left out: no value is better than
 * a wrong one. That it is missing is a value of its own, for alerts.
 *
 * @returns a function that ends it.
 */
export const observeStates = (
  meter: Meter,
  queues: Named<QueueState>,
  devices: Named<DeviceState>,
): (() => void) => {
  const gauge = (name: string, description: string, unit = '') =>
    meter.createObservableGauge(name, { description, unit });
  const depth = gauge('wsapi.queue.depth', 'Calls in the queue that are not over');
  const age = gauge('wsapi.queue.age', 'Time for which the oldest call has waited', 's');
  const queueUp = gauge('wsapi.queue.up', '1 if the queue could be asked, 0 if it could not');
  const paired = gauge('wsapi.device.paired', '1 if the device is logged in, 0 if it is not');
  const deviceUp = gauge('wsapi.device.up', '1 if the device could be asked, 0 if it could not');
  const askQueues = asking(queues);
  const askDevices = asking(devices);
  const observe: BatchObservableCallback = async (result) => {
    const queuesAsked = askQueues((name, state) => {
      const own = { 'wsapi.queue': name };
      result.observe(queueUp, state ? 1 : 0, own);
      if (state === undefined) return;
      const { oldestMs, ...counts } = state;
      for (const [jobState, calls] of Object.entries(counts))
        result.observe(depth, calls, { ...own, 'wsapi.job.state': jobState });
      result.observe(age, oldestMs / 1000, own);
    });
    const devicesAsked = askDevices((name, state) => {
      const own = { 'wsapi.device': name };
      result.observe(deviceUp, state ? 1 : 0, own);
      if (state) result.observe(paired, state.isLoggedIn === true ? 1 : 0, own);
    });
    await Promise.all([queuesAsked, devicesAsked]);
  };
  const observed = [depth, age, queueUp, paired, deviceUp];
  meter.addBatchObservableCallback(observe, observed);
  return () => meter.removeBatchObservableCallback(observe, observed);
};

/**
 * Asks all at once. One that has not replied yet is not asked again: the questions would pile up in its limiter, or in
 * its Redis client.
 */
const asking = <T>(asked: Named<T>) => {
  const pending = new Map<string, Promise<T>>();
  const stateOf = (name: string, ask: () => Promise<T>): Promise<T> => {
    const state =
      pending.get(name) ??
      Promise.resolve()
        .then(ask)
        .finally(() => pending.delete(name));
    pending.set(name, state);
    return state;
  };
  /** @param tell gets undefined for a state that could not be had. */
  return async (tell: (name: string, state: T | undefined) => void): Promise<void> => {
    await Promise.all(
      Object.entries(asked).map(async ([name, ask]) => {
        const inTime = unlessAborted(stateOf(name, ask), AbortSignal.timeout(patienceMs));
        tell(name, await inTime.catch(() => undefined));
      }),
    );
  };
};
