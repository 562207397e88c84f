/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import * as zod from 'zod/v4/mini';

/**
 * A person on WhatsApp, with all ids that the gateway knows. Used for callers, users, contacts and
 * group members.
 */
export const Identity = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
  lid: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  phone: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  device: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
});

/** The sender of a message or action: an `Identity`, and whether it is the account itself. */
export const Sender = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
  lid: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  phone: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  device: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
  isMe: /*#__PURE__*/ zod.boolean(),
});

/** The envelope of every event, the same for all 21 types and ways of delivery. */
export const EventEnvelope = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.string(),
  eventData: /*#__PURE__*/ zod.looseObject({}),
});

/** Envelope of `logged_in`: an instance was paired. */
export const LoggedInEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['logged_in']),
  eventData: /*#__PURE__*/ zod.object({
    deviceId: /*#__PURE__*/ zod.string(),
  }),
});

/** Envelope of `logged_out`: an instance is no longer linked to an account. */
export const LoggedOutEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['logged_out']),
  eventData: /*#__PURE__*/ zod.object({
    reason: /*#__PURE__*/ zod.string(),
  }),
});

/** Envelope of `login_error`: pairing failed. */
export const LoginErrorEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['login_error']),
  eventData: /*#__PURE__*/ zod.object({
    id: /*#__PURE__*/ zod.string(),
    error: /*#__PURE__*/ zod.string(),
  }),
});

/** Envelope of `initial_sync_finished`: the history of a newly paired account is ready. */
export const InitialSyncFinishedEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['initial_sync_finished']),
  eventData: /*#__PURE__*/ zod.looseObject({}),
});

/** Envelope of `chat_setting`: a setting of a chat changed. */
export const ChatSettingEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['chat_setting']),
  eventData: /*#__PURE__*/ zod.object({
    id: /*#__PURE__*/ zod.string(),
    settingType: /*#__PURE__*/ zod.enum(['mute', 'pin', 'read', 'archive', 'ephemeral']),
    mute: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        isMuted: /*#__PURE__*/ zod.boolean(),
        muteEndTime: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.iso.datetime({ offset: true })),
      }),
    ),
    pin: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        isPinned: /*#__PURE__*/ zod.boolean(),
      }),
    ),
    read: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        isRead: /*#__PURE__*/ zod.boolean(),
      }),
    ),
    archive: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        isArchived: /*#__PURE__*/ zod.boolean(),
      }),
    ),
    ephemeral: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        expiration: /*#__PURE__*/ zod.enum(['off', '24h', '7d', '90d']),
        sender: Sender,
      }),
    ),
  }),
});

/** Envelope of `chat_presence`: a person is typing or recording, or has paused. */
export const ChatPresenceEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['chat_presence']),
  eventData: /*#__PURE__*/ zod.object({
    id: /*#__PURE__*/ zod.string(),
    sender: Sender,
    state: /*#__PURE__*/ zod.enum(['typing', 'recording', 'paused']),
  }),
});

/** Envelope of `chat_push_name`: a person changed their push name. */
export const ChatPushNameEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['chat_push_name']),
  eventData: /*#__PURE__*/ zod.object({
    user: Identity,
    pushName: /*#__PURE__*/ zod.string(),
  }),
});

/** Envelope of `chat_status`: a person changed their "about" text. */
export const ChatStatusEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['chat_status']),
  eventData: /*#__PURE__*/ zod.object({
    user: Identity,
    status: /*#__PURE__*/ zod.string(),
  }),
});

/** Envelope of `chat_picture`: the picture of a person or a group changed. */
export const ChatPictureEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['chat_picture']),
  eventData: /*#__PURE__*/ zod.object({
    id: /*#__PURE__*/ zod.string(),
    sender: Sender,
    pictureId: /*#__PURE__*/ zod.string(),
  }),
});

/** Envelope of `contact`: a contact was added or changed. */
export const ContactEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['contact']),
  eventData: /*#__PURE__*/ zod.object({
    contact: Identity,
    fullName: /*#__PURE__*/ zod.string(),
    inPhoneAddressBook: /*#__PURE__*/ zod.boolean(),
  }),
});

