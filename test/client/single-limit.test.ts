import { expect, test } from 'vitest';
import { RateLimitError } from '../../src/index.ts';
import { useGateway } from '../support/gateway-client.ts';
import { startServer } from '../support/local-server.ts';

const gatewayClient = useGateway();
const overlimit = '{"status":400,"detail":"info query returned status 429: rate-overlimit"}';

test('groups that WhatsApp always refuses do not hold up sends to others', async () => {
  let reads = 0;
  let sends = 0;
  const server = await startServer((context) => {
    if (context.req.method === 'GET') {
      reads += 1;
      return new Response(overlimit, { status: 400 });
    }
    sends += 1;
    return Response.json({ id: `m${sends}` }, { status: 201 });
  });
  const wsapi = gatewayClient.client({ baseUrl: server.url });
  const abort = new AbortController();
  const poison = ['120363041234567890@g.us', '120363041234567891@g.us'].map((id) =>
    wsapi.groups.get(id, { signal: abort.signal }).catch((error: unknown) => error),
  );
  const message = { to: '12025550143', text: 'Hello' };
  await expect.poll(() => reads).toBeGreaterThan(1);
  let longestMs = 0;
  while (reads < 8) {
    const refused = reads;
    const startedAt = performance.now();
    await Promise.all(Array.from({ length: 10 }, () => wsapi.messages.sendText(message)));
    longestMs = Math.max(longestMs, performance.now() - startedAt);
    await expect.poll(() => reads).toBeGreaterThan(refused);
  }
  // With a cooldown of the whole instance it would be about 9 s.
  expect(longestMs).toBeLessThan(6000);
  // All of that while the first calls still wait.
  abort.abort(new Error('enough'));
  for (const call of poison) expect(await call).toMatchObject({ message: 'enough' });
  await server.close();
});

test('a Retry-After as a date is compared with the Date of the response', async () => {
  const { gateway, client } = gatewayClient;
  const ahead = Date.now() + 3_600_000;
  gateway.answer(429, '', {
    headers: {
      Date: new Date(ahead).toUTCString(),
      'Retry-After': new Date(ahead + 120_000).toUTCString(),
    },
  });
  const error: unknown = await client()
    .groups.list()
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ retryAfterMs: 120_000 });
});

test('invite links are accepted wherever a code is', async () => {
  const { client } = gatewayClient;
  const wsapi = client();
  const { id } = await wsapi.groups.create({ name: 'Team', participants: ['+12025550143'] });
  const { link } = await wsapi.groups.getInviteLink(id);
  expect(await wsapi.groups.getInfoFromLink(link)).toMatchObject({ name: 'Team' });
  await wsapi.groups.joinWithLink({ code: `${link}?mode=ems_copy_c` });
});
