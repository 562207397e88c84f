import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../../src/programs/contract-check/finding.ts';
import { loadDeviations } from '../../../src/programs/contract-check/server/load-deviations.ts';
import {
  serverCheck,
  type ServerCheckOptions,
} from '../../../src/programs/contract-check/server/server-check.ts';
import { inProject } from '../../../src/contract/project.ts';
import { mergedContract } from '../../support/merged-contract.ts';
import {
  startRecordedGateway,
  type RecordedGateway,
  type RecordedSetup,
} from '../../support/recorded-gateway.ts';
import { skippedWithout } from '../../support/unix-programs.ts';

const deviations = await loadDeviations(inProject('openapi/known-deviations.yaml'));
const noDeviations = { file: '', all: [] };

interface Checked {
  readonly result: CheckResult;
  readonly gateway: RecordedGateway;
}

const checkRecorded = async (
  setup: RecordedSetup,
  options: Partial<ServerCheckOptions> = {},
  afterwards?: (checked: Checked) => Promise<void>,
): Promise<Checked> => {
  const gateway = await startRecordedGateway(setup);
  try {
    const result = await serverCheck({
      contract: mergedContract,
      baseUrl: gateway.url,
      profile: `self-hosted-${setup.mode}`,
      keys: {
        instance: gateway.apiKey,
        ...(setup.mode === 'multi' && { admin: gateway.adminKey }),
      },
      instanceId: gateway.instanceId,
      allowWrites: false,
      sendTo: undefined,
      pacing: { concurrency: 8, rate: undefined },
      timeoutMs: 300_000,
      operations: [],
      deviations,
      ...options,
    })();
    await afterwards?.({ result, gateway });
    return { result, gateway };
  } finally {
    await gateway.close();
  }
};

const setups = (['multi', 'single'] as const).flatMap((mode) =>
  [true, false].map((paired) => ({ mode, paired })),
);

const errorsOf = ({ findings }: CheckResult) => findings.filter(({ kind }) => kind === 'broken');

describe.each(setups)('the recorded gateway in $mode mode, paired $paired', (setup) => {
  it('passes with the known deviations', async () => {
    const { result } = await checkRecorded(setup);
    expect(errorsOf(result)).toEqual([]);
    expect(result.outcome).toBe('kept');
  });

  it('passes with writes and messages', async () => {
    const { result } = await checkRecorded(setup, { allowWrites: true, sendTo: '12025550143' });
    expect(errorsOf(result)).toEqual([]);
  });

  it('has no other errors than the known deviations', async () => {
    const { result } = await checkRecorded(setup, { deviations: noDeviations });
    const always = {
      'multi true': ['createInstance', 'updateInstanceConfig'],
      'multi false': ['createInstance', 'updateInstanceConfig', 'listInstances'],
      'single true': [],
      'single false': [],
    }[`${setup.mode} ${String(setup.paired)}` as 'multi true']; // one of the four
    const paired = [
      'sendReaction',
      'requestChatMessages',
      'setNewsletterSubscription',
      'getChatInfo',
      // The recorded account has no chats.
      'listChats',
    ];
    expect(new Set(errorsOf(result).map(({ operationId }) => operationId))).toEqual(
      new Set([...always, ...(setup.paired ? paired : [])]),
    );
  });

  it('is not checked with another profile', async () => {
    const right = `self-hosted-${setup.mode}`;
    for (const profile of ['cloud', 'self-hosted-single', 'self-hosted-multi'] as const) {
      if (profile === right) continue;
      for (const keys of [undefined, {}]) {
        const { result, gateway } = await checkRecorded(setup, {
          profile,
          ...(keys && { keys }),
        });
        expect(result).toMatchObject({ outcome: 'unchecked', findings: [] });
        expect(result).toHaveProperty(
          'reason',
          expect.stringMatching(new RegExp(`not ${profile}: use --profile ${right}\\.$`)),
        );
        expect(gateway.requests.length).toBeLessThan(10);
      }
    }
  });
});

