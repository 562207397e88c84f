/** Generated from openapi/ by `npm run generate`. Do not edit. */
import type { JidLike, PhoneNumber } from '../src/ids/types.ts';
import type {
  ErrorBody,
  SessionStatus,
  SendTextRequest,
  SendMediaRequest,
  SendDocumentRequest,
  SendStickerRequest,
  SendContactRequest,
  SendLocationRequest,
  SendLinkRequest,
  SendReactionRequest,
  EditMessageRequest,
  MarkAsReadRequest,
  StarMessageRequest,
  PinMessageRequest,
  DeleteMessageRequest,
  DeleteMessageForMeRequest,
  ChatListItem,
  ChatPictureResponse,
  BusinessProfileResponse,
  SetPresenceRequest,
  SetChatEphemeralRequest,
  MuteChatRequest,
  PinChatRequest,
  ArchiveChatRequest,
  ChatMarkAsReadRequest,
  RequestMessagesRequest,
  Identity,
  Sender,
  ContactInfo,
  UserInfo,
  UserMeInfo,
  CreateContactRequest,
  UpdateProfileRequest,
  SetMyPresenceRequest,
  BulkCheckRequest,
  BulkCheckResult,
  SetPrivacyRequest,
  PrivacySettingsResponse,
  GroupInfoResponse,
  GroupParticipant,
  GroupParticipantRequest,
  CreateGroupRequest,
  UpdateParticipantsRequest,
  UpdateRequestsRequest,
  JoinWithLinkRequest,
  JoinWithInviteRequest,
  SetMemberAddModeRequest,
  SetNameRequest,
  SetDescriptionRequest,
  SetPictureRequest,
  SetBoolRequest,
  CommunityInfoResponse,
  CommunitySubGroupResponse,
  CreateCommunityRequest,
  CreateCommunityGroupRequest,
  LinkGroupRequest,
  NewsletterInfoResponse,
  CreateNewsletterRequest,
  SetSubscriptionRequest,
  ToggleMuteNewsletterRequest,
  PostTextStatusRequest,
  PostMediaStatusRequest,
  StatusPrivacyResponse,
  RejectCallRequest,
  AccountInstance,
  AccountInstanceDetail,
  AccountInstanceSettings,
  AccountInstanceDefaults,
  UpdateInstanceNameRequest,
  AccountSubscription,
  AccountSubscriptionChange,
  PagedAccountInstances,
  PagedAccountSubscriptions,
  PagedAccountSubscriptionChanges,
  CreateInstanceRequest,
  InstanceConfig,
  InstanceDetail,
  InstanceListItem,
  GroupOwner,
  UpdateInstanceConfigRequest,
  QRText,
  PairCode,
  Accepted,
  SentMessage,
  NumberCheck,
  CreatedGroup,
  NewPicture,
  InviteLink,
  CreatedCommunity,
  CreatedNewsletter,
  Health,
  SendDocumentNamedFile,
  SendDocumentFilenameOrNamedFile,
  SendMediaDataInsteadOfUrl,
  SendMediaUrlInsteadOfData,
  SendMediaFields,
  SendStickerDataInsteadOfUrl,
  SendStickerUrlInsteadOfData,
  SendStickerFields,
  SendContactDisplayNameOrVcard,
  SendContactVcardOrDisplayName,
  SendContactFields,
  PostMediaStatusDataInsteadOfUrl,
  PostMediaStatusUrlInsteadOfData,
  PostMediaStatusFields,
  DownloadMediaQuery,
  ListAccountInstancesQuery,
  ListAccountSubscriptionsQuery,
  ListAccountSubscriptionInstancesQuery,
  ListAccountSubscriptionChangesQuery,
} from './schema.ts';

