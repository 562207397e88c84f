import {
  isKnownEvent,
  type EventOf,
  type UnknownEvent,
  type WsapiEvent,
} from '../../../events/event.ts';
import { CoverageLog } from './coverage-log.ts';
import type { Receipt, StoredMessage } from './stored-message.ts';
import { messageOf, timeOf, type MessageData } from './message-of-event.ts';
import type { MessageFilter, MessageStore } from './message-store.ts';
import { People } from './people.ts';

/** Receipts that came before their message: the response to a send is later than the first receipt. */
const maxEarlyReceipts = 1_000;
/** People whose reactions and receipts are kept for one message: as many as the largest group has. */
const maxPeoplePerMessage = 1_024;

/** The messages of an account, kept current by its events. */
export class MessageLog {
  readonly people: People;
  readonly coverage: CoverageLog;
  readonly #store: MessageStore;
  readonly #listeners = new Set<(message: StoredMessage) => void>();
  readonly #early = new Map<string, (readonly [person: string, receipt: Receipt])[]>();

  constructor(store: MessageStore) {
    this.#store = store;
    this.people = new People(store);
    this.coverage = new CoverageLog(store);
  }

  /** Applies an event. Events about anything else than messages and names are ignored. */
  take(event: WsapiEvent | UnknownEvent): void {
    this.coverage.received();
    if (isKnownEvent(event)) this.#apply(event);
  }

  #apply(event: WsapiEvent): void {
    switch (event.eventType) {
      case 'message':
        this.#message(event.eventData);
        break;
      case 'message_history_sync':
        for (const data of event.eventData.messages ?? []) this.#message(data);
        break;
      case 'message_delete':
        this.#delete(event.eventData);
        break;
      case 'message_read':
        this.#receipt(event.eventData);
        break;
      case 'chat_push_name':
        this.people.learn(event.eventData.user);
        this.people.learnName(event.eventData.user.id, event.eventData.pushName);
        break;
      case 'contact':
        this.people.learn(event.eventData.contact);
        this.people.learnName(event.eventData.contact.id, event.eventData.fullName);
        break;
      case 'call_offer':
        this.people.learn(event.eventData.caller);
        break;
      default:
    }
  }

  /** Adds a message of ours: the gateway sends no event for what it sends itself. */
  sent(message: StoredMessage): void {
    this.#add(message);
  }

  get(chat: string, id: string): StoredMessage | undefined {
    return this.#store.get(this.people.idsOf(chat), id);
  }

  /** @param chat one id of the chat; all ids of the same person count. */
  list({ chat, ...filter }: Omit<MessageFilter, 'chats'> & { readonly chat?: string | undefined }) {
    return this.#store.list({
      ...filter,
      ...(chat !== undefined && { chats: this.people.idsOf(chat) }),
    });
  }

  /** The time of the last message of each chat, by one id per person. */
  lastTimes(): Map<string, number> {
    const times = new Map<string, number>();
    for (const { chat, lastTime } of this.#store.chats()) {
      const id = this.people.idOf(chat);
      times.set(id, Math.max(times.get(id) ?? 0, lastTime));
    }
    return times;
  }

  /** Calls a listener with each new message. @returns what ends that. */
  onMessage(listener: (message: StoredMessage) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.coverage.close();
    this.#store.close();
  }

  #message(data: MessageData): void {
    const { sender, chatId, reaction, edit } = data;
    this.people.learn(sender);
    if (data.type === 'pinInChat') return;
    if (reaction !== undefined) this.#react(chatId, reaction, sender.id);
    else if (data.isEdit === true) this.#edit(messageOf(data), edit?.originalMessageId ?? data.id);
    else this.#add(messageOf(data));
  }

  #add(message: StoredMessage): void {
    // A repeated event must not undo what happened since, and no sender may replace another's message.
    if (this.get(message.chat, message.id) !== undefined) return;
    const key = this.#keyOf(message.chat, message.id);
    const early = this.#early.get(key) ?? [];
    this.#early.delete(key);
    this.#store.put(
      early.reduce((one, [person, receipt]) => withReceipt(one, person, receipt), message),
    );
    for (const listener of this.#listeners) listener(message);
  }

  #edit(edited: StoredMessage, id: string): void {
    const original = this.get(edited.chat, id);
    if (original === undefined) this.#add({ ...edited, id, edited: true });
    else if (original.deleted) return;
    else if (
      this.people.idOf(original.sender) === this.people.idOf(edited.sender) ||
      (original.fromMe && edited.fromMe)
    )
      // The event of an edited caption may lack the file, so the kind of the original stays.
      this.#store.put({
        ...original,
        ...(edited.text !== undefined && { text: edited.text }),
        edited: true,
      });
  }

  #react(
    chat: string,
    { messageId, emoji }: { messageId: string; emoji: string },
    from: string,
  ): void {
    const message = this.get(chat, messageId);
    if (message === undefined) return;
    const person = this.people.idOf(from);
    const others = Object.fromEntries(
      Object.entries(message.reactions).filter(([id]) => id !== person),
    );
    if (Object.keys(others).length >= maxPeoplePerMessage) return;
    this.#store.put({
      ...message,
      reactions: emoji === '' ? others : { ...others, [person]: emoji },
    });
  }

  #delete({ chatId, id, sender }: EventOf<'message_delete'>['eventData']): void {
    this.people.learn(sender);
    const message = this.get(chatId, id);
    if (message === undefined) return;
    // What people took back is not kept.
    const { id: same, chat, sender: from, fromMe, time, kind, reactions, receipts } = message;
    const kept = { id: same, chat, sender: from, fromMe, time, kind, reactions, receipts };
    this.#store.put({ ...kept, deleted: true });
  }

  #receipt({
    chatId,
    sender,
    messageIds = [],
    time,
    receiptType,
  }: EventOf<'message_read'>['eventData']): void {
    this.people.learn(sender);
    if (receiptType !== 'delivered' && receiptType !== 'read' && receiptType !== 'played') return;
    if (sender.isMe) return;
    const person = this.people.idOf(sender.id);
    const receipt: Receipt = { [receiptType]: timeOf(time) };
    for (const id of messageIds) {
      const message = this.get(chatId, id);
      if (message !== undefined) this.#store.put(withReceipt(message, person, receipt));
      else this.#keepEarly(this.#keyOf(chatId, id), person, receipt);
    }
  }

  #keepEarly(key: string, person: string, receipt: Receipt): void {
    this.#early.set(key, [
      ...(this.#early.get(key) ?? []).slice(-maxPeoplePerMessage),
      [person, receipt],
    ]);
    const [oldest] = this.#early.keys();
    if (this.#early.size > maxEarlyReceipts && oldest !== undefined) this.#early.delete(oldest);
  }

  #keyOf(chat: string, id: string): string {
    return `${this.people.idOf(chat)} ${id}`;
  }
}

const withReceipt = (message: StoredMessage, person: string, receipt: Receipt): StoredMessage =>
  !(person in message.receipts) && Object.keys(message.receipts).length >= maxPeoplePerMessage
    ? message
    : {
        ...message,
        receipts: { ...message.receipts, [person]: { ...message.receipts[person], ...receipt } },
      };
