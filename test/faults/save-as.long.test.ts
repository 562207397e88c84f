import { channel } from 'node:diagnostics_channel';
import fileSystem from 'node:fs/promises';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  ConfigurationError,
  WsapiClient,
  type ClientOptions,
  type Download,
} from '../../src/index.ts';
import { film, sha256, sum } from '../support/film.ts';
import { waysToSend } from '../support/ways-to-send.ts';
import { useWebServers } from '../support/web-server.ts';

/** Windows has other devices, and no modes of files. */
const isWindows = process.platform === 'win32';

let folder: string;
let path: string;
const servers = useWebServers();

beforeEach(async () => {
  folder = await fileSystem.mkdtemp(join(tmpdir(), 'wsapi-save-'));
  path = join(folder, 'film.mp4');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await fileSystem.rm(folder, { recursive: true });
});

const download = (
  baseUrl: string,
  options: ClientOptions = {},
  signal?: AbortSignal,
): Promise<Download> =>
  new WsapiClient({ baseUrl, apiKey: 'k', instanceId: 'ins_1', ...options }).media.download(
    { id: 'a' },
    { ...(signal && { signal }) },
  );

const whole: RequestListener = (_, response) => {
  response.writeHead(200, { 'Content-Length': film.length }).end(film);
};
/** So much of it, and no end. */
const half: RequestListener = (_, response) => {
  response
    .writeHead(200, { 'Content-Length': film.length })
    .write(film.subarray(0, film.length / 2));
};

describe.each(waysToSend(servers))('saving a file over %s', (_, scheme, options) => {
  test('keeps its bytes, with many at once', async () => {
    const url = await servers.listen(scheme, whole);
    const way = options(url);
    const names = ['a', 'b', 'c', 'd'];
    const lengths = await Promise.all(
      names.map(async (name) => (await download(url, way)).saveAs(join(folder, name))),
    );
    expect(lengths).toEqual(names.map(() => film.length));
    expect(await fileSystem.readdir(folder)).toEqual(names);
    for (const name of names)
      expect(sha256(await fileSystem.readFile(join(folder, name)))).toBe(sum);
  });

  test('keeps its bytes when it is chunked and compressed', async () => {
    const url = await servers.listen(scheme, (_, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(film, { level: 1 }));
    });
    expect(await (await download(url, options(url))).saveAs(path)).toBe(film.length);
    expect(sha256(await fileSystem.readFile(path))).toBe(sum);
  });

  test('keeps its bytes when it arrives in pieces of many sizes', async () => {
    const url = await servers.listen(scheme, (_, response) => {
      void (async () => {
        for (let at = 0, size = 1; at < 1_048_576; at += size, size = (size * 3) % 100_003) {
          response.write(film.subarray(at, Math.min(at + size, 1_048_576)));
          await new Promise(setImmediate);
        }
        response.end();
      })();
    });
    expect(await (await download(url, options(url))).saveAs(path)).toBe(1_048_576);
    expect(sha256(await fileSystem.readFile(path))).toBe(sha256(film.subarray(0, 1_048_576)));
  });

  test('leaves nothing if the connection is lost', async () => {
    await fileSystem.writeFile(path, 'before');
    const url = await servers.listen(scheme, (request, response) => {
      half(request, response);
      setTimeout(() => request.socket.destroy(), 50);
    });
    const file = await download(url, options(url));
    const saved = file.saveAs(path, { overwrite: true });
    await expect(saved).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(await fileSystem.readdir(folder)).toEqual(['film.mp4']);
    expect(await fileSystem.readFile(path, 'utf8')).toBe('before');
  });

  test('leaves nothing if it is aborted', async () => {
    const gone = Promise.withResolvers<undefined>();
    const url = await servers.listen(scheme, (request, response) => {
      request.socket.on('close', () => gone.resolve(undefined));
      half(request, response);
    });
    const abort = new AbortController();
    const file = await download(url, options(url), abort.signal);
    const saved = file.saveAs(path);
    await expect.poll(() => fileSystem.readdir(folder)).toEqual([expect.stringMatching(/\.part$/)]);
    abort.abort(new Error('never mind'));
    await expect(saved).rejects.toThrow('never mind');
    expect(await fileSystem.readdir(folder)).toEqual([]);
    await gone.promise;
  });
});

