/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import * as zod from 'zod/v4/mini';

/** Body of every error response, except for 500, which is empty, and errors of a proxy in between. */
export const ErrorSchema = /*#__PURE__*/ zod.object({
  detail: /*#__PURE__*/ zod.string(),
  status: /*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int()),
});

/** The state of an instance's connection and pairing, from `session.getStatus`. */
export const SessionStatus = /*#__PURE__*/ zod.object({
  isConnected: /*#__PURE__*/ zod.boolean(),
  isLoggedIn: /*#__PURE__*/ zod.boolean(),
  deviceId: /*#__PURE__*/ zod.string(),
});

/** A text to send with `messages.sendText`. */
export const SendTextRequest = /*#__PURE__*/ zod.object({
  to: /*#__PURE__*/ zod.string(),
  text: /*#__PURE__*/ zod.string(),
  mentions: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
  replyTo: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  replyToSenderId: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  isForwarded: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  ephemeralExpiration: /*#__PURE__*/ zod.optional(
    /*#__PURE__*/ zod.enum(['off', '24h', '7d', '90d']),
  ),
});

/**
 * A picture, video, audio file or voice note to send, with exactly one of `data` and `url` as its
 * source.
 */
export const SendMediaRequest = /*#__PURE__*/ zod.object({
  to: /*#__PURE__*/ zod.string(),
  data: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  url: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  mimeType: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  caption: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  mentions: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
  replyTo: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  replyToSenderId: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  isForwarded: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  viewOnce: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  ephemeralExpiration: /*#__PURE__*/ zod.optional(
    /*#__PURE__*/ zod.enum(['off', '24h', '7d', '90d']),
  ),
});

/** A file to send as an attachment: the fields of any media, and a name that determines the type. */
export const SendDocumentRequest = /*#__PURE__*/ zod.intersection(
  SendMediaRequest,
  /*#__PURE__*/ zod.object({
    filename: /*#__PURE__*/ zod.string(),
  }),
);

/** A WebP sticker to send, with exactly one of `data` and `url` as its source. */
export const SendStickerRequest = /*#__PURE__*/ zod.object({
  to: /*#__PURE__*/ zod.string(),
  data: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  url: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  isAnimated: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  mentions: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
  replyTo: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  replyToSenderId: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  isForwarded: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  ephemeralExpiration: /*#__PURE__*/ zod.optional(
    /*#__PURE__*/ zod.enum(['off', '24h', '7d', '90d']),
  ),
});

/**
 * A contact card to send, with a name, a vCard or both. `contactCard()` makes both from a name and
 * a number.
 */
export const SendContactRequest = /*#__PURE__*/ zod.object({
  to: /*#__PURE__*/ zod.string(),
  displayName: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  vcard: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  mentions: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
  replyTo: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  replyToSenderId: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  isForwarded: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  ephemeralExpiration: /*#__PURE__*/ zod.optional(
    /*#__PURE__*/ zod.enum(['off', '24h', '7d', '90d']),
  ),
});

/** A limit or a default of the contract. */
export const sendLocationRequestLatitudeMin = -90;
/** A limit or a default of the contract. */
export const sendLocationRequestLatitudeMax = 90;

/** A limit or a default of the contract. */
export const sendLocationRequestLongitudeMin = -180;
/** A limit or a default of the contract. */
export const sendLocationRequestLongitudeMax = 180;

/** A fixed location to send, with an optional name and address. */
export const SendLocationRequest = /*#__PURE__*/ zod.object({
  to: /*#__PURE__*/ zod.string(),
  latitude: /*#__PURE__*/ zod.optional(
    /*#__PURE__*/ zod
      .number()
      .check(/*#__PURE__*/ zod.gte(sendLocationRequestLatitudeMin))
      .check(/*#__PURE__*/ zod.lte(sendLocationRequestLatitudeMax)),
  ),
  longitude: /*#__PURE__*/ zod.optional(
    /*#__PURE__*/ zod
      .number()
      .check(/*#__PURE__*/ zod.gte(sendLocationRequestLongitudeMin))
      .check(/*#__PURE__*/ zod.lte(sendLocationRequestLongitudeMax)),
  ),
  name: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  address: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  url: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  ephemeralExpiration: /*#__PURE__*/ zod.optional(
    /*#__PURE__*/ zod.enum(['off', '24h', '7d', '90d']),
  ),
});

/** A text with a preview box, whose content you supply, from `messages.sendLink`. */
export const SendLinkRequest = /*#__PURE__*/ zod.object({
  to: /*#__PURE__*/ zod.string(),
  text: /*#__PURE__*/ zod.string(),
  url: /*#__PURE__*/ zod.string(),
  title: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  description: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  jpegThumbnail: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  mentions: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
  replyTo: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  replyToSenderId: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  isForwarded: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  ephemeralExpiration: /*#__PURE__*/ zod.optional(
    /*#__PURE__*/ zod.enum(['off', '24h', '7d', '90d']),
  ),
});

/** A reaction to add to a message, or to remove. */
export const SendReactionRequest = /*#__PURE__*/ zod.object({
  to: /*#__PURE__*/ zod.string(),
  senderId: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  reaction: /*#__PURE__*/ zod.string(),
});

/** The new text of a message that this account has sent. */
export const EditMessageRequest = /*#__PURE__*/ zod.object({
  to: /*#__PURE__*/ zod.string(),
  text: /*#__PURE__*/ zod.string(),
  mentions: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
  ephemeralExpiration: /*#__PURE__*/ zod.optional(
    /*#__PURE__*/ zod.enum(['off', '24h', '7d', '90d']),
  ),
});

/** A receipt for one received message. */
export const MarkAsReadRequest = /*#__PURE__*/ zod.object({
  chatId: /*#__PURE__*/ zod.string(),
  senderId: /*#__PURE__*/ zod.string(),
  receiptType: /*#__PURE__*/ zod.enum(['delivered', 'sender', 'read', 'played']),
});

/** The message to star or unstar. */
export const StarMessageRequest = /*#__PURE__*/ zod.object({
  chatId: /*#__PURE__*/ zod.string(),
  senderId: /*#__PURE__*/ zod.string(),
  starred: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
});

/** The message to pin or unpin, and for how long. */
export const PinMessageRequest = /*#__PURE__*/ zod.object({
  chatId: /*#__PURE__*/ zod.string(),
  senderId: /*#__PURE__*/ zod.string(),
  pinned: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  pinExpiration: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
});

/** Which of your messages to delete for everyone. */
export const DeleteMessageRequest = /*#__PURE__*/ zod.object({
  chatId: /*#__PURE__*/ zod.string(),
  senderId: /*#__PURE__*/ zod.string(),
});

/** The message to delete on this account's devices. */
export const DeleteMessageForMeRequest = /*#__PURE__*/ zod.object({
  chatId: /*#__PURE__*/ zod.string(),
  senderId: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  isFromMe: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  timestamp: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.iso.datetime({ offset: true })),
});

/** A chat of the account with its names and settings, from `chats.list` and `chats.getInfo`. */
export const ChatListItem = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
  lid: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  isGroup: /*#__PURE__*/ zod.boolean(),
  isArchived: /*#__PURE__*/ zod.boolean(),
  isPinned: /*#__PURE__*/ zod.boolean(),
  isMuted: /*#__PURE__*/ zod.boolean(),
  muteEndTime: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.iso.datetime({ offset: true })),
  pushName: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  businessName: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  fullName: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  lastActivity: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.iso.datetime({ offset: true })),
});

