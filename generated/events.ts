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
   * JID to store and to send to: with the phone number if it is known, otherwise the LID. It can change when WhatsApp discloses the number.
   * @example 447700900123@s.whatsapp.net
   */
  id: UserJid | LidJid | BotJid;
  /**
   * Privacy id of the person. Its digits are not a phone number: never show or dial them. Absent if WhatsApp did not send it.
   * @example 182746519284736@lid
   */
  lid?: LidJid;
  /**
   * Number in international format, digits only, without `+`. Missing if only the LID is known.
   * @example 447700900123
   */
  phone?: string;
  /**
   * Number of the person's linked device. Missing for the main phone, device 0.
   * @example 12
   */
  device?: number;
};
/** The sender of a message or action: an `Identity`, and whether it is the account itself. */
export type Sender = {
  /**
   * JID to store and to send to: with the phone number if it is known, otherwise the LID. Empty if WhatsApp does not say who it was.
   * @example 447700900123@s.whatsapp.net
   */
  id: UserJid | LidJid | BotJid | NewsletterJid | 's.whatsapp.net' | '';
  /**
   * Privacy id of the person. Its digits are not a phone number: never show or dial them. Absent if WhatsApp did not send it.
   * @example 182746519284736@lid
   */
  lid?: LidJid;
  /**
   * Number in international format, digits only, without `+`. Missing if only the LID is known.
   * @example 447700900123
   */
  phone?: string;
  /**
   * Number of the person's linked device. Missing for the main phone, device 0.
   * @example 12
   */
  device?: number;
  /** `true` for the paired account itself, on whichever of its devices. */
  isMe: boolean;
};
/** The envelope of every event, the same for all 21 types and ways of delivery. */
export type EventEnvelope = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Type of the event, which determines the fields of `eventData`. Ignore unknown values.
   * @example message
   */
  eventType: string;
  /** What happened. Its fields depend on `eventType`. */
  eventData: Record<string, unknown>;
};
/** Envelope of `logged_in`: an instance was paired. */
export type LoggedInEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `logged_in`.
   */
  eventType: 'logged_in';
  /** The data of the event. */
  eventData: {
    /**
     * JID of the new linked device, with its device number after the colon. As an argument of a call, it stands for the account.
     * @example 12025550143:12@s.whatsapp.net
     */
    deviceId: string;
  };
};
/** Envelope of `logged_out`: an instance is no longer linked to an account. */
export type LoggedOutEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `logged_out`.
   */
  eventType: 'logged_out';
  /** The data of the event. */
  eventData: {
    /**
     * `api_logout`, `instance_deleted`, or free text from WhatsApp.
     * @example api_logout
     */
    reason: string;
  };
};
/** Envelope of `login_error`: pairing failed. */
export type LoginErrorEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `login_error`.
   */
  eventType: 'login_error';
  /** The data of the event. */
  eventData: {
    /**
     * JID of the device that should have been linked, including the device part.
     * @example 12025550143:12@s.whatsapp.net
     */
    id: string;
    /**
     * What went wrong, as free text.
     * @example timed out while finishing the pairing
     */
    error: string;
  };
};
/** Envelope of `initial_sync_finished`: the history of a newly paired account is ready. */
export type InitialSyncFinishedEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `initial_sync_finished`.
   */
  eventType: 'initial_sync_finished';
  /** Always `{}`. */
  eventData: Record<string, unknown>;
};
/** Envelope of `chat_setting`: a setting of a chat changed. */
export type ChatSettingEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `chat_setting`.
   */
  eventType: 'chat_setting';
  /** The data of the event. */
  eventData: {
    /**
     * JID of the chat: a person or a group.
     * @example 447700900123@s.whatsapp.net
     */
    id: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
  } & (
    | {
        /**
         * The setting that changed, and which of the five objects below is present.
         */
        settingType: 'mute';
        /** New mute state; only with `settingType` `mute`. */
        mute: {
          /** Whether the chat is muted. */
          isMuted: boolean;
          /**
           * When the mute ends, in UTC. If it is missing on a muted chat, the chat is muted forever.
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
         * The setting that changed, and which of the five objects below is present.
         */
        settingType: 'pin';
        mute?: never;
        /** New pin state; only with `settingType` `pin`. */
        pin: {
          /** Whether the chat is pinned. */
          isPinned: boolean;
        };
        read?: never;
        archive?: never;
        ephemeral?: never;
      }
    | {
        /**
         * The setting that changed, and which of the five objects below is present.
         */
        settingType: 'read';
        mute?: never;
        pin?: never;
        /** New read mark; only with `settingType` `read`. */
        read: {
          /** `false` if the owner marked the chat as unread. */
          isRead: boolean;
        };
        archive?: never;
        ephemeral?: never;
      }
    | {
        /**
         * The setting that changed, and which of the five objects below is present.
         */
        settingType: 'archive';
        mute?: never;
        pin?: never;
        read?: never;
        /** New archive state; only with `settingType` `archive`. */
        archive: {
          /** Whether the chat is archived. */
          isArchived: boolean;
        };
        ephemeral?: never;
      }
    | {
        /**
         * The setting that changed, and which of the five objects below is present.
         */
        settingType: 'ephemeral';
        mute?: never;
        pin?: never;
        read?: never;
        archive?: never;
        /** New timer for disappearing messages; only with `settingType` `ephemeral`. */
        ephemeral: {
          /**
           * How long new messages stay. With `off` they are kept.
           */
          expiration: 'off' | '24h' | '7d' | '90d';
          /** Who set the timer. */
          sender: Sender;
        };
      }
  );
};
/** Envelope of `chat_presence`: a person is typing or recording, or has paused. */
export type ChatPresenceEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `chat_presence`.
   */
  eventType: 'chat_presence';
  /** The data of the event. */
  eventData: {
    /**
     * JID of the chat. In a group, the group.
     * @example 447700900123@s.whatsapp.net
     */
    id: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /** Who is typing or recording. */
    sender: Sender;
    /**
     * What the person is doing. May be an empty string although it is not listed: ignore it.
     */
    state: 'typing' | 'recording' | 'paused' | '';
  };
};
/** Envelope of `chat_push_name`: a person changed their push name. */
export type ChatPushNameEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `chat_push_name`.
   */
  eventType: 'chat_push_name';
  /** The data of the event. */
  eventData: {
    /** The person. */
    user: Identity;
    /**
     * The new name.
     * @example Amara O.
     */
    pushName: string;
  };
};
/** Envelope of `chat_status`: a person changed their "about" text. */
export type ChatStatusEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `chat_status`.
   */
  eventType: 'chat_status';
  /** The data of the event. */
  eventData: {
    /** The person. */
    user: Identity;
    /**
     * The new text.
     * @example On the trail until Sunday 🥾
     */
    status: string;
  };
};
/** Envelope of `chat_picture`: the picture of a person or a group changed. */
export type ChatPictureEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `chat_picture`.
   */
  eventType: 'chat_picture';
  /** The data of the event. */
  eventData: {
    /**
     * JID of the person or group.
     * @example 447700900123@s.whatsapp.net
     */
    id: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /** Who changed it. `isMe` is reliable here: the gateway compares it with the JID of the account. */
    sender: Sender;
    /**
     * Id of the current picture, to compare with a stored one; not a URL. An empty value means no picture.
     * @example 1773476444
     */
    pictureId: string;
  };
};
/** Envelope of `contact`: a contact was added or changed. */
export type ContactEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `contact`.
   */
  eventType: 'contact';
  /** The data of the event. */
  eventData: {
    /** The person. */
    contact: Identity;
    /**
     * Name under which the account's owner saved the person.
     * @example Amara Okafor
     */
    fullName: string;
    /** `true` if the contact is in the phone's address book, `false` if it is only in WhatsApp. */
    inPhoneAddressBook: boolean;
  };
};
/**
 * Envelope of `group`: a group or community changed. All change fields are optional; those that
 * are present say what happened.
 */