export interface paths {
  /** Start pairing and get the QR code as a PNG */
  '/session/qr': $GetPath<'getQR'>;
  /** Start pairing and get the QR code's content */
  '/session/qr/text': $GetPath<'getQRText'>;
  /** Request a pair code for a phone number */
  '/session/pair-code/{phone}': $GetPath<'getPairCode'>;
  /** Check whether the instance is online and paired */
  '/session/status': $GetPath<'getSessionStatus'>;
  /** Unlink the device from its account */
  '/session/logout': $PostPath<'logout'>;
  /** Deliver the history cached while pairing */
  '/session/flush-history': $PostPath<'flushHistory'>;
  /** Send text, with mentions or as a reply */
  '/messages/text': $PostPath<'sendText'>;
  /** Send a picture */
  '/messages/image': $PostPath<'sendImage'>;
  /** Send a video */
  '/messages/video': $PostPath<'sendVideo'>;
  /** Send an audio file */
  '/messages/audio': $PostPath<'sendAudio'>;
  /** Send a voice note */
  '/messages/voice': $PostPath<'sendVoice'>;
  /** Send a file as an attachment */
  '/messages/document': $PostPath<'sendDocument'>;
  /** Send a sticker in WebP format */
  '/messages/sticker': $PostPath<'sendSticker'>;
  /** Send someone's contact card */
  '/messages/contact': $PostPath<'sendContact'>;
  /** Send a location */
  '/messages/location': $PostPath<'sendLocation'>;
  /** Send a text with a link preview */
  '/messages/link': $PostPath<'sendLink'>;
  /** React to a message, or remove the reaction */
  '/messages/{messageId}/reaction': $PostPath<'sendReaction'>;
  /** Edit a message you sent */
  '/messages/{messageId}/edit': $PostPath<'editMessage'>;
  /** Send a receipt for a received message */
  '/messages/{messageId}/read': $PostPath<'markAsRead'>;
  /** Star a message, or remove its star */
  '/messages/{messageId}/star': $PostPath<'starMessage'>;
  /** Pin a message at the top of its chat, or unpin it */
  '/messages/{messageId}/pin': $PostPath<'pinMessage'>;
  /** Delete a sent message for everyone */
  '/messages/{messageId}/delete': $PostPath<'deleteMessage'>;
  /** Delete a message on the account's own devices */
  '/messages/{messageId}/delete-for-me': $PostPath<'deleteMessageForMe'>;
  /** List the account's chats */
  '/chats': $GetPath<'listChats'>;
  /**
   * Get one chat from the list
   * Remove a chat from the list
   */
  '/chats/{chatId}': $GetDeletePath<'getChatInfo', 'deleteChat'>;
  /** Get the picture of a person or a group */
  '/chats/{chatId}/picture': $GetPath<'getChatPicture'>;
  /** Get a business profile */
  '/chats/{chatId}/business': $GetPath<'getChatBusinessProfile'>;
  /** Show that you are typing or recording */
  '/chats/{chatId}/presence': $PutPath<'setChatPresence'>;
  /** Subscribe to someone's presence */
  '/chats/{chatId}/presence/subscribe': $PutPath<'subscribeChatPresence'>;
  /** Choose how long new messages stay in a chat */
  '/chats/{chatId}/ephemeral': $PutPath<'setChatEphemeral'>;
  /** Mute a chat, or end the mute */
  '/chats/{chatId}/mute': $PutPath<'muteChat'>;
  /** Pin a chat to the top, or unpin it */
  '/chats/{chatId}/pin': $PutPath<'pinChat'>;
  /** Archive a chat, or move it back */
  '/chats/{chatId}/archive': $PutPath<'archiveChat'>;
  /** Set or clear the unread mark of a chat */
  '/chats/{chatId}/read': $PutPath<'markChatAsRead'>;
  /** Request older messages of a chat */
  '/chats/{chatId}/messages': $PostPath<'requestChatMessages'>;
  /** Empty a chat but keep it in the list */
  '/chats/{chatId}/clear': $PostPath<'clearChat'>;
  /**
   * List the account's contacts
   * Save a contact
   */
  '/contacts': $GetPostPath<'listContacts', 'createContact'>;
  /** Load the contacts from WhatsApp again */
  '/contacts/sync': $PostPath<'syncContacts'>;
  /** Look up a contact */
  '/contacts/{id}': $GetPath<'getContact'>;
  /** List blocked people */
  '/contacts/blocklist': $GetPath<'getBlocklist'>;
  /** Block a person */
  '/contacts/{id}/block': $PutPath<'blockContact'>;
  /** Unblock a person */
  '/contacts/{id}/unblock': $PutPath<'unblockContact'>;
  /**
   * Get the account's profile
   * Update the account's profile
   */
  '/users/me/profile': $GetPutPath<'getMyProfile', 'updateMyProfile'>;
  /** Show the account as online or offline */
  '/users/me/presence': $PutPath<'setPresence'>;
  /**
   * Get the account's privacy settings
   * Change one privacy setting
   */
  '/users/me/privacy': $GetPutPath<'getPrivacySettings', 'setPrivacySetting'>;
  /** Check which phone numbers are on WhatsApp */
  '/users/check': $PostPath<'bulkCheckUsers'>;
  /** Check whether a phone number is on WhatsApp */
  '/users/{phone}/check': $GetPath<'checkUser'>;
  /** Get a person's public profile */
  '/users/{phone}/profile': $GetPath<'getUserProfile'>;
  /**
   * List the account's groups
   * Create a group
   */
  '/groups': $GetPostPath<'listGroups', 'createGroup'>;
  /** Get a group */
  '/groups/{id}': $GetPath<'getGroup'>;
  /** Rename a group */
  '/groups/{id}/name': $PutPath<'setGroupName'>;
  /** Change or remove a group's description */
  '/groups/{id}/description': $PutPath<'setGroupDescription'>;
  /** Change a group's picture */
  '/groups/{id}/picture': $PostPath<'setGroupPicture'>;
  /** Leave the group */
  '/groups/{id}/leave': $PostPath<'leaveGroup'>;
  /**
   * List a group's participants
   * Add, remove, promote or demote group members
   */
  '/groups/{id}/participants': $GetPutPath<'getGroupParticipants', 'updateGroupParticipants'>;
  /** Get a group's invite link */
  '/groups/{id}/invite-link': $GetPath<'getGroupInviteLink'>;
  /** Reset a group's invite link */
  '/groups/{id}/invite-link/reset': $PostPath<'resetGroupInviteLink'>;
  /** Choose who can write in a group */
  '/groups/{id}/settings/announce': $PutPath<'setGroupAnnounce'>;
  /** Choose who can edit a group's info */
  '/groups/{id}/settings/locked': $PutPath<'setGroupLocked'>;
  /** Turn join approval on or off */
  '/groups/{id}/settings/join-approval': $PutPath<'setGroupJoinApproval'>;
  /** Choose who can add people to a group */
  '/groups/{id}/settings/member-add-mode': $PutPath<'setGroupMemberAddMode'>;
  /** Join a group by invite link */
  '/groups/join/link': $PostPath<'joinGroupWithLink'>;
  /** Accept a personal group invite */
  '/groups/join/invite': $PostPath<'joinGroupWithInvite'>;
  /** Preview a group by invite link */
  '/groups/invite/{code}': $GetPath<'getGroupInfoFromLink'>;
  /**
   * List requests to join a group
   * Approve or reject requests to join
   */
  '/groups/{id}/requests': $GetPutPath<'getGroupRequests', 'updateGroupRequests'>;
  /**
   * List the account's communities
   * Create a community
   */
  '/communities': $GetPostPath<'listCommunities', 'createCommunity'>;
  /** Get a community */
  '/communities/{id}': $GetPath<'getCommunity'>;
  /** Leave the community */
  '/communities/{id}/leave': $PostPath<'leaveCommunity'>;
  /** Rename a community */
  '/communities/{id}/name': $PutPath<'setCommunityName'>;
  /** Change or remove a community's description */
  '/communities/{id}/description': $PutPath<'setCommunityDescription'>;
  /** Change a community's picture */
  '/communities/{id}/picture': $PostPath<'setCommunityPicture'>;
  /** Choose who can edit a community's info */
  '/communities/{id}/settings/locked': $PutPath<'setCommunityLocked'>;
  /**
   * List a community's participants
   * Add, remove, promote or demote community members
   */
  '/communities/{id}/participants': $GetPutPath<
    'getCommunityParticipants',
    'updateCommunityParticipants'
  >;
  /** Get a community's invite link */
  '/communities/{id}/invite-link': $GetPath<'getCommunityInviteLink'>;
  /** Reset a community's invite link */
  '/communities/{id}/invite-link/reset': $PostPath<'resetCommunityInviteLink'>;
  /**
   * List the groups of a community
   * Create a group in a community
   */
  '/communities/{id}/groups': $GetPostPath<'getCommunitySubGroups', 'createCommunityGroup'>;
  /** Link a group to a community */
  '/communities/{id}/groups/link': $PostPath<'linkGroupToCommunity'>;
  /** Remove a group from a community */
  '/communities/{id}/groups/{groupId}': $DeletePath<'unlinkCommunityGroup'>;
  /**
   * List the newsletters the account follows
   * Create a newsletter (channel)
   */
  '/newsletters': $GetPostPath<'listNewsletters', 'createNewsletter'>;
  /** Get a newsletter by its link */
  '/newsletters/invite/{code}': $GetPath<'getNewsletterByInviteCode'>;
  /** Get a newsletter */
  '/newsletters/{id}': $GetPath<'getNewsletter'>;
  /** Follow or unfollow a newsletter */
  '/newsletters/{id}/subscription': $PutPath<'setNewsletterSubscription'>;
  /** Mute a newsletter, or end the mute */
  '/newsletters/{id}/mute': $PutPath<'toggleMuteNewsletter'>;
  /** Get who can see your statuses */
  '/status/privacy': $GetPath<'getStatusPrivacy'>;
  /** Post text as a status */
  '/status/text': $PostPath<'postTextStatus'>;
  /** Post a picture as a status */
  '/status/image': $PostPath<'postImageStatus'>;
  /** Post a video as a status */
  '/status/video': $PostPath<'postVideoStatus'>;
  /** Delete a status */
  '/status/{messageId}/delete': $PostPath<'deleteStatus'>;
  /** Reject a ringing call */
  '/calls/{callId}/reject': $PostPath<'rejectCall'>;
  /** Download the file of a media message */
  '/media/download': $GetPath<'downloadMedia'>;
  /** List the customer's instances */
  '/account/instances': $GetPath<'listAccountInstances'>;
  /** Get an instance and its settings */
  '/account/instances/{id}': $GetPath<'getAccountInstance'>;
  /** Rename an instance */
  '/account/instances/{id}/name': $PutPath<'updateAccountInstanceName'>;
  /** Change how an instance delivers its events */
  '/account/instances/{id}/settings': $PutPath<'updateAccountInstanceSettings'>;
  /** Replace an instance's API key */
  '/account/instances/{id}/apikey': $PutPath<'regenerateAccountInstanceApiKey'>;
  /** Restart one of the customer's instances */
  '/account/instances/{id}/restart': $PutPath<'restartAccountInstance'>;
  /** List the customer's subscriptions */
  '/account/subscriptions': $GetPath<'listAccountSubscriptions'>;
  /**
   * List the instances of one subscription
   * Add an instance to a subscription
   */
  '/account/subscriptions/{id}/instances': $GetPostPath<
    'listAccountSubscriptionInstances',
    'createAccountSubscriptionInstance'
  >;
  /** End an instance of a subscription */
  '/account/subscriptions/{id}/instances/{instanceId}': $DeletePath<'deleteAccountSubscriptionInstance'>;
  /** List the changes of a subscription */
  '/account/subscriptions/{id}/changes': $GetPath<'listAccountSubscriptionChanges'>;
  /**
   * Get the customer's default settings
   * Change the customer's default settings
   */
  '/account/instances/defaults': $GetPutPath<
    'getAccountInstanceDefaults',
    'updateAccountInstanceDefaults'
  >;
  /** Check whether the gateway is running */
  '/health': $GetPath<'healthCheck'>;
  /**
   * List the gateway's instances
   * Create an instance
   */
  '/admin/instances': $GetPostPath<'listInstances', 'createInstance'>;
  /**
   * Get an instance
   * Delete an instance permanently
   */
  '/admin/instances/{id}': $GetDeletePath<'getInstance', 'deleteInstance'>;
  /** Replace an instance's configuration */
  '/admin/instances/{id}/config': $PutPath<'updateInstanceConfig'>;
  /** Stop and restart an instance */
  '/admin/instances/{id}/restart': $PutPath<'restartInstance'>;
}

