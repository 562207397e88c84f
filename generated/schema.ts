/** Generated from openapi/ by `npm run generate`. Do not edit. */
import type {
  UserJid,
  LidJid,
  GroupJid,
  NewsletterJid,
  BotJid,
  StatusJid,
  BroadcastJid,
  JidLike,
  PhoneNumber,
} from '../src/ids/types.ts';
import type { MediaData } from '../src/media/media-data.ts';

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
  /** Release the history cached while pairing */
  '/session/flush-history': $PostPath<'flushHistory'>;
  /** Send text, with mentions or as a reply */
  '/messages/text': $PostPath<'sendText'>;
  /** Send a picture from a URL or from base64 */
  '/messages/image': $PostPath<'sendImage'>;
  /** Send a video from a URL or from base64 */
  '/messages/video': $PostPath<'sendVideo'>;
  /** Send a sound file */
  '/messages/audio': $PostPath<'sendAudio'>;
  /** Send a voice note */
  '/messages/voice': $PostPath<'sendVoice'>;
  /** Send a file as an attachment */
  '/messages/document': $PostPath<'sendDocument'>;
  /** Send a sticker in WebP format */
  '/messages/sticker': $PostPath<'sendSticker'>;
  /** Share a person's contact details */
  '/messages/contact': $PostPath<'sendContact'>;
  /** Send a point on the map */
  '/messages/location': $PostPath<'sendLocation'>;
  /** Send a text with a link preview */
  '/messages/link': $PostPath<'sendLink'>;
  /** Put an emoji on a message, or take it off */
  '/messages/{messageId}/reaction': $PostPath<'sendReaction'>;
  /** Replace the words of a message you sent */
  '/messages/{messageId}/edit': $PostPath<'editMessage'>;
  /** Send a receipt for a received message */
  '/messages/{messageId}/read': $PostPath<'markAsRead'>;
  /** Give a message a star or take it away */
  '/messages/{messageId}/star': $PostPath<'starMessage'>;
  /** Pin a message at the top of its chat, or unpin it */
  '/messages/{messageId}/pin': $PostPath<'pinMessage'>;
  /** Revoke a sent message from the whole chat */
  '/messages/{messageId}/delete': $PostPath<'deleteMessage'>;
  /** Hide a message on the account's own devices */
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
  /** Get what a business says about itself */
  '/chats/{chatId}/business': $GetPath<'getChatBusinessProfile'>;
  /** Show the other side that you type or record */
  '/chats/{chatId}/presence': $PutPath<'setChatPresence'>;
  /** Ask to be told when somebody is online or types */
  '/chats/{chatId}/presence/subscribe': $PutPath<'subscribeChatPresence'>;
  /** Choose how long new messages stay in a chat */
  '/chats/{chatId}/ephemeral': $PutPath<'setChatEphemeral'>;
  /** Silence a chat, or let it ring again */
  '/chats/{chatId}/mute': $PutPath<'muteChat'>;
  /** Keep a chat at the top of the list, or let it go */
  '/chats/{chatId}/pin': $PutPath<'pinChat'>;
  /** Move a chat into the archive or back */
  '/chats/{chatId}/archive': $PutPath<'archiveChat'>;
  /** Set or clear the unread mark of a chat */
  '/chats/{chatId}/read': $PutPath<'markChatAsRead'>;
  /** Ask for older messages of a chat */
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
  /** List whom the account has blocked */
  '/contacts/blocklist': $GetPath<'getBlocklist'>;
  /** Block somebody */
  '/contacts/{id}/block': $PutPath<'blockContact'>;
  /** Lift a block */
  '/contacts/{id}/unblock': $PutPath<'unblockContact'>;
  /**
   * Read the paired account's profile
   * Change the paired account's profile
   */
  '/users/me/profile': $GetPutPath<'getMyProfile', 'updateMyProfile'>;
  /** Show the account as online or offline */
  '/users/me/presence': $PutPath<'setPresence'>;
  /**
   * Read the account's privacy settings
   * Change one privacy setting
   */
  '/users/me/privacy': $GetPutPath<'getPrivacySettings', 'setPrivacySetting'>;
  /** Find out which phone numbers are on WhatsApp */
  '/users/check': $PostPath<'bulkCheckUsers'>;
  /** Find out whether a number uses WhatsApp */
  '/users/{phone}/check': $GetPath<'checkUser'>;
  /** Read somebody's public profile */
  '/users/{phone}/profile': $GetPath<'getUserProfile'>;
  /**
   * List the account's groups
   * Start a group
   */
  '/groups': $GetPostPath<'listGroups', 'createGroup'>;
  /** Read a group */
  '/groups/{id}': $GetPath<'getGroup'>;
  /** Rename a group */
  '/groups/{id}/name': $PutPath<'setGroupName'>;
  /** Change or clear a group's description */
  '/groups/{id}/description': $PutPath<'setGroupDescription'>;
  /** Change a group's picture */
  '/groups/{id}/picture': $PostPath<'setGroupPicture'>;
  /** Leave the group */
  '/groups/{id}/leave': $PostPath<'leaveGroup'>;
  /**
   * List a group's participants
   * Add, remove or re-rank group members
   */
  '/groups/{id}/participants': $GetPutPath<'getGroupParticipants', 'updateGroupParticipants'>;
  /** Get a group's invite link */
  '/groups/{id}/invite-link': $GetPath<'getGroupInviteLink'>;
  /** Revoke a group's invite link and get another */
  '/groups/{id}/invite-link/reset': $PostPath<'resetGroupInviteLink'>;
  /** Decide who may write in a group */
  '/groups/{id}/settings/announce': $PutPath<'setGroupAnnounce'>;
  /** Decide who may edit a group's info */
  '/groups/{id}/settings/locked': $PutPath<'setGroupLocked'>;
  /** Turn join approval on or off */
  '/groups/{id}/settings/join-approval': $PutPath<'setGroupJoinApproval'>;
  /** Decide who may add people to a group */
  '/groups/{id}/settings/member-add-mode': $PutPath<'setGroupMemberAddMode'>;
  /** Join a group by its link */
  '/groups/join/link': $PostPath<'joinGroupWithLink'>;
  /** Accept a personal group invite */
  '/groups/join/invite': $PostPath<'joinGroupWithInvite'>;
  /** Look behind a group invite link */
  '/groups/invite/{code}': $GetPath<'getGroupInfoFromLink'>;
  /**
   * List who is waiting to join a group
   * Let waiting people in, or turn them away
   */
  '/groups/{id}/requests': $GetPutPath<'getGroupRequests', 'updateGroupRequests'>;
  /**
   * List the account's communities
   * Start a community
   */
  '/communities': $GetPostPath<'listCommunities', 'createCommunity'>;
  /** Read a community */
  '/communities/{id}': $GetPath<'getCommunity'>;
  /** Leave the community */
  '/communities/{id}/leave': $PostPath<'leaveCommunity'>;
  /** Rename a community */
  '/communities/{id}/name': $PutPath<'setCommunityName'>;
  /** Change or clear a community's description */
  '/communities/{id}/description': $PutPath<'setCommunityDescription'>;
  /** Change a community's picture */
  '/communities/{id}/picture': $PostPath<'setCommunityPicture'>;
  /** Decide who may edit a community's info */
  '/communities/{id}/settings/locked': $PutPath<'setCommunityLocked'>;
  /**
   * List a community's participants
   * Add, remove or re-rank community members
   */
  '/communities/{id}/participants': $GetPutPath<
    'getCommunityParticipants',
    'updateCommunityParticipants'
  >;
  /** Get a community's invite link */
  '/communities/{id}/invite-link': $GetPath<'getCommunityInviteLink'>;
  /** Revoke a community's invite link and get another */
  '/communities/{id}/invite-link/reset': $PostPath<'resetCommunityInviteLink'>;
  /**
   * List the groups of a community
   * Start a group under a community
   */
  '/communities/{id}/groups': $GetPostPath<'getCommunitySubGroups', 'createCommunityGroup'>;
  /** Take a group into a community */
  '/communities/{id}/groups/link': $PostPath<'linkGroupToCommunity'>;
  /** Take a group out of a community */
  '/communities/{id}/groups/{groupId}': $DeletePath<'unlinkCommunityGroup'>;
  /**
   * List the newsletters the account follows
   * Start a newsletter
   */
  '/newsletters': $GetPostPath<'listNewsletters', 'createNewsletter'>;
  /** Look behind a newsletter link */
  '/newsletters/invite/{code}': $GetPath<'getNewsletterByInviteCode'>;
  /** Read a newsletter */
  '/newsletters/{id}': $GetPath<'getNewsletter'>;
  /** Follow or unfollow a newsletter */
  '/newsletters/{id}/subscription': $PutPath<'setNewsletterSubscription'>;
  /** Silence a newsletter, or lift that */
  '/newsletters/{id}/mute': $PutPath<'toggleMuteNewsletter'>;
  /** See who gets to see your statuses */
  '/status/privacy': $GetPath<'getStatusPrivacy'>;
  /** Post a text as status */
  '/status/text': $PostPath<'postTextStatus'>;
  /** Post a picture as status */
  '/status/image': $PostPath<'postImageStatus'>;
  /** Post a video as status */
  '/status/video': $PostPath<'postVideoStatus'>;
  /** Take down a status before its time */
  '/status/{messageId}/delete': $PostPath<'deleteStatus'>;
  /** Turn away a call while it rings */
  '/calls/{callId}/reject': $PostPath<'rejectCall'>;
  /** Fetch the file of a media message */
  '/media/download': $GetPath<'downloadMedia'>;
  /** List the customer's instances */
  '/account/instances': $GetPath<'listAccountInstances'>;
  /** Read an instance and its settings */
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
  /** Read the history of a subscription */
  '/account/subscriptions/{id}/changes': $GetPath<'listAccountSubscriptionChanges'>;
  /**
   * Read the customer's default settings
   * Change the customer's default settings
   */
  '/account/instances/defaults': $GetPutPath<
    'getAccountInstanceDefaults',
    'updateAccountInstanceDefaults'
  >;
  /** Ask whether the gateway is up */
  '/health': $GetPath<'healthCheck'>;
  /**
   * List the gateway's instances
   * Make an instance
   */
  '/admin/instances': $GetPostPath<'listInstances', 'createInstance'>;
  /**
   * Read one instance
   * Delete an instance for good
   */
  '/admin/instances/{id}': $GetDeletePath<'getInstance', 'deleteInstance'>;
  /** Replace an instance's configuration */
  '/admin/instances/{id}/config': $PutPath<'updateInstanceConfig'>;
  /** Stop an instance and start it again */
  '/admin/instances/{id}/restart': $PutPath<'restartInstance'>;
}

export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Body of every answer that reports an error, except a 500, which is empty, and whatever a proxy in between makes up. */
    Error: {
      /**
       * @description What went wrong, in words for a person to read. Several faulty fields stand on lines of their own, under the server's names (`To` for `to`).
       * @example invalid request body: unexpected EOF
       */
      detail: string;
      /**
       * @description The HTTP status once more.
       * @example 400
       */
      status: number;
    };
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
  };

  responses: {
    /** @description Made or sent; `id` names the new message, group, community or newsletter */
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
        'application/json': {
          id: string;
        };
      };
    };
    /** @description Done; `id` is the message id that WhatsApp knows the action by */
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
        'application/json': {
          id: string;
        };
      };
    };
    /** @description The request is faulty, or something failed that has no status of its own, WhatsApp's rate limit included */
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
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The key is missing, wrong, or not one for this instance or route */
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
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description No such thing, or, where WhatsApp was asked about a group, a community or a newsletter, the lookup failed */
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
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The instance is starting or not running; try again later */
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
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description Not logged in to WhatsApp at this moment, be it unpaired, starting up or after a stream error */
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
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The key is right but may not do this. */
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
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The file is larger than the gateway passes on. */
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
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description Too many calls in too short a time; nothing was done. `Retry-After` says for how long to wait. The self-hosted edition never answers so by itself, a proxy in front of it may. */
    TooManyRequests: {
      headers: {
        /**
         * @description Seconds to wait, or the date after which to call again.
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
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The caller went away before the gateway could answer. Seen in logs and through proxies only. */
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
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The gateway crashed on this call; the body is empty. */
    InternalError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description WhatsApp gave no QR code, or no answer, before the gateway's own deadline. */
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
        'application/json': components['schemas']['Error'];
      };
    };
  };

  parameters: {
    /**
     * @description Id of one of the customer's instances, as the lists of instances give it.
     * @example ins_V1StGXR8Z5jd
     */
    AccountInstanceId: string;
    /**
     * @description Id of one of the customer's subscriptions, as `GET /account/subscriptions` gives it.
     * @example sub_7Hq2mZ0pLw
     */
    SubscriptionId: string;
    /**
     * @description Which page to answer, counted from 1; left out, the first.
     * @example 1
     */
    PageNumber: number;
    /**
     * @description How many entries make a page; left out, 20.
     * @example 20
     */
    PageSize: number;
    /**
     * @description Id of the message or status concerned, as answered when it was sent or as given in its event.
     * @example 3EB0C767D097B7C41F9A
     */
    MessageIdPath: string;
    /**
     * @description JID of the group, ending in `@g.us`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
     * @example 120363041234567890@g.us
     */
    GroupIdPath: JidLike<'group'>;
    /**
     * @description JID of the community, ending in `@g.us` like a group's. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
     * @example 120363055512345678@g.us
     */
    CommunityIdPath: JidLike<'group'>;
    /**
     * @description JID of the newsletter, ending in `@newsletter`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
     * @example 120363144038483540@newsletter
     */
    NewsletterIdPath: JidLike<'newsletter'>;
    /**
     * @description JID of the chat, of a person or a group. It is not percent-decoded, so write the `@` raw: with `%40` in its place the JID is invalid.
     * @example 12025550143@s.whatsapp.net
     */
    ChatIdPath: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
    /**
     * @description Phone number in international form, 7 to 15 digits with or without `+`. Write the `+` raw: `%2B` is 400.
     * @example 12025550143
     */
    PhonePath: PhoneNumber;
    /**
     * @description Id that the instance was given when it was made. It goes into the path raw, which its alphabet allows: letters, digits, `.`, `_` and `-`.
     * @example support-lisbon
     */
    InstanceIdPath: string;
  };

  requestBodies: never;

  headers: never;

  pathItems: never;
}

