import { spawn } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { methods, type OpenApi, type Operation } from '../../src/contract/openapi.ts';
import { startServer, type Http1Bindings, type LocalServer } from '../support/local-server.ts';
import { publishedIsThere, publishedNote, publishedPath } from '../support/published-contracts.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let server: LocalServer;
let committed: string;
/** What the server sends. */
let answer: (context: Context<{ Bindings: Http1Bindings }>) => Response | Promise<Response>;
let requests: { etag: string | null }[];

beforeAll(async () => {
  workspace = await makeWorkspace();
  committed = await readFile(join(workspace.folder, 'openapi', 'cloud.yaml'), 'utf8');
  server = await startServer((context) => {
    requests.push({ etag: context.req.header('if-none-match') ?? null });
    return answer(context);
  });
});
afterAll(async () => {
  await server.close();
  await workspace.remove();
});
beforeEach(async () => {
  requests = [];
  await writeFile(join(workspace.folder, 'openapi', 'cloud.yaml'), committed);
});

const pull = (...args: string[]) => workspace.run('pull.ts', ...args);
const send = (body: string, init?: ResponseInit): void => {
  answer = () => new Response(body, init);
};
const onDisk = (): Promise<string> =>
  readFile(join(workspace.folder, 'openapi', 'cloud.yaml'), 'utf8');

/** The committed contract with something changed in its text. */
const changed = (from: string | RegExp, to: string): string => {
  const text = committed.replace(from, to);
  if (text === committed) throw new Error(`${String(from)} is not in the contract`);
  return text;
};

describe('what changed', () => {
  test('nothing', async () => {
    send(committed);
    const { code, stdout } = await pull(server.url);
    expect(stdout).toContain('Nothing changed.');
    expect(stdout).toContain('The committed contract was not changed.');
    expect(code).toBe(0);
  });

  test('texts alone break nothing', async () => {
    send(changed('summary: List the account', 'summary: Enumerate the account'));
    const { code, stdout } = await pull(server.url);
    expect(stdout).toMatch(/\nText \(1\)\n {2}\w+\n {4}other summary\n/);
    expect(stdout).toMatch(
      /published: Enumerate the account's chats\n +ours: +List the account's chats\n/,
    );
    expect(stdout).toContain('No operation changed.');
    expect(code).toBe(0);
  });

  test('many texts are counted, and their operations named as elsewhere', async () => {
    send(committed.replaceAll(/description: (?=\w)/g, 'description: Otherwise '));
    const { stdout } = await pull(server.url);
    expect(stdout).toMatch(
      /\nText \((\d+)\)\n {2}\w+, \w+, \w+, \w+ and \d+ more\n {4}\1 descriptions, examples and other texts differ\n/,
    );
  });

  test('an addition breaks nothing', async () => {
    send(
      changed(
        /(    SetNameRequest:[\s\S]*?properties:\n)/,
        '$1        language:\n          type: string\n',
      ),
    );
    const { code, stdout } = await pull(server.url);
    expect(stdout).toMatch(
      /Additions \(1\)\n {2}setGroupName, setCommunityName\n {4}takes `language` \(SetNameRequest\) as well/,
    );
    expect(code).toBe(0);
  });

  test('breaking changes are reported by operation, and end with 1', async () => {
    send(
      changed('enum: [typing, paused, recording]', 'enum: [typing, paused]').replace(
        'operationId: leaveGroup',
        'operationId: exitGroup',
      ),
    );
    const { code, stdout } = await pull(server.url);
    expect(stdout).toMatch(
      /leaveGroup\n {4}is called exitGroup now \(POST \/groups\/\{id\}\/leave\)/,
    );
    expect(stdout).toMatch(
      /setChatPresence\n {4}`state` \(SetPresenceRequest\) no longer takes `recording`/,
    );
    expect(code).toBe(1);
    expect((await pull(server.url, '--accept-breaking')).code).toBe(0);
  });

  test('for machines', async () => {
    send(changed('enum: [typing, paused, recording]', 'enum: [typing, paused]'));
    const { code, stdout } = await pull(server.url, '--json');
    expect(JSON.parse(stdout)).toMatchObject([
      {
        edition: 'cloud',
        counts: { breaking: 1, addition: 0, text: 0 },
        changes: [
          {
            group: 'breaking',
            operations: ['setChatPresence'],
            places: ['#/components/schemas/SetPresenceRequest/properties/state/enum'],
          },
        ],
      },
    ]);
    expect(code).toBe(1);
  });

  test('a contract without the whole of a part', async () => {
    const { folder } = workspace;
    const document = parse(committed) as OpenApi; // it is our contract
    delete document.paths?.['/media/download'];
    await writeFile(join(folder, 'without.yaml'), stringify(document));
    const { code, stdout } = await pull(join(folder, 'without.yaml'));
    expect(stdout).toMatch(
      /Breaking \(1\)\n {2}downloadMedia\n {4}is gone \(GET \/media\/download\)/,
    );
    expect(code).toBe(1);
  });
});

