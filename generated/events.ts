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
  /**
   * Pairing succeeded
   */
  logged_in: $PostPath<'receiveLoggedInEvent'>;
  /**
   * Instance logged out
   */
  logged_out: $PostPath<'receiveLoggedOutEvent'>;
  /**
   * Pairing failed
   */
  login_error: $PostPath<'receiveLoginErrorEvent'>;
  /**
   * Message history ready to collect
   */
  initial_sync_finished: $PostPath<'receiveInitialSyncFinishedEvent'>;
  /**
   * New message, reaction, edit or pin
   */
  message: $PostPath<'receiveMessageEvent'>;
  /**
   * Messages delivered, read or played
   */
  message_read: $PostPath<'receiveMessageReadEvent'>;
  /**
   * Message deleted
   */
  message_delete: $PostPath<'receiveMessageDeleteEvent'>;
  /**
   * Star set or removed
   */
  message_star: $PostPath<'receiveMessageStarEvent'>;
  /**
   * Older messages of a chat
   */
  message_history_sync: $PostPath<'receiveMessageHistorySyncEvent'>;
  /**
   * Chat setting changed
   */
  chat_setting: $PostPath<'receiveChatSettingEvent'>;
  /**
   * Somebody typing or recording
   */
  chat_presence: $PostPath<'receiveChatPresenceEvent'>;
  /**
   * Display name of a person changed
   */
  chat_push_name: $PostPath<'receiveChatPushNameEvent'>;
  /**
   * About text of a person changed
   */
  chat_status: $PostPath<'receiveChatStatusEvent'>;
  /**
   * Picture of a person or group changed
   */
  chat_picture: $PostPath<'receiveChatPictureEvent'>;
  /**
   * Contact saved or renamed
   */
  contact: $PostPath<'receiveContactEvent'>;
  /**
   * Person online or offline
   */
  user_presence: $PostPath<'receiveUserPresenceEvent'>;
  /**
   * Group or community changed
   */
  group: $PostPath<'receiveGroupEvent'>;
  /**
   * Newsletter followed, left or muted
   */
  newsletter: $PostPath<'receiveNewsletterEvent'>;
  /**
   * Incoming call ringing
   */
  call_offer: $PostPath<'receiveCallOfferEvent'>;
  /**
   * Call over
   */
  call_terminate: $PostPath<'receiveCallTerminateEvent'>;
  /**
   * Call answered
   */
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

export type $defs = Record<string, never>;
export interface operations {
  receiveLoggedInEvent: $Operation<$NoParameters, $Json<LoggedInEvent>, $Answers200Or1<$NoContent>>;
  receiveLoggedOutEvent: $Operation<
    $NoParameters,
    $Json<LoggedOutEvent>,
    $Answers200Or1<$NoContent>
  >;
  receiveLoginErrorEvent: $Operation<
    $NoParameters,
    $Json<LoginErrorEvent>,
    $Answers200Or1<$NoContent>
  >;
  receiveInitialSyncFinishedEvent: $Operation<
    $NoParameters,
    $Json<InitialSyncFinishedEvent>,
    $Answers200Or1<$NoContent>
  >;
  receiveMessageEvent: $Operation<$NoParameters, $Json<MessageEvent>, $Answers200Or1<$NoContent>>;
  receiveMessageReadEvent: $Operation<
    $NoParameters,
    $Json<MessageReadEvent>,
    $Answers200Or1<$NoContent>
  >;
  receiveMessageDeleteEvent: $Operation<
    $NoParameters,
    $Json<MessageDeleteEvent>,
    $Answers200Or1<$NoContent>
  >;
  receiveMessageStarEvent: $Operation<
    $NoParameters,
    $Json<MessageStarEvent>,
    $Answers200Or1<$NoContent>
  >;
  receiveMessageHistorySyncEvent: $Operation<
    $NoParameters,
    $Json<MessageHistorySyncEvent>,
    $Answers200Or1<$NoContent>
  >;
  receiveChatSettingEvent: $Operation<
    $NoParameters,
    $Json<ChatSettingEvent>,
    $Answers200Or1<$NoContent>
  >;
  receiveChatPresenceEvent: $Operation<
    $NoParameters,
    $Json<ChatPresenceEvent>,
    $Answers200Or1<$NoContent>
  >;
  receiveChatPushNameEvent: $Operation<
    $NoParameters,
    $Json<ChatPushNameEvent>,
    $Answers200Or1<$NoContent>
  >;
  receiveChatStatusEvent: $Operation<
    $NoParameters,
    $Json<ChatStatusEvent>,
    $Answers200Or1<$NoContent>
  >;
  receiveChatPictureEvent: $Operation<
    $NoParameters,
    $Json<ChatPictureEvent>,
    $Answers200Or1<$NoContent>
  >;
  receiveContactEvent: $Operation<$NoParameters, $Json<ContactEvent>, $Answers200Or1<$NoContent>>;
  receiveUserPresenceEvent: $Operation<
    $NoParameters,
    $Json<UserPresenceEvent>,
    $Answers200Or1<$NoContent>
  >;
  receiveGroupEvent: $Operation<$NoParameters, $Json<GroupEvent>, $Answers200Or1<$NoContent>>;
  receiveNewsletterEvent: $Operation<
    $NoParameters,
    $Json<NewsletterEvent>,
    $Answers200Or1<$NoContent>
  >;
  receiveCallOfferEvent: $Operation<
    $NoParameters,
    $Json<CallOfferEvent>,
    $Answers200Or1<$NoContent>
  >;
  receiveCallTerminateEvent: $Operation<
    $NoParameters,
    $Json<CallTerminateEvent>,
    $Answers200Or1<$NoContent>
  >;
  receiveCallAcceptEvent: $Operation<
    $NoParameters,
    $Json<CallAcceptEvent>,
    $Answers200Or1<$NoContent>
  >;
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
/**
 * A person on WhatsApp under every identifier the gateway knows. Appears as caller, user, contact
 * or group member.
 */
export type Identity = {
  /**
   * Format: jid
   * @description JID to store and to send to: the phone form if the number is known, else the LID. It can switch from one to the other once WhatsApp discloses the number.
   * @example 447700900123@s.whatsapp.net
   */
  id: UserJid | LidJid | BotJid;
  /**
   * Format: jid
   * @description Privacy id of the person. Its digits are no phone number: never show or dial them. Absent if WhatsApp did not supply it.
   * @example 182746519284736@lid
   */
  lid?: LidJid;
  /**
   * @description Number in international form, digits only, without `+`. Missing while the person is known by LID alone.
   * @example 447700900123
   */
  phone?: string;
  /**
   * @description Which of the person's linked devices acted. The main phone, device 0, is left out.
   * @example 12
   */
  device?: number;
};
/**
 * The person behind an action or a message: an `Identity`, plus whether it is the paired account
 * itself.
 */
export type Sender = {
  /**
   * Format: jid
   * @description JID to store and to send to: the phone form if the number is known, else the LID. Empty when WhatsApp names nobody.
   * @example 447700900123@s.whatsapp.net
   */
  id: UserJid | LidJid | BotJid | NewsletterJid | 's.whatsapp.net' | '';
  /**
   * Format: jid
   * @description Privacy id of the person. Its digits are no phone number: never show or dial them. Absent if WhatsApp did not supply it.
   * @example 182746519284736@lid
   */
  lid?: LidJid;
  /**
   * @description Number in international form, digits only, without `+`. Missing while the person is known by LID alone.
   * @example 447700900123
   */
  phone?: string;
  /**
   * @description Which of the person's linked devices acted. The main phone, device 0, is left out.
   * @example 12
   */
  device?: number;
  /** @description `true` for the paired account itself, on whichever of its devices. */
  isMe: boolean;
};
/**
 * The frame around each event, the same for all 21 types and on every way of delivery.
 */
export type EventEnvelope = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Tells which event this is and thereby the shape of `eventData`. Let values you do not know pass.
   * @example message
   */
  eventType: string;
  /** @description What happened. Its fields depend on `eventType`. */
  eventData: Record<string, unknown>;
};
/**
 * Envelope of `logged_in`: an instance has been paired.
 */