export interface operations {
  getQR: $BodilessOperation<
    $NoParameters,
    $Answers200Or1<{
      headers: {
        [name: string]: unknown;
      };
      content: {
        'image/png': Blob;
      };
    }>
  >;
  getQRText: $BodilessOperation<
    $NoParameters,
    $Answers200Or1<
      $JsonAnswer<{
        /**
         * @description Text to turn into a QR code, unchanged; good for 60 seconds.
         * @example 2@pZ3vK1xQeT8mYw4bLr7uHc0NfJs9DgAa,q0zW5tPz3xVb8yKcM2nRfL7dHs1jGu4iTe6oAa9wXvE=,Yb3kQm8sVn1tRz5cWx7pLd2hJf9gUe4aKo6iNq0yTwM=,Hc7xRt2vMb9nPz4kWs1qLd8yJf5gUe3aKo6iTw0eVxY=
         */
        code: string;
      }>
    >
  >;
  getPairCode: $BodilessOperation<
    {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Number of the account to be paired, in international form: `+` and 8 to 14 digits, without spaces, and with the `+` unescaped.
         * @example +12025550143
         */
        phone: PhoneNumber;
      };
      cookie?: never;
    },
    $Answers200Or1<
      $JsonAnswer<{
        /**
         * @description Code to type on the phone, two groups of four characters.
         * @example K7QM-3XPR
         */
        code: string;
      }>
    >
  >;
  getSessionStatus: $BodilessOperation<$NoParameters, $Answers200Or1<$JsonAnswer<SessionStatus>>>;
  logout: $BodilessOperation<$NoParameters, $Answers204Or1<$NoContent>>;
  flushHistory: $BodilessOperation<
    $NoParameters,
    $Answers202Or1<
      $JsonAnswer<{
        /**
         * @description Says `ok` when the flush was started.
         * @example ok
         */
        status: string;
      }>
    >
  >;
  sendText: $Operation<
    $NoParameters,
    $Json<SendTextRequest>,
    $Answers201Or2<components['responses']['Created']>
  >;
  sendImage: $Operation<
    $NoParameters,
    $Json<SendMediaRequest>,
    $Answers201Or2<components['responses']['Created']>
  >;
  sendVideo: $Operation<
    $NoParameters,
    $Json<SendMediaRequest>,
    $Answers201Or2<components['responses']['Created']>
  >;
  sendAudio: $Operation<
    $NoParameters,
    $Json<SendMediaRequest>,
    $Answers201Or2<components['responses']['Created']>
  >;
  sendVoice: $Operation<
    $NoParameters,
    $Json<SendMediaRequest>,
    $Answers201Or2<components['responses']['Created']>
  >;
  sendDocument: $Operation<
    $NoParameters,
    $Json<SendDocumentRequest>,
    $Answers201Or2<components['responses']['Created']>
  >;
  sendSticker: $Operation<
    $NoParameters,
    $Json<SendStickerRequest>,
    $Answers201Or2<components['responses']['Created']>
  >;
  sendContact: $Operation<
    $NoParameters,
    $Json<SendContactRequest>,
    $Answers201Or2<components['responses']['Created']>
  >;
  sendLocation: $Operation<
    $NoParameters,
    $Json<SendLocationRequest>,
    $Answers201Or2<components['responses']['Created']>
  >;
  sendLink: $Operation<
    $NoParameters,
    $Json<SendLinkRequest>,
    $Answers201Or2<components['responses']['Created']>
  >;
  sendReaction: $Operation<
    $Parameters1,
    $Json<SendReactionRequest>,
    $Answers200Or2<components['responses']['OK']>
  >;
  editMessage: $Operation<
    $Parameters1,
    $Json<EditMessageRequest>,
    $Answers200Or2<components['responses']['OK']>
  >;
  markAsRead: $Operation<$Parameters1, $Json<MarkAsReadRequest>, $Answers204Or2<$NoContent>>;
  starMessage: $Operation<$Parameters1, $Json<StarMessageRequest>, $Answers204Or2<$NoContent>>;
  pinMessage: $Operation<$Parameters1, $Json<PinMessageRequest>, $Answers204Or2<$NoContent>>;
  deleteMessage: $Operation<$Parameters1, $Json<DeleteMessageRequest>, $Answers204Or2<$NoContent>>;
  deleteMessageForMe: $Operation<
    $Parameters1,
    $Json<DeleteMessageForMeRequest>,
    $Answers204Or2<$NoContent>
  >;
  listChats: $BodilessOperation<$NoParameters, $Answers200Or2<$JsonAnswer<ChatListItem[]>>>;
  getChatInfo: $BodilessOperation<$Parameters2, $Answers200Or2<$JsonAnswer<ChatListItem>>>;
  deleteChat: $BodilessOperation<$Parameters2, $Answers204Or2<$NoContent>>;
  getChatPicture: $BodilessOperation<
    $Parameters2,
    $Answers200Or2<$JsonAnswer<ChatPictureResponse>>
  >;
  getChatBusinessProfile: $BodilessOperation<
    $Parameters2,
    $Answers200Or2<$JsonAnswer<BusinessProfileResponse>>
  >;
  setChatPresence: $Operation<$Parameters2, $Json<SetPresenceRequest>, $Answers204Or2<$NoContent>>;
  subscribeChatPresence: $BodilessOperation<$Parameters2, $Answers204Or2<$NoContent>>;
  setChatEphemeral: $Operation<
    $Parameters2,
    $Json<SetChatEphemeralRequest>,
    $Answers204Or2<$NoContent>
  >;
  muteChat: $Operation<$Parameters2, $Json<MuteChatRequest>, $Answers204Or2<$NoContent>>;
  pinChat: $Operation<$Parameters2, $Json<PinChatRequest>, $Answers204Or2<$NoContent>>;
  archiveChat: $Operation<$Parameters2, $Json<ArchiveChatRequest>, $Answers204Or2<$NoContent>>;
  markChatAsRead: $Operation<
    $Parameters2,
    $Json<ChatMarkAsReadRequest>,
    $Answers204Or2<$NoContent>
  >;
  requestChatMessages: $Operation<
    $Parameters2,
    $Json<RequestMessagesRequest>,
    $Answers202Or2<
      $JsonAnswer<{
        /**
         * @description Says `ok` when the request went out.
         * @example ok
         */
        status: string;
      }>
    >
  >;
  clearChat: $BodilessOperation<$Parameters2, $Answers204Or2<$NoContent>>;
  listContacts: $BodilessOperation<$NoParameters, $Answers200Or2<$JsonAnswer<ContactInfo[]>>>;
  createContact: $Operation<$NoParameters, $Json<CreateContactRequest>, $Answers204Or2<$NoContent>>;
  syncContacts: $BodilessOperation<$NoParameters, $Answers204Or2<$NoContent>>;
  getContact: $BodilessOperation<
    {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the person, raw: the gateway does not decode the path, and `%40` in place of `@` is 400.
         * @example 12025550143@s.whatsapp.net
         */
        id: JidLike<'user' | 'lid'>;
      };
      cookie?: never;
    },
    $Answers200Or2<$JsonAnswer<ContactInfo>>
  >;
  getBlocklist: $BodilessOperation<$NoParameters, $Answers200Or2<$JsonAnswer<Identity[]>>>;
  blockContact: $BodilessOperation<
    {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the person to block, sent raw with a plain `@`.
         * @example 12025550178@s.whatsapp.net
         */
        id: JidLike<'user' | 'lid'>;
      };
      cookie?: never;
    },
    $Answers204Or2<$NoContent>
  >;
  unblockContact: $BodilessOperation<
    {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the person to take off the blocklist, sent raw with a plain `@`.
         * @example 12025550178@s.whatsapp.net
         */
        id: JidLike<'user' | 'lid'>;
      };
      cookie?: never;
    },
    $Answers204Or2<$NoContent>
  >;
  getMyProfile: $BodilessOperation<$NoParameters, $Answers200Or2<$JsonAnswer<UserMeInfo>>>;
  updateMyProfile: $Operation<
    $NoParameters,
    $Json<UpdateProfileRequest>,
    $Answers204Or2<$NoContent>
  >;
  setPresence: $Operation<$NoParameters, $Json<SetMyPresenceRequest>, $Answers204Or2<$NoContent>>;
  getPrivacySettings: $BodilessOperation<
    $NoParameters,
    $Answers200Or2<$JsonAnswer<PrivacySettingsResponse>>
  >;
  setPrivacySetting: $Operation<
    $NoParameters,
    $Json<SetPrivacyRequest>,
    $Answers200Or2<$JsonAnswer<PrivacySettingsResponse>>
  >;
  bulkCheckUsers: $Operation<
    $NoParameters,
    $Json<BulkCheckRequest>,
    $Answers200Or2<$JsonAnswer<BulkCheckResult[]>>
  >;
  checkUser: $BodilessOperation<
    $Parameters3,
    $Answers200Or2<
      $JsonAnswer<{
        /** @description `true` when the number has a WhatsApp account. */
        isInWhatsApp: boolean;
      }>
    >
  >;
  getUserProfile: $BodilessOperation<$Parameters3, $Answers200Or2<$JsonAnswer<UserInfo>>>;
  listGroups: $BodilessOperation<$NoParameters, $Answers200Or2<$JsonAnswer<GroupInfoResponse[]>>>;
  createGroup: $Operation<
    $NoParameters,
    $Json<CreateGroupRequest>,
    $Answers201Or2<components['responses']['Created']>
  >;
  getGroup: $BodilessOperation<$Parameters4, $Answers200Or2<$JsonAnswer<GroupInfoResponse>>>;
  setGroupName: $Operation<$Parameters4, $Json<SetNameRequest>, $Answers204Or2<$NoContent>>;
  setGroupDescription: $Operation<
    $Parameters4,
    $Json<SetDescriptionRequest>,
    $Answers204Or2<$NoContent>
  >;
  setGroupPicture: $Operation<
    $Parameters4,
    $Json<SetPictureRequest>,
    $Answers200Or2<
      $JsonAnswer<{
        /**
         * @description Id that WhatsApp gave to the picture; a new picture has a new id.
         * @example 1773476813
         */
        pictureId: string;
      }>
    >
  >;
  leaveGroup: $BodilessOperation<$Parameters4, $Answers204Or2<$NoContent>>;
  getGroupParticipants: $BodilessOperation<
    $Parameters4,
    $Answers200Or2<$JsonAnswer<GroupParticipant[]>>
  >;
  updateGroupParticipants: $Operation<
    $Parameters4,
    $Json<UpdateParticipantsRequest>,
    $Answers204Or2<$NoContent>
  >;
  getGroupInviteLink: $BodilessOperation<
    $Parameters4,
    $Answers200Or2<
      $JsonAnswer<{
        /**
         * @description Complete link; what follows `https://chat.whatsapp.com/` is the invite code.
         * @example https://chat.whatsapp.com/KsT4bN8qWx2LmZ7vYp0RcD
         */
        link: string;
      }>
    >
  >;
  resetGroupInviteLink: $BodilessOperation<
    $Parameters4,
    $Answers200Or2<
      $JsonAnswer<{
        /**
         * @description The replacement, as a complete link.
         * @example https://chat.whatsapp.com/Yp0RcDKsT4bN8qWx2LmZ7v
         */
        link: string;
      }>
    >
  >;
  setGroupAnnounce: $Operation<$Parameters4, $Json<SetBoolRequest>, $Answers204Or2<$NoContent>>;
  setGroupLocked: $Operation<$Parameters4, $Json<SetBoolRequest>, $Answers204Or2<$NoContent>>;
  setGroupJoinApproval: $Operation<$Parameters4, $Json<SetBoolRequest>, $Answers204Or2<$NoContent>>;
  setGroupMemberAddMode: $Operation<
    $Parameters4,
    $Json<SetMemberAddModeRequest>,
    $Answers204Or2<$NoContent>
  >;
  joinGroupWithLink: $Operation<
    $NoParameters,
    $Json<JoinWithLinkRequest>,
    $Answers201Or2<components['responses']['Created']>
  >;
  joinGroupWithInvite: $Operation<
    $NoParameters,
    $Json<JoinWithInviteRequest>,
    $Answers204Or2<$NoContent>
  >;
  getGroupInfoFromLink: $BodilessOperation<
    {
      query?: never;
      header?: never;
      path: {
        /**
         * @description What follows `https://chat.whatsapp.com/` in the link, sent as it is, without percent-encoding.
         * @example KsT4bN8qWx2LmZ7vYp0RcD
         */
        code: string;
      };
      cookie?: never;
    },
    $Answers200Or2<$JsonAnswer<GroupInfoResponse>>
  >;
  getGroupRequests: $BodilessOperation<
    $Parameters4,
    $Answers200Or2<$JsonAnswer<GroupParticipantRequest[]>>
  >;
  updateGroupRequests: $Operation<
    $Parameters4,
    $Json<UpdateRequestsRequest>,
    $Answers204Or2<$NoContent>
  >;
  listCommunities: $BodilessOperation<
    $NoParameters,
    $Answers200Or2<$JsonAnswer<CommunityInfoResponse[]>>
  >;
  createCommunity: $Operation<
    $NoParameters,
    $Json<CreateCommunityRequest>,
    $Answers201Or2<components['responses']['Created']>
  >;
  getCommunity: $BodilessOperation<
    $Parameters5,
    $Answers200Or2<$JsonAnswer<CommunityInfoResponse>>
  >;
  leaveCommunity: $BodilessOperation<$Parameters5, $Answers204Or2<$NoContent>>;
  setCommunityName: $Operation<$Parameters5, $Json<SetNameRequest>, $Answers204Or2<$NoContent>>;
  setCommunityDescription: $Operation<
    $Parameters5,
    $Json<SetDescriptionRequest>,
    $Answers204Or2<$NoContent>
  >;
  setCommunityPicture: $Operation<
    $Parameters5,
    $Json<SetPictureRequest>,
    $Answers200Or2<
      $JsonAnswer<{
        /**
         * @description Id that WhatsApp gave to the picture; a new picture has a new id.
         * @example 1773476901
         */
        pictureId: string;
      }>
    >
  >;
  setCommunityLocked: $Operation<$Parameters5, $Json<SetBoolRequest>, $Answers204Or2<$NoContent>>;
  getCommunityParticipants: $BodilessOperation<
    $Parameters5,
    $Answers200Or2<$JsonAnswer<Identity[]>>
  >;
  updateCommunityParticipants: $Operation<
    $Parameters5,
    $Json<UpdateParticipantsRequest>,
    $Answers204Or2<$NoContent>
  >;
  getCommunityInviteLink: $BodilessOperation<
    $Parameters5,
    $Answers200Or2<
      $JsonAnswer<{
        /**
         * @description Complete link, ready to be sent to somebody.
         * @example https://chat.whatsapp.com/Zm7Vq1HtR5cJ9sLd3XbWfK
         */
        link: string;
      }>
    >
  >;
  resetCommunityInviteLink: $BodilessOperation<
    $Parameters5,
    $Answers200Or2<
      $JsonAnswer<{
        /**
         * @description The replacement, as a complete link.
         * @example https://chat.whatsapp.com/R5cJ9sLd3XbWfKZm7Vq1Ht
         */
        link: string;
      }>
    >
  >;
  getCommunitySubGroups: $BodilessOperation<
    $Parameters5,
    $Answers200Or2<$JsonAnswer<CommunitySubGroupResponse[]>>
  >;
  createCommunityGroup: $Operation<
    $Parameters5,
    $Json<CreateCommunityGroupRequest>,
    $Answers201Or2<components['responses']['Created']>
  >;
  linkGroupToCommunity: $Operation<
    $Parameters5,
    $Json<LinkGroupRequest>,
    $Answers204Or2<$NoContent>
  >;
  unlinkCommunityGroup: $BodilessOperation<
    {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the community, ending in `@g.us` like a group's. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363055512345678@g.us
         */
        id: components['parameters']['CommunityIdPath'];
        /**
         * @description JID of the group that is to leave the community, raw: `%40` in place of `@` makes it invalid.
         * @example 120363041234567890@g.us
         */
        groupId: JidLike<'group'>;
      };
      cookie?: never;
    },
    $Answers204Or2<$NoContent>
  >;
  listNewsletters: $BodilessOperation<
    $NoParameters,
    $Answers200Or2<$JsonAnswer<NewsletterInfoResponse[]>>
  >;
  createNewsletter: $Operation<
    $NoParameters,
    $Json<CreateNewsletterRequest>,
    $Answers201Or2<components['responses']['Created']>
  >;
  getNewsletterByInviteCode: $BodilessOperation<
    {
      query?: never;
      header?: never;
      path: {
        /**
         * @description What follows `https://whatsapp.com/channel/` in the link, sent as it is, without percent-encoding.
         * @example 0029VbQ7mZpLw2Hr8KtYx41D
         */
        code: string;
      };
      cookie?: never;
    },
    $Answers200Or2<$JsonAnswer<NewsletterInfoResponse>>
  >;
  getNewsletter: $BodilessOperation<
    $Parameters6,
    $Answers200Or2<$JsonAnswer<NewsletterInfoResponse>>
  >;
  setNewsletterSubscription: $Operation<
    $Parameters6,
    $Json<SetSubscriptionRequest>,
    $Answers204Or2<$NoContent>
  >;
  toggleMuteNewsletter: $Operation<
    $Parameters6,
    $Json<ToggleMuteNewsletterRequest>,
    $Answers204Or2<$NoContent>
  >;
  getStatusPrivacy: $BodilessOperation<
    $NoParameters,
    $Answers200Or2<$JsonAnswer<StatusPrivacyResponse[]>>
  >;
  postTextStatus: $Operation<
    $NoParameters,
    $Json<PostTextStatusRequest>,
    $Answers201Or2<components['responses']['Created']>
  >;
  postImageStatus: $Operation<
    $NoParameters,
    $Json<PostMediaStatusRequest>,
    $Answers201Or2<components['responses']['Created']>
  >;
  postVideoStatus: $Operation<
    $NoParameters,
    $Json<PostMediaStatusRequest>,
    $Answers201Or2<components['responses']['Created']>
  >;
  deleteStatus: $BodilessOperation<$Parameters1, $Answers204Or2<$NoContent>>;
  rejectCall: $Operation<
    {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the call, from the `call_offer` event.
         * @example A1B2C3D4E5F60718293A4B5C6D7E8F90
         */
        callId: string;
      };
      cookie?: never;
    },
    $Json<RejectCallRequest>,
    $Answers204Or2<$NoContent>
  >;
  downloadMedia: $BodilessOperation<
    {
      query: {
        /**
         * @description Media id from a `message` event (`media.id`): opaque padded base64url, up to about 1 kB long.
         * @example H4sIAAAAAAACAwFAAL__bjQLnP-zepicpUTmu3gKLHiQHT-zNzh2hRGjBhevoB1L9RIvNEVUxTveLruM0rfj0WAK1jHDhaXXzOI8d4VFmtr9wP5AAAAA
         */
        id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    },
    {
      /** @description The decrypted file, with the sender's content type */
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
  >;
  listAccountInstances: $BodilessOperation<
    {
      query?: {
        /**
         * @description Which page to answer, counted from 1; left out, the first.
         * @example 1
         */
        pageNumber?: components['parameters']['PageNumber'];
        /**
         * @description How many entries make a page; left out, 20.
         * @example 20
         */
        pageSize?: components['parameters']['PageSize'];
        /**
         * @description Start of the span of creation times, as a full RFC 3339 time. Prefer `Z`: the `+` of an offset has to be written `%2B` in a query string.
         * @example 2026-03-01T00:00:00Z
         */
        createdFrom?: string;
        /**
         * @description End of the span of creation times, in the same form as `createdFrom`; left out, the span is open.
         * @example 2026-03-31T23:59:59Z
         */
        createdTo?: string;
        /**
         * @description Keeps only the instances in this state. The contract fixes no values: take one from `status` in an earlier answer.
         * @example active
         */
        status?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    },
    $Answers200Or3<$JsonAnswer<PagedAccountInstances>>
  >;
  getAccountInstance: $BodilessOperation<
    $Parameters7,
    $Answers200Or3<$JsonAnswer<AccountInstanceDetail>>
  >;
  updateAccountInstanceName: $Operation<
    $Parameters7,
    $Json<UpdateInstanceNameRequest>,
    $Answers204Or3<$NoContent>
  >;
  updateAccountInstanceSettings: $Operation<
    $Parameters7,
    $Json<AccountInstanceSettings>,
    $Answers204Or3<$NoContent>
  >;
  regenerateAccountInstanceApiKey: $BodilessOperation<
    $Parameters7,
    $Answers200Or3<$JsonAnswer<string>>
  >;
  restartAccountInstance: $BodilessOperation<$Parameters7, $Answers204Or3<$NoContent>>;
  listAccountSubscriptions: $BodilessOperation<
    {
      query?: {
        /**
         * @description Which page to answer, counted from 1; left out, the first.
         * @example 1
         */
        pageNumber?: components['parameters']['PageNumber'];
        /**
         * @description How many entries make a page; left out, 20.
         * @example 20
         */
        pageSize?: components['parameters']['PageSize'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    },
    $Answers200Or3<$JsonAnswer<PagedAccountSubscriptions>>
  >;
  listAccountSubscriptionInstances: $BodilessOperation<
    {
      query?: {
        /**
         * @description Which page to answer, counted from 1; left out, the first.
         * @example 1
         */
        pageNumber?: components['parameters']['PageNumber'];
        /**
         * @description How many entries make a page; left out, 20.
         * @example 20
         */
        pageSize?: components['parameters']['PageSize'];
        /**
         * @description Start of the span of creation times, as a full RFC 3339 time, best with `Z`.
         * @example 2026-03-01T00:00:00Z
         */
        createdFrom?: string;
        /**
         * @description End of the span of creation times, as a full RFC 3339 time; left out, the span is open.
         * @example 2026-03-31T23:59:59Z
         */
        createdTo?: string;
        /**
         * @description Keeps only the instances in this state, written as the answer's `status` has it.
         * @example active
         */
        status?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of one of the customer's subscriptions, as `GET /account/subscriptions` gives it.
         * @example sub_7Hq2mZ0pLw
         */
        id: components['parameters']['SubscriptionId'];
      };
      cookie?: never;
    },
    $Answers200Or3<$JsonAnswer<PagedAccountInstances>>
  >;
  createAccountSubscriptionInstance: $BodilessOperation<
    {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of one of the customer's subscriptions, as `GET /account/subscriptions` gives it.
         * @example sub_7Hq2mZ0pLw
         */
        id: components['parameters']['SubscriptionId'];
      };
      cookie?: never;
    },
    $Answers200Or3<$JsonAnswer<string>>
  >;
  deleteAccountSubscriptionInstance: $BodilessOperation<
    {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of one of the customer's subscriptions, as `GET /account/subscriptions` gives it.
         * @example sub_7Hq2mZ0pLw
         */
        id: components['parameters']['SubscriptionId'];
        /**
         * @description Id of the instance to end; it has to be one of this subscription.
         * @example ins_V1StGXR8Z5jd
         */
        instanceId: string;
      };
      cookie?: never;
    },
    $Answers204Or3<$NoContent>
  >;
  listAccountSubscriptionChanges: $BodilessOperation<
    {
      query?: {
        /**
         * @description Which page to answer, counted from 1; left out, the first.
         * @example 1
         */
        pageNumber?: components['parameters']['PageNumber'];
        /**
         * @description How many entries make a page; left out, 20.
         * @example 20
         */
        pageSize?: components['parameters']['PageSize'];
        /**
         * @description Start of the span of time, as a full RFC 3339 time, best with `Z`.
         * @example 2026-03-01T00:00:00Z
         */
        timestampFrom?: string;
        /**
         * @description End of the span of time, as a full RFC 3339 time; left out, the span is open.
         * @example 2026-03-31T23:59:59Z
         */
        timestampTo?: string;
        /**
         * @description Keeps only changes of one kind. The contract fixes no values: take one from `changeType` in an earlier answer.
         * @example instance_added
         */
        changeType?: string;
        /**
         * @description Keeps only the changes that concern this instance.
         * @example ins_V1StGXR8Z5jd
         */
        instanceId?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of one of the customer's subscriptions, as `GET /account/subscriptions` gives it.
         * @example sub_7Hq2mZ0pLw
         */
        id: components['parameters']['SubscriptionId'];
      };
      cookie?: never;
    },
    $Answers200Or3<$JsonAnswer<PagedAccountSubscriptionChanges>>
  >;
  getAccountInstanceDefaults: $BodilessOperation<
    $NoParameters,
    $Answers200Or3<$JsonAnswer<AccountInstanceDefaults>>
  >;
  updateAccountInstanceDefaults: $Operation<
    $NoParameters,
    $Json<AccountInstanceDefaults>,
    $Answers204Or3<$NoContent>
  >;
  healthCheck: $BodilessOperation<
    $NoParameters,
    {
      /** @description The process is up and takes requests. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description Always `ok`; a gateway in trouble does not answer, or a proxy answers in its place.
             * @example ok
             */
            status: string;
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    }
  >;
  listInstances: $BodilessOperation<$NoParameters, $Answers200Or3<$JsonAnswer<InstanceListItem[]>>>;
  createInstance: $Operation<
    $NoParameters,
    $Json<CreateInstanceRequest>,
    $Answers201Or3<$JsonAnswer<InstanceDetail>>
  >;
  getInstance: $BodilessOperation<$Parameters8, $Answers200Or3<$JsonAnswer<InstanceListItem>>>;
  deleteInstance: $BodilessOperation<$Parameters8, $Answers204Or3<$NoContent>>;
  updateInstanceConfig: $Operation<
    $Parameters8,
    $Json<UpdateInstanceConfigRequest>,
    $Answers204Or3<$NoContent>
  >;
  restartInstance: $BodilessOperation<$Parameters8, $Answers204Or3<$NoContent>>;
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
interface $JsonAnswer<T> {
  headers: { [name: string]: unknown };
  content: { 'application/json': T };
}
interface $Answers204Or1<Answer> extends $Errors1 {
  204: Answer;
}
interface $NoContent {
  headers: { [name: string]: unknown };
  content?: never;
}
interface $Answers202Or1<Answer> extends $Errors1 {
  202: Answer;
}
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
interface $Parameters1 {
  query?: never;
  header?: never;
  path: {
    /**
     * @description Id of the message or status concerned, as answered when it was sent or as given in its event.
     * @example 3EB0C767D097B7C41F9A
     */
    messageId: components['parameters']['MessageIdPath'];
  };
  cookie?: never;
}
interface $Answers200Or2<Answer> extends $Errors2 {
  200: Answer;
}
interface $Answers204Or2<Answer> extends $Errors2 {
  204: Answer;
}
interface $Parameters2 {
  query?: never;
  header?: never;
  path: {
    /**
     * @description JID of the chat, of a person or a group. It is not percent-decoded, so write the `@` raw: with `%40` in its place the JID is invalid.
     * @example 12025550143@s.whatsapp.net
     */
    chatId: components['parameters']['ChatIdPath'];
  };
  cookie?: never;
}
interface $Answers202Or2<Answer> extends $Errors2 {
  202: Answer;
}
interface $Parameters3 {
  query?: never;
  header?: never;
  path: {
    /**
     * @description Phone number in international form, 7 to 15 digits with or without `+`. Write the `+` raw: `%2B` is 400.
     * @example 12025550143
     */
    phone: components['parameters']['PhonePath'];
  };
  cookie?: never;
}
interface $Parameters4 {
  query?: never;
  header?: never;
  path: {
    /**
     * @description JID of the group, ending in `@g.us`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
     * @example 120363041234567890@g.us
     */
    id: components['parameters']['GroupIdPath'];
  };
  cookie?: never;
}
interface $Parameters5 {
  query?: never;
  header?: never;
  path: {
    /**
     * @description JID of the community, ending in `@g.us` like a group's. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
     * @example 120363055512345678@g.us
     */
    id: components['parameters']['CommunityIdPath'];
  };
  cookie?: never;
}
interface $Parameters6 {
  query?: never;
  header?: never;
  path: {
    /**
     * @description JID of the newsletter, ending in `@newsletter`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
     * @example 120363144038483540@newsletter
     */
    id: components['parameters']['NewsletterIdPath'];
  };
  cookie?: never;
}
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
interface $Parameters7 {
  query?: never;
  header?: never;
  path: {
    /**
     * @description Id of one of the customer's instances, as the lists of instances give it.
     * @example ins_V1StGXR8Z5jd
     */
    id: components['parameters']['AccountInstanceId'];
  };
  cookie?: never;
}
interface $Answers204Or3<Answer> extends $Errors3 {
  204: Answer;
}
interface $Answers201Or3<Answer> extends $Errors3 {
  201: Answer;
}
interface $Parameters8 {
  query?: never;
  header?: never;
  path: {
    /**
     * @description Id that the instance was given when it was made. It goes into the path raw, which its alphabet allows: letters, digits, `.`, `_` and `-`.
     * @example support-lisbon
     */
    id: components['parameters']['InstanceIdPath'];
  };
  cookie?: never;
}
/** How an instance stands with WhatsApp, from `GET /session/status`. */
export type SessionStatus = {
  /** @description Whether a socket to WhatsApp is open. `true` does not mean paired: one is open for the QR code, too. */
  isConnected: boolean;
  /** @description Whether the device is paired and logged in at this moment, which sending needs. */
  isLoggedIn: boolean;
  /**
   * @description JID of the linked device, with its device number after the colon; empty while unpaired. Cut the device number off before you use it as a recipient.
   * @example 12025550143:12@s.whatsapp.net
   */
  deviceId: string;
};
/** A text to be sent, from `POST /messages/text`. */
export type SendTextRequest = {
  /**
   * Format: jid
   * @description Recipient: JID or LID of a person, a group or a newsletter, without device part. Bare digits get `@s.whatsapp.net` appended, unchecked.
   * @example 12025550143@s.whatsapp.net
   */
  to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
  /**
   * @description The words to send. WhatsApp's marks work: `*bold*`, `_italic_`, `~struck~`.
   * @example Your table is booked for Saturday, 19:30.
   */
  text: string;
  /**
   * @description Full JIDs of the people to mention. Each has to stand in `text` as well, as `@` and the part before the JID's `@`.
   * @example [
   *       "12025550178@s.whatsapp.net"
   *     ]
   */
  mentions?: JidLike<'user' | 'lid' | 'bot'>[];
  /**
   * @description Id of an earlier message to quote; leave it out to send a text that is no reply.
   * @example 3EB0C767D097B7C41F9A
   */
  replyTo?: string;
  /**
   * Format: jid
   * @description Full JID, without device part, of whoever wrote the quoted message. In a group the quote is wrong without it.
   * @example 12025550178@s.whatsapp.net
   */
  replyToSenderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
  /** @description `true` shows the message as forwarded; left out, it shows as your own. */
  isForwarded?: boolean;
  /**
   * @description Time after which this message disappears; with `off`, or nothing, it stays. Where the chat has a timer of its own, set the same one here.
   * @enum {string}
   */
  ephemeralExpiration?: 'off' | '24h' | '7d' | '90d';
};
/**
 * A picture, video, sound file or voice note to be sent, with exactly one of `data` and `url` as
 * its source.
 */
export type SendMediaRequest = {
  /**
   * Format: jid
   * @description Recipient: JID or LID of a person, a group or a newsletter, without device part. Bare digits get `@s.whatsapp.net` appended, unchecked.
   * @example 12025550143@s.whatsapp.net
   */
  to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
  /**
   * Format: byte
   * @description The file as base64, in the standard alphabet with padding: no `data:` prefix, no base64url. Not together with `url`.
   * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
   */
  data?: MediaData;
  /**
   * Format: uri
   * @description Address that the gateway fetches the file from, within 30 seconds and up to 50 MB. Not together with `data`.
   * @example https://example.com/menu/today.jpg
   */
  url?: string;
  /**
   * @description Type of the file, sent on unchecked; left out, the message has an empty one. Documents and voice notes do not use it, as their type is settled otherwise.
   * @example image/jpeg
   */
  mimeType?: string;
  /**
   * @description Text below the picture, video or document; sound files and voice notes show none.
   * @example Today's menu
   */
  caption?: string;
  /**
   * @description Full JIDs of people to mention in `caption`, where each stands as `@` and the part before the JID's `@`.
   * @example [
   *       "12025550178@s.whatsapp.net"
   *     ]
   */
  mentions?: JidLike<'user' | 'lid' | 'bot'>[];
  /**
   * @description Id of an earlier message to quote; leave it out if this is no reply.
   * @example 3EB0C767D097B7C41F9A
   */
  replyTo?: string;
  /**
   * Format: jid
   * @description Full JID, without device part, of whoever wrote the quoted message. In a group the quote is wrong without it.
   * @example 12025550178@s.whatsapp.net
   */
  replyToSenderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
  /** @description `true` shows the message as forwarded; left out, it shows as your own. */
  isForwarded?: boolean;
  /** @description `true` lets the recipient open the media a single time; left out, it stays in the chat. */
  viewOnce?: boolean;
  /**
   * @description Time after which this message disappears; with `off`, or nothing, it stays. Where the chat has a timer of its own, set the same one here.
   * @enum {string}
   */
  ephemeralExpiration?: 'off' | '24h' | '7d' | '90d';
};
/** A file to be sent as an attachment: the fields of any media, and a name that settles the type. */
export type SendDocumentRequest = SendMediaRequest & {
  /**
   * @description Name the attachment is shown and saved under. Its extension settles the file's type, so do not leave it off.
   * @example invoice-2026-0314.pdf
   */
  filename: string;
};
/** A WebP sticker to be sent, with exactly one of `data` and `url` as its source. */
export type SendStickerRequest = {
  /**
   * Format: jid
   * @description Recipient: JID or LID of a person, a group or a newsletter, without device part. Bare digits get `@s.whatsapp.net` appended, unchecked.
   * @example 12025550143@s.whatsapp.net
   */
  to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
  /**
   * Format: byte
   * @description The WebP file as base64, in the standard alphabet with padding: no `data:` prefix, no base64url. Not together with `url`.
   * @example UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA
   */
  data?: MediaData;
  /**
   * Format: uri
   * @description Address that the gateway fetches the WebP file from, within 30 seconds and up to 50 MB. Not together with `data`.
   * @example https://example.com/stickers/thanks.webp
   */
  url?: string;
  /** @description `true` for a sticker that moves; left out, it counts as a still one. */
  isAnimated?: boolean;
  /**
   * @description Full JIDs of people to mention. A sticker has no text to show them in, so they matter little here.
   * @example [
   *       "12025550178@s.whatsapp.net"
   *     ]
   */
  mentions?: JidLike<'user' | 'lid' | 'bot'>[];
  /**
   * @description Id of an earlier message to quote; leave it out if this is no reply.
   * @example 3EB0C767D097B7C41F9A
   */
  replyTo?: string;
  /**
   * Format: jid
   * @description Full JID, without device part, of whoever wrote the quoted message. In a group the quote is wrong without it.
   * @example 12025550178@s.whatsapp.net
   */
  replyToSenderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
  /** @description `true` shows the sticker as forwarded; left out, it shows as your own. */
  isForwarded?: boolean;
  /**
   * @description Time after which this message disappears; with `off`, or nothing, it stays. Where the chat has a timer of its own, set the same one here.
   * @enum {string}
   */
  ephemeralExpiration?: 'off' | '24h' | '7d' | '90d';
};
/** A contact card to be sent; give `displayName` and `vcard` together. */
export type SendContactRequest = {
  /**
   * Format: jid
   * @description Recipient of the card: JID or LID of a person, a group or a newsletter, without device part. Bare digits get `@s.whatsapp.net` appended, unchecked.
   * @example 12025550143@s.whatsapp.net
   */
  to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
  /**
   * @description Name printed on the card. No vCard is made from it, so alone it gives an empty card.
   * @example Lucía Fernández
   */
  displayName?: string;
  /**
   * @description The card itself as vCard 3.0 with line breaks. A number with `waid=` and its digits can be messaged from the card.
   * @example BEGIN:VCARD
   *     VERSION:3.0
   *     N:Fernández;Lucía;;;
   *     FN:Lucía Fernández
   *     TEL;type=CELL;waid=447700900123:+44 7700 900123
   *     END:VCARD
   */
  vcard?: string;
  /**
   * @description Full JIDs of people to mention. A card has no text to show them in, so they matter little here.
   * @example [
   *       "12025550178@s.whatsapp.net"
   *     ]
   */
  mentions?: JidLike<'user' | 'lid' | 'bot'>[];
  /**
   * @description Id of an earlier message to quote; leave it out if this is no reply.
   * @example 3EB0C767D097B7C41F9A
   */
  replyTo?: string;
  /**
   * Format: jid
   * @description Full JID, without device part, of whoever wrote the quoted message. In a group the quote is wrong without it.
   * @example 12025550178@s.whatsapp.net
   */
  replyToSenderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
  /** @description `true` shows the card as forwarded; left out, it shows as your own. */
  isForwarded?: boolean;
  /**
   * @description Time after which this message disappears; with `off`, or nothing, it stays. Where the chat has a timer of its own, set the same one here.
   * @enum {string}
   */
  ephemeralExpiration?: 'off' | '24h' | '7d' | '90d';
};
/** A fixed point on the map to be sent, with or without a name and an address. */
export type SendLocationRequest = {
  /**
   * Format: jid
   * @description Recipient: JID or LID of a person, a group or a newsletter, without device part. Bare digits get `@s.whatsapp.net` appended, unchecked.
   * @example 12025550143@s.whatsapp.net
   */
  to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
  /**
   * Format: double
   * @description Degrees north of the equator, negative to the south. Left out, it is 0.
   * @example 46.6242
   */
  latitude?: number;
  /**
   * Format: double
   * @description Degrees east of Greenwich, negative to the west. Left out, it is 0.
   * @example 8.0414
   */
  longitude?: number;
  /**
   * @description Name of the place, shown in bold below the map.
   * @example Grindelwald Terminal
   */
  name?: string;
  /**
   * @description Postal address in one line, shown below the name.
   * @example Grundstrasse 54, 3818 Grindelwald, Switzerland
   */
  address?: string;
  /**
   * @description Web page about the place.
   * @example https://example.com/meeting-point
   */
  url?: string;
  /**
   * @description Time after which this message disappears; with `off`, or nothing, it stays. Where the chat has a timer of its own, set the same one here.
   * @enum {string}
   */
  ephemeralExpiration?: 'off' | '24h' | '7d' | '90d';
};
/** A text with a preview box, whose content you supply, from `POST /messages/link`. */
export type SendLinkRequest = {
  /**
   * Format: jid
   * @description Recipient: JID or LID of a person, a group or a newsletter, without device part. Bare digits get `@s.whatsapp.net` appended, unchecked.
   * @example 12025550143@s.whatsapp.net
   */
  to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
  /**
   * @description The words below the preview. Write the address of `url` in them, too.
   * @example The route for Sunday: https://example.com/routes/42
   */
  text: string;
  /**
   * Format: uri
   * @description Full address that the preview stands for, with its scheme.
   * @example https://example.com/routes/42
   */
  url: string;
  /**
   * @description First line of the preview, in bold; blank when left out.
   * @example Lake round, 14 km
   */
  title?: string;
  /**
   * @description Teaser below the title; blank when left out.
   * @example Easy going, with a ferry back at half past four.
   */
  description?: string;
  /**
   * Format: byte
   * @description Small JPEG for the preview, as base64 with padding and without `data:` prefix; no picture when left out.
   * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
   */
  jpegThumbnail?: MediaData;
  /**
   * @description Full JIDs of the people to mention. Each has to stand in `text` as well, as `@` and the part before the JID's `@`.
   * @example [
   *       "12025550178@s.whatsapp.net"
   *     ]
   */
  mentions?: JidLike<'user' | 'lid' | 'bot'>[];
  /**
   * @description Id of an earlier message to quote; leave it out if this is no reply.
   * @example 3EB0C767D097B7C41F9A
   */
  replyTo?: string;
  /**
   * Format: jid
   * @description Full JID, without device part, of whoever wrote the quoted message. In a group the quote is wrong without it.
   * @example 12025550178@s.whatsapp.net
   */
  replyToSenderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
  /** @description `true` shows the message as forwarded; left out, it shows as your own. */
  isForwarded?: boolean;
  /**
   * @description Time after which this message disappears; with `off`, or nothing, it stays. Where the chat has a timer of its own, set the same one here.
   * @enum {string}
   */
  ephemeralExpiration?: 'off' | '24h' | '7d' | '90d';
};
/** A reaction to be put on a message or taken off it. */
export type SendReactionRequest = {
  /**
   * Format: jid
   * @description JID of the chat that holds the message.
   * @example 120363041234567890@g.us
   */
  to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
  /**
   * Format: jid
   * @description Full JID of whoever wrote the message. Leave it out for a message of your own.
   * @example 12025550178@s.whatsapp.net
   */
  senderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
  /**
   * @description One emoji, or `""` to take yours off.
   * @example 👍
   */
  reaction: string;
};
/** The new text of a message that this account has sent. */
export type EditMessageRequest = {
  /**
   * Format: jid
   * @description Full JID of the chat that holds the message; bare digits are not completed here.
   * @example 12025550143@s.whatsapp.net
   */
  to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
  /**
   * @description Words that take the place of the old ones, in full.
   * @example Your table is booked for Saturday, 20:00.
   */
  text: string;
  /**
   * @description Full JIDs of the people whom the new text mentions; repeat those of the old text that should stay.
   * @example [
   *       "12025550178@s.whatsapp.net"
   *     ]
   */
  mentions?: JidLike<'user' | 'lid' | 'bot'>[];
  /**
   * @description Time after which the edited message disappears; repeat the value it was sent with.
   * @enum {string}
   */
  ephemeralExpiration?: 'off' | '24h' | '7d' | '90d';
};
/** A receipt for one received message. */
export type MarkAsReadRequest = {
  /**
   * Format: jid
   * @description JID of the chat that the message came in.
   * @example 12025550143@s.whatsapp.net
   */
  chatId: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
  /**
   * Format: jid
   * @description JID of the person who wrote it; with one person the same as `chatId`, in a group the member.
   * @example 12025550143@s.whatsapp.net
   */
  senderId: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
  /**
   * @description `delivered` for arrived, `read` for the blue ticks, `played` for media that has been played, and `sender`, which concerns messages sent from another of the account's devices.
   * @enum {string}
   */
  receiptType: 'delivered' | 'sender' | 'read' | 'played';
};
/** Which message gets or loses its star. */
export type StarMessageRequest = {
  /**
   * Format: jid
   * @description Full JID of the chat that holds the message, used as it stands.
   * @example 120363041234567890@g.us
   */
  chatId: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
  /**
   * Format: jid
   * @description Full JID of whoever wrote the message, your own for one of yours.
   * @example 12025550178@s.whatsapp.net
   */
  senderId: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
  /** @description Whether the message has a star from now on; left out, it means `false`. */
  starred?: boolean;
};
/** Which message to pin or unpin, and for how long. */
export type PinMessageRequest = {
  /**
   * Format: jid
   * @description JID of the chat that holds the message.
   * @example 120363041234567890@g.us
   */
  chatId: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
  /**
   * Format: jid
   * @description JID of whoever wrote the message, your own for one of yours.
   * @example 12025550178@s.whatsapp.net
   */
  senderId: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
  /** @description Whether the message is pinned from now on; left out, it means `false`. */
  pinned?: boolean;
  /**
   * @description How long the pin lasts: `24h`, `7d` or `30d`, the periods that WhatsApp's own apps offer. Of no use when unpinning.
   * @example 7d
   */
  pinExpiration?: string;
};
/** Which of your messages to take back from everybody. */
export type DeleteMessageRequest = {
  /**
   * Format: jid
   * @description JID of the chat that the message was sent to.
   * @example 120363041234567890@g.us
   */
  chatId: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
  /**
   * Format: jid
   * @description JID of whoever wrote the message, so the account's own, without device part.
   * @example 12025550143@s.whatsapp.net
   */
  senderId: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
};
/** Which message to hide on this account's devices. */
export type DeleteMessageForMeRequest = {
  /**
   * Format: jid
   * @description Full JID of the chat that holds the message, used as it stands.
   * @example 120363041234567890@g.us
   */
  chatId: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
  /**
   * Format: jid
   * @description Full JID of whoever wrote the message. Needed in a group for messages of others, otherwise without effect.
   * @example 12025550178@s.whatsapp.net
   */
  senderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
  /** @description Whether this account wrote the message; left out, it means `false`. */
  isFromMe?: boolean;
  /**
   * Format: date-time
   * @description When the message was sent, as full RFC 3339 with a time zone.
   * @example 2026-03-14T08:26:53Z
   */
  timestamp?: string;
};
/** A chat of the account with its names and settings, from `GET /chats` and `GET /chats/{chatId}`. */
export type ChatListItem = {
  /**
   * Format: jid
   * @description JID of the person, the group or whatever else the chat is with.
   * @example 12025550143@s.whatsapp.net
   */
  id: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
  /**
   * Format: jid
   * @description The person's LID, the id WhatsApp uses where it hides phone numbers. Absent for groups, and where the gateway does not know it.
   * @example 182746519284736@lid
   */
  lid?: LidJid;
  /** @description Whether it is a group rather than a chat with one person. */
  isGroup: boolean;
  /** @description Whether the chat lies in the archive. */
  isArchived: boolean;
  /** @description Whether the chat is kept at the top of the list. */
  isPinned: boolean;
  /** @description Whether notifications are silenced at this moment. */
  isMuted: boolean;
  /**
   * Format: date-time
   * @description When notifications come back. Absent unless muted; go by `isMuted`, not by this.
   * @example 2026-03-14T16:26:53Z
   */
  muteEndTime?: string;
  /**
   * @description Name the person has chosen for themselves on WhatsApp. Absent while the gateway has not seen it.
   * @example Amara
   */
  pushName?: string;
  /**
   * @description Name of the business account; absent for private people.
   * @example Okafor Interiors
   */
  businessName?: string;
  /**
   * @description Name under which the account has saved the person; absent if not saved.
   * @example Amara Okafor
   */
  fullName?: string;
  /**
   * Format: date-time
   * @description When something last happened in the chat. Absent where the gateway has seen nothing yet.
   * @example 2026-03-14T08:26:53Z
   */
  lastActivity?: string;
};
/** The picture of a person or a group, from `GET /chats/{chatId}/picture`. */
export type ChatPictureResponse = {
  /**
   * @description Id of this version of the picture; a new picture has a new one.
   * @example 1773476813
   */
  pictureId: string;
  /**
   * @description Address of the JPEG on WhatsApp's servers, good for a limited time.
   * @example https://pps.whatsapp.net/v/t61.24694-24/example.jpg
   */
  pictureUrl: string;
};
/**
 * What a WhatsApp Business account tells about itself, from `GET /chats/{chatId}/business`. Every
 * field is present; what the business has not filled in is empty.
 */
export type BusinessProfileResponse = {
  /**
   * @description The business's id on WhatsApp, as the part of its JID before the `@`.
   * @example 12025550143
   */
  id: string;
  /**
   * @description Street address in one text.
   * @example 14 Marina Road, Lagos
   */
  address: string;
  /**
   * @description Address for e-mail.
   * @example hello@example.com
   */
  email: string;
  /**
   * @description What the business writes about itself.
   * @example Furniture and interiors, made to measure.
   */
  description: string;
  /**
   * @description Its web site.
   * @example https://example.com/
   */
  website: string;
  /**
   * Format: double
   * @description Degrees north of the equator; 0 if the business gives no position.
   * @example 6.4541
   */
  latitude: number;
  /**
   * Format: double
   * @description Degrees east of Greenwich; 0 if the business gives no position.
   * @example 3.3947
   */
  longitude: number;
  /**
   * @description WhatsApp's words on how long the account has existed, to be shown and not to be parsed.
   * @example Joined in March 2021
   */
  memberSince: string;
  /**
   * @description Lines of business it has picked; may be `null`.
   * @example [
   *       {
   *         "id": "1086422341396773",
   *         "name": "Furniture shop"
   *       }
   *     ]
   */
  categories:
    | {
        /**
         * @description WhatsApp's number of the category, as text.
         * @example 1086422341396773
         */
        id?: string;
        /**
         * @description Name of the category.
         * @example Furniture shop
         */
        name?: string;
      }[]
    | null;
  /**
   * @description Opening hours, an entry for each day and period; may be `null`.
   * @example [
   *       {
   *         "dayOfWeek": "mon",
   *         "mode": "specific_hours",
   *         "openTime": "540",
   *         "closeTime": "1080"
   *       }
   *     ]
   */
  businessHours:
    | {
        /**
         * @description Day that the entry is about, abbreviated.
         * @example mon
         */
        dayOfWeek?: string;
        /**
         * @description How the business keeps that day, such as `specific_hours`, `open_24h` or `appointment_only`.
         * @example specific_hours
         */
        mode?: string;
        /**
         * @description When it opens, as WhatsApp writes it, in minutes after midnight; empty where `mode` needs no times.
         * @example 540
         */
        openTime?: string;
        /**
         * @description When it closes, as WhatsApp writes it, in minutes after midnight; empty where `mode` needs no times.
         * @example 1080
         */
        closeTime?: string;
      }[]
    | null;
  /**
   * @description Time zone that the opening hours are meant in.
   * @example Africa/Lagos
   */
  businessHoursTimeZone: string;
  /**
   * @description Further settings of the profile, name to value, as WhatsApp delivers them; an open set.
   * @example {
   *       "cart_enabled": "true",
   *       "commerce_experience": "catalog"
   *     }
   */
  profileOptions: {
    [key: string]: string;
  };
};
/** What the other side of a chat sees you do. */
export type SetPresenceRequest = {
  /**
   * @description `typing` or `recording` (a voice note) shows the sign, `paused` ends it.
   * @enum {string}
   */
  state: 'typing' | 'paused' | 'recording';
};
/** How long messages stay in a chat. */
export type SetChatEphemeralRequest = {
  /**
   * @description Time after which new messages disappear for everybody; `off` lets them stay.
   * @enum {string}
   */
  expiration: 'off' | '24h' | '7d' | '90d';
};
/** For how long a chat is silent. */
export type MuteChatRequest = {
  /**
   * @description `8h` or `1w` from now, `always` without end, or `off` to let the chat ring again.
   * @enum {string}
   */
  duration: '8h' | '1w' | 'always' | 'off';
};
/** Whether a chat is kept at the top of the list. */
export type PinChatRequest = {
  /** @description `true` keeps the chat at the top; `false`, or nothing, lets it go. */
  pinned?: boolean;
};
/** Whether a chat lies in the archive. */
export type ArchiveChatRequest = {
  /** @description `true` puts the chat into the archive; `false`, or nothing, takes it out. */
  archived?: boolean;
};
/** Whether a chat shows as read in the account's own list. */
export type ChatMarkAsReadRequest = {
  /** @description `true` clears the unread mark; `false`, or nothing, sets it. */
  read?: boolean;
};
/** From which message backwards to fetch a chat's history, and how much of it. */
export type RequestMessagesRequest = {
  /**
   * @description Id of the oldest message you have of the chat; those before it are fetched.
   * @example 3EB0C767D097B7C41F9A
   */
  lastMessageId: string;
  /**
   * Format: jid
   * @description Who wrote that message, as a JID or as the digits of a phone number.
   * @example 12025550143@s.whatsapp.net
   */
  lastMessageSenderId: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
  /**
   * @description How many messages to ask for, from 1 to 500; 50 when left out. Fewer may come.
   * @default 50
   * @example 50
   */
  count?: number;
};
/**
 * A person, by all the ids that the gateway knows for them. WhatsApp hides the number of some
 * people, who are then known by LID alone: use `id` as the key, and never read a phone number out
 * of a LID.
 */
export type Identity = {
  /**
   * Format: jid
   * @description Always there: the JID made of the phone number where that is known, else the LID. It can change from LID to number once the number is learned.
   * @example 12025550143@s.whatsapp.net
   */
  id: UserJid | LidJid | BotJid;
  /**
   * Format: jid
   * @description The person's LID, missing if unknown. Its digits are not a phone number.
   * @example 182746519284736@lid
   */
  lid?: LidJid;
  /**
   * @description The number in digits with country code and no `+`, missing if unknown or hidden.
   * @example 12025550143
   */
  phone?: string;
  /**
   * @description Which of the person's devices this was; missing for the main one, number 0.
   * @example 12
   */
  device?: number;
};
/** The person who sent or caused something, in events. */
export type Sender = Identity & {
  /** @description `true` when it was the paired account itself, from this or another of its devices. Bots test it so as not to answer themselves. */
  isMe: boolean;
};
/**
 * A person with the names that the gateway has stored for them. To show somebody take the first
 * that is not empty of `fullName`, `businessName` and `pushName`.
 */
export type ContactInfo = Identity & {
  /**
   * @description Name under which the account has saved the person; empty if not saved.
   * @example Amara Okafor
   */
  fullName: string;
  /**
   * @description Short form of the saved name; missing if there is none.
   * @example Amara
   */
  firstName?: string;
  /**
   * @description Name that the person has given themselves; empty if never seen.
   * @example Amara O.
   */
  pushName: string;
  /**
   * @description Name of the business, for business accounts; missing for others.
   * @example Okafor Bikes
   */
  businessName?: string;
  /** @description Whether the person is in the address book of the phone. */
  inPhoneAddressBook: boolean;
};
/** What WhatsApp shows this account of somebody's profile, looked up by phone number. */
export type UserInfo = Identity & {
  /** @description Whether the number has a WhatsApp account; if `false`, the rest says nothing. */
  isInWhatsApp: boolean;
  /**
   * @description The about text; empty if there is none or it is hidden from this account.
   * @example At the workshop
   */
  status: string;
  /**
   * @description Id of the profile picture, new with each new picture; empty if there is none or it is hidden.
   * @example 1773476813
   */
  pictureId: string;
  /**
   * @description Where the picture can be fetched, for a limited time; missing if there is none or it is hidden.
   * @example https://pps.whatsapp.net/v/t61.24694-24/example.jpg
   */
  pictureUrl?: string;
  /** @description Whether this is a business whose name WhatsApp has verified. */
  isVerified: boolean;
};
/** Profile of the account that the instance is paired with. */
export type UserMeInfo = Identity & {
  /**
   * @description Number of the linked device that this instance is, among the account's devices.
   * @example 12
   */
  deviceId: number;
  /**
   * @description Name shown to people who have not saved the number.
   * @example Okafor Bikes
   */
  pushName: string;
  /**
   * @description Name of the business; empty for an ordinary account.
   * @example Okafor Bikes
   */
  businessName: string;
  /**
   * @description The about text under the name; may be empty.
   * @example Open Monday to Saturday, 9:00 to 18:00
   */
  status: string;
  /**
   * @description Id of the profile picture, new with each new picture; empty without one.
   * @example 1773476813
   */
  pictureId: string;
  /** @description Whether WhatsApp has verified the name of the business. */
  isVerified: boolean;
};
/** A person to save in the account's contacts, with the names to show for them. */
export type CreateContactRequest = {
  /**
   * Format: jid
   * @description JID of the person, or their number in digits with country code.
   * @example 12025550143@s.whatsapp.net
   */
  id: JidLike<'user' | 'lid'>;
  /**
   * @description Name under which the person appears in chats and lists; must not be empty.
   * @example Amara Okafor
   */
  fullName: string;
  /**
   * @description Short form of the name, where you have one.
   * @example Amara
   */
  firstName?: string;
};
/** Changes to the paired account's profile; each field left out keeps its value. */
export type UpdateProfileRequest = {
  /**
   * @description Name shown to people who have not saved the number.
   * @example Okafor Bikes
   */
  name?: string;
  /**
   * @description The about text under the name, not a status update (story).
   * @example Open Monday to Saturday, 9:00 to 18:00
   */
  status?: string;
  /**
   * Format: byte
   * @description New picture, a JPEG in standard base64 with padding and without a `data:` prefix.
   * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
   */
  picture?: MediaData;
};
/** Whether the account is to be seen as online. */
export type SetMyPresenceRequest = {
  /**
   * @description `available` shows the account as online, `unavailable` as offline.
   * @enum {string}
   */
  presence: 'available' | 'unavailable';
};
/** Phone numbers to ask WhatsApp about. */
export type BulkCheckRequest = {
  /**
   * @description Numbers in digits with country code, with or without a leading `+`; at least one.
   * @example [
   *       "12025550143",
   *       "447700900123"
   *     ]
   */
  phones: PhoneNumber[];
};
/** What WhatsApp says of one phone number. */
export type BulkCheckResult = {
  /**
   * @description The number that was asked about, with a `+` in front even if it was sent without; match results by it.
   * @example +12025550143
   */
  query: string;
  /** @description Whether the number has a WhatsApp account. */
  isInWhatsApp: boolean;
  /**
   * Format: jid
   * @description Where to send to; missing when there is no account. Its digits may differ from the number asked about, and the JID is right.
   * @example 12025550143@s.whatsapp.net
   */
  jid?: UserJid | LidJid;
};
/** One privacy setting and the value it is to have. */
export type SetPrivacyRequest = {
  /**
   * @description Which setting: `groupadd` (being added to groups), `last` (last seen), `status` (about text), `profile` (picture), `readreceipts`, `online`, `calladd` (calls).
   * @enum {string}
   */
  setting: 'groupadd' | 'last' | 'status' | 'profile' | 'readreceipts' | 'online' | 'calladd';
  /**
   * @description For whom: `all`, `contacts`, `contact_blacklist` (contacts with exceptions), `match_last_seen` (as for last seen), `known` (people known to the account) or `none`. Each setting takes only some of them.
   * @enum {string}
   */
  value: 'all' | 'contacts' | 'contact_blacklist' | 'match_last_seen' | 'known' | 'none';
};
/**
 * All privacy settings of the account. The values are those listed for `value` in the request that
 * changes them.
 */
export type PrivacySettingsResponse = {
  /**
   * @description For whom adding the account to groups is allowed.
   * @example contacts
   */
  groupAdd: string;
  /**
   * @description To whom the time of last use is shown.
   * @example contacts
   */
  lastSeen: string;
  /**
   * @description To whom the about text is shown. For status updates (stories) see `GET /status/privacy`.
   * @example all
   */
  status: string;
  /**
   * @description To whom the profile picture is shown.
   * @example contacts
   */
  profile: string;
  /**
   * @description `all` when receipts are given and received, `none` when switched off.
   * @example all
   */
  readReceipts: string;
  /**
   * @description To whom being online is shown: `all`, or `match_last_seen` for the same people as `lastSeen`.
   * @example match_last_seen
   */
  online: string;
  /**
   * @description Whose calls ring: `all`, or `known` when unknown callers are silenced.
   * @example known
   */
  callAdd: string;
};
/** A group with its settings and members, as the routes under `/groups` show it. */
export type GroupInfoResponse = {
  /**
   * Format: jid
   * @description JID of the group; messages to the group go here.
   * @example 120363041234567890@g.us
   */
  groupId: GroupJid;
  owner: GroupOwner;
  /**
   * @description Subject shown at the top of the chat.
   * @example Weekend hikers
   */
  name: string;
  /**
   * Format: date-time
   * @description When the group was made; `0001-01-01T00:00:00Z` if unknown.
   * @example 2026-03-14T09:26:53+01:00
   */
  createdAt: string;
  /**
   * @description Text on the group's info page; empty if there is none.
   * @example Every Saturday morning, car park by the old mill.
   */
  description: string;
  /** @description Whether writing is reserved for admins. */
  isAnnounce: boolean;
  /** @description Whether editing name, description and picture is reserved for admins. */
  isLocked: boolean;
  /** @description Whether messages disappear after the time in `ephemeralExpiration`. */
  isEphemeral: boolean;
  /**
   * Format: int64
   * @description How long messages last, in seconds; 0 when they stay.
   * @example 604800
   */
  ephemeralExpiration: number;
  /** @description The members with their rank. For a group looked at through an invite code the list may be incomplete. */
  participants: GroupParticipant[];
  /**
   * Format: jid
   * @description JID of the community that the group belongs to; missing for a group by itself.
   * @example 120363055512345678@g.us
   */
  communityId?: GroupJid;
  /** @description Whether this is the group in which its community makes announcements; missing means `false`. */
  isAnnouncementGroup?: boolean;
  /** @description Whether people who follow the invite link wait for an admin. */
  isJoinApprovalRequired: boolean;
  /**
   * @description Who may bring people in, in WhatsApp's words, such as `all_member_add` or `admin_add`; may be empty.
   * @example all_member_add
   */
  memberAddMode: string;
};
/** A member of a group or a community, with rank. */
export type GroupParticipant = Identity & {
  /** @description Whether the member has admin rights. */
  isAdmin: boolean;
  /** @description Whether the member is the admin whom others cannot demote, normally the creator. */
  isSuperAdmin: boolean;
  /**
   * @description Name that WhatsApp itself gives for the member, mostly for hidden numbers; often empty.
   * @example Kenji Watanabe
   */
  displayName: string;
};
/** Somebody who waits to be let into a group. */
export type GroupParticipantRequest = {
  user: Identity;
  /**
   * Format: date-time
   * @description When they asked; `0001-01-01T00:00:00Z` if unknown.
   * @example 2026-03-14T09:26:53+01:00
   */
  requestedAt: string;
};
/** Name and first members of a group to be made. */
export type CreateGroupRequest = {
  /**
   * @description Subject shown at the top of the chat; must not be empty.
   * @example Weekend hikers
   */
  name: string;
  /**
   * @description JIDs of the first members, at least one; the account itself is a member anyway. Bare numbers are not completed here as they are in `to`.
   * @example [
   *       "12025550143@s.whatsapp.net",
   *       "447700900123@s.whatsapp.net"
   *     ]
   */
  participants: JidLike<'user' | 'lid'>[];
};
/** One action for a list of people, in a group or a community. */
export type UpdateParticipantsRequest = {
  /**
   * @description JIDs of the people concerned, at least one; LIDs will do.
   * @example [
   *       "12025550143@s.whatsapp.net",
   *       "182746519284736@lid"
   *     ]
   */
  participants: JidLike<'user' | 'lid'>[];
  /**
   * @description What happens to everyone listed: `add` brings in, `remove` puts out, `promote` gives admin rights, `demote` takes them.
   * @enum {string}
   */
  action: 'add' | 'remove' | 'promote' | 'demote';
};
/** One decision for a list of people who wait to join a group. */
export type UpdateRequestsRequest = {
  /**
   * @description JIDs of the people decided on, at least one, as the list of requests gives them.
   * @example [
   *       "12025550143@s.whatsapp.net"
   *     ]
   */
  participants: JidLike<'user' | 'lid'>[];
  /**
   * @description `approve` lets everyone listed in, `reject` turns them away.
   * @enum {string}
   */
  action: 'approve' | 'reject';
};
/** The invite code of the group to join. */
export type JoinWithLinkRequest = {
  /**
   * @description What follows `https://chat.whatsapp.com/` in the invite link, without the address before it.
   * @example KsT4bN8qWx2LmZ7vYp0RcD
   */
  code: string;
};
/** What a personal invite message says, passed on to accept it. */
export type JoinWithInviteRequest = {
  /**
   * Format: jid
   * @description JID of the group that the invite is for.
   * @example 120363041234567890@g.us
   */
  groupId: JidLike<'group'>;
  /**
   * Format: jid
   * @description JID of the admin who sent the invite.
   * @example 12025550143@s.whatsapp.net
   */
  inviterId: JidLike<'user' | 'lid'>;
  /**
   * @description Code in the invite message; the code of an invite link does not work here.
   * @example Wx2LmZ7vYp0RcDKs
   */
  code: string;
  /**
   * Format: int64
   * @description When the invite runs out, in Unix seconds, exactly as the invite message has it.
   * @example 1773738000
   */
  expiration?: number;
};
/** Says who may bring new members into a group. */
export type SetMemberAddModeRequest = {
  /** @description `true` leaves adding to the admins, `false` opens it to all members. Left out, it counts as `false`. */
  onlyAdminAdd?: boolean;
};
/** New name of a group or a community. */
export type SetNameRequest = {
  /**
   * @description The name in full; it replaces the earlier one and must not be empty.
   * @example Weekend hikers 2026
   */
  name: string;
};
/** New description of a group or a community. */
export type SetDescriptionRequest = {
  /**
   * @description The text in full; empty or left out, the description is removed.
   * @example Every Saturday morning, car park by the old mill.
   */
  description?: string;
};
/** New picture of a group or a community. */
export type SetPictureRequest = {
  /**
   * Format: byte
   * @description The JPEG in standard base64 with padding, without a `data:` prefix.
   * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
   */
  data: MediaData;
};
/** A switch; what it switches is said by the path that it is sent to. */
export type SetBoolRequest = {
  /** @description `true` for on, `false` for off. Left out, it counts as `false`, so an empty body switches off. */
  enabled?: boolean;
};
/** A community with its settings and members, without its groups. */
export type CommunityInfoResponse = {
  /**
   * Format: jid
   * @description JID of the community; ends in `@g.us` like a group's.
   * @example 120363055512345678@g.us
   */
  communityId: GroupJid;
  owner: GroupOwner;
  /**
   * @description Name that stands over the community and its groups.
   * @example Hiking clubs of the valley
   */
  name: string;
  /**
   * Format: date-time
   * @description When the community was made; `0001-01-01T00:00:00Z` if unknown.
   * @example 2026-03-14T09:26:53+01:00
   */
  created: string;
  /**
   * @description Text on the community's info page; empty if there is none.
   * @example Five clubs, one calendar.
   */
  description: string;
  /** @description Whether editing name, description and picture is reserved for admins. */
  isLocked: boolean;
  /**
   * @description How newcomers get in, in WhatsApp's words, such as `request_required`; may be empty.
   * @example request_required
   */
  communityApprovalMode: string;
  /** @description The members with their rank. */
  participants: GroupParticipant[];
};
/** A group that belongs to a community, in short. */
export type CommunitySubGroupResponse = {
  /**
   * Format: jid
   * @description JID of the group; `GET /groups/{id}` takes it for the rest.
   * @example 120363041234567890@g.us
   */
  groupId: GroupJid;
  /**
   * @description Subject shown at the top of the chat.
   * @example Route planning
   */
  name: string;
  /**
   * Format: date-time
   * @description When the group got its present name; `0001-01-01T00:00:00Z` if unknown.
   * @example 2026-03-14T09:26:53+01:00
   */
  nameSetAt: string;
  /** @description `true` for the one group in which the community makes announcements. */
  isAnnouncementGroup: boolean;
};
/** Name and, if you like, first members of a community to be made. */
export type CreateCommunityRequest = {
  /**
   * @description Name that stands over the community and its groups; must not be empty.
   * @example Hiking clubs of the valley
   */
  name: string;
  /**
   * @description JIDs of the first members; left out, the account starts alone.
   * @example [
   *       "12025550143@s.whatsapp.net",
   *       "447700900123@s.whatsapp.net"
   *     ]
   */
  participants?: JidLike<'user' | 'lid'>[];
  /**
   * @description How newcomers get in, in WhatsApp's own words and passed on as it is: with `request_required` an admin decides. The contract lists no values; left out, the default holds.
   * @example request_required
   */
  approvalMode?: string;
};
/** Name and, if you like, first members of a group to be made inside a community. */
export type CreateCommunityGroupRequest = {
  /**
   * @description Subject shown at the top of the chat; must not be empty.
   * @example Route planning
   */
  name: string;
  /**
   * @description JIDs of the first members; left out, the account starts alone.
   * @example [
   *       "12025550143@s.whatsapp.net"
   *     ]
   */
  participants?: JidLike<'user' | 'lid'>[];
};
/** Names the group that a community takes in. */
export type LinkGroupRequest = {
  /**
   * Format: jid
   * @description JID of the existing group, ending in `@g.us`.
   * @example 120363041234567890@g.us
   */
  groupId: JidLike<'group'>;
};
/** A newsletter (a WhatsApp channel), and what the paired account is in it. */
export type NewsletterInfoResponse = {
  /**
   * Format: jid
   * @description JID of the newsletter, ending in `@newsletter`.
   * @example 120363144038483540@newsletter
   */
  id: NewsletterJid;
  /**
   * @description Name that followers see.
   * @example Trail conditions
   */
  name: string;
  /**
   * @description Text on the newsletter's info page; empty if there is none.
   * @example Snow, storms and closed paths, every morning at six.
   */
  description: string;
  /**
   * @description How many accounts follow it.
   * @example 1843
   */
  subscriberCount: number;
  /**
   * @description Whether WhatsApp has verified the newsletter, in its own words, such as `verified` or `unverified`.
   * @example unverified
   */
  verificationState: string;
  /**
   * @description Where its picture can be fetched; missing if there is none.
   * @example https://pps.whatsapp.net/v/t61.24694-24/example.jpg
   */
  pictureUrl?: string;
  /**
   * @description Last part of its link, after `https://whatsapp.com/channel/`; may be missing.
   * @example 0029VbQ7mZpLw2Hr8KtYx41D
   */
  inviteCode?: string;
  /**
   * @description What the account is in it, such as `subscriber`, `admin` or `owner`; may be missing. Events write these words in capitals, so compare without regard to case.
   * @example subscriber
   */
  role?: string;
  /**
   * @description Whether the account has silenced it, as a word and not a boolean; may be missing.
   * @example off
   */
  mute?: string;
  /**
   * @description Whether it is in operation, in WhatsApp's words, such as `active`.
   * @example active
   */
  state: string;
  /**
   * Format: date-time
   * @description When it was made; `0001-01-01T00:00:00Z` if unknown.
   * @example 2026-03-14T09:26:53+01:00
   */
  createdAt: string;
};
/** Name and looks of a newsletter to be made. */
export type CreateNewsletterRequest = {
  /**
   * @description Name that followers see; must not be empty.
   * @example Trail conditions
   */
  name: string;
  /**
   * @description Text on the newsletter's info page; left out, there is none.
   * @example Snow, storms and closed paths, every morning at six.
   */
  description?: string;
  /**
   * Format: byte
   * @description Image in standard base64 with padding and without a `data:` prefix; left out, there is none.
   * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
   */
  picture?: MediaData;
};
/** Whether the account is to follow a newsletter. */
export type SetSubscriptionRequest = {
  /** @description `true` follows, `false` stops following. The server takes a missing field for `false`. */
  subscribed: boolean;
};
/** Whether a newsletter is to be silent. */
export type ToggleMuteNewsletterRequest = {
  /** @description `true` silences, `false` lets it notify again. Left out, it counts as `false`. */
  mute?: boolean;
};
/** A text to be shown as status for 24 hours. */
export type PostTextStatusRequest = {
  /**
   * @description Words of the status; not empty.
   * @example Closed on Monday, back on Tuesday at nine.
   */
  text: string;
};
/**
 * A picture or video to be shown as status for 24 hours, with exactly one of `data` and `url` as
 * its source.
 */
export type PostMediaStatusRequest = {
  /**
   * Format: byte
   * @description The file as base64, in the standard alphabet with padding: no `data:` prefix, no base64url. Not together with `url`.
   * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
   */
  data?: MediaData;
  /**
   * Format: uri
   * @description Address that the gateway fetches the file from, within 30 seconds and up to 50 MB. Not together with `data`.
   * @example https://example.com/photos/shop-window.jpg
   */
  url?: string;
  /**
   * @description Type of the file, sent on unchecked; left out, the status has an empty one.
   * @example image/jpeg
   */
  mimeType?: string;
  /**
   * @description Text shown over the lower edge of the picture or video; none when left out.
   * @example New in the window
   */
  caption?: string;
};
/** One audience for the account's statuses, from `GET /status/privacy`. */
export type StatusPrivacyResponse = {
  /**
   * @description `contacts` for everybody in the address book, `blacklist` for all of them but `list`, `whitelist` for nobody but `list`.
   * @example blacklist
   * @enum {string}
   */
  type: 'contacts' | 'blacklist' | 'whitelist';
  /**
   * @description JIDs of the people kept out or let in; absent when there are none.
   * @example [
   *       "12025550178@s.whatsapp.net",
   *       "447700900123@s.whatsapp.net"
   *     ]
   */
  list?: (UserJid | LidJid)[];
  /** @description Whether this is the audience in force for new statuses. */
  isDefault: boolean;
};
/** Whose call to turn away. */
export type RejectCallRequest = {
  /**
   * Format: jid
   * @description JID or LID of the person who calls, from `caller.id` of the `call_offer` event.
   * @example 447700900123@s.whatsapp.net
   */
  callerId: JidLike<'user' | 'lid'>;
};
/** An instance as the customer's lists show it, without its event settings. */
export type AccountInstance = {
  /**
   * @description Id of the instance; on WhatsApp routes it goes into `X-Instance-Id`.
   * @example ins_V1StGXR8Z5jd
   */
  id?: string;
  /**
   * Format: date-time
   * @description When the instance was made.
   * @example 2026-03-14T08:26:53Z
   */
  created?: string;
  /**
   * @description Label for people; nothing depends on it.
   * @example Support line Lisbon
   */
  name?: string;
  /** @description Whether it follows the customer's default settings in place of its own. */
  useCustomDefaults?: boolean;
  /**
   * @description State of the instance. The contract fixes no values, so be ready for ones you do not know.
   * @example active
   */
  status?: string;
  /**
   * @description Device under which it is paired with WhatsApp, a JID with a device part; `null` when it is not paired. Nothing can be sent to such a JID: take out the part from `:` to `@` first.
   * @example 12025550143:12@s.whatsapp.net
   */
  deviceId?: string | null;
  /**
   * Format: date-time
   * @description When it expired; `null` as long as it has not.
   */
  expiredAt?: string | null;
  /**
   * Format: date-time
   * @description When the trial ends; `null` if there is none.
   * @example 2026-03-21T08:26:53Z
   */
  trialEndsAt?: string | null;
  /** @description Whether it runs on trial at present. */
  isInTrial?: boolean;
  /** @description Whether it has a key of its own. The key itself is shown once only, when it is made. */
  hasApiKey?: boolean;
};
/** One instance with its event settings. It does not repeat the id that was asked for. */
export type AccountInstanceDetail = {
  /**
   * @description Label for people; nothing depends on it.
   * @example Support line Lisbon
   */
  name?: string;
  /** @description Whether it has a key of its own, besides the customer's key which always works. */
  hasApiKey?: boolean;
  settings?: AccountInstanceSettings;
  /**
   * @description State of the instance. The contract fixes no values, so be ready for ones you do not know.
   * @example active
   */
  status?: string;
  /**
   * @description Device under which it is paired with WhatsApp, a JID with a device part; `null` when it is not paired.
   * @example 12025550143:12@s.whatsapp.net
   */
  deviceId?: string | null;
  /**
   * Format: date-time
   * @description When the instance was made.
   * @example 2026-03-14T08:26:53Z
   */
  created?: string;
};
/** How the events of one instance are delivered. */
export type AccountInstanceSettings = {
  /** @description `true` makes the instance follow the customer's defaults, so that the other fields here do not count. */
  useCustomDefaults?: boolean;
  /** @description `true` when events are fetched from the stream at `GET /events/stream` instead of being sent to a webhook. */
  pullMode?: boolean;
  /**
   * @description Address to which each event is posted; `null` for none. It has to answer within 10 seconds, and is not tried again.
   * @example https://example.com/webhooks/wsapi
   */
  webhookUrl?: string | null;
  /**
   * @description Secret behind `X-Webhook-Signature`; `null` leaves deliveries unsigned. Keep it out of logs.
   * @example example-signing-secret
   */
  eventSigningSecret?: string | null;
  /** @description Whether messages from before the pairing are kept when the device is paired, to be had with `POST /session/flush-history`. */
  historySync?: boolean;
  /**
   * @description Types of event to deliver; `null` when no filter is set. System events, `logged_out` for one, come in any case.
   * @example [
   *       "message",
   *       "message_read",
   *       "group"
   *     ]
   */
  eventFilters?: string[] | null;
};
/** Event settings of the customer, followed by every instance with `useCustomDefaults`. */
export type AccountInstanceDefaults = {
  /**
   * @description Address to which events are posted; `null` for none.
   * @example https://example.com/webhooks/wsapi
   */
  defaultWebhookUrl?: string | null;
  /**
   * @description Secret behind `X-Webhook-Signature`; `null` leaves deliveries unsigned. Keep it out of logs.
   * @example example-signing-secret
   */
  defaultSigningSecret?: string | null;
  /**
   * @description Types of event to deliver; `null` when no filter is set.
   * @example [
   *       "message",
   *       "message_read",
   *       "group"
   *     ]
   */
  defaultEventFilters?: string[] | null;
  /** @description Whether messages from before the pairing are kept when a device is paired. */
  defaultHistorySync?: boolean;
  /** @description Whether events are fetched from the stream at `GET /events/stream` instead of being sent to a webhook. */
  defaultPullMode?: boolean;
};
/** New label of an instance. */
export type UpdateInstanceNameRequest = {
  /**
   * @description Up to 256 characters, for people to read.
   * @example Support line Lisbon
   */
  name: string;
};
/** What the customer pays for, and which instances it covers. */
export type AccountSubscription = {
  /**
   * @description Id to use in the paths under `/account/subscriptions`.
   * @example sub_7Hq2mZ0pLw
   */
  id?: string;
  /**
   * Format: date-time
   * @description When the subscription was taken out.
   * @example 2026-03-14T08:26:53Z
   */
  created?: string;
  /**
   * Format: date-time
   * @description Beginning of the period paid for at present.
   * @example 2026-03-14T08:26:53Z
   */
  curPeriodStart?: string;
  /**
   * Format: date-time
   * @description End of the period paid for at present.
   * @example 2026-04-14T08:26:53Z
   */
  curPeriodEnd?: string;
  /**
   * @description How many instances are paid for.
   * @example 3
   */
  quantity?: number;
  /**
   * @description Name of the plan.
   * @example standard
   */
  plan?: string;
  /**
   * @description Price of the plan, as text.
   * @example 29.00
   */
  price?: string;
  /**
   * @description State of the subscription. The contract fixes no values, so be ready for ones you do not know.
   * @example active
   */
  status?: string;
  /** @description Whether it ends with the current period instead of going on. */
  cancelAtPeriodEnd?: boolean;
  /**
   * @description Ids of the instances it covers; may be `null`.
   * @example [
   *       "ins_V1StGXR8Z5jd"
   *     ]
   */
  instanceIds?: string[] | null;
};
/** One entry in the history of a subscription. */
export type AccountSubscriptionChange = {
  /**
   * @description Id of the entry.
   * @example chg_4Tn8rXc1Ke
   */
  id?: string;
  /**
   * Format: date-time
   * @description When the change was made.
   * @example 2026-03-14T08:26:53Z
   */
  timestamp?: string;
  /**
   * @description The subscription that was changed.
   * @example sub_7Hq2mZ0pLw
   */
  subscriptionId?: string;
  /**
   * @description Kind of change. The contract fixes no values, so be ready for ones you do not know.
   * @example instance_added
   */
  changeType?: string;
  /**
   * @description Number of instances before; `null` where the change is not about that.
   * @example 2
   */
  previousQuantity?: number | null;
  /**
   * @description Number of instances afterwards; `null` where the change is not about that.
   * @example 3
   */
  newQuantity?: number | null;
  /**
   * @description The instance concerned; `null` when the change is about the subscription as a whole.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId?: string | null;
  /**
   * Format: decimal
   * @description Amount that the change makes for what is left of the period; `null` when there is none.
   * @example 14.5
   */
  proratedAmount?: number | null;
  /**
   * @description Remark for people; `null` without one.
   * @example Added through the API
   */
  notes?: string | null;
};
/** One page out of a list of instances. */
export type PagedAccountInstances = {
  /** @description The instances on this page, perhaps none. */
  items?: AccountInstance[];
  /**
   * @description How many instances match on all pages together.
   * @example 42
   */
  totalCount?: number;
  /**
   * @description Which page this is, counted from 1.
   * @example 1
   */
  pageNumber?: number;
  /**
   * @description How many entries a full page has.
   * @example 20
   */
  pageSize?: number;
};
/** One page out of the list of subscriptions. */
export type PagedAccountSubscriptions = {
  /** @description The subscriptions on this page, perhaps none. */
  items?: AccountSubscription[];
  /**
   * @description How many subscriptions there are on all pages together.
   * @example 2
   */
  totalCount?: number;
  /**
   * @description Which page this is, counted from 1.
   * @example 1
   */
  pageNumber?: number;
  /**
   * @description How many entries a full page has.
   * @example 20
   */
  pageSize?: number;
};
/** One page out of the history of a subscription. */
export type PagedAccountSubscriptionChanges = {
  /** @description The changes on this page, perhaps none. */
  items?: AccountSubscriptionChange[];
  /**
   * @description How many changes match on all pages together.
   * @example 57
   */
  totalCount?: number;
  /**
   * @description Which page this is, counted from 1.
   * @example 1
   */
  pageNumber?: number;
  /**
   * @description How many entries a full page has.
   * @example 20
   */
  pageSize?: number;
};
/** An instance to be made; whatever is left out takes the server's default. */
export type CreateInstanceRequest = {
  /**
   * @description Id to use in `X-Instance-Id`, in paths and in events from then on; it cannot be changed. Up to 64 letters, digits, `.`, `_` and `-`, the first one a letter or a digit.
   * @example support-lisbon
   */
  id: string;
  /**
   * Format: uri
   * @description Address to which each event is posted. It has to answer within 10 seconds, is not tried again, and holds up the instance's further events until it has answered.
   * @example https://example.com/webhooks/wsapi
   */
  webhookUrl?: string;
  /**
   * @description Key that the instance's routes ask for in `X-Api-Key`. Left out, the default key counts, and without one the instance is open to anybody.
   * @example example-instance-key
   */
  apiKey?: string;
  /**
   * @description Secret for the HMAC-SHA256 over each delivery, sent as `X-Webhook-Signature`. With neither this nor a default, deliveries are unsigned.
   * @example example-signing-secret
   */
  signingSecret?: string;
  /**
   * @description Types of event to deliver; an empty list means all, unless the server has a default filter. The system events `initial_sync_finished`, `login_error`, `logged_in` and `logged_out` come in any case: named here, they are dropped from the list without an error. `newsletter` is not among the names the contract allows.
   * @example [
   *       "message",
   *       "message_read",
   *       "group"
   *     ]
   */
  eventFilters?: (
    | 'chat_setting'
    | 'chat_presence'
    | 'chat_push_name'
    | 'chat_status'
    | 'chat_picture'
    | 'message'
    | 'message_read'
    | 'message_delete'
    | 'message_star'
    | 'message_history_sync'
    | 'contact'
    | 'group'
    | 'call_offer'
    | 'call_terminate'
    | 'call_accept'
    | 'user_presence'
  )[];
  /**
   * @description Whether messages from before the pairing are kept when the device is paired, to be had with `POST /session/flush-history`. `null` or left out, the default counts; decide before pairing.
   * @example true
   */
  historySync?: boolean | null;
};
/**
 * Settings of an instance, in answers as they are in force. Sent to `PUT
 * /admin/instances/{id}/config` the object replaces all settings at once, and each field left out
 * falls back to the server's default.
 */
export type InstanceConfig = {
  /**
   * @description Key of the instance, in clear in answers, missing there when it has none. Leaving it out of a replacement puts the default key in its place or, without one, opens the instance to anybody.
   * @example example-instance-key
   */
  apiKey?: string;
  /**
   * Format: uri
   * @description Address to which each event is posted; empty in answers when there is none. A change counts after a restart.
   * @example https://example.com/webhooks/wsapi
   */
  webhookUrl: string;
  /**
   * @description Secret behind `X-Webhook-Signature`, in clear in answers, missing there when deliveries are unsigned.
   * @example example-signing-secret
   */
  signingSecret?: string;
  /**
   * @description Types of event that are delivered; empty, or `null` in an answer, means all. System events, `logged_out` for one, come in any case and never stand here. A change counts after a restart.
   * @example [
   *       "message",
   *       "message_read",
   *       "group"
   *     ]
   */
  eventFilters:
    | (
        | 'chat_setting'
        | 'chat_presence'
        | 'chat_push_name'
        | 'chat_status'
        | 'chat_picture'
        | 'message'
        | 'message_read'
        | 'message_delete'
        | 'message_star'
        | 'message_history_sync'
        | 'contact'
        | 'group'
        | 'call_offer'
        | 'call_terminate'
        | 'call_accept'
        | 'user_presence'
      )[]
    | null;
  /**
   * @description Whether messages from before the pairing are kept when the device is paired; missing or `null` when nobody has decided.
   * @example true
   */
  historySync?: boolean | null;
};
/** A new instance, as the answer to making it shows it. */
export type InstanceDetail = {
  /**
   * @description Id of the instance, as it was chosen.
   * @example support-lisbon
   */
  id: string;
  config: InstanceConfig;
};
/** An instance with its settings and its state at this moment. */
export type InstanceListItem = {
  /**
   * @description Id of the instance, to be sent as `X-Instance-Id`.
   * @example support-lisbon
   */
  id: string;
  config: InstanceConfig;
  /** @description Whether the line to WhatsApp is open. It can be open without the account being logged in. */
  isConnected: boolean;
  /** @description Whether the instance is paired and logged in right now; only then can it send. */
  isLoggedIn: boolean;
  /**
   * @description Device under which it is paired, a JID with a device part; empty or missing when it is not paired. Nothing can be sent to such a JID: take out the part from `:` to `@` first.
   * @example 12025550143:12@s.whatsapp.net
   */
  deviceId?: string;
};
/** The owner of a group or a community. The id is empty if the owner is not known. */
export type GroupOwner = {
  /**
   * Format: jid
   * @description Always there: the JID made of the phone number where that is known, else the LID. It can change from LID to number once the number is learned.
   * @example 12025550143@s.whatsapp.net
   */
  id: UserJid | LidJid | BotJid | '';
  /**
   * Format: jid
   * @description The person's LID, missing if unknown. Its digits are not a phone number.
   * @example 182746519284736@lid
   */
  lid?: LidJid;
  /**
   * @description The number in digits with country code and no `+`, missing if unknown or hidden.
   * @example 12025550143
   */
  phone?: string;
  /**
   * @description Which of the person's devices this was; missing for the main one, number 0.
   * @example 12
   */
  device?: number;
};
/**
 * The whole configuration that an instance is to have. It replaces the present one: what is left
 * out falls back to the server's default, and without any key the instance is open to anybody.
 */
export type UpdateInstanceConfigRequest = {
  /**
   * @description Key that the instance is to have. `null` puts the server's default key in its place or, without one, opens the instance to anybody. The types require it, because leaving it out does the same as `null`.
   * @example example-instance-key
   */
  apiKey: string | null;
  /**
   * Format: uri
   * @description Address to which each event is posted; empty in answers when there is none. A change counts after a restart.
   * @example https://example.com/webhooks/wsapi
   */
  webhookUrl?: string;
  /**
   * @description Secret behind `X-Webhook-Signature`, in clear in answers, missing there when deliveries are unsigned.
   * @example example-signing-secret
   */
  signingSecret?: string;
  /**
   * @description Types of event that are delivered; empty, or `null` in an answer, means all. System events, `logged_out` for one, come in any case and never stand here. A change counts after a restart.
   * @example [
   *       "message",
   *       "message_read",
   *       "group"
   *     ]
   */
  eventFilters?: (
    | 'chat_setting'
    | 'chat_presence'
    | 'chat_push_name'
    | 'chat_status'
    | 'chat_picture'
    | 'message'
    | 'message_read'
    | 'message_delete'
    | 'message_star'
    | 'message_history_sync'
    | 'contact'
    | 'group'
    | 'call_offer'
    | 'call_terminate'
    | 'call_accept'
    | 'user_presence'
  )[];
  /**
   * @description Whether messages from before the pairing are kept when the device is paired; missing or `null` when nobody has decided.
   * @example true
   */
  historySync?: boolean | null;
};
