import { sign } from '../../src/webhooks.ts';
import { gatewayJson } from './events.ts';

export const signingSecret = 'whsec_4Xh1vS9kqgV0y2Lw';

/** A request as the gateway sends it, with the same headers and the same JSON. */
export const delivery = async (
  event: object,
  { headers = {}, body = gatewayJson(event), secret = signingSecret }: DeliveryFields = {},
): Promise<RequestInit & { method: string; headers: Record<string, string>; body: string }> => ({
  method: 'POST',
  headers: {
    'Content-Type': 'application/json',
    'X-Instance-Id': 'ins_V1StGXR8Z5jd',
    'X-Webhook-Signature': await sign(body, secret),
    ...headers,
  },
  body,
});

export interface DeliveryFields {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly secret?: string;
}

/** Sends an event, and returns the response. */
export const deliver = async (
  url: string,
  event: object,
  fields?: DeliveryFields,
): Promise<{ status: number; text: string; headers: Headers }> => {
  const response = await fetch(url, await delivery(event, fields));
  return { status: response.status, text: await response.text(), headers: response.headers };
};

/** A promise and the functions that settle it. */
export const deferred = <T = void>(): {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
} => {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((fulfil, fail) => {
    resolve = fulfil;
    reject = fail;
  });
  return { promise, resolve, reject };
};

/** A request whose body does not arrive before `resolve` is called. */
export const slowRequest = async (
  event: object,
): Promise<{ readonly request: Request; readonly resolve: () => void }> => {
  const { body, ...init } = await delivery(event);
  const { promise, resolve } = deferred();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await promise;
      controller.enqueue(Buffer.from(body));
      controller.close();
    },
  });
  return {
    request: new Request('http://127.0.0.1', { ...init, body: stream, duplex: 'half' }),
    resolve,
  };
};