describe('a path', () => {
  test('keeps its old file until the new one is complete', async () => {
    await fileSystem.writeFile(path, 'before');
    let end: (() => void) | undefined;
    const url = await servers.listen('http', (request, response) => {
      half(request, response);
      end = () => response.end(film.subarray(film.length / 2));
    });
    const saved = (await download(url)).saveAs(path, { overwrite: true });
    await expect.poll(() => fileSystem.readdir(folder)).toHaveLength(2);
    expect(await fileSystem.readFile(path, 'utf8')).toBe('before');
    end?.();
    await saved;
    expect(sha256(await fileSystem.readFile(path))).toBe(sum);
    expect(await fileSystem.readdir(folder)).toEqual(['film.mp4']);
  });

  test('gets an empty file for an empty download', async () => {
    const url = await servers.listen('http', (_, response) => void response.end());
    expect(await (await download(url)).saveAs(path)).toBe(0);
    expect(await fileSystem.readFile(path, 'utf8')).toBe('');
  });

  type RefusedPath = [string, () => string, RegExp];
  test.each<RefusedPath>([
    ['in a folder that is not there', () => join(folder, 'none', 'a'), /ENOENT/],
    ['of a folder', () => folder, /not a regular file/],
    ...(isWindows
      ? []
      : [['of a device', () => '/dev/null', /not a regular file/] satisfies RefusedPath]),
  ])('that is %s is refused, and the connection released', async (_, where, message) => {
    const sockets: Socket[] = [];
    const url = await servers.listen('http', (request, response) => {
      sockets.push(request.socket);
      half(request, response);
    });
    await expect((await download(url)).saveAs(where(), { overwrite: true })).rejects.toThrow(
      message,
    );
    await expect.poll(() => sockets.map(({ destroyed }) => destroyed)).toEqual([true]);
    expect(await fileSystem.readdir(folder)).toEqual([]);
  });

  test('on a full disk keeps its old file', async () => {
    await fileSystem.writeFile(path, 'before');
    const open = fileSystem.open;
    let isClosed = false;
    vi.spyOn(fileSystem, 'open').mockImplementation(async (...args) => {
      const file = await open(...args);
      const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      vi.spyOn(file, 'writeFile').mockRejectedValue(full);
      const close = file.close.bind(file);
      vi.spyOn(file, 'close').mockImplementation(() => {
        isClosed = true;
        return close();
      });
      return file;
    });
    const file = await download(await servers.listen('http', whole));
    await expect(file.saveAs(path, { overwrite: true })).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(isClosed).toBe(true);
    expect(await fileSystem.readdir(folder)).toEqual(['film.mp4']);
    expect(await fileSystem.readFile(path, 'utf8')).toBe('before');
  });
});

test('a file that was read cannot be saved', async () => {
  const file = await download(await servers.listen('http', whole));
  await file.arrayBuffer();
  await expect(file.saveAs(path)).rejects.toThrow(ConfigurationError);
  expect(await fileSystem.readdir(folder)).toEqual([]);
});

test('without a file system saving is refused, and the file can still be read', async () => {
  const file = await download(await servers.listen('http', whole));
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined); // as runtimes do that have none
  await expect(file.saveAs(path)).rejects.toThrow(/no file system/);
  vi.restoreAllMocks();
  expect(sha256(await file.bytes())).toBe(sum);
});

