import type { WsapiClient } from '../../../client/wsapi-client.ts';
import { formatJid } from '../../../ids/jid.ts';
import { isLidJid, isStatusJid, isUserJid } from '../../../ids/jid-guards.ts';
import type { People } from '../messages/people.ts';
import type { Permissions } from './permissions.ts';

/** Why nothing may be sent somewhere. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Decides which chats may be written to. */
export class ChatRules {
  readonly #client: WsapiClient;
  readonly #people: People;
  readonly #permissions: Permissions;

  constructor(client: WsapiClient, people: People, permissions: Permissions) {
    this.#client = client;
    this.#people = people;
    this.#permissions = permissions;
  }

  /**
   * The id under which WhatsApp knows a recipient. Numbers are asked about: the digits of an id may differ from them.
   *
   * @throws {Refusal} for a number that is not on WhatsApp.
   */
  async resolve(to: string, signal: AbortSignal): Promise<string> {
    const jid = formatJid(to);
    if (!isUserJid(jid)) return jid;
    const found = await this.#client.resolve(jid.slice(0, jid.indexOf('@')), { signal });
    if (!found.registered) throw new Refusal('this number is not on WhatsApp');
    return found.jid;
  }

  /** @param chat a resolved id. @throws {Refusal} */
  async check(chat: string, signal: AbortSignal): Promise<void> {
    const { allowChats, denyChats } = this.#permissions;
    if (allowChats === undefined && denyChats.length === 0) return;
    if (denyChats.length > 0 && isStatusJid(chat))
      throw new Refusal(
        'a status reaches everybody, and the user has excluded some chats (--deny-chat)',
      );
    const ids = await this.#idsOf(chat, signal);
    if (await this.#isListed(ids, denyChats, signal))
      throw new Refusal('the user has excluded this chat (--deny-chat)');
    // A number and a LID may be the same person, as long as nobody knows the other one.
    if (denyChats.length > 0 && ids.every((id) => isLidJid(id)))
      throw new Refusal(
        'the number behind this LID is not known, so it may be a chat that the user has excluded (--deny-chat)',
      );
    if (ids.every((id) => isUserJid(id)) && denyChats.some((given) => this.#isUnknownLid(given)))
      throw new Refusal(
        'the number behind a LID of --deny-chat is not known, so it may be this one. The user can name the number instead',
      );
    if (allowChats !== undefined && !(await this.#isListed(ids, allowChats, signal)))
      throw new Refusal('the user has allowed other chats only (--allow-chat)');
  }

  /** Whether only some chats may be written to. */
  get areLimited(): boolean {
    return this.#permissions.allowChats !== undefined;
  }

  async #isListed(
    ids: readonly string[],
    listed: readonly string[],
    signal: AbortSignal,
  ): Promise<boolean> {
    for (const given of listed) {
      const own = formatJid(given);
      if (isLidJid(own)) await this.#idsOf(own, signal);
      // A listed number may have an id with other digits.
      const resolved = await this.resolve(given, signal).catch((error: unknown) => {
        if (error instanceof Refusal) return own;
        throw error;
      });
      const all = [own, ...this.#people.idsOf(own), ...this.#people.idsOf(resolved)];
      if (ids.some((id) => all.includes(id))) return true;
    }
    return false;
  }

  #isUnknownLid(given: string): boolean {
    const jid = formatJid(given);
    return isLidJid(jid) && this.#people.idsOf(jid).length === 1;
  }

  /** All ids of a person. For an unknown LID the gateway is asked for the number. */
  async #idsOf(chat: string, signal: AbortSignal): Promise<readonly string[]> {
    const known = this.#people.idsOf(chat);
    if (!isLidJid(chat) || known.length > 1) return known;
    const contact = await this.#client.contacts
      .get(chat, { signal, deadline: 30_000 })
      .catch(() => undefined);
    if (contact !== undefined) this.#people.learn(contact);
    return this.#people.idsOf(chat);
  }
}
