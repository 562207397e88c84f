import type { DeliverySettings } from '../checks/instance-and-key.ts';
import type { Clock } from '../clock.ts';
import type { Ids } from '../state/ids.ts';
import type { EventData, EventOf, EventType, WsapiEvent } from './envelope.ts';
import type { Delivery } from './delivery.ts';
import { EventStreams } from './pull-mode-streams.ts';
import { addToRedis, type EventRedis } from './redis-stream.ts';
import { deliver, type WebhookHandler } from './webhook-call.ts';

/** These come whatever the filters say. */
const systemEvents: readonly EventType[] = [
  'initial_sync_finished',
  'login_error',
  'logged_in',
  'logged_out',
];

/** Makes events, and takes them where the instance wants them. */
export class Deliveries {
  readonly streams = new EventStreams();
  readonly events: WsapiEvent[] = [];
  readonly deliveries: Delivery[] = [];
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #handler: WebhookHandler;
  readonly #redis: EventRedis | undefined;
  /** One after another: a webhook that does not answer holds up those that follow. */
  readonly #queues = new Map<string, Promise<void>>();

  constructor(clock: Clock, ids: Ids, handler: WebhookHandler, redis: EventRedis | undefined) {
    this.#clock = clock;
    this.#ids = ids;
    this.#handler = handler;
    this.#redis = redis;
  }

  /** Resolves to the event once it is delivered, or cannot be. */
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
    } as EventOf<Type>; // the type and its payload belong together, which the compiler does not see
    if (!isWanted(eventType, settings)) return event;
    this.events.push(event);
    const before = this.#queues.get(instanceId) ?? Promise.resolve();
    const delivered = before.then(() => this.#deliver(event, settings));
    this.#queues.set(instanceId, delivered);
    await delivered;
    return event;
  }

  /** Resolves when everything is delivered that was under way. */
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

/** The list of filters, where there is one, holds the types that are wanted. */
const isWanted = (type: EventType, { eventFilters }: DeliverySettings): boolean =>
  systemEvents.includes(type) ||
  eventFilters === undefined ||
  eventFilters.length === 0 ||
  eventFilters.includes(type);
