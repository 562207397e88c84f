import type { BatchObservableCallback, Meter } from '@opentelemetry/api';

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
 * Asks for states whenever metrics are collected. One that cannot be had is left out: no value is better than a wrong one.
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
  const paired = gauge('wsapi.device.paired', '1 if the device is logged in, 0 if it is not');
  const observed = [depth, age, paired];
  const observe: BatchObservableCallback = async (result) => {
    await each(queues, ({ oldestMs, ...counts }, name) => {
      const own = { 'wsapi.queue': name };
      for (const [state, calls] of Object.entries(counts))
        result.observe(depth, calls, { ...own, 'wsapi.job.state': state });
      result.observe(age, oldestMs / 1000, own);
    });
    await each(devices, ({ isLoggedIn }, name) =>
      result.observe(paired, isLoggedIn === true ? 1 : 0, { 'wsapi.device': name }),
    );
  };
  meter.addBatchObservableCallback(observe, observed);
  return () => meter.removeBatchObservableCallback(observe, observed);
};

const each = async <T>(asked: Named<T>, tell: (state: T, name: string) => void): Promise<void> => {
  await Promise.all(
    Object.entries(asked).map(async ([name, ask]) => {
      try {
        tell(await ask(), name);
      } catch {
        // See above.
      }
    }),
  );
};
