import { describe, expect, test } from 'vitest';
import { sign } from '../../src/webhooks.ts';
import { createGateway } from '../../src/testing/gateway.ts';
import { keys, useCommandLine } from '../support/command-line.ts';
import { startListening } from '../support/listening.ts';
import { interruptedCode } from '../support/signals.ts';

const cli = useCommandLine();
const secret = 'whsec-7d1f';

const event = (eventType: string, eventData: object, number = 1): string =>
  JSON.stringify({
    eventId: `evt_171000000000${number}_0123456789abcdef`,
    instanceId: 'ins_V1StGXR8Z5jd',
    eventType,
    receivedAt: '2026-03-14T09:26:53.589793238+01:00',
    eventData,
  });

const listening = (args: readonly string[]) =>
  startListening(cli, args, { WSAPI_SIGNING_SECRET: secret });

describe('webhooks', () => {
  const post = async (url: string, body: string, signature?: string): Promise<number> => {
    const { status } = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/json',
        'X-Webhook-Signature': signature ?? (await sign(body, secret)),
      },
    });
    return status;
  };
  const open = async (...args: string[]) => {
    const running = listening(['--webhook', '0', ...args]);
    await running.shows(/Waiting for webhooks at \S+/, 'stderr');
    return { ...running, url: /at (http\S+)/.exec(running.output.stderr)?.[1] ?? '' };
  };

  test('are printed as JSON lines, until Ctrl-C', async () => {
    const running = await open('--json');
    const first = event('message', { chatId: '1@s.whatsapp.net', text: 'Hello\u001b[2J' });
    const second = event('contact', { id: '1@s.whatsapp.net' }, 2);
    expect(await post(running.url, first)).toBe(200);
    expect(await post(running.url, second)).toBe(200);
    await running.shows(/\n.*\n/);
    expect(
      running.output.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toEqual([JSON.parse(first), JSON.parse(second)]);
    running.interrupt();
    expect(await running.ended).toBe(interruptedCode);
  });

  test('are printed for people, filtered by type', async () => {
    const running = await open('--type', 'message', 'call_offer');
    await post(running.url, event('contact', { id: '1@s.whatsapp.net' }));
    await post(
      running.url,
      event('message', { text: 'Hello\u001b[2J', sender: { id: '1@lid' } }, 2),
    );
    await running.shows(/message/);
    expect(running.output.stdout).toMatch(
      / {2}message {2}ins_V1StGXR8Z5jd\n {4}text +Hello \[2J\n {4}sender\.id +1@lid\n$/,
    );
    running.interrupt();
    expect(await running.ended).toBe(interruptedCode);
  });

  test('are not printed if they are forged, and the reason is given', async () => {
    const running = await open();
    expect(await post(running.url, event('message', { text: 'forged' }), 'sha256=00')).toBe(401);
    await running.shows(/signature/i, 'stderr');
    expect(running.output.stdout).toBe('');
    expect(running.output.stderr).not.toContain('forged');
    running.interrupt();
    await running.ended;
  });

  test('need a secret, or --unsigned', async () => {
    const { code, stderr } = await cli.run(['listen', '--webhook', '0']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('WSAPI_SIGNING_SECRET') as string,
    });
  });

  test('a port that is in use', async () => {
    const port = new URL(cli.gateway.url).port;
    const { code, stderr } = await cli.run(['listen', '--webhook', port, '--unsigned']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('is in use') as string,
    });
  });
});

describe('the stream of the instance', () => {
  test('is printed until Ctrl-C', async () => {
    const running = listening(['--json', '--type', 'message']);
    await running.shows('Waiting for events', 'stderr');
    await cli.gateway.receive({ from: '+44 7700 900123', text: 'Are you open today?' });
    await running.shows(/\n/);
    expect(JSON.parse(running.output.stdout)).toMatchObject({
      eventType: 'message',
      eventData: { text: 'Are you open today?' },
    });
    running.interrupt();
    expect(await running.ended).toBe(interruptedCode);
  });

  test('warns of an unknown event type', async () => {
    const running = listening(['--type', 'mesage', 'message', 'of_tomorrow']);
    await running.shows('Waiting for events', 'stderr');
    expect(running.output.stderr).toContain(
      'warning: --type: this version knows no event type mesage. Did you mean message?',
    );
    expect(running.output.stderr).toContain('no event type of_tomorrow.');
    expect(running.output.stderr).not.toContain('no event type message.');
    running.interrupt();
    expect(await running.ended).toBe(interruptedCode);
  });

  test('ends with the exit code of the error', async () => {
    const { code, stderr } = await cli.run(['listen'], { env: { WSAPI_API_KEY: 'wrong' } });
    expect({ code, stderr }).toMatchObject({ code: 4 });
  });

  test('does not exist on a self-hosted gateway, and the error says what to use', async () => {
    const gateway = createGateway({ ...keys, edition: 'self-hosted-single' });
    const { url } = await gateway.listen();
    const { code, stderr } = await cli.run(['listen'], { env: { WSAPI_BASE_URL: url } });
    await gateway.close();
    expect({ code, stderr }).toMatchObject({ code: 5 });
    expect(stderr).toMatch(/no event stream[^]*guides\/events\.md[^]*--redis[^]*--webhook/);
  });
});
