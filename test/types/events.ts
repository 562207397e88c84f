import { expectTypeOf } from 'vitest';
import { eventTypes } from '../../generated/event-types.ts';
import type { webhooks } from '../../generated/events.ts';
import {
  isKnownEvent,
  type EventOf,
  type EventType,
  type GroupJid,
  type LidJid,
  type UnknownEvent,
  type UserJid,
  type WsapiEvent,
  type WsapiClient,
} from '../../src/index.ts';
import { createWebhookHandler, type WebhookHandler } from '../../src/webhooks.ts';

/** What compiles with events, and what does not. `tsc` checks this file; it never runs. */

declare const event: WsapiEvent;
declare const delivered: WsapiEvent | UnknownEvent;

/** A webhook has the name of its event type. Otherwise this is not `never`. */
type Mismatch = {
  [T in EventType]: [EventOf<T>['eventType'], T] extends [T, EventOf<T>['eventType']] ? never : T;
}[EventType];
expectTypeOf<Mismatch>().toBeNever();
expectTypeOf<EventType>().toEqualTypeOf<keyof webhooks>();
expectTypeOf<WsapiEvent['eventType']>().toEqualTypeOf<EventType>();
expectTypeOf(eventTypes).toEqualTypeOf<readonly EventType[]>();

/** All 21 types: if one were missing, the last line would not compile. */
export const all = (): string => {
  switch (event.eventType) {
    case 'logged_in':
      return event.eventData.deviceId;
    case 'logged_out':
      return event.eventData.reason;
    case 'login_error':
      return event.eventData.error;
    case 'initial_sync_finished':
      return event.eventId;
    case 'message':
      return event.eventData.id;
    case 'message_read':
      return event.eventData.receiptType;
    case 'message_delete':
      return event.eventData.id;
    case 'message_star':
      return event.eventData.isStarred ? '★' : '';
    case 'message_history_sync':
      return event.eventData.messages?.[0]?.id ?? '';
    case 'chat_setting':
      return event.eventData.settingType;
    case 'chat_presence':
      return event.eventData.state;
    case 'chat_push_name':
      return event.eventData.pushName;
    case 'chat_status':
      return event.eventData.status;
    case 'chat_picture':
      return event.eventData.pictureId;
    case 'contact':
      return event.eventData.fullName;
    case 'user_presence':
      return event.eventData.lastSeen;
    case 'group':
      return event.eventData.name?.name ?? '';
    case 'newsletter':
      return event.eventData.action;
    case 'call_offer':
      return event.eventData.caller.id;
    case 'call_terminate':
      return event.eventData.reason;
    case 'call_accept':
      return event.eventData.id;
    // @ts-expect-error there is no such event
    case 'nope':
      return '';
    default:
      return event satisfies never;
  }
};

/** An unknown event type does not make the known ones less precise. */
export const withUnknown = (): string => {
  switch (delivered.eventType) {
    case 'message':
      expectTypeOf<typeof delivered>().toEqualTypeOf<EventOf<'message'>>();
      return delivered.eventData.chatId;
    case 'group':
      expectTypeOf(delivered.eventData.id).toEqualTypeOf<GroupJid>();
      return delivered.eventData.id;
    default:
      if (isKnownEvent(delivered)) return delivered.eventType;
      expectTypeOf(delivered).toEqualTypeOf<UnknownEvent>();
      expectTypeOf(delivered.eventData['votes']).toEqualTypeOf<unknown>();
      return nameOf(delivered.eventType);
  }
};

const nameOf = (type: string): string => (type === 'poll_vote' ? 'a vote' : type);

