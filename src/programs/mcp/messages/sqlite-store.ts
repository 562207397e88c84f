import { chmodSync, closeSync, openSync } from 'node:fs';
import type * as sqliteModule from 'node:sqlite';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { ConfigurationError } from '../../../errors/configuration-error.ts';
import { searchedText } from './fold-text.ts';
import type { StoredMessage } from './stored-message.ts';
import type { ChatActivity, Coverage, MessageFilter, MessageStore } from './message-store.ts';

/** Marks a file as ours (SQLite's `application_id`): "WSAP" in ASCII. */
const applicationId = 0x57534150;
const version = 1;

/** The trigram tokenizer finds parts of words, in every script. It is blind to words of one or two characters. */
const shortestIndexed = 3;

const tables = `
  CREATE TABLE messages (
    number INTEGER PRIMARY KEY,
    chat TEXT NOT NULL,
    id TEXT NOT NULL,
    time INTEGER NOT NULL,
    searched TEXT NOT NULL,
    message TEXT NOT NULL,
    UNIQUE (chat, id)
  ) STRICT;
  CREATE INDEX messages_by_chat ON messages (chat, time);
  CREATE INDEX messages_by_time ON messages (time);
  CREATE VIRTUAL TABLE message_words USING fts5 (searched, content = messages, content_rowid = number, tokenize = 'trigram');
  CREATE TRIGGER message_added AFTER INSERT ON messages BEGIN
    INSERT INTO message_words (rowid, searched) VALUES (new.number, new.searched);
  END;
  CREATE TRIGGER message_changed AFTER UPDATE OF searched ON messages BEGIN
    INSERT INTO message_words (message_words, rowid, searched) VALUES ('delete', old.number, old.searched);
    INSERT INTO message_words (rowid, searched) VALUES (new.number, new.searched);
  END;
  CREATE TABLE links (lid TEXT PRIMARY KEY, number TEXT NOT NULL) STRICT;
  CREATE TABLE names (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;
  CREATE TABLE facts (fact TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${version};
`;

type LoadSqlite = () => Promise<typeof sqliteModule>;

/**
 * Opens a file of messages, or makes one that only its owner can read.
 *
 * @param instance the instance whose messages it holds. A file of another one is refused: their chats would mix.
 * @throws {ConfigurationError} where Node has no SQLite, and for a file that is not ours.
 */
export const openSqliteStore = async (
  path: string,
  instance: string,
  load: LoadSqlite = () => import('node:sqlite'),
): Promise<MessageStore> => {
  const sqlite = await load().catch(() => {
    throw new ConfigurationError(
      `--store needs SQLite, which Node has since version 22.13; this is ${process.version}. Use a newer Node, or leave --store out to keep messages in memory.`,
    );
  });
  let database: DatabaseSync | undefined;
  try {
    makePrivate(path);
    database = new sqlite.DatabaseSync(path);
    prepare(database, instance);
    return new SqliteStore(database);
  } catch (error) {
    if (database?.isOpen === true) database.close();
    if (error instanceof ConfigurationError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`--store: ${path} cannot be opened: ${reason}`);
  }
};

const makePrivate = (path: string): void => {
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
};

const prepare = (database: DatabaseSync, instance: string): void => {
  const pragma = (name: string): unknown => database.prepare(`PRAGMA ${name}`).get()?.[name];
  const isEmpty = database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
  if (!isEmpty && pragma('application_id') !== applicationId)
    throw new ConfigurationError(
      '--store: this file belongs to another program. Name another file.',
    );
  if (!isEmpty && pragma('user_version') !== version)
    throw new ConfigurationError(
      '--store: this file was written by another version of wsapi-client. Name another file.',
    );
  // Two servers with the same file take turns. After a crash of the process, what was committed is there.
  database.exec(
    'PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL',
  );
  if (isEmpty) database.exec(`BEGIN IMMEDIATE; ${tables} COMMIT`);
  database.prepare('INSERT OR IGNORE INTO facts VALUES (?, ?)').run('instance', instance);
  const owner = database.prepare("SELECT value FROM facts WHERE fact = 'instance'").get()?.[
    'value'
  ];
  if (owner !== instance)
    throw new ConfigurationError(
      '--store: this file holds the messages of another instance. Name another file.',
    );
};