/** The picture of a person or a group, from `chats.getPicture`. */
export const ChatPictureResponse = /*#__PURE__*/ zod.object({
  pictureId: /*#__PURE__*/ zod.string(),
  pictureUrl: /*#__PURE__*/ zod.string(),
});

/**
 * The profile of a WhatsApp Business account, from `chats.getBusinessProfile`. Every field is
 * present. Fields that the business has not filled in are empty.
 */
export const BusinessProfileResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
  address: /*#__PURE__*/ zod.string(),
  email: /*#__PURE__*/ zod.string(),
  description: /*#__PURE__*/ zod.string(),
  website: /*#__PURE__*/ zod.string(),
  latitude: /*#__PURE__*/ zod.number(),
  longitude: /*#__PURE__*/ zod.number(),
  memberSince: /*#__PURE__*/ zod.string(),
  categories: /*#__PURE__*/ zod.nullable(
    /*#__PURE__*/ zod.array(
      /*#__PURE__*/ zod.object({
        id: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
        name: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
      }),
    ),
  ),
  businessHours: /*#__PURE__*/ zod.nullable(
    /*#__PURE__*/ zod.array(
      /*#__PURE__*/ zod.object({
        dayOfWeek: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
        mode: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
        openTime: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
        closeTime: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
      }),
    ),
  ),
  businessHoursTimeZone: /*#__PURE__*/ zod.string(),
  profileOptions: /*#__PURE__*/ zod.record(/*#__PURE__*/ zod.string(), /*#__PURE__*/ zod.string()),
});

/** The typing or recording indicator to show in a chat. */
export const SetPresenceRequest = /*#__PURE__*/ zod.object({
  state: /*#__PURE__*/ zod.enum(['typing', 'paused', 'recording']),
});

/** How long messages stay in a chat. */
export const SetChatEphemeralRequest = /*#__PURE__*/ zod.object({
  expiration: /*#__PURE__*/ zod.enum(['off', '24h', '7d', '90d']),
});

/** How long a chat is muted. */
export const MuteChatRequest = /*#__PURE__*/ zod.object({
  duration: /*#__PURE__*/ zod.enum(['8h', '1w', 'always', 'off']),
});

/** Whether a chat is pinned. */
export const PinChatRequest = /*#__PURE__*/ zod.object({
  pinned: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
});

