import { goJson, type WsapiEvent } from './envelope.ts';
import { sign } from '../../events/signature.ts';

/** What carries a delivery: `fetch`, or the handler of a test. */
export type WebhookHandler = (request: Request) => Response | Promise<Response>;

/** The gateway waits so long for an answer, and does not try again. */
const timeoutMs = 10_000;

/** Delivers an event. @returns the status of the answer. @throws where there is none. */
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
    controller.abort(new Error('the webhook did not answer in time'));
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
