/**
 * What must work on every runtime. Plain JavaScript, because some runtimes read it without a build. A case throws if
 * something is wrong.
 */
/**
 * @typedef {{ baseUrl: string, apiKey: string, instanceId: string, control: string, without?: readonly string[] }} Surroundings
 * `control` is the address that controls the gateway; `without` names features that this runtime lacks.
 */

const to = '+1 (202) 555-0143';
const jid = '12025550143@s.whatsapp.net';

/** Compares two values, and names what differs. */
const equal = (seen, expected, what = 'value') => {
  const [left, right] = [JSON.stringify(seen), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what}: expected ${right}, saw ${left}`);
};

const thrownBy = async (promise, type) => {
  try {
    await promise;
  } catch (error) {
    if (error instanceof type) return error;
    throw new Error(`expected ${type.name}, saw ${error?.name}: ${error?.message}`, {
      cause: error,
    });
  }
  throw new Error(`expected ${type.name}, but nothing was thrown`);
};

/** @param {Surroundings} surroundings */
const tools = (wsapi, { baseUrl, apiKey, instanceId, control }) => {
  const options = { baseUrl, apiKey, instanceId, dangerouslyAllowBrowser: true };
  const ask = async (what, body) => {
    const response = await fetch(`${control}/${what}`, {
      method: 'POST',
      body: JSON.stringify(body ?? {}),
    });
    if (!response.ok) throw new Error(`The control answered ${response.status}.`);
    return response.json();
  };
  return {
    options,
    ...wsapi,
    client: (more = {}) => new wsapi.WsapiClient({ ...options, ...more }),
    ask,
    /** The requests that came in since the case began. */
    requests: () => ask('requests'),
  };
};

/** @type {Record<string, { needs?: string, run: (t: ReturnType<typeof tools>) => Promise<void> }>} */
const cases = {
  'a message goes out to the canonical id': {
    async run({ client, requests }) {
      const { id } = await client().messages.sendText({ to, text: 'Grüße 👋' });
      if (!id) throw new Error('no id');
      const [request] = await requests();
      equal([request.method, request.path], ['POST', '/messages/text']);
      equal(JSON.parse(request.body), { to: jid, text: 'Grüße 👋' });
      equal(request.instance, 'ins_V1StGXR8Z5jd', 'X-Instance-Id');
    },
  },
  'the same as a function': {
    async run({ options, requests, createClient, sendText }) {
      const { id } = await sendText(createClient(options), { to, text: 'Hello' });
      if (!id) throw new Error('no id');
      equal((await requests()).length, 1, 'requests');
    },
  },
  'the same by path': {
    async run({ client }) {
      const { data, error, response } = await client().http.POST('/messages/text', {
        body: { to, text: 'Hello' },
      });
      equal([response.status, error === undefined, typeof data?.id], [201, true, 'string']);
    },
  },
  'a list comes in': {
    async run({ client, isGroupJid }) {
      const groups = await client().groups.list();
      equal([Array.isArray(groups), isGroupJid(groups[0]?.groupId)], [true, true]);
    },
  },
  'an @ travels raw in a path': {
    async run({ client, requests }) {
      await client().groups.get('120363041234567890@g.us');
      equal((await requests())[0].path, '/groups/120363041234567890@g.us');
    },
  },
  'waits and retries when rate limited': {
    async run({ client, ask, requests }) {
      await ask('rate-limit', { times: 2, retryAfter: 0 });
      const { attempts } = await client({ retry: { baseWaitMs: 1 } })
        .messages.sendText({ to, text: 'Hello' })
        .withResponse();
      equal(attempts, 3, 'attempts');
      equal(
        (await requests()).map(({ status }) => status),
        [429, 429, 201],
      );
    },
  },
  'a wrong id is an error before anything is sent': {
    async run({ client, requests, InvalidIdError }) {
      const error = await thrownBy(client().groups.get('12025550143'), InvalidIdError);
      equal(error.operationId ?? 'getGroup', 'getGroup');
      equal((await requests()).length, 0, 'requests');
    },
  },
  'errors have their types': {
    async run({ client, ask, BadRequestError, NotFoundError }) {
      await ask('fail', { status: 404, detail: 'not found: no such group' });
      const missing = await thrownBy(client().groups.get('120363041234567890@g.us'), NotFoundError);
      equal([missing.status, missing.detail], [404, 'not found: no such group']);
      const refused = await thrownBy(client().messages.sendText({ to }), BadRequestError);
      equal(refused.status, 400);
    },
  },
  'bytes go out as base64': {
    async run({ client, requests }) {
      const data = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
      await client().messages.sendImage({ to, data, mimeType: 'image/png' });
      const body = JSON.parse((await requests())[0].body);
      equal(atob(body.data).length, 100_000, 'bytes');
      equal(atob(body.data).charCodeAt(99_999), 99_999 % 251, 'the last byte');
    },
  },
  'a file is read once more after a rate limit': {
    async run({ options, ask, requests, createClient, sendImage }) {
      await ask('rate-limit', { times: 1, retryAfter: 0 });
      let opened = 0;
      const open = () => {
        opened += 1;
        return new Blob(['half ', 'and half']).stream();
      };
      await sendImage(createClient({ ...options, retry: { baseWaitMs: 1 } }), {
        to,
        data: open,
        mimeType: 'image/png',
      });
      equal(opened, 2, 'times that it was opened');
      equal(atob(JSON.parse((await requests())[1].body).data), 'half and half');
    },
  },
  'a file comes in as a stream': {
    async run({ client, ask }) {
      await ask('answer', {
        status: 200,
        body: 'x'.repeat(300_000),
        headers: {
          'Content-Type': 'image/jpeg',
          'Content-Disposition': `attachment; filename="menu.jpg"`,
        },
      });
      const file = await client().media.download({ id: 'QUJDRA==' });
      equal([file.type, file.filename], ['image/jpeg', 'menu.jpg']);
      let length = 0;
      const reader = file.stream().getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        length += value.byteLength;
      }
      equal(length, 300_000, 'bytes');
    },
  },
  'a file is saved, where there are files': {
    async run({ client, ask, ConfigurationError }) {
      await ask('answer', { status: 200, body: 'x'.repeat(300_000) });
      const file = await client().media.download({ id: 'QUJDRA==' });
      const files = globalThis.process?.getBuiltinModule?.('fs/promises');
      if (files === undefined) {
        await thrownBy(file.saveAs('menu.jpg'), ConfigurationError);
        await file.cancel();
        return;
      }
      const { tmpdir } = globalThis.process.getBuiltinModule('os');
      const folder = await files.mkdtemp(`${tmpdir()}/wsapi-suite-`);
      try {
        equal(await file.saveAs(`${folder}/menu.jpg`), 300_000, 'bytes');
        equal(await files.readdir(folder), ['menu.jpg']);
        equal(await files.readFile(`${folder}/menu.jpg`, 'utf8'), 'x'.repeat(300_000));
      } finally {
        await files.rm(folder, { recursive: true });
      }
    },
  },
  'an abort ends a call with its own reason': {
    async run({ client, ask }) {
      await ask('delay', { ms: 60_000 });
      const controller = new AbortController();
      const call = client().groups.list({ signal: controller.signal });
      setTimeout(() => controller.abort(new RangeError('enough')), 50);
      equal((await thrownBy(call, RangeError)).message, 'enough');
    },
  },
  'a send without an answer has an unknown outcome, and is not repeated': {
    async run({ client, ask, requests, TimeoutError }) {
      await ask('delay', { ms: 60_000 });
      const call = client({ timeout: 300 }).messages.sendText({ to, text: 'Hello' });
      equal((await thrownBy(call, TimeoutError)).outcome, 'unknown');
      equal((await requests()).length, 1, 'requests');
    },
  },
  'a lost connection is told as one': {
    needs: 'sockets',
    async run({ client, ask, requests, ConnectionError }) {
      await ask('drop');
      const error = await thrownBy(
        client().messages.sendText({ to, text: 'Hello' }),
        ConnectionError,
      );
      equal(error.outcome, 'unknown');
      equal((await requests()).length, 1, 'requests');
    },
  },
  'ids are read': {
    async run({ formatJid, parseJid }) {
      equal(formatJid('https://wa.me/12025550143'), jid);
      equal(parseJid('182746519284736@lid').kind, 'lid');
    },
  },
  'a signature is verified': {
    async run({ sign, verify }) {
      const body = '{"eventId":"evt_1"}';
      const signature = await sign(body, 'secret');
      await verify(body, signature, ['another', 'secret']);
      const error = await thrownBy(verify(`${body} `, signature, 'secret'), Error);
      equal(error.name, 'InvalidSignatureError');
    },
  },
  'a webhook is answered': {
    async run({ createWebhookHandler, sign }) {
      const body = JSON.stringify({
        eventId: 'evt_1700000000000_0123456789abcdef',
        instanceId: 'ins_V1StGXR8Z5jd',
        eventType: 'something_new',
        receivedAt: '2026-01-02T03:04:05Z',
        eventData: {},
      });
      const seen = [];
      const handler = createWebhookHandler({
        secret: 'secret',
        otherwise: (event) => seen.push(event.eventType),
      });
      const request = (signature) =>
        new Request('https://example.com/', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-webhook-signature': signature },
          body,
        });
      equal((await handler.fetch(request(await sign(body, 'other')))).status, 401);
      const { status } = await handler.fetch(request(await sign(body, 'secret')));
      await handler.close();
      equal([Math.floor(status / 100), seen], [2, ['something_new']]);
    },
  },
};

/** The names of the cases, except those that a runtime cannot run. */
export const caseNames = (without = []) =>
  Object.keys(cases).filter((name) => !without.includes(cases[name].needs));

/**
 * Runs every case, one after another.
 *
 * @param wsapi the exports of the package.
 * @param {Surroundings} surroundings
 * @returns {Promise<Record<string, string>>} for each case `passed`, or the error.
 */
export const runSuite = async (wsapi, surroundings) => {
  const given = tools(wsapi, surroundings);
  const results = {};
  for (const name of caseNames(surroundings.without)) {
    await given.ask('begin');
    try {
      await cases[name].run(given);
      results[name] = 'passed';
    } catch (error) {
      results[name] = String(error?.stack ?? error);
    }
  }
  return results;
};