export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Error: ErrorBody;
    SessionStatus: SessionStatus;
    SendTextRequest: SendTextRequest;
    SendMediaRequest: SendMediaRequest;
    SendDocumentRequest: SendDocumentRequest;
    SendStickerRequest: SendStickerRequest;
    SendContactRequest: SendContactRequest;
    SendLocationRequest: SendLocationRequest;
    SendLinkRequest: SendLinkRequest;
    SendReactionRequest: SendReactionRequest;
    EditMessageRequest: EditMessageRequest;
    MarkAsReadRequest: MarkAsReadRequest;
    StarMessageRequest: StarMessageRequest;
    PinMessageRequest: PinMessageRequest;
    DeleteMessageRequest: DeleteMessageRequest;
    DeleteMessageForMeRequest: DeleteMessageForMeRequest;
    ChatListItem: ChatListItem;
    ChatPictureResponse: ChatPictureResponse;
    BusinessProfileResponse: BusinessProfileResponse;
    SetPresenceRequest: SetPresenceRequest;
    SetChatEphemeralRequest: SetChatEphemeralRequest;
    MuteChatRequest: MuteChatRequest;
    PinChatRequest: PinChatRequest;
    ArchiveChatRequest: ArchiveChatRequest;
    ChatMarkAsReadRequest: ChatMarkAsReadRequest;
    RequestMessagesRequest: RequestMessagesRequest;
    Identity: Identity;
    Sender: Sender;
    ContactInfo: ContactInfo;
    UserInfo: UserInfo;
    UserMeInfo: UserMeInfo;
    CreateContactRequest: CreateContactRequest;
    UpdateProfileRequest: UpdateProfileRequest;
    SetMyPresenceRequest: SetMyPresenceRequest;
    BulkCheckRequest: BulkCheckRequest;
    BulkCheckResult: BulkCheckResult;
    SetPrivacyRequest: SetPrivacyRequest;
    PrivacySettingsResponse: PrivacySettingsResponse;
    GroupInfoResponse: GroupInfoResponse;
    GroupParticipant: GroupParticipant;
    GroupParticipantRequest: GroupParticipantRequest;
    CreateGroupRequest: CreateGroupRequest;
    UpdateParticipantsRequest: UpdateParticipantsRequest;
    UpdateRequestsRequest: UpdateRequestsRequest;
    JoinWithLinkRequest: JoinWithLinkRequest;
    JoinWithInviteRequest: JoinWithInviteRequest;
    SetMemberAddModeRequest: SetMemberAddModeRequest;
    SetNameRequest: SetNameRequest;
    SetDescriptionRequest: SetDescriptionRequest;
    SetPictureRequest: SetPictureRequest;
    SetBoolRequest: SetBoolRequest;
    CommunityInfoResponse: CommunityInfoResponse;
    CommunitySubGroupResponse: CommunitySubGroupResponse;
    CreateCommunityRequest: CreateCommunityRequest;
    CreateCommunityGroupRequest: CreateCommunityGroupRequest;
    LinkGroupRequest: LinkGroupRequest;
    NewsletterInfoResponse: NewsletterInfoResponse;
    CreateNewsletterRequest: CreateNewsletterRequest;
    SetSubscriptionRequest: SetSubscriptionRequest;
    ToggleMuteNewsletterRequest: ToggleMuteNewsletterRequest;
    PostTextStatusRequest: PostTextStatusRequest;
    PostMediaStatusRequest: PostMediaStatusRequest;
    StatusPrivacyResponse: StatusPrivacyResponse;
    RejectCallRequest: RejectCallRequest;
    AccountInstance: AccountInstance;
    AccountInstanceDetail: AccountInstanceDetail;
    AccountInstanceSettings: AccountInstanceSettings;
    AccountInstanceDefaults: AccountInstanceDefaults;
    UpdateInstanceNameRequest: UpdateInstanceNameRequest;
    AccountSubscription: AccountSubscription;
    AccountSubscriptionChange: AccountSubscriptionChange;
    PagedAccountInstances: PagedAccountInstances;
    PagedAccountSubscriptions: PagedAccountSubscriptions;
    PagedAccountSubscriptionChanges: PagedAccountSubscriptionChanges;
    CreateInstanceRequest: CreateInstanceRequest;
    InstanceConfig: InstanceConfig;
    InstanceDetail: InstanceDetail;
    InstanceListItem: InstanceListItem;
    GroupOwner: GroupOwner;
    UpdateInstanceConfigRequest: UpdateInstanceConfigRequest;
    QRText: QRText;
    PairCode: PairCode;
    Accepted: Accepted;
    SentMessage: SentMessage;
    NumberCheck: NumberCheck;
    CreatedGroup: CreatedGroup;
    NewPicture: NewPicture;
    InviteLink: InviteLink;
    CreatedCommunity: CreatedCommunity;
    CreatedNewsletter: CreatedNewsletter;
    Health: Health;
    SendDocumentNamedFile: SendDocumentNamedFile;
    SendDocumentFilenameOrNamedFile: SendDocumentFilenameOrNamedFile;
    SendMediaDataInsteadOfUrl: SendMediaDataInsteadOfUrl;
    SendMediaUrlInsteadOfData: SendMediaUrlInsteadOfData;
    SendMediaFields: SendMediaFields;
    SendStickerDataInsteadOfUrl: SendStickerDataInsteadOfUrl;
    SendStickerUrlInsteadOfData: SendStickerUrlInsteadOfData;
    SendStickerFields: SendStickerFields;
    SendContactDisplayNameOrVcard: SendContactDisplayNameOrVcard;
    SendContactVcardOrDisplayName: SendContactVcardOrDisplayName;
    SendContactFields: SendContactFields;
    PostMediaStatusDataInsteadOfUrl: PostMediaStatusDataInsteadOfUrl;
    PostMediaStatusUrlInsteadOfData: PostMediaStatusUrlInsteadOfData;
    PostMediaStatusFields: PostMediaStatusFields;
  };

  responses: {
    /** Created or sent. `id` is the id of the new message, group, community or newsletter */
    Created: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "id": "3EB0C767D097B7C41F9A"
         *     }
         */
        'application/json': SentMessage;
      };
    };
    /** Done. `id` is the message id of this action on WhatsApp */
    OK: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "id": "3EB0A1B2C3D4E5F60718"
         *     }
         */
        'application/json': SentMessage;
      };
    };
    /** The request is invalid, or something failed that has no status of its own, such as WhatsApp's rate limit */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 400,
         *       "detail": "validation error: Key: 'SendTextRequest.To' Error:Field validation for 'To' failed on the 'required' tag"
         *     }
         */
        'application/json': ErrorBody;
      };
    };
    /** The key is missing, wrong, or not valid for this instance or route */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 401,
         *       "detail": "unauthorized"
         *     }
         */
        'application/json': ErrorBody;
      };
    };
    /** Not found; or the lookup of a group, a community or a newsletter failed */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 404,
         *       "detail": "not found: info query returned status 404: item-not-found"
         *     }
         */
        'application/json': ErrorBody;
      };
    };
    /** The instance is starting or not running. Retry later */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 503,
         *       "detail": "instance not available"
         *     }
         */
        'application/json': ErrorBody;
      };
    };
    /** Not logged in to WhatsApp: unpaired, starting up, or after a stream error */
    DeviceNotPaired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 409,
         *       "detail": "device not paired"
         *     }
         */
        'application/json': ErrorBody;
      };
    };
    /** The key is valid but not allowed to do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 403,
         *       "detail": "forbidden"
         *     }
         */
        'application/json': ErrorBody;
      };
    };
    /** The file is too large for the gateway. */
    PayloadTooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 413,
         *       "detail": "media too large"
         *     }
         */
        'application/json': ErrorBody;
      };
    };
    /** Too many requests in a short time. Nothing was done. `Retry-After` says how long to wait. The self-hosted edition never returns this itself, but a proxy in front of it may. */
    TooManyRequests: {
      headers: {
        /**
         * Seconds to wait, or the date after which to retry.
         * @example 2
         */
        'Retry-After'?: string;
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 429,
         *       "detail": "too many requests"
         *     }
         */
        'application/json': ErrorBody;
      };
    };
    /** The caller disconnected before the gateway could respond. Seen only in logs and through proxies. */
    ClientClosedRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 499,
         *       "detail": "client closed request"
         *     }
         */
        'application/json': ErrorBody;
      };
    };
    /** The gateway crashed while handling the request. The body is empty. */
    InternalError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** WhatsApp sent no QR code or no response before the gateway's own deadline. */
    GatewayTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 504,
         *       "detail": "deadline exceeded"
         *     }
         */
        'application/json': ErrorBody;
      };
    };
    /** The group was created or joined. */
    CreatedGroup: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "id": "3EB0C767D097B7C41F9A"
         *     }
         */
        'application/json': CreatedGroup;
      };
    };
    /** The community was created. */
    CreatedCommunity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "id": "3EB0C767D097B7C41F9A"
         *     }
         */
        'application/json': CreatedCommunity;
      };
    };
    /** The newsletter was created. */
    CreatedNewsletter: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "id": "3EB0C767D097B7C41F9A"
         *     }
         */
        'application/json': CreatedNewsletter;
      };
    };
  };

  parameters: {
    /**
     * Id of one of the customer's instances, from a list of instances.
     * @example ins_V1StGXR8Z5jd
     */
    AccountInstanceId: string;
    /**
     * Id of one of the customer's subscriptions, from `account.listSubscriptions`.
     * @example sub_7Hq2mZ0pLw
     */
    SubscriptionId: string;
    /**
     * Page to return, starting at 1. Defaults to the first.
     * @example 1
     */
    PageNumber: number;
    /**
     * Entries per page. Defaults to 20.
     * @example 20
     */
    PageSize: number;
    /**
     * Id of the message or status, from the response when it was sent or from its event.
     * @example 3EB0C767D097B7C41F9A
     */
    MessageIdPath: string;
    /**
     * The group: its JID, which ends in `@g.us`.
     * @example 120363041234567890@g.us
     */
    GroupIdPath: JidLike<'group'>;
    /**
     * The community: its JID, which ends in `@g.us` like a group's.
     * @example 120363055512345678@g.us
     */
    CommunityIdPath: JidLike<'group'>;
    /**
     * The newsletter: its JID, which ends in `@newsletter`.
     * @example 120363144038483540@newsletter
     */
    NewsletterIdPath: JidLike<'newsletter'>;
    /**
     * The chat: a phone number in international format, or the JID of a person or a group.
     * @example 12025550143@s.whatsapp.net
     */
    ChatIdPath: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
    /**
     * The phone number, in international format and any spelling.
     * @example 12025550143
     */
    PhonePath: PhoneNumber;
    /**
     * Id of the instance: letters, digits, `.`, `_` and `-`.
     * @example support-lisbon
     */
    InstanceIdPath: string;
  };

  requestBodies: never;

  headers: never;

  pathItems: never;
}