/**
 * Envelope of `group`: a group or community changed. All change fields are optional; those that
 * are present say what happened.
 */
export const GroupEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['group']),
  eventData: /*#__PURE__*/ zod.object({
    id: /*#__PURE__*/ zod.string(),
    sender: Sender,
    timestamp: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
    isCommunity: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
    communityId: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
    isAnnouncementGroup: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
    joinReason: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
    groupType: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
    name: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        name: /*#__PURE__*/ zod.string(),
      }),
    ),
    description: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        topic: /*#__PURE__*/ zod.string(),
      }),
    ),
    locked: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        isLocked: /*#__PURE__*/ zod.boolean(),
      }),
    ),
    announce: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        isAnnounce: /*#__PURE__*/ zod.boolean(),
      }),
    ),
    join: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(Identity)),
    leave: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(Identity)),
    promote: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(Identity)),
    demote: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(Identity)),
    link: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        type: /*#__PURE__*/ zod.enum(['parent_group', 'sub_group', 'sibling_group']),
        groupId: /*#__PURE__*/ zod.string(),
        groupName: /*#__PURE__*/ zod.string(),
        isAnnouncementGroup: /*#__PURE__*/ zod.boolean(),
      }),
    ),
    unlink: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        type: /*#__PURE__*/ zod.string(),
        reason: /*#__PURE__*/ zod.enum(['unlink_group', 'delete_parent']),
        groupId: /*#__PURE__*/ zod.string(),
      }),
    ),
    membershipApproval: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        isRequired: /*#__PURE__*/ zod.boolean(),
      }),
    ),
    delete: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        reason: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
      }),
    ),
    suspended: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.boolean()),
  }),
});

/** Envelope of `newsletter`: the account's subscription to a newsletter changed. */
export const NewsletterEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['newsletter']),
  eventData: /*#__PURE__*/ zod.object({
    id: /*#__PURE__*/ zod.string(),
    action: /*#__PURE__*/ zod.enum(['join', 'leave', 'mute']),
    name: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
    role: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
    mute: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  }),
});

/** Envelope of `message`: a new message in a chat, including status posts. */
export const MessageEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['message']),
  eventData: /*#__PURE__*/ zod.object({
    id: /*#__PURE__*/ zod.string(),
    time: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
    chatId: /*#__PURE__*/ zod.string(),
    sender: Sender,
    isGroup: /*#__PURE__*/ zod.boolean(),
    isStatus: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
    isForwarded: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
    viewOnce: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
    type: /*#__PURE__*/ zod.string(),
    text: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
    media: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        mediaType: /*#__PURE__*/ zod.enum([
          'image',
          'video',
          'audio',
          'voice',
          'document',
          'sticker',
        ]),
        mimeType: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
        id: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
        fileLength: /*#__PURE__*/ zod.optional(
          /*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int()),
        ),
        caption: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
        height: /*#__PURE__*/ zod.optional(
          /*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int()),
        ),
        width: /*#__PURE__*/ zod.optional(
          /*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int()),
        ),
        jpegThumbnail: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
        duration: /*#__PURE__*/ zod.optional(
          /*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int()),
        ),
        filename: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
        pageCount: /*#__PURE__*/ zod.optional(
          /*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int()),
        ),
        title: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
      }),
    ),
    reaction: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        messageId: /*#__PURE__*/ zod.string(),
        emoji: /*#__PURE__*/ zod.string(),
      }),
    ),
    contact: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
    contactArray: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
    extendedText: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        matchedText: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
        description: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
        title: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
        jpegThumbnail: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
      }),
    ),
    mentions: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
    replyTo: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        id: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
        sender: /*#__PURE__*/ zod.optional(Sender),
        isForwarded: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
        text: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
      }),
    ),
    ephemeralExpiration: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.enum(['off', '24h', '7d', '90d']),
    ),
    isEdit: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
    edit: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        originalMessageTime: /*#__PURE__*/ zod.optional(
          /*#__PURE__*/ zod.iso.datetime({ offset: true }),
        ),
        originalMessageId: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
      }),
    ),
    pin: /*#__PURE__*/ zod.optional(
      /*#__PURE__*/ zod.object({
        pinned: /*#__PURE__*/ zod.boolean(),
        messageId: /*#__PURE__*/ zod.string(),
        expiration: /*#__PURE__*/ zod.enum(['off', '24h', '7d', '30d']),
      }),
    ),
  }),
});

