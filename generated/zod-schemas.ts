/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import * as zod from 'zod/mini';

export const Error = /*#__PURE__*/ zod.object({
  detail: /*#__PURE__*/ zod.string(),
  status: /*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int()),
});

export const SessionStatus = /*#__PURE__*/ zod.object({
  isConnected: /*#__PURE__*/ zod.boolean(),
  isLoggedIn: /*#__PURE__*/ zod.boolean(),
  deviceId: /*#__PURE__*/ zod.string(),
});

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

export const SendDocumentRequest = /*#__PURE__*/ zod.intersection(
  SendMediaRequest,
  /*#__PURE__*/ zod.object({
    filename: /*#__PURE__*/ zod.string(),
  }),
);

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

export const sendLocationRequestLatitudeMin = -90;
export const sendLocationRequestLatitudeMax = 90;

export const sendLocationRequestLongitudeMin = -180;
export const sendLocationRequestLongitudeMax = 180;

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

export const SendReactionRequest = /*#__PURE__*/ zod.object({
  to: /*#__PURE__*/ zod.string(),
  senderId: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  reaction: /*#__PURE__*/ zod.string(),
});

export const EditMessageRequest = /*#__PURE__*/ zod.object({
  to: /*#__PURE__*/ zod.string(),
  text: /*#__PURE__*/ zod.string(),
  mentions: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
  ephemeralExpiration: /*#__PURE__*/ zod.optional(
    /*#__PURE__*/ zod.enum(['off', '24h', '7d', '90d']),
  ),
});

export const MarkAsReadRequest = /*#__PURE__*/ zod.object({
  chatId: /*#__PURE__*/ zod.string(),
  senderId: /*#__PURE__*/ zod.string(),
  receiptType: /*#__PURE__*/ zod.enum(['delivered', 'sender', 'read', 'played']),
});

export const StarMessageRequest = /*#__PURE__*/ zod.object({
  chatId: /*#__PURE__*/ zod.string(),
  senderId: /*#__PURE__*/ zod.string(),
  starred: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
});

export const PinMessageRequest = /*#__PURE__*/ zod.object({
  chatId: /*#__PURE__*/ zod.string(),
  senderId: /*#__PURE__*/ zod.string(),
  pinned: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  pinExpiration: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
});

export const DeleteMessageRequest = /*#__PURE__*/ zod.object({
  chatId: /*#__PURE__*/ zod.string(),
  senderId: /*#__PURE__*/ zod.string(),
});

export const DeleteMessageForMeRequest = /*#__PURE__*/ zod.object({
  chatId: /*#__PURE__*/ zod.string(),
  senderId: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  isFromMe: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  timestamp: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.iso.datetime({ offset: true })),
});

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

export const ChatPictureResponse = /*#__PURE__*/ zod.object({
  pictureId: /*#__PURE__*/ zod.string(),
  pictureUrl: /*#__PURE__*/ zod.string(),
});

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

export const SetPresenceRequest = /*#__PURE__*/ zod.object({
  state: /*#__PURE__*/ zod.enum(['typing', 'paused', 'recording']),
});

export const SetChatEphemeralRequest = /*#__PURE__*/ zod.object({
  expiration: /*#__PURE__*/ zod.enum(['off', '24h', '7d', '90d']),
});

export const MuteChatRequest = /*#__PURE__*/ zod.object({
  duration: /*#__PURE__*/ zod.enum(['8h', '1w', 'always', 'off']),
});

export const PinChatRequest = /*#__PURE__*/ zod.object({
  pinned: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
});

export const ArchiveChatRequest = /*#__PURE__*/ zod.object({
  archived: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
});

export const ChatMarkAsReadRequest = /*#__PURE__*/ zod.object({
  read: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
});

export const requestMessagesRequestCountDefault = 50;
export const requestMessagesRequestCountMax = 500;

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

export const Identity = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
  lid: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  phone: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  device: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
});

