import { z } from 'zod';
import type { StoredMessage } from '../messages/stored-message.ts';
import type { MessageLog } from '../messages/message-log.ts';
import { isoTime } from './chat-view.ts';

/** Texts are shown up to this length: a few long ones must not fill a model's context. */
const maxText = 4_000;

/** A message in results. What its sender wrote stands apart. */
export const messageShape = z.object({
  id: z.string(),
  chat: z.string(),
  from: z.string(),
  from_me: z.boolean(),
  time: z.string(),
  kind: z.string(),
  untrusted: z.object({}),
});

export const messageView = (message: StoredMessage, { people }: MessageLog) => {
  const { id, chat, sender, fromMe, time, kind, replyTo, reactions, receipts, text = '' } = message;
  const name = fromMe ? undefined : people.nameOf(sender);
  return {
    id: shownId(id),
    chat: people.idOf(chat),
    from: people.idOf(sender),
    from_me: fromMe,
    time: isoTime(time),
    kind,
    ...(replyTo !== undefined && { reply_to: shownId(replyTo) }),
    ...(message.forwarded && { forwarded: true }),
    ...(message.edited && { edited: true }),
    ...(message.deleted && { deleted: true }),
    ...(Object.keys(receipts).length > 0 && { read_by: countOf(receipts) }),
    ...(message.mediaId !== undefined && { media_id: message.mediaId }),
    untrusted: {
      ...(name !== undefined && { sender_name: name }),
      ...(text !== '' && { text: text.slice(0, maxText) }),
      ...(text.length > maxText && { text_is_cut: true }),
      ...(message.fileName !== undefined && { file_name: message.fileName }),
      ...(Object.keys(reactions).length > 0 && { reactions }),
    },
  };
};

/** The sender's app makes the id of a message, and a changed app may put a text into it. */
const shownId = (id: string): string => (/^[\w.=+:-]{1,64}$/.test(id) ? id : '(not usable)');

const countOf = (receipts: StoredMessage['receipts']): number =>
  Object.values(receipts).filter(({ read, played }) => (read ?? played) !== undefined).length;

/** Since when messages are known: with every result, so that nobody takes silence for an empty chat. */
export const coverageShape = z.object({
  since: z.string().optional(),
  gaps: z.array(z.object({})).optional(),
  problem: z.string().optional(),
});

export const coverageView = ({ coverage: { since, gaps, problem } }: MessageLog) => ({
  ...(since !== undefined && { since: isoTime(since) }),
  ...(gaps.length > 0 && {
    gaps: gaps.slice(-5).map(({ from, to }) => ({ from: isoTime(from), to: isoTime(to) })),
  }),
  ...(problem !== undefined && { problem }),
});

/** The same in words. */
export const coverageText = ({ coverage: { since, gaps, problem } }: MessageLog): string =>
  [
    since === undefined
      ? 'No messages are known.'
      : `Messages are known since ${isoTime(since)}; nothing older is.`,
    ...(gaps.length > 0 ? ['Some may be missing in between (see gaps).'] : []),
    ...(problem === undefined ? [] : [`New messages do not arrive at present: ${problem}.`]),
  ].join(' ');
