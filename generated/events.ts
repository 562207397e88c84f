/** Generated from openapi/ by `npm run generate`. Do not edit. */
import type {
  UserJid,
  LidJid,
  GroupJid,
  NewsletterJid,
  BotJid,
  StatusJid,
  BroadcastJid,
} from '../src/ids/types.ts';

export type paths = Record<string, never>;
export interface webhooks {
  /** Pairing succeeded */
  logged_in: $PostPath<'receiveLoggedInEvent'>;
  /** Instance logged out */
  logged_out: $PostPath<'receiveLoggedOutEvent'>;
  /** Pairing failed */
  login_error: $PostPath<'receiveLoginErrorEvent'>;
  /** Message history ready */
  initial_sync_finished: $PostPath<'receiveInitialSyncFinishedEvent'>;
  /** New message, reaction, edit or pin */
  message: $PostPath<'receiveMessageEvent'>;
  /** Messages delivered, read or played */
  message_read: $PostPath<'receiveMessageReadEvent'>;
  /** Message deleted */
  message_delete: $PostPath<'receiveMessageDeleteEvent'>;
  /** Star set or removed */
  message_star: $PostPath<'receiveMessageStarEvent'>;
  /** Older messages of a chat */
  message_history_sync: $PostPath<'receiveMessageHistorySyncEvent'>;
  /** Chat setting changed */
  chat_setting: $PostPath<'receiveChatSettingEvent'>;
  /** Person typing or recording */
  chat_presence: $PostPath<'receiveChatPresenceEvent'>;
  /** Display name of a person changed */
  chat_push_name: $PostPath<'receiveChatPushNameEvent'>;
  /** About text of a person changed */
  chat_status: $PostPath<'receiveChatStatusEvent'>;
  /** Picture of a person or group changed */
  chat_picture: $PostPath<'receiveChatPictureEvent'>;
  /** Contact saved or renamed */
  contact: $PostPath<'receiveContactEvent'>;
  /** Person online or offline */
  user_presence: $PostPath<'receiveUserPresenceEvent'>;
  /** Group or community changed */
  group: $PostPath<'receiveGroupEvent'>;
  /** Newsletter followed, left or muted */
  newsletter: $PostPath<'receiveNewsletterEvent'>;
  /** Incoming call ringing */
  call_offer: $PostPath<'receiveCallOfferEvent'>;
  /** Call over */
  call_terminate: $PostPath<'receiveCallTerminateEvent'>;
  /** Call answered */
  call_accept: $PostPath<'receiveCallAcceptEvent'>;
}
export interface components {
  schemas: {
    Identity: Identity;
    Sender: Sender;
    EventEnvelope: EventEnvelope;
    LoggedInEvent: LoggedInEvent;
    LoggedOutEvent: LoggedOutEvent;
    LoginErrorEvent: LoginErrorEvent;
    InitialSyncFinishedEvent: InitialSyncFinishedEvent;
    ChatSettingEvent: ChatSettingEvent;
    ChatPresenceEvent: ChatPresenceEvent;
    ChatPushNameEvent: ChatPushNameEvent;
    ChatStatusEvent: ChatStatusEvent;
    ChatPictureEvent: ChatPictureEvent;
    ContactEvent: ContactEvent;
    GroupEvent: GroupEvent;
    NewsletterEvent: NewsletterEvent;
    MessageEvent: MessageEvent;
    MessageReadEvent: MessageReadEvent;
    MessageDeleteEvent: MessageDeleteEvent;
    MessageStarEvent: MessageStarEvent;
    MessageHistorySyncEvent: MessageHistorySyncEvent;
    MessageEventData: MessageEventData;
    UserPresenceEvent: UserPresenceEvent;
    CallOfferEvent: CallOfferEvent;
    CallTerminateEvent: CallTerminateEvent;
    CallAcceptEvent: CallAcceptEvent;
  };

  responses: never;

  parameters: never;

  requestBodies: never;

  headers: never;

  pathItems: never;
}

export interface operations {
  receiveLoggedInEvent: ReceiveLoggedInEventOperation;
  receiveLoggedOutEvent: ReceiveLoggedOutEventOperation;
  receiveLoginErrorEvent: ReceiveLoginErrorEventOperation;
  receiveInitialSyncFinishedEvent: ReceiveInitialSyncFinishedEventOperation;
  receiveMessageEvent: ReceiveMessageEventOperation;
  receiveMessageReadEvent: ReceiveMessageReadEventOperation;
  receiveMessageDeleteEvent: ReceiveMessageDeleteEventOperation;
  receiveMessageStarEvent: ReceiveMessageStarEventOperation;
  receiveMessageHistorySyncEvent: ReceiveMessageHistorySyncEventOperation;
  receiveChatSettingEvent: ReceiveChatSettingEventOperation;
  receiveChatPresenceEvent: ReceiveChatPresenceEventOperation;
  receiveChatPushNameEvent: ReceiveChatPushNameEventOperation;
  receiveChatStatusEvent: ReceiveChatStatusEventOperation;
  receiveChatPictureEvent: ReceiveChatPictureEventOperation;
  receiveContactEvent: ReceiveContactEventOperation;
  receiveUserPresenceEvent: ReceiveUserPresenceEventOperation;
  receiveGroupEvent: ReceiveGroupEventOperation;
  receiveNewsletterEvent: ReceiveNewsletterEventOperation;
  receiveCallOfferEvent: ReceiveCallOfferEventOperation;
  receiveCallTerminateEvent: ReceiveCallTerminateEventOperation;
  receiveCallAcceptEvent: ReceiveCallAcceptEventOperation;
}
interface $NoParameters {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}
interface $PostPath<Post extends keyof operations> {
  parameters: $NoParameters;
  get?: never;
  put?: never;
  post: operations[Post];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
}
interface $Errors1 {}
interface $Answers200Or1<Answer> extends $Errors1 {
  200: Answer;
}
interface $NoContent {
  headers: { [name: string]: unknown };
  content?: never;
}
interface $Operation<Parameters, Body, Answers> {
  parameters: Parameters;
  requestBody: Body;
  responses: Answers;
}
interface $Json<T> {
  content: { 'application/json': T };
}
export interface ReceiveLoggedInEventOperation extends $Operation<
  $NoParameters,
  $Json<LoggedInEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveLoggedOutEventOperation extends $Operation<
  $NoParameters,
  $Json<LoggedOutEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveLoginErrorEventOperation extends $Operation<
  $NoParameters,
  $Json<LoginErrorEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveInitialSyncFinishedEventOperation extends $Operation<
  $NoParameters,
  $Json<InitialSyncFinishedEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveMessageEventOperation extends $Operation<
  $NoParameters,
  $Json<MessageEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveMessageReadEventOperation extends $Operation<
  $NoParameters,
  $Json<MessageReadEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveMessageDeleteEventOperation extends $Operation<
  $NoParameters,
  $Json<MessageDeleteEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveMessageStarEventOperation extends $Operation<
  $NoParameters,
  $Json<MessageStarEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveMessageHistorySyncEventOperation extends $Operation<
  $NoParameters,
  $Json<MessageHistorySyncEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveChatSettingEventOperation extends $Operation<
  $NoParameters,
  $Json<ChatSettingEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveChatPresenceEventOperation extends $Operation<
  $NoParameters,
  $Json<ChatPresenceEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveChatPushNameEventOperation extends $Operation<
  $NoParameters,
  $Json<ChatPushNameEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveChatStatusEventOperation extends $Operation<
  $NoParameters,
  $Json<ChatStatusEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveChatPictureEventOperation extends $Operation<
  $NoParameters,
  $Json<ChatPictureEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveContactEventOperation extends $Operation<
  $NoParameters,
  $Json<ContactEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveUserPresenceEventOperation extends $Operation<
  $NoParameters,
  $Json<UserPresenceEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveGroupEventOperation extends $Operation<
  $NoParameters,
  $Json<GroupEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveNewsletterEventOperation extends $Operation<
  $NoParameters,
  $Json<NewsletterEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveCallOfferEventOperation extends $Operation<
  $NoParameters,
  $Json<CallOfferEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveCallTerminateEventOperation extends $Operation<
  $NoParameters,
  $Json<CallTerminateEvent>,
  $Answers200Or1<$NoContent>
