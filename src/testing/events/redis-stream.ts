import { goJson, type WsapiEvent } from './envelope.ts';
import { sign } from '../../events/signature.ts';

/** What is needed of a connection to Redis: the client of the package `redis` has it. */
export interface EventRedis {
  /** Sends a command, its name and arguments as texts. */
  sendCommand(args: readonly string[]): Promise<unknown>;
}

/** Adds an event to the stream of its instance. The payload stands there alone, the signature is of the whole. */
export const addToRedis = async (
  redis: EventRedis,
  event: WsapiEvent,
  secret: string | undefined,
): Promise<void> => {
  const { eventId, instanceId, eventType, receivedAt } = event;
  const eventData = goJson(event.eventData);
  const fields = { eventId, instanceId, eventType, receivedAt, eventData };
  await redis.sendCommand([
    'XADD',
    `stream:${instanceId}`,
    '*',
    ...Object.entries(fields).flat(),
    ...(secret === undefined || secret === ''
      ? []
      : ['signature', await sign(goJson(event), secret)]),
  ]);
};