export type LoggedInEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `logged_in`.
   * @enum {string}
   */
  eventType: 'logged_in';
  /** @description What happened, in the shape that belongs to this `eventType`. */
  eventData: {
    /**
     * @description JID of the new linked device, device part included. It is no recipient as it stands: cut the device part (here `:12`) off first.
     * @example 12025550143:12@s.whatsapp.net
     */
    deviceId: string;
  };
};
/**
 * Envelope of `logged_out`: an instance is no longer linked to an account.
 */
export type LoggedOutEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `logged_out`.
   * @enum {string}
   */
  eventType: 'logged_out';
  /** @description What happened, in the shape that belongs to this `eventType`. */
  eventData: {
    /**
     * @description `api_logout`, `instance_deleted`, or free text from WhatsApp.
     * @example api_logout
     */
    reason: string;
  };
};
/**
 * Envelope of `login_error`: an attempt to pair went wrong.
 */
export type LoginErrorEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `login_error`.
   * @enum {string}
   */
  eventType: 'login_error';
  /** @description What happened, in the shape that belongs to this `eventType`. */
  eventData: {
    /**
     * @description JID of the device that was to be linked, device part included.
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
/**
 * Envelope of `initial_sync_finished`: the history of a newly paired account can be collected.
 */
export type InitialSyncFinishedEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `initial_sync_finished`.
   * @enum {string}
   */
  eventType: 'initial_sync_finished';
  /** @description Always `{}`: the arrival itself is the message. */
  eventData: Record<string, unknown>;
};
/**
 * Envelope of `chat_setting`: one setting of one chat has a new value.
 */
export type ChatSettingEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `chat_setting`.
   * @enum {string}
   */
  eventType: 'chat_setting';
  /** @description What happened, in the shape that belongs to this `eventType`. */
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
         * @description Which setting changed, and which of the five objects below is filled.
         * @enum {string}
         */
        settingType: 'mute';
        /** @description New state of the notifications; only with `settingType` `mute`. */
        mute: {
          /** @description Whether the chat is silent now. */
          isMuted: boolean;
          /**
           * Format: date-time
           * @description When it becomes audible again, in UTC. No value on a muted chat: for ever.
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
         * @description Which setting changed, and which of the five objects below is filled.
         * @enum {string}
         */
        settingType: 'pin';
        mute?: never;
        /** @description New place in the chat list; only with `settingType` `pin`. */
        pin: {
          /** @description Whether the chat is held at the top of the list. */
          isPinned: boolean;
        };
        read?: never;
        archive?: never;
        ephemeral?: never;
      }
    | {
        /**
         * @description Which setting changed, and which of the five objects below is filled.
         * @enum {string}
         */
        settingType: 'read';
        mute?: never;
        pin?: never;
        /** @description New read mark; only with `settingType` `read`. */
        read: {
          /** @description `false` when the owner marked the chat as unread on purpose. */
          isRead: boolean;
        };
        archive?: never;
        ephemeral?: never;
      }
    | {
        /**
         * @description Which setting changed, and which of the five objects below is filled.
         * @enum {string}
         */
        settingType: 'archive';
        mute?: never;
        pin?: never;
        read?: never;
        /** @description Whether the chat is out of sight; only with `settingType` `archive`. */
        archive: {
          /** @description `true` when it went into the archive, `false` when it came back. */
          isArchived: boolean;
        };
        ephemeral?: never;
      }
    | {
        /**
         * @description Which setting changed, and which of the five objects below is filled.
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
           * @description How long new messages stay; `off` keeps them.
           * @enum {string}
           */
          expiration: 'off' | '24h' | '7d' | '90d';
          /** @description Who set the timer. */
          sender: Sender;
        };
      }
  );
};
/**
 * Envelope of `chat_presence`: somebody types, records or pauses.
 */