> {}
export interface ReceiveCallAcceptEventOperation extends $Operation<
  $NoParameters,
  $Json<CallAcceptEvent>,
  $Answers200Or1<$NoContent>
> {}
/**
 * A person on WhatsApp, with all ids that the gateway knows. Used for callers, users, contacts and
 * group members.
 */
export type Identity = {
  /**
   * Format: jid
   * @description JID to store and to send to: with the phone number if it is known, otherwise the LID. It can change when WhatsApp discloses the number.
   * @example 447700900123@s.whatsapp.net
   */
  id: UserJid | LidJid | BotJid;
  /**
   * Format: jid
   * @description Privacy id of the person. Its digits are not a phone number: never show or dial them. Absent if WhatsApp did not send it.
   * @example 182746519284736@lid
   */
  lid?: LidJid;
  /**
   * @description Number in international format, digits only, without `+`. Missing if only the LID is known.
   * @example 447700900123
   */
  phone?: string;
  /**
   * @description Number of the person's linked device. Missing for the main phone, device 0.
   * @example 12
   */
  device?: number;
};
/** The sender of a message or action: an `Identity`, and whether it is the account itself. */
export type Sender = {
  /**
   * Format: jid
   * @description JID to store and to send to: with the phone number if it is known, otherwise the LID. Empty if WhatsApp does not say who it was.
   * @example 447700900123@s.whatsapp.net
   */
  id: UserJid | LidJid | BotJid | NewsletterJid | 's.whatsapp.net' | '';
  /**
   * Format: jid
   * @description Privacy id of the person. Its digits are not a phone number: never show or dial them. Absent if WhatsApp did not send it.
   * @example 182746519284736@lid
   */
  lid?: LidJid;
  /**
   * @description Number in international format, digits only, without `+`. Missing if only the LID is known.
   * @example 447700900123
   */
  phone?: string;
  /**
   * @description Number of the person's linked device. Missing for the main phone, device 0.
   * @example 12
   */
  device?: number;
  /** @description `true` for the paired account itself, on whichever of its devices. */
  isMe: boolean;
};
/** The envelope of every event, the same for all 21 types and ways of delivery. */
export type EventEnvelope = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Type of the event, which determines the fields of `eventData`. Ignore unknown values.
   * @example message
   */
  eventType: string;
  /** @description What happened. Its fields depend on `eventType`. */
  eventData: Record<string, unknown>;
};
/** Envelope of `logged_in`: an instance was paired. */
export type LoggedInEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `logged_in`.
   * @enum {string}
   */
  eventType: 'logged_in';
  /** @description The data of the event. */
  eventData: {
    /**
     * @description JID of the new linked device, including the device part. You cannot send to it: remove the device part (here `:12`) first.
     * @example 12025550143:12@s.whatsapp.net
     */
    deviceId: string;
  };
};
/** Envelope of `logged_out`: an instance is no longer linked to an account. */
export type LoggedOutEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `logged_out`.
   * @enum {string}
   */
  eventType: 'logged_out';
  /** @description The data of the event. */
  eventData: {
    /**
     * @description `api_logout`, `instance_deleted`, or free text from WhatsApp.
     * @example api_logout
     */
    reason: string;
  };
};
/** Envelope of `login_error`: pairing failed. */
export type LoginErrorEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `login_error`.
   * @enum {string}
   */
  eventType: 'login_error';
  /** @description The data of the event. */
  eventData: {
    /**
     * @description JID of the device that should have been linked, including the device part.
     * @example 12025550143:12@s.whatsapp.net
     */
    id: string;
    /**
     * @description What went wrong, as free text.
     * @example timed out while finishing the pairing
     */
    error: string;
  };
};
/** Envelope of `initial_sync_finished`: the history of a newly paired account is ready. */
export type InitialSyncFinishedEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `initial_sync_finished`.
   * @enum {string}
   */
  eventType: 'initial_sync_finished';
  /** @description Always `{}`. */
  eventData: Record<string, unknown>;
};
/** Envelope of `chat_setting`: a setting of a chat changed. */
export type ChatSettingEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `chat_setting`.
   * @enum {string}
   */
  eventType: 'chat_setting';
  /** @description The data of the event. */
  eventData: {
    /**
     * Format: jid
     * @description JID of the chat: a person or a group.
     * @example 447700900123@s.whatsapp.net
     */
    id: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
  } & (
    | {
        /**
         * @description The setting that changed, and which of the five objects below is present.
         * @enum {string}
         */
        settingType: 'mute';
        /** @description New mute state; only with `settingType` `mute`. */
        mute: {
          /** @description Whether the chat is muted. */
          isMuted: boolean;
          /**
           * Format: date-time
           * @description When the mute ends, in UTC. If it is missing on a muted chat, the chat is muted forever.
           * @example 2026-03-14T16:26:53Z
           */
          muteEndTime?: string;
        };
        pin?: never;
        read?: never;
        archive?: never;
        ephemeral?: never;
      }
    | {
        /**
         * @description The setting that changed, and which of the five objects below is present.
         * @enum {string}
         */
        settingType: 'pin';
        mute?: never;
        /** @description New pin state; only with `settingType` `pin`. */
        pin: {
          /** @description Whether the chat is pinned. */
          isPinned: boolean;
        };
        read?: never;
        archive?: never;
        ephemeral?: never;
      }
    | {
        /**
         * @description The setting that changed, and which of the five objects below is present.
         * @enum {string}
         */
        settingType: 'read';
        mute?: never;
        pin?: never;
        /** @description New read mark; only with `settingType` `read`. */
        read: {
          /** @description `false` if the owner marked the chat as unread. */
          isRead: boolean;
        };
        archive?: never;
        ephemeral?: never;
      }
    | {
        /**
         * @description The setting that changed, and which of the five objects below is present.
         * @enum {string}
         */
        settingType: 'archive';
        mute?: never;
        pin?: never;
        read?: never;
        /** @description New archive state; only with `settingType` `archive`. */
        archive: {
          /** @description Whether the chat is archived. */
          isArchived: boolean;
        };
        ephemeral?: never;
      }
    | {
        /**
         * @description The setting that changed, and which of the five objects below is present.
         * @enum {string}
         */
        settingType: 'ephemeral';
        mute?: never;
        pin?: never;
        read?: never;
        archive?: never;
        /** @description New timer for disappearing messages; only with `settingType` `ephemeral`. */
        ephemeral: {
          /**
           * @description How long new messages stay. With `off` they are kept.
           * @enum {string}
           */
          expiration: 'off' | '24h' | '7d' | '90d';
          /** @description Who set the timer. */
          sender: Sender;
        };
      }
  );
};
/** Envelope of `chat_presence`: a person is typing or recording, or has paused. */
export type ChatPresenceEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `chat_presence`.
   * @enum {string}
   */
  eventType: 'chat_presence';
  /** @description The data of the event. */
  eventData: {
    /**
     * Format: jid
     * @description JID of the chat. In a group, the group.
     * @example 447700900123@s.whatsapp.net
     */
    id: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /** @description Who is typing or recording. */
    sender: Sender;
    /**
     * @description What the person is doing. May be an empty string although it is not listed: ignore it.
     * @enum {string}
     */
    state: 'typing' | 'recording' | 'paused' | '';
  };
};
/** Envelope of `chat_push_name`: a person changed their push name. */
export type ChatPushNameEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `chat_push_name`.
   * @enum {string}
   */
  eventType: 'chat_push_name';
  /** @description The data of the event. */
  eventData: {
    /** @description The person. */
    user: Identity;
    /**
     * @description The new name.
     * @example Amara O.
     */
    pushName: string;
  };
};
/** Envelope of `chat_status`: a person changed their "about" text. */
export type ChatStatusEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `chat_status`.
   * @enum {string}
   */
  eventType: 'chat_status';
  /** @description The data of the event. */
  eventData: {
    /** @description The person. */
    user: Identity;
    /**
     * @description The new text.
     * @example On the trail until Sunday 🥾
     */
    status: string;
  };
};
/** Envelope of `chat_picture`: the picture of a person or a group changed. */
export type ChatPictureEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `chat_picture`.
   * @enum {string}
   */
  eventType: 'chat_picture';
  /** @description The data of the event. */
  eventData: {
    /**
     * Format: jid
     * @description JID of the person or group.
     * @example 447700900123@s.whatsapp.net
     */
    id: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /** @description Who changed it. `isMe` is reliable here: the gateway compares it with the JID of the account. */
    sender: Sender;
    /**
     * @description Id of the current picture, to compare with a stored one; not a URL. An empty value means no picture.
     * @example 1773476444
     */
    pictureId: string;
  };
};
/** Envelope of `contact`: a contact was added or changed. */
export type ContactEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `contact`.
   * @enum {string}
   */
  eventType: 'contact';
  /** @description The data of the event. */
  eventData: {
    /** @description The person. */
    contact: Identity;
    /**
     * @description Name under which the account's owner saved the person.
     * @example Amara Okafor
     */
    fullName: string;
    /** @description `true` if the contact is in the phone's address book, `false` if it is only in WhatsApp. */
    inPhoneAddressBook: boolean;
  };
};
/**
 * Envelope of `group`: a group or community changed. All change fields are optional; those that
 * are present say what happened.
 */
