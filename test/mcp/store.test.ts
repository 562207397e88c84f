import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/index.ts';
import { wordsOf } from '../../src/programs/mcp/messages/fold-text.ts';
import { MemoryStore } from '../../src/programs/mcp/messages/memory-store.ts';
import { MessageLog } from '../../src/programs/mcp/messages/message-log.ts';
import type { MessageStore } from '../../src/programs/mcp/messages/message-store.ts';
import { openSqliteStore } from '../../src/programs/mcp/messages/sqlite-store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wsapi-mcp-store-'));
});
afterEach(() => rm(folder, { recursive: true }));

const path = () => join(folder, 'messages.db');
const open = (instance = 'ins_1') => openSqliteStore(path(), instance);

const message = (id: number, text: string, chat = 'a@g.us') => ({
  ...{ id: String(id), chat, sender: '12025550143@s.whatsapp.net', fromMe: false },
  ...{ time: id, kind: 'text', text, reactions: {}, receipts: {} },
});

describe.each<[string, () => Promise<MessageStore>]>([
  ['in memory', () => Promise.resolve(new MemoryStore())],
  ['in a file', () => open()],
])('messages %s', (_, make) => {
  test('are searched by parts of words, without case and accents, in every script', async () => {
    const store = await make();
    const texts = [
      'Öffnungszeiten: 9–18 Uhr',
      'Ваш заказ готов',
      '注文は準備できました',
      'It’s "ready" OK',
    ];
    for (const [index, text] of texts.entries()) store.put(message(index + 1, text));
    const search = (query: string) =>
      store.list({ words: wordsOf(query), limit: 10 }).map(({ id }) => id);
    expect(search('offnungs')).toEqual(['1']);
    expect(search('UHR 9')).toEqual(['1']);
    expect(search('ЗАКАЗ')).toEqual(['2']);
    expect(search('準備')).toEqual(['3']);
    expect(search('できました')).toEqual(['3']);
    expect(search('"ready"')).toEqual(['4']);
    expect(search('ok')).toEqual(['4']);
    expect(search('ready uhr')).toEqual([]);
    // Words that a query language would take for its own.
    for (const query of ['AND', '* OR *', 'NEAR(', "'; DROP TABLE messages; --", '%', '_'])
      expect(search(query)).toEqual([]);
    store.close();
  });

  test('are listed by chat and time, the newest last', async () => {
    const store = await make();
    for (const id of [3, 1, 2]) store.put(message(id, 'x'));
    store.put(message(4, 'y', 'b@g.us'));
    const ids = (filter: Omit<Parameters<MessageStore['list']>[0], 'limit'>, limit = 10) =>
      store.list({ ...filter, limit }).map(({ id }) => id);
    expect(ids({})).toEqual(['1', '2', '3', '4']);
    expect(ids({}, 2)).toEqual(['3', '4']);
    expect(ids({ chats: ['a@g.us'] })).toEqual(['1', '2', '3']);
    expect(ids({ chats: ['a@g.us', 'b@g.us'], before: 4, after: 1 })).toEqual(['2', '3']);
    store.close();
  });

  test('are replaced, and found by their new text only', async () => {
    const store = await make();
    store.put(message(1, 'before'));
    store.put(message(1, 'afterwards'));
    expect(store.list({ words: ['before'], limit: 10 })).toEqual([]);
    expect(store.list({ words: ['afterwards'], limit: 10 })).toHaveLength(1);
    store.close();
  });
});

test('a repeated message changes nothing, and nobody can replace a message of somebody else', async () => {
  const log = new MessageLog(await open());
  log.sent(message(1, 'First'));
  log.sent({ ...message(1, 'Replaced'), sender: '12025550177@s.whatsapp.net' });
  expect(log.list({ limit: 10 })).toMatchObject([{ text: 'First' }]);
  log.close();
});

describe('a file', () => {
  test('keeps messages, people and the time since when they are known', async () => {
    const first = new MessageLog(await open());
    first.coverage.opened(1_000);
    first.people.learn({ id: '1234567@lid', phone: '12025550143' });
    first.people.learnName('1234567@lid', 'Maria');
    first.sent(message(1, 'Hello', '1234567@lid'));
    first.coverage.close(2_000);
    first.close();
    const second = new MessageLog(await open());
    expect(second.list({ chat: '12025550143@s.whatsapp.net', limit: 10 })).toHaveLength(1);
    expect(second.people.nameOf('12025550143@s.whatsapp.net')).toBe('Maria');
    expect(second.coverage.problem).toBeDefined();
    second.coverage.opened(9e15);
    expect(second.coverage.since).toBe(1_000);
    expect(second.coverage.gaps).toMatchObject([{ to: 9e15 }]);
    second.close();
  });

  test('can be read by its owner only', async () => {
    (await open()).close();
    if (process.platform !== 'win32') expect((await stat(path())).mode & 0o777).toBe(0o600);
  });

  test('has no text of a message that was deleted for everyone', async () => {
    const store = await open();
    const log = new MessageLog(store);
    log.sent(message(1, 'a very secret text'));
    log.take({
      ...{ eventId: 'e', instanceId: 'ins_1', receivedAt: '2026-01-01T00:00:00Z' },
      eventType: 'message_delete',
      eventData: {
        ...{ id: '1', chatId: 'a@g.us', time: '2026-01-01T00:00:00Z' },
        sender: { id: '12025550143@s.whatsapp.net', isMe: false },
      },
    });
    expect(log.list({ words: ['secret'], limit: 1 })).toEqual([]);
    log.close();
  });

  test('of another instance, another program or another version is refused', async () => {
    (await open('ins_1')).close();
    await expect(open('ins_2')).rejects.toThrow(/another instance/);
    const database = new DatabaseSync(path());
    database.exec('PRAGMA user_version = 99');
    await expect(open('ins_1')).rejects.toThrow(/another version/);
    database.exec('PRAGMA application_id = 1');
    await expect(open('ins_1')).rejects.toThrow(/another program/);
    database.close();
    await writeFile(path(), 'no database at all, but a longer text');
    await expect(open('ins_1')).rejects.toThrow(ConfigurationError);
  });

  test('is an error that names the version of Node, where Node has no SQLite', async () => {
    const missing = () =>
      Promise.reject(Object.assign(new Error('x'), { code: 'ERR_UNKNOWN_BUILTIN_MODULE' }));
    await expect(openSqliteStore(path(), 'ins_1', missing)).rejects.toThrow(
      `since version 22.13; this is ${process.version}`,
    );
  });
});
