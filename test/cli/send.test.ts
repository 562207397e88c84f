import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messageKindOf } from '../../src/programs/cli/sending/media-kind.ts';
import { isAnimatedSticker } from '../../src/media/animated-sticker.ts';
import { useCommandLine } from '../support/command-line.ts';

const cli = useCommandLine();
const to = '+1 (202) 555-0143';
const sent = (): { operationId: string | undefined; body: Record<string, unknown> } => {
  const { operationId, body } = cli.gateway.requests.at(-1) ?? { body: '{}' };
  return { operationId, body: JSON.parse(body) as Record<string, unknown> };
};
const put = (name: string, content: string | Uint8Array): Promise<void> =>
  writeFile(join(cli.folder, name), content);

/** The first bytes of files, by which their types are detected. */
const heads = {
  png: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  jpg: Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  mp4: Buffer.concat([Buffer.from('00000018', 'hex'), Buffer.from('ftypmp42'), Buffer.alloc(32)]),
  mp3: Buffer.concat([
    Buffer.from('ID3\u0003\0\0\0\0\0\u0000'),
    Buffer.from('fffb9064', 'hex'),
    Buffer.alloc(64),
  ]),
  opus: Buffer.concat([
    Buffer.from('OggS'),
    Buffer.alloc(24),
    Buffer.from('OpusHead'),
    Buffer.alloc(32),
  ]),
  webp: Buffer.concat([Buffer.from('RIFF\x20\0\0\0WEBPVP8 '), Buffer.alloc(24)]),
  pdf: Buffer.from('%PDF-1.7\n%âãÏÓ\n'),
};

describe('the kind of message for a file', () => {
  test.each<[string, Uint8Array, string, object]>([
    ['photo.png', heads.png, 'sendImage', { mimeType: 'image/png' }],
    ['photo.jpg', heads.jpg, 'sendImage', { mimeType: 'image/jpeg' }],
    // The content counts, not the name.
    ['photo.png', heads.jpg, 'sendImage', { mimeType: 'image/jpeg' }],
    ['film.mp4', heads.mp4, 'sendVideo', { mimeType: 'video/mp4' }],
    ['song.mp3', heads.mp3, 'sendAudio', { mimeType: 'audio/mpeg' }],
    ['note.ogg', heads.opus, 'sendVoice', {}],
    ['smile.webp', heads.webp, 'sendSticker', {}],
    ['menu.pdf', heads.pdf, 'sendDocument', { filename: 'menu.pdf' }],
    ['table.csv', Buffer.from('a,b\n1,2\n'), 'sendDocument', { filename: 'table.csv' }],
  ])('%s is sent by %#', async (name, content, operationId, body) => {
    await put(name, content);
    const { code, stderr } = await cli.run(['send', to, name]);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(sent()).toEqual({
      operationId,
      body: expect.objectContaining({
        to: '12025550143@s.whatsapp.net',
        data: Buffer.from(content).toString('base64'),
        ...body,
      }) as object,
    });
  });

  test('--as, --caption and --name change it', async () => {
    await put('photo.png', heads.png);
    await cli.run([
      'send',
      to,
      'photo.png',
      '--as',
      'document',
      '--caption',
      'Here',
      '--name',
      'a.png',
    ]);
    expect(sent()).toMatchObject({
      operationId: 'sendDocument',
      body: { caption: 'Here', filename: 'a.png' },
    });
  });

  test('a file from stdin', async () => {
    await cli.run(['send', to, '--file', '-'], { stdin: heads.jpg });
    expect(sent()).toMatchObject({ operationId: 'sendImage', body: { mimeType: 'image/jpeg' } });
  });

  test.each([
    ['image/heic', 'document'],
    ['image/gif', 'document'],
    ['audio/ogg', 'document'],
    ['video/quicktime', 'document'],
    [undefined, 'document'],
    ['audio/mpeg', 'audio'],
  ])('%s is a %s', (type, kind) => {
    expect(messageKindOf(type)).toBe(kind);
  });

  test('an animated sticker', () => {
    const webp = (flags: number): Uint8Array =>
      Buffer.concat([Buffer.from('RIFF....WEBPVP8X....'), Buffer.from([flags])]);
    expect([webp(0x02), webp(0x10), heads.webp].map(isAnimatedSticker)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a text', () => {
  test.each<[readonly string[], string, string?]>([
    [['Your table is booked.'], 'Your table is booked.'],
    [['--text', 'menu.pdf'], 'menu.pdf'],
    [['https://example.com/menu.pdf'], 'https://example.com/menu.pdf'],
    [['and/or'], 'and/or'],
    [['-'], 'line 1\nline 2', 'line 1\nline 2\n'],
    [['--text', '-'], 'from stdin', 'from stdin'],
  ])('%j', async (args, text, stdin) => {
    const { code, stderr } = await cli.run(
      ['send', to, ...args],
      stdin === undefined ? {} : { stdin },
    );
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(sent()).toMatchObject({ operationId: 'sendText', body: { text } });
  });

  test('--json prints the id', async () => {
    const { stdout } = await cli.run(['send', to, 'Hello there', '--json']);
    expect(JSON.parse(stdout)).toEqual({ id: expect.any(String) as string, kind: 'text' });
  });
});

describe('what could be a text or a file', () => {
  test('a single word that is the name of a file', async () => {
    await put('hello', 'a file');
    const asked = await cli.run(['send', to, 'hello']);
    expect(asked).toMatchObject({ code: 2 });
    expect(asked.stderr).toContain('use --text or --file');
    expect(cli.gateway.requests).toEqual([]);
    await cli.run(['send', to, '--text', 'hello']);
    expect(sent().body).toMatchObject({ text: 'hello' });
    await cli.run(['send', to, '--file', 'hello']);
    expect(sent()).toMatchObject({ operationId: 'sendDocument' });
  });

  test.each([
    ['a path that does not exist', ['phtoo.png'], /looks like the path of a file/],
    ['a path that does not exist', ['./menu'], /looks like the path of a file/],
    ['no file', ['--file', 'no.png'], /no\.png does not exist/],
    ['a folder', ['--file', 'folder'], /folder is not a regular file/],
    ['an empty file', ['--file', 'empty'], /empty is empty/],
    ['both', ['Hello', '--file', 'empty'], /one text or one file/],
    ['nothing', [], /one text or one file/],
    ['an empty text', ['-'], /text is empty/],
    ['a text without quotes', ['Hello', 'there'], /Put the text in quotes/],
    ['a caption of a text', ['Hello there', '--caption', 'x'], /--caption is for files/],
    ['a caption of a sticker', ['smile.webp', '--caption', 'x'], /has no caption/],
    ['no such kind', ['smile.webp', '--as', 'gif'], /Allowed choices/],
  ])('%s', async (_, args, message) => {
    await mkdir(join(cli.folder, 'folder'));
    await put('empty', '');
    await put('smile.webp', heads.webp);
    const { code, stderr } = await cli.run(['send', to, ...args]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) as string });
    expect(cli.gateway.requests).toEqual([]);
  });
});