describe('observers of the stream do not disturb a download', () => {
  test('an observer of the response', async () => {
    const seen: Buffer[] = [];
    const onAnswer = (message: unknown): void => {
      const { response } = message as { response: IncomingMessage }; // what Node publishes
      response.on('data', (chunk: Buffer) => seen.push(chunk));
    };
    channel('http.client.response.finish').subscribe(onAnswer);
    try {
      await (await download(await servers.listen('http', whole))).saveAs(path);
    } finally {
      channel('http.client.response.finish').unsubscribe(onAnswer);
    }
    expect(sha256(Buffer.concat(seen))).toBe(sum);
    expect(sha256(await fileSystem.readFile(path))).toBe(sum);
  });

  test.each(['http', 'https'] as const)('an observer of the connection over %s', async (scheme) => {
    const seen: Buffer[] = [];
    const onAnswer = (message: unknown): void => {
      const { response } = message as { response: IncomingMessage }; // what Node publishes
      response.socket.on('data', (chunk: Buffer) => seen.push(chunk));
    };
    channel('http.client.response.finish').subscribe(onAnswer);
    try {
      await (await download(await servers.listen(scheme, whole))).saveAs(path);
    } finally {
      channel('http.client.response.finish').unsubscribe(onAnswer);
    }
    const rest = Buffer.concat(seen);
    // All but what came along with the head.
    expect(rest.length).toBeGreaterThan(film.length / 2);
    expect(rest.equals(film.subarray(film.length - rest.length))).toBe(true);
  });

  test('middleware that reads the body', async () => {
    let other: Promise<ArrayBuffer> | undefined;
    const file = await download(await servers.listen('http', whole), {
      middleware: async (request, next) => {
        const response = await next(request);
        return Object.create(response, {
          status: { value: response.status },
          headers: { value: response.headers },
          stream: {
            value: () => {
              const [one, two] = response.stream().tee();
              other = new Response(two).arrayBuffer();
              return one;
            },
          },
        }) as typeof response;
      },
    });
    await file.saveAs(path);
    expect(sha256(new Uint8Array((await other) ?? new ArrayBuffer(0)))).toBe(sum);
    expect(sha256(await fileSystem.readFile(path))).toBe(sum);
  });
});

describe('the path of a saved file', () => {
  let url: string;
  beforeEach(async () => {
    url = await servers.listen('http', (_, response) => response.end('after'));
  });
  const save = async (to: string): Promise<number> => (await download(url)).saveAs(to);

  test('may be as long as the file system allows', async () => {
    const name = `${'д'.repeat(125)}.mp4`;
    await save(join(folder, name));
    expect(await fileSystem.readdir(folder)).toEqual([name]);
  });

  test.skipIf(isWindows)('keeps the permissions of an overwritten file', async () => {
    await fileSystem.writeFile(path, 'before', { mode: 0o600 });
    await (await download(url)).saveAs(path, { overwrite: true });
    expect(await fileSystem.readFile(path, 'utf8')).toBe('after');
    expect((await fileSystem.stat(path)).mode & 0o777).toBe(0o600);
  });

  test('is not overwritten, whether it is a file, a link, or a link that leads nowhere', async () => {
    await fileSystem.writeFile(path, 'before');
    const link = join(folder, 'link');
    const broken = join(folder, 'broken');
    await fileSystem.symlink(path, link);
    await fileSystem.symlink(join(folder, 'none'), broken);
    for (const taken of [path, link, broken]) {
      await expect(save(taken)).rejects.toThrow('{ overwrite: true }');
    }
    expect(await fileSystem.readFile(path, 'utf8')).toBe('before');
    expect(await fileSystem.readdir(folder)).toEqual(['broken', 'film.mp4', 'link']);
  });

  test('replaces a link instead of following it, with overwrite', async () => {
    await fileSystem.writeFile(path, 'before');
    const link = join(folder, 'link');
    await fileSystem.symlink(path, link);
    await (await download(url)).saveAs(link, { overwrite: true });
    expect(await fileSystem.readFile(path, 'utf8')).toBe('before');
    expect((await fileSystem.lstat(link)).isFile()).toBe(true);
    expect(await fileSystem.readFile(link, 'utf8')).toBe('after');
  });

  test('is not overwritten if a file appeared during the download', async () => {
    let end: (() => void) | undefined;
    const slow = await servers.listen('http', (_, response) => {
      response.write('half');
      end = () => response.end();
    });
    const saved = (await download(slow)).saveAs(path);
    await expect.poll(() => fileSystem.readdir(folder)).toHaveLength(1);
    await fileSystem.writeFile(path, 'mine');
    end?.();
    await expect(saved).rejects.toThrow('{ overwrite: true }');
    expect(await fileSystem.readFile(path, 'utf8')).toBe('mine');
    expect(await fileSystem.readdir(folder)).toEqual(['film.mp4']);
  });

  test('gets a copy if the file system has no hard links', async () => {
    const error = Object.assign(new Error('EPERM'), { code: 'EPERM' });
    vi.spyOn(fileSystem, 'link').mockRejectedValue(error);
    await save(path);
    await expect(save(path)).rejects.toThrow('{ overwrite: true }');
    expect(await fileSystem.readFile(path, 'utf8')).toBe('after');
    expect(await fileSystem.readdir(folder)).toEqual(['film.mp4']);
  });

  test.each(['', undefined])('is checked before the file is read: %j', async (wrong) => {
    const file = await download(url);
    await expect(file.saveAs(wrong as never)).rejects.toBeInstanceOf(ConfigurationError); // as JavaScript may
    expect(await file.text()).toBe('after');
  });
});

