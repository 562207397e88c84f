import { describe, expect, test } from 'vitest';
import { InvalidMediaError, type MediaData } from '../../src/index.ts';
import { useGateway } from '../support/gateway-client.ts';

const gatewayClient = useGateway();
const to = '12025550143@s.whatsapp.net';
const received = (): Record<string, unknown> =>
  JSON.parse(gatewayClient.gateway.requests.at(-1)?.body ?? '') as Record<string, unknown>;

type Sound = ({ data: MediaData } | { url: string }) & { mimeType?: string };

const latin1 = (text: string): Buffer => Buffer.from(text.padEnd(400, '\0'), 'latin1');
const ogg = (marker: string): Buffer => latin1(`OggS${'\0'.repeat(24)}${marker}`);
const opus = ogg('OpusHead');
const files = {
  'MP3 with a tag': latin1('ID3\x03'),
  'MP3 without a tag': latin1('\xff\xfb\x90\x64'),
  WebM: latin1('\x1aE\xdf\xa3'),
  WAV: latin1('RIFF\x24\x08\0\0WAVEfmt '),
  M4A: latin1('\0\0\0\x20ftypM4A '),
  MP4: latin1('\0\0\0\x20ftypisom'),
  AAC: latin1('\xff\xf1\x50\x80'),
  AMR: latin1('#!AMR\n'),
  FLAC: latin1('fLaC\0'),
  'Ogg Vorbis': ogg('\x01vorbis'),
};

describe('refuses a voice note that phones do not play', () => {
  test.each<[string, Sound]>([
    ...Object.entries(files).map(([name, data]): [string, Sound] => [name, { data }]),
    ['MP3 as a stream', { data: () => new Blob([files['MP3 with a tag']]).stream() }],
    ['MP3 in base64', { data: files['MP3 with a tag'].toString('base64') }],
    ['a Blob that says MP3', { data: new Blob(['x'], { type: 'audio/mpeg' }) }],
    ['a recording of Chrome', { data: new Blob(['x'], { type: 'audio/webm;codecs=opus' }) }],
    ['a File named .mp3', { data: new File(['x'], 'a.mp3') }],
    ['a data: URL', { data: 'data:audio/wav;base64,eHh4' }],
    ['a mimeType', { data: Buffer.from('x'), mimeType: 'audio/mp4' }],
    ['a link', { url: 'https://x.example/a.mp3?token=1' }],
    ['MP3 that claims to be Ogg', { data: files['MP3 with a tag'], mimeType: 'audio/ogg' }],
  ])('%s', async (_, body) => {
    const send = gatewayClient.client().messages.sendVoice({ to, ...body });
    await expect(send).rejects.toBeInstanceOf(InvalidMediaError);
    await expect(send).rejects.toThrow('sendAudio');
    expect(gatewayClient.gateway.requests).toEqual([]);
  });
});

describe('sends a voice note as Ogg with Opus', () => {
  test.each<[string, Sound]>([
    ['bytes', { data: opus }],
    ['base64', { data: opus.toString('base64') }],
    ['a stream', { data: () => new Blob([opus]).stream() }],
    ['a Blob of that type', { data: new Blob(['x'], { type: 'audio/ogg; codecs=opus' }) }],
    ['audio/opus', { data: new Blob([opus], { type: 'audio/opus' }) }],
    ['audio/ogg', { data: opus, mimeType: 'audio/ogg' }],
    ['a File named .opus', { data: new File(['x'], 'a.opus') }],
    ['a link to .opus', { url: 'https://x.example/a.opus' }],
    ['a link to .ogg', { url: 'https://x.example/a.OGG#t=1' }],
  ])('%s', async (_, body) => {
    await gatewayClient.client().messages.sendVoice({ to, ...body });
    expect(received()['mimeType']).toBe('audio/ogg; codecs=opus');
  });

  test('passes on a link whose type is unknown', async () => {
    await gatewayClient.client().messages.sendVoice({ to, url: 'https://x.example/voice/1' });
    expect(received()).toEqual({ to, url: 'https://x.example/voice/1' });
  });
});

describe('a file gets the type that WhatsApp plays', () => {
  const jpeg = latin1('\xff\xd8\xff\xe0');
  test.each<[string, Sound, string]>([
    ['a link to .opus', { url: 'https://x.example/a.opus' }, 'audio/ogg; codecs=opus'],
    [
      'a Blob of audio/opus',
      { data: new Blob(['x'], { type: 'audio/opus' }) },
      'audio/ogg; codecs=opus',
    ],
    ['Ogg Vorbis', { data: new File([files['Ogg Vorbis']], 'a.ogg') }, 'audio/ogg'],
    ['mimeType: audio/opus', { data: opus, mimeType: 'audio/opus' }, 'audio/ogg; codecs=opus'],
    ['mimeType: image/jpg', { data: jpeg, mimeType: 'image/jpg' }, 'image/jpeg'],
    ['.jfif', { data: new File(['x'], 'a.jfif') }, 'image/jpeg'],
    [
      'a data: URL with a name',
      { data: `data:image/jpeg;name=x;base64,${jpeg.toString('base64')}` },
      'image/jpeg',
    ],
    [
      'a data: URL of Opus with a name',
      { data: `data:audio/ogg;name=x.ogg;base64,${opus.toString('base64')}` },
      'audio/ogg; codecs=opus',
    ],
    ['M4A', { data: files.M4A }, 'audio/mp4'],
    ['MP3', { data: files['MP3 without a tag'] }, 'audio/mpeg'],
    ['AAC', { data: files.AAC }, 'audio/aac'],
    ['AMR', { data: files.AMR }, 'audio/amr'],
    ['3GP', { data: latin1('\0\0\0\x20ftyp3gp4') }, 'video/3gpp'],
    ['MP4', { data: files.MP4 }, 'video/mp4'],
    ['WebP', { data: latin1('RIFF\x24\x08\0\0WEBPVP8 ') }, 'image/webp'],
    ['PDF', { data: latin1('%PDF-1.7') }, 'application/pdf'],
  ])('%s', async (_, body, mimeType) => {
    await gatewayClient.client().messages.sendAudio({ to, ...body });
    expect(received()['mimeType']).toBe(mimeType);
  });
});