export type ChatPresenceEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `chat_presence`.
   * @enum {string}
   */
  eventType: 'chat_presence';
  /** @description What happened, in the shape that belongs to this `eventType`. */
  eventData: {
    /**
     * Format: jid
     * @description JID of the chat in which it happens; in a group, the group.
     * @example 447700900123@s.whatsapp.net
     */
    id: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /** @description Who is typing or recording. */
    sender: Sender;
    /**
     * @description What the person is doing. Can be an empty string despite the list: treat that as no information.
     * @enum {string}
     */
    state: 'typing' | 'recording' | 'paused' | '';
  };
};
/**
 * Envelope of `chat_push_name`: a person calls themselves something else.
 */
export type ChatPushNameEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `chat_push_name`.
   * @enum {string}
   */
  eventType: 'chat_push_name';
  /** @description What happened, in the shape that belongs to this `eventType`. */
  eventData: {
    /** @description Whose name it is. */
    user: Identity;
    /**
     * @description The name as its owner spells it now.
     * @example Amara O.
     */
    pushName: string;
  };
};
/**
 * Envelope of `chat_status`: a person has a new "about" line.
 */
export type ChatStatusEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `chat_status`.
   * @enum {string}
   */
  eventType: 'chat_status';
  /** @description What happened, in the shape that belongs to this `eventType`. */
  eventData: {
    /** @description Whose profile it is. */
    user: Identity;
    /**
     * @description The line as it reads now.
     * @example On the trail until Sunday 🥾
     */
    status: string;
  };
};
/**
 * Envelope of `chat_picture`: a person or a group has a new picture.
 */
export type ChatPictureEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `chat_picture`.
   * @enum {string}
   */
  eventType: 'chat_picture';
  /** @description What happened, in the shape that belongs to this `eventType`. */
  eventData: {
    /**
     * Format: jid
     * @description JID of the person or group shown in the picture.
     * @example 447700900123@s.whatsapp.net
     */
    id: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /** @description Who changed it. `isMe` can be trusted here: it is worked out against the JID of the paired account. */
    sender: Sender;
    /**
     * @description Id of the present picture, to compare with a stored one; not a URL. Treat an empty value as no picture.
     * @example 1773476444
     */
    pictureId: string;
  };
};
/**
 * Envelope of `contact`: an entry among the account's contacts is new or different.
 */
export type ContactEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `contact`.
   * @enum {string}
   */
  eventType: 'contact';
  /** @description What happened, in the shape that belongs to this `eventType`. */
  eventData: {
    /** @description Whose entry it is. */
    contact: Identity;
    /**
     * @description Name under which the account's owner saved the person.
     * @example Amara Okafor
     */
    fullName: string;
    /** @description `true` if the phone's own address book has the entry, `false` if only WhatsApp does. */
    inPhoneAddressBook: boolean;
  };
};
/**
 * Envelope of `group`: a group or community is not what it was. The change fields are all
 * optional; those present say what happened.
 */
export type GroupEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `group`.
   * @enum {string}
   */
  eventType: 'group';
  /** @description What happened, in the shape that belongs to this `eventType`. */
  eventData: {
    /**
     * Format: jid
     * @description JID of the group or community concerned.
     * @example 120363041234567890@g.us
     */
    id: GroupJid;
    /** @description Who made the change. Its `id` may be empty; compare it with your JID, rather than rely on `isMe`, to see whether it was you. */
    sender: Sender;
    /**
     * Format: date-time
     * @description Time of the change. `0001-01-01T00:00:00Z` stands for unknown; take `receivedAt` then.
     * @example 2026-03-14T11:00:21+01:00
     */
    timestamp: string;
    /** @description `true` if what was joined is a whole community. Comes with `join`; absent means `false`. */
    isCommunity?: boolean;
    /**
     * Format: jid
     * @description JID of the community above the group that was joined. Comes with `join`.
     * @example 120363055512345678@g.us
     */
    communityId?: GroupJid;
    /** @description `true` if what was joined is the group in which a community makes its announcements. Comes with `join`; absent means `false`. */
    isAnnouncementGroup?: boolean;
    /**
     * @description How the members got in, in WhatsApp's wording, such as `invite`. Comes with `join`.
     * @example invite
     */
    joinReason?: string;
    /**
     * @description `new` for a group that has only just been made. Comes with `join`.
     * @example new
     */
    groupType?: string;
    /** @description There if the subject was changed. */
    name?: {
      /**
       * @description Subject now shown at the top of the chat.
       * @example Weekend hikers 2026
       */
      name: string;
    };
    /** @description There if the description was changed. */
    description?: {
      /**
       * @description Whole text of the description as it stands now.
       * @example Every Saturday, meet at the north car park at 8:30.
       */
      topic: string;
    };
    /** @description There if the right to edit the group info was changed. */
    locked?: {
      /** @description `true`: none but admins may edit name, picture and description. `false`: all members may. */
      isLocked: boolean;
    };
    /** @description There if the right to write was changed. */
    announce?: {
      /** @description `true`: none but admins may write. `false`: everybody may. */
      isAnnounce: boolean;
    };
    /** @description People who are members now and were not before, the account itself among them if it got in. */
    join?: Identity[];
    /** @description People who are no longer members. Somebody other than `sender` in here was removed. */
    leave?: Identity[];
    /** @description Members who have become admins. */
    promote?: Identity[];
    /** @description Admins who have become plain members. */
    demote?: Identity[];
    /** @description There if a tie between group and community was made. */
    link?: {
      /**
       * @description What `groupId` is, seen from `id`: the community above it, a group below it, or a group beside it.
       * @enum {string}
       */
      type: 'parent_group' | 'sub_group' | 'sibling_group';
      /**
       * Format: jid
       * @description JID of the other end of the tie.
       * @example 120363098765432109@g.us
       */
      groupId: GroupJid;
      /**
       * @description Subject of that other group.
       * @example Weekend hikers
       */
      groupName: string;
      /** @description Whether that other group is where the community makes its announcements. */
      isAnnouncementGroup: boolean;
    };
    /** @description There if a tie between group and community was cut. */
    unlink?: {
      /**
       * @description What `groupId` was, seen from `id`; the values of `link.type`, though as an open list.
       * @example sub_group
       */
      type: string;
      /**
       * @description `unlink_group`: the group was taken out. `delete_parent`: the community was closed.
       * @enum {string}
       */
      reason: 'unlink_group' | 'delete_parent';
      /**
       * Format: jid
       * @description JID of the other end of the former tie.
       * @example 120363098765432109@g.us
       */
      groupId: GroupJid;
    };
    /** @description There if the rule for joining was changed. */
    membershipApproval?: {
      /** @description `true`: who wants to join waits for an admin. See `GET /groups/{id}/requests`. */
      isRequired: boolean;
    };
    /** @description There if the group no longer exists. */
    delete?: {
      /**
       * @description Why, in WhatsApp's wording; may be missing.
       * @example deleted
       */
      reason?: string;
    };
    /** @description `true` when WhatsApp blocked the group, `false` when it lifted the block, absent or `null` if neither happened. */
    suspended?: boolean | null;
  };
};
/**
 * Envelope of `newsletter`: the account's subscription to a newsletter changed.
 */