export interface operations {
  getQR: GetQROperation;
  getQRText: GetQRTextOperation;
  getPairCode: GetPairCodeOperation;
  getSessionStatus: GetSessionStatusOperation;
  logout: LogoutOperation;
  flushHistory: FlushHistoryOperation;
  sendText: SendTextOperation;
  sendImage: SendImageOperation;
  sendVideo: SendVideoOperation;
  sendAudio: SendAudioOperation;
  sendVoice: SendVoiceOperation;
  sendDocument: SendDocumentOperation;
  sendSticker: SendStickerOperation;
  sendContact: SendContactOperation;
  sendLocation: SendLocationOperation;
  sendLink: SendLinkOperation;
  sendReaction: SendReactionOperation;
  editMessage: EditMessageOperation;
  markAsRead: MarkAsReadOperation;
  starMessage: StarMessageOperation;
  pinMessage: PinMessageOperation;
  deleteMessage: DeleteMessageOperation;
  deleteMessageForMe: DeleteMessageForMeOperation;
  listChats: ListChatsOperation;
  getChatInfo: GetChatInfoOperation;
  deleteChat: DeleteChatOperation;
  getChatPicture: GetChatPictureOperation;
  getChatBusinessProfile: GetChatBusinessProfileOperation;
  setChatPresence: SetChatPresenceOperation;
  subscribeChatPresence: SubscribeChatPresenceOperation;
  setChatEphemeral: SetChatEphemeralOperation;
  muteChat: MuteChatOperation;
  pinChat: PinChatOperation;
  archiveChat: ArchiveChatOperation;
  markChatAsRead: MarkChatAsReadOperation;
  requestChatMessages: RequestChatMessagesOperation;
  clearChat: ClearChatOperation;
  listContacts: ListContactsOperation;
  createContact: CreateContactOperation;
  syncContacts: SyncContactsOperation;
  getContact: GetContactOperation;
  getBlocklist: GetBlocklistOperation;
  blockContact: BlockContactOperation;
  unblockContact: UnblockContactOperation;
  getMyProfile: GetMyProfileOperation;
  updateMyProfile: UpdateMyProfileOperation;
  setPresence: SetPresenceOperation;
  getPrivacySettings: GetPrivacySettingsOperation;
  setPrivacySetting: SetPrivacySettingOperation;
  bulkCheckUsers: BulkCheckUsersOperation;
  checkUser: CheckUserOperation;
  getUserProfile: GetUserProfileOperation;
  listGroups: ListGroupsOperation;
  createGroup: CreateGroupOperation;
  getGroup: GetGroupOperation;
  setGroupName: SetGroupNameOperation;
  setGroupDescription: SetGroupDescriptionOperation;
  setGroupPicture: SetGroupPictureOperation;
  leaveGroup: LeaveGroupOperation;
  getGroupParticipants: GetGroupParticipantsOperation;
  updateGroupParticipants: UpdateGroupParticipantsOperation;
  getGroupInviteLink: GetGroupInviteLinkOperation;
  resetGroupInviteLink: ResetGroupInviteLinkOperation;
  setGroupAnnounce: SetGroupAnnounceOperation;
  setGroupLocked: SetGroupLockedOperation;
  setGroupJoinApproval: SetGroupJoinApprovalOperation;
  setGroupMemberAddMode: SetGroupMemberAddModeOperation;
  joinGroupWithLink: JoinGroupWithLinkOperation;
  joinGroupWithInvite: JoinGroupWithInviteOperation;
  getGroupInfoFromLink: GetGroupInfoFromLinkOperation;
  getGroupRequests: GetGroupRequestsOperation;
  updateGroupRequests: UpdateGroupRequestsOperation;
  listCommunities: ListCommunitiesOperation;
  createCommunity: CreateCommunityOperation;
  getCommunity: GetCommunityOperation;
  leaveCommunity: LeaveCommunityOperation;
  setCommunityName: SetCommunityNameOperation;
  setCommunityDescription: SetCommunityDescriptionOperation;
  setCommunityPicture: SetCommunityPictureOperation;
  setCommunityLocked: SetCommunityLockedOperation;
  getCommunityParticipants: GetCommunityParticipantsOperation;
  updateCommunityParticipants: UpdateCommunityParticipantsOperation;
  getCommunityInviteLink: GetCommunityInviteLinkOperation;
  resetCommunityInviteLink: ResetCommunityInviteLinkOperation;
  getCommunitySubGroups: GetCommunitySubGroupsOperation;
  createCommunityGroup: CreateCommunityGroupOperation;
  linkGroupToCommunity: LinkGroupToCommunityOperation;
  unlinkCommunityGroup: UnlinkCommunityGroupOperation;
  listNewsletters: ListNewslettersOperation;
  createNewsletter: CreateNewsletterOperation;
  getNewsletterByInviteCode: GetNewsletterByInviteCodeOperation;
  getNewsletter: GetNewsletterOperation;
  setNewsletterSubscription: SetNewsletterSubscriptionOperation;
  toggleMuteNewsletter: ToggleMuteNewsletterOperation;
  getStatusPrivacy: GetStatusPrivacyOperation;
  postTextStatus: PostTextStatusOperation;
  postImageStatus: PostImageStatusOperation;
  postVideoStatus: PostVideoStatusOperation;
  deleteStatus: DeleteStatusOperation;
  rejectCall: RejectCallOperation;
  downloadMedia: DownloadMediaOperation;
  listAccountInstances: ListAccountInstancesOperation;
  getAccountInstance: GetAccountInstanceOperation;
  updateAccountInstanceName: UpdateAccountInstanceNameOperation;
  updateAccountInstanceSettings: UpdateAccountInstanceSettingsOperation;
  regenerateAccountInstanceApiKey: RegenerateAccountInstanceApiKeyOperation;
  restartAccountInstance: RestartAccountInstanceOperation;
  listAccountSubscriptions: ListAccountSubscriptionsOperation;
  listAccountSubscriptionInstances: ListAccountSubscriptionInstancesOperation;
  createAccountSubscriptionInstance: CreateAccountSubscriptionInstanceOperation;
  deleteAccountSubscriptionInstance: DeleteAccountSubscriptionInstanceOperation;
  listAccountSubscriptionChanges: ListAccountSubscriptionChangesOperation;
  getAccountInstanceDefaults: GetAccountInstanceDefaultsOperation;
  updateAccountInstanceDefaults: UpdateAccountInstanceDefaultsOperation;
  healthCheck: HealthCheckOperation;
  listInstances: ListInstancesOperation;
  createInstance: CreateInstanceOperation;
  getInstance: GetInstanceOperation;
  deleteInstance: DeleteInstanceOperation;
  updateInstanceConfig: UpdateInstanceConfigOperation;
  restartInstance: RestartInstanceOperation;
}
interface $NoParameters {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}
interface $GetPath<Get extends keyof operations> {
  parameters: $NoParameters;
  get: operations[Get];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
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
interface $GetDeletePath<Get extends keyof operations, Delete extends keyof operations> {
  parameters: $NoParameters;
  get: operations[Get];
  put?: never;
  post?: never;
  delete: operations[Delete];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
}
interface $PutPath<Put extends keyof operations> {
  parameters: $NoParameters;
  get?: never;
  put: operations[Put];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
}
interface $GetPostPath<Get extends keyof operations, Post extends keyof operations> {
  parameters: $NoParameters;
  get: operations[Get];
  put?: never;
  post: operations[Post];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
}
interface $GetPutPath<Get extends keyof operations, Put extends keyof operations> {
  parameters: $NoParameters;
  get: operations[Get];
  put: operations[Put];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
}
interface $DeletePath<Delete extends keyof operations> {
  parameters: $NoParameters;
  get?: never;
  put?: never;
  post?: never;
  delete: operations[Delete];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
}
interface $Errors1 {
  400: components['responses']['BadRequest'];
  401: components['responses']['Unauthorized'];
  403: components['responses']['Forbidden'];
  404: components['responses']['NotFound'];
  429: components['responses']['TooManyRequests'];
  499: components['responses']['ClientClosedRequest'];
  500: components['responses']['InternalError'];
  503: components['responses']['ServiceUnavailable'];
  504: components['responses']['GatewayTimeout'];
}
interface $Answers200Or1<Answer> extends $Errors1 {
  200: Answer;
}
interface $BodilessOperation<Parameters, Answers> {
  parameters: Parameters;
  requestBody?: never;
  responses: Answers;
}
export interface GetQROperation extends $BodilessOperation<
  $NoParameters,
  $Answers200Or1<{
    headers: {
      [name: string]: unknown;
    };
    content: {
      'image/png': Blob;
    };
  }>
> {}
interface $JsonAnswer<T> {
  headers: { [name: string]: unknown };
  content: { 'application/json': T };
}
export interface GetQRTextOperation extends $BodilessOperation<
  $NoParameters,
  $Answers200Or1<$JsonAnswer<QRText>>
> {}
export interface GetPairCodeOperation extends $BodilessOperation<
  {
    query?: never;
    header?: never;
    path: {
      /**
       * Phone number of the account to pair, in international format and any spelling.
       * @example +12025550143
       */
      phone: PhoneNumber;
    };
    cookie?: never;
  },
  $Answers200Or1<$JsonAnswer<PairCode>>
> {}
export interface GetSessionStatusOperation extends $BodilessOperation<
  $NoParameters,
  $Answers200Or1<$JsonAnswer<SessionStatus>>
> {}
interface $Answers204Or1<Answer> extends $Errors1 {
  204: Answer;
}
interface $NoContent {
  headers: { [name: string]: unknown };
  content?: never;
}
export interface LogoutOperation extends $BodilessOperation<
  $NoParameters,
  $Answers204Or1<$NoContent>
> {}
interface $Answers202Or1<Answer> extends $Errors1 {
  202: Answer;
}
export interface FlushHistoryOperation extends $BodilessOperation<
  $NoParameters,
  $Answers202Or1<$JsonAnswer<Accepted>>
> {}
interface $Errors2 {
  400: components['responses']['BadRequest'];
  401: components['responses']['Unauthorized'];
  403: components['responses']['Forbidden'];
  404: components['responses']['NotFound'];
  409: components['responses']['DeviceNotPaired'];
  429: components['responses']['TooManyRequests'];
  499: components['responses']['ClientClosedRequest'];
  500: components['responses']['InternalError'];
  503: components['responses']['ServiceUnavailable'];
  504: components['responses']['GatewayTimeout'];
}
interface $Answers201Or2<Answer> extends $Errors2 {
  201: Answer;
}
interface $Operation<Parameters, Body, Answers> {
  parameters: Parameters;
  requestBody: Body;
  responses: Answers;
}
interface $Json<T> {
  content: { 'application/json': T };
}
export interface SendTextOperation extends $Operation<
  $NoParameters,
  $Json<SendTextRequest>,
  $Answers201Or2<components['responses']['Created']>
> {}
export interface SendImageOperation extends $Operation<
  $NoParameters,
  $Json<SendMediaRequest>,
  $Answers201Or2<components['responses']['Created']>
> {}
export interface SendVideoOperation extends $Operation<
  $NoParameters,
  $Json<SendMediaRequest>,
  $Answers201Or2<components['responses']['Created']>
> {}
export interface SendAudioOperation extends $Operation<
  $NoParameters,
  $Json<SendMediaRequest>,
  $Answers201Or2<components['responses']['Created']>
> {}
export interface SendVoiceOperation extends $Operation<
  $NoParameters,
  $Json<SendMediaRequest>,
  $Answers201Or2<components['responses']['Created']>
> {}
export interface SendDocumentOperation extends $Operation<
  $NoParameters,
  $Json<SendDocumentRequest>,
  $Answers201Or2<components['responses']['Created']>
> {}
export interface SendStickerOperation extends $Operation<
  $NoParameters,
  $Json<SendStickerRequest>,
  $Answers201Or2<components['responses']['Created']>
> {}
export interface SendContactOperation extends $Operation<
  $NoParameters,
  $Json<SendContactRequest>,
  $Answers201Or2<components['responses']['Created']>
> {}
export interface SendLocationOperation extends $Operation<
  $NoParameters,
  $Json<SendLocationRequest>,
  $Answers201Or2<components['responses']['Created']>
> {}
export interface SendLinkOperation extends $Operation<
  $NoParameters,
  $Json<SendLinkRequest>,
  $Answers201Or2<components['responses']['Created']>
> {}
interface $Parameters1 {
  query?: never;
  header?: never;
  path: {
    /**
     * Id of the message or status, from the response when it was sent or from its event.
     * @example 3EB0C767D097B7C41F9A
     */
    messageId: string;
  };
  cookie?: never;
}
interface $Answers200Or2<Answer> extends $Errors2 {
  200: Answer;
}
export interface SendReactionOperation extends $Operation<
  $Parameters1,
  $Json<SendReactionRequest>,
  $Answers200Or2<components['responses']['OK']>
> {}
export interface EditMessageOperation extends $Operation<
  $Parameters1,
  $Json<EditMessageRequest>,
  $Answers200Or2<components['responses']['OK']>
> {}
interface $Answers204Or2<Answer> extends $Errors2 {
  204: Answer;
}
export interface MarkAsReadOperation extends $Operation<
  $Parameters1,
  $Json<MarkAsReadRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface StarMessageOperation extends $Operation<
  $Parameters1,
  $Json<StarMessageRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface PinMessageOperation extends $Operation<
  $Parameters1,
  $Json<PinMessageRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface DeleteMessageOperation extends $Operation<
  $Parameters1,
  $Json<DeleteMessageRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface DeleteMessageForMeOperation extends $Operation<
  $Parameters1,
  $Json<DeleteMessageForMeRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface ListChatsOperation extends $BodilessOperation<
  $NoParameters,
  $Answers200Or2<$JsonAnswer<ChatListItem[]>>
> {}
interface $Parameters2 {
  query?: never;
  header?: never;
  path: {
    /**
     * The chat: a phone number in international format, or the JID of a person or a group.
     * @example 12025550143@s.whatsapp.net
     */
    chatId: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
  };
  cookie?: never;
}
export interface GetChatInfoOperation extends $BodilessOperation<
  $Parameters2,
  $Answers200Or2<$JsonAnswer<ChatListItem>>
> {}
export interface DeleteChatOperation extends $BodilessOperation<
  $Parameters2,
  $Answers204Or2<$NoContent>
> {}
export interface GetChatPictureOperation extends $BodilessOperation<
  $Parameters2,
  $Answers200Or2<$JsonAnswer<ChatPictureResponse>>
> {}
export interface GetChatBusinessProfileOperation extends $BodilessOperation<
  $Parameters2,
  $Answers200Or2<$JsonAnswer<BusinessProfileResponse>>
> {}
export interface SetChatPresenceOperation extends $Operation<
  $Parameters2,
  $Json<SetPresenceRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface SubscribeChatPresenceOperation extends $BodilessOperation<
  $Parameters2,
  $Answers204Or2<$NoContent>
> {}
export interface SetChatEphemeralOperation extends $Operation<
  $Parameters2,
  $Json<SetChatEphemeralRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface MuteChatOperation extends $Operation<
  $Parameters2,
  $Json<MuteChatRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface PinChatOperation extends $Operation<
  $Parameters2,
  $Json<PinChatRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface ArchiveChatOperation extends $Operation<
  $Parameters2,
  $Json<ArchiveChatRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface MarkChatAsReadOperation extends $Operation<
  $Parameters2,
  $Json<ChatMarkAsReadRequest>,
  $Answers204Or2<$NoContent>
> {}
interface $Answers202Or2<Answer> extends $Errors2 {
  202: Answer;
}
export interface RequestChatMessagesOperation extends $Operation<
  $Parameters2,
  $Json<RequestMessagesRequest>,
  $Answers202Or2<$JsonAnswer<Accepted>>
> {}
export interface ClearChatOperation extends $BodilessOperation<
  $Parameters2,
  $Answers204Or2<$NoContent>
> {}
export interface ListContactsOperation extends $BodilessOperation<
  $NoParameters,
  $Answers200Or2<$JsonAnswer<ContactInfo[]>>
> {}
export interface CreateContactOperation extends $Operation<
  $NoParameters,
  $Json<CreateContactRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface SyncContactsOperation extends $BodilessOperation<
  $NoParameters,
  $Answers204Or2<$NoContent>
> {}
export interface GetContactOperation extends $BodilessOperation<
  {
    query?: never;
    header?: never;
    path: {
      /**
       * The person: a phone number in international format, or a JID.
       * @example 12025550143@s.whatsapp.net
       */
      id: JidLike<'user' | 'lid'>;
    };
    cookie?: never;
  },
  $Answers200Or2<$JsonAnswer<ContactInfo>>
> {}
export interface GetBlocklistOperation extends $BodilessOperation<
  $NoParameters,
  $Answers200Or2<$JsonAnswer<Identity[]>>
> {}
interface $Parameters3 {
  query?: never;
  header?: never;
  path: {
    /**
     * The person: a phone number in international format, or a JID.
     * @example 12025550178@s.whatsapp.net
     */
    id: JidLike<'user' | 'lid'>;
  };
  cookie?: never;
}
export interface BlockContactOperation extends $BodilessOperation<
  $Parameters3,
  $Answers204Or2<$NoContent>
> {}
export interface UnblockContactOperation extends $BodilessOperation<
  $Parameters3,
  $Answers204Or2<$NoContent>
> {}
export interface GetMyProfileOperation extends $BodilessOperation<
  $NoParameters,
  $Answers200Or2<$JsonAnswer<UserMeInfo>>
> {}
export interface UpdateMyProfileOperation extends $Operation<
  $NoParameters,
  $Json<UpdateProfileRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface SetPresenceOperation extends $Operation<
  $NoParameters,
  $Json<SetMyPresenceRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface GetPrivacySettingsOperation extends $BodilessOperation<
  $NoParameters,
  $Answers200Or2<$JsonAnswer<PrivacySettingsResponse>>
> {}
export interface SetPrivacySettingOperation extends $Operation<
  $NoParameters,
  $Json<SetPrivacyRequest>,
  $Answers200Or2<$JsonAnswer<PrivacySettingsResponse>>
> {}
export interface BulkCheckUsersOperation extends $Operation<
  $NoParameters,
  $Json<BulkCheckRequest>,
  $Answers200Or2<$JsonAnswer<BulkCheckResult[]>>
> {}
interface $Parameters4 {
  query?: never;
  header?: never;
  path: {
    /**
     * The phone number, in international format and any spelling.
     * @example 12025550143
     */
    phone: PhoneNumber;
  };
  cookie?: never;
}
export interface CheckUserOperation extends $BodilessOperation<
  $Parameters4,
  $Answers200Or2<$JsonAnswer<NumberCheck>>
> {}
export interface GetUserProfileOperation extends $BodilessOperation<
  $Parameters4,
  $Answers200Or2<$JsonAnswer<UserInfo>>
> {}
export interface ListGroupsOperation extends $BodilessOperation<
  $NoParameters,
  $Answers200Or2<$JsonAnswer<GroupInfoResponse[]>>
> {}
export interface CreateGroupOperation extends $Operation<
  $NoParameters,
  $Json<CreateGroupRequest>,
  $Answers201Or2<components['responses']['CreatedGroup']>
> {}
interface $Parameters5 {
  query?: never;
  header?: never;
  path: {
    /**
     * The group: its JID, which ends in `@g.us`.
     * @example 120363041234567890@g.us
     */
    id: JidLike<'group'>;
  };
  cookie?: never;
}
export interface GetGroupOperation extends $BodilessOperation<
  $Parameters5,
  $Answers200Or2<$JsonAnswer<GroupInfoResponse>>
> {}
export interface SetGroupNameOperation extends $Operation<
  $Parameters5,
  $Json<SetNameRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface SetGroupDescriptionOperation extends $Operation<
  $Parameters5,
  $Json<SetDescriptionRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface SetGroupPictureOperation extends $Operation<
  $Parameters5,
  $Json<SetPictureRequest>,
  $Answers200Or2<$JsonAnswer<NewPicture>>
> {}
export interface LeaveGroupOperation extends $BodilessOperation<
  $Parameters5,
  $Answers204Or2<$NoContent>
> {}
export interface GetGroupParticipantsOperation extends $BodilessOperation<
  $Parameters5,
  $Answers200Or2<$JsonAnswer<GroupParticipant[]>>
> {}
export interface UpdateGroupParticipantsOperation extends $Operation<
  $Parameters5,
  $Json<UpdateParticipantsRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface GetGroupInviteLinkOperation extends $BodilessOperation<
  $Parameters5,
  $Answers200Or2<$JsonAnswer<InviteLink>>
> {}
export interface ResetGroupInviteLinkOperation extends $BodilessOperation<
  $Parameters5,
  $Answers200Or2<$JsonAnswer<InviteLink>>
> {}
export interface SetGroupAnnounceOperation extends $Operation<
  $Parameters5,
  $Json<SetBoolRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface SetGroupLockedOperation extends $Operation<
  $Parameters5,
  $Json<SetBoolRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface SetGroupJoinApprovalOperation extends $Operation<
  $Parameters5,
  $Json<SetBoolRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface SetGroupMemberAddModeOperation extends $Operation<
  $Parameters5,
  $Json<SetMemberAddModeRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface JoinGroupWithLinkOperation extends $Operation<
  $NoParameters,
  $Json<JoinWithLinkRequest>,
  $Answers201Or2<components['responses']['CreatedGroup']>
> {}
export interface JoinGroupWithInviteOperation extends $Operation<
  $NoParameters,
  $Json<JoinWithInviteRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface GetGroupInfoFromLinkOperation extends $BodilessOperation<
  {
    query?: never;
    header?: never;
    path: {
      /**
       * The invite link, or the part of it after `https://chat.whatsapp.com/`.
       * @example KsT4bN8qWx2LmZ7vYp0RcD
       */
      code: string;
    };
    cookie?: never;
  },
  $Answers200Or2<$JsonAnswer<GroupInfoResponse>>
> {}
export interface GetGroupRequestsOperation extends $BodilessOperation<
  $Parameters5,
  $Answers200Or2<$JsonAnswer<GroupParticipantRequest[]>>
> {}
export interface UpdateGroupRequestsOperation extends $Operation<
  $Parameters5,
  $Json<UpdateRequestsRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface ListCommunitiesOperation extends $BodilessOperation<
  $NoParameters,
  $Answers200Or2<$JsonAnswer<CommunityInfoResponse[]>>
> {}
export interface CreateCommunityOperation extends $Operation<
  $NoParameters,
  $Json<CreateCommunityRequest>,
  $Answers201Or2<components['responses']['CreatedCommunity']>
> {}
interface $Parameters6 {
  query?: never;
  header?: never;
  path: {
    /**
     * The community: its JID, which ends in `@g.us` like a group's.
     * @example 120363055512345678@g.us
     */
    id: JidLike<'group'>;
  };
  cookie?: never;
}
export interface GetCommunityOperation extends $BodilessOperation<
  $Parameters6,
  $Answers200Or2<$JsonAnswer<CommunityInfoResponse>>
> {}
export interface LeaveCommunityOperation extends $BodilessOperation<
  $Parameters6,
  $Answers204Or2<$NoContent>
> {}
export interface SetCommunityNameOperation extends $Operation<
  $Parameters6,
  $Json<SetNameRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface SetCommunityDescriptionOperation extends $Operation<
  $Parameters6,
  $Json<SetDescriptionRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface SetCommunityPictureOperation extends $Operation<
  $Parameters6,
  $Json<SetPictureRequest>,
  $Answers200Or2<$JsonAnswer<NewPicture>>
> {}
export interface SetCommunityLockedOperation extends $Operation<
  $Parameters6,
  $Json<SetBoolRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface GetCommunityParticipantsOperation extends $BodilessOperation<
  $Parameters6,
  $Answers200Or2<$JsonAnswer<Identity[]>>
> {}
export interface UpdateCommunityParticipantsOperation extends $Operation<
  $Parameters6,
  $Json<UpdateParticipantsRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface GetCommunityInviteLinkOperation extends $BodilessOperation<
  $Parameters6,
  $Answers200Or2<$JsonAnswer<InviteLink>>
> {}
export interface ResetCommunityInviteLinkOperation extends $BodilessOperation<
  $Parameters6,
  $Answers200Or2<$JsonAnswer<InviteLink>>
> {}
export interface GetCommunitySubGroupsOperation extends $BodilessOperation<
  $Parameters6,
  $Answers200Or2<$JsonAnswer<CommunitySubGroupResponse[]>>
> {}
export interface CreateCommunityGroupOperation extends $Operation<
  $Parameters6,
  $Json<CreateCommunityGroupRequest>,
  $Answers201Or2<components['responses']['CreatedGroup']>
> {}
export interface LinkGroupToCommunityOperation extends $Operation<
  $Parameters6,
  $Json<LinkGroupRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface UnlinkCommunityGroupOperation extends $BodilessOperation<
  {
    query?: never;
    header?: never;
    path: {
      /**
       * The community: its JID, which ends in `@g.us` like a group's.
       * @example 120363055512345678@g.us
       */
      id: JidLike<'group'>;
      /**
       * The group to remove from the community: its JID, which ends in `@g.us`.
       * @example 120363041234567890@g.us
       */
      groupId: JidLike<'group'>;
    };
    cookie?: never;
  },
  $Answers204Or2<$NoContent>
> {}
export interface ListNewslettersOperation extends $BodilessOperation<
  $NoParameters,
  $Answers200Or2<$JsonAnswer<NewsletterInfoResponse[]>>
> {}
export interface CreateNewsletterOperation extends $Operation<
  $NoParameters,
  $Json<CreateNewsletterRequest>,
  $Answers201Or2<components['responses']['CreatedNewsletter']>
> {}
export interface GetNewsletterByInviteCodeOperation extends $BodilessOperation<
  {
    query?: never;
    header?: never;
    path: {
      /**
       * The invite link, or the part of it after `https://whatsapp.com/channel/`.
       * @example 0029VbQ7mZpLw2Hr8KtYx41D
       */
      code: string;
    };
    cookie?: never;
  },
  $Answers200Or2<$JsonAnswer<NewsletterInfoResponse>>
> {}
interface $Parameters7 {
  query?: never;
  header?: never;
  path: {
    /**
     * The newsletter: its JID, which ends in `@newsletter`.
     * @example 120363144038483540@newsletter
     */
    id: JidLike<'newsletter'>;
  };
  cookie?: never;
}
export interface GetNewsletterOperation extends $BodilessOperation<
  $Parameters7,
  $Answers200Or2<$JsonAnswer<NewsletterInfoResponse>>
> {}
export interface SetNewsletterSubscriptionOperation extends $Operation<
  $Parameters7,
  $Json<SetSubscriptionRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface ToggleMuteNewsletterOperation extends $Operation<
  $Parameters7,
  $Json<ToggleMuteNewsletterRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface GetStatusPrivacyOperation extends $BodilessOperation<
  $NoParameters,
  $Answers200Or2<$JsonAnswer<StatusPrivacyResponse[]>>
> {}
export interface PostTextStatusOperation extends $Operation<
  $NoParameters,
  $Json<PostTextStatusRequest>,
  $Answers201Or2<components['responses']['Created']>
> {}
export interface PostImageStatusOperation extends $Operation<
  $NoParameters,
  $Json<PostMediaStatusRequest>,
  $Answers201Or2<components['responses']['Created']>
> {}
export interface PostVideoStatusOperation extends $Operation<
  $NoParameters,
  $Json<PostMediaStatusRequest>,
  $Answers201Or2<components['responses']['Created']>
> {}
export interface DeleteStatusOperation extends $BodilessOperation<
  $Parameters1,
  $Answers204Or2<$NoContent>
> {}
export interface RejectCallOperation extends $Operation<
  {
    query?: never;
    header?: never;
    path: {
      /**
       * Id of the call, from the `call_offer` event.
       * @example A1B2C3D4E5F60718293A4B5C6D7E8F90
       */
      callId: string;
    };
    cookie?: never;
  },
  $Json<RejectCallRequest>,
  $Answers204Or2<$NoContent>
> {}
export interface DownloadMediaOperation extends $BodilessOperation<
  {
    query: DownloadMediaQuery;
    header?: never;
    path?: never;
    cookie?: never;
  },
  {
    /** The decrypted file, with the sender's content type */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        '*/*': Blob;
      };
    };
    400: components['responses']['BadRequest'];
    401: components['responses']['Unauthorized'];
    403: components['responses']['Forbidden'];
    404: components['responses']['NotFound'];
    409: components['responses']['DeviceNotPaired'];
    413: components['responses']['PayloadTooLarge'];
    429: components['responses']['TooManyRequests'];
    499: components['responses']['ClientClosedRequest'];
    500: components['responses']['InternalError'];
    503: components['responses']['ServiceUnavailable'];
    504: components['responses']['GatewayTimeout'];
  }