/** Envelope of `message_read`: a receipt for one or more messages. */
export const MessageReadEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['message_read']),
  eventData: /*#__PURE__*/ zod.object({
    chatId: /*#__PURE__*/ zod.string(),
    sender: Sender,
    messageSender: /*#__PURE__*/ zod.optional(Sender),
    isGroup: /*#__PURE__*/ zod.boolean(),
    messageIds: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
    time: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
    receiptType: /*#__PURE__*/ zod.string(),
  }),
});

/** Envelope of `message_delete`: a message was deleted. */
export const MessageDeleteEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['message_delete']),
  eventData: /*#__PURE__*/ zod.object({
    id: /*#__PURE__*/ zod.string(),
    sender: Sender,
    chatId: /*#__PURE__*/ zod.string(),
    time: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
    isDeletedForAll: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
    isDeletedForMe: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
    isStatus: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  }),
});

/** Envelope of `message_star`: the account's owner starred or unstarred a message. */
export const MessageStarEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['message_star']),
  eventData: /*#__PURE__*/ zod.object({
    id: /*#__PURE__*/ zod.string(),
    chatId: /*#__PURE__*/ zod.string(),
    sender: Sender,
    time: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
    isStarred: /*#__PURE__*/ zod.boolean(),
  }),
});

/**
 * A past message in the `messages` of `message_history_sync`, with the same fields as the
 * `eventData` of a `message`.
 */
export const MessageEventData = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
  time: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  chatId: /*#__PURE__*/ zod.string(),
  sender: Sender,
  isGroup: /*#__PURE__*/ zod.boolean(),
  isStatus: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  isForwarded: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  viewOnce: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  type: /*#__PURE__*/ zod.string(),
  text: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  media: /*#__PURE__*/ zod.optional(
    /*#__PURE__*/ zod.object({
      mediaType: /*#__PURE__*/ zod.string(),
      mimeType: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
      id: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
      fileLength: /*#__PURE__*/ zod.optional(
        /*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int()),
      ),
      caption: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
      height: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
      width: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
      jpegThumbnail: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
      duration: /*#__PURE__*/ zod.optional(
        /*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int()),
      ),
      filename: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
      pageCount: /*#__PURE__*/ zod.optional(
        /*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int()),
      ),
      title: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
    }),
  ),
  reaction: /*#__PURE__*/ zod.optional(
    /*#__PURE__*/ zod.object({
      messageId: /*#__PURE__*/ zod.string(),
      emoji: /*#__PURE__*/ zod.string(),
    }),
  ),
  contact: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  contactArray: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
  extendedText: /*#__PURE__*/ zod.optional(
    /*#__PURE__*/ zod.object({
      matchedText: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
      description: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
      title: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
      jpegThumbnail: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
    }),
  ),
  mentions: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
  replyTo: /*#__PURE__*/ zod.optional(
    /*#__PURE__*/ zod.object({
      id: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
      sender: /*#__PURE__*/ zod.optional(Sender),
      isForwarded: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
      text: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
    }),
  ),
  ephemeralExpiration: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  isEdit: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  edit: /*#__PURE__*/ zod.optional(
    /*#__PURE__*/ zod.object({
      originalMessageTime: /*#__PURE__*/ zod.optional(
        /*#__PURE__*/ zod.iso.datetime({ offset: true }),
      ),
      originalMessageId: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
    }),
  ),
  pin: /*#__PURE__*/ zod.optional(
    /*#__PURE__*/ zod.object({
      pinned: /*#__PURE__*/ zod.boolean(),
      messageId: /*#__PURE__*/ zod.string(),
      expiration: /*#__PURE__*/ zod.string(),
    }),
  ),
});

/** Envelope of `message_history_sync`: a batch of past messages. */
export const MessageHistorySyncEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['message_history_sync']),
  eventData: /*#__PURE__*/ zod.object({
    chatId: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
    messages: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(MessageEventData)),
  }),
});