it.each([
  ['sendReaction', 'POST', /^\/messages\/[^/]+\/reaction$/],
  ['requestChatMessages', 'POST', /^\/chats\/[^/]+\/messages$/],
  ['setNewsletterSubscription', 'PUT', /^\/newsletters\/[^/]+\/subscription$/],
  ['getChatInfo', 'GET', /^\/chats\/[^/]*%40[^/]*$/],
  ['updateInstanceConfig', 'PUT', /^\/admin\/instances\/[^/]+\/config$/],
] as const)('a deviation of %s that is gone is reported', async (operationId, method, path) => {
  const fields: Readonly<Record<string, string>> = {
    sendReaction: 'Reaction',
    requestChatMessages: 'Count',
    setNewsletterSubscription: 'Subscribed',
    updateInstanceConfig: 'EventFilters',
  };
  const { result } = await checkRecorded({
    mode: 'multi',
    paired: true,
    // A later version of the gateway, which refuses what the recorded one accepts.
    change: (request, answer) => {
      if (request.method !== method || !path.test(request.path) || answer.status === 400)
        return answer;
      if (['none', 'wrong'].includes(request.key)) return answer;
      const detail = `validation error: Field validation for '${fields[operationId] ?? 'id'}' failed`;
      return { status: 400, json: { status: 400, detail } };
    },
  });
  expect(errorsOf(result)).toEqual([
    expect.objectContaining({ rule: 'deviation-gone', operationId }),
  ]);
});

it('a deviation hides no other finding about the same operation', async () => {
  const { result } = await checkRecorded({
    mode: 'single',
    paired: true,
    change: (request, answer) =>
      request.method === 'PATCH' && request.path.endsWith('/subscription') && answer.status === 405
        ? { status: 404, json: { status: 404, detail: 'not found' } }
        : answer,
  });
  expect(errorsOf(result)).toEqual([
    expect.objectContaining({
      operationId: 'setNewsletterSubscription',
      expected: '405',
      seen: '404',
    }),
  ]);
});

it('a valid message of each kind is sent to the given number, and nothing to anyone else', async () => {
  const { gateway } = await checkRecorded(
    { mode: 'single', paired: true },
    { allowWrites: true, sendTo: '12025550143' },
  );
  const sent = gateway.requests.filter(({ body }) => body.includes('12025550143'));
  expect(sent.map(({ path }) => path).toSorted()).toEqual([
    '/messages/audio',
    '/messages/contact',
    '/messages/document',
    '/messages/image',
    '/messages/link',
    '/messages/location',
    '/messages/sticker',
    '/messages/text',
    '/messages/video',
    '/messages/voice',
  ]);
  const contact = JSON.parse(sent.find(({ path }) => path.endsWith('/contact'))?.body ?? '') as {
    vcard?: string;
    displayName?: string;
  }; // the probe sent it
  expect(contact.displayName).not.toBe('');
  expect(contact.vcard).toContain('BEGIN:VCARD');
  // The first bytes of each file fit its kind.
  const starts: readonly (readonly [kind: string, start: RegExp])[] = [
    ['image', /^\x89PNG/],
    ['video', /^....ftyp/s],
    ['audio', /^\xff\xf3/],
    ['voice', /^OggS.*OpusHead/s],
    ['sticker', /^RIFF....WEBP/s],
    ['document', /^\x89PNG/],
  ];
  for (const [kind, start] of starts) {
    const { body = '' } = sent.find(({ path }) => path === `/messages/${kind}`) ?? {};
    const message = JSON.parse(body) as { data: string; url?: string; mimeType?: string }; // the probe sent it
    expect(Buffer.from(message.data, 'base64').toString('latin1'), kind).toMatch(start);
    expect(message.url).toBeUndefined();
    if (/image|video|audio/.test(kind)) expect(message.mimeType).toMatch(/^\w+\/\w+$/);
  }
  // Everything else is addressed to ids that belong to no one.
  const others = gateway.requests.filter((request) => !sent.includes(request));
  for (const { path, body } of others) expect(`${path} ${body}`).not.toContain('status@broadcast');
  expect(
    others.filter(
      ({ method, path, body }) =>
        method === 'POST' && /^\/status\/.*\/delete$/.test(path) && body === '',
    ),
  ).toEqual([]);
});