> {}
interface $Errors3 {
  400: components['responses']['BadRequest'];
  401: components['responses']['Unauthorized'];
  403: components['responses']['Forbidden'];
  404: components['responses']['NotFound'];
  429: components['responses']['TooManyRequests'];
  500: components['responses']['InternalError'];
}
interface $Answers200Or3<Answer> extends $Errors3 {
  200: Answer;
}
export interface ListAccountInstancesOperation extends $BodilessOperation<
  {
    query?: ListAccountInstancesQuery;
    header?: never;
    path?: never;
    cookie?: never;
  },
  $Answers200Or3<$JsonAnswer<PagedAccountInstances>>
> {}
interface $Parameters8 {
  query?: never;
  header?: never;
  path: {
    /**
     * Id of one of the customer's instances, from a list of instances.
     * @example ins_V1StGXR8Z5jd
     */
    id: string;
  };
  cookie?: never;
}
export interface GetAccountInstanceOperation extends $BodilessOperation<
  $Parameters8,
  $Answers200Or3<$JsonAnswer<AccountInstanceDetail>>
> {}
interface $Answers204Or3<Answer> extends $Errors3 {
  204: Answer;
}
export interface UpdateAccountInstanceNameOperation extends $Operation<
  $Parameters8,
  $Json<UpdateInstanceNameRequest>,
  $Answers204Or3<$NoContent>