export type GroupEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `group`.
   */
  eventType: 'group';
  /** The data of the event. */
  eventData: {
    /**
     * JID of the group or community.
     * @example 120363041234567890@g.us
     */
    id: GroupJid;
    /** Who made the change. Its `id` may be empty. To see whether it was you, compare it with your JID instead of using `isMe`. */
    sender: Sender;
    /**
     * Time of the change. `0001-01-01T00:00:00Z` means unknown; use `receivedAt` then.
     * @example 2026-03-14T11:00:21+01:00
     */
    timestamp: string;
    /** `true` if it is a community that was joined. Only with `join`; absent means `false`. */
    isCommunity?: boolean;
    /**
     * JID of the community of the group that was joined. Only with `join`.
     * @example 120363055512345678@g.us
     */
    communityId?: GroupJid;
    /** `true` if it is a community's announcement group that was joined. Only with `join`; absent means `false`. */
    isAnnouncementGroup?: boolean;
    /**
     * How the members joined, in WhatsApp's words, such as `invite`. Only with `join`.
     * @example invite
     */
    joinReason?: string;
    /**
     * `new` for a group that was just created. Only with `join`.
     * @example new
     */
    groupType?: string;
    /** Present if the name changed. */
    name?: {
      /**
       * The new name.
       * @example Weekend hikers 2026
       */
      name: string;
    };
    /** Present if the description changed. */
    description?: {
      /**
       * The complete new description.
       * @example Every Saturday, meet at the north car park at 8:30.
       */
      topic: string;
    };
    /** Present if the right to edit the group info changed. */
    locked?: {
      /** `true`: only admins can edit the name, picture and description. `false`: all members can. */
      isLocked: boolean;
    };
    /** Present if the right to write changed. */
    announce?: {
      /** `true`: only admins can write. `false`: everyone can. */
      isAnnounce: boolean;
    };
    /** People who joined, including the account itself if it joined. */
    join?: Identity[];
    /** People who left or, if they are not the `sender`, were removed. */
    leave?: Identity[];
    /** Members who became admins. */
    promote?: Identity[];
    /** Admins who became ordinary members. */
    demote?: Identity[];
    /** Present if a group and a community were linked. */
    link?: {
      /**
       * What `groupId` is to `id`: its community, a group in it, or another group of the same community.
       */
      type: 'parent_group' | 'sub_group' | 'sibling_group';
      /**
       * JID of the other group.
       * @example 120363098765432109@g.us
       */
      groupId: GroupJid;
      /**
       * Name of the other group.
       * @example Weekend hikers
       */
      groupName: string;
      /** Whether the other group is the community's announcement group. */
      isAnnouncementGroup: boolean;
    };
    /** Present if a group and a community were unlinked. */
    unlink?: {
      /**
       * What `groupId` was to `id`; as `link.type`, but other values may occur.
       * @example sub_group
       */
      type: string;
      /**
       * `unlink_group`: the group was removed. `delete_parent`: the community was deleted.
       */
      reason: 'unlink_group' | 'delete_parent';
      /**
       * JID of the other group.
       * @example 120363098765432109@g.us
       */
      groupId: GroupJid;
    };
    /** Present if join approval was turned on or off. */
    membershipApproval?: {
      /** `true`: people who want to join need an admin's approval. See `groups.getRequests`. */
      isRequired: boolean;
    };
    /** Present if the group was deleted. */
    delete?: {
      /**
       * The reason, in WhatsApp's words. May be missing.
       * @example deleted
       */
      reason?: string;
    };
    /** `true` if WhatsApp suspended the group, `false` if it ended the suspension, absent or `null` otherwise. */
    suspended?: boolean | null;
  };
};
/** Envelope of `newsletter`: the account's subscription to a newsletter changed. */
export type NewsletterEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `newsletter`.
   */
  eventType: 'newsletter';
  /** The data of the event. */
  eventData: {
    /**
     * JID of the newsletter, ending in `@newsletter`.
     * @example 120363144038483540@newsletter
     */
    id: NewsletterJid;
    /**
     * What the account did: follow, stop following, or change the muting.
     */
    action: 'join' | 'leave' | 'mute';
    /**
     * Name of the newsletter; only with `join`.
     * @example Mountain weather
     */
    name?: string;
    /**
     * Role of the account, such as `SUBSCRIBER` or `OWNER`; only with `join` and `leave`. Free text: compare case-insensitively.
     * @example SUBSCRIBER
     */
    role?: string;
    /**
     * `MUTED` or `UNMUTED`; only with `mute`. Free text: treat any other value as unknown.
     * @example MUTED
     */
    mute?: string;
  };
};
/** Envelope of `message`: a new message in a chat, including status posts. */
export type MessageEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `message`.
   */
  eventType: 'message';
  /** The data of the event. */
  eventData: {
    /**
     * Id of the message, to quote, react to, star or mark it. An edit has its own id.
     * @example 3EB0C767D097B7C41F9A
     */
    id: string;
    /**
     * When the message was sent, according to WhatsApp.
     * @example 2026-03-14T09:26:53+01:00
     */
    time: string;
    /**
     * Chat of the message: a person's JID, a group's, or `status@broadcast`. Send your reply there, unless it is a status post.
     * @example 447700900123@s.whatsapp.net
     */
    chatId: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /** Author of the message. In a group, this differs from `chatId`. */
    sender: Sender;
    /** `true` if `chatId` is a group. */
    isGroup: boolean;
    /** `true` for a status post (story). Absent means `false`. */
    isStatus?: boolean;
    /** `true` if WhatsApp shows the message as forwarded. Absent means `false`. */
    isForwarded?: boolean;
    /** `true` for a picture or video that can be viewed only once. Absent means `false`. */
    viewOnce?: boolean;
    /** Preview of a link in `text`, made by the sender's app. Each part is optional. */
    extendedText?: {
      /**
       * The link as it appears in the text.
       * @example https://example.com/hut
       */
      matchedText?: string;
      /**
       * Description below the title of the preview.
       * @example Beds, meals and opening hours
       */
      description?: string;
      /**
       * Title of the preview.
       * @example North Ridge Hut
       */
      title?: string;
      /**
       * Small JPEG of the page in base64.
       * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
       */
      jpegThumbnail?: string;
    };
    /**
     * JIDs of the people mentioned with `@` in the text. May contain LIDs.
     * @example [
     *       "12025550143@s.whatsapp.net"
     *     ]
     */
    mentions?: (UserJid | LidJid | BotJid)[];
    /** The quoted message, as copied by the sender's app. If it matters, look up the original by `id`. */
    replyTo?: {
      /**
       * Id of the quoted message.
       * @example 3EB0A1B2C3D4E5F60718
       */
      id?: string;
      /** Author of the quoted message. To see whether it is your account, compare `id` with your JID instead of using `isMe`. */
      sender?: Sender;
      /** `true` if the message was forwarded. Absent means `false`. */
      isForwarded?: boolean;
      /**
       * Text of the quoted message. Missing if it has no text, such as a file.
       * @example Shall we meet at the car park?
       */
      text?: string;
    };
    /**
     * Timer for disappearing messages that the message was sent with. Absent if not known.
     */
    ephemeralExpiration?: 'off' | '24h' | '7d' | '90d';
    /** The message that was edited; with `isEdit`. */
    edit?: {
      /**
       * Time of the original message, in UTC.
       * @example 2026-03-14T08:26:53Z
       */
      originalMessageTime?: string;
      /**
       * Id of the message whose text to replace.
       * @example 3EB0C767D097B7C41F9A
       */
      originalMessageId?: string;
    };
  } & (
    | {
        /**
         * Type of the content, which says which field has it. Values that are not listed occur, too.
         */
        type: 'text';
        isEdit?: false;
        /**
         * The text, with WhatsApp's formatting (`*bold*`, `_italic_`). After an edit, the new text. The caption of a picture is in `media.caption`.
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
         * Type of the content, which says which field has it. Values that are not listed occur, too.
         */
        type: 'media';
        isEdit?: false;
        text?: never;
        /** Information about an attached file, which is downloaded separately. All fields except for `mediaType` may be missing, and all come from the sender, so do not trust them. */
        media: {
          /**
           * Type of the file. `voice` is a voice note, `audio` an audio file.
           */
          mediaType: 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker';
          /**
           * MIME type claimed by the sender.
           * @example image/jpeg
           */
          mimeType?: string;
          /**
           * Id of the file, for `wsapi.media.download({ id })`: an opaque text of up to about 1 kB. Store all of it.
           * @example H4sIAAAAAAAA_2NkYJBiAAIuBlbrk8wgFoN-mX6JmZGeuaGhha6RiX5qRWJuQU6qXmpecmZuYnqqflZBajqYBQB0WdBvPAAAAA==
           */
          id?: string;
          /**
           * Size in bytes, as the sender states it.
           * @example 248123
           */
          fileLength?: number;
          /**
           * Caption of the file.
           * @example View from the ridge
           */
          caption?: string;
          /**
           * Height in pixels, for pictures, videos and stickers.
           * @example 1600
           */
          height?: number;
          /**
           * Width in pixels, for pictures, videos and stickers.
           * @example 1200
           */
          width?: number;
          /**
           * Very small JPEG preview in base64, for a placeholder.
           * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
           */
          jpegThumbnail?: string;
          /**
           * Duration of audio or video, in seconds.
           * @example 14
           */
          duration?: number;
          /**
           * Name of a document. Sanitize it before you use it as a file name.
           * @example route-plan.pdf
           */
          filename?: string;
          /**
           * Number of pages of a document.
           * @example 3
           */
          pageCount?: number;
          /**
           * Title of a document, often its name.
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
         * Type of the content, which says which field has it. Values that are not listed occur, too.
         */
        type: 'reaction';
        isEdit?: false;
        text?: never;
        media?: never;
        /** A reaction to an earlier message; with `type` `reaction`. */
        reaction: {
          /**
           * Id of that message.
           * @example 3EB0C767D097B7C41F9A
           */
          messageId: string;
          /**
           * The emoji, or an empty string if the reaction was removed. A person has one reaction per message: a new one replaces it.
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
         * Type of the content, which says which field has it. Values that are not listed occur, too.
         */
        type: 'contact';
        isEdit?: false;
        text?: never;
        media?: never;
        reaction?: never;
        /**
         * One contact card as vCard text; with `type` `contact`.
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
         * Type of the content, which says which field has it. Values that are not listed occur, too.
         */
        type: 'contactArray';
        isEdit?: false;
        text?: never;
        media?: never;
        reaction?: never;
        contact?: never;
        /**
         * Several contact cards, each as vCard text; with `type` `contactArray`.
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
         * Type of the content, which says which field has it. Values that are not listed occur, too.
         */
        type: 'pinInChat';
        isEdit?: false;
        text?: never;
        media?: never;
        reaction?: never;
        contact?: never;
        contactArray?: never;
        /** A message pinned or unpinned for everyone in the chat; with `type` `pinInChat`. */
        pin: {
          /** `true` if it was pinned, `false` if it was unpinned. */
          pinned: boolean;
          /**
           * Id of the message.
           * @example 3EB0A1B2C3D4E5F60718
           */
          messageId: string;
          /**
           * How long the pin lasts. `off` if there is no duration, for example when unpinned.
           */
          expiration: 'off' | '24h' | '7d' | '30d';
        };
      }
    | {
        /** Type of the content, which says which field has it. Values that are not listed occur, too. */
        type: string;
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
         * Type of the content, which says which field has it. Values that are not listed occur, too.
         */
        type:
          'text' | 'media' | 'reaction' | 'contact' | 'contactArray' | 'pinInChat' | (string & {});
        /**
         * `true` if this message replaces the text of an earlier one. Absent means `false`.
         */
        isEdit: true;
        /**
         * The text, with WhatsApp's formatting (`*bold*`, `_italic_`). After an edit, the new text. The caption of a picture is in `media.caption`.
         * @example Are we still on for Saturday?
         */
        text?: string;
        /** Information about an attached file, which is downloaded separately. All fields except for `mediaType` may be missing, and all come from the sender, so do not trust them. */
        media?: {
          /**
           * Type of the file. `voice` is a voice note, `audio` an audio file.
           */
          mediaType: 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker';
          /**
           * MIME type claimed by the sender.
           * @example image/jpeg
           */
          mimeType?: string;
          /**
           * Id of the file, for `wsapi.media.download({ id })`: an opaque text of up to about 1 kB. Store all of it.
           * @example H4sIAAAAAAAA_2NkYJBiAAIuBlbrk8wgFoN-mX6JmZGeuaGhha6RiX5qRWJuQU6qXmpecmZuYnqqflZBajqYBQB0WdBvPAAAAA==
           */
          id?: string;
          /**
           * Size in bytes, as the sender states it.
           * @example 248123
           */
          fileLength?: number;
          /**
           * Caption of the file.
           * @example View from the ridge
           */
          caption?: string;
          /**
           * Height in pixels, for pictures, videos and stickers.
           * @example 1600
           */
          height?: number;
          /**
           * Width in pixels, for pictures, videos and stickers.
           * @example 1200
           */
          width?: number;
          /**
           * Very small JPEG preview in base64, for a placeholder.
           * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
           */
          jpegThumbnail?: string;
          /**
           * Duration of audio or video, in seconds.
           * @example 14
           */
          duration?: number;
          /**
           * Name of a document. Sanitize it before you use it as a file name.
           * @example route-plan.pdf
           */
          filename?: string;
          /**
           * Number of pages of a document.
           * @example 3
           */
          pageCount?: number;
          /**
           * Title of a document, often its name.
           * @example route-plan
           */
          title?: string;
        };
        /** A reaction to an earlier message; with `type` `reaction`. */
        reaction?: {
          /**
           * Id of that message.
           * @example 3EB0C767D097B7C41F9A
           */
          messageId: string;
          /**
           * The emoji, or an empty string if the reaction was removed. A person has one reaction per message: a new one replaces it.
           * @example 👍
           */
          emoji: string;
        };
        /**
         * One contact card as vCard text; with `type` `contact`.
         * @example BEGIN:VCARD
         *     VERSION:3.0
         *     N:Fernández;Lucía;;;
         *     FN:Lucía Fernández
         *     TEL;TYPE=CELL;waid=12025550178:+1 202-555-0178
         *     END:VCARD
         */
        contact?: string;
        /**
         * Several contact cards, each as vCard text; with `type` `contactArray`.
         * @example [
         *       "BEGIN:VCARD\nVERSION:3.0\nN:Fernández;Lucía;;;\nFN:Lucía Fernández\nTEL;TYPE=CELL;waid=12025550178:+1 202-555-0178\nEND:VCARD\n",
         *       "BEGIN:VCARD\nVERSION:3.0\nN:Okafor;Amara;;;\nFN:Amara Okafor\nTEL;TYPE=CELL;waid=447700900123:+44 7700 900123\nEND:VCARD\n"
         *     ]
         */
        contactArray?: string[];
        /** A message pinned or unpinned for everyone in the chat; with `type` `pinInChat`. */
        pin?: {
          /** `true` if it was pinned, `false` if it was unpinned. */
          pinned: boolean;
          /**
           * Id of the message.
           * @example 3EB0A1B2C3D4E5F60718
           */
          messageId: string;
          /**
           * How long the pin lasts. `off` if there is no duration, for example when unpinned.
           */
          expiration: 'off' | '24h' | '7d' | '30d';
        };
      }
  );
};
/** Envelope of `message_read`: a receipt for one or more messages. */
export type MessageReadEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `message_read`.
   */
  eventType: 'message_read';
  /** The data of the event. */
  eventData: {
    /**
     * Chat of the messages.
     * @example 447700900123@s.whatsapp.net
     */
    chatId: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /** The person who received, read or played them. */
    sender: Sender;
    /** Author of the messages, if known. Often missing for the account's own messages. Compare `id` with your JID instead of using `isMe`. */
    messageSender?: Sender;
    /** `true` if `chatId` is a group. */
    isGroup: boolean;
    /**
     * Ids of the messages.
     * @example [
     *       "3EB0C767D097B7C41F9A",
     *       "3EB0A1B2C3D4E5F60718"
     *     ]
     */
    messageIds?: string[];
    /**
     * Time of the receipt.
     * @example 2026-03-14T09:30:04+01:00
     */
    time: string;
    /**
     * `delivered`, `read` and `played` are what people see as ticks. `readSelf` and `sender` come from the account's own other devices; the others are internal to WhatsApp. Values that are not listed occur, too.
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
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `message_delete`.
   */
  eventType: 'message_delete';
  /** The data of the event. */
  eventData: {
    /**
     * Id of the deleted message.
     * @example 3EB0C767D097B7C41F9A
     */
    id: string;
    /** The person whom WhatsApp reports with the deletion: in a group, perhaps an admin. Its `id` may be empty. */
    sender: Sender;
    /**
     * Chat of the message.
     * @example 447700900123@s.whatsapp.net
     */
    chatId: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /**
     * When it was deleted.
     * @example 2026-03-14T09:50:17+01:00
     */
    time: string;
    /** `true` if it was deleted for everyone. Absent means `false`. */
    isDeletedForAll?: boolean;
    /** `true` if it was deleted only for the account itself. Absent means `false`. */
    isDeletedForMe?: boolean;
    /** `true` if it was a status post. Absent means `false`. */
    isStatus?: boolean;
  };
};
/** Envelope of `message_star`: the account's owner starred or unstarred a message. */
export type MessageStarEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `message_star`.
   */
  eventType: 'message_star';
  /** The data of the event. */
  eventData: {
    /**
     * Id of the message.
     * @example 3EB0A1B2C3D4E5F60718
     */
    id: string;
    /**
     * Chat of the message.
     * @example 120363041234567890@g.us
     */
    chatId: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /** Author of the message. Its `id` may be empty. */
    sender: Sender;
    /**
     * When it was starred or unstarred.
     * @example 2026-03-14T10:15:26+01:00
     */
    time: string;
    /** Whether the message is starred. */
    isStarred: boolean;
  };
};
/** Envelope of `message_history_sync`: a batch of past messages. */
export type MessageHistorySyncEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `message_history_sync`.
   */
  eventType: 'message_history_sync';
  /** The data of the event. */
  eventData: {
    /**
     * Chat of all entries. Empty or absent if they belong to several chats. Each entry always has its own `chatId`.
     * @example 447700900123@s.whatsapp.net
     */
    chatId?: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid | '';
    /** The messages, in no particular order: sort by `time`. */
    messages?: MessageEventData[];
  };
};
/**
 * A past message in the `messages` of `message_history_sync`, with the same fields as the
 * `eventData` of a `message`.
 */
