import { serve } from '@hono/node-server';
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createWebhookHandler, type WebhookHandler } from '../../src/webhooks.ts';
import { captureLog } from '../support/capture-log.ts';
import { delivery, deliver, signingSecret } from '../support/delivery.ts';
import { gatewayJson, messageEvent } from '../support/events.ts';

/** The webhook behind the servers that people have, over real sockets. */

interface Served {
  readonly url: string;
  close(): Promise<void>;
}

const listening = (server: Server): Promise<Served> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/wsapi`, // it listens on a port
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });

const servers: Record<string, (webhook: WebhookHandler) => Promise<Served>> = {
  http: (webhook) => listening(createServer(webhook.node)),
  Express: (webhook) => {
    const app = express();
    app.all('/wsapi', webhook.node);
    app.use(express.json());
    return listening(createServer(app));
  },
  'Express, behind express.raw': (webhook) => {
    const app = express();
    app.all('/wsapi', express.raw({ type: 'application/json' }), webhook.node);
    return listening(createServer(app));
  },
  'Express, behind express.json that keeps the bytes': (webhook) => {
    const app = express();
    app.use(
      express.json({
        verify: (request, _response, bytes) => {
          Object.assign(request, { rawBody: bytes });
        },
      }),
    );
    app.all('/wsapi', webhook.node);
    return listening(createServer(app));
  },
  Fastify: async (webhook) => {
    const app = Fastify();
    await app.register((scope, _options, registered) => {
      // In this scope the body is left to the webhook.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _payload, parsed) => {
        parsed(null);
      });
      scope.all('/wsapi', (request, reply) => {
        reply.hijack();
        webhook.node(request.raw, reply.raw);
      });
      registered();
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo; // it listens on a port
    return { url: `http://127.0.0.1:${port}/wsapi`, close: () => app.close() };
  },
  Hono: (webhook) => {
    const app = new Hono();
    app.all('/wsapi', (context) => webhook.fetch(context.req.raw));
    return new Promise((resolve) => {
      const server = serve(
        { fetch: app.fetch, hostname: '127.0.0.1', port: 0 },
        (address: AddressInfo) => {
          resolve({
            url: `http://127.0.0.1:${address.port}/wsapi`,
            close: () =>
              new Promise((done) => {
                server.close(() => done());
                if ('closeAllConnections' in server) server.closeAllConnections();
              }),
          });
        },
      );
    });
  },
};

let served: Served | undefined;
afterEach(() => served?.close());

describe.each(Object.keys(servers))('%s', (name) => {
  const start = async (): Promise<{ webhook: WebhookHandler; url: string; got: unknown[] }> => {
    const got: unknown[] = [];
    const webhook = createWebhookHandler({
      secret: signingSecret,
      on: { message: (event) => got.push(event) },
      maxBodyBytes: 50_000,
      logger: false,
    });
    served = await servers[name]?.(webhook);
    return { webhook, got, url: served?.url ?? '' };
  };

  test('an event comes in as it was sent', async () => {
    const { webhook, url, got } = await start();
    const event = messageEvent(1, { text: 'Fish & chips <3 – Grüße 🥾' });
    expect(await deliver(url, event)).toMatchObject({ status: 200, text: '' });
    await webhook.close();
    expect(got).toEqual([event]);
  });

  test('an invalid request is refused, and the connection serves the next', async () => {
    const { webhook, url, got } = await start();
    const event = messageEvent(1);
    const status = async (init: Promise<RequestInit>): Promise<unknown> => {
      const response = await fetch(url, await init);
      return [response.status, await response.text()];
    };
    expect(await status(delivery(event, { secret: 'another' }))).toEqual([401, 'Unauthorized']);
    expect(await status(delivery(event, { headers: { 'X-Webhook-Signature': '' } }))).toEqual([
      401,
      'Unauthorized',
    ]);
    expect(await status(delivery(event, { body: '{"eventId":"evt_1"}' }))).toEqual([
      400,
      'Bad Request',
    ]);
    expect(await status(delivery(event, { headers: { 'Content-Type': 'text/plain' } }))).toEqual([
      415,
      'Unsupported Media Type',
    ]);
    const get = await fetch(url);
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await status(delivery(event))).toEqual([200, '']);
    expect(webhook.state).toMatchObject({ refused: 5, received: 1 });
    await webhook.close();
    expect(got).toHaveLength(1);
  });

  test('a body that is too long is refused, with a length and without', async () => {
    const { webhook, url } = await start();
    const event = messageEvent(1, { text: 'x'.repeat(60_000) });
    expect(await deliver(url, event)).toMatchObject({ status: 413 });
    const init = await delivery(event);
    const chunked = await fetch(url, {
      ...init,
      body: new Blob([init.body]).stream(),
      duplex: 'half',
    });
    expect(chunked.status).toBe(413);
    expect(webhook.state.received).toBe(0);
    expect(await deliver(url, messageEvent(2))).toMatchObject({ status: 200 });
  });
});

test('express.json before the webhook is an error that says what to do', async () => {
  const { logger, lines } = captureLog();
  const webhook = createWebhookHandler({
    secret: signingSecret,
    otherwise: () => undefined,
    logger,
  });
  const app = express();
  app.use(express.json());
  app.post('/wsapi', webhook.node);
  served = await listening(createServer(app));
  expect(await deliver(served.url, messageEvent(1))).toMatchObject({
    status: 500,
    text: 'Internal Server Error',
  });
  expect(lines).toEqual([expect.stringMatching(/before express\.json\(\).*express\.raw/)]);
});

test('a request that was read before is an error that says what to do', async () => {
  const { logger, lines } = captureLog();
  const webhook = createWebhookHandler({
    secret: signingSecret,
    otherwise: () => undefined,
    logger,
  });
  const request = new Request('http://127.0.0.1/wsapi', await delivery(messageEvent(1)));
  await request.json();
  expect((await webhook.fetch(request)).status).toBe(500);
  expect(lines).toEqual([expect.stringMatching(/needs the raw request/)]);
});

test('a body that does not come, or breaks off, holds nothing up', async () => {
  const webhook = createWebhookHandler({
    secret: signingSecret,
    otherwise: () => undefined,
    answerWithinMs: 200,
    logger: false,
  });
  served = await listening(createServer(webhook.node));
  const { port } = new URL(served.url);
  const socket = connect(Number(port), '127.0.0.1');
  const head = `POST /wsapi HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 1000\r\nX-Webhook-Signature: sha256=${'0'.repeat(64)}\r\n\r\n`;
  socket.write(head + gatewayJson(messageEvent(1)).slice(0, 20));
  const [status] = (
    await new Promise<string>((resolve) => {
      socket.once('data', (data: Buffer) => {
        resolve(data.toString());
      });
    })
  ).split('\r\n');
  expect(status).toBe('HTTP/1.1 408 Request Timeout');
  socket.destroy();
  const another = connect(Number(port), '127.0.0.1');
  another.write(head);
  await new Promise((resolve) => {
    another.once('connect', resolve);
  });
  another.resetAndDestroy();
  await expect.poll(() => webhook.state.refused).toBe(2);
  expect(webhook.state.received).toBe(0);
});