/** Envelope of `user_presence`: a person came online or went offline. */
export const UserPresenceEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['user_presence']),
  eventData: /*#__PURE__*/ zod.object({
    user: Identity,
    status: /*#__PURE__*/ zod.enum(['available', 'unavailable']),
    lastSeen: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  }),
});

/** Envelope of `call_offer`: an incoming call. */
export const CallOfferEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['call_offer']),
  eventData: /*#__PURE__*/ zod.object({
    id: /*#__PURE__*/ zod.string(),
    caller: Identity,
    chatId: /*#__PURE__*/ zod.string(),
    isGroup: /*#__PURE__*/ zod.boolean(),
    time: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
    isVideo: /*#__PURE__*/ zod.boolean(),
  }),
});

/** Envelope of `call_terminate`: a call is over. */
export const CallTerminateEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['call_terminate']),
  eventData: /*#__PURE__*/ zod.object({
    id: /*#__PURE__*/ zod.string(),
    caller: Identity,
    time: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
    reason: /*#__PURE__*/ zod.enum(['rejected', 'ended', 'unknown']),
  }),
});

/** Envelope of `call_accept`: a call was answered. */
export const CallAcceptEvent = /*#__PURE__*/ zod.object({
  eventId: /*#__PURE__*/ zod.string(),
  instanceId: /*#__PURE__*/ zod.string(),
  receivedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  eventType: /*#__PURE__*/ zod.enum(['call_accept']),
  eventData: /*#__PURE__*/ zod.object({
    id: /*#__PURE__*/ zod.string(),
    caller: Identity,
    time: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  }),
});

/** The event `logged_in`. */
export const LoggedInResponse = LoggedInEvent;

/** The event `logged_out`. */
export const LoggedOutResponse = LoggedOutEvent;

/** The event `login_error`. */
export const LoginErrorResponse = LoginErrorEvent;

/** The event `initial_sync_finished`. */
export const InitialSyncFinishedResponse = InitialSyncFinishedEvent;

/** The event `message`. */
export const MessageResponse = MessageEvent;

/** The event `message_read`. */
export const MessageReadResponse = MessageReadEvent;

/** The event `message_delete`. */
export const MessageDeleteResponse = MessageDeleteEvent;

/** The event `message_star`. */
export const MessageStarResponse = MessageStarEvent;

/** The event `message_history_sync`. */
export const MessageHistorySyncResponse = MessageHistorySyncEvent;

/** The event `chat_setting`. */
export const ChatSettingResponse = ChatSettingEvent;

/** The event `chat_presence`. */
export const ChatPresenceResponse = ChatPresenceEvent;

/** The event `chat_push_name`. */
export const ChatPushNameResponse = ChatPushNameEvent;

/** The event `chat_status`. */
export const ChatStatusResponse = ChatStatusEvent;

/** The event `chat_picture`. */
export const ChatPictureResponse = ChatPictureEvent;

/** The event `contact`. */
export const ContactResponse = ContactEvent;

/** The event `user_presence`. */
export const UserPresenceResponse = UserPresenceEvent;

/** The event `group`. */
export const GroupResponse = GroupEvent;

/** The event `newsletter`. */
export const NewsletterResponse = NewsletterEvent;

/** The event `call_offer`. */
export const CallOfferResponse = CallOfferEvent;

/** The event `call_terminate`. */
export const CallTerminateResponse = CallTerminateEvent;

/** The event `call_accept`. */
export const CallAcceptResponse = CallAcceptEvent;