export type GroupEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `group`.
   * @enum {string}
   */
  eventType: 'group';
  /** @description The data of the event. */
  eventData: {
    /**
     * Format: jid
     * @description JID of the group or community.
     * @example 120363041234567890@g.us
     */
    id: GroupJid;
    /** @description Who made the change. Its `id` may be empty. To see whether it was you, compare it with your JID instead of using `isMe`. */
    sender: Sender;
    /**
     * Format: date-time
     * @description Time of the change. `0001-01-01T00:00:00Z` means unknown; use `receivedAt` then.
     * @example 2026-03-14T11:00:21+01:00
     */
    timestamp: string;
    /** @description `true` if it is a community that was joined. Only with `join`; absent means `false`. */
    isCommunity?: boolean;
    /**
     * Format: jid
     * @description JID of the community of the group that was joined. Only with `join`.
     * @example 120363055512345678@g.us
     */
    communityId?: GroupJid;
    /** @description `true` if it is a community's announcement group that was joined. Only with `join`; absent means `false`. */
    isAnnouncementGroup?: boolean;
    /**
     * @description How the members joined, in WhatsApp's words, such as `invite`. Only with `join`.
     * @example invite
     */
    joinReason?: string;
    /**
     * @description `new` for a group that was just created. Only with `join`.
     * @example new
     */
    groupType?: string;
    /** @description Present if the name changed. */
    name?: {
      /**
       * @description The new name.
       * @example Weekend hikers 2026
       */
      name: string;
    };
    /** @description Present if the description changed. */
    description?: {
      /**
       * @description The complete new description.
       * @example Every Saturday, meet at the north car park at 8:30.
       */
      topic: string;
    };
    /** @description Present if the right to edit the group info changed. */
    locked?: {
      /** @description `true`: only admins can edit the name, picture and description. `false`: all members can. */
      isLocked: boolean;
    };
    /** @description Present if the right to write changed. */
    announce?: {
      /** @description `true`: only admins can write. `false`: everyone can. */
      isAnnounce: boolean;
    };
    /** @description People who joined, including the account itself if it joined. */
    join?: Identity[];
    /** @description People who left or, if they are not the `sender`, were removed. */
    leave?: Identity[];
    /** @description Members who became admins. */
    promote?: Identity[];
    /** @description Admins who became ordinary members. */
    demote?: Identity[];
    /** @description Present if a group and a community were linked. */
    link?: {
      /**
       * @description What `groupId` is to `id`: its community, a group in it, or another group of the same community.
       * @enum {string}
       */
      type: 'parent_group' | 'sub_group' | 'sibling_group';
      /**
       * Format: jid
       * @description JID of the other group.
       * @example 120363098765432109@g.us
       */
      groupId: GroupJid;
      /**
       * @description Name of the other group.
       * @example Weekend hikers
       */
      groupName: string;
      /** @description Whether the other group is the community's announcement group. */
      isAnnouncementGroup: boolean;
    };
    /** @description Present if a group and a community were unlinked. */
    unlink?: {
      /**
       * @description What `groupId` was to `id`; as `link.type`, but other values may occur.
       * @example sub_group
       */
      type: string;
      /**
       * @description `unlink_group`: the group was removed. `delete_parent`: the community was deleted.
       * @enum {string}
       */
      reason: 'unlink_group' | 'delete_parent';
      /**
       * Format: jid
       * @description JID of the other group.
       * @example 120363098765432109@g.us
       */
      groupId: GroupJid;
    };
    /** @description Present if join approval was turned on or off. */
    membershipApproval?: {
      /** @description `true`: people who want to join need an admin's approval. See `GET /groups/{id}/requests`. */
      isRequired: boolean;
    };
    /** @description Present if the group was deleted. */
    delete?: {
      /**
       * @description The reason, in WhatsApp's words. May be missing.
       * @example deleted
       */
      reason?: string;
    };
    /** @description `true` if WhatsApp suspended the group, `false` if it ended the suspension, absent or `null` otherwise. */
    suspended?: boolean | null;
  };
};
/** Envelope of `newsletter`: the account's subscription to a newsletter changed. */
export type NewsletterEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `newsletter`.
   * @enum {string}
   */
  eventType: 'newsletter';
  /** @description The data of the event. */
  eventData: {
    /**
     * Format: jid
     * @description JID of the newsletter, ending in `@newsletter`.
     * @example 120363144038483540@newsletter
     */
    id: NewsletterJid;
    /**
     * @description What the account did: follow, stop following, or change the muting.
     * @enum {string}
     */
    action: 'join' | 'leave' | 'mute';
    /**
     * @description Name of the newsletter; only with `join`.
     * @example Mountain weather
     */
    name?: string;
    /**
     * @description Role of the account, such as `SUBSCRIBER` or `OWNER`; only with `join` and `leave`. Free text: compare case-insensitively.
     * @example SUBSCRIBER
     */
    role?: string;
    /**
     * @description `MUTED` or `UNMUTED`; only with `mute`. Free text: treat any other value as unknown.
     * @example MUTED
     */
    mute?: string;
  };
};
/** Envelope of `message`: a new message in a chat, including status posts. */
export type MessageEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `message`.
   * @enum {string}
   */
  eventType: 'message';
  /** @description The data of the event. */
  eventData: {
    /**
     * @description Id of the message, to quote, react to, star or mark it. An edit has its own id.
     * @example 3EB0C767D097B7C41F9A
     */
    id: string;
    /**
     * Format: date-time
     * @description When the message was sent, according to WhatsApp.
     * @example 2026-03-14T09:26:53+01:00
     */
    time: string;
    /**
     * Format: jid
     * @description Chat of the message: a person's JID, a group's, or `status@broadcast`. Send your reply there, unless it is a status post.
     * @example 447700900123@s.whatsapp.net
     */
    chatId: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /** @description Author of the message. In a group, this differs from `chatId`. */
    sender: Sender;
    /** @description `true` if `chatId` is a group. */
    isGroup: boolean;
    /** @description `true` for a status post (story). Absent means `false`. */
    isStatus?: boolean;
    /** @description `true` if WhatsApp shows the message as forwarded. Absent means `false`. */
    isForwarded?: boolean;
    /** @description `true` for a picture or video that can be viewed only once. Absent means `false`. */
    viewOnce?: boolean;
    /** @description Preview of a link in `text`, made by the sender's app. Each part is optional. */
    extendedText?: {
      /**
       * @description The link as it appears in the text.
       * @example https://example.com/hut
       */
      matchedText?: string;
      /**
       * @description Description below the title of the preview.
       * @example Beds, meals and opening hours
       */
      description?: string;
      /**
       * @description Title of the preview.
       * @example North Ridge Hut
       */
      title?: string;
      /**
       * @description Small JPEG of the page in base64.
       * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
       */
      jpegThumbnail?: string;
    };
    /**
     * @description JIDs of the people mentioned with `@` in the text. May contain LIDs.
     * @example [
     *       "12025550143@s.whatsapp.net"
     *     ]
     */
    mentions?: (UserJid | LidJid | BotJid)[];
    /** @description The quoted message, as copied by the sender's app. If it matters, look up the original by `id`. */
    replyTo?: {
      /**
       * @description Id of the quoted message.
       * @example 3EB0A1B2C3D4E5F60718
       */
      id?: string;
      /** @description Author of the quoted message. To see whether it is your account, compare `id` with your JID instead of using `isMe`. */
      sender?: Sender;
      /** @description `true` if the message was forwarded. Absent means `false`. */
      isForwarded?: boolean;
      /**
       * @description Text of the quoted message. Missing if it has no text, such as a file.
       * @example Shall we meet at the car park?
       */
      text?: string;
    };
    /**
     * @description Timer for disappearing messages that the message was sent with. Absent if not known.
     * @enum {string}
     */
    ephemeralExpiration?: 'off' | '24h' | '7d' | '90d';
    /** @description The message that was edited; with `isEdit`. */
    edit?: {
      /**
       * Format: date-time
       * @description Time of the original message, in UTC.
       * @example 2026-03-14T08:26:53Z
       */
      originalMessageTime?: string;
      /**
       * @description Id of the message whose text to replace.
       * @example 3EB0C767D097B7C41F9A
       */
      originalMessageId?: string;
    };
  } & (
    | {
        /**
         * @description Type of the content, which says which field has it. Values that are not listed occur, too.
         * @enum {string}
         */
        type: 'text';
        /** @enum {boolean} */
        isEdit?: false;
        /**
         * @description The text, with WhatsApp's formatting (`*bold*`, `_italic_`). After an edit, the new text. The caption of a picture is in `media.caption`.
         * @example Are we still on for Saturday?
         */
        text?: string;
        media?: never;
        reaction?: never;
        contact?: never;
        contactArray?: never;
        pin?: never;
      }
    | {
        /**
         * @description Type of the content, which says which field has it. Values that are not listed occur, too.
         * @enum {string}
         */
        type: 'media';
        /** @enum {boolean} */
        isEdit?: false;
        text?: never;
        /** @description Information about an attached file, which is downloaded separately. All fields except for `mediaType` may be missing, and all come from the sender, so do not trust them. */
        media: {
          /**
           * @description Type of the file. `voice` is a voice note, `audio` an audio file.
           * @enum {string}
           */
          mediaType: 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker';
          /**
           * @description MIME type claimed by the sender.
           * @example image/jpeg
           */
          mimeType?: string;
          /**
           * @description Key for `GET /media/download?id=…`: up to about 1 kB of padded base64url, opaque. Store all of it, and percent-encode it like any query value.
           * @example H4sIAAAAAAAA_2NkYJBiAAIuBlbrk8wgFoN-mX6JmZGeuaGhha6RiX5qRWJuQU6qXmpecmZuYnqqflZBajqYBQB0WdBvPAAAAA==
           */
          id?: string;
          /**
           * @description Size in bytes, as the sender states it.
           * @example 248123
           */
          fileLength?: number;
          /**
           * @description Caption of the file.
           * @example View from the ridge
           */
          caption?: string;
          /**
           * @description Height in pixels, for pictures, videos and stickers.
           * @example 1600
           */
          height?: number;
          /**
           * @description Width in pixels, for pictures, videos and stickers.
           * @example 1200
           */
          width?: number;
          /**
           * @description Very small JPEG preview in base64, for a placeholder.
           * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
           */
          jpegThumbnail?: string;
          /**
           * @description Duration of audio or video, in seconds.
           * @example 14
           */
          duration?: number;
          /**
           * @description Name of a document. Sanitize it before you use it as a file name.
           * @example route-plan.pdf
           */
          filename?: string;
          /**
           * @description Number of pages of a document.
           * @example 3
           */
          pageCount?: number;
          /**
           * @description Title of a document, often its name.
           * @example route-plan
           */
          title?: string;
        };
        reaction?: never;
        contact?: never;
        contactArray?: never;
        pin?: never;
      }
    | {
        /**
         * @description Type of the content, which says which field has it. Values that are not listed occur, too.
         * @enum {string}
         */
        type: 'reaction';
        /** @enum {boolean} */
        isEdit?: false;
        text?: never;
        media?: never;
        /** @description A reaction to an earlier message; with `type` `reaction`. */
        reaction: {
          /**
           * @description Id of that message.
           * @example 3EB0C767D097B7C41F9A
           */
          messageId: string;
          /**
           * @description The emoji, or an empty string if the reaction was removed. A person has one reaction per message: a new one replaces it.
           * @example 👍
           */
          emoji: string;
        };
        contact?: never;
        contactArray?: never;
        pin?: never;
      }
    | {
        /**
         * @description Type of the content, which says which field has it. Values that are not listed occur, too.
         * @enum {string}
         */
        type: 'contact';
        /** @enum {boolean} */
        isEdit?: false;
        text?: never;
        media?: never;
        reaction?: never;
        /**
         * @description One contact card as vCard text; with `type` `contact`.
         * @example BEGIN:VCARD
         *     VERSION:3.0
         *     N:Fernández;Lucía;;;
         *     FN:Lucía Fernández
         *     TEL;TYPE=CELL;waid=12025550178:+1 202-555-0178
         *     END:VCARD
         */
        contact: string;
        contactArray?: never;
        pin?: never;
      }
    | {
        /**
         * @description Type of the content, which says which field has it. Values that are not listed occur, too.
         * @enum {string}
         */
        type: 'contactArray';
        /** @enum {boolean} */
        isEdit?: false;
        text?: never;
        media?: never;
        reaction?: never;
        contact?: never;
        /**
         * @description Several contact cards, each as vCard text; with `type` `contactArray`.
         * @example [
         *       "BEGIN:VCARD\nVERSION:3.0\nN:Fernández;Lucía;;;\nFN:Lucía Fernández\nTEL;TYPE=CELL;waid=12025550178:+1 202-555-0178\nEND:VCARD\n",
         *       "BEGIN:VCARD\nVERSION:3.0\nN:Okafor;Amara;;;\nFN:Amara Okafor\nTEL;TYPE=CELL;waid=447700900123:+44 7700 900123\nEND:VCARD\n"
         *     ]
         */
        contactArray: string[];
        pin?: never;
      }
    | {
        /**
         * @description Type of the content, which says which field has it. Values that are not listed occur, too.
         * @enum {string}
         */
        type: 'pinInChat';
        /** @enum {boolean} */
        isEdit?: false;
        text?: never;
        media?: never;
        reaction?: never;
        contact?: never;
        contactArray?: never;
        /** @description A message pinned or unpinned for everyone in the chat; with `type` `pinInChat`. */
        pin: {
          /** @description `true` if it was pinned, `false` if it was unpinned. */
          pinned: boolean;
          /**
           * @description Id of the message.
           * @example 3EB0A1B2C3D4E5F60718
           */
          messageId: string;
          /**
           * @description How long the pin lasts. `off` if there is no duration, for example when unpinned.
           * @enum {string}
           */
          expiration: 'off' | '24h' | '7d' | '30d';
        };
      }
    | {
        /** @description Type of the content, which says which field has it. Values that are not listed occur, too. */
        type: string;
        /** @enum {boolean} */
        isEdit?: false;
        text: never;
        media: never;
        reaction: never;
        contact: never;
        contactArray: never;
        pin: never;
      }
    | {
        /**
         * @description Type of the content, which says which field has it. Values that are not listed occur, too.
         * @enum {string}
         */
        type:
          'text' | 'media' | 'reaction' | 'contact' | 'contactArray' | 'pinInChat' | (string & {});
        /**
         * @description `true` if this message replaces the text of an earlier one. Absent means `false`.
         * @enum {boolean}
         */
        isEdit: true;
        /**
         * @description The text, with WhatsApp's formatting (`*bold*`, `_italic_`). After an edit, the new text. The caption of a picture is in `media.caption`.
         * @example Are we still on for Saturday?
         */
        text?: string;
        /** @description Information about an attached file, which is downloaded separately. All fields except for `mediaType` may be missing, and all come from the sender, so do not trust them. */
        media?: {
          /**
           * @description Type of the file. `voice` is a voice note, `audio` an audio file.
           * @enum {string}
           */
          mediaType: 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker';
          /**
           * @description MIME type claimed by the sender.
           * @example image/jpeg
           */
          mimeType?: string;
          /**
           * @description Key for `GET /media/download?id=…`: up to about 1 kB of padded base64url, opaque. Store all of it, and percent-encode it like any query value.
           * @example H4sIAAAAAAAA_2NkYJBiAAIuBlbrk8wgFoN-mX6JmZGeuaGhha6RiX5qRWJuQU6qXmpecmZuYnqqflZBajqYBQB0WdBvPAAAAA==
           */
          id?: string;
          /**
           * @description Size in bytes, as the sender states it.
           * @example 248123
           */
          fileLength?: number;
          /**
           * @description Caption of the file.
           * @example View from the ridge
           */
          caption?: string;
          /**
           * @description Height in pixels, for pictures, videos and stickers.
           * @example 1600
           */
          height?: number;
          /**
           * @description Width in pixels, for pictures, videos and stickers.
           * @example 1200
           */
          width?: number;
          /**
           * @description Very small JPEG preview in base64, for a placeholder.
           * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
           */
          jpegThumbnail?: string;
          /**
           * @description Duration of audio or video, in seconds.
           * @example 14
           */
          duration?: number;
          /**
           * @description Name of a document. Sanitize it before you use it as a file name.
           * @example route-plan.pdf
           */
          filename?: string;
          /**
           * @description Number of pages of a document.
           * @example 3
           */
          pageCount?: number;
          /**
           * @description Title of a document, often its name.
           * @example route-plan
           */
          title?: string;
        };
        /** @description A reaction to an earlier message; with `type` `reaction`. */
        reaction?: {
          /**
           * @description Id of that message.
           * @example 3EB0C767D097B7C41F9A
           */
          messageId: string;
          /**
           * @description The emoji, or an empty string if the reaction was removed. A person has one reaction per message: a new one replaces it.
           * @example 👍
           */
          emoji: string;
        };
        /**
         * @description One contact card as vCard text; with `type` `contact`.
         * @example BEGIN:VCARD
         *     VERSION:3.0
         *     N:Fernández;Lucía;;;
         *     FN:Lucía Fernández
         *     TEL;TYPE=CELL;waid=12025550178:+1 202-555-0178
         *     END:VCARD
         */
        contact?: string;
        /**
         * @description Several contact cards, each as vCard text; with `type` `contactArray`.
         * @example [
         *       "BEGIN:VCARD\nVERSION:3.0\nN:Fernández;Lucía;;;\nFN:Lucía Fernández\nTEL;TYPE=CELL;waid=12025550178:+1 202-555-0178\nEND:VCARD\n",
         *       "BEGIN:VCARD\nVERSION:3.0\nN:Okafor;Amara;;;\nFN:Amara Okafor\nTEL;TYPE=CELL;waid=447700900123:+44 7700 900123\nEND:VCARD\n"
         *     ]
         */
        contactArray?: string[];
        /** @description A message pinned or unpinned for everyone in the chat; with `type` `pinInChat`. */
        pin?: {
          /** @description `true` if it was pinned, `false` if it was unpinned. */
          pinned: boolean;
          /**
           * @description Id of the message.
           * @example 3EB0A1B2C3D4E5F60718
           */
          messageId: string;
          /**
           * @description How long the pin lasts. `off` if there is no duration, for example when unpinned.
           * @enum {string}
           */
          expiration: 'off' | '24h' | '7d' | '30d';
        };
      }
  );
};
/** Envelope of `message_read`: a receipt for one or more messages. */
export type MessageReadEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `message_read`.
   * @enum {string}
   */
  eventType: 'message_read';
  /** @description The data of the event. */
  eventData: {
    /**
     * Format: jid
     * @description Chat of the messages.
     * @example 447700900123@s.whatsapp.net
     */
    chatId: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /** @description The person who received, read or played them. */
    sender: Sender;
    /** @description Author of the messages, if known. Often missing for the account's own messages. Compare `id` with your JID instead of using `isMe`. */
    messageSender?: Sender;
    /** @description `true` if `chatId` is a group. */
    isGroup: boolean;
    /**
     * @description Ids of the messages.
     * @example [
     *       "3EB0C767D097B7C41F9A",
     *       "3EB0A1B2C3D4E5F60718"
     *     ]
     */
    messageIds?: string[];
    /**
     * Format: date-time
     * @description Time of the receipt.
     * @example 2026-03-14T09:30:04+01:00
     */
    time: string;
    /**
     * @description `delivered`, `read` and `played` are what people see as ticks. `readSelf` and `sender` come from the account's own other devices; the others are internal to WhatsApp. Values that are not listed occur, too.
     * @enum {string}
     */
    receiptType:
      | 'delivered'
      | 'read'
      | 'played'
      | 'readSelf'
      | 'sender'
      | 'retry'
      | 'serverError'
      | 'inactive'
      | 'historySync'
      | (string & {});
  };
};
/** Envelope of `message_delete`: a message was deleted. */
export type MessageDeleteEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `message_delete`.
   * @enum {string}
   */
  eventType: 'message_delete';
  /** @description The data of the event. */
  eventData: {
    /**
     * @description Id of the deleted message.
     * @example 3EB0C767D097B7C41F9A
     */
    id: string;
    /** @description The person whom WhatsApp reports with the deletion: in a group, perhaps an admin. Its `id` may be empty. */
    sender: Sender;
    /**
     * Format: jid
     * @description Chat of the message.
     * @example 447700900123@s.whatsapp.net
     */
    chatId: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /**
     * Format: date-time
     * @description When it was deleted.
     * @example 2026-03-14T09:50:17+01:00
     */
    time: string;
    /** @description `true` if it was deleted for everyone. Absent means `false`. */
    isDeletedForAll?: boolean;
    /** @description `true` if it was deleted only for the account itself. Absent means `false`. */
    isDeletedForMe?: boolean;
    /** @description `true` if it was a status post. Absent means `false`. */
    isStatus?: boolean;
  };
};
/** Envelope of `message_star`: the account's owner starred or unstarred a message. */
export type MessageStarEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `message_star`.
   * @enum {string}
   */
  eventType: 'message_star';
  /** @description The data of the event. */
  eventData: {
    /**
     * @description Id of the message.
     * @example 3EB0A1B2C3D4E5F60718
     */
    id: string;
    /**
     * Format: jid
     * @description Chat of the message.
     * @example 120363041234567890@g.us
     */
    chatId: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /** @description Author of the message. Its `id` may be empty. */
    sender: Sender;
    /**
     * Format: date-time
     * @description When it was starred or unstarred.
     * @example 2026-03-14T10:15:26+01:00
     */
    time: string;
    /** @description Whether the message is starred. */
    isStarred: boolean;
  };
};
/** Envelope of `message_history_sync`: a batch of past messages. */
export type MessageHistorySyncEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `message_history_sync`.
   * @enum {string}
   */
  eventType: 'message_history_sync';
  /** @description The data of the event. */
  eventData: {
    /**
     * Format: jid
     * @description Chat of all entries. Empty or absent if they belong to several chats. Each entry always has its own `chatId`.
     * @example 447700900123@s.whatsapp.net
     */
    chatId?: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid | '';
    /** @description The messages, in no particular order: sort by `time`. */
    messages?: MessageEventData[];
  };
};
/**
 * A past message in the `messages` of `message_history_sync`, with the same fields as the
 * `eventData` of a `message`.
 */
