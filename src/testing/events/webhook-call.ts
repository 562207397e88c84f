import { goJson, type WsapiEvent } from './envelope.ts';
import { sign } from '../../events/signature.ts';

/** Sends a delivery: `fetch`, or the handler of a test. */
export type WebhookHandler = (request: Request) => Response | Promise<Response>;

/** How long the gateway waits for the webhook. It does not retry. */
const timeoutMs = 10_000;

/** Delivers an event. @returns the status of the response. @throws if there is none. */
export const deliver = async (
  url: string,
  event: WsapiEvent,
  secret: string | undefined,
  handler: WebhookHandler,
): Promise<number> => {
  const body = goJson(event);
  const headers = new Headers({
    'Content-Type': 'application/json',
    'X-Instance-Id': event.instanceId,
  });
  if (secret !== undefined && secret !== '')
    headers.set('X-Webhook-Signature', await sign(body, secret));
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new Error('The webhook did not respond within 10 seconds.'));
  }, timeoutMs);
  try {
    const request = new Request(url, { method: 'POST', headers, body, signal: controller.signal });
    const response = await handler(request);
    await response.body?.cancel();
    return response.status;
  } finally {
    clearTimeout(timer);
  }
};
