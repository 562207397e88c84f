/**
 * Runs a block in a process of its own, beside the installed package: `node run-block.mjs <module>`. Ports that it names
 * may be anybody's on this machine, so it gets free ones; a webhook that it opens, or exports, gets an event.
 */
import { readFile } from 'node:fs/promises';
import { Server } from 'node:net';
import { sign } from 'wsapi-client/webhooks';

const { EVENT: body, WSAPI_SIGNING_SECRET: secret } = process.env;
const module = new URL(process.argv[2], import.meta.url);
const receives = (await readFile(module, 'utf8')).includes('createWebhookHandler');

const deliver = async (send, url) => {
  const headers = {
    'Content-Type': 'application/json',
    'X-Webhook-Signature': await sign(body, secret),
  };
  const { status } = await send(new Request(url, { method: 'POST', headers, body }));
  if (status !== 200) throw new Error(`The event was answered ${status}.`);
};

if (receives) {
  const { listen } = Server.prototype;
  Server.prototype.listen = function (...args) {
    this.once('listening', () =>
      deliver(fetch, `http://127.0.0.1:${this.address().port}/wsapi`).catch((error) => {
        console.error(error);
        process.exit(1);
      }),
    );
    const listeners = args.filter((argument) => typeof argument === 'function');
    return listen.call(this, { port: 0, host: '127.0.0.1' }, ...listeners);
  };
}

const { default: exported, handler } = await import(module.href);
if (typeof exported?.fetch === 'function') {
  const context = { waitUntil: () => undefined };
  await deliver(
    (request) => exported.fetch(request, process.env, context),
    'http://localhost/wsapi',
  );
}
// AWS Lambda, payload format 2.0.
if (typeof handler === 'function')
  await deliver(async (request) => {
    const event = {
      headers: Object.fromEntries(request.headers),
      body: Buffer.from(await request.text()).toString('base64'),
      isBase64Encoded: true,
    };
    return { status: (await handler(event)).statusCode };
  }, 'http://localhost/wsapi');