> {}
export interface UpdateAccountInstanceSettingsOperation extends $Operation<
  $Parameters8,
  $Json<AccountInstanceSettings>,
  $Answers204Or3<$NoContent>
> {}
export interface RegenerateAccountInstanceApiKeyOperation extends $BodilessOperation<
  $Parameters8,
  $Answers200Or3<$JsonAnswer<string>>
> {}
export interface RestartAccountInstanceOperation extends $BodilessOperation<
  $Parameters8,
  $Answers204Or3<$NoContent>
> {}
export interface ListAccountSubscriptionsOperation extends $BodilessOperation<
  {
    query?: ListAccountSubscriptionsQuery;
    header?: never;
    path?: never;
    cookie?: never;
  },
  $Answers200Or3<$JsonAnswer<PagedAccountSubscriptions>>
> {}
export interface ListAccountSubscriptionInstancesOperation extends $BodilessOperation<
  {
    query?: ListAccountSubscriptionInstancesQuery;
    header?: never;
    path: {
      /**
       * Id of one of the customer's subscriptions, from `account.listSubscriptions`.
       * @example sub_7Hq2mZ0pLw
       */
      id: string;
    };
    cookie?: never;
  },
  $Answers200Or3<$JsonAnswer<PagedAccountInstances>>
> {}
export interface CreateAccountSubscriptionInstanceOperation extends $BodilessOperation<
  {
    query?: never;
    header?: never;
    path: {
      /**
       * Id of one of the customer's subscriptions, from `account.listSubscriptions`.
       * @example sub_7Hq2mZ0pLw
       */
      id: string;
    };
    cookie?: never;
  },
  $Answers200Or3<$JsonAnswer<string>>
