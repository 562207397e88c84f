import { checkMethods, checkObject } from '../../options/option-checks.ts';
import { ofRequest, toResponse } from './fetch-request.ts';
import {
  ofNodeRequest,
  writeResponse,
  type NodeRequest,
  type NodeResponse,
} from './node-request.ts';
import { Receiver } from './receiver.ts';
import { resolveWebhookOptions, type WebhookOptions } from './webhook-options.ts';
import type { Closed, WebhookState } from './webhook-state.ts';

/** The used part of a Worker's context: it keeps the Worker alive while handlers run. */
export interface ExecutionContextLike {
  /** Keeps the Worker alive until the promise is settled. */
  waitUntil(promise: Promise<unknown>): void;
}

/** A receiver of webhooks. Its methods do not need `this`: pass them around freely. */
export interface WebhookHandler {
  /**
   * For the Fetch API: Hono, Next, Bun, Deno, Workers. If the third argument has a `waitUntil`, as in a Worker, it
   * gets the promise of a handler that continues after the response.
   */
  readonly fetch: (
    request: Request,
    environment?: unknown,
    context?: Partial<ExecutionContextLike>,
  ) => Promise<Response>;
  /** For Node's `http`, for Express, and for servers that pass on their request and response. */
  readonly node: (request: NodeRequest, response: NodeResponse) => void;
  readonly state: WebhookState;
  /**
   * Refuses new events (503), and resolves when all accepted events are done.
   *
   * @param options.timeoutMs milliseconds after which it resolves anyway and returns the events that are not done. The
   *   `signal` of their handlers is aborted. Default: no limit.
   */
  close(options?: { readonly timeoutMs?: number | undefined }): Promise<Closed>;
}

/**
 * Creates a receiver of the gateway's webhooks. It verifies each request, responds within the gateway's 10 s whatever
 * the handlers do, skips duplicates, and runs a handler for each event. Events of one chat are handled in order.
 *
 * The gateway delivers each event once. An event that you refuse, or lose when your program dies, does not come again.
 *
 * @throws {ConfigurationError} for an option that cannot be right, such as an empty secret.
 * @example
 * const webhook = createWebhookHandler({
 *   secret: process.env.WSAPI_SIGNING_SECRET,
 *   on: { message: async ({ eventData }) => save(eventData) },
 *   onError: (error, event) => deadLetters.push(event),
 * });
 * createServer(webhook.node).listen(3000); // or app.post('/wsapi', (c) => webhook.fetch(c.req.raw))
 */
export const createWebhookHandler = (options: WebhookOptions): WebhookHandler => {
  const receiver = new Receiver(resolveWebhookOptions(options));
  return {
    fetch: async (request, _environment, context) => {
      checkMethods((request as Request | undefined)?.headers, 'request.headers', ['get']);
      const waitUntil =
        typeof context?.waitUntil === 'function' ? context.waitUntil.bind(context) : undefined;
      return toResponse(await receiver.receive(ofRequest(request), waitUntil));
    },
    node: (request, response) => {
      checkObject((request as NodeRequest | undefined)?.headers, '`request.headers`');
      checkMethods(response, 'response', ['setHeader', 'end']);
      void receiver.receive(ofNodeRequest(request)).then((answer) => {
        writeResponse(response, answer);
      });
    },
    get state() {
      return receiver.state;
    },
    close: async (closing) => {
      // It would be taken for no limit. Anything else may come from an event: process.once('SIGTERM', webhook.close).
      if (typeof closing === 'number') checkObject(closing, 'The options of close');
      return receiver.close(closing?.timeoutMs);
    },
  };
};