/** Whether a chat is archived. */
export const ArchiveChatRequest = /*#__PURE__*/ zod.object({
  archived: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
});

/** Whether a chat shows as read in the account's own list. */
export const ChatMarkAsReadRequest = /*#__PURE__*/ zod.object({
  read: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
});

/** A limit or a default of the contract. */
export const requestMessagesRequestCountDefault = 50;
/** A limit or a default of the contract. */
export const requestMessagesRequestCountMax = 500;

/** The message from which to fetch a chat's history backwards, and how much of it. */
export const RequestMessagesRequest = /*#__PURE__*/ zod.object({
  lastMessageId: /*#__PURE__*/ zod.string(),
  lastMessageSenderId: /*#__PURE__*/ zod.string(),
  count: /*#__PURE__*/ zod._default(
    /*#__PURE__*/ zod
      .number()
      .check(/*#__PURE__*/ zod.int())
      .check(/*#__PURE__*/ zod.gte(1))
      .check(/*#__PURE__*/ zod.lte(requestMessagesRequestCountMax)),
    requestMessagesRequestCountDefault,
  ),
});

/**
 * A person, with all ids that the gateway knows. WhatsApp hides some people's numbers, so they
 * have only a LID: use `id` as the key, and never treat a LID as a phone number.
 */
export const Identity = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
  lid: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  phone: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  device: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
});

/** The person who sent or caused something, in events. */
export const Sender = /*#__PURE__*/ zod.intersection(
  Identity,
  /*#__PURE__*/ zod.object({
    isMe: /*#__PURE__*/ zod.boolean(),
  }),
);

/**
 * A person with their names stored on the gateway. To display a person, use the first non-empty
 * value of `fullName`, `businessName` and `pushName`.
 */
export const ContactInfo = /*#__PURE__*/ zod.intersection(
  Identity,
  /*#__PURE__*/ zod.object({
    fullName: /*#__PURE__*/ zod.string(),
    firstName: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
    pushName: /*#__PURE__*/ zod.string(),
    businessName: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
    inPhoneAddressBook: /*#__PURE__*/ zod.boolean(),
  }),
);

/** A person's profile as this account sees it, looked up by phone number. */
export const UserInfo = /*#__PURE__*/ zod.intersection(
  Identity,
  /*#__PURE__*/ zod.object({
    isInWhatsApp: /*#__PURE__*/ zod.boolean(),
    status: /*#__PURE__*/ zod.string(),
    pictureId: /*#__PURE__*/ zod.string(),
    pictureUrl: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
    isVerified: /*#__PURE__*/ zod.boolean(),
  }),
);

/** Profile of the account that the instance is paired with. */
export const UserMeInfo = /*#__PURE__*/ zod.intersection(
  Identity,
  /*#__PURE__*/ zod.object({
    deviceId: /*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int()),
    pushName: /*#__PURE__*/ zod.string(),
    businessName: /*#__PURE__*/ zod.string(),
    status: /*#__PURE__*/ zod.string(),
    pictureId: /*#__PURE__*/ zod.string(),
    isVerified: /*#__PURE__*/ zod.boolean(),
  }),
);

/** A person to save in the account's contacts, with the names to show for them. */
export const CreateContactRequest = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
  fullName: /*#__PURE__*/ zod.string(),
  firstName: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
});

/** Changes to the paired account's profile; omitted fields keep their values. */
export const UpdateProfileRequest = /*#__PURE__*/ zod.object({
  name: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  status: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  picture: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
});

/** Whether the account is shown as online. */
export const SetMyPresenceRequest = /*#__PURE__*/ zod.object({
  presence: /*#__PURE__*/ zod.enum(['available', 'unavailable']),
});

/** Phone numbers to ask WhatsApp about. */
export const BulkCheckRequest = /*#__PURE__*/ zod.object({
  phones: /*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string()).check(/*#__PURE__*/ zod.minLength(1)),
});

/** The result for one phone number. */
export const BulkCheckResult = /*#__PURE__*/ zod.object({
  query: /*#__PURE__*/ zod.string(),
  isInWhatsApp: /*#__PURE__*/ zod.boolean(),
  jid: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
});

/** One privacy setting and its new value. */
export const SetPrivacyRequest = /*#__PURE__*/ zod.object({
  setting: /*#__PURE__*/ zod.enum([
    'groupadd',
    'last',
    'status',
    'profile',
    'readreceipts',
    'online',
    'calladd',
  ]),
  value: /*#__PURE__*/ zod.enum([
    'all',
    'contacts',
    'contact_blacklist',
    'match_last_seen',
    'known',
    'none',
  ]),
});

/**
 * All privacy settings of the account. The values are those listed for `value` in the request that
 * changes them.
 */
