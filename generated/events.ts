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
  logged_in: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pairing succeeded
     * @description A phone has scanned the QR code or entered the pair code, and the instance is linked to its WhatsApp account. Wait for it instead of polling `GET /session/status` while a code is on the screen. A request sent in the same instant may still meet 409 until the connection stands. No event filter holds it back.
     */
    post: operations['receiveLoggedInEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  logged_out: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Instance logged out
     * @description The instance has lost its link to the WhatsApp account. `reason` is `api_logout` after `POST /session/logout`, `instance_deleted` when the instance itself was removed, and otherwise WhatsApp's own words, for example when the owner unlinks the device on the phone. Unless the instance is gone altogether, requests are answered with 409 `device not paired` until somebody pairs again: stop your queues and tell a person. A lost connection is not a logout and does not cause this event. It reaches you whatever the event filter says.
     */
    post: operations['receiveLoggedOutEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  login_error: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pairing failed
     * @description A phone took up the code, but the pairing could not be completed; the instance stays unlinked. Start over with a fresh code: `GET /session/qr` begins a new pairing, and the code shown before is dead. `error` is text for your log, not for branching on. It is sent no matter which events the filter selects.
     */
    post: operations['receiveLoginErrorEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  initial_sync_finished: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Message history ready to collect
     * @description The phone has handed over its recent messages after pairing, and they lie in the gateway's store. It comes only from instances with `historySync` turned on. Call `POST /session/flush-history` now, and the messages follow in `message_history_sync` events; the store keeps them for one hour. Event filters do not apply to it.
     */
    post: operations['receiveInitialSyncFinishedEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  message: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * New message, reaction, edit or pin
     * @description A message reached the account, or was written by it on one of its other devices (`sender.isMe` is `true`: skip those, or a bot ends up answering itself). `type` says where the content is: `text`, `media`, `reaction`, `contact` and `contactArray` have a field of that name, `pinInChat` has `pin`. The list is open: let an unknown type pass without an error. A file is not part of the event; get it with `GET /media/download` and `media.id`. Answer to `chatId`, which is right for people and groups alike, even if the sender is known only by LID (`sender.id` ends in `@lid` and `sender.phone` is missing); only where `isStatus` is `true` is it the feed of all status posts and no place for a reply. The gateway drops repeats of this one event type, still a receiver is safer if it remembers `eventData.id`.
     */
    post: operations['receiveMessageEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  message_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Messages delivered, read or played
     * @description A receipt came in: messages reached a device, were read, or had their voice or video played. One event can cover several messages, all listed in `messageIds`, and in a group each member sends receipts of their own, so expect `delivered` and `read` once a person and in any order. `sender` is who gives the receipt, not who wrote the message. People can turn read receipts off: a missing `read` does not prove that a message was ignored. `receiptType` is an open list; count what you know and pass over the rest.
     */
    post: operations['receiveMessageReadEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  message_delete: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Message deleted
     * @description A message was taken back for everybody in the chat (`isDeletedForAll`), or removed from the paired account's own devices alone (`isDeletedForMe`). `id` is the id of the message that is gone, so you can look it up directly; its content is not repeated. A withdrawn status post has `isStatus: true`. In a group an admin may delete what others wrote: do not take `sender` for the author.
     */
    post: operations['receiveMessageDeleteEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  message_star: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Star set or removed
     * @description The account's owner put a star on a message, or took it off, on any of their devices. Stars are private: nobody else's ever show up here. `sender` is the author of the message; its `id` may be empty, and in a direct chat `sender.isMe` and `chatId` still tell whose message it is.
     */
    post: operations['receiveMessageStarEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  message_history_sync: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Older messages of a chat
     * @description Messages from the past, delivered because you asked for them. `POST /chats/{chatId}/messages` brings older messages of that chat; `POST /session/flush-history` hands out what was stored while pairing, as one event a chat with 500 messages at most, so a long chat comes in several. Each entry of `messages` looks like the `eventData` of a `message` event. None of it is deduplicated against what you have already: match by message `id`, and do not let a bot answer to it. Bodies can be large, so allow for that in the size limit of your endpoint.
     */
    post: operations['receiveMessageHistorySyncEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  chat_setting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Chat setting changed
     * @description A setting of a single chat has a new value: muting, pinning, the read mark, archiving, or the timer for disappearing messages. `settingType` names it, and the object under the same name holds the new state; the other four objects are absent. Muting, pinning, read marks and archiving belong to the paired account and follow it across its devices. The timer is shared by everybody in the chat, which is why only it has a `sender`. A chat muted for ever has `isMuted: true` and no `muteEndTime`: do not take the missing time for "not muted".
     */
    post: operations['receiveChatSettingEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  chat_presence: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Somebody typing or recording
     * @description Somebody in a chat is writing, is recording a voice message, or has paused. WhatsApp reports this only to an account that shows itself as online: see `PUT /users/me/presence`. In a group, `id` is the group and `sender` the person at the keyboard. Do not wait for a closing `paused`; let the indicator fade after a few seconds. `state` can be empty, which says nothing more than that something changed. Busy groups produce many of these: leave the type out with the event filter if nobody looks at it.
     */
    post: operations['receiveChatPresenceEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  chat_push_name: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Display name of a person changed
     * @description Somebody goes by another push name: the name people give themselves in WhatsApp, shown to those who have not saved them. It is chosen freely and not unique, so show it, but key your records by `user.id`. The name from the address book is a different thing and comes as `contact`.
     */
    post: operations['receiveChatPushNameEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  chat_status: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * About text of a person changed
     * @description Somebody rewrote the short "about" line of their profile. Despite its name this has nothing to do with status posts (stories): those arrive as `message` with `isStatus: true`. The text is whatever the person typed, emoji included; treat an empty one as "none".
     */
    post: operations['receiveChatStatusEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  chat_picture: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Picture of a person or group changed
     * @description The picture of a person or of a group is a different one now. The event brings an id and no image: fetch the current URL with `GET /chats/{chatId}/picture`, using `eventData.id`. Compare `pictureId` with the one stored beside your copy to see whether that copy is out of date. In a group, `sender` is the member who made the change.
     */
    post: operations['receiveChatPictureEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  contact: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Contact saved or renamed
     * @description A contact of the paired account was added or given another name, whether on the phone or through `POST /contacts`. `fullName` is the name the account's owner saved, as opposed to the push name that people choose for themselves. For the whole list at the start use `GET /contacts`, and keep it fresh with this event.
     */
    post: operations['receiveContactEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  user_presence: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Person online or offline
     * @description Somebody came online or went away. You get it only for people you asked about with `PUT /chats/{chatId}/presence/subscribe`, and only while the account itself is shown as online (`PUT /users/me/presence`). `lastSeen` is always there: `0001-01-01T00:00:00Z` means that WhatsApp gave no time, because the person is online or keeps it private. Check for that value before you show "last seen" to anybody.
     */
    post: operations['receiveUserPresenceEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  group: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Group or community changed
     * @description Something changed in a group or a community that the account belongs to: its name, description or settings, its members and admins, or its ties to a community. No field names the kind of change: test for each change object or list (`name`, `join`, `link` and so on), for what is present happened and what is absent stayed as it was. `sender` is who did it, and its `id` may be empty when WhatsApp does not say. When the account itself gets into a group, `join` lists the account and `joinReason`, `groupType`, `isCommunity`, `communityId` and `isAnnouncementGroup` may give the background; `timestamp` can then be `0001-01-01T00:00:00Z`, meaning unknown. Update your copy from the event rather than reading the group again each time: WhatsApp limits such reads early (`rate-overlimit`).
     */
    post: operations['receiveGroupEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  newsletter: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Newsletter followed, left or muted
     * @description The paired account started to follow a newsletter (WhatsApp calls them channels), stopped following one, or changed whether it is muted. `action` tells which; `name` comes with `join`, `role` with `join` and `leave`, `mute` with `mute`. It is about the account's own subscription and brings no posts. The filter values of a self-hosted instance do not include `newsletter`: leave its `eventFilters` empty if you need this event.
     */
    post: operations['receiveNewsletterEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  call_offer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Incoming call ringing
     * @description Somebody calls the paired account, either directly or in a group. The API has no way to answer a call: let it ring for the phone, or turn it down with `POST /calls/{callId}/reject`, passing `eventData.id` in the path and `caller.id` as `callerId`. How the call goes on is told by a later `call_accept` or `call_terminate` with the same `id`. Since a delivery can get lost, give a ringing call a time limit of your own. Look at `time` before you react: the delivery may have been held up and the call be over.
     */
    post: operations['receiveCallOfferEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  call_terminate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Call over
     * @description A call that was offered earlier is over; `id` is the one from its `call_offer`. `reason` is coarse: whatever the gateway cannot translate comes as `unknown`, so be ready for that value and do not read "missed" or "answered" out of it. To tell the two apart, remember whether a `call_accept` came in between.
     */
    post: operations['receiveCallTerminateEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  call_accept: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Call answered
     * @description An offered call has been picked up. As the API itself cannot answer, this happened on the phone or on another linked device. `caller` is still the person who started the call, not the one who took it. Use it to withdraw a planned rejection or a missed-call notice.
     */
    post: operations['receiveCallAcceptEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /** @description A person on WhatsApp under every identifier the gateway knows. Appears as caller, user, contact or group member. */
    Identity: {
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
    /** @description The person behind an action or a message: an `Identity`, plus whether it is the paired account itself. */
    Sender: {
      /**
       * Format: jid
       * @description JID to store and to send to: the phone form if the number is known, else the LID. Empty when WhatsApp names nobody.
       * @example 447700900123@s.whatsapp.net
       */
      id: UserJid | LidJid | BotJid | NewsletterJid | '';
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
    /** @description The frame around each event, the same for all 21 types and on every way of delivery. */
    EventEnvelope: {
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
    /** @description Envelope of `logged_in`: an instance has been paired. */
    LoggedInEvent: {
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
    /** @description Envelope of `logged_out`: an instance is no longer linked to an account. */
    LoggedOutEvent: {
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
    /** @description Envelope of `login_error`: an attempt to pair went wrong. */
    LoginErrorEvent: {
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
    /** @description Envelope of `initial_sync_finished`: the history of a newly paired account can be collected. */
    InitialSyncFinishedEvent: {
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
    /** @description Envelope of `chat_setting`: one setting of one chat has a new value. */
    ChatSettingEvent: {
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
              sender: components['schemas']['Sender'];
            };
          }
      );
    };
    /** @description Envelope of `chat_presence`: somebody types, records or pauses. */
    ChatPresenceEvent: {
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
        sender: components['schemas']['Sender'];
        /**
         * @description What the person is doing. Can be an empty string despite the list: treat that as no information.
         * @enum {string}
         */
        state: 'typing' | 'recording' | 'paused' | '';
      };
    };
    /** @description Envelope of `chat_push_name`: a person calls themselves something else. */
    ChatPushNameEvent: {
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
        user: components['schemas']['Identity'];
        /**
         * @description The name as its owner spells it now.
         * @example Amara O.
         */
        pushName: string;
      };
    };
    /** @description Envelope of `chat_status`: a person has a new "about" line. */
    ChatStatusEvent: {
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
        user: components['schemas']['Identity'];
        /**
         * @description The line as it reads now.
         * @example On the trail until Sunday 🥾
         */
        status: string;
      };
    };
    /** @description Envelope of `chat_picture`: a person or a group has a new picture. */
    ChatPictureEvent: {
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
        sender: components['schemas']['Sender'];
        /**
         * @description Id of the present picture, to compare with a stored one; not a URL. Treat an empty value as no picture.
         * @example 1773476444
         */
        pictureId: string;
      };
    };
    /** @description Envelope of `contact`: an entry among the account's contacts is new or different. */
    ContactEvent: {
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
        contact: components['schemas']['Identity'];
        /**
         * @description Name under which the account's owner saved the person.
         * @example Amara Okafor
         */
        fullName: string;
        /** @description `true` if the phone's own address book has the entry, `false` if only WhatsApp does. */
        inPhoneAddressBook: boolean;
      };
    };
    /** @description Envelope of `group`: a group or community is not what it was. The change fields are all optional; those present say what happened. */
    GroupEvent: {
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
        sender: components['schemas']['Sender'];
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
        join?: components['schemas']['Identity'][];
        /** @description People who are no longer members. Somebody other than `sender` in here was removed. */
        leave?: components['schemas']['Identity'][];
        /** @description Members who have become admins. */
        promote?: components['schemas']['Identity'][];
        /** @description Admins who have become plain members. */
        demote?: components['schemas']['Identity'][];
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
    /** @description Envelope of `newsletter`: the account's subscription to a newsletter changed. */
    NewsletterEvent: {
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
    /** @description Envelope of `message`: something new in a chat, a status post included. */
    MessageEvent: {
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
        sender: components['schemas']['Sender'];
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
          sender?: components['schemas']['Sender'];
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
        /** @description `true` if this message replaces the text of an earlier one. Absent means `false`. */
        isEdit?: boolean;
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
            /**
             * @description What was written, with WhatsApp's own markup (`*bold*`, `_italic_`); after an edit, the new wording. The words under a picture are in `media.caption`.
             * @example Are we still on for Saturday?
             */
            text: string;
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
            text: never;
            media: never;
            reaction: never;
            contact: never;
            contactArray: never;
            pin: never;
          }
      );
    };
    /** @description Envelope of `message_read`: a receipt for one or more messages. */
    MessageReadEvent: {
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
        sender: components['schemas']['Sender'];
        /** @description Author of the messages, if the receipt says so; often missing when they are the account's own. Compare `id` with your JID rather than rely on `isMe`. */
        messageSender?: components['schemas']['Sender'];
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
    /** @description Envelope of `message_delete`: a message was withdrawn or hidden. */
    MessageDeleteEvent: {
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
        sender: components['schemas']['Sender'];
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
    /** @description Envelope of `message_star`: the account's owner starred a message or took the star away. */
    MessageStarEvent: {
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
        sender: components['schemas']['Sender'];
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
    /** @description Envelope of `message_history_sync`: a batch of past messages. */
    MessageHistorySyncEvent: {
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
        chatId?:
          UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid | '';
        /** @description The messages, in no promised order: sort by `time`. */
        messages?: components['schemas']['MessageEventData'][];
      };
    };
    /** @description A past message in the `messages` of `message_history_sync`, with the same fields as the `eventData` of a `message`. */
    MessageEventData: {
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
      sender: components['schemas']['Sender'];
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
        sender?: components['schemas']['Sender'];
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
      /** @description `true` if this message replaces the text of an earlier one. Absent means `false`. */
      isEdit?: boolean;
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
          /**
           * @description What was written, with WhatsApp's own markup (`*bold*`, `_italic_`); after an edit, the new wording. The words under a picture are in `media.caption`.
           * @example Are we still on for Saturday?
           */
          text: string;
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
          text: never;
          media: never;
          reaction: never;
          contact: never;
          contactArray: never;
          pin: never;
        }
    );
    /** @description Envelope of `user_presence`: a person is or is not online. */
    UserPresenceEvent: {
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
        user: components['schemas']['Identity'];
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
    /** @description Envelope of `call_offer`: the account is being called. */
    CallOfferEvent: {
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
        caller: components['schemas']['Identity'];
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
    /** @description Envelope of `call_terminate`: a call is over. */
    CallTerminateEvent: {
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
        caller: components['schemas']['Identity'];
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
    /** @description Envelope of `call_accept`: somebody picked up. */
    CallAcceptEvent: {
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
        caller: components['schemas']['Identity'];
        /**
         * Format: date-time
         * @description When it was picked up.
         * @example 2026-03-14T09:26:58+01:00
         */
        time: string;
      };
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  receiveLoggedInEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "eventId": "evt_1773473213140_c376df2ec93b310a",
         *       "instanceId": "ins_V1StGXR8Z5jd",
         *       "eventType": "logged_in",
         *       "receivedAt": "2026-03-14T08:26:53.140728369+01:00",
         *       "eventData": {
         *         "deviceId": "12025550143:12@s.whatsapp.net"
         *       }
         *     }
         */
        'application/json': components['schemas']['LoggedInEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveLoggedOutEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LoggedOutEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveLoginErrorEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "eventId": "evt_1773473140927_3df3213b5474e193",
         *       "instanceId": "ins_V1StGXR8Z5jd",
         *       "eventType": "login_error",
         *       "receivedAt": "2026-03-14T08:25:40.927513086+01:00",
         *       "eventData": {
         *         "id": "12025550143:12@s.whatsapp.net",
         *         "error": "timed out while finishing the pairing"
         *       }
         *     }
         */
        'application/json': components['schemas']['LoginErrorEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveInitialSyncFinishedEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "eventId": "evt_1773473356475_d2146fa822b812a2",
         *       "instanceId": "ins_V1StGXR8Z5jd",
         *       "eventType": "initial_sync_finished",
         *       "receivedAt": "2026-03-14T08:29:16.475830921+01:00",
         *       "eventData": {}
         *     }
         */
        'application/json': components['schemas']['InitialSyncFinishedEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveMessageEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MessageEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveMessageReadEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MessageReadEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveMessageDeleteEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MessageDeleteEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveMessageStarEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MessageStarEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveMessageHistorySyncEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MessageHistorySyncEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveChatSettingEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChatSettingEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveChatPresenceEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChatPresenceEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveChatPushNameEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "eventId": "evt_1773479137496_9f81f4e4cdb5c707",
         *       "instanceId": "ins_V1StGXR8Z5jd",
         *       "eventType": "chat_push_name",
         *       "receivedAt": "2026-03-14T10:05:37.496031827+01:00",
         *       "eventData": {
         *         "user": {
         *           "id": "447700900123@s.whatsapp.net",
         *           "lid": "182746519284736@lid",
         *           "phone": "447700900123"
         *         },
         *         "pushName": "Amara O."
         *       }
         *     }
         */
        'application/json': components['schemas']['ChatPushNameEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveChatStatusEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "eventId": "evt_1773479485380_eef84f2659a16419",
         *       "instanceId": "ins_V1StGXR8Z5jd",
         *       "eventType": "chat_status",
         *       "receivedAt": "2026-03-14T10:11:25.380914562+01:00",
         *       "eventData": {
         *         "user": {
         *           "id": "12025550178@s.whatsapp.net",
         *           "phone": "12025550178"
         *         },
         *         "status": "On the trail until Sunday 🥾"
         *       }
         *     }
         */
        'application/json': components['schemas']['ChatStatusEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveChatPictureEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChatPictureEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveContactEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContactEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveUserPresenceEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UserPresenceEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveGroupEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GroupEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveNewsletterEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewsletterEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveCallOfferEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CallOfferEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveCallTerminateEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CallTerminateEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  receiveCallAcceptEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CallAcceptEvent'];
      };
    };
    responses: {
      /** @description Delivery taken in. An empty body will do; whatever the answer, the event is not delivered a second time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}

/**
 * A person on WhatsApp under every identifier the gateway knows. Appears as caller, user, contact
 * or group member.
 */
export type Identity = components['schemas']['Identity'];
/**
 * The person behind an action or a message: an `Identity`, plus whether it is the paired account
 * itself.
 */
export type Sender = components['schemas']['Sender'];
/**
 * The frame around each event, the same for all 21 types and on every way of delivery.
 */
export type EventEnvelope = components['schemas']['EventEnvelope'];
/**
 * Envelope of `logged_in`: an instance has been paired.
 */
export type LoggedInEvent = components['schemas']['LoggedInEvent'];
/**
 * Envelope of `logged_out`: an instance is no longer linked to an account.
 */
export type LoggedOutEvent = components['schemas']['LoggedOutEvent'];
/**
 * Envelope of `login_error`: an attempt to pair went wrong.
 */
export type LoginErrorEvent = components['schemas']['LoginErrorEvent'];
/**
 * Envelope of `initial_sync_finished`: the history of a newly paired account can be collected.
 */
export type InitialSyncFinishedEvent = components['schemas']['InitialSyncFinishedEvent'];
/**
 * Envelope of `chat_setting`: one setting of one chat has a new value.
 */
export type ChatSettingEvent = components['schemas']['ChatSettingEvent'];
/**
 * Envelope of `chat_presence`: somebody types, records or pauses.
 */
export type ChatPresenceEvent = components['schemas']['ChatPresenceEvent'];
/**
 * Envelope of `chat_push_name`: a person calls themselves something else.
 */
export type ChatPushNameEvent = components['schemas']['ChatPushNameEvent'];
/**
 * Envelope of `chat_status`: a person has a new "about" line.
 */
export type ChatStatusEvent = components['schemas']['ChatStatusEvent'];
/**
 * Envelope of `chat_picture`: a person or a group has a new picture.
 */
export type ChatPictureEvent = components['schemas']['ChatPictureEvent'];
/**
 * Envelope of `contact`: an entry among the account's contacts is new or different.
 */
export type ContactEvent = components['schemas']['ContactEvent'];
/**
 * Envelope of `group`: a group or community is not what it was. The change fields are all
 * optional; those present say what happened.
 */
export type GroupEvent = components['schemas']['GroupEvent'];
/**
 * Envelope of `newsletter`: the account's subscription to a newsletter changed.
 */
export type NewsletterEvent = components['schemas']['NewsletterEvent'];
/**
 * Envelope of `message`: something new in a chat, a status post included.
 */
export type MessageEvent = components['schemas']['MessageEvent'];
/**
 * Envelope of `message_read`: a receipt for one or more messages.
 */
export type MessageReadEvent = components['schemas']['MessageReadEvent'];
/**
 * Envelope of `message_delete`: a message was withdrawn or hidden.
 */
export type MessageDeleteEvent = components['schemas']['MessageDeleteEvent'];
/**
 * Envelope of `message_star`: the account's owner starred a message or took the star away.
 */
export type MessageStarEvent = components['schemas']['MessageStarEvent'];
/**
 * Envelope of `message_history_sync`: a batch of past messages.
 */
export type MessageHistorySyncEvent = components['schemas']['MessageHistorySyncEvent'];
/**
 * A past message in the `messages` of `message_history_sync`, with the same fields as the
 * `eventData` of a `message`.
 */
export type MessageEventData = components['schemas']['MessageEventData'];
/**
 * Envelope of `user_presence`: a person is or is not online.
 */
export type UserPresenceEvent = components['schemas']['UserPresenceEvent'];
/**
 * Envelope of `call_offer`: the account is being called.
 */
export type CallOfferEvent = components['schemas']['CallOfferEvent'];
/**
 * Envelope of `call_terminate`: a call is over.
 */
export type CallTerminateEvent = components['schemas']['CallTerminateEvent'];
/**
 * Envelope of `call_accept`: somebody picked up.
 */
export type CallAcceptEvent = components['schemas']['CallAcceptEvent'];
/** The types of event. */
export type EventType = keyof webhooks;
/** The event of a type: `EventOf<'message'>`. */
export type EventOf<T extends EventType> =
  webhooks[T]['post']['requestBody']['content']['application/json'];
/** Any event of the contract, discriminated by its `eventType`. */
export type WsapiEvent = { [T in EventType]: EventOf<T> }[EventType];
