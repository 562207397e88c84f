import { isObject } from '../events/chat-ids.ts';
import type { UnknownEvent, WsapiEvent } from '../events/event.ts';
import { knownTime } from '../events/known-time.ts';

/** How far a message got on a phone, in this order. */
export const receiptTypes = ['delivered', 'read', 'played'] as const;

/** What a receipt reports. */
export type ReceiptType = (typeof receiptTypes)[number];

/** A receipt of one person for one message. */
export interface Receipt {
  readonly type: ReceiptType;
  /** When the phone sent it, in Unix ms. */
  readonly at: number;
  readonly instanceId: string;
  /** Whether the chat has one other person: it is no group, status or broadcast list. */
  readonly isPrivate: boolean;
  /** The ids of the person that the receipt named: a JID, perhaps a LID and a phone number. */
  readonly id: string;
  readonly lid?: string;
  readonly phone?: string;
}

/** A receipt, and the ids of the messages that it is for. */
export interface ReceivedReceipt {
  readonly messageIds: readonly string[];
  readonly receipt: Receipt;
}

/**
 * The receipt in an event. Undefined for other events, for the receipts of the account's own devices, and for kinds of
 * receipts that say nothing about a person (`retry`, `serverError`).
 *
 * Only the envelope of an event was validated, so each field is checked.
 */
export const receiptOf = (event: WsapiEvent | UnknownEvent): ReceivedReceipt | undefined => {
  const type: string = event.eventType;
  if (type !== 'message_read') return undefined;
  const data = event.eventData as Readonly<Record<string, unknown>>;
  const { sender, messageIds, receiptType, time, chatId } = data;
  const known = receiptTypes.find((one) => one === receiptType);
  if (known === undefined || !isObject(sender) || sender['isMe'] === true) return undefined;
  const ids = Array.isArray(messageIds) ? messageIds.filter((id) => isText(id)) : [];
  if (ids.length === 0) return undefined;
  const at = knownTime(textOf(time)) ?? knownTime(event.receivedAt) ?? new Date();
  // By the contract, `isGroup` is false for the account's status and for broadcast lists, which many people see.
  const isPrivate = data['isGroup'] !== true && !isOfMany.test(textOf(chatId) ?? '');
  const { lid, phone } = sender;
  // WhatsApp does not always say who it was. In a private chat there is only one person.
  const id = personId(sender['id']) ?? personId(lid) ?? (isPrivate ? (textOf(chatId) ?? '') : '');
  return {
    messageIds: [...new Set(ids)],
    receipt: {
      type: known,
      at: at.getTime(),
      instanceId: event.instanceId,
      isPrivate,
      id,
      ...(isText(lid) && { lid: withoutDevice(lid) }),
      ...(isText(phone) && { phone }),
    },
  };
};

/** Chats with many people. */
const isOfMany = /@(?:g\.us|broadcast|newsletter)$/;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const textOf = (value: unknown): string | undefined => (isText(value) ? value : undefined);

/** An id may be empty, or a server alone. */
const personId = (value: unknown): string | undefined =>
  isText(value) && value.includes('@') ? withoutDevice(value) : undefined;

const withoutDevice = (jid: string): string => jid.replace(/:\d+@/, '@');