export const Sender = /*#__PURE__*/ zod.intersection(
  Identity,
  /*#__PURE__*/ zod.object({
    isMe: /*#__PURE__*/ zod.boolean(),
  }),
);

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

export const CreateContactRequest = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
  fullName: /*#__PURE__*/ zod.string(),
  firstName: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
});

export const UpdateProfileRequest = /*#__PURE__*/ zod.object({
  name: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  status: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  picture: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
});

export const SetMyPresenceRequest = /*#__PURE__*/ zod.object({
  presence: /*#__PURE__*/ zod.enum(['available', 'unavailable']),
});

export const BulkCheckRequest = /*#__PURE__*/ zod.object({
  phones: /*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string()).check(/*#__PURE__*/ zod.minLength(1)),
});

export const BulkCheckResult = /*#__PURE__*/ zod.object({
  query: /*#__PURE__*/ zod.string(),
  isInWhatsApp: /*#__PURE__*/ zod.boolean(),
  jid: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
});

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

export const PrivacySettingsResponse = /*#__PURE__*/ zod.object({
  groupAdd: /*#__PURE__*/ zod.string(),
  lastSeen: /*#__PURE__*/ zod.string(),
  status: /*#__PURE__*/ zod.string(),
  profile: /*#__PURE__*/ zod.string(),
  readReceipts: /*#__PURE__*/ zod.string(),
  online: /*#__PURE__*/ zod.string(),
  callAdd: /*#__PURE__*/ zod.string(),
});

export const GroupParticipant = /*#__PURE__*/ zod.intersection(
  Identity,
  /*#__PURE__*/ zod.object({
    isAdmin: /*#__PURE__*/ zod.boolean(),
    isSuperAdmin: /*#__PURE__*/ zod.boolean(),
    displayName: /*#__PURE__*/ zod.string(),
  }),
);

