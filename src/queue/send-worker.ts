import { BullMqConnection } from './bullmq-connection.ts';
import { DeliveryWatch } from './delivery-watch.ts';
import { errorName } from '../errors/error-name.ts';
import { InstanceWorker } from './instance-worker.ts';
import { instancesKey } from './queue-keys.ts';
import {
  sendWorkerSettings,
  type SendWorkerOptions,
  type SendWorkerSettings,
} from './send-worker-options.ts';

/**
 * Sends the calls of a queue. Any number of workers, on any machines, can work on the same queue.
 *
 * A call that is rate limited (429), whose instance is not logged in (409), whose key is refused (401, 403), or that
 * certainly was not sent, goes back to the front, and all workers pause this instance for a while; the others go on.
 * A call that may have been carried out goes to the queue's list `unknown`, and the instance pauses, too. This
 * includes calls that a worker had begun to send when it died. Only a call that is itself refused (400, 404, 413,
 * 422, …) fails.
 *
 * @example
 * const worker = new SendWorker({ client: redis, wsapi: new WsapiClient({ apiKey }) });
 * process.once('SIGTERM', () => worker.close());
 */
export class SendWorker {
  readonly #settings: SendWorkerSettings;
  readonly #connection: BullMqConnection;
  readonly #workers = new Map<string, InstanceWorker>();
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #deliveries: DeliveryWatch;
  #isClosed = false;

  /** @throws {ConfigurationError} for an option that is not valid. */
  constructor(options: SendWorkerOptions) {
    this.#settings = sendWorkerSettings(options);
    this.#connection = new BullMqConnection(this.#settings.client);
    const { instances, discoverEveryMs } = this.#settings;
    this.#deliveries = new DeliveryWatch(this.#settings);
    if (instances) {
      for (const instanceId of instances) this.#work(instanceId);
    } else {
      void this.#discover();
      this.#timer = setInterval(() => void this.#discover(), discoverEveryMs);
    }
  }

  /** Takes no further calls, and resolves when those that are being sent are over. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    this.#deliveries.close();
    await Promise.all([...this.#workers.values()].map((worker) => worker.close()));
    this.#connection.close();
  }

  async #discover(): Promise<void> {
    try {
      const key = instancesKey(this.#settings.prefix);
      // An array, or a set where the client speaks RESP3.
      const found = (await this.#settings.client.sendCommand([
        'SMEMBERS',
        key,
      ])) as Iterable<string>;
      for (const instanceId of found) this.#work(instanceId);
    } catch (error) {
      this.#settings.logger?.warn('The worker could not look for new instances', {
        error: errorName(error),
      });
    }
  }

  #work(instanceId: string): void {
    if (this.#isClosed || this.#workers.has(instanceId)) return;
    this.#workers.set(instanceId, new InstanceWorker(instanceId, this.#connection, this.#settings));
  }
}