export type MessageEventData = {
  /**
   * @description Id of the message, to quote, react to, star or mark it. An edit has its own id.
   * @example 3EB0C767D097B7C41F9A
   */
  id: string;
  /**
   * Format: date-time
   * @description When the message was sent, according to WhatsApp.
   * @example 2026-03-14T09:26:53+01:00
   */
  time: string;
  /**
   * Format: jid
   * @description Chat of the message: a person's JID, a group's, or `status@broadcast`. Send your reply there, unless it is a status post.
   * @example 447700900123@s.whatsapp.net
   */
  chatId: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
  /** @description Author of the message. In a group, this differs from `chatId`. */
  sender: Sender;
  /** @description `true` if `chatId` is a group. */
  isGroup: boolean;
  /** @description `true` for a status post (story). Absent means `false`. */
  isStatus?: boolean;
  /** @description `true` if WhatsApp shows the message as forwarded. Absent means `false`. */
  isForwarded?: boolean;
  /** @description `true` for a picture or video that can be viewed only once. Absent means `false`. */
  viewOnce?: boolean;
  /** @description Preview of a link in `text`, made by the sender's app. Each part is optional. */
  extendedText?: {
    /**
     * @description The link as it appears in the text.
     * @example https://example.com/hut
     */
    matchedText?: string;
    /**
     * @description Description below the title of the preview.
     * @example Beds, meals and opening hours
     */
    description?: string;
    /**
     * @description Title of the preview.
     * @example North Ridge Hut
     */
    title?: string;
    /**
     * @description Small JPEG of the page in base64.
     * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
     */
    jpegThumbnail?: string;
  };
  /**
   * @description JIDs of the people mentioned with `@` in the text. May contain LIDs.
   * @example [
   *       "12025550143@s.whatsapp.net"
   *     ]
   */
  mentions?: (UserJid | LidJid | BotJid)[];
  /** @description The quoted message, as copied by the sender's app. If it matters, look up the original by `id`. */
  replyTo?: {
    /**
     * @description Id of the quoted message.
     * @example 3EB0A1B2C3D4E5F60718
     */
    id?: string;
    /** @description Author of the quoted message. To see whether it is your account, compare `id` with your JID instead of using `isMe`. */
    sender?: Sender;
    /** @description `true` if the message was forwarded. Absent means `false`. */
    isForwarded?: boolean;
    /**
     * @description Text of the quoted message. Missing if it has no text, such as a file.
     * @example Shall we meet at the car park?
     */
    text?: string;
  };
  /**
   * @description Timer for disappearing messages that the message was sent with. Absent if not known.
   * @example 7d
   */
  ephemeralExpiration?: string;
  /** @description The message that was edited; with `isEdit`. */
  edit?: {
    /**
     * Format: date-time
     * @description Time of the original message, in UTC.
     * @example 2026-03-14T08:26:53Z
     */
    originalMessageTime?: string;
    /**
     * @description Id of the message whose text to replace.
     * @example 3EB0C767D097B7C41F9A
     */
    originalMessageId?: string;
  };
} & (
  | {
      /**
       * @description Type of the content, which says which field has it. Values that are not listed occur, too.
       * @enum {string}
       */
      type: 'text';
      /** @enum {boolean} */
      isEdit?: false;
      /**
       * @description The text, with WhatsApp's formatting (`*bold*`, `_italic_`). After an edit, the new text. The caption of a picture is in `media.caption`.
       * @example Are we still on for Saturday?
       */
      text?: string;
      media?: never;
      reaction?: never;
      contact?: never;
      contactArray?: never;
      pin?: never;
    }
  | {
      /**
       * @description Type of the content, which says which field has it. Values that are not listed occur, too.
       * @enum {string}
       */
      type: 'media';
      /** @enum {boolean} */
      isEdit?: false;
      text?: never;
      /** @description Information about an attached file, which is downloaded separately. All fields except for `mediaType` may be missing, and all come from the sender, so do not trust them. */
      media: {
        /**
         * @description Type of the file. `voice` is a voice note, `audio` an audio file.
         * @example image
         */
        mediaType: string;
        /**
         * @description MIME type claimed by the sender.
         * @example image/jpeg
         */
        mimeType?: string;
        /**
         * @description Key for `GET /media/download?id=…`: up to about 1 kB of padded base64url, opaque. Store all of it, and percent-encode it like any query value.
         * @example H4sIAAAAAAAA_2NkYJBiAAIuBlbrk8wgFoN-mX6JmZGeuaGhha6RiX5qRWJuQU6qXmpecmZuYnqqflZBajqYBQB0WdBvPAAAAA==
         */
        id?: string;
        /**
         * @description Size in bytes, as the sender states it.
         * @example 248123
         */
        fileLength?: number;
        /**
         * @description Caption of the file.
         * @example View from the ridge
         */
        caption?: string;
        /**
         * @description Height in pixels, for pictures, videos and stickers.
         * @example 1600
         */
        height?: number;
        /**
         * @description Width in pixels, for pictures, videos and stickers.
         * @example 1200
         */
        width?: number;
        /**
         * @description Very small JPEG preview in base64, for a placeholder.
         * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
         */
        jpegThumbnail?: string;
        /**
         * @description Duration of audio or video, in seconds.
         * @example 14
         */
        duration?: number;
        /**
         * @description Name of a document. Sanitize it before you use it as a file name.
         * @example route-plan.pdf
         */
        filename?: string;
        /**
         * @description Number of pages of a document.
         * @example 3
         */
        pageCount?: number;
        /**
         * @description Title of a document, often its name.
         * @example route-plan
         */
        title?: string;
      };
      reaction?: never;
      contact?: never;
      contactArray?: never;
      pin?: never;
    }
  | {
      /**
       * @description Type of the content, which says which field has it. Values that are not listed occur, too.
       * @enum {string}
       */
      type: 'reaction';
      /** @enum {boolean} */
      isEdit?: false;
      text?: never;
      media?: never;
      /** @description A reaction to an earlier message; with `type` `reaction`. */
      reaction: {
        /**
         * @description Id of that message.
         * @example 3EB0C767D097B7C41F9A
         */
        messageId: string;
        /**
         * @description The emoji, or an empty string if the reaction was removed. A person has one reaction per message: a new one replaces it.
         * @example 👍
         */
        emoji: string;
      };
      contact?: never;
      contactArray?: never;
      pin?: never;
    }
  | {
      /**
       * @description Type of the content, which says which field has it. Values that are not listed occur, too.
       * @enum {string}
       */
      type: 'contact';
      /** @enum {boolean} */
      isEdit?: false;
      text?: never;
      media?: never;
      reaction?: never;
      /**
       * @description One contact card as vCard text; with `type` `contact`.
       * @example BEGIN:VCARD
       *     VERSION:3.0
       *     N:Fernández;Lucía;;;
       *     FN:Lucía Fernández
       *     TEL;TYPE=CELL;waid=12025550178:+1 202-555-0178
       *     END:VCARD
       */
      contact: string;
      contactArray?: never;
      pin?: never;
    }
  | {
      /**
       * @description Type of the content, which says which field has it. Values that are not listed occur, too.
       * @enum {string}
       */
      type: 'contactArray';
      /** @enum {boolean} */
      isEdit?: false;
      text?: never;
      media?: never;
      reaction?: never;
      contact?: never;
      /**
       * @description Several contact cards, each as vCard text; with `type` `contactArray`.
       * @example [
       *       "BEGIN:VCARD\nVERSION:3.0\nN:Fernández;Lucía;;;\nFN:Lucía Fernández\nTEL;TYPE=CELL;waid=12025550178:+1 202-555-0178\nEND:VCARD\n",
       *       "BEGIN:VCARD\nVERSION:3.0\nN:Okafor;Amara;;;\nFN:Amara Okafor\nTEL;TYPE=CELL;waid=447700900123:+44 7700 900123\nEND:VCARD\n"
       *     ]
       */
      contactArray: string[];
      pin?: never;
    }
  | {
      /**
       * @description Type of the content, which says which field has it. Values that are not listed occur, too.
       * @enum {string}
       */
      type: 'pinInChat';
      /** @enum {boolean} */
      isEdit?: false;
      text?: never;
      media?: never;
      reaction?: never;
      contact?: never;
      contactArray?: never;
      /** @description A message pinned or unpinned for everyone in the chat; with `type` `pinInChat`. */
      pin: {
        /** @description `true` if it was pinned, `false` if it was unpinned. */
        pinned: boolean;
        /**
         * @description Id of the message.
         * @example 3EB0A1B2C3D4E5F60718
         */
        messageId: string;
        /**
         * @description How long the pin lasts. `off` if there is no duration, for example when unpinned.
         * @example 7d
         */
        expiration: string;
      };
    }
  | {
      /** @description Type of the content, which says which field has it. Values that are not listed occur, too. */
      type: string;
      /** @enum {boolean} */
      isEdit?: false;
      text: never;
      media: never;
      reaction: never;
      contact: never;
      contactArray: never;
      pin: never;
    }
  | {
      /**
       * @description Type of the content, which says which field has it. Values that are not listed occur, too.
       * @enum {string}
       */
      type:
        'text' | 'media' | 'reaction' | 'contact' | 'contactArray' | 'pinInChat' | (string & {});
      /**
       * @description `true` if this message replaces the text of an earlier one. Absent means `false`.
       * @enum {boolean}
       */
      isEdit: true;
      /**
       * @description The text, with WhatsApp's formatting (`*bold*`, `_italic_`). After an edit, the new text. The caption of a picture is in `media.caption`.
       * @example Are we still on for Saturday?
       */
      text?: string;
      /** @description Information about an attached file, which is downloaded separately. All fields except for `mediaType` may be missing, and all come from the sender, so do not trust them. */
      media?: {
        /**
         * @description Type of the file. `voice` is a voice note, `audio` an audio file.
         * @example image
         */
        mediaType: string;
        /**
         * @description MIME type claimed by the sender.
         * @example image/jpeg
         */
        mimeType?: string;
        /**
         * @description Key for `GET /media/download?id=…`: up to about 1 kB of padded base64url, opaque. Store all of it, and percent-encode it like any query value.
         * @example H4sIAAAAAAAA_2NkYJBiAAIuBlbrk8wgFoN-mX6JmZGeuaGhha6RiX5qRWJuQU6qXmpecmZuYnqqflZBajqYBQB0WdBvPAAAAA==
         */
        id?: string;
        /**
         * @description Size in bytes, as the sender states it.
         * @example 248123
         */
        fileLength?: number;
        /**
         * @description Caption of the file.
         * @example View from the ridge
         */
        caption?: string;
        /**
         * @description Height in pixels, for pictures, videos and stickers.
         * @example 1600
         */
        height?: number;
        /**
         * @description Width in pixels, for pictures, videos and stickers.
         * @example 1200
         */
        width?: number;
        /**
         * @description Very small JPEG preview in base64, for a placeholder.
         * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
         */
        jpegThumbnail?: string;
        /**
         * @description Duration of audio or video, in seconds.
         * @example 14
         */
        duration?: number;
        /**
         * @description Name of a document. Sanitize it before you use it as a file name.
         * @example route-plan.pdf
         */
        filename?: string;
        /**
         * @description Number of pages of a document.
         * @example 3
         */
        pageCount?: number;
        /**
         * @description Title of a document, often its name.
         * @example route-plan
         */
        title?: string;
      };
      /** @description A reaction to an earlier message; with `type` `reaction`. */
      reaction?: {
        /**
         * @description Id of that message.
         * @example 3EB0C767D097B7C41F9A
         */
        messageId: string;
        /**
         * @description The emoji, or an empty string if the reaction was removed. A person has one reaction per message: a new one replaces it.
         * @example 👍
         */
        emoji: string;
      };
      /**
       * @description One contact card as vCard text; with `type` `contact`.
       * @example BEGIN:VCARD
       *     VERSION:3.0
       *     N:Fernández;Lucía;;;
       *     FN:Lucía Fernández
       *     TEL;TYPE=CELL;waid=12025550178:+1 202-555-0178
       *     END:VCARD
       */
      contact?: string;
      /**
       * @description Several contact cards, each as vCard text; with `type` `contactArray`.
       * @example [
       *       "BEGIN:VCARD\nVERSION:3.0\nN:Fernández;Lucía;;;\nFN:Lucía Fernández\nTEL;TYPE=CELL;waid=12025550178:+1 202-555-0178\nEND:VCARD\n",
       *       "BEGIN:VCARD\nVERSION:3.0\nN:Okafor;Amara;;;\nFN:Amara Okafor\nTEL;TYPE=CELL;waid=447700900123:+44 7700 900123\nEND:VCARD\n"
       *     ]
       */
      contactArray?: string[];
      /** @description A message pinned or unpinned for everyone in the chat; with `type` `pinInChat`. */
      pin?: {
        /** @description `true` if it was pinned, `false` if it was unpinned. */
        pinned: boolean;
        /**
         * @description Id of the message.
         * @example 3EB0A1B2C3D4E5F60718
         */
        messageId: string;
        /**
         * @description How long the pin lasts. `off` if there is no duration, for example when unpinned.
         * @example 7d
         */
        expiration: string;
      };
    }
);
/** Envelope of `user_presence`: a person came online or went offline. */
export type UserPresenceEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `user_presence`.
   * @enum {string}
   */
  eventType: 'user_presence';
  /** @description The data of the event. */
  eventData: {
    /** @description The person. */
    user: Identity;
    /**
     * @description `available` means online, `unavailable` offline.
     * @enum {string}
     */
    status: 'available' | 'unavailable';
    /**
     * Format: date-time
     * @description When the person was last online; `0001-01-01T00:00:00Z` if WhatsApp does not say.
     * @example 2026-03-14T09:58:11+01:00
     */
    lastSeen: string;
  };
};
/** Envelope of `call_offer`: an incoming call. */
export type CallOfferEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `call_offer`.
   * @enum {string}
   */
  eventType: 'call_offer';
  /** @description The data of the event. */
  eventData: {
    /**
     * @description Id of the call, the same in all its events. Pass it as `callId` to reject the call.
     * @example A1B2C3D4E5F60718293A4B5C6D7E8F90
     */
    id: string;
    /** @description The caller. */
    caller: Identity;
    /**
     * Format: jid
     * @description Chat of the call: the group of a group call, otherwise the same as `caller.id`.
     * @example 447700900123@s.whatsapp.net
     */
    chatId: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /** @description `true` for a group call. */
    isGroup: boolean;
    /**
     * Format: date-time
     * @description When the call started.
     * @example 2026-03-14T09:26:53+01:00
     */
    time: string;
    /** @description `true` for a video call, `false` for a voice call. */
    isVideo: boolean;
  };
};
/** Envelope of `call_terminate`: a call is over. */
export type CallTerminateEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `call_terminate`.
   * @enum {string}
   */
  eventType: 'call_terminate';
  /** @description The data of the event. */
  eventData: {
    /**
     * @description Id of the call, the same in all its events.
     * @example A1B2C3D4E5F60718293A4B5C6D7E8F90
     */
    id: string;
    /** @description The person who started the call. */
    caller: Identity;
    /**
     * Format: date-time
     * @description When the call ended.
     * @example 2026-03-14T09:31:19+01:00
     */
    time: string;
    /**
     * @description Why the call ended. `unknown` for any other reason.
     * @enum {string}
     */
    reason: 'rejected' | 'ended' | 'unknown';
  };
};
/** Envelope of `call_accept`: a call was answered. */
export type CallAcceptEvent = {
  /**
   * @description Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `call_accept`.
   * @enum {string}
   */
  eventType: 'call_accept';
  /** @description The data of the event. */
  eventData: {
    /**
     * @description Id of the call, the same in all its events.
     * @example A1B2C3D4E5F60718293A4B5C6D7E8F90
     */
    id: string;
    /** @description The person who started the call. */
    caller: Identity;
    /**
     * Format: date-time
     * @description When the call was answered.
     * @example 2026-03-14T09:26:58+01:00
     */
    time: string;
  };
};
interface EventsByType {
  logged_in: LoggedInEvent;
  logged_out: LoggedOutEvent;
  login_error: LoginErrorEvent;
  initial_sync_finished: InitialSyncFinishedEvent;
  message: MessageEvent;
  message_read: MessageReadEvent;
  message_delete: MessageDeleteEvent;
  message_star: MessageStarEvent;
  message_history_sync: MessageHistorySyncEvent;
  chat_setting: ChatSettingEvent;
  chat_presence: ChatPresenceEvent;
  chat_push_name: ChatPushNameEvent;
  chat_status: ChatStatusEvent;
  chat_picture: ChatPictureEvent;
  contact: ContactEvent;
  user_presence: UserPresenceEvent;
  group: GroupEvent;
  newsletter: NewsletterEvent;
  call_offer: CallOfferEvent;
  call_terminate: CallTerminateEvent;
  call_accept: CallAcceptEvent;
}
/** The types of event. */
export type EventType =
  | 'logged_in'
  | 'logged_out'
  | 'login_error'
  | 'initial_sync_finished'
  | 'message'
  | 'message_read'
  | 'message_delete'
  | 'message_star'
  | 'message_history_sync'
  | 'chat_setting'
  | 'chat_presence'
  | 'chat_push_name'
  | 'chat_status'
  | 'chat_picture'
  | 'contact'
  | 'user_presence'
  | 'group'
  | 'newsletter'
  | 'call_offer'
  | 'call_terminate'
  | 'call_accept';
/** The event of a type: `EventOf<'message'>`. */
export type EventOf<
  T extends
    | 'logged_in'
    | 'logged_out'
    | 'login_error'
    | 'initial_sync_finished'
    | 'message'
    | 'message_read'
    | 'message_delete'
    | 'message_star'
    | 'message_history_sync'
    | 'chat_setting'
    | 'chat_presence'
    | 'chat_push_name'
    | 'chat_status'
    | 'chat_picture'
    | 'contact'
    | 'user_presence'
    | 'group'
    | 'newsletter'
    | 'call_offer'
    | 'call_terminate'
    | 'call_accept',
> = EventsByType[T];
/** Any event of the contract, discriminated by its `eventType`. */
export type WsapiEvent = EventsByType[EventType];
