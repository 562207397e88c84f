import nock from 'nock';
import { expect, test } from 'vitest';
import { WsapiClient } from '../../src/index.ts';

const message = { to: '12025550143@s.whatsapp.net', text: 'Hello' };

test.each(['http://gateway.example', 'https://gateway.example'])('nock catches %s', async (url) => {
  // Once imported it stands in for fetch and http, in this file from the start.
  if (!nock.isActive()) nock.activate();
  nock.disableNetConnect();
  const bodies: unknown[] = [];
  nock(url)
    .post('/messages/text', (body) => bodies.push(body) > 0)
    .times(2)
    .reply(201, { id: 'caught' });
  try {
    const wsapi = new WsapiClient({
      baseUrl: url,
      apiKey: 'k',
      instanceId: 'ins_1',
      retry: false,
    });
    expect(await wsapi.messages.sendText(message)).toEqual({ id: 'caught' });
    expect(await wsapi.messages.sendText(message)).toEqual({ id: 'caught' });
    expect(bodies).toEqual([message, message]);
    // What it does not know does not get out.
    await expect(wsapi.messages.sendText(message)).rejects.toThrow();
  } finally {
    nock.cleanAll();
    nock.enableNetConnect();
    nock.restore();
  }
});