export const PrivacySettingsResponse = /*#__PURE__*/ zod.object({
  groupAdd: /*#__PURE__*/ zod.string(),
  lastSeen: /*#__PURE__*/ zod.string(),
  status: /*#__PURE__*/ zod.string(),
  profile: /*#__PURE__*/ zod.string(),
  readReceipts: /*#__PURE__*/ zod.string(),
  online: /*#__PURE__*/ zod.string(),
  callAdd: /*#__PURE__*/ zod.string(),
});

/** The owner of a group or a community. The id is empty if the owner is not known. */
export const GroupOwner = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
  lid: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  phone: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  device: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
});

/** A member of a group or a community, and their role. */
export const GroupParticipant = /*#__PURE__*/ zod.intersection(
  Identity,
  /*#__PURE__*/ zod.object({
    isAdmin: /*#__PURE__*/ zod.boolean(),
    isSuperAdmin: /*#__PURE__*/ zod.boolean(),
    displayName: /*#__PURE__*/ zod.string(),
  }),
);

/** A group with its settings and members. */
export const GroupInfoResponse = /*#__PURE__*/ zod.object({
  groupId: /*#__PURE__*/ zod.string(),
  owner: GroupOwner,
  name: /*#__PURE__*/ zod.string(),
  createdAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  description: /*#__PURE__*/ zod.string(),
  isAnnounce: /*#__PURE__*/ zod.boolean(),
  isLocked: /*#__PURE__*/ zod.boolean(),
  isEphemeral: /*#__PURE__*/ zod.boolean(),
  ephemeralExpiration: /*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int()),
  participants: /*#__PURE__*/ zod.array(GroupParticipant),
  communityId: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  isAnnouncementGroup: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  isJoinApprovalRequired: /*#__PURE__*/ zod.boolean(),
  memberAddMode: /*#__PURE__*/ zod.string(),
});

/** A person who wants to join a group. */
export const GroupParticipantRequest = /*#__PURE__*/ zod.object({
  user: Identity,
  requestedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
});

/** Name and first members of a new group. */
export const CreateGroupRequest = /*#__PURE__*/ zod.object({
  name: /*#__PURE__*/ zod.string(),
  participants: /*#__PURE__*/ zod
    .array(/*#__PURE__*/ zod.string())
    .check(/*#__PURE__*/ zod.minLength(1)),
});

/** One action for a list of people, in a group or a community. */
export const UpdateParticipantsRequest = /*#__PURE__*/ zod.object({
  participants: /*#__PURE__*/ zod
    .array(/*#__PURE__*/ zod.string())
    .check(/*#__PURE__*/ zod.minLength(1)),
  action: /*#__PURE__*/ zod.enum(['add', 'remove', 'promote', 'demote']),
});

/** One decision about a list of people who want to join a group. */
export const UpdateRequestsRequest = /*#__PURE__*/ zod.object({
  participants: /*#__PURE__*/ zod
    .array(/*#__PURE__*/ zod.string())
    .check(/*#__PURE__*/ zod.minLength(1)),
  action: /*#__PURE__*/ zod.enum(['approve', 'reject']),
});

/** The invite link of the group to join. */
export const JoinWithLinkRequest = /*#__PURE__*/ zod.object({
  code: /*#__PURE__*/ zod.string(),
});

/** The fields of a personal invite message, to accept it. */
export const JoinWithInviteRequest = /*#__PURE__*/ zod.object({
  groupId: /*#__PURE__*/ zod.string(),
  inviterId: /*#__PURE__*/ zod.string(),
  code: /*#__PURE__*/ zod.string(),
  expiration: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
});

/** Who can add members to a group. */
export const SetMemberAddModeRequest = /*#__PURE__*/ zod.object({
  onlyAdminAdd: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
});

/** New name of a group or a community. */
export const SetNameRequest = /*#__PURE__*/ zod.object({
  name: /*#__PURE__*/ zod.string(),
});

/** New description of a group or a community. */
export const SetDescriptionRequest = /*#__PURE__*/ zod.object({
  description: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
});

/** New picture of a group or a community. */
export const SetPictureRequest = /*#__PURE__*/ zod.object({
  data: /*#__PURE__*/ zod.string(),
});

/** A setting to turn on or off. The path says which. */
export const SetBoolRequest = /*#__PURE__*/ zod.object({
  enabled: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
});

/** A community with its settings and members, without its groups. */
export const CommunityInfoResponse = /*#__PURE__*/ zod.object({
  communityId: /*#__PURE__*/ zod.string(),
  owner: GroupOwner,
  name: /*#__PURE__*/ zod.string(),
  created: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  description: /*#__PURE__*/ zod.string(),
  isLocked: /*#__PURE__*/ zod.boolean(),
  communityApprovalMode: /*#__PURE__*/ zod.string(),
  participants: /*#__PURE__*/ zod.array(GroupParticipant),
});

/** A group of a community, in short form. */
export const CommunitySubGroupResponse = /*#__PURE__*/ zod.object({
  groupId: /*#__PURE__*/ zod.string(),
  name: /*#__PURE__*/ zod.string(),
  nameSetAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  isAnnouncementGroup: /*#__PURE__*/ zod.boolean(),
});