it('a refused message is an error', async () => {
  const { result } = await checkRecorded(
    {
      mode: 'single',
      paired: true,
      change: (request, answer) =>
        request.body.includes('12025550143') && request.path === '/messages/contact'
          ? { status: 400, json: { status: 400, detail: 'validation error: no name' } }
          : answer,
    },
    { sendTo: '12025550143' },
  );
  expect(errorsOf(result)).toEqual([
    expect.objectContaining({ operationId: 'sendContact', seen: '400' }),
  ]);
});

it('409 on an unpaired device is an error if only some requests get it', async () => {
  const { result } = await checkRecorded(
    {
      mode: 'single',
      paired: false,
      change: (request, answer) =>
        request.body === '' || answer.status !== 409
          ? answer
          : { status: 400, json: { status: 400, detail: 'invalid request body: unexpected EOF' } },
    },
    { operations: ['sendText', 'downloadMedia'] },
  );
  expect(errorsOf(result)).toContainEqual(
    expect.objectContaining({ operationId: 'downloadMedia', expected: '400', seen: '409' }),
  );
});

const curlNote = skippedWithout('sh', 'curl');
describe.skipIf(curlNote !== '')(`the curl command of a finding${curlNote}`, () => {
  const runCurl = (command: string, gateway: RecordedGateway): Promise<string> =>
    new Promise((resolve, reject) => {
      const env = {
        PATH: process.env['PATH'],
        WSAPI_API_KEY: gateway.apiKey,
        WSAPI_ADMIN_API_KEY: gateway.adminKey,
        WSAPI_INSTANCE_ID: gateway.instanceId,
      };
      execFile('sh', ['-c', `${command} -sS`], { env }, (error, stdout) => {
        if (error) reject(new Error(`${command}: ${error.message}`));
        else resolve(stdout);
      });
    });

  it('shows the same response, and holds neither keys nor ids of others', async () => {
    await checkRecorded(
      { mode: 'multi', paired: true },
      { deviations: noDeviations },
      async ({ result, gateway }) => {
        const errors = errorsOf(result);
        expect(errors.length).toBeGreaterThan(5);
        for (const { curl = '', seen = '', rule } of errors) {
          expect(curl).toMatch(/^curl -i /);
          for (const secret of [gateway.apiKey, gateway.adminKey, '447700900123', '1203630000'])
            expect(curl).not.toContain(secret);
          if (rule === 'unexpected-status')
            expect(await runCurl(curl, gateway), curl).toMatch(new RegExp(`^HTTP/1.1 ${seen} `));
        }
      },
    );
  });
});

it('a server that hangs is given up after five requests', async () => {
  const { result, gateway } = await checkRecorded(
    {
      mode: 'single',
      paired: true,
      change: (request, answer) =>
        request.path.startsWith('/groups') ? { ...answer, hangs: true } : answer,
    },
    { timeoutMs: 300, pacing: { concurrency: 2, rate: undefined } },
  );
  expect(result.outcome).toBe('unchecked');
  expect(result).toHaveProperty('reason', expect.stringContaining('stopped responding'));
  // Requests that were in progress when the fifth timed out are still reported.
  const unanswered = result.findings.filter(({ rule }) => rule === 'no-answer');
  expect(unanswered.length).toBeGreaterThanOrEqual(1);
  expect(gateway.requests.filter(({ path }) => path.startsWith('/groups')).length).toBeLessThan(8);
});
