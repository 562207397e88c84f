import { build } from 'esbuild';
import { writeFile } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { npm } from '../../scripts/package/npm-pack.ts';
import { onDemand } from '../../scripts/package/size-budget.ts';
import { useInstalledPackage } from '../support/installed-package.ts';
import { typeCheck } from '../support/workspace.ts';

const installed = useInstalledPackage();
const { gateway } = installed;

describe('numbers without a country code', () => {
  const send = (defaultCountry: string): string => `
import { WsapiClient } from 'wsapi-client';
const wsapi = new WsapiClient({ baseUrl: process.env.URL, apiKey: process.env.KEY, instanceId: process.env.INSTANCE, defaultCountry: '${defaultCountry}' });
const result = await wsapi.messages.sendText({ to: '(11) 91234-5678', text: 'Hello' }).then(
  () => ({ sent: true }),
  ({ name, message }) => ({ name, message }),
);
console.log(JSON.stringify(result));
`;
  const numbers = `
import { formatJid, parseJid } from 'wsapi-client/phone';
console.log(JSON.stringify([
  parseJid('(11) 91234-5678', { defaultCountry: 'BR' }).user,
  formatJid('06 12 34 56 78', { defaultCountry: 'FR' }),
]));
`;

  test('are an error without libphonenumber-js that says what to install', async () => {
    expect(await installed.run('national.mjs', send('BR'))).toEqual({
      name: 'ConfigurationError',
      message: expect.stringMatching(
        /needs the package "libphonenumber-js", version 1\.11 or later: install it/,
      ) as string,
    });
    expect(gateway.requests.filter(({ body }) => body.includes('91234'))).toEqual([]);
  });

  test('are read with libphonenumber-js', async () => {
    await npm(installed.folder, 'install', 'libphonenumber-js', '--prefer-offline');
    expect(await installed.run('numbers.mjs', numbers)).toEqual([
      '5511912345678',
      '33612345678@s.whatsapp.net',
    ]);
    expect(await installed.run('national.mjs', send('BR'))).toEqual({ sent: true });
    expect(gateway.requests.at(-1)?.body).toContain('"5511912345678@s.whatsapp.net"');
  });
});

describe('validation of responses', () => {
  const send = `
import { WsapiClient } from 'wsapi-client';
const wsapi = new WsapiClient({ baseUrl: process.env.URL, apiKey: process.env.KEY, instanceId: process.env.INSTANCE, validate: 'error' });
const result = await wsapi.messages.sendText({ to: '+12025550143', text: 'validated' }).then(
  () => ({ sent: true }),
  ({ name, message, issues }) => ({ name, message, issues }),
);
console.log(JSON.stringify(result));
`;
  const sent = (): number =>
    gateway.requests.filter(({ body }) => body.includes('validated')).length;
  const receive = `
import { createWebhookHandler } from 'wsapi-client/webhooks';
const failed = [];
const { fetch } = createWebhookHandler({
  secret: 'unsigned', validate: 'error', logger: false, otherwise() {}, onError: ({ name, message }) => failed.push({ name, message }),
});
const event = { eventId: 'evt_1', instanceId: 'ins_1', eventType: 'logged_out', receivedAt: '2026-03-14T09:26:53Z', eventData: { reason: 5 } };
const headers = { 'content-type': 'application/json' };
const { status } = await fetch(new Request('http://127.0.0.1/', { method: 'POST', headers, body: JSON.stringify(event) }));
console.log(JSON.stringify({ status, failed }));
`;

  test('is an error without zod that says what to install, and nothing is sent', async () => {
    expect(await installed.run('validate.mjs', send)).toEqual({
      name: 'ConfigurationError',
      message: expect.stringMatching(
        /^`validate` needs the package "zod", version 3\.25\.76 or later: install it/,
      ) as string,
    });
    expect(sent()).toBe(0);
    expect(await installed.run('validate-events.mjs', receive)).toEqual({
      status: 500,
      failed: [
        {
          name: 'ConfigurationError',
          message: expect.stringMatching(/^`validate` needs the package "zod"/) as string,
        },
      ],
    });
  });

  test.each(['3.25.76', '4.0.0'])('works with zod %s', async (version) => {
    await npm(installed.folder, 'install', `zod@${version}`, '--prefer-offline');
    const before = sent();
    expect(await installed.run('validate.mjs', send)).toEqual({ sent: true });
    expect(sent()).toBe(before + 1);
    gateway.answer(201, '{"id":5}');
    expect(await installed.run('validate.mjs', send)).toMatchObject({
      name: 'InvalidResponseError',
      issues: [{ path: '$.id', rule: 'expected string, found number' }],
    });
    expect(await installed.run('validate-events.mjs', receive)).toEqual({
      status: 400,
      failed: [
        {
          name: 'InvalidEventError',
          message:
            'A `logged_out` event is not what the contract says: $.eventData.reason: expected string, found number',
        },
      ],
    });
  });

  test('asks for a newer zod where an old one is installed', async () => {
    await npm(installed.folder, 'install', 'zod@3.24.0', '--prefer-offline');
    expect(await installed.run('validate.mjs', send)).toEqual({
      name: 'ConfigurationError',
      message: expect.stringMatching(/version 3\.25\.76 or later/) as string,
    });
    await npm(installed.folder, 'install', 'zod@4.0.0', '--prefer-offline');
  });

  test('has typed schemas', async () => {
    await writeFile(
      join(installed.folder, 'schemas.mts'),
      `
import { WsapiClient } from 'wsapi-client';
import { responseSchemas, eventSchemas, schemas, SendTextRequest } from 'wsapi-client/schemas';

new WsapiClient({ apiKey: 'k', validate: 'error', schemas });
export const id: string = responseSchemas.sendText.parse({ id: '3EB0' }).id;
export const text: string = SendTextRequest.parse({}).text;
export const reason: string = eventSchemas.logged_out.parse({}).eventData.reason;
// @ts-expect-error not a mode
new WsapiClient({ apiKey: 'k', validate: 'strict' });
`,
    );
    await writeFile(
      join(installed.folder, 'tsconfig.schemas.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          module: 'nodenext',
          types: [],
          strict: true,
          skipLibCheck: false,
        },
        files: ['schemas.mts'],
      }),
    );
    expect(await typeCheck(installed.folder, 'tsconfig.schemas.json')).toMatchObject({
      code: 0,
      stdout: '',
    });
  });
});

