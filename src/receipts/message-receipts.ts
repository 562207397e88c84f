import { receiptTypes, type Receipt, type ReceiptType } from './receipt.ts';

/** `sent` means that no receipt was heard of, not that the message did not arrive. */
export type DeliveryStatus = 'sent' | ReceiptType;

/** How far a message got, and when. A receipt that did not arrive has no time: `read` may come without `delivered`. */
export interface DeliveryTimes {
  readonly status: DeliveryStatus;
  readonly deliveredAt?: Date;
  readonly readAt?: Date;
  readonly playedAt?: Date;
}

/** The receipts of one person. */
export interface MemberReceipts extends DeliveryTimes {
  /** The person's JID: with the phone number if known, otherwise the LID. Empty if WhatsApp did not say who it was. */
  readonly id: string;
  readonly lid?: string;
  readonly phone?: string;
}

/** What was heard of a message. The status is that of the person who is furthest, and each time is the first one. */
export interface MessageReceipts extends DeliveryTimes {
  readonly id: string;
  /** The people who were heard of: one in a private chat, any number in a group or of a status. */
  readonly members: readonly MemberReceipts[];
}

/** What the receipts of a message say together. They may be in any order, and come more than once. */
export const messageReceipts = (id: string, receipts: readonly Receipt[]): MessageReceipts => ({
  id,
  ...timesOf(receipts),
  members: byPerson(receipts).map((own) => ({ ...identityOf(own), ...timesOf(own) })),
});

const timesOf = (receipts: readonly Receipt[]): DeliveryTimes => {
  const first = (type: ReceiptType): Date | undefined => {
    const times = receipts.filter((receipt) => receipt.type === type).map(({ at }) => at);
    return times.length === 0 ? undefined : new Date(Math.min(...times));
  };
  const [deliveredAt, readAt, playedAt] = receiptTypes.map(first);
  return {
    status: receiptTypes.findLast((type) => receipts.some((one) => one.type === type)) ?? 'sent',
    ...(deliveredAt && { deliveredAt }),
    ...(readAt && { readAt }),
    ...(playedAt && { playedAt }),
  };
};

/**
 * WhatsApp names a person by the number in one receipt and by the LID in the next: those that share one are the same.
 */
const byPerson = (receipts: readonly Receipt[]): Receipt[][] => {
  const people = new Map<string, Receipt[]>();
  for (const receipt of receipts) {
    const names = namesOf(receipt);
    const own = new Set(names.flatMap((name) => people.get(name) ?? []));
    const all = [...own, receipt];
    for (const name of new Set(all.flatMap(namesOf))) people.set(name, all);
  }
  return [...new Set(people.values())];
};

/** A private chat has one person, whatever the receipts call them. People without any name cannot be told apart. */
const namesOf = ({ isPrivate, id, lid, phone }: Receipt): string[] => {
  if (isPrivate) return ['the other'];
  const names = [id, lid ?? '', phone === undefined ? '' : jidOf(phone)];
  const known = names.filter((name) => name !== '');
  return known.length === 0 ? [''] : known;
};

const jidOf = (phone: string): string => `${phone}@s.whatsapp.net`;

const identityOf = (receipts: readonly Receipt[]): Pick<MemberReceipts, 'id' | 'lid' | 'phone'> => {
  const ids = receipts.map(({ id }) => id);
  const find = (server: string): string | undefined => ids.find((id) => id.endsWith(server));
  const lid = receipts.find((one) => one.lid !== undefined)?.lid ?? find('@lid');
  const jid = find('@s.whatsapp.net');
  const phone = receipts.find((one) => one.phone !== undefined)?.phone ?? jid?.split('@')[0];
  return {
    id: jid ?? (phone === undefined ? undefined : jidOf(phone)) ?? lid ?? ids.find(Boolean) ?? '',
    ...(lid !== undefined && { lid }),
    ...(phone !== undefined && { phone }),
  };
};