export type MessageEventData = {
  /**
   * Id of the message, to quote, react to, star or mark it. An edit has its own id.
   * @example 3EB0C767D097B7C41F9A
   */
  id: string;
  /**
   * When the message was sent, according to WhatsApp.
   * @example 2026-03-14T09:26:53+01:00
   */
  time: string;
  /**
   * Chat of the message: a person's JID, a group's, or `status@broadcast`. Send your reply there, unless it is a status post.
   * @example 447700900123@s.whatsapp.net
   */
  chatId: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
  /** Author of the message. In a group, this differs from `chatId`. */
  sender: Sender;
  /** `true` if `chatId` is a group. */
  isGroup: boolean;
  /** `true` for a status post (story). Absent means `false`. */
  isStatus?: boolean;
  /** `true` if WhatsApp shows the message as forwarded. Absent means `false`. */
  isForwarded?: boolean;
  /** `true` for a picture or video that can be viewed only once. Absent means `false`. */
  viewOnce?: boolean;
  /** Preview of a link in `text`, made by the sender's app. Each part is optional. */
  extendedText?: {
    /**
     * The link as it appears in the text.
     * @example https://example.com/hut
     */
    matchedText?: string;
    /**
     * Description below the title of the preview.
     * @example Beds, meals and opening hours
     */
    description?: string;
    /**
     * Title of the preview.
     * @example North Ridge Hut
     */
    title?: string;
    /**
     * Small JPEG of the page in base64.
     * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
     */
    jpegThumbnail?: string;
  };
  /**
   * JIDs of the people mentioned with `@` in the text. May contain LIDs.
   * @example [
   *       "12025550143@s.whatsapp.net"
   *     ]
   */
  mentions?: (UserJid | LidJid | BotJid)[];
  /** The quoted message, as copied by the sender's app. If it matters, look up the original by `id`. */
  replyTo?: {
    /**
     * Id of the quoted message.
     * @example 3EB0A1B2C3D4E5F60718
     */
    id?: string;
    /** Author of the quoted message. To see whether it is your account, compare `id` with your JID instead of using `isMe`. */
    sender?: Sender;
    /** `true` if the message was forwarded. Absent means `false`. */
    isForwarded?: boolean;
    /**
     * Text of the quoted message. Missing if it has no text, such as a file.
     * @example Shall we meet at the car park?
     */
    text?: string;
  };
  /**
   * Timer for disappearing messages that the message was sent with. Absent if not known.
   * @example 7d
   */
  ephemeralExpiration?: string;
  /** The message that was edited; with `isEdit`. */
  edit?: {
    /**
     * Time of the original message, in UTC.
     * @example 2026-03-14T08:26:53Z
     */
    originalMessageTime?: string;
    /**
     * Id of the message whose text to replace.
     * @example 3EB0C767D097B7C41F9A
     */
    originalMessageId?: string;
  };
} & (
  | {
      /**
       * Type of the content, which says which field has it. Values that are not listed occur, too.
       */
      type: 'text';
      isEdit?: false;
      /**
       * The text, with WhatsApp's formatting (`*bold*`, `_italic_`). After an edit, the new text. The caption of a picture is in `media.caption`.
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
       * Type of the content, which says which field has it. Values that are not listed occur, too.
       */
      type: 'media';
      isEdit?: false;
      text?: never;
      /** Information about an attached file, which is downloaded separately. All fields except for `mediaType` may be missing, and all come from the sender, so do not trust them. */
      media: {
        /**
         * Type of the file. `voice` is a voice note, `audio` an audio file.
         * @example image
         */
        mediaType: string;
        /**
         * MIME type claimed by the sender.
         * @example image/jpeg
         */
        mimeType?: string;
        /**
         * Id of the file, for `wsapi.media.download({ id })`: an opaque text of up to about 1 kB. Store all of it.
         * @example H4sIAAAAAAAA_2NkYJBiAAIuBlbrk8wgFoN-mX6JmZGeuaGhha6RiX5qRWJuQU6qXmpecmZuYnqqflZBajqYBQB0WdBvPAAAAA==
         */
        id?: string;
        /**
         * Size in bytes, as the sender states it.
         * @example 248123
         */
        fileLength?: number;
        /**
         * Caption of the file.
         * @example View from the ridge
         */
        caption?: string;
        /**
         * Height in pixels, for pictures, videos and stickers.
         * @example 1600
         */
        height?: number;
        /**
         * Width in pixels, for pictures, videos and stickers.
         * @example 1200
         */
        width?: number;
        /**
         * Very small JPEG preview in base64, for a placeholder.
         * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
         */
        jpegThumbnail?: string;
        /**
         * Duration of audio or video, in seconds.
         * @example 14
         */
        duration?: number;
        /**
         * Name of a document. Sanitize it before you use it as a file name.
         * @example route-plan.pdf
         */
        filename?: string;
        /**
         * Number of pages of a document.
         * @example 3
         */
        pageCount?: number;
        /**
         * Title of a document, often its name.
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
       * Type of the content, which says which field has it. Values that are not listed occur, too.
       */
      type: 'reaction';
      isEdit?: false;
      text?: never;
      media?: never;
      /** A reaction to an earlier message; with `type` `reaction`. */
      reaction: {
        /**
         * Id of that message.
         * @example 3EB0C767D097B7C41F9A
         */
        messageId: string;
        /**
         * The emoji, or an empty string if the reaction was removed. A person has one reaction per message: a new one replaces it.
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
       * Type of the content, which says which field has it. Values that are not listed occur, too.
       */
      type: 'contact';
      isEdit?: false;
      text?: never;
      media?: never;
      reaction?: never;
      /**
       * One contact card as vCard text; with `type` `contact`.
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
       * Type of the content, which says which field has it. Values that are not listed occur, too.
       */
      type: 'contactArray';
      isEdit?: false;
      text?: never;
      media?: never;
      reaction?: never;
      contact?: never;
      /**
       * Several contact cards, each as vCard text; with `type` `contactArray`.
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
       * Type of the content, which says which field has it. Values that are not listed occur, too.
       */
      type: 'pinInChat';
      isEdit?: false;
      text?: never;
      media?: never;
      reaction?: never;
      contact?: never;
      contactArray?: never;
      /** A message pinned or unpinned for everyone in the chat; with `type` `pinInChat`. */
      pin: {
        /** `true` if it was pinned, `false` if it was unpinned. */
        pinned: boolean;
        /**
         * Id of the message.
         * @example 3EB0A1B2C3D4E5F60718
         */
        messageId: string;
        /**
         * How long the pin lasts. `off` if there is no duration, for example when unpinned.
         * @example 7d
         */
        expiration: string;
      };
    }
  | {
      /** Type of the content, which says which field has it. Values that are not listed occur, too. */
      type: string;
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
       * Type of the content, which says which field has it. Values that are not listed occur, too.
       */
      type:
        'text' | 'media' | 'reaction' | 'contact' | 'contactArray' | 'pinInChat' | (string & {});
      /**
       * `true` if this message replaces the text of an earlier one. Absent means `false`.
       */
      isEdit: true;
      /**
       * The text, with WhatsApp's formatting (`*bold*`, `_italic_`). After an edit, the new text. The caption of a picture is in `media.caption`.
       * @example Are we still on for Saturday?
       */
      text?: string;
      /** Information about an attached file, which is downloaded separately. All fields except for `mediaType` may be missing, and all come from the sender, so do not trust them. */
      media?: {
        /**
         * Type of the file. `voice` is a voice note, `audio` an audio file.
         * @example image
         */
        mediaType: string;
        /**
         * MIME type claimed by the sender.
         * @example image/jpeg
         */
        mimeType?: string;
        /**
         * Id of the file, for `wsapi.media.download({ id })`: an opaque text of up to about 1 kB. Store all of it.
         * @example H4sIAAAAAAAA_2NkYJBiAAIuBlbrk8wgFoN-mX6JmZGeuaGhha6RiX5qRWJuQU6qXmpecmZuYnqqflZBajqYBQB0WdBvPAAAAA==
         */
        id?: string;
        /**
         * Size in bytes, as the sender states it.
         * @example 248123
         */
        fileLength?: number;
        /**
         * Caption of the file.
         * @example View from the ridge
         */
        caption?: string;
        /**
         * Height in pixels, for pictures, videos and stickers.
         * @example 1600
         */
        height?: number;
        /**
         * Width in pixels, for pictures, videos and stickers.
         * @example 1200
         */
        width?: number;
        /**
         * Very small JPEG preview in base64, for a placeholder.
         * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
         */
        jpegThumbnail?: string;
        /**
         * Duration of audio or video, in seconds.
         * @example 14
         */
        duration?: number;
        /**
         * Name of a document. Sanitize it before you use it as a file name.
         * @example route-plan.pdf
         */
        filename?: string;
        /**
         * Number of pages of a document.
         * @example 3
         */
        pageCount?: number;
        /**
         * Title of a document, often its name.
         * @example route-plan
         */
        title?: string;
      };
      /** A reaction to an earlier message; with `type` `reaction`. */
      reaction?: {
        /**
         * Id of that message.
         * @example 3EB0C767D097B7C41F9A
         */
        messageId: string;
        /**
         * The emoji, or an empty string if the reaction was removed. A person has one reaction per message: a new one replaces it.
         * @example 👍
         */
        emoji: string;
      };
      /**
       * One contact card as vCard text; with `type` `contact`.
       * @example BEGIN:VCARD
       *     VERSION:3.0
       *     N:Fernández;Lucía;;;
       *     FN:Lucía Fernández
       *     TEL;TYPE=CELL;waid=12025550178:+1 202-555-0178
       *     END:VCARD
       */
      contact?: string;
      /**
       * Several contact cards, each as vCard text; with `type` `contactArray`.
       * @example [
       *       "BEGIN:VCARD\nVERSION:3.0\nN:Fernández;Lucía;;;\nFN:Lucía Fernández\nTEL;TYPE=CELL;waid=12025550178:+1 202-555-0178\nEND:VCARD\n",
       *       "BEGIN:VCARD\nVERSION:3.0\nN:Okafor;Amara;;;\nFN:Amara Okafor\nTEL;TYPE=CELL;waid=447700900123:+44 7700 900123\nEND:VCARD\n"
       *     ]
       */
      contactArray?: string[];
      /** A message pinned or unpinned for everyone in the chat; with `type` `pinInChat`. */
      pin?: {
        /** `true` if it was pinned, `false` if it was unpinned. */
        pinned: boolean;
        /**
         * Id of the message.
         * @example 3EB0A1B2C3D4E5F60718
         */
        messageId: string;
        /**
         * How long the pin lasts. `off` if there is no duration, for example when unpinned.
         * @example 7d
         */
        expiration: string;
      };
    }
);
/** Envelope of `user_presence`: a person came online or went offline. */
export type UserPresenceEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `user_presence`.
   */
  eventType: 'user_presence';
  /** The data of the event. */
  eventData: {
    /** The person. */
    user: Identity;
    /**
     * `available` means online, `unavailable` offline.
     */
    status: 'available' | 'unavailable';
    /**
     * When the person was last online; `0001-01-01T00:00:00Z` if WhatsApp does not say.
     * @example 2026-03-14T09:58:11+01:00
     */
    lastSeen: string;
  };
};
/** Envelope of `call_offer`: an incoming call. */
export type CallOfferEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `call_offer`.
   */
  eventType: 'call_offer';
  /** The data of the event. */
  eventData: {
    /**
     * Id of the call, the same in all its events. Pass it as `callId` to reject the call.
     * @example A1B2C3D4E5F60718293A4B5C6D7E8F90
     */
    id: string;
    /** The caller. */
    caller: Identity;
    /**
     * Chat of the call: the group of a group call, otherwise the same as `caller.id`.
     * @example 447700900123@s.whatsapp.net
     */
    chatId: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
    /** `true` for a group call. */
    isGroup: boolean;
    /**
     * When the call started.
     * @example 2026-03-14T09:26:53+01:00
     */
    time: string;
    /** `true` for a video call, `false` for a voice call. */
    isVideo: boolean;
  };
};
/** Envelope of `call_terminate`: a call is over. */
export type CallTerminateEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `call_terminate`.
   */
  eventType: 'call_terminate';
  /** The data of the event. */
  eventData: {
    /**
     * Id of the call, the same in all its events.
     * @example A1B2C3D4E5F60718293A4B5C6D7E8F90
     */
    id: string;
    /** The person who started the call. */
    caller: Identity;
    /**
     * When the call ended.
     * @example 2026-03-14T09:31:19+01:00
     */
    time: string;
    /**
     * Why the call ended. `unknown` for any other reason.
     */
    reason: 'rejected' | 'ended' | 'unknown';
  };
};
/** Envelope of `call_accept`: a call was answered. */
export type CallAcceptEvent = {
  /**
   * Id of the event: `evt_`, Unix milliseconds, `_`, 16 hex digits.
   * @example evt_1773476813589_9f86d081884c7d65
   */
  eventId: string;
  /**
   * Instance of the event.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId: string;
  /**
   * When the gateway received it, with the server's offset and up to nanoseconds.
   * @example 2026-03-14T09:26:53.589793238+01:00
   */
  receivedAt: string;
  /**
   * Always `call_accept`.
   */
  eventType: 'call_accept';
  /** The data of the event. */
  eventData: {
    /**
     * Id of the call, the same in all its events.
     * @example A1B2C3D4E5F60718293A4B5C6D7E8F90
     */
    id: string;
    /** The person who started the call. */
    caller: Identity;
    /**
     * When the call was answered.
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