/** Name and optional first members of a new community. */
export const CreateCommunityRequest = /*#__PURE__*/ zod.object({
  name: /*#__PURE__*/ zod.string(),
  participants: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
  approvalMode: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
});

/** Name and optional first members of a new group in a community. */
export const CreateCommunityGroupRequest = /*#__PURE__*/ zod.object({
  name: /*#__PURE__*/ zod.string(),
  participants: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
});

/** The group to link to a community. */
export const LinkGroupRequest = /*#__PURE__*/ zod.object({
  groupId: /*#__PURE__*/ zod.string(),
});

/** A newsletter (a WhatsApp channel), and the account's role in it. */
export const NewsletterInfoResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
  name: /*#__PURE__*/ zod.string(),
  description: /*#__PURE__*/ zod.string(),
  subscriberCount: /*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int()),
  verificationState: /*#__PURE__*/ zod.string(),
  pictureUrl: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  inviteCode: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  role: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  mute: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  state: /*#__PURE__*/ zod.string(),
  createdAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
});

/** Name, description and picture of a new newsletter. */
export const CreateNewsletterRequest = /*#__PURE__*/ zod.object({
  name: /*#__PURE__*/ zod.string(),
  description: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  picture: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
});

/** Whether to follow a newsletter. */
export const SetSubscriptionRequest = /*#__PURE__*/ zod.object({
  subscribed: /*#__PURE__*/ zod.boolean(),
});

/** Whether to mute a newsletter. */
export const ToggleMuteNewsletterRequest = /*#__PURE__*/ zod.object({
  mute: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
});

/** A text status, shown for 24 hours. */
export const PostTextStatusRequest = /*#__PURE__*/ zod.object({
  text: /*#__PURE__*/ zod.string(),
});

/**
 * A picture or video status, shown for 24 hours, with exactly one of `data` and `url` as its
 * source.
 */
export const PostMediaStatusRequest = /*#__PURE__*/ zod.object({
  data: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  url: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  mimeType: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  caption: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
});

/** One audience for the account's statuses, from `status.getPrivacy`. */
export const StatusPrivacyResponse = /*#__PURE__*/ zod.object({
  type: /*#__PURE__*/ zod.enum(['contacts', 'blacklist', 'whitelist']),
  list: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
  isDefault: /*#__PURE__*/ zod.boolean(),
});

/** The caller to reject. */
export const RejectCallRequest = /*#__PURE__*/ zod.object({
  callerId: /*#__PURE__*/ zod.string(),
});

/** An instance as the customer's lists show it, without its event settings. */
export const AccountInstance = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  created: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.iso.datetime({ offset: true })),
  name: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  useCustomDefaults: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  status: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  deviceId: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.string()),
  expiredAt: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.iso.datetime({ offset: true })),
  trialEndsAt: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.iso.datetime({ offset: true })),
  isInTrial: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  hasApiKey: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
});

/** How the events of one instance are delivered. */
export const AccountInstanceSettings = /*#__PURE__*/ zod.object({
  useCustomDefaults: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  pullMode: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  webhookUrl: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.string()),
  eventSigningSecret: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.string()),
  historySync: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  eventFilters: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
});

/** One instance with its event settings. It does not include the id. */
export const AccountInstanceDetail = /*#__PURE__*/ zod.object({
  name: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  hasApiKey: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  settings: /*#__PURE__*/ zod.optional(AccountInstanceSettings),
  status: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  deviceId: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.string()),
  created: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.iso.datetime({ offset: true })),
});

/** Event settings of the customer, used by every instance with `useCustomDefaults`. */
export const AccountInstanceDefaults = /*#__PURE__*/ zod.object({
  defaultWebhookUrl: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.string()),
  defaultSigningSecret: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.string()),
  defaultEventFilters: /*#__PURE__*/ zod.nullish(
    /*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string()),
  ),
  defaultHistorySync: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  defaultPullMode: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
});

/** A limit or a default of the contract. */
export const updateInstanceNameRequestNameMax = 256;

/** New name of an instance. */
export const UpdateInstanceNameRequest = /*#__PURE__*/ zod.object({
  name: /*#__PURE__*/ zod
    .string()
    .check(/*#__PURE__*/ zod.maxLength(updateInstanceNameRequestNameMax)),
});

/** A subscription of the customer and the instances it covers. */
export const AccountSubscription = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  created: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.iso.datetime({ offset: true })),
  curPeriodStart: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.iso.datetime({ offset: true })),
  curPeriodEnd: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.iso.datetime({ offset: true })),
  quantity: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
  plan: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  price: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  status: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  cancelAtPeriodEnd: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  instanceIds: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
});

