import type { Receipts } from '../receipts/receipts.ts';
import type { DueList } from '../receipts/due-list.ts';
import { wait } from '../retry/wait.ts';
import { errorName } from '../errors/error-name.ts';
import type { SendWorkerSettings } from './send-worker-options.ts';
import { addToUndelivered, expectedCalls, type ExpectedCall } from './undelivered-list.ts';

/** How often to look for calls whose time is over, in ms. */
const checkEveryMs = 1000;
/** How long other workers leave a call to the one that took it, in ms. */
const leaseMs = 30_000;

/** Lists the calls that were sent and of whose messages nothing was heard in time. */
export class DeliveryWatch {
  readonly #settings: SendWorkerSettings;
  readonly #receipts: Receipts;
  readonly #expected: DueList;
  readonly #closed = new AbortController();

  constructor(settings: SendWorkerSettings, receipts: Receipts) {
    this.#settings = settings;
    this.#receipts = receipts;
    this.#expected = expectedCalls(settings.client, settings.prefix);
    void this.#run();
  }

  close(): void {
    this.#closed.abort();
  }

  async #run(): Promise<void> {
    const { signal } = this.#closed;
    while (!signal.aborted) {
      try {
        const due = await this.#expected.take(leaseMs);
        await Promise.all(due.map((entry) => this.#check(entry)));
      } catch (error) {
        this.#settings.logger?.warn('The worker could not look for undelivered messages', {
          error: errorName(error),
        });
      }
      await wait(checkEveryMs, signal).catch(() => undefined);
    }
  }

  async #check(entry: string): Promise<void> {
    const { client, prefix } = this.#settings;
    const call = JSON.parse(entry) as ExpectedCall; // written by SendJob
    const { messageId, instanceId } = call;
    const { status } = await this.#receipts.of({
      id: messageId,
      ...(instanceId !== '' && { instanceId }),
    });
    if (status === 'sent') await addToUndelivered(client, prefix, call);
    await this.#expected.remove(entry);
  }
}