> {}
export interface DeleteAccountSubscriptionInstanceOperation extends $BodilessOperation<
  {
    query?: never;
    header?: never;
    path: {
      /**
       * Id of one of the customer's subscriptions, from `account.listSubscriptions`.
       * @example sub_7Hq2mZ0pLw
       */
      id: string;
      /**
       * Id of the instance to end. It must belong to this subscription.
       * @example ins_V1StGXR8Z5jd
       */
      instanceId: string;
    };
    cookie?: never;
  },
  $Answers204Or3<$NoContent>
> {}
export interface ListAccountSubscriptionChangesOperation extends $BodilessOperation<
  {
    query?: ListAccountSubscriptionChangesQuery;
    header?: never;
    path: {
      /**
       * Id of one of the customer's subscriptions, from `account.listSubscriptions`.
       * @example sub_7Hq2mZ0pLw
       */
      id: string;
    };
    cookie?: never;
  },
  $Answers200Or3<$JsonAnswer<PagedAccountSubscriptionChanges>>
> {}
export interface GetAccountInstanceDefaultsOperation extends $BodilessOperation<
  $NoParameters,
  $Answers200Or3<$JsonAnswer<AccountInstanceDefaults>>
> {}
export interface UpdateAccountInstanceDefaultsOperation extends $Operation<
  $NoParameters,
  $Json<AccountInstanceDefaults>,
  $Answers204Or3<$NoContent>
