import type { Receipts } from '../receipts/receipts.ts';
import type { DueList } from '../receipts/due-list.ts';
import { wait } from '../retry/wait.ts';
import { errorName } from '../errors/error-name.ts';
import type { SendWorkerSettings } from './send-worker-options.ts';
import { addToUndelivered, expectedCalls, type ExpectedCall } from './undelivered-list.ts';

/** How often to look for calls whose time is over, in ms. */
const checkEveryMs = 1000;
/** How often a worker without receipts looks whether another one has them, in ms. */
const warnEveryMs = 60_000;
/** How long other workers leave a call to the one that took it, in ms. */
const leaseMs = 30_000;

/**
 * Lists the sent calls whose messages got no receipt in time. Without receipts, it can only log that nothing does.
 */
export class DeliveryWatch {
  readonly #settings: SendWorkerSettings;
  readonly #expected: DueList;
  readonly #closed = new AbortController();

  constructor(settings: SendWorkerSettings) {
    this.#settings = settings;
    this.#expected = expectedCalls(settings.client, settings.prefix);
    const { receipts } = settings;
    void (receipts
      ? this.#every(checkEveryMs, () => this.#checkAll(receipts))
      : this.#every(warnEveryMs, () => this.#warnIfNobodyLooks()));
  }

  close(): void {
    this.#closed.abort();
  }

  async #every(ms: number, action: () => Promise<void>): Promise<void> {
    const { signal } = this.#closed;
    while (!signal.aborted) {
      try {
        await action();
      } catch (error) {
        this.#settings.logger?.warn('The worker could not look for undelivered messages', {
          error: errorName(error),
        });
      }
      await wait(ms, signal).catch(() => undefined);
    }
  }

  /** Some are taken at a time, and those that are not removed stay away for a while. */
  async #checkAll(receipts: Receipts): Promise<void> {
    while (!this.#closed.signal.aborted) {
      const due = await this.#expected.take(leaseMs);
      if (due.length === 0) return;
      await Promise.all(due.map((entry) => this.#check(entry, receipts)));
    }
  }

  async #check(entry: string, receipts: Receipts): Promise<void> {
    const { client, prefix } = this.#settings;
    const call = JSON.parse(entry) as ExpectedCall; // safe: written by SendJob
    const { messageId, instanceId } = call;
    const { status } = await receipts.of({
      id: messageId,
      ...(instanceId !== '' && { instanceId }),
    });
    if (status === 'sent') await addToUndelivered(client, prefix, call);
    await this.#expected.remove(entry);
  }

  /** An entry this overdue means that no worker has `receipts`: one that has takes an entry as soon as it is due. */
  async #warnIfNobodyLooks(): Promise<void> {
    const overdueMs = await this.#expected.overdueMs();
    if (overdueMs < 2 * leaseMs) return;
    this.#settings.logger?.error(
      'Deliveries with `requireDelivery` are not checked: a worker needs the option `receipts`',
      { overdueMs },
    );
  }
}