export const GroupInfoResponse = /*#__PURE__*/ zod.object({
  groupId: /*#__PURE__*/ zod.string(),
  owner: Identity,
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

export const GroupParticipantRequest = /*#__PURE__*/ zod.object({
  user: Identity,
  requestedAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
});

export const CreateGroupRequest = /*#__PURE__*/ zod.object({
  name: /*#__PURE__*/ zod.string(),
  participants: /*#__PURE__*/ zod
    .array(/*#__PURE__*/ zod.string())
    .check(/*#__PURE__*/ zod.minLength(1)),
});

export const UpdateParticipantsRequest = /*#__PURE__*/ zod.object({
  participants: /*#__PURE__*/ zod
    .array(/*#__PURE__*/ zod.string())
    .check(/*#__PURE__*/ zod.minLength(1)),
  action: /*#__PURE__*/ zod.enum(['add', 'remove', 'promote', 'demote']),
});

export const UpdateRequestsRequest = /*#__PURE__*/ zod.object({
  participants: /*#__PURE__*/ zod
    .array(/*#__PURE__*/ zod.string())
    .check(/*#__PURE__*/ zod.minLength(1)),
  action: /*#__PURE__*/ zod.enum(['approve', 'reject']),
});

export const JoinWithLinkRequest = /*#__PURE__*/ zod.object({
  code: /*#__PURE__*/ zod.string(),
});

export const JoinWithInviteRequest = /*#__PURE__*/ zod.object({
  groupId: /*#__PURE__*/ zod.string(),
  inviterId: /*#__PURE__*/ zod.string(),
  code: /*#__PURE__*/ zod.string(),
  expiration: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
});

export const SetMemberAddModeRequest = /*#__PURE__*/ zod.object({
  onlyAdminAdd: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
});

export const SetNameRequest = /*#__PURE__*/ zod.object({
  name: /*#__PURE__*/ zod.string(),
});

export const SetDescriptionRequest = /*#__PURE__*/ zod.object({
  description: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
});

export const SetPictureRequest = /*#__PURE__*/ zod.object({
  data: /*#__PURE__*/ zod.string(),
});

export const SetBoolRequest = /*#__PURE__*/ zod.object({
  enabled: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
});

export const CommunityInfoResponse = /*#__PURE__*/ zod.object({
  communityId: /*#__PURE__*/ zod.string(),
  owner: Identity,
  name: /*#__PURE__*/ zod.string(),
  created: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  description: /*#__PURE__*/ zod.string(),
  isLocked: /*#__PURE__*/ zod.boolean(),
  communityApprovalMode: /*#__PURE__*/ zod.string(),
  participants: /*#__PURE__*/ zod.array(GroupParticipant),
});

export const CommunitySubGroupResponse = /*#__PURE__*/ zod.object({
  groupId: /*#__PURE__*/ zod.string(),
  name: /*#__PURE__*/ zod.string(),
  nameSetAt: /*#__PURE__*/ zod.iso.datetime({ offset: true }),
  isAnnouncementGroup: /*#__PURE__*/ zod.boolean(),
});

export const CreateCommunityRequest = /*#__PURE__*/ zod.object({
  name: /*#__PURE__*/ zod.string(),
  participants: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
  approvalMode: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
});

export const CreateCommunityGroupRequest = /*#__PURE__*/ zod.object({
  name: /*#__PURE__*/ zod.string(),
  participants: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
});

export const LinkGroupRequest = /*#__PURE__*/ zod.object({
  groupId: /*#__PURE__*/ zod.string(),
});

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

export const CreateNewsletterRequest = /*#__PURE__*/ zod.object({
  name: /*#__PURE__*/ zod.string(),
  description: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  picture: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
});

export const SetSubscriptionRequest = /*#__PURE__*/ zod.object({
  subscribed: /*#__PURE__*/ zod.boolean(),
});

export const ToggleMuteNewsletterRequest = /*#__PURE__*/ zod.object({
  mute: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
});

export const PostTextStatusRequest = /*#__PURE__*/ zod.object({
  text: /*#__PURE__*/ zod.string(),
});

export const PostMediaStatusRequest = /*#__PURE__*/ zod.object({
  data: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  url: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  mimeType: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  caption: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
});

export const StatusPrivacyResponse = /*#__PURE__*/ zod.object({
  type: /*#__PURE__*/ zod.enum(['contacts', 'blacklist', 'whitelist']),
  list: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
  isDefault: /*#__PURE__*/ zod.boolean(),
});

export const RejectCallRequest = /*#__PURE__*/ zod.object({
  callerId: /*#__PURE__*/ zod.string(),
});

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

export const AccountInstanceSettings = /*#__PURE__*/ zod.object({
  useCustomDefaults: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  pullMode: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  webhookUrl: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.string()),
  eventSigningSecret: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.string()),
  historySync: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  eventFilters: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string())),
});

export const AccountInstanceDetail = /*#__PURE__*/ zod.object({
  name: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  hasApiKey: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  settings: /*#__PURE__*/ zod.optional(AccountInstanceSettings),
  status: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
  deviceId: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.string()),
  created: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.iso.datetime({ offset: true })),
});

export const AccountInstanceDefaults = /*#__PURE__*/ zod.object({
  defaultWebhookUrl: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.string()),
  defaultSigningSecret: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.string()),
  defaultEventFilters: /*#__PURE__*/ zod.nullish(
    /*#__PURE__*/ zod.array(/*#__PURE__*/ zod.string()),
  ),
  defaultHistorySync: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
  defaultPullMode: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.boolean()),
});

export const updateInstanceNameRequestNameMax = 256;

export const UpdateInstanceNameRequest = /*#__PURE__*/ zod.object({
  name: /*#__PURE__*/ zod
    .string()
    .check(/*#__PURE__*/ zod.maxLength(updateInstanceNameRequestNameMax)),
});

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

