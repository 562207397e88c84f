import { sign } from '../../src/events/signature.ts';
import type { TestRedisClient } from './redis-server.ts';

/** An event of a test. */
export interface StreamEvent {
  readonly eventId: string;
  readonly instanceId?: string;
  readonly eventType?: string;
  /** The payload, as the gateway writes it. */
  readonly eventData?: string;
  readonly secret?: string;
}

/** Writes an event as a self-hosted gateway does: the payload as JSON, and a signature over the whole envelope. */
export const addEvent = async (client: TestRedisClient, event: StreamEvent): Promise<void> => {
  const { eventId, instanceId = 'ins_1', eventType = 'message', secret } = event;
  const receivedAt = '2026-01-02T03:04:05.123456789+01:00';
  const eventData =
    event.eventData ?? `{"id":"${eventId}","chatId":"1@s.whatsapp.net","text":"\\u003cb\\u003e"}`;
  const envelope = `{"eventId":"${eventId}","instanceId":"${instanceId}","eventType":"${eventType}","receivedAt":"${receivedAt}","eventData":${eventData}}`;
  await client.xAdd(`stream:${instanceId}`, '*', {
    eventId,
    instanceId,
    eventType,
    receivedAt,
    eventData,
    ...(secret === undefined ? {} : { signature: await sign(envelope, secret) }),
  });
};
