import { Refusal, type WebhookResponse } from './webhook-response.ts';
import type { Incoming } from './incoming.ts';
import { checkLength, readBody } from './read-body.ts';

/** A request of the Fetch API. */
export const ofRequest = (request: Request): Incoming => ({
  method: request.method,
  // The Fetch API does not tell the sender's address.
  address: undefined,
  header: (name) => request.headers.get(name),
  body: async (limits) => {
    if (request.bodyUsed)
      throw new Refusal(
        500,
        'something read the body before: the webhook needs the raw request, so do not call json() or text() first',
        true,
      );
    checkLength(request.headers.get('content-length'), limits.maxBytes);
    const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = request.body?.getReader();
    if (reader === undefined) return new Uint8Array();
    try {
      return await readBody(async () => (await reader.read()).value, limits);
    } catch (error) {
      reader.cancel().catch(() => undefined);
      throw error;
    }
  },
});

export const toResponse = ({ status, headers, body }: WebhookResponse): Response =>
  new Response(body === '' ? null : body, { status, headers });