export const PagedAccountInstances = /*#__PURE__*/ zod.object({
  items: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(AccountInstance)),
  totalCount: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
  pageNumber: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
  pageSize: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
});

export const PagedAccountSubscriptions = /*#__PURE__*/ zod.object({
  items: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(AccountSubscription)),
  totalCount: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
  pageNumber: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
  pageSize: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
});

export const PagedAccountSubscriptionChanges = /*#__PURE__*/ zod.object({
  items: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.array(AccountSubscriptionChange)),
  totalCount: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
  pageNumber: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
  pageSize: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.number().check(/*#__PURE__*/ zod.int())),
});

export const createInstanceRequestIdMax = 64;

export const createInstanceRequestIdRegExp = new RegExp('^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$');

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
      ]),
    ),
  ),
  historySync: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.boolean()),
});

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
      ]),
    ),
  ),
  historySync: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.boolean()),
});

export const InstanceDetail = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
  config: InstanceConfig,
});

export const InstanceListItem = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
  config: InstanceConfig,
  isConnected: /*#__PURE__*/ zod.boolean(),
  isLoggedIn: /*#__PURE__*/ zod.boolean(),
  deviceId: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
});

export const UpdateInstanceConfigRequest = /*#__PURE__*/ zod.object({
  apiKey: /*#__PURE__*/ zod.optional(/*#__PURE__*/ zod.string()),
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
      ]),
    ),
  ),
  historySync: /*#__PURE__*/ zod.nullish(/*#__PURE__*/ zod.boolean()),
});

export const GetQRTextResponse = /*#__PURE__*/ zod.object({
  code: /*#__PURE__*/ zod.string(),
});

export const GetPairCodeResponse = /*#__PURE__*/ zod.object({
  code: /*#__PURE__*/ zod.string(),
});

export const GetSessionStatusResponse = SessionStatus;

export const FlushHistoryResponse = /*#__PURE__*/ zod.object({
  status: /*#__PURE__*/ zod.string(),
});

export const SendTextResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const SendImageResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const SendVideoResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const SendAudioResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const SendVoiceResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const SendDocumentResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const SendStickerResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const SendContactResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const SendLocationResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const SendLinkResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const SendReactionResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const EditMessageResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const ListChatsResponseItem = ChatListItem;
export const ListChatsResponse = /*#__PURE__*/ zod.array(ListChatsResponseItem);

export const GetChatInfoResponse = ChatListItem;

export const GetChatPictureResponse = ChatPictureResponse;

export const GetChatBusinessProfileResponse = BusinessProfileResponse;

export const RequestChatMessagesResponse = /*#__PURE__*/ zod.object({
  status: /*#__PURE__*/ zod.string(),
});

export const ListContactsResponseItem = ContactInfo;
export const ListContactsResponse = /*#__PURE__*/ zod.array(ListContactsResponseItem);

export const GetContactResponse = ContactInfo;

export const GetBlocklistResponseItem = Identity;
export const GetBlocklistResponse = /*#__PURE__*/ zod.array(GetBlocklistResponseItem);

export const GetMyProfileResponse = UserMeInfo;

export const GetPrivacySettingsResponse = PrivacySettingsResponse;

export const SetPrivacySettingResponse = PrivacySettingsResponse;

export const BulkCheckUsersResponseItem = BulkCheckResult;
export const BulkCheckUsersResponse = /*#__PURE__*/ zod.array(BulkCheckUsersResponseItem);

export const CheckUserResponse = /*#__PURE__*/ zod.object({
  isInWhatsApp: /*#__PURE__*/ zod.boolean(),
});

export const GetUserProfileResponse = UserInfo;

export const ListGroupsResponseItem = GroupInfoResponse;
export const ListGroupsResponse = /*#__PURE__*/ zod.array(ListGroupsResponseItem);

export const CreateGroupResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const GetGroupResponse = GroupInfoResponse;