/** One entry in the history of a subscription. */
export const AccountSubscriptionChange = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  timestamp: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.iso.datetime({ offset: true })),
  subscriptionId: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  changeType: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  previousQuantity: /*#__PURE__*/ zod.nullish(
    /*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int()),
  ),
  newQuantity: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
  instanceId: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.string()),
  proratedAmount: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.number()),
  notes: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.string()),
});

/** One page of a list of instances. */
export const PagedAccountInstances = /*#__PURE__*/ zod.object({
  items: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(AccountInstance)),
  totalCount: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
  pageNumber: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
  pageSize: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
});

/** One page of the list of subscriptions. */
export const PagedAccountSubscriptions = /*#__PURE__*/ zod.object({
  items: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(AccountSubscription)),
  totalCount: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
  pageNumber: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
  pageSize: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
});

/** One page of the history of a subscription. */
export const PagedAccountSubscriptionChanges = /*#__PURE__*/ zod.object({
  items: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(AccountSubscriptionChange)),
  totalCount: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
  pageNumber: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
  pageSize: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
});

/** A limit or a default of the contract. */
export const createInstanceRequestIdMax = 64;

/** A limit or a default of the contract. */
export const createInstanceRequestIdRegExp = new RegExp('^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$');

/** The instance to create. Omitted fields use the server's defaults. */
export const CreateInstanceRequest = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod
    .string()
    .check(/*#__PURE__*/ zod.maxLength(createInstanceRequestIdMax))
    .check(/*#__PURE__*/ zod.regex(createInstanceRequestIdRegExp)),
  webhookUrl: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  apiKey: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  signingSecret: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  eventFilters: /*#__PURE__*/ zod.optional(
    /*#__PURE__*/ zod.array(
      /*#__PURE__*/ zod.enum([
        'chat_setting',
        'chat_presence',
        'chat_push_name',
        'chat_status',
        'chat_picture',
        'message',
        'message_read',
        'message_delete',
        'message_star',
        'message_history_sync',
        'contact',
        'group',
        'call_offer',
        'call_terminate',
        'call_accept',
        'user_presence',
        'newsletter',
      ]),
    ),
  ),
  historySync: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.boolean()),
});

/**
 * Settings of an instance. In responses these are the effective settings. In
 * `instance.updateConfig` they replace all settings, and each omitted field is reset to the
 * server's default.
 */
export const InstanceConfig = /*#__PURE__*/ zod.object({
  apiKey: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  webhookUrl: /*#__PURE__*/ zod.string(),
  signingSecret: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  eventFilters: /*#__PURE__*/ zod.nullable(
    /*#__PURE__*/ zod.array(
      /*#__PURE__*/ zod.enum([
        'chat_setting',
        'chat_presence',
        'chat_push_name',
        'chat_status',
        'chat_picture',
        'message',
        'message_read',
        'message_delete',
        'message_star',
        'message_history_sync',
        'contact',
        'group',
        'call_offer',
        'call_terminate',
        'call_accept',
        'user_presence',
        'newsletter',
      ]),
    ),
  ),
  historySync: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.boolean()),
});

/** A new instance, as returned when it is created. */
export const InstanceDetail = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
  config: InstanceConfig,
});

/** An instance with its settings and current state. */
export const InstanceListItem = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
  config: InstanceConfig,
  isConnected: /*#__PURE__*/ zod.boolean(),
  isLoggedIn: /*#__PURE__*/ zod.boolean(),
  deviceId: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
});

/**
 * The whole new configuration of an instance. It replaces the current one: omitted fields are
 * reset to the server's defaults, and without any key the instance is open to anyone.
 */
export const UpdateInstanceConfigRequest = /*#__PURE__*/ zod.object({
  apiKey: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.string()),
  webhookUrl: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  signingSecret: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  eventFilters: /*#__PURE__*/ zod.optional(
    /*#__PURE__*/ zod.array(
      /*#__PURE__*/ zod.enum([
        'chat_setting',
        'chat_presence',
        'chat_push_name',
        'chat_status',
        'chat_picture',
        'message',
        'message_read',
        'message_delete',
        'message_star',
        'message_history_sync',
        'contact',
        'group',
        'call_offer',
        'call_terminate',
        'call_accept',
        'user_presence',
        'newsletter',
      ]),
    ),
  ),
  historySync: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.boolean()),
});

/** The content of a QR code for pairing. */
export const QRText = /*#__PURE__*/ zod.object({
  code: /*#__PURE__*/ zod.string(),
});

/** A code for pairing by phone number. */
export const PairCode = /*#__PURE__*/ zod.object({
  code: /*#__PURE__*/ zod.string(),
});

/** The request was accepted; its result arrives as events. */
export const Accepted = /*#__PURE__*/ zod.object({
  status: /*#__PURE__*/ zod.string(),
});

/** The message that was sent. */
export const SentMessage = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

/** Whether a phone number is on WhatsApp. */
export const NumberCheck = /*#__PURE__*/ zod.object({
  isInWhatsApp: /*#__PURE__*/ zod.boolean(),
});

