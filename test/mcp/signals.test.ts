import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../src/programs/mcp/messages/sqlite-store.ts';
import { sign } from '../../src/webhooks.ts';
import { backstop, useCommandLine } from '../support/command-line.ts';
import { waitFor } from '../support/wait-for.ts';
import { startProgram } from './mcp-program.ts';

const cli = useCommandLine();
const secret = 'whsec-7d1f';

test.each(['SIGTERM', 'SIGKILL'] as const)(
  '%s in the middle loses no message that was accepted',
  async (signal) => {
    const store = join(cli.folder, 'messages.db');
    const program = await startProgram(cli, {
      args: ['--events', 'webhook', '--webhook-port', '0', '--store', store],
      env: { WSAPI_SIGNING_SECRET: secret },
    });
    const address = () => /http:\/\/\S+/.exec(program.stderr())?.[0];
    await expect.poll(address, backstop).toBeDefined();
    const url = address() ?? '';
    const accepted: string[] = [];
    let number = 0;
    /** Delivers one message after another, until the program is gone. */
    const deliver = async (): Promise<void> => {
      for (;;) {
        number += 1;
        const id = `MESSAGE${number}`;
        const body = JSON.stringify({
          eventId: `evt_1710000000000_${number.toString(16).padStart(16, '0')}`,
          instanceId: cli.gateway.instanceId,
          eventType: 'message',
          receivedAt: '2026-03-14T09:26:53Z',
          eventData: {
            ...{ id, time: '2026-03-14T09:26:53Z', chatId: '12025550143@s.whatsapp.net' },
            sender: { id: '12025550143@s.whatsapp.net', isMe: false },
            ...{ isGroup: false, type: 'text', text: `Text ${number}` },
          },
        });
        const headers = {
          'content-type': 'application/json',
          'x-webhook-signature': await sign(body, secret),
        };
        const response = await fetch(url, { method: 'POST', body, headers }).catch(() => undefined);
        if (response === undefined) return;
        if (response.ok) accepted.push(id);
      }
    };
    const delivering = Promise.all([deliver(), deliver(), deliver()]);
    await waitFor(() => accepted.length >= 100);
    process.kill(program.pid, signal);
    await delivering;
    await waitFor(() => hasEnded(program.pid));
    const kept = await openSqliteStore(store, cli.gateway.instanceId);
    const ids = new Set(kept.list({ limit: 1e6 }).map(({ id }) => id));
    kept.close();
    expect(accepted.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBeGreaterThanOrEqual(100);
  },
);

const hasEnded = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
};