/** The type of a message decides which content it has, unless it is an edit. */
export const messages = ({ eventData: data }: EventOf<'message'>): string | undefined => {
  expectTypeOf(data.text).toEqualTypeOf<string | undefined>();
  if (data.isEdit === true) {
    // An edited caption comes as `media` without `media`, or as `text` without `text`.
    if (data.type === 'media') return data.media?.caption;
    // @ts-expect-error it may be missing
    if (data.type === 'reaction') return data.reaction.emoji;
    return data.text;
  }
  switch (data.type) {
    case 'text':
      // The preview of a link may come without a text.
      expectTypeOf(data.text).toEqualTypeOf<string | undefined>();
      expectTypeOf(data.media).toEqualTypeOf<undefined>();
      return data.text ?? data.extendedText?.title;
    case 'media':
      return data.media.mediaType === 'image' ? data.media.caption : data.media.filename;
    case 'reaction':
      return data.reaction.emoji;
    case 'contact':
      return data.contact;
    case 'contactArray':
      return data.contactArray[0];
    case 'pinInChat':
      return data.pin.messageId;
    default:
      // The list is open: other types occur as well.
      return data.type === 'poll' ? 'a poll' : data.type;
  }
};

export const history = ({ eventData }: EventOf<'message_history_sync'>): string[] =>
  (eventData.messages ?? []).map((message) =>
    message.type === 'text' ? (message.text ?? '') : message.type,
  );

export const settings = ({ eventData: data }: EventOf<'chat_setting'>): unknown => {
  switch (data.settingType) {
    case 'mute':
      expectTypeOf(data.mute.isMuted).toEqualTypeOf<boolean>();
      // @ts-expect-error this is another setting
      return data.pin.isPinned;
    case 'pin':
      return data.pin.isPinned;
    case 'read':
      return data.read.isRead;
    case 'archive':
      return data.archive.isArchived;
    case 'ephemeral':
      return data.ephemeral.sender.id;
    default:
      return data satisfies never;
  }
};

export const openSets = (): unknown[] => {
  const kind: EventOf<'message'>['eventData']['type'] = 'poll';
  const receipt: EventOf<'message_read'>['eventData']['receiptType'] = 'played-twice';
  const state: EventOf<'chat_presence'>['eventData']['state'] = '';
  // @ts-expect-error this list is complete
  const setting: EventOf<'chat_setting'>['eventData']['settingType'] = 'colour';
  return [kind, receipt, state, setting];
};

export const ids = ({ eventData }: EventOf<'message'>): void => {
  expectTypeOf<UserJid>().toExtend<typeof eventData.sender.id>();
  expectTypeOf<''>().toExtend<typeof eventData.sender.id>();
  expectTypeOf<'s.whatsapp.net'>().toExtend<typeof eventData.sender.id>();
  // @ts-expect-error the sender may be unknown
  const sender: UserJid | LidJid = eventData.sender.id;
  sender satisfies string;
};

type Group = Awaited<ReturnType<WsapiClient['groups']['get']>>;

export const owners = (): void => {
  expectTypeOf<''>().toExtend<Group['owner']['id']>();
  // @ts-expect-error only an owner may be unknown
  '' satisfies Group['participants'][number]['id'];
};

/** Each handler gets its own event type, and a stream yields all of them. */
export const handlers = (): WebhookHandler[] => [
  createWebhookHandler({
    secret: ['old', 'new'],
    on: {
      message: (event) => {
        expectTypeOf(event).toEqualTypeOf<EventOf<'message'>>();
      },
      group: async ({ eventData }, { signal }) => {
        expectTypeOf(eventData.id).toEqualTypeOf<GroupJid>();
        await fetch('http://127.0.0.1/', { signal });
      },
    },
    otherwise: (event) => {
      expectTypeOf(event).toEqualTypeOf<WsapiEvent | UnknownEvent>();
    },
  }),
  // @ts-expect-error there must be a secret, or 'unsigned'
  createWebhookHandler({ on: { message: () => undefined } }),
  // @ts-expect-error there is no such event
  createWebhookHandler({ secret: 'unsigned', on: { nope: () => undefined } }),
];

export const streamed = async (wsapi: WsapiClient): Promise<void> => {
  for await (const each of wsapi.events())
    expectTypeOf(each).toEqualTypeOf<WsapiEvent | UnknownEvent>();
};