> {}
export interface HealthCheckOperation extends $BodilessOperation<
  $NoParameters,
  {
    /** The process is running and accepts requests. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Health;
      };
    };
    429: components['responses']['TooManyRequests'];
    500: components['responses']['InternalError'];
  }
> {}
export interface ListInstancesOperation extends $BodilessOperation<
  $NoParameters,
  $Answers200Or3<$JsonAnswer<InstanceListItem[]>>
> {}
interface $Answers201Or3<Answer> extends $Errors3 {
  201: Answer;
}
export interface CreateInstanceOperation extends $Operation<
  $NoParameters,
  $Json<CreateInstanceRequest>,
  $Answers201Or3<$JsonAnswer<InstanceDetail>>
> {}
interface $Parameters9 {
  query?: never;
  header?: never;
  path: {
    /**
     * Id of the instance: letters, digits, `.`, `_` and `-`.
     * @example support-lisbon
     */
    id: string;
  };
  cookie?: never;
}
export interface GetInstanceOperation extends $BodilessOperation<
  $Parameters9,
  $Answers200Or3<$JsonAnswer<InstanceListItem>>
> {}
export interface DeleteInstanceOperation extends $BodilessOperation<
  $Parameters9,
  $Answers204Or3<$NoContent>
> {}
export interface UpdateInstanceConfigOperation extends $Operation<
  $Parameters9,
  $Json<UpdateInstanceConfigRequest>,
  $Answers204Or3<$NoContent>
> {}
export interface RestartInstanceOperation extends $BodilessOperation<
  $Parameters9,
  $Answers204Or3<$NoContent>
> {}
