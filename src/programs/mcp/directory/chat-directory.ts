import type { WsapiClient } from '../../../client/wsapi-client.ts';
import { isGroupJid, isNewsletterJid, isUserJid } from '../../../ids/jid-guards.ts';
import type { MessageLog } from '../messages/message-log.ts';
import { foldText, wordsOf } from '../messages/fold-text.ts';

/** A chat or a contact. */
export interface ListedChat {
  /** One id per person: the number where it is known. */
  readonly id: string;
  readonly kind: 'person' | 'group' | 'newsletter' | 'other';
  /** Names that other people chose, the best first. */
  readonly names: readonly string[];
  /** The last message or other activity, in ms. */
  readonly lastActivity: number | undefined;
}

/** The chats of an account, and what could not be read of them. */
export interface ChatList {
  readonly chats: readonly ListedChat[];
  readonly problems: readonly string[];
}

/** A list that is rate limited for longer is left out: a question to the user must not wait for it. */
const readDeadlineMs = 20_000;
/** How long lists are kept: WhatsApp limits how often groups may be read. */
const keptMs = 60_000;

/** The chats, contacts and groups of the account, with the names that are known. */
export class ChatDirectory {
  readonly #client: WsapiClient;
  readonly #messages: MessageLog;
  #list: Promise<ChatList> | undefined;
  #expires = 0;

  constructor(client: WsapiClient, messages: MessageLog) {
    this.#client = client;
    this.#messages = messages;
  }

  /** All of them, the last active first. */
  async list(): Promise<ChatList> {
    if (this.#list === undefined || performance.now() > this.#expires) {
      this.#expires = performance.now() + keptMs;
      // Shared by calls at the same time, so it is not aborted with one of them.
      this.#list = this.#read();
    }
    const { chats, problems } = await this.#list;
    if (problems.length > 0) this.#list = undefined;
    const times = this.#messages.lastTimes();
    const known = new Set(chats.map(({ id }) => id));
    const fromMessages = [...times.keys()]
      .filter((id) => !known.has(id))
      .map((id) => this.#chat(id));
    return {
      chats: [...chats, ...fromMessages]
        .map((chat) => ({ ...chat, lastActivity: latest(chat.lastActivity, times.get(chat.id)) }))
        .sort((a, b) => (b.lastActivity ?? 0) - (a.lastActivity ?? 0)),
      problems,
    };
  }

  /** Those whose names or number contain all words of the query. */
  async find(query: string): Promise<ChatList> {
    const words = wordsOf(query);
    const digits = query.replace(/\D/g, '');
    const { chats, problems } = await this.list();
    const isFound = ({ id, names }: ListedChat): boolean => {
      const folded = foldText(names.join(' '));
      if (words.length > 0 && words.every((word) => folded.includes(word))) return true;
      return id === query.trim() || (digits.length >= 5 && isUserJid(id) && id.includes(digits));
    };
    return { chats: chats.filter(isFound), problems };
  }

  /** The best known name of a chat. */
  async nameOf(id: string): Promise<string | undefined> {
    const { chats } = await this.list();
    const one = this.#messages.people.idOf(id);
    return chats.find((chat) => chat.id === one)?.names[0];
  }

  async #read(): Promise<ChatList> {
    const { people } = this.#messages;
    const options = { deadline: readDeadlineMs };
    const [chats, contacts, groups] = await Promise.allSettled([
      this.#client.chats.list(options),
      this.#client.contacts.list(options),
      this.#client.groups.list(options),
    ]);
    const found = new Map<string, ListedChat>();
    const add = (
      id: string,
      names: readonly (string | undefined)[],
      lastActivity?: number,
    ): void => {
      const one = people.idOf(id);
      const before = found.get(one) ?? this.#chat(one);
      found.set(one, {
        ...before,
        names: distinct([...before.names, ...names]),
        lastActivity: latest(before.lastActivity, lastActivity),
      });
    };
    for (const { id, lid, fullName, businessName, pushName, lastActivity } of valueOf(chats)) {
      people.learn({ id, lid });
      add(id, [fullName, businessName, pushName], timeOf(lastActivity));
    }
    for (const { id, lid, phone, fullName, businessName, pushName } of valueOf(contacts)) {
      people.learn({ id, lid, phone });
      add(id, [fullName, businessName, pushName]);
    }
    for (const { groupId, name } of valueOf(groups)) add(groupId, [name]);
    const problems = [chats, contacts, groups].flatMap((result) =>
      result.status === 'rejected'
        ? [result.reason instanceof Error ? result.reason.message : 'unexpected error']
        : [],
    );
    return { chats: [...found.values()], problems };
  }

  #chat(id: string): ListedChat {
    const name = this.#messages.people.nameOf(id);
    return {
      id,
      kind: kindOf(id),
      names: name === undefined ? [] : [name],
      lastActivity: undefined,
    };
  }
}

const valueOf = <T>(result: PromiseSettledResult<readonly T[]>): readonly T[] =>
  result.status === 'fulfilled' ? result.value : [];

const kindOf = (id: string): ListedChat['kind'] => {
  if (isGroupJid(id)) return 'group';
  if (isNewsletterJid(id)) return 'newsletter';
  return /@(?:s\.whatsapp\.net|lid)$/.test(id) ? 'person' : 'other';
};

const distinct = (names: readonly (string | undefined)[]): string[] =>
  [...new Set(names.filter((name) => name !== undefined && name !== ''))] as string[]; // safe: filtered above

/** The gateway writes an unknown time as the year 1. */
const timeOf = (text: string | undefined): number | undefined => {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return time > 0 ? time : undefined;
};

const latest = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