/** As an application bundles it for browsers, minified. */
describe('in a bundle', () => {
  const bundle = async (
    text: string,
  ): Promise<{ text: string; packages: string[]; demands: string[] }> => {
    const { outputFiles, metafile, warnings } = await build({
      stdin: { contents: text, resolveDir: installed.folder },
      absWorkingDir: installed.folder,
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      plugins: [onDemand],
      logLevel: 'silent',
    });
    expect(warnings).toEqual([]);
    const [output] = Object.values(metafile.outputs);
    const packages = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput === 0 ? [] : (/.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
    );
    const demands = (output?.imports ?? []).flatMap(({ path, kind }) =>
      kind === 'dynamic-import' && path.startsWith('.') ? [] : path,
    );
    return { text: outputFiles[0]?.text ?? '', packages: [...new Set(packages)].sort(), demands };
  };

  test('formatJid alone brings in nothing else', async () => {
    const { text, packages, demands } = await bundle(`export { formatJid } from 'wsapi-client';`);
    expect(gzipSync(text).length).toBeLessThan(2_200);
    expect(packages).toEqual(['wsapi-client']);
    expect(demands).toEqual([]);
    expect(text).not.toMatch(/libphonenumber-js|file-type|["']mime/);
  });

  /** The size of what is loaded at the start, without the chunks that are imported on demand. */
  const loadedAtOnce = async (contents: string): Promise<number> => {
    const { outputFiles, metafile } = await build({
      stdin: { contents, resolveDir: installed.folder },
      absWorkingDir: installed.folder,
      bundle: true,
      minify: true,
      splitting: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      outdir: join(installed.folder, 'split'),
      logLevel: 'silent',
    });
    const { outputs } = metafile;
    const atOnce = new Set<string>();
    const add = (path: string): void => {
      if (atOnce.has(path)) return;
      atOnce.add(path);
      for (const each of outputs[path]?.imports ?? [])
        if (each.kind === 'import-statement') add(each.path);
    };
    add(Object.keys(outputs).find((path) => outputs[path]?.entryPoint !== undefined) ?? '');
    const texts = [...atOnce].map((path) => {
      const name = posix.basename(path);
      return outputFiles.find((file) => basename(file.path) === name)?.text ?? '';
    });
    for (const { text } of outputFiles) expect(text).not.toMatch(/(?:from|import)\s*\(?["']node:/);
    return gzipSync(texts.join('\n'), { level: 9 }).length;
  };

  test.each([
    ['sendText', `export { createClient, sendText } from 'wsapi-client/operations';`, 24_000],
    ['the client', `export { WsapiClient } from 'wsapi-client';`, 30_500],
  ])('%s stays small, and imports nothing of Node', async (_, contents, most) => {
    const gzipped = await loadedAtOnce(contents);
    expect(gzipped).toBeGreaterThan(0);
    expect(gzipped).toBeLessThan(most);
  });

  // Two of the peers are installed by now, so a bundler would include them; the others would make it fail.
  test.each([
    ['the client', `export { WsapiClient } from 'wsapi-client';`, ['wsapi-client']],
    [
      'functions alone',
      `export { createClient, sendImage } from 'wsapi-client/operations';`,
      ['wsapi-client'],
    ],
    [
      'a client with numbering plans',
      `export { WsapiClient } from 'wsapi-client'; export { phoneNumbers } from 'wsapi-client/phone';`,
      ['libphonenumber-js', 'wsapi-client'],
    ],
    [
      'a client with schemas',
      `export { WsapiClient } from 'wsapi-client'; export { schemas } from 'wsapi-client/schemas';`,
      ['wsapi-client', 'zod'],
    ],
  ])('%s contains no peer that was not imported', async (_, text, expected) => {
    const { packages, demands } = await bundle(text);
    expect(packages).toEqual(expected);
    expect(demands).toEqual([]);
  });
});

describe('from TypeScript', () => {
  const source = `
import { WsapiClient, RateLimitError, type GroupInfoResponse, type GroupJid, type SendTextRequest } from 'wsapi-client';
import { sendText } from 'wsapi-client/operations';
import { createGateway, type Gateway } from 'wsapi-client/testing';

const wsapi = new WsapiClient({ apiKey: 'k' });
const body: SendTextRequest = { to: '+1 (202) 555-0143', text: 'Hello' };
export const message: { id: string } = await wsapi.messages.sendText(body);
export const same: { id: string } = await sendText(wsapi, body);
export const groups: GroupInfoResponse[] = await wsapi.groups.list();
export const id: GroupJid | undefined = groups[0]?.groupId;
export const name: string | undefined = groups[0]?.name;
export const { data } = await wsapi.http.GET('/groups/{id}', { params: { path: { id: '120363041234567890@g.us' } } });
export const owner: string | undefined = data?.owner.id;
export const gateway: Gateway = createGateway({ edition: 'cloud' });
export const tested = new WsapiClient(gateway.clientOptions);
export const wait = (error: unknown): number | undefined => (error instanceof RateLimitError ? error.retryAfterMs : undefined);
// @ts-expect-error a person is not a group
await wsapi.groups.get('12025550143@s.whatsapp.net');
// @ts-expect-error text is required
await wsapi.messages.sendText({ to: '+12025550143' });
// @ts-expect-error not one of the timers
await wsapi.messages.sendText({ to: '+12025550143', text: 'Hello', ephemeralExpiration: '1h' });
// @ts-expect-error the client sets the instance
await wsapi.http.GET('/groups', { params: { header: { 'X-Instance-Id': 'a' } } });
`;

  test('three calls cost the compiler fewer than 500 instantiations', async () => {
    await writeFile(
      join(installed.folder, 'three-calls.mts'),
      `
import { WsapiClient } from 'wsapi-client';
const wsapi = new WsapiClient({ apiKey: 'k' });
const { id } = await wsapi.messages.sendText({ to: '+12025550143', text: 'Hello' });
await wsapi.messages.sendReaction(id, { to: '+12025550143', senderId: '12025550143@s.whatsapp.net', reaction: '👍' });
export const groups: number = (await wsapi.groups.list()).length;
`,
    );
    await writeFile(
      join(installed.folder, 'tsconfig.three-calls.json'),
      JSON.stringify({
        compilerOptions: {
          ...{ target: 'es2022', module: 'nodenext', lib: ['es2022', 'dom'], types: [] },
          ...{ strict: true, skipLibCheck: true, extendedDiagnostics: true },
        },
        files: ['three-calls.mts'],
      }),
    );
    const { code, stdout } = await typeCheck(installed.folder, 'tsconfig.three-calls.json');
    expect(code).toBe(0);
    expect(Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1])).toBeLessThan(500);
  });

  test.each([
    ['nodenext', { module: 'nodenext', moduleResolution: 'nodenext' }],
    ['node16', { module: 'node16', moduleResolution: 'node16' }],
    ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
  ])('%s, with the declarations themselves checked', async (_, resolution) => {
    await writeFile(join(installed.folder, 'program.mts'), source);
    await writeFile(
      join(installed.folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          lib: ['es2022', 'dom', 'dom.iterable'],
          types: [],
          strict: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: false,
          ...resolution,
        },
        files: ['program.mts'],
      }),
    );
    expect(await typeCheck(installed.folder)).toMatchObject({ code: 0, stdout: '' });
  });
});
