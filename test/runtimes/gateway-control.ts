import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { AddressInfo } from 'node:net';
import { createGateway, type Gateway } from '../../src/testing.ts';

/** A test gateway that a suite in another process controls over HTTP. */
export interface ControlledGateway {
  readonly surroundings: {
    readonly baseUrl: string;
    readonly apiKey: string;
    readonly instanceId: string;
    readonly control: string;
  };
  /** Serves a page and the gateway from one origin, as a browser requires. */
  readonly origin: string;
  close(): Promise<void>;
}

/** @param page the content of `/suite.js`. */
export const startControlledGateway = async (page = ''): Promise<ControlledGateway> => {
  const gateway = createGateway();
  const { url } = await gateway.listen();
  const app = new Hono()
    .use('/control/*', cors())
    .post('/control/:what', async (context) =>
      context.json(command(gateway, context.req.param('what'), await context.req.json())),
    )
    .get('/', (context) =>
      context.html('<!doctype html><script type="module" src="/suite.js"></script>'),
    )
    .get('/suite.js', (context) => context.body(page, 200, { 'Content-Type': 'text/javascript' }))
    .all('*', (context) => gateway.fetch(context.req.raw));
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port, not on a pipe
  return {
    surroundings: {
      baseUrl: url,
      apiKey: gateway.apiKey,
      instanceId: gateway.instanceId,
      control: `${origin}/control`,
    },
    origin,
    close: async () => {
      await gateway.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

interface Order {
  readonly times?: number;
  readonly retryAfter?: number;
  readonly status?: number;
  readonly detail?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly ms?: number;
}

const command = (gateway: Gateway, what: string, order: Order): unknown => {
  const { status = 200, detail = '', body = '', headers = {}, ms = 0, times = 1 } = order;
  switch (what) {
    case 'begin':
      gateway.reset();
      return {};
    case 'rate-limit':
      gateway.rateLimit({ times, retryAfter: order.retryAfter ?? 0 });
      return {};
    case 'fail':
      gateway.fail(status, detail);
      return {};
    case 'answer':
      gateway.answer(status, body, { headers });
      return {};
    case 'delay':
      gateway.delay(ms);
      return {};
    case 'drop':
      gateway.drop('before the answer');
      return {};
    case 'requests':
      return gateway.requests.map(
        ({ method, path, body: sent, status: answered, headers: got }) => ({
          method,
          path,
          body: sent,
          status: answered,
          instance: got['x-instance-id'],
        }),
      );
    default:
      throw new Error(`Unknown command: ${what}.`);
  }
};