describe('what callers notice beyond the wire', () => {
  const pullChanged = async (change: (document: OpenApi) => void): Promise<string> => {
    const document = parse(committed) as OpenApi; // it is our contract
    change(document);
    send(stringify(document));
    return (await pull(server.url)).stdout;
  };
  const operation = (document: OpenApi, path: string, method: 'get' | 'post'): Operation => {
    const found = document.paths?.[path]?.[method];
    if (found === undefined) throw new Error(`${method} ${path} is not in the contract`);
    return found;
  };

  test('an operation that wants another key', async () => {
    const stdout = await pullChanged((document) => {
      operation(document, '/groups', 'get').security = [{ CustomerApiKey: [] }];
    });
    expect(stdout).toMatch(
      /listGroups\n {4}is authorised by CustomerApiKey \(apiKey in header X-Api-Key\) now, was by ApiKeyAuth/,
    );
  });

  test('a scheme with another name is no change', async () => {
    const stdout = await pullChanged((document) => {
      const schemes = document.components?.securitySchemes ?? {};
      const { ApiKeyAuth } = schemes;
      if (ApiKeyAuth === undefined) throw new Error('ApiKeyAuth is not in the contract');
      schemes['InstanceAuth'] = ApiKeyAuth;
      delete schemes['ApiKeyAuth'];
      document.security = [{ InstanceAuth: [] }];
    });
    expect(stdout).toContain('Nothing changed.');
  });

  test('an operation in another resource', async () => {
    const stdout = await pullChanged((document) => {
      operation(document, '/groups', 'get').tags = ['Chats'];
    });
    expect(stdout).toMatch(/listGroups\n {4}is no longer in groups, but in chats/);
  });

  test('a body that is needed now', async () => {
    const stdout = await pullChanged((document) => {
      operation(document, '/groups/{id}/leave', 'post').requestBody = {
        required: true,
        content: { 'application/json': { schema: { type: 'object' } } },
      };
    });
    expect(stdout).toMatch(/Breaking \(1\)\n {2}leaveGroup\n {4}needs a body now/);
  });

  test('another component in the place of one', async () => {
    const stdout = await pullChanged((document) => {
      operation(document, '/contacts', 'get').responses = {
        ...operation(document, '/contacts', 'get').responses,
        '200': {
          description: 'x',
          content: {
            'application/json': {
              schema: { type: 'array', items: { $ref: '#/components/schemas/Identity' } },
            },
          },
        },
      };
    });
    expect(stdout).toMatch(
      /Breaking \(1\)\n {2}listContacts\n {4}an item of the 200 response is Identity now, was ContactInfo\n/,
    );
  });

  test('a change of many operations is reported once', async () => {
    const stdout = await pullChanged((document) => {
      for (const item of Object.values(document.paths ?? {}))
        for (const method of methods) {
          if (item[method]?.parameters)
            item[method].parameters = item[method].parameters.filter(
              (parameter) => !('$ref' in parameter && parameter.$ref.endsWith('/XInstanceId')),
            );
        }
    });
    expect(stdout).toMatch(
      /Breaking \(1\)\n {2}\w+, \w+, \w+, \w+ and \d+ more\n {4}no longer has the parameter `X-Instance-Id`\n/,
    );
  });

  test('a parameter of a whole path names its operations', async () => {
    const stdout = await pullChanged((document) => {
      const item = document.paths?.['/groups'];
      if (item)
        item.parameters = [{ name: 'q', in: 'query', required: true, schema: { type: 'string' } }];
    });
    expect(stdout).toMatch(/Breaking \(1\)\n {2}listGroups, createGroup\n {4}.*`q`/);
  });
});

