import type { DeliverySettings } from '../checks/instance-and-key.ts';
import type { Clock } from '../clock.ts';
import type { Ids } from '../state/ids.ts';
import type { EventData, EventOf, EventType, WsapiEvent } from './envelope.ts';
import type { Delivery } from './delivery.ts';
import { EventStreams } from './pull-mode-streams.ts';
import { addToRedis, type EventRedis } from './redis-stream.ts';
import { deliver, type WebhookHandler } from './webhook-call.ts';

/** Events that are sent whatever the filters are. */
const systemEvents: readonly EventType[] = [
  'initial_sync_finished',
  'login_error',
  'logged_in',
  'logged_out',
];

/** Creates events and delivers them as the settings of their instance say. */
export class Deliveries {
  readonly streams = new EventStreams();
  readonly events: WsapiEvent[] = [];
  readonly deliveries: Delivery[] = [];
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #handler: WebhookHandler;
  readonly #redis: EventRedis | undefined;
  /** Deliveries are sequential: a webhook that does not respond delays the next one. */
  readonly #queues = new Map<string, Promise<void>>();

  constructor(clock: Clock, ids: Ids, handler: WebhookHandler, redis: EventRedis | undefined) {
    this.#clock = clock;
    this.#ids = ids;
    this.#handler = handler;
    this.#redis = redis;
  }

  /** Resolves to the event once it is delivered or its delivery has failed. */
  async emit<Type extends EventType>(
    instanceId: string,
    settings: DeliverySettings,
    eventType: Type,
    eventData: EventData<Type>,
  ): Promise<EventOf<Type>> {
    const event = {
      eventId: this.#ids.event(this.#clock.now()),
      instanceId,
      eventType,
      receivedAt: this.#clock.timestamp(),
      eventData,
    } as EventOf<Type>; // safe: the payload is the one of this type
    if (!isWanted(eventType, settings)) return event;
    this.events.push(event);
    const before = this.#queues.get(instanceId) ?? Promise.resolve();
    const delivered = before.then(() => this.#deliver(event, settings));
    // A failure is that of this event: the next ones are delivered.
    this.#queues.set(
      instanceId,
      delivered.catch(() => undefined),
    );
    await delivered;
    return event;
  }

  /** Resolves when all pending deliveries have ended. */
  async settled(): Promise<void> {
    await Promise.all(this.#queues.values());
  }

  reset(): void {
    this.events.length = 0;
    this.deliveries.length = 0;
    this.streams.reset();
  }

  async #deliver(
    event: WsapiEvent,
    { webhookUrl: url, signingSecret }: DeliverySettings,
  ): Promise<void> {
    this.streams.send(event);
    if (url !== undefined && url !== '') await this.#toWebhook(url, event, signingSecret);
    if (this.#redis) await addToRedis(this.#redis, event, signingSecret);
  }

  async #toWebhook(url: string, event: WsapiEvent, secret: string | undefined): Promise<void> {
    const outcome = await deliver(url, event, secret, this.#handler).then(
      (status) => ({ status, error: undefined }),
      (error: unknown) => ({ status: undefined, error }),
    );
    this.deliveries.push({ event, url, ...outcome });
  }
}

/** Whether the filters let an event through. */
const isWanted = (type: EventType, { eventFilters }: DeliverySettings): boolean =>
  systemEvents.includes(type) ||
  eventFilters === undefined ||
  eventFilters.length === 0 ||
  eventFilters.includes(type);
