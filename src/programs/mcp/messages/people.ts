import { formatJid, parseJid } from '../../../ids/jid.ts';
import type { MessageStore } from './message-store.ts';

/** The ids of a person, as events and responses have them. */
export interface KnownIds {
  readonly id?: string | undefined;
  readonly lid?: string | undefined;
  readonly phone?: string | undefined;
}

/** The people who are remembered; the one who was heard of first is forgotten first. */
const maxPeople = 100_000;

/** Which LID and which number are the same person, and what people call themselves. */
export class People {
  readonly #store: MessageStore;
  readonly #numbers: Map<string, string>;
  readonly #lids: Map<string, string>;
  readonly #names: Map<string, string>;

  constructor(store: MessageStore) {
    this.#store = store;
    this.#numbers = new Map(store.links());
    this.#lids = new Map([...this.#numbers].map(([lid, number]) => [number, lid]));
    this.#names = new Map(store.names());
  }

  /** Remembers ids that belong together. */
  learn({ id, lid, phone }: KnownIds): void {
    const ids = [id, lid, phone === undefined ? undefined : numberOf(phone)].flatMap((one) =>
      one === undefined ? [] : (canonical(one) ?? []),
    );
    const number = ids.find((one) => one.endsWith('@s.whatsapp.net'));
    const alias = ids.find((one) => one.endsWith('@lid'));
    if (number === undefined || alias === undefined || this.#numbers.get(alias) === number) return;
    remember(this.#numbers, alias, number);
    remember(this.#lids, number, alias);
    this.#store.link(alias, number);
  }

  learnName(id: string, name: string): void {
    const known = this.idOf(id);
    if (name === '' || this.#names.get(known) === name) return;
    remember(this.#names, known, name);
    this.#store.name(known, name);
  }

  /** One id for a person with several: the number where it is known. Other ids, without a device, stay as they are. */
  idOf(id: string): string {
    const one = canonical(id) ?? id;
    return this.#numbers.get(one) ?? one;
  }

  /** All ids of a person; of a group, its own. */
  idsOf(id: string): string[] {
    const one = this.idOf(id);
    const lid = this.#lids.get(one);
    return lid === undefined ? [one] : [one, lid];
  }

  nameOf(id: string): string | undefined {
    return this.#names.get(this.idOf(id));
  }
}

const remember = (map: Map<string, string>, key: string, value: string): void => {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > maxPeople && oldest !== undefined) map.delete(oldest);
};

const numberOf = (phone: string): string => `${phone.replace(/\D/g, '')}@s.whatsapp.net`;

/** An id without its device; undefined if it is not an id, such as the bare server that some events have. */
const canonical = (id: string): string | undefined => {
  if (!id.includes('@')) return undefined;
  try {
    return formatJid(parseJid(id));
  } catch {
    return undefined;
  }
};