describe('writing', () => {
  test('saves it unchanged', async () => {
    const text = changed('summary: List the account', 'summary: Enumerate the account');
    send(text);
    const { code, stdout } = await pull(server.url, '--write');
    expect(stdout).toContain('Written to openapi/cloud.yaml.');
    expect(await onDisk()).toBe(text);
    expect(code).toBe(0);
  });

  test('JSON becomes YAML', async () => {
    send(JSON.stringify(parse(committed), null, '\t'), {
      headers: { 'Content-Type': 'application/json' },
    });
    const { stdout } = await pull(server.url, '--write');
    expect(stdout).toContain('Nothing changed.');
    expect(parse(await onDisk())).toEqual(parse(committed));
    expect(await onDisk()).toMatch(/^openapi: 3\.0\.3$/m);
  });

  test('a failed pull leaves the old one whole, and nothing beside it', async () => {
    send(committed.slice(0, 60_000));
    expect((await pull(server.url, '--write')).code).toBe(2);
    expect(await onDisk()).toBe(committed);
    expect(await readdir(join(workspace.folder, 'openapi'))).toEqual([
      'cloud.yaml',
      'events.yaml',
      'known-deviations.yaml',
      'overlays',
      'published-texts.json',
      'sources.json',
    ]);
  });

  test('an interrupted pull leaves the old one whole, and nothing beside it', async () => {
    let reached: () => void;
    const started = new Promise<void>((resolve) => (reached = resolve));
    answer = () => {
      reached();
      // The first half comes, the second never does.
      return new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode(committed.slice(0, 60_000)));
          },
        }),
      );
    };
    const child = spawn(process.execPath, [join('scripts', 'pull.ts'), server.url, '--write'], {
      cwd: workspace.folder,
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    await started;
    child.kill('SIGKILL');
    await ended;
    expect(await onDisk()).toBe(committed);
    expect(await readdir(join(workspace.folder, 'openapi'))).toEqual([
      'cloud.yaml',
      'events.yaml',
      'known-deviations.yaml',
      'overlays',
      'published-texts.json',
      'sources.json',
    ]);
  });
});

describe('an unchanged document is not sent again', () => {
  test('ETag and If-None-Match', async () => {
    answer = () => {
      const known = requests.at(-1)?.etag === '"v1"';
      return new Response(known ? null : committed, {
        status: known ? 304 : 200,
        headers: { ETag: '"v1"' },
      });
    };
    const first = await pull(server.url);
    const second = await pull(server.url);
    expect(requests.map(({ etag }) => etag)).toEqual([null, '"v1"']);
    expect(first.stdout).not.toContain('not modified');
    expect(second.stdout).toContain('not modified since the last download');
    expect(second.code).toBe(0);
  });
});