export const SetGroupPictureResponse = /*#__PURE__*/ zod.object({
  pictureId: /*#__PURE__*/ zod.string(),
});

export const GetGroupParticipantsResponseItem = GroupParticipant;
export const GetGroupParticipantsResponse = /*#__PURE__*/ zod.array(
  GetGroupParticipantsResponseItem,
);

export const GetGroupInviteLinkResponse = /*#__PURE__*/ zod.object({
  link: /*#__PURE__*/ zod.string(),
});

export const ResetGroupInviteLinkResponse = /*#__PURE__*/ zod.object({
  link: /*#__PURE__*/ zod.string(),
});

export const JoinGroupWithLinkResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const GetGroupInfoFromLinkResponse = GroupInfoResponse;

export const GetGroupRequestsResponseItem = GroupParticipantRequest;
export const GetGroupRequestsResponse = /*#__PURE__*/ zod.array(GetGroupRequestsResponseItem);

export const ListCommunitiesResponseItem = CommunityInfoResponse;
export const ListCommunitiesResponse = /*#__PURE__*/ zod.array(ListCommunitiesResponseItem);

export const CreateCommunityResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const GetCommunityResponse = CommunityInfoResponse;

export const SetCommunityPictureResponse = /*#__PURE__*/ zod.object({
  pictureId: /*#__PURE__*/ zod.string(),
});

export const GetCommunityParticipantsResponseItem = Identity;
export const GetCommunityParticipantsResponse = /*#__PURE__*/ zod.array(
  GetCommunityParticipantsResponseItem,
);

export const GetCommunityInviteLinkResponse = /*#__PURE__*/ zod.object({
  link: /*#__PURE__*/ zod.string(),
});

export const ResetCommunityInviteLinkResponse = /*#__PURE__*/ zod.object({
  link: /*#__PURE__*/ zod.string(),
});

export const GetCommunitySubGroupsResponseItem = CommunitySubGroupResponse;
export const GetCommunitySubGroupsResponse = /*#__PURE__*/ zod.array(
  GetCommunitySubGroupsResponseItem,
);

export const CreateCommunityGroupResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const ListNewslettersResponseItem = NewsletterInfoResponse;
export const ListNewslettersResponse = /*#__PURE__*/ zod.array(ListNewslettersResponseItem);

export const CreateNewsletterResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const GetNewsletterByInviteCodeResponse = NewsletterInfoResponse;

export const GetNewsletterResponse = NewsletterInfoResponse;

export const GetStatusPrivacyResponseItem = StatusPrivacyResponse;
export const GetStatusPrivacyResponse = /*#__PURE__*/ zod.array(GetStatusPrivacyResponseItem);

export const PostTextStatusResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const PostImageStatusResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const PostVideoStatusResponse = /*#__PURE__*/ zod.object({
  id: /*#__PURE__*/ zod.string(),
});

export const ListAccountInstancesResponse = PagedAccountInstances;

export const GetAccountInstanceResponse = AccountInstanceDetail;

export const RegenerateAccountInstanceApiKeyResponse = /*#__PURE__*/ zod.string();

export const ListAccountSubscriptionsResponse = PagedAccountSubscriptions;

export const ListAccountSubscriptionInstancesResponse = PagedAccountInstances;

export const CreateAccountSubscriptionInstanceResponse = /*#__PURE__*/ zod.string();

export const ListAccountSubscriptionChangesResponse = PagedAccountSubscriptionChanges;

export const GetAccountInstanceDefaultsResponse = AccountInstanceDefaults;

export const HealthCheckResponse = /*#__PURE__*/ zod.object({
  status: /*#__PURE__*/ zod.string(),
});

export const ListInstancesResponseItem = InstanceListItem;
export const ListInstancesResponse = /*#__PURE__*/ zod.array(ListInstancesResponseItem);

export const CreateInstanceResponse = InstanceDetail;

export const GetInstanceResponse = InstanceListItem;