export type NewsletterEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `newsletter`.
   * @enum {string}
   */
  eventType: 'newsletter';
  /** @description What happened, in the shape that belongs to this `eventType`. */
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
     * @description Title of the newsletter; only with `join`.
     * @example Mountain weather
     */
    name?: string;
    /**
     * @description Standing of the account in it, such as `SUBSCRIBER` or `OWNER`; with `join` and `leave`. Free text: compare without regard to case.
     * @example SUBSCRIBER
     */
    role?: string;
    /**
     * @description `MUTED` or `UNMUTED`; only with `mute`. Free text: take any other value as unknown.
     * @example MUTED
     */
    mute?: string;
  };
};
/**
 * Envelope of `message`: something new in a chat, a status post included.
 */
export type MessageEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `message`.
   * @enum {string}
   */
  eventType: 'message';
  /** @description What happened, in the shape that belongs to this `eventType`. */
  eventData: {
    /**
     * @description Id of the message, to be used when you quote, react to, star or mark it. An edit has an id of its own.
     * @example 3EB0C767D097B7C41F9A
     */
    id: string;
    /**
     * Format: date-time
     * @description When the message was sent, by WhatsApp's clock.
     * @example 2026-03-14T09:26:53+01:00
     */
    time: string;
    /**
     * Format: jid
     * @description Chat the message stands in: a person's JID, a group's, or `status@broadcast`. Send your answer there, unless it is a status post.
     * @example 447700900123@s.whatsapp.net
     */
    chatId: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /** @description Who wrote it. In a group this differs from `chatId`. */
    sender: Sender;
    /** @description `true` if `chatId` is a group. */
    isGroup: boolean;
    /** @description `true` for a status post (story). Absent means `false`. */
    isStatus?: boolean;
    /** @description `true` if WhatsApp labels the message "forwarded". Absent means `false`. */
    isForwarded?: boolean;
    /** @description `true` for a picture or video meant to be opened a single time. Absent means `false`. */
    viewOnce?: boolean;
    /** @description Preview of a link in `text`, made by the sender's app. Each part is optional. */
    extendedText?: {
      /**
       * @description The link as it stands in the text.
       * @example https://example.com/hut
       */
      matchedText?: string;
      /**
       * @description Lines below the title of the preview.
       * @example Beds, meals and opening hours
       */
      description?: string;
      /**
       * @description Headline of the preview.
       * @example North Ridge Hut
       */
      title?: string;
      /**
       * @description Little JPEG of the page in base64.
       * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
       */
      jpegThumbnail?: string;
    };
    /**
     * @description JIDs of the people named with `@` in the text. May hold LIDs.
     * @example [
     *       "12025550143@s.whatsapp.net"
     *     ]
     */
    mentions?: (UserJid | LidJid | BotJid)[];
    /** @description The message this one quotes, as the sender's app copied it. Look the original up by `id` if it matters. */
    replyTo?: {
      /**
       * @description Id of the quoted message.
       * @example 3EB0A1B2C3D4E5F60718
       */
      id?: string;
      /** @description Author of the quoted message. To see whether it is your account, compare `id` with your JID rather than rely on `isMe`. */
      sender?: Sender;
      /** @description `true` if a "forwarded" label is attached. Absent means `false`. */
      isForwarded?: boolean;
      /**
       * @description Text of the quoted message; missing if that was a file or anything else without text.
       * @example Shall we meet at the car park?
       */
      text?: string;
    };
    /**
     * @description Disappearing-message timer that the message was sent with. Absent: not stated.
     * @enum {string}
     */
    ephemeralExpiration?: 'off' | '24h' | '7d' | '90d';
    /** @description Which message is replaced; together with `isEdit`. */
    edit?: {
      /**
       * Format: date-time
       * @description Time recorded for the replaced message, in UTC.
       * @example 2026-03-14T08:26:53Z
       */
      originalMessageTime?: string;
      /**
       * @description Message whose text you should replace.
       * @example 3EB0C767D097B7C41F9A
       */
      originalMessageId?: string;
    };
  } & (
    | {
        /**
         * @description Kind of content, and thus which field to look at. Other values than those listed do occur.
         * @enum {string}
         */
        type: 'text';
        /** @enum {boolean} */
        isEdit?: false;
        /**
         * @description What was written, with WhatsApp's own markup (`*bold*`, `_italic_`); after an edit, the new wording. The words under a picture are in `media.caption`.
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
         * @description Kind of content, and thus which field to look at. Other values than those listed do occur.
         * @enum {string}
         */
        type: 'media';
        /** @enum {boolean} */
        isEdit?: false;
        text?: never;
        /** @description Facts about an attached file; the bytes are fetched separately. Any of them but `mediaType` may be missing, and all come from the sender: check before you trust. */
        media: {
          /**
           * @description Sort of file. `voice` is recorded in the chat, `audio` is a sound file.
           * @enum {string}
           */
          mediaType: 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker';
          /**
           * @description MIME type claimed by the sender.
           * @example image/jpeg
           */
          mimeType?: string;
          /**
           * @description Key for `GET /media/download?id=…`: up to about 1 kB of padded base64url, opaque. Store it whole, and escape it as any query value.
           * @example H4sIAAAAAAAA_2NkYJBiAAIuBlbrk8wgFoN-mX6JmZGeuaGhha6RiX5qRWJuQU6qXmpecmZuYnqqflZBajqYBQB0WdBvPAAAAA==
           */
          id?: string;
          /**
           * @description Size in bytes, as the sender states it.
           * @example 248123
           */
          fileLength?: number;
          /**
           * @description Words shown under the file.
           * @example View from the ridge
           */
          caption?: string;
          /**
           * @description Pixels from top to bottom, for pictures, videos and stickers.
           * @example 1600
           */
          height?: number;
          /**
           * @description Pixels from left to right, for pictures, videos and stickers.
           * @example 1200
           */
          width?: number;
          /**
           * @description Very small JPEG preview in base64, good for a placeholder.
           * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
           */
          jpegThumbnail?: string;
          /**
           * @description Length of a sound or video in seconds.
           * @example 14
           */
          duration?: number;
          /**
           * @description Name of a document. Sanitise it before it touches your disk.
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
         * @description Kind of content, and thus which field to look at. Other values than those listed do occur.
         * @enum {string}
         */
        type: 'reaction';
        /** @enum {boolean} */
        isEdit?: false;
        text?: never;
        media?: never;
        /** @description An emoji put on an earlier message; with `type` `reaction`. */
        reaction: {
          /**
           * @description Message it was put on.
           * @example 3EB0C767D097B7C41F9A
           */
          messageId: string;
          /**
           * @description The emoji, or an empty string when the reaction is taken back. One person has one reaction to a message: a new one replaces it.
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
         * @description Kind of content, and thus which field to look at. Other values than those listed do occur.
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
         * @description Kind of content, and thus which field to look at. Other values than those listed do occur.
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
         * @description Kind of content, and thus which field to look at. Other values than those listed do occur.
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
        /** @description A message pinned or released for everybody in the chat; with `type` `pinInChat`. */
        pin: {
          /** @description `true`: now at the top of the chat. `false`: released. */
          pinned: boolean;
          /**
           * @description Message it is about.
           * @example 3EB0A1B2C3D4E5F60718
           */
          messageId: string;
          /**
           * @description How long the pin lasts; `off` if no duration is given, as on release.
           * @enum {string}
           */
          expiration: 'off' | '24h' | '7d' | '30d';
        };
      }
    | {
        /** @description Kind of content, and thus which field to look at. Other values than those listed do occur. */
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
         * @description Kind of content, and thus which field to look at. Other values than those listed do occur.
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
         * @description What was written, with WhatsApp's own markup (`*bold*`, `_italic_`); after an edit, the new wording. The words under a picture are in `media.caption`.
         * @example Are we still on for Saturday?
         */
        text?: string;
        /** @description Facts about an attached file; the bytes are fetched separately. Any of them but `mediaType` may be missing, and all come from the sender: check before you trust. */
        media?: {
          /**
           * @description Sort of file. `voice` is recorded in the chat, `audio` is a sound file.
           * @enum {string}
           */
          mediaType: 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker';
          /**
           * @description MIME type claimed by the sender.
           * @example image/jpeg
           */
          mimeType?: string;
          /**
           * @description Key for `GET /media/download?id=…`: up to about 1 kB of padded base64url, opaque. Store it whole, and escape it as any query value.
           * @example H4sIAAAAAAAA_2NkYJBiAAIuBlbrk8wgFoN-mX6JmZGeuaGhha6RiX5qRWJuQU6qXmpecmZuYnqqflZBajqYBQB0WdBvPAAAAA==
           */
          id?: string;
          /**
           * @description Size in bytes, as the sender states it.
           * @example 248123
           */
          fileLength?: number;
          /**
           * @description Words shown under the file.
           * @example View from the ridge
           */
          caption?: string;
          /**
           * @description Pixels from top to bottom, for pictures, videos and stickers.
           * @example 1600
           */
          height?: number;
          /**
           * @description Pixels from left to right, for pictures, videos and stickers.
           * @example 1200
           */
          width?: number;
          /**
           * @description Very small JPEG preview in base64, good for a placeholder.
           * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
           */
          jpegThumbnail?: string;
          /**
           * @description Length of a sound or video in seconds.
           * @example 14
           */
          duration?: number;
          /**
           * @description Name of a document. Sanitise it before it touches your disk.
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
        /** @description An emoji put on an earlier message; with `type` `reaction`. */
        reaction?: {
          /**
           * @description Message it was put on.
           * @example 3EB0C767D097B7C41F9A
           */
          messageId: string;
          /**
           * @description The emoji, or an empty string when the reaction is taken back. One person has one reaction to a message: a new one replaces it.
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
        /** @description A message pinned or released for everybody in the chat; with `type` `pinInChat`. */
        pin?: {
          /** @description `true`: now at the top of the chat. `false`: released. */
          pinned: boolean;
          /**
           * @description Message it is about.
           * @example 3EB0A1B2C3D4E5F60718
           */
          messageId: string;
          /**
           * @description How long the pin lasts; `off` if no duration is given, as on release.
           * @enum {string}
           */
          expiration: 'off' | '24h' | '7d' | '30d';
        };
      }
  );
};
/**
 * Envelope of `message_read`: a receipt for one or more messages.
 */
export type MessageReadEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `message_read`.
   * @enum {string}
   */
  eventType: 'message_read';
  /** @description What happened, in the shape that belongs to this `eventType`. */
  eventData: {
    /**
     * Format: jid
     * @description Chat in which the messages stand.
     * @example 447700900123@s.whatsapp.net
     */
    chatId: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /** @description Who received, read or played them. */
    sender: Sender;
    /** @description Author of the messages, if the receipt says so; often missing when they are the account's own. Compare `id` with your JID rather than rely on `isMe`. */
    messageSender?: Sender;
    /** @description `true` if `chatId` is a group. */
    isGroup: boolean;
    /**
     * @description All messages that this receipt covers.
     * @example [
     *       "3EB0C767D097B7C41F9A",
     *       "3EB0A1B2C3D4E5F60718"
     *     ]
     */
    messageIds?: string[];
    /**
     * Format: date-time
     * @description When the receipt was given.
     * @example 2026-03-14T09:30:04+01:00
     */
    time: string;
    /**
     * @description `delivered`, `read` and `played` are what people see as ticks. `readSelf` and `sender` come from the account's own other devices; the rest is WhatsApp's housekeeping. Unlisted values do occur.
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
/**
 * Envelope of `message_delete`: a message was withdrawn or hidden.
 */
export type MessageDeleteEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `message_delete`.
   * @enum {string}
   */
  eventType: 'message_delete';
  /** @description What happened, in the shape that belongs to this `eventType`. */
  eventData: {
    /**
     * @description Message that is gone.
     * @example 3EB0C767D097B7C41F9A
     */
    id: string;
    /** @description Person WhatsApp names with the deletion; in a group, perhaps an admin. Its `id` may be empty. */
    sender: Sender;
    /**
     * Format: jid
     * @description Chat it stood in.
     * @example 447700900123@s.whatsapp.net
     */
    chatId: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /**
     * Format: date-time
     * @description When it was deleted.
     * @example 2026-03-14T09:50:17+01:00
     */
    time: string;
    /** @description `true` if nobody in the chat can see it any more. Absent means `false`. */
    isDeletedForAll?: boolean;
    /** @description `true` if only the paired account no longer sees it. Absent means `false`. */
    isDeletedForMe?: boolean;
    /** @description `true` if it was a status post. Absent means `false`. */
    isStatus?: boolean;
  };
};
/**
 * Envelope of `message_star`: the account's owner starred a message or took the star away.
 */
export type MessageStarEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `message_star`.
   * @enum {string}
   */
  eventType: 'message_star';
  /** @description What happened, in the shape that belongs to this `eventType`. */
  eventData: {
    /**
     * @description Message concerned.
     * @example 3EB0A1B2C3D4E5F60718
     */
    id: string;
    /**
     * Format: jid
     * @description Chat it stands in.
     * @example 120363041234567890@g.us
     */
    chatId: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /** @description Author of the message. Its `id` may be empty. */
    sender: Sender;
    /**
     * Format: date-time
     * @description When the star was set or removed.
     * @example 2026-03-14T10:15:26+01:00
     */
    time: string;
    /** @description `true`: starred now. `false`: no longer. */
    isStarred: boolean;
  };
};
/**
 * Envelope of `message_history_sync`: a batch of past messages.
 */
export type MessageHistorySyncEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `message_history_sync`.
   * @enum {string}
   */
  eventType: 'message_history_sync';
  /** @description What happened, in the shape that belongs to this `eventType`. */
  eventData: {
    /**
     * Format: jid
     * @description Chat all entries have in common. Empty or absent if they come from several; each entry has its own `chatId` in any case.
     * @example 447700900123@s.whatsapp.net
     */
    chatId?: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid | '';
    /** @description The messages, in no promised order: sort by `time`. */
    messages?: MessageEventData[];
  };
};
/**
 * A past message in the `messages` of `message_history_sync`, with the same fields as the
 * `eventData` of a `message`.
 */
export type MessageEventData = {
  /**
   * @description Id of the message, to be used when you quote, react to, star or mark it. An edit has an id of its own.
   * @example 3EB0C767D097B7C41F9A
   */
  id: string;
  /**
   * Format: date-time
   * @description When the message was sent, by WhatsApp's clock.
   * @example 2026-03-14T09:26:53+01:00
   */
  time: string;
  /**
   * Format: jid
   * @description Chat the message stands in: a person's JID, a group's, or `status@broadcast`. Send your answer there, unless it is a status post.
   * @example 447700900123@s.whatsapp.net
   */
  chatId: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
  /** @description Who wrote it. In a group this differs from `chatId`. */
  sender: Sender;
  /** @description `true` if `chatId` is a group. */
  isGroup: boolean;
  /** @description `true` for a status post (story). Absent means `false`. */
  isStatus?: boolean;
  /** @description `true` if WhatsApp labels the message "forwarded". Absent means `false`. */
  isForwarded?: boolean;
  /** @description `true` for a picture or video meant to be opened a single time. Absent means `false`. */
  viewOnce?: boolean;
  /** @description Preview of a link in `text`, made by the sender's app. Each part is optional. */
  extendedText?: {
    /**
     * @description The link as it stands in the text.
     * @example https://example.com/hut
     */
    matchedText?: string;
    /**
     * @description Lines below the title of the preview.
     * @example Beds, meals and opening hours
     */
    description?: string;
    /**
     * @description Headline of the preview.
     * @example North Ridge Hut
     */
    title?: string;
    /**
     * @description Little JPEG of the page in base64.
     * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
     */
    jpegThumbnail?: string;
  };
  /**
   * @description JIDs of the people named with `@` in the text. May hold LIDs.
   * @example [
   *       "12025550143@s.whatsapp.net"
   *     ]
   */
  mentions?: (UserJid | LidJid | BotJid)[];
  /** @description The message this one quotes, as the sender's app copied it. Look the original up by `id` if it matters. */
  replyTo?: {
    /**
     * @description Id of the quoted message.
     * @example 3EB0A1B2C3D4E5F60718
     */
    id?: string;
    /** @description Author of the quoted message. To see whether it is your account, compare `id` with your JID rather than rely on `isMe`. */
    sender?: Sender;
    /** @description `true` if a "forwarded" label is attached. Absent means `false`. */
    isForwarded?: boolean;
    /**
     * @description Text of the quoted message; missing if that was a file or anything else without text.
     * @example Shall we meet at the car park?
     */
    text?: string;
  };
  /**
   * @description Disappearing-message timer that the message was sent with. Absent: not stated.
   * @example 7d
   */
  ephemeralExpiration?: string;
  /** @description Which message is replaced; together with `isEdit`. */
  edit?: {
    /**
     * Format: date-time
     * @description Time recorded for the replaced message, in UTC.
     * @example 2026-03-14T08:26:53Z
     */
    originalMessageTime?: string;
    /**
     * @description Message whose text you should replace.
     * @example 3EB0C767D097B7C41F9A
     */
    originalMessageId?: string;
  };
} & (
  | {
      /**
       * @description Kind of content, and thus which field to look at. Other values than those listed do occur.
       * @enum {string}
       */
      type: 'text';
      /** @enum {boolean} */
      isEdit?: false;
      /**
       * @description What was written, with WhatsApp's own markup (`*bold*`, `_italic_`); after an edit, the new wording. The words under a picture are in `media.caption`.
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
       * @description Kind of content, and thus which field to look at. Other values than those listed do occur.
       * @enum {string}
       */
      type: 'media';
      /** @enum {boolean} */
      isEdit?: false;
      text?: never;
      /** @description Facts about an attached file; the bytes are fetched separately. Any of them but `mediaType` may be missing, and all come from the sender: check before you trust. */
      media: {
        /**
         * @description Sort of file. `voice` is recorded in the chat, `audio` is a sound file.
         * @example image
         */
        mediaType: string;
        /**
         * @description MIME type claimed by the sender.
         * @example image/jpeg
         */
        mimeType?: string;
        /**
         * @description Key for `GET /media/download?id=…`: up to about 1 kB of padded base64url, opaque. Store it whole, and escape it as any query value.
         * @example H4sIAAAAAAAA_2NkYJBiAAIuBlbrk8wgFoN-mX6JmZGeuaGhha6RiX5qRWJuQU6qXmpecmZuYnqqflZBajqYBQB0WdBvPAAAAA==
         */
        id?: string;
        /**
         * @description Size in bytes, as the sender states it.
         * @example 248123
         */
        fileLength?: number;
        /**
         * @description Words shown under the file.
         * @example View from the ridge
         */
        caption?: string;
        /**
         * @description Pixels from top to bottom, for pictures, videos and stickers.
         * @example 1600
         */
        height?: number;
        /**
         * @description Pixels from left to right, for pictures, videos and stickers.
         * @example 1200
         */
        width?: number;
        /**
         * @description Very small JPEG preview in base64, good for a placeholder.
         * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
         */
        jpegThumbnail?: string;
        /**
         * @description Length of a sound or video in seconds.
         * @example 14
         */
        duration?: number;
        /**
         * @description Name of a document. Sanitise it before it touches your disk.
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
       * @description Kind of content, and thus which field to look at. Other values than those listed do occur.
       * @enum {string}
       */
      type: 'reaction';
      /** @enum {boolean} */
      isEdit?: false;
      text?: never;
      media?: never;
      /** @description An emoji put on an earlier message; with `type` `reaction`. */
      reaction: {
        /**
         * @description Message it was put on.
         * @example 3EB0C767D097B7C41F9A
         */
        messageId: string;
        /**
         * @description The emoji, or an empty string when the reaction is taken back. One person has one reaction to a message: a new one replaces it.
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
       * @description Kind of content, and thus which field to look at. Other values than those listed do occur.
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
       * @description Kind of content, and thus which field to look at. Other values than those listed do occur.
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
       * @description Kind of content, and thus which field to look at. Other values than those listed do occur.
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
      /** @description A message pinned or released for everybody in the chat; with `type` `pinInChat`. */
      pin: {
        /** @description `true`: now at the top of the chat. `false`: released. */
        pinned: boolean;
        /**
         * @description Message it is about.
         * @example 3EB0A1B2C3D4E5F60718
         */
        messageId: string;
        /**
         * @description How long the pin lasts; `off` if no duration is given, as on release.
         * @example 7d
         */
        expiration: string;
      };
    }
  | {
      /** @description Kind of content, and thus which field to look at. Other values than those listed do occur. */
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
       * @description Kind of content, and thus which field to look at. Other values than those listed do occur.
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
       * @description What was written, with WhatsApp's own markup (`*bold*`, `_italic_`); after an edit, the new wording. The words under a picture are in `media.caption`.
       * @example Are we still on for Saturday?
       */
      text?: string;
      /** @description Facts about an attached file; the bytes are fetched separately. Any of them but `mediaType` may be missing, and all come from the sender: check before you trust. */
      media?: {
        /**
         * @description Sort of file. `voice` is recorded in the chat, `audio` is a sound file.
         * @example image
         */
        mediaType: string;
        /**
         * @description MIME type claimed by the sender.
         * @example image/jpeg
         */
        mimeType?: string;
        /**
         * @description Key for `GET /media/download?id=…`: up to about 1 kB of padded base64url, opaque. Store it whole, and escape it as any query value.
         * @example H4sIAAAAAAAA_2NkYJBiAAIuBlbrk8wgFoN-mX6JmZGeuaGhha6RiX5qRWJuQU6qXmpecmZuYnqqflZBajqYBQB0WdBvPAAAAA==
         */
        id?: string;
        /**
         * @description Size in bytes, as the sender states it.
         * @example 248123
         */
        fileLength?: number;
        /**
         * @description Words shown under the file.
         * @example View from the ridge
         */
        caption?: string;
        /**
         * @description Pixels from top to bottom, for pictures, videos and stickers.
         * @example 1600
         */
        height?: number;
        /**
         * @description Pixels from left to right, for pictures, videos and stickers.
         * @example 1200
         */
        width?: number;
        /**
         * @description Very small JPEG preview in base64, good for a placeholder.
         * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
         */
        jpegThumbnail?: string;
        /**
         * @description Length of a sound or video in seconds.
         * @example 14
         */
        duration?: number;
        /**
         * @description Name of a document. Sanitise it before it touches your disk.
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
      /** @description An emoji put on an earlier message; with `type` `reaction`. */
      reaction?: {
        /**
         * @description Message it was put on.
         * @example 3EB0C767D097B7C41F9A
         */
        messageId: string;
        /**
         * @description The emoji, or an empty string when the reaction is taken back. One person has one reaction to a message: a new one replaces it.
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
      /** @description A message pinned or released for everybody in the chat; with `type` `pinInChat`. */
      pin?: {
        /** @description `true`: now at the top of the chat. `false`: released. */
        pinned: boolean;
        /**
         * @description Message it is about.
         * @example 3EB0A1B2C3D4E5F60718
         */
        messageId: string;
        /**
         * @description How long the pin lasts; `off` if no duration is given, as on release.
         * @example 7d
         */
        expiration: string;
      };
    }
);
/**
 * Envelope of `user_presence`: a person is or is not online.
 */
export type UserPresenceEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `user_presence`.
   * @enum {string}
   */
  eventType: 'user_presence';
  /** @description What happened, in the shape that belongs to this `eventType`. */
  eventData: {
    /** @description Who it is about. */
    user: Identity;
    /**
     * @description `available` is online, `unavailable` is not.
     * @enum {string}
     */
    status: 'available' | 'unavailable';
    /**
     * Format: date-time
     * @description When the person was last online; `0001-01-01T00:00:00Z` if WhatsApp does not tell.
     * @example 2026-03-14T09:58:11+01:00
     */
    lastSeen: string;
  };
};
/**
 * Envelope of `call_offer`: the account is being called.
 */
export type CallOfferEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `call_offer`.
   * @enum {string}
   */
  eventType: 'call_offer';
  /** @description What happened, in the shape that belongs to this `eventType`. */
  eventData: {
    /**
     * @description Id of the call, the same in all events about it. It is the `callId` for a rejection.
     * @example A1B2C3D4E5F60718293A4B5C6D7E8F90
     */
    id: string;
    /** @description Who calls. */
    caller: Identity;
    /**
     * Format: jid
     * @description Chat the call belongs to: the group if it is a group call, otherwise the same as `caller.id`.
     * @example 447700900123@s.whatsapp.net
     */
    chatId: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /** @description `true` if a whole group is called. */
    isGroup: boolean;
    /**
     * Format: date-time
     * @description When the ringing began.
     * @example 2026-03-14T09:26:53+01:00
     */
    time: string;
    /** @description `true` with picture, `false` for voice alone. */
    isVideo: boolean;
  };
};
/**
 * Envelope of `call_terminate`: a call is over.
 */
export type CallTerminateEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `call_terminate`.
   * @enum {string}
   */
  eventType: 'call_terminate';
  /** @description What happened, in the shape that belongs to this `eventType`. */
  eventData: {
    /**
     * @description Id of the call, the same in all events about it.
     * @example A1B2C3D4E5F60718293A4B5C6D7E8F90
     */
    id: string;
    /** @description Who started the call. */
    caller: Identity;
    /**
     * Format: date-time
     * @description When it was over.
     * @example 2026-03-14T09:31:19+01:00
     */
    time: string;
    /**
     * @description Why it is over; `unknown` for anything that the gateway has no word for.
     * @enum {string}
     */
    reason: 'rejected' | 'ended' | 'unknown';
  };
};
/**
 * Envelope of `call_accept`: somebody picked up.
 */
export type CallAcceptEvent = {
  /**
   * @description Names this one event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * @description Instance whose account it happened to.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * Format: date-time
   * @description Moment the gateway took it in, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * @description Always `call_accept`.
   * @enum {string}
   */
  eventType: 'call_accept';
  /** @description What happened, in the shape that belongs to this `eventType`. */
  eventData: {
    /**
     * @description Id of the call, the same in all events about it.
     * @example A1B2C3D4E5F60718293A4B5C6D7E8F90
     */
    id: string;
    /** @description Who started the call. */
    caller: Identity;
    /**
     * Format: date-time
     * @description When it was picked up.
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
export type EventType = keyof EventsByType;
/** The event of a type: `EventOf<'message'>`. */
export type EventOf<T extends EventType> = EventsByType[T];
/** Any event of the contract, discriminated by its `eventType`. */
export type WsapiEvent = EventsByType[EventType];