/** The group that was created or joined. */
export const CreatedGroup = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

/** The picture that was set. */
export const NewPicture = /*#__PURE__*/ zod.object({
  pictureId: /*#__PURE__*/ zod.string(),
});

/** The invite link of a group or a community. */
export const InviteLink = /*#__PURE__*/ zod.object({
  link: /*#__PURE__*/ zod.string(),
});

/** The community that was created. */
export const CreatedCommunity = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

/** The newsletter that was created. */
export const CreatedNewsletter = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

/** The state of the gateway. */
export const Health = /*#__PURE__*/ zod.object({
  status: /*#__PURE__*/ zod.string(),
});

/** The response of `getQRText`. */
export const GetQRTextResponse = QRText;

/** The response of `getPairCode`. */
export const GetPairCodeResponse = PairCode;

/** The response of `getSessionStatus`. */
export const GetSessionStatusResponse = SessionStatus;

/** The response of `flushHistory`. */
export const FlushHistoryResponse = Accepted;

/** The response of `sendText`. */
export const SendTextResponse = SentMessage;

/** The response of `sendImage`. */
export const SendImageResponse = SentMessage;

/** The response of `sendVideo`. */
export const SendVideoResponse = SentMessage;

/** The response of `sendAudio`. */
export const SendAudioResponse = SentMessage;

/** The response of `sendVoice`. */
export const SendVoiceResponse = SentMessage;

/** The response of `sendDocument`. */
export const SendDocumentResponse = SentMessage;

/** The response of `sendSticker`. */
export const SendStickerResponse = SentMessage;

/** The response of `sendContact`. */
export const SendContactResponse = SentMessage;

/** The response of `sendLocation`. */
export const SendLocationResponse = SentMessage;

/** The response of `sendLink`. */
export const SendLinkResponse = SentMessage;

/** The response of `sendReaction`. */
export const SendReactionResponse = SentMessage;

/** The response of `editMessage`. */
export const EditMessageResponse = SentMessage;

/** An item of the response of `listChats`. */
export const ListChatsResponseItem = ChatListItem;
/** The response of `listChats`. */
export const ListChatsResponse = /*#__PURE__*/ zod.array(ListChatsResponseItem);

/** The response of `getChatInfo`. */
export const GetChatInfoResponse = ChatListItem;

/** The response of `getChatPicture`. */
export const GetChatPictureResponse = ChatPictureResponse;

/** The response of `getChatBusinessProfile`. */
export const GetChatBusinessProfileResponse = BusinessProfileResponse;

/** The response of `requestChatMessages`. */
export const RequestChatMessagesResponse = Accepted;

/** An item of the response of `listContacts`. */
export const ListContactsResponseItem = ContactInfo;
/** The response of `listContacts`. */
export const ListContactsResponse = /*#__PURE__*/ zod.array(ListContactsResponseItem);

/** The response of `getContact`. */
export const GetContactResponse = ContactInfo;

/** An item of the response of `getBlocklist`. */
export const GetBlocklistResponseItem = Identity;
/** The response of `getBlocklist`. */
export const GetBlocklistResponse = /*#__PURE__*/ zod.array(GetBlocklistResponseItem);

/** The response of `getMyProfile`. */
export const GetMyProfileResponse = UserMeInfo;

/** The response of `getPrivacySettings`. */
export const GetPrivacySettingsResponse = PrivacySettingsResponse;

/** The response of `setPrivacySetting`. */
export const SetPrivacySettingResponse = PrivacySettingsResponse;

/** An item of the response of `bulkCheckUsers`. */
export const BulkCheckUsersResponseItem = BulkCheckResult;
/** The response of `bulkCheckUsers`. */
export const BulkCheckUsersResponse = /*#__PURE__*/ zod.array(BulkCheckUsersResponseItem);

/** The response of `checkUser`. */
export const CheckUserResponse = NumberCheck;

/** The response of `getUserProfile`. */
export const GetUserProfileResponse = UserInfo;

/** An item of the response of `listGroups`. */
export const ListGroupsResponseItem = GroupInfoResponse;
/** The response of `listGroups`. */
export const ListGroupsResponse = /*#__PURE__*/ zod.array(ListGroupsResponseItem);

/** The response of `createGroup`. */
export const CreateGroupResponse = CreatedGroup;

/** The response of `getGroup`. */
export const GetGroupResponse = GroupInfoResponse;

/** The response of `setGroupPicture`. */
export const SetGroupPictureResponse = NewPicture;

/** An item of the response of `getGroupParticipants`. */
export const GetGroupParticipantsResponseItem = GroupParticipant;
/** The response of `getGroupParticipants`. */
export const GetGroupParticipantsResponse = /*#__PURE__*/ zod.array(
  GetGroupParticipantsResponseItem,
);

/** The response of `getGroupInviteLink`. */
export const GetGroupInviteLinkResponse = InviteLink;