/** Keeps messages in a file, with an index for searches. Each change is committed before the call returns. */
class SqliteStore implements MessageStore {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get(chats: readonly string[], id: string): StoredMessage | undefined {
    const [found] = this.#messages(
      `SELECT message FROM messages WHERE id = ? AND chat IN (${marks(chats)})`,
      [id, ...chats],
    );
    return found;
  }

  put(message: StoredMessage): void {
    this.#database
      .prepare(
        `INSERT INTO messages (chat, id, time, searched, message) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (chat, id) DO UPDATE SET searched = excluded.searched, message = excluded.message`,
      )
      .run(message.chat, message.id, message.time, searchedText(message), JSON.stringify(message));
  }

  list({ chats, before, after, words = [], limit }: MessageFilter): StoredMessage[] {
    const conditions = ['1'];
    const values: SQLInputValue[] = [];
    const where = (condition: string, ...given: SQLInputValue[]): void => {
      conditions.push(condition);
      values.push(...given);
    };
    if (chats !== undefined) where(`chat IN (${marks(chats)})`, ...chats);
    if (before !== undefined) where('time < ?', before);
    if (after !== undefined) where('time > ?', after);
    const indexed = words.filter((word) => Array.from(word).length >= shortestIndexed);
    if (indexed.length > 0)
      where(
        'number IN (SELECT rowid FROM message_words WHERE message_words MATCH ?)',
        indexed.map((word) => `"${word.replaceAll('"', '""')}"`).join(' '),
      );
    for (const word of words) if (!indexed.includes(word)) where('instr(searched, ?) > 0', word);
    return this.#messages(
      `SELECT message FROM messages WHERE ${conditions.join(' AND ')} ORDER BY time DESC, number DESC LIMIT ?`,
      [...values, limit],
    ).reverse();
  }

  chats(): ChatActivity[] {
    return this.#database
      .prepare(
        'SELECT chat, max(time) AS lastTime, count(*) AS messages FROM messages GROUP BY chat',
      )
      .all()
      .map(({ chat, lastTime, messages }) => ({
        chat: String(chat),
        lastTime: Number(lastTime),
        messages: Number(messages),
      }));
  }

  links(): [string, string][] {
    return this.#pairs('SELECT lid, number FROM links', 'lid', 'number');
  }

  link(lid: string, number: string): void {
    this.#database.prepare('INSERT OR REPLACE INTO links VALUES (?, ?)').run(lid, number);
  }

  names(): [string, string][] {
    return this.#pairs('SELECT id, name FROM names', 'id', 'name');
  }

  name(id: string, name: string): void {
    this.#database.prepare('INSERT OR REPLACE INTO names VALUES (?, ?)').run(id, name);
  }

  coverage(): Coverage | undefined {
    const value = this.#database.prepare("SELECT value FROM facts WHERE fact = 'coverage'").get()?.[
      'value'
    ];
    return value === undefined ? undefined : (JSON.parse(String(value)) as Coverage); // safe: written by saveCoverage
  }

  saveCoverage(coverage: Coverage): void {
    this.#database
      .prepare("INSERT OR REPLACE INTO facts VALUES ('coverage', ?)")
      .run(JSON.stringify(coverage));
  }

  close(): void {
    this.#database.close();
  }

  #messages(query: string, values: readonly SQLInputValue[]): StoredMessage[] {
    return this.#database
      .prepare(query)
      .all(...values)
      .map(({ message }) => JSON.parse(String(message)) as StoredMessage); // safe: written by put
  }

  #pairs(query: string, first: string, second: string): [string, string][] {
    return this.#database
      .prepare(query)
      .all()
      .map((row) => [String(row[first]), String(row[second])]);
  }
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