describe('what cannot be done is told in one line, and ends with 2', () => {
  const oneLine = async (source: string, ...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await pull(source, ...args);
    expect(stdout).toBe('');
    const lines = stderr.trim().split('\n');
    expect(lines.filter((line) => !line.startsWith('Fetching '))).toHaveLength(1);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
    return lines.at(-1) ?? '';
  };

  test('a port on which nothing listens', async () => {
    const gone = await startServer(() => new Response());
    await gone.close();
    expect(await oneLine(gone.url)).toMatch(/could not be reached: the connection was refused/);
  });

  test('404', async () => {
    send('no', { status: 404, statusText: 'Not Found' });
    expect(await oneLine(server.url)).toMatch(/responded with 404 Not Found: there is no contract/);
  });

  test('a login', async () => {
    send('', { status: 401 });
    expect(await oneLine(server.url)).toMatch(/responded with 401.*needs a login/);
  });

  test('a login page', async () => {
    send('<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>', {
      headers: { 'Content-Type': 'text/html' },
    });
    expect(await oneLine(server.url)).toMatch(/is an HTML page \("Sign in"\), not a contract/);
  });

  const signIn = '<html><head><title>Sign in</title></head></html>';
  test.each([
    ['after a comment', `<!-- a proxy's -->\n${signIn}`],
    ['as XHTML', `<?xml version="1.0"?>\n${signIn}`],
    ['after empty lines', `\n\n  <!DOCTYPE html>\n${signIn}`],
  ])('a login page %s', async (_, page) => {
    send(page);
    expect(await oneLine(server.url)).toMatch(/is an HTML page \("Sign in"\), not a contract/);
  });

  test('a page by its content type alone', async () => {
    send('Please sign in first.', { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
    expect(await oneLine(server.url)).toMatch(/is an HTML page, not a contract/);
  });

  test('XML', async () => {
    send('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>');
    expect(await oneLine(server.url)).toMatch(/is XML, not a contract/);
  });

  test('an OpenAPI document without any operation', async () => {
    send('openapi: 3.0.3\ninfo: { title: x, version: "1" }\npaths: {}\n');
    expect(await oneLine(server.url, '--write', '--accept-breaking')).toMatch(
      /has no operations, neither in "paths" nor in "webhooks"/,
    );
    expect(await onDisk()).toBe(committed);
  });

  test('a redirect that leads to itself', async () => {
    answer = () => new Response(null, { status: 302, headers: { Location: '/' } });
    expect(await oneLine(server.url)).toMatch(/redirects without end/);
  });

  test('a body that is not packed as it says', async () => {
    send(committed, { headers: { 'Content-Encoding': 'gzip' } });
    expect(await oneLine(server.url)).toMatch(
      /sent a body that cannot be decompressed: it is not gzip as its Content-Encoding says/,
    );
  });

  test('truncated YAML', async () => {
    send(committed.slice(0, committed.indexOf('operationId: deleteMessageForMe') + 8));
    expect(await oneLine(server.url)).toMatch(
      /:\d+:\d+ is not valid YAML or JSON: .*cut off there/,
    );
  });

  test('YAML that ends between two lines', async () => {
    send(committed.slice(0, committed.indexOf('  /groups:\n')));
    expect(await oneLine(server.url)).toMatch(/#\/components\/\S+ points to nothing/);
  });

  test('a connection that breaks off', async () => {
    answer = (context) => {
      const { outgoing } = context.env;
      outgoing.writeHead(200, { 'Content-Length': committed.length });
      outgoing.write(committed.slice(0, 1000), () => outgoing.destroy());
      return new Promise(() => undefined);
    };
    expect(await oneLine(server.url)).toMatch(
      /broke off after 1 kB of \d+ kB: the connection was lost/,
    );
  });

  test('truncated JSON', async () => {
    send('{"openapi": "3.0.3", "info": {"title": "x"');
    expect(await oneLine(server.url)).toMatch(/:1:\d+ is not valid YAML or JSON/);
  });

  test.each([
    ['valid YAML that is no OpenAPI', 'a: 1\n', /has no "openapi" version/],
    ['a list', '- 1\n- 2\n', /it is a list/],
    ['nothing', '', /it is nothing/],
    ['Swagger', 'swagger: "2.0"\ninfo: {}\n', /Swagger 2\.0; convert it/],
    ['a newer OpenAPI', 'openapi: 4.0.0\ninfo: {}\n', /only 3\.0 and 3\.1 are supported/],
  ])('%s', async (_, body, message) => {
    send(body);
    expect(await oneLine(server.url)).toMatch(message);
  });

  test('a duplicate operation id', async () => {
    send(changed('operationId: listGroups', 'operationId: getGroup'));
    expect(await oneLine(server.url)).toMatch(/:\d+:\d+: the operation id "getGroup" occurs twice/);
  });

  test('a $ref that points to nothing', async () => {
    send(
      changed("'#/components/schemas/SendTextRequest'", "'#/components/schemas/SendTxtRequest'"),
    );
    expect(await oneLine(server.url)).toMatch(
      /:\d+:\d+: the \$ref "#\/components\/schemas\/SendTxtRequest" points to nothing/,
    );
  });

  test('a document over the limit, declared', async () => {
    send('x'.repeat(10_000_001));
    expect(await oneLine(server.url)).toMatch(/is 10\.0 MB, over the limit of 10 MB/);
  });

  test('a document over the limit, without an end', async () => {
    const chunk = new Uint8Array(1_000_000).fill(120);
    answer = () =>
      new Response(new ReadableStream({ pull: (controller) => controller.enqueue(chunk) }));
    expect(await oneLine(server.url)).toMatch(/is more than 10 MB/);
  });

  test('a file that is not there, a folder, and bytes', async () => {
    expect(await oneLine('missing.yaml')).toMatch(/there is no such file/);
    expect(await oneLine('openapi')).toMatch(/it is a folder/);
    await writeFile(join(workspace.folder, 'bytes.yaml'), Buffer.from([0xff, 0xfe, 0x00]));
    expect(await oneLine('bytes.yaml')).toMatch(/is not UTF-8 text/);
  });

  test('an argument that is not known', async () => {
    const { code, stderr } = await pull('--wirte');
    expect(stderr).toMatch(/Unknown option '--wirte'/);
    expect(stderr).toContain('usage: npm run pull');
    expect(code).toBe(2);
  });
});

describe.skipIf(!publishedIsThere)(`the published contracts${publishedNote}`, () => {
  test.each([
    ['cloud-api', 'cloud'],
    ['self-hosted-api', 'self-hosted'],
    ['events', 'events'],
  ] as const)('%s changes no operation', async (name, edition) => {
    const { code, stdout } = await pull(publishedPath(name));
    expect(stdout).toContain(`: ${edition} edition, `);
    expect(stdout).toContain('No operation changed.');
    expect(code).toBe(0);
  });

  test('a self-hosted contract is written beside, and compared with from then on', async () => {
    const written = await pull(publishedPath('self-hosted-api'), '--write');
    expect(written.stdout).toContain(
      'Written to openapi/self-hosted.yaml. Next: npm run generate -- --from openapi/self-hosted.yaml --lenient',
    );
    const again = await pull(publishedPath('self-hosted-api'));
    expect(again.stdout).toMatch(/Compared with openapi\/self-hosted\.yaml:\n\nNothing changed\./);
  });
});
