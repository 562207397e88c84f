import { spawn, type ChildProcess } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { backstop as slowly, useCommandLine } from '../support/command-line.ts';
import { startListening } from '../support/listening.ts';
import { interruptedCode } from '../support/signals.ts';
import { openTerminal, terminalNote, type Terminal } from '../support/terminal.ts';

const cli = useCommandLine();

/** The printed `export` lines, as the environment of another command. */
const environmentOf = (text: string): NodeJS.ProcessEnv =>
  Object.fromEntries(
    [...text.matchAll(/^export (\w+)=(\S+)/gm)].map(([, name = '', value = '']) => [name, value]),
  );

describe('wsapi-client gateway', () => {
  let child: ChildProcess | undefined;
  afterEach(() => child?.kill('SIGKILL'));
  const start = async (env: NodeJS.ProcessEnv = {}, ...args: string[]) => {
    const started = spawn(process.execPath, [...cli.program, 'gateway', '--port', '0', ...args], {
      cwd: cli.folder,
      env: { ...cli.env, ...env },
      stdio: 'pipe',
    });
    child = started;
    const output = { stdout: '', stderr: '' };
    started.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
    started.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => started.on('close', resolve));
    await expect
      .poll(() => output.stdout, slowly)
      .toMatch(/WSAPI_(?:CUSTOMER|ADMIN)_API_KEY=\S+\n/);
    return {
      output,
      ended,
      env: environmentOf(output.stdout),
      type: (line: string) => started.stdin.write(`${line}\n`),
      interrupt: () => started.kill('SIGINT'),
      endInput: () => started.stdin.end(),
    };
  };

  test('prints the environment for another terminal, and shows what is sent', async () => {
    const running = await start();
    const { code, stderr } = await cli.run(['send', '+44 7700 900123', 'Your table is booked.'], {
      env: running.env,
    });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    await expect
      .poll(() => running.output.stderr, slowly)
      .toContain('→ 447700900123@s.whatsapp.net  Your table is booked.');
    running.interrupt();
    expect(await running.ended).toBe(interruptedCode);
  });

  test('delivers what is typed as a message', async () => {
    const running = await start();
    running.type('+44 7700 900123: Are you open today?');
    await expect.poll(() => running.output.stderr, slowly).toContain('← +44 7700 900123  Are you');
    const { stdout } = await cli.run(['chats', 'list', '--json'], { env: running.env });
    expect(stdout).toContain('447700900123@s.whatsapp.net');
    running.interrupt();
    await running.ended;
  });

  test('keeps running when a listener disconnects', async () => {
    const running = await start();
    const listener = startListening(cli, ['--json'], running.env);
    await listener.shows('Waiting for events', 'stderr');
    running.type('Are you open today?');
    await listener.shows('Are you open today?');
    listener.interrupt();
    expect(await listener.ended).toBe(interruptedCode);
    running.type('/quit');
    expect(await running.ended).toBe(0);
    expect(running.output.stderr).not.toContain('Error');
  });

  test.each([
    ['cloud', 'cloud'],
    ['self-hosted-single', 'self-hosted, a single instance'],
    ['self-hosted-multi', 'self-hosted, many instances'],
  ])('prints the keys of the edition %s, and the doctor detects it', async (edition, found) => {
    const running = await start({}, '--edition', edition);
    const { code, stdout } = await cli.run(['doctor'], {
      env: { WSAPI_CUSTOMER_API_KEY: '', WSAPI_ADMIN_API_KEY: '', ...running.env },
    });
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(stdout).toContain(`edition: ${found}\n`);
    running.interrupt();
    await running.ended;
  });

  test('pairs as a phone does', async () => {
    const running = await start({}, '--unpaired');
    const pairing = cli.run(['pair', '--json'], { env: running.env });
    running.type('/scan nonsense');
    running.type('/nonsense');
    running.type('/pair');
    const { code, stdout } = await pairing;
    expect(code).toBe(0);
    expect(stdout).toContain('"event":"paired"');
    expect(running.output.stderr).toContain('There is no command /nonsense');
    running.interrupt();
    await running.ended;
  });

  test('keeps running without stdin, and ends with /quit', async () => {
    const silent = await start();
    silent.endInput();
    expect((await cli.run(['health', 'check'], { env: silent.env })).code).toBe(0);
    silent.interrupt();
    expect(await silent.ended).toBe(interruptedCode);
    const told = await start();
    told.type('/quit');
    expect(await told.ended).toBe(0);
  });

  test('signs events, and prints the reply of the webhook', async () => {
    const secret = 'whsec-7d1f';
    const listener = startListening(cli, ['--webhook', '0', '--json'], {
      WSAPI_SIGNING_SECRET: secret,
    });
    await listener.shows(/at \S+/, 'stderr');
    const [url = ''] = /http:\S+/.exec(listener.output.stderr) ?? [];
    for (const [signingSecret, answer] of [
      [secret, 'the webhook responded with 200'],
      ['another', 'the webhook responded with 401'],
    ] as const) {
      const running = await start({ WSAPI_SIGNING_SECRET: signingSecret }, '--webhook', url);
      running.type('Are you open today?');
      await expect.poll(() => running.output.stderr, slowly).toContain(answer);
      running.type('/quit');
      await running.ended;
    }
    listener.interrupt();
    await listener.ended;
    expect(listener.output.stdout.match(/Are you open today/g)).toHaveLength(1);
    const { code, stderr } = await cli.run(['gateway', '--webhook', 'localhost:3000']);
    expect({ code, stderr }).toMatchObject({ code: 2 });
    expect(stderr).toContain('--webhook must be an address');
  });

  test('a port that is in use', async () => {
    const { code, stderr } = await cli.run(['gateway', '--port', new URL(cli.gateway.url).port]);
    expect({ code, stderr }).toMatchObject({ code: 2 });
    expect(stderr).toContain('is in use');
  });

  test.skipIf(terminalNote !== '')(
    `Ctrl-C and Ctrl-D end it on a terminal${terminalNote}`,
    async () => {
      for (const key of ['\u0003', '\u0004']) {
        const terminal: Terminal = await openTerminal([...cli.program, 'gateway', '--port', '0'], {
          cwd: cli.folder,
          env: cli.env,
        });
        await terminal.until((screen) => screen.includes('> '));
        terminal.type(key);
        expect(await terminal.ended).toBe(0);
        terminal.close();
      }
    },
  );
});