describe('saving in a folder', () => {
  const named = (disposition: string, type = 'text/plain'): Promise<string> =>
    servers.listen('http', (_, response) => {
      response
        .writeHead(200, { 'Content-Type': type, 'Content-Disposition': disposition })
        .end('after');
    });

  test('takes the first free name and overwrites nothing', async () => {
    const url = await named('attachment; filename="server.js"');
    await fileSystem.writeFile(join(folder, 'server.js'), 'before');
    await fileSystem.symlink(join(folder, 'none'), join(folder, 'server (1).js'));
    expect(await (await download(url)).saveIn(folder)).toBe(join(folder, 'server (2).js'));
    expect(await (await download(url)).saveIn(folder)).toBe(join(folder, 'server (3).js'));
    expect(await fileSystem.readFile(join(folder, 'server.js'), 'utf8')).toBe('before');
    expect(await fileSystem.readFile(join(folder, 'server (2).js'), 'utf8')).toBe('after');
  });

  test('gives many files at once names of their own', async () => {
    const url = await named('attachment; filename="menu.pdf"');
    const paths = await Promise.all(
      Array.from({ length: 8 }, async () => (await download(url)).saveIn(folder)),
    );
    expect(new Set(paths).size).toBe(8);
    expect(await fileSystem.readdir(folder)).toHaveLength(8);
  });

  test.each([
    ['attachment; filename="../../up.txt"', 'text/plain', 'up.txt'],
    [`attachment; filename*=UTF-8''menu%E2%80%A8%2F..%2F..%2Fpwned.txt`, 'text/plain', 'pwned.txt'],
    ['attachment; filename=".env"', 'text/plain', 'env'],
    ['attachment', 'image/jpeg', 'file.jpg'],
    ['attachment; filename=".."', 'audio/ogg; codecs=opus', 'file.ogg'],
    ['attachment; filename="con"', 'application/x-unknown', 'file.bin'],
  ])('keeps a file named %s in the folder', async (disposition, type, name) => {
    const url = await named(disposition, type);
    expect(await (await download(url)).saveIn(folder)).toBe(join(folder, name));
    expect(await fileSystem.readdir(folder)).toEqual([name]);
  });

  test('leaves nothing behind after a failure', async () => {
    const url = await servers.listen('http', (request, response) => {
      response.writeHead(200, { 'Content-Length': 100 }).write('half');
      setTimeout(() => request.socket.destroy(), 50);
    });
    await expect((await download(url)).saveIn(folder)).rejects.toMatchObject({
      name: 'ConnectionError',
    });
    expect(await fileSystem.readdir(folder)).toEqual([]);
  });
});