/** The response of `resetGroupInviteLink`. */
export const ResetGroupInviteLinkResponse = InviteLink;

/** The response of `joinGroupWithLink`. */
export const JoinGroupWithLinkResponse = CreatedGroup;

/** The response of `getGroupInfoFromLink`. */
export const GetGroupInfoFromLinkResponse = GroupInfoResponse;

/** An item of the response of `getGroupRequests`. */
export const GetGroupRequestsResponseItem = GroupParticipantRequest;
/** The response of `getGroupRequests`. */
export const GetGroupRequestsResponse = /*#__PURE__*/ zod.array(GetGroupRequestsResponseItem);

/** An item of the response of `listCommunities`. */
export const ListCommunitiesResponseItem = CommunityInfoResponse;
/** The response of `listCommunities`. */
export const ListCommunitiesResponse = /*#__PURE__*/ zod.array(ListCommunitiesResponseItem);

/** The response of `createCommunity`. */
export const CreateCommunityResponse = CreatedCommunity;

/** The response of `getCommunity`. */
export const GetCommunityResponse = CommunityInfoResponse;

/** The response of `setCommunityPicture`. */
export const SetCommunityPictureResponse = NewPicture;

/** An item of the response of `getCommunityParticipants`. */
export const GetCommunityParticipantsResponseItem = Identity;
/** The response of `getCommunityParticipants`. */
export const GetCommunityParticipantsResponse = /*#__PURE__*/ zod.array(
  GetCommunityParticipantsResponseItem,
);

/** The response of `getCommunityInviteLink`. */
export const GetCommunityInviteLinkResponse = InviteLink;

/** The response of `resetCommunityInviteLink`. */
export const ResetCommunityInviteLinkResponse = InviteLink;

/** An item of the response of `getCommunitySubGroups`. */
export const GetCommunitySubGroupsResponseItem = CommunitySubGroupResponse;
/** The response of `getCommunitySubGroups`. */
export const GetCommunitySubGroupsResponse = /*#__PURE__*/ zod.array(
  GetCommunitySubGroupsResponseItem,
);

/** The response of `createCommunityGroup`. */
export const CreateCommunityGroupResponse = CreatedGroup;

/** An item of the response of `listNewsletters`. */
export const ListNewslettersResponseItem = NewsletterInfoResponse;
/** The response of `listNewsletters`. */
export const ListNewslettersResponse = /*#__PURE__*/ zod.array(ListNewslettersResponseItem);

/** The response of `createNewsletter`. */
export const CreateNewsletterResponse = CreatedNewsletter;

/** The response of `getNewsletterByInviteCode`. */
export const GetNewsletterByInviteCodeResponse = NewsletterInfoResponse;

/** The response of `getNewsletter`. */
export const GetNewsletterResponse = NewsletterInfoResponse;

/** An item of the response of `getStatusPrivacy`. */
export const GetStatusPrivacyResponseItem = StatusPrivacyResponse;
/** The response of `getStatusPrivacy`. */
export const GetStatusPrivacyResponse = /*#__PURE__*/ zod.array(GetStatusPrivacyResponseItem);

/** The response of `postTextStatus`. */
export const PostTextStatusResponse = SentMessage;

/** The response of `postImageStatus`. */
export const PostImageStatusResponse = SentMessage;

/** The response of `postVideoStatus`. */
export const PostVideoStatusResponse = SentMessage;

/** The response of `listAccountInstances`. */
export const ListAccountInstancesResponse = PagedAccountInstances;

/** The response of `getAccountInstance`. */
export const GetAccountInstanceResponse = AccountInstanceDetail;

/** The response of `regenerateAccountInstanceApiKey`. */
export const RegenerateAccountInstanceApiKeyResponse = /*#__PURE__*/ zod.string();

/** The response of `listAccountSubscriptions`. */
export const ListAccountSubscriptionsResponse = PagedAccountSubscriptions;

/** The response of `listAccountSubscriptionInstances`. */
export const ListAccountSubscriptionInstancesResponse = PagedAccountInstances;

/** The response of `createAccountSubscriptionInstance`. */
export const CreateAccountSubscriptionInstanceResponse = /*#__PURE__*/ zod.string();

/** The response of `listAccountSubscriptionChanges`. */
export const ListAccountSubscriptionChangesResponse = PagedAccountSubscriptionChanges;

/** The response of `getAccountInstanceDefaults`. */
export const GetAccountInstanceDefaultsResponse = AccountInstanceDefaults;

/** The response of `healthCheck`. */
export const HealthCheckResponse = Health;

/** An item of the response of `listInstances`. */
export const ListInstancesResponseItem = InstanceListItem;
/** The response of `listInstances`. */
export const ListInstancesResponse = /*#__PURE__*/ zod.array(ListInstancesResponseItem);

/** The response of `createInstance`. */
export const CreateInstanceResponse = InstanceDetail;

/** The response of `getInstance`. */
export const GetInstanceResponse = InstanceListItem;
