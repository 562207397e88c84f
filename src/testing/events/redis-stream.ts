import { goJson, type WsapiEvent } from './envelope.ts';
import { sign } from '../../events/signature.ts';

/** The part of the `redis` package's client that the test gateway uses. */
export interface EventRedis {
  /** Sends a command: its name, then its arguments. */
  sendCommand(args: readonly string[]): Promise<unknown>;
}

/** Adds an event to the stream of its instance. The signature covers the whole envelope. */
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
