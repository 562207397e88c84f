/** Generated from openapi/ by `npm run generate`. Do not edit. */
import * as routes from './routes.ts';
import type { Route } from '../src/pipeline/route.ts';
import type {
  RequestOptions,
  ResponsePromise,
  PagePromise,
  Download,
} from '../src/pipeline/client-interface.ts';
import type { JidArgument, PhoneNumber } from '../src/ids/types.ts';
import type {
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
  AccountInstanceDetail,
  AccountInstanceSettings,
  AccountInstanceDefaults,
  UpdateInstanceNameRequest,
  PagedAccountInstances,
  PagedAccountSubscriptions,
  PagedAccountSubscriptionChanges,
  CreateInstanceRequest,
  InstanceDetail,
  InstanceListItem,
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
  DownloadMediaQuery,
  ListAccountInstancesQuery,
  ListAccountSubscriptionsQuery,
  ListAccountSubscriptionInstancesQuery,
  ListAccountSubscriptionChangesQuery,
} from './schema.ts';

/** Pair an instance: QR code, status, logout */
export interface SessionResource {
  /**
   * Start pairing and get the QR code as a PNG
   *
   * Starts a pairing and returns its QR code, a PNG of 256 × 256 pixels, to scan on the phone under
   * *Linked devices*. A code is valid for 60 seconds. The `logged_in` event, or `session.getStatus`,
   * shows that the scan worked. Every request starts over and invalidates the previous code, so
   * request a new code only when the old one has expired, never in a tight loop or from two places.
   * A device that is already paired returns 400 `device already registered`: log out first. 504
   * means that WhatsApp sent no code in time.
   *
   * `GET /session/qr`
   *
   * @example
   * await wsapi.session.getQR();
   */
  getQR(options?: RequestOptions): ResponsePromise<Download>;

  /**
   * Start pairing and get the QR code's content
   *
   * Like `session.getQR`, but returns the text of the QR code, for programs that draw it themselves.
   * A code is valid for 60 seconds. Either of the two calls starts another pairing and invalidates
   * the code that you are showing. A paired device returns 400 `device already registered`. 504
   * means that WhatsApp sent no code in time.
   *
   * `GET /session/qr/text`
   *
   * @example
   * await wsapi.session.getQRText();
   */
  getQRText(options?: RequestOptions): ResponsePromise<QRText>;

  /**
   * Request a pair code for a phone number
   *
   * Pairs without a camera: the response is a code that the account's owner enters on the phone,
   * under *Linked devices*, *Link with phone number instead*. The number must be that of the account
   * to pair. If the device is already paired, the call fails with 400. It takes at least 3 seconds.
   *
   * `GET /session/pair-code/{phone}`
   *
   * @example
   * await wsapi.session.getPairCode('+12025550143');
   */
  getPairCode(phone: PhoneNumber, options?: RequestOptions): ResponsePromise<PairCode>;

  /**
   * Check whether the instance is online and paired
   *
   * Returns the state of the connection to WhatsApp and of the pairing. It also works when no device
   * is paired, where other operations return 409. Sends need both `isConnected` and `isLoggedIn`:
   * the first alone is also true while a QR code waits to be scanned. During start-up and after a
   * stream error, `isLoggedIn` may be `false` for a moment on a device that is still paired, so do
   * not take a single such response for a logout.
   *
   * `GET /session/status`
   *
   * @example
   * await wsapi.session.getStatus();
   */
  getStatus(options?: RequestOptions): ResponsePromise<SessionStatus>;

  /**
   * Unlink the device from its account
   *
   * Ends the session and removes this linked device from the account. A `logged_out` event with the
   * reason `api_logout` follows. The instance stays and can be paired again, with this or another
   * account, with `session.getQR`. The old session cannot be restored: until the next pairing,
   * WhatsApp operations return 409 `device not paired`.
   *
   * `POST /session/logout`
   *
   * @example
   * await wsapi.session.logout();
   */
  logout(options?: RequestOptions): ResponsePromise<void>;

  /**
   * Deliver the history cached while pairing
   *
   * Delivers the messages that WhatsApp sent during pairing. Each chat gives one or more
   * `message_history_sync` events with at most 500 messages each. Call it after the
   * `initial_sync_finished` event. Without `historySync` in the instance's settings there is neither
   * that event nor a cache. The cache is deleted after one hour. A 202 means that delivery has
   * started, not that it is complete. An unpaired device returns 400 here, not 409.
   *
   * `POST /session/flush-history`
   *
   * @example
   * await wsapi.session.flushHistory();
   */
  flushHistory(options?: RequestOptions): ResponsePromise<Accepted>;
}

/** Send messages, edit and manage them */
export interface MessagesResource {
  /**
   * Send text, with mentions or as a reply
   *
   * Sends a text to a person, a group or a newsletter, by phone number or JID. The response has the
   * `id` of the message. Store it together with the chat and the sender: you need them to quote,
   * edit, star or delete the message. The client waits and retries when rate limited. If the
   * connection or the confirmation is lost, the message may still have been sent: the error's
   * `outcome` says `unknown`, and the client does not send it again.
   *
   * `POST /messages/text`
   *
   * @example
   * await wsapi.messages.sendText({
   *   to: '+12025550143',
   *   text: 'Your table is booked for Saturday, 19:30.',
   * });
   */
  sendText(body: SendTextRequest, options?: RequestOptions): ResponsePromise<SentMessage>;

  /**
   * Send a picture
   *
   * Sends a picture, with an optional caption, from exactly one of `data` and `url`. The MIME type
   * is filled in. With `viewOnce` the recipient can open the picture only once. The gateway fetches
   * a `url` itself: one with more than 50 MB, or that takes over 30 seconds, is a `BadRequestError`.
   *
   * `POST /messages/image`
   *
   * @example
   * await wsapi.messages.sendImage({
   *   to: '+12025550143',
   *   url: 'https://example.com/menu/today.jpg',
   *   caption: 'Today\'s menu',
   * });
   */
  sendImage(body: SendMediaRequest, options?: RequestOptions): ResponsePromise<SentMessage>;

  /**
   * Send a video
   *
   * Sends a video that plays in the chat, with an optional caption, from exactly one of `data` and
   * `url`, which the gateway fetches (50 MB and 30 seconds at most). The MIME type is filled in. The
   * gateway uploads the whole file before it responds, so a large video may exceed the limit of 60
   * seconds. Its outcome is then unknown.
   *
   * `POST /messages/video`
   *
   * @example
   * await wsapi.messages.sendVideo({
   *   to: '120363041234567890@g.us',
   *   url: 'https://example.com/videos/summit.mp4',
   *   caption: 'The view from the top',
   * });
   */
  sendVideo(body: SendMediaRequest, options?: RequestOptions): ResponsePromise<SentMessage>;

  /**
   * Send an audio file
   *
   * Sends an audio file, such as music or a podcast, that plays in the chat, from exactly one of
   * `data` and `url`. The MIME type is filled in. For a voice note, use `sendVoice`.
   *
   * `POST /messages/audio`
   *
   * @example
   * await wsapi.messages.sendAudio({
   *   to: '+12025550143',
   *   url: 'https://example.com/audio/episode-12.mp3',
   * });
   */
  sendAudio(body: SendMediaRequest, options?: RequestOptions): ResponsePromise<SentMessage>;

  /**
   * Send a voice note
   *
   * Sends a recording that appears as a voice note, with a microphone icon, from exactly one of
   * `data` and `url`. The file must be Ogg with the Opus codec: phones do not play anything else as
   * a voice note, so other files are refused. Convert them, or use `sendAudio`. A `message_read`
   * event may tell you when the recipient has played it.
   *
   * `POST /messages/voice`
   *
   * @example
   * await wsapi.messages.sendVoice({
   *   to: '+5511987650001',
   *   url: 'https://example.com/audio/greeting.ogg',
   * });
   */
  sendVoice(body: SendMediaRequest, options?: RequestOptions): ResponsePromise<SentMessage>;

  /**
   * Send a file as an attachment
   *
   * Sends any file as an attachment that the recipient can save, from exactly one of `data` and
   * `url`. Its type comes from the extension of `filename`: `invoice.pdf` arrives as a PDF,
   * `invoice` without a type. A picture or a video sent this way stays a file: it is not compressed
   * or played in the chat.
   *
   * `POST /messages/document`
   *
   * @example
   * await wsapi.messages.sendDocument({
   *   to: '+12025550143',
   *   url: 'https://example.com/invoices/2026-0314.pdf',
   *   filename: 'invoice-2026-0314.pdf',
   *   caption: 'Your invoice for March',
   * });
   */
  sendDocument(body: SendDocumentRequest, options?: RequestOptions): ResponsePromise<SentMessage>;

  /**
   * Send a sticker in WebP format
   *
   * Sends a sticker, static or animated. The file must be WebP: it is always labelled `image/webp`,
   * so convert other formats first. Pass exactly one of `url` (50 MB and 30 seconds at most) and
   * `data`. Animation is not detected from the file: set `isAnimated`.
   *
   * `POST /messages/sticker`
   *
   * @example
   * await wsapi.messages.sendSticker({
   *   to: '+12025550143',
   *   url: 'https://example.com/stickers/thanks.webp',
   * });
   */
  sendSticker(body: SendStickerRequest, options?: RequestOptions): ResponsePromise<SentMessage>;

  /**
   * Send someone's contact card
   *
   * Sends a contact card, from a name, a vCard or both. From a name alone, a vCard without a number
   * is made. With `waid` on the number, the recipient gets a button to message that person:
   * `contactCard()` makes such a card.
   *
   * `POST /messages/contact`
   *
   * @example
   * await wsapi.messages.sendContact({
   *   to: '+12025550143',
   *   displayName: 'Lucía Fernández',
   *   vcard: 'BEGIN:VCARD\nVERSION:3.0\nN:Fernández;Lucí…',
   * });
   */
  sendContact(body: SendContactRequest, options?: RequestOptions): ResponsePromise<SentMessage>;

  /**
   * Send a location
   *
   * Sends a fixed location that opens in the recipient's map, not a live location. Set both
   * `latitude` and `longitude`: a missing one counts as 0, which puts the pin in the Gulf of Guinea.
   * `NaN` is refused before anything is sent, and the gateway refuses values out of range. A
   * location cannot quote a message or mention anyone.
   *
   * `POST /messages/location`
   *
   * @example
   * await wsapi.messages.sendLocation({ to: '+12025550143', latitude: 46.5775, longitude: 8.0055 });
   */
  sendLocation(body: SendLocationRequest, options?: RequestOptions): ResponsePromise<SentMessage>;

  /**
   * Send a text with a link preview
   *
   * Sends a text with a link preview for `url`. You supply the title, description and thumbnail of
   * the preview; nothing is read from the page, and omitted parts stay blank. Put the URL into
   * `text` as well, so that it can be tapped where no preview is shown.
   *
   * `POST /messages/link`
   *
   * @example
   * await wsapi.messages.sendLink({
   *   to: '+12025550143',
   *   text: 'The route for Sunday: https://example.com/routes/42',
   *   url: 'https://example.com/routes/42',
   *   title: 'Lake round, 14 km',
   * });
   */
  sendLink(body: SendLinkRequest, options?: RequestOptions): ResponsePromise<SentMessage>;

  /**
   * React to a message, or remove the reaction
   *
   * Adds an emoji reaction to a message. An empty `reaction` removes yours. An account has one
   * reaction per message, so a second one replaces the first. Set `senderId` if someone else wrote
   * the message: without it WhatsApp may not find the message, especially in a group. To change the
   * reaction later, call this again for the original message, not for the `id` in the response.
   *
   * `POST /messages/{messageId}/reaction`
   *
   * @example
   * await wsapi.messages.sendReaction('3EB0C767D097B7C41F9A', {
   *   to: '120363041234567890@g.us',
   *   senderId: '+12025550178',
   *   reaction: '👍',
   * });
   */
  sendReaction(
    messageId: string,
    body: SendReactionRequest,
    options?: RequestOptions,
  ): ResponsePromise<SentMessage>;

  /**
   * Edit a message you sent
   *
   * Replaces the text of a message that this account sent. The chat shows it as edited. WhatsApp
   * accepts edits for about 15 minutes after sending. For further edits, use the id of the original
   * message again, not the `id` in the response.
   *
   * `POST /messages/{messageId}/edit`
   *
   * @example
   * await wsapi.messages.edit('3EB0C767D097B7C41F9A', {
   *   to: '+12025550143',
   *   text: 'Your table is booked for Saturday, 20:00.',
   * });
   */
  edit(
    messageId: string,
    body: EditMessageRequest,
    options?: RequestOptions,
  ): ResponsePromise<SentMessage>;

  /**
   * Send a receipt for a received message
   *
   * Sends a receipt for one message: `read` turns the ticks blue, `played` marks a voice note as
   * played. If read receipts are turned off in the privacy settings, ticks turn blue in groups only.
   * `senderId` is the author of the message: in a group, the member and not the group. To clear the
   * unread mark of a whole chat on your own devices, see `chats.markAsRead`.
   *
   * `POST /messages/{messageId}/read`
   *
   * @example
   * await wsapi.messages.markAsRead('3EB0C767D097B7C41F9A', {
   *   chatId: '+12025550143',
   *   senderId: '+12025550143',
   *   receiptType: 'read',
   * });
   */
  markAsRead(
    messageId: string,
    body: MarkAsReadRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Star a message, or remove its star
   *
   * Adds a message to the account's starred messages, or removes it. Stars are visible only to this
   * account, on all of its devices. If `starred` is omitted, it is `false` and removes the star.
   *
   * `POST /messages/{messageId}/star`
   *
   * @example
   * await wsapi.messages.star('3EB0C767D097B7C41F9A', {
   *   chatId: '120363041234567890@g.us',
   *   senderId: '+12025550178',
   *   starred: true,
   * });
   */
  star(
    messageId: string,
    body: StarMessageRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Pin a message at the top of its chat, or unpin it
   *
   * Pins a message at the top of the chat for everyone in it, or unpins it. `pinExpiration` sets how
   * long: `24h`, `7d` or `30d`. If `pinned` is omitted, it is `false` and the message is unpinned.
   * Others in the chat are notified with a message of the type `pinInChat`.
   *
   * `POST /messages/{messageId}/pin`
   *
   * @example
   * await wsapi.messages.pin('3EB0C767D097B7C41F9A', {
   *   chatId: '120363041234567890@g.us',
   *   senderId: '+12025550178',
   *   pinned: true,
   *   pinExpiration: '7d',
   * });
   */
  pin(messageId: string, body: PinMessageRequest, options?: RequestOptions): ResponsePromise<void>;

  /**
   * Delete a sent message for everyone
   *
   * Deletes a message for everyone: its recipients see a note instead. This account must have sent
   * it, and WhatsApp allows this for about two days after sending. A 204 means that the request was
   * sent; a phone that was offline for a long time, or an old app, may keep the text. To delete a
   * message only for yourself, see `messages.deleteForMe`.
   *
   * `POST /messages/{messageId}/delete`
   *
   * @example
   * await wsapi.messages.delete('3EB0C767D097B7C41F9A', {
   *   chatId: '120363041234567890@g.us',
   *   senderId: '+12025550143',
   * });
   */
  delete(
    messageId: string,
    body: DeleteMessageRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Delete a message on the account's own devices
   *
   * Removes a message from every device of this account. Everyone else keeps it. Set `isFromMe` if
   * this account sent the message. In a group, set `senderId` to the author of anyone else's
   * message. They are needed to find the message: a wrong value may be accepted without removing
   * anything.
   *
   * `POST /messages/{messageId}/delete-for-me`
   *
   * @example
   * await wsapi.messages.deleteForMe('3EB0C767D097B7C41F9A', {
   *   chatId: '+12025550143',
   *   isFromMe: true,
   *   timestamp: '2026-03-14T08:26:53Z',
   * });
   */
  deleteForMe(
    messageId: string,
    body: DeleteMessageForMeRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;
}

/** List chats, change their settings, show typing, mark as read */
export interface ChatsResource {
  /**
   * List the account's chats
   *
   * Lists the chats that the gateway knows, most recently active first, each with the names of the
   * contact and whether it is pinned, archived or muted. The response is the whole list, without
   * pages. Groups have no name here: get it from `groups.get`. On a newly paired device the list
   * grows as history and messages arrive.
   *
   * `GET /chats`
   *
   * @example
   * await wsapi.chats.list();
   */
  list(options?: RequestOptions): ResponsePromise<ChatListItem[]>;

  /**
   * Get one chat from the list
   *
   * Returns the entry that `chats.list` has for this chat: names, pin, archive and mute. 404 means
   * that the gateway has not seen the chat, not that the person is not on WhatsApp; for that, use
   * `users.check`. If a phone number is not found, try the person's LID, and vice versa.
   *
   * `GET /chats/{chatId}`
   *
   * @example
   * await wsapi.chats.getInfo('+12025550143');
   */
  getInfo<const TChatId extends string>(
    chatId: JidArgument<
      TChatId,
      'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
    >,
    options?: RequestOptions,
  ): ResponsePromise<ChatListItem>;

  /**
   * Remove a chat from the list
   *
   * Removes the chat and its messages on all devices of this account. Others keep everything. It
   * does not leave a group, and the next message brings the chat back. To empty a chat but keep it
   * in the list, use `chats.clear`. This cannot be undone.
   *
   * `DELETE /chats/{chatId}`
   *
   * @example
   * await wsapi.chats.delete('+12025550143');
   */
  delete<const TChatId extends string>(
    chatId: JidArgument<
      TChatId,
      'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
    >,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Get the picture of a person or a group
   *
   * Returns the id and the URL of the picture of a person or a group. The URL is valid for a limited
   * time: download the file soon, and store the file, not the URL. Compare `pictureId` to see
   * whether the picture has changed. If there is no picture, or its owner hides it from this
   * account, the response is 400 with the reason in `detail`.
   *
   * `GET /chats/{chatId}/picture`
   *
   * @example
   * await wsapi.chats.getPicture('+12025550143');
   */
  getPicture<const TChatId extends string>(
    chatId: JidArgument<
      TChatId,
      'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
    >,
    options?: RequestOptions,
  ): ResponsePromise<ChatPictureResponse>;

  /**
   * Get a business profile
   *
   * Returns the profile of a WhatsApp Business account: address, opening hours, categories and
   * website. All fields are present, but unknown ones are empty, 0 or, for `categories` and
   * `businessHours`, `null`. Someone without a business account returns 400, and so does any failed
   * lookup.
   *
   * `GET /chats/{chatId}/business`
   *
   * @example
   * await wsapi.chats.getBusinessProfile('+12025550143');
   */
  getBusinessProfile<const TChatId extends string>(
    chatId: JidArgument<
      TChatId,
      'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
    >,
    options?: RequestOptions,
  ): ResponsePromise<BusinessProfileResponse>;

  /**
   * Show that you are typing or recording
   *
   * Shows "typing…" or "recording audio…" in the chat, or ends it with `paused`. The indicator
   * disappears after a short while: send it again for as long as it should last. It is visible only
   * while the account is shown as online (see `users.setPresence`). Nothing is stored, and a 204
   * does not mean that anyone saw it.
   *
   * `PUT /chats/{chatId}/presence`
   *
   * @example
   * await wsapi.chats.setPresence('+12025550143', { state: 'typing' });
   */
  setPresence<const TChatId extends string>(
    chatId: JidArgument<
      TChatId,
      'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
    >,
    body: SetPresenceRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Subscribe to someone's presence
   *
   * Asks WhatsApp to report the presence of the person in this chat. From then on, `user_presence`
   * events tell you when they come online or go offline, and `chat_presence` events when they are
   * typing. WhatsApp reports only to accounts that are online, so first set yours to `available`
   * with `users.setPresence`. People who hide their presence are not reported. You cannot
   * unsubscribe.
   *
   * `PUT /chats/{chatId}/presence/subscribe`
   *
   * @example
   * await wsapi.chats.subscribePresence('+12025550143');
   */
  subscribePresence<const TChatId extends string>(
    chatId: JidArgument<
      TChatId,
      'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
    >,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Choose how long new messages stay in a chat
   *
   * Turns disappearing messages on for a chat, or off with `off`. It applies to everyone in the
   * chat, and they see a note about it. Only later messages disappear. Messages sent through the API
   * have their own timer: set `ephemeralExpiration` in each send to match.
   *
   * `PUT /chats/{chatId}/ephemeral`
   *
   * @example
   * await wsapi.chats.setEphemeral('+12025550143', { expiration: '7d' });
   */
  setEphemeral<const TChatId extends string>(
    chatId: JidArgument<
      TChatId,
      'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
    >,
    body: SetChatEphemeralRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Mute a chat, or end the mute
   *
   * Mutes a chat on the account's devices for 8 hours, a week or forever, or unmutes it with `off`.
   * It affects only this account's notifications, and others do not see it. If the chat is already
   * muted, the new period starts now. Newsletters have their own route, `newsletters.toggleMute`.
   *
   * `PUT /chats/{chatId}/mute`
   *
   * @example
   * await wsapi.chats.mute('+12025550143', { duration: '8h' });
   */
  mute<const TChatId extends string>(
    chatId: JidArgument<
      TChatId,
      'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
    >,
    body: MuteChatRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Pin a chat to the top, or unpin it
   *
   * Pins a chat at the top of the account's chat list, or unpins it. If `pinned` is omitted, it is
   * `false`, so an empty object unpins the chat. It changes only this account's list. To pin a
   * message in a chat, use `messages.pin`.
   *
   * `PUT /chats/{chatId}/pin`
   *
   * @example
   * await wsapi.chats.pin('+12025550143', { pinned: true });
   */
  pin<const TChatId extends string>(
    chatId: JidArgument<
      TChatId,
      'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
    >,
    body: PinChatRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Archive a chat, or move it back
   *
   * Moves a chat from the main list to the archive, or back. If `archived` is omitted, it is `false`
   * and unarchives the chat. Messages do not change, and others do not notice. Archiving a pinned
   * chat unpins it.
   *
   * `PUT /chats/{chatId}/archive`
   *
   * @example
   * await wsapi.chats.archive('+12025550143', { archived: true });
   */
  archive<const TChatId extends string>(
    chatId: JidArgument<
      TChatId,
      'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
    >,
    body: ArchiveChatRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Set or clear the unread mark of a chat
   *
   * Sets or clears the unread mark of a chat on this account's devices. If `read` is omitted, it is
   * `false` and marks the chat as unread. It changes only your own list: to turn the sender's ticks
   * blue, call `messages.markAsRead` for each message.
   *
   * `PUT /chats/{chatId}/read`
   *
   * @example
   * await wsapi.chats.markAsRead('+12025550143', { read: true });
   */
  markAsRead<const TChatId extends string>(
    chatId: JidArgument<
      TChatId,
      'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
    >,
    body: ChatMarkAsReadRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Request older messages of a chat
   *
   * Requests messages older than one you know. They do not come in the response but later, in a
   * `message_history_sync` event, so the instance needs a destination for its events. The account's
   * phone supplies them: if it is offline or has no older messages, there may be no event. To go
   * further back, call again with the oldest message received. A `count` outside 1 to 500 returns
   * 400.
   *
   * `POST /chats/{chatId}/messages`
   *
   * @example
   * await wsapi.chats.requestMessages('+12025550143', {
   *   lastMessageId: '3EB0C767D097B7C41F9A',
   *   lastMessageSenderId: '+12025550143',
   * });
   */
  requestMessages<const TChatId extends string>(
    chatId: JidArgument<
      TChatId,
      'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
    >,
    body: RequestMessagesRequest,
    options?: RequestOptions,
  ): ResponsePromise<Accepted>;

  /**
   * Empty a chat but keep it in the list
   *
   * Removes the messages of a chat on all devices of this account, and keeps the chat in the list.
   * Others keep their messages. To delete the chat as well, use `chats.delete`. This cannot be
   * undone.
   *
   * `POST /chats/{chatId}/clear`
   *
   * @example
   * await wsapi.chats.clear('+12025550143');
   */
  clear<const TChatId extends string>(
    chatId: JidArgument<
      TChatId,
      'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
    >,
    options?: RequestOptions,
  ): ResponsePromise<void>;
}

/** Manage contacts and the blocklist */
export interface ContactsResource {
  /**
   * List the account's contacts
   *
   * Lists the account's contacts that the gateway has stored, with all names it knows. The list
   * comes from the gateway's own store, not from WhatsApp, so it may be older than what the phone
   * shows: call `contacts.sync` if someone is missing. The response is the whole list, without
   * pages.
   *
   * `GET /contacts`
   *
   * @example
   * await wsapi.contacts.list();
   */
  list(options?: RequestOptions): ResponsePromise<ContactInfo[]>;

  /**
   * Save a contact
   *
   * Adds a person to the account's contacts, or overwrites the names of an existing contact. The
   * change is sent to the account's other devices, including the phone. It does not check whether
   * the number is on WhatsApp: use `users.bulkCheck` for that, and save the `jid` from its response.
   *
   * `POST /contacts`
   *
   * @example
   * await wsapi.contacts.create({ id: '+12025550143', fullName: 'Amara Okafor' });
   */
  create(body: CreateContactRequest, options?: RequestOptions): ResponsePromise<void>;

  /**
   * Load the contacts from WhatsApp again
   *
   * Loads all of the account's contacts from WhatsApp and replaces what the gateway has stored. Use
   * it after pairing or if `contacts.list` looks out of date, not before every read. The response
   * has no contacts: read the list afterwards.
   *
   * `POST /contacts/sync`
   *
   * @example
   * await wsapi.contacts.sync();
   */
  sync(options?: RequestOptions): ResponsePromise<void>;

  /**
   * Look up a contact
   *
   * Returns the names stored for one person. It never returns 404: for an unknown person it returns
   * 200 with empty names, so check `fullName` and `pushName` rather than the status. To find out
   * whether a number is on WhatsApp use `users.check`, which asks WhatsApp itself.
   *
   * `GET /contacts/{id}`
   *
   * @example
   * await wsapi.contacts.get('+12025550143');
   */
  get<const TId extends string>(
    id: JidArgument<TId, 'user' | 'lid'>,
    options?: RequestOptions,
  ): ResponsePromise<ContactInfo>;

  /**
   * List blocked people
   *
   * Lists the people blocked by the account, on any of its devices. An entry may have only a LID:
   * compare by `id` and `lid`, not by `phone`, which can be missing.
   *
   * `GET /contacts/blocklist`
   *
   * @example
   * await wsapi.contacts.getBlocklist();
   */
  getBlocklist(options?: RequestOptions): ResponsePromise<Identity[]>;

  /**
   * Block a person
   *
   * Blocks a person for the account: their messages and calls no longer arrive, and they no longer
   * see its presence. It applies to all devices of the account, so this instance gets no events for
   * what they send either. Only people can be blocked: leave a group or mute its chat instead.
   *
   * `PUT /contacts/{id}/block`
   *
   * @example
   * await wsapi.contacts.block('+12025550178');
   */
  block<const TId extends string>(
    id: JidArgument<TId, 'user' | 'lid'>,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Unblock a person
   *
   * Removes a person from the account's blocklist, so that they can write and call again. Messages
   * that they sent in the meantime do not arrive later.
   *
   * `PUT /contacts/{id}/unblock`
   *
   * @example
   * await wsapi.contacts.unblock('+12025550178');
   */
  unblock<const TId extends string>(
    id: JidArgument<TId, 'user' | 'lid'>,
    options?: RequestOptions,
  ): ResponsePromise<void>;
}

/** Own profile, presence and privacy, and user information by number */
export interface UsersResource {
  /**
   * Get the account's profile
   *
   * Returns the account that the instance is paired with: its ids, the number of this linked device,
   * names, about text and picture id. Use it after pairing to make sure that the right number was
   * linked. `businessName` is empty for an ordinary account.
   *
   * `GET /users/me/profile`
   *
   * @example
   * await wsapi.users.getMyProfile();
   */
  getMyProfile(options?: RequestOptions): ResponsePromise<UserMeInfo>;

  /**
   * Update the account's profile
   *
   * Changes the name, about text or picture of the account. Omitted fields keep their values. The
   * name is shown to people who have not saved the number. `picture` is a JPEG.
   *
   * `PUT /users/me/profile`
   *
   * @example
   * await wsapi.users.updateMyProfile({
   *   name: 'Okafor Bikes',
   *   status: 'Open Monday to Saturday, 9:00 to 18:00',
   * });
   */
  updateMyProfile(body: UpdateProfileRequest, options?: RequestOptions): ResponsePromise<void>;

  /**
   * Show the account as online or offline
   *
   * Sets whether the account is shown as online. It lasts only as long as the connection, so send it
   * again after a reconnect. While the account is shown as online, WhatsApp may not show
   * notifications on the phone: send `unavailable` when you are done. To show typing in a chat, use
   * `chats.setPresence`.
   *
   * `PUT /users/me/presence`
   *
   * @example
   * await wsapi.users.setPresence({ presence: 'available' });
   */
  setPresence(body: SetMyPresenceRequest, options?: RequestOptions): ResponsePromise<void>;

  /**
   * Get the account's privacy settings
   *
   * Returns who may add the account to groups, call it, see its last seen, its picture and so on.
   * The values are those that `PUT` on this path takes, but the names differ: `lastSeen` is set as
   * `last`, and `readReceipts` as `readreceipts`.
   *
   * `GET /users/me/privacy`
   *
   * @example
   * await wsapi.users.getPrivacySettings();
   */
  getPrivacySettings(options?: RequestOptions): ResponsePromise<PrivacySettingsResponse>;

  /**
   * Change one privacy setting
   *
   * Changes one privacy setting and returns all of them. The names in the request are WhatsApp's
   * own: `last` for `lastSeen` in the response, `groupadd` for `groupAdd`, `readreceipts` for
   * `readReceipts`, `calladd` for `callAdd`. Not every value is valid for every setting: `known` is
   * for calls, `match_last_seen` for `online`, and read receipts are either `all` or `none`. A
   * combination that WhatsApp does not accept returns 400. With read receipts turned off, the
   * account gets none from others either.
   *
   * `PUT /users/me/privacy`
   *
   * @example
   * await wsapi.users.setPrivacySetting({ setting: 'last', value: 'contacts' });
   */
  setPrivacySetting(
    body: SetPrivacyRequest,
    options?: RequestOptions,
  ): ResponsePromise<PrivacySettingsResponse>;

  /**
   * Check which phone numbers are on WhatsApp
   *
   * Checks a list of phone numbers and returns the JID of each one that is registered. Results come
   * in WhatsApp's order, with a `+` before the number in `query`, so match them by number and not by
   * position. Send to the returned `jid` rather than to a JID built from the digits: Brazilian
   * numbers with or without the ninth digit, Mexican `+52 1` and Argentine `+54 9` follow no rule
   * that could be applied beforehand. Checking long lists of strangers is what spammers do, and ends
   * in rate limits or a ban. `resolveMany()` of the client does this, and caches the answers.
   *
   * `POST /users/check`
   *
   * @example
   * await wsapi.users.bulkCheck({ phones: ['12025550143', '447700900123'] });
   */
  bulkCheck(body: BulkCheckRequest, options?: RequestOptions): ResponsePromise<BulkCheckResult[]>;

  /**
   * Check whether a phone number is on WhatsApp
   *
   * Checks whether a phone number has a WhatsApp account. A number without one returns 200 with
   * `false`, not 404. The response has no JID, which may differ from the digits: if you want to
   * send, use `users.bulkCheck` instead, even for a single number. Cache the result for a while,
   * because WhatsApp limits frequent checks.
   *
   * `GET /users/{phone}/check`
   *
   * @example
   * await wsapi.users.check('12025550143');
   */
  check(phone: PhoneNumber, options?: RequestOptions): ResponsePromise<NumberCheck>;

  /**
   * Get a person's public profile
   *
   * Looks up a phone number and returns what its owner lets this account see: ids, about text,
   * picture. Check `isInWhatsApp` before you use the rest. An empty `status` or `pictureId` means
   * either that there is none or that privacy settings hide it. Picture URLs expire: download the
   * picture soon, and store `pictureId` to notice a new one.
   *
   * `GET /users/{phone}/profile`
   *
   * @example
   * await wsapi.users.getProfile('12025550143');
   */
  getProfile(phone: PhoneNumber, options?: RequestOptions): ResponsePromise<UserInfo>;
}

/** Your account: its instances, subscriptions and default settings (needs the CustomerApiKey) */
export interface AccountResource {
  /**
   * Get the account's profile
   *
   * Returns the account that the instance is paired with: its ids, the number of this linked device,
   * names, about text and picture id. Use it after pairing to make sure that the right number was
   * linked. `businessName` is empty for an ordinary account.
   *
   * `GET /users/me/profile`
   *
   * @example
   * await wsapi.account.getMyProfile();
   */
  getMyProfile(options?: RequestOptions): ResponsePromise<UserMeInfo>;

  /**
   * Update the account's profile
   *
   * Changes the name, about text or picture of the account. Omitted fields keep their values. The
   * name is shown to people who have not saved the number. `picture` is a JPEG.
   *
   * `PUT /users/me/profile`
   *
   * @example
   * await wsapi.account.updateMyProfile({
   *   name: 'Okafor Bikes',
   *   status: 'Open Monday to Saturday, 9:00 to 18:00',
   * });
   */
  updateMyProfile(body: UpdateProfileRequest, options?: RequestOptions): ResponsePromise<void>;

  /**
   * Show the account as online or offline
   *
   * Sets whether the account is shown as online. It lasts only as long as the connection, so send it
   * again after a reconnect. While the account is shown as online, WhatsApp may not show
   * notifications on the phone: send `unavailable` when you are done. To show typing in a chat, use
   * `chats.setPresence`.
   *
   * `PUT /users/me/presence`
   *
   * @example
   * await wsapi.account.setPresence({ presence: 'available' });
   */
  setPresence(body: SetMyPresenceRequest, options?: RequestOptions): ResponsePromise<void>;

  /**
   * Get the account's privacy settings
   *
   * Returns who may add the account to groups, call it, see its last seen, its picture and so on.
   * The values are those that `PUT` on this path takes, but the names differ: `lastSeen` is set as
   * `last`, and `readReceipts` as `readreceipts`.
   *
   * `GET /users/me/privacy`
   *
   * @example
   * await wsapi.account.getPrivacySettings();
   */
  getPrivacySettings(options?: RequestOptions): ResponsePromise<PrivacySettingsResponse>;

  /**
   * Change one privacy setting
   *
   * Changes one privacy setting and returns all of them. The names in the request are WhatsApp's
   * own: `last` for `lastSeen` in the response, `groupadd` for `groupAdd`, `readreceipts` for
   * `readReceipts`, `calladd` for `callAdd`. Not every value is valid for every setting: `known` is
   * for calls, `match_last_seen` for `online`, and read receipts are either `all` or `none`. A
   * combination that WhatsApp does not accept returns 400. With read receipts turned off, the
   * account gets none from others either.
   *
   * `PUT /users/me/privacy`
   *
   * @example
   * await wsapi.account.setPrivacySetting({ setting: 'last', value: 'contacts' });
   */
  setPrivacySetting(
    body: SetPrivacyRequest,
    options?: RequestOptions,
  ): ResponsePromise<PrivacySettingsResponse>;

  /**
   * List the customer's instances
   *
   * Lists the instances of the customer, one page at a time, optionally filtered by creation time or
   * status. The response has one page and, in `totalCount`, the number of matches on all pages; `for
   * await` goes through all of them. Entries have no event settings; get them from
   * `account.getInstance`. `/account/*` takes only the customer key: an instance's own key is
   * refused.
   *
   * `GET /account/instances`
   *
   * @example
   * await wsapi.account.listInstances();
   */
  listInstances(
    query?: ListAccountInstancesQuery,
    options?: RequestOptions,
  ): PagePromise<PagedAccountInstances>;

  /**
   * Get an instance and its settings
   *
   * Returns an instance's name, state and paired device, and how its events are delivered. Read it
   * before you change `settings`, because the change takes the same object. The response does not
   * include the id. Keep `settings.eventSigningSecret` out of logs. An id that is not one of the
   * customer's instances returns 404.
   *
   * `GET /account/instances/{id}`
   *
   * @example
   * await wsapi.account.getInstance('ins_V1StGXR8Z5jd');
   */
  getInstance(id: string, options?: RequestOptions): ResponsePromise<AccountInstanceDetail>;

  /**
   * Rename an instance
   *
   * Changes the instance's display name. Nothing else depends on it: the id, the keys, the pairing
   * and the deliveries stay the same. More than 256 characters return 400.
   *
   * `PUT /account/instances/{id}/name`
   *
   * @example
   * await wsapi.account.updateInstanceName('ins_V1StGXR8Z5jd', { name: 'Support line Lisbon' });
   */
  updateInstanceName(
    id: string,
    body: UpdateInstanceNameRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Change how an instance delivers its events
   *
   * Sets where the events of one instance go (a webhook, or pull mode), which event types are
   * delivered, whether deliveries are signed, and whether history is kept when pairing. Read the
   * current settings with `account.getInstance`, change what you need and send the whole object
   * back: the contract does not promise that an omitted field keeps its value. With
   * `useCustomDefaults` the instance uses the customer's defaults instead of its own values. Without
   * `eventSigningSecret`, deliveries are unsigned, and a receiver cannot tell them from forged ones.
   *
   * `PUT /account/instances/{id}/settings`
   *
   * @example
   * await wsapi.account.updateInstanceSettings('ins_V1StGXR8Z5jd', {
   *   useCustomDefaults: false,
   *   pullMode: false,
   *   webhookUrl: 'https://example.com/webhooks/wsapi',
   *   eventSigningSecret: 'example-signing-secret',
   *   historySync: false,
   *   eventFilters: ['message', 'message_read'],
   * });
   */
  updateInstanceSettings(
    id: string,
    body: AccountInstanceSettings,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Replace an instance's API key
   *
   * Creates a new key for the instance and returns it as a JSON string, not an object. The old key
   * stops working immediately: programs that still send it get 401. Store the response at once,
   * because no other operation shows the key; others show only `hasApiKey`. Every call creates
   * another key, so if a response is lost, call again and use the last key you received. The
   * customer key is not affected and still works for all WhatsApp routes.
   *
   * `PUT /account/instances/{id}/apikey`
   *
   * @example
   * await wsapi.account.regenerateInstanceApiKey('ins_V1StGXR8Z5jd');
   */
  regenerateInstanceApiKey(id: string, options?: RequestOptions): ResponsePromise<string>;

  /**
   * Restart one of the customer's instances
   *
   * Stops an instance and starts it again, for example if it is stuck. While it is starting, its
   * WhatsApp routes return 503 `instance not available`, and then 409 `device not paired` until it
   * has logged in, although the device is paired. Wait for `isLoggedIn` in `session.getStatus`
   * instead of pairing again.
   *
   * `PUT /account/instances/{id}/restart`
   *
   * @example
   * await wsapi.account.restartInstance('ins_V1StGXR8Z5jd');
   */
  restartInstance(id: string, options?: RequestOptions): ResponsePromise<void>;

  /**
   * List the customer's subscriptions
   *
   * Lists the customer's subscriptions, one page at a time: plan, price, current period, and the
   * number and ids of the instances. The other `/account/subscriptions/*` routes take the `id` of an
   * entry. A cancelled subscription has `cancelAtPeriodEnd` and is valid until `curPeriodEnd`.
   *
   * `GET /account/subscriptions`
   *
   * @example
   * await wsapi.account.listSubscriptions();
   */
  listSubscriptions(
    query?: ListAccountSubscriptionsQuery,
    options?: RequestOptions,
  ): PagePromise<PagedAccountSubscriptions>;

  /**
   * List the instances of one subscription
   *
   * Lists the instances of a subscription, one page at a time, with the same filters and pages as
   * `account.listInstances`. Use it to check the outcome of a create or delete request whose
   * response was lost.
   *
   * `GET /account/subscriptions/{id}/instances`
   *
   * @example
   * await wsapi.account.listSubscriptionInstances('sub_7Hq2mZ0pLw');
   */
  listSubscriptionInstances(
    id: string,
    query?: ListAccountSubscriptionInstancesQuery,
    options?: RequestOptions,
  ): PagePromise<PagedAccountInstances>;

  /**
   * Add an instance to a subscription
   *
   * Creates an instance in a subscription and returns its id as a JSON string. There is no request
   * body. Only for resellers. The new instance is not paired: change its settings, then pair it with
   * a QR code or a pair code as this instance (`instanceId`, or `--instance` on the command line). A
   * retry creates a second instance, so if the response is lost, check the subscription's list of
   * instances first.
   *
   * `POST /account/subscriptions/{id}/instances`
   *
   * @example
   * await wsapi.account.createSubscriptionInstance('sub_7Hq2mZ0pLw');
   */
  createSubscriptionInstance(id: string, options?: RequestOptions): ResponsePromise<string>;

  /**
   * End an instance of a subscription
   *
   * Expires an instance of the subscription. Only for resellers. This cannot be undone: to connect
   * the number again, create an instance and pair it. For the effect on the bill, see
   * `account.listSubscriptionChanges`.
   *
   * `DELETE /account/subscriptions/{id}/instances/{instanceId}`
   *
   * @example
   * await wsapi.account.deleteSubscriptionInstance('sub_7Hq2mZ0pLw', 'ins_V1StGXR8Z5jd');
   */
  deleteSubscriptionInstance(
    id: string,
    instanceId: string,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * List the changes of a subscription
   *
   * Lists the changes of a subscription, one page at a time: when, what kind of change, which
   * instance if any, the quantity before and after, and the prorated amount. You can filter by time,
   * kind of change or instance. An unknown subscription returns 404.
   *
   * `GET /account/subscriptions/{id}/changes`
   *
   * @example
   * await wsapi.account.listSubscriptionChanges('sub_7Hq2mZ0pLw');
   */
  listSubscriptionChanges(
    id: string,
    query?: ListAccountSubscriptionChangesQuery,
    options?: RequestOptions,
  ): PagePromise<PagedAccountSubscriptionChanges>;

  /**
   * Get the customer's default settings
   *
   * Returns the event settings shared by all instances with `useCustomDefaults`; the others have
   * their own. Keep `defaultSigningSecret` out of logs. A customer without defaults may get 404.
   *
   * `GET /account/instances/defaults`
   *
   * @example
   * await wsapi.account.getInstanceDefaults();
   */
  getInstanceDefaults(options?: RequestOptions): ResponsePromise<AccountInstanceDefaults>;

  /**
   * Change the customer's default settings
   *
   * Changes the shared event settings. They apply to all instances with `useCustomDefaults`,
   * including those in production, so a wrong webhook URL here misdirects the events of all of them.
   * Read the defaults first, change what you need and send the whole object back: the contract does
   * not promise that an omitted field keeps its value.
   *
   * `PUT /account/instances/defaults`
   *
   * @example
   * await wsapi.account.updateInstanceDefaults({
   *   defaultWebhookUrl: 'https://example.com/webhooks/wsapi',
   *   defaultSigningSecret: 'example-signing-secret',
   *   defaultEventFilters: ['message', 'message_read', 'group'],
   *   defaultHistorySync: false,
   *   defaultPullMode: false,
   * });
   */
  updateInstanceDefaults(
    body: AccountInstanceDefaults,
    options?: RequestOptions,
  ): ResponsePromise<void>;
}

/** Manage groups, their members and invites */
export interface GroupsResource {
  /**
   * List the account's groups
   *
   * Lists the groups that the account belongs to, each with its settings and participants, like
   * `groups.get`. Use it instead of reading groups one by one, because each read counts towards
   * WhatsApp's rate limit. If the limit is exceeded, the client waits and tries again, and at last
   * throws a `RateLimitError`. Cache the list and follow `group` events instead of polling.
   *
   * `GET /groups`
   *
   * @example
   * await wsapi.groups.list();
   */
  list(options?: RequestOptions): ResponsePromise<GroupInfoResponse[]>;

  /**
   * Create a group
   *
   * Creates a group with a name and its first participants, given as phone numbers or JIDs. The
   * account itself becomes a member and an admin without being listed. The `id` in the response is
   * the JID of the group. The response does not say who was added: people whose privacy settings
   * forbid it are not, so read the participants afterwards and send the others the invite link.
   * After a timeout, check the list of groups before you retry, or there may be two.
   *
   * `POST /groups`
   *
   * @example
   * await wsapi.groups.create({
   *   name: 'Weekend hikers',
   *   participants: ['+12025550143', '+447700900123'],
   * });
   */
  create(body: CreateGroupRequest, options?: RequestOptions): ResponsePromise<CreatedGroup>;

  /**
   * Get a group
   *
   * Returns a group's name, description, settings, owner, and participants with their admin flags.
   * Every call asks WhatsApp. A failure on the way may be a 404 as well, unless the client knows its
   * cause (`RateLimitError`, `DeviceOfflineError`, `UnknownOutcomeError`): read `detail` before you
   * delete anything on your side.
   *
   * `GET /groups/{id}`
   *
   * @example
   * await wsapi.groups.get('120363041234567890@g.us');
   */
  get<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    options?: RequestOptions,
  ): ResponsePromise<GroupInfoResponse>;

  /**
   * Rename a group
   *
   * Changes the group's name. All members see a notice. The account must be an admin, unless all
   * members may edit the group info. If WhatsApp refuses, because of missing rights or an invalid
   * name, the response is 400 with the cause in `detail`.
   *
   * `PUT /groups/{id}/name`
   *
   * @example
   * await wsapi.groups.setName('120363041234567890@g.us', { name: 'Weekend hikers 2026' });
   */
  setName<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: SetNameRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Change or remove a group's description
   *
   * Replaces the text on the group's info page. An empty or missing `description` removes it. The
   * account must be an admin, unless all members may edit the group info. If WhatsApp refuses, the
   * response is 400.
   *
   * `PUT /groups/{id}/description`
   *
   * @example
   * await wsapi.groups.setDescription('120363041234567890@g.us', {
   *   description: 'Every Saturday at 8:00, car park by the old mill.',
   * });
   */
  setDescription<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: SetDescriptionRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Change a group's picture
   *
   * Replaces the group's picture, a JPEG, and returns the id of the new one. The account must be an
   * admin, unless all members may edit the group info. Later changes by others arrive as
   * `chat_picture` events with another `pictureId`.
   *
   * `POST /groups/{id}/picture`
   *
   * @example
   * await wsapi.groups.setPicture('120363041234567890@g.us', { data: await openAsBlob('photo.jpg') });
   */
  setPicture<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: SetPictureRequest,
    options?: RequestOptions,
  ): ResponsePromise<NewPicture>;

  /**
   * Leave the group
   *
   * Removes the account from a group. It no longer receives the group's messages and events, and can
   * return only with an invite link or through an admin. If the only admin leaves, WhatsApp makes
   * another member admin.
   *
   * `POST /groups/{id}/leave`
   *
   * @example
   * await wsapi.groups.leave('120363041234567890@g.us');
   */
  leave<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * List a group's participants
   *
   * Lists the members of a group and who is an admin: the `participants` of `groups.get`, at the
   * same cost. Participants whose number WhatsApp hides have only a LID: `id` ends in `@lid` and
   * `phone` is missing. A failure on the way to WhatsApp may be a 404 as well: `detail` has the
   * cause.
   *
   * `GET /groups/{id}/participants`
   *
   * @example
   * await wsapi.groups.getParticipants('120363041234567890@g.us');
   */
  getParticipants<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    options?: RequestOptions,
  ): ResponsePromise<GroupParticipant[]>;

  /**
   * Add, remove, promote or demote group members
   *
   * Applies one action to all the people listed: `add`, `remove`, `promote` to admin or `demote`.
   * The account must be an admin, except to add people to a group where all members may do so. 204
   * means that WhatsApp accepted the request, not that it worked for each person: someone's privacy
   * settings may not allow it, so read the participants afterwards if it matters. Add only a few
   * people at a time, and only if they expect it: adding many people can get the number banned.
   *
   * `PUT /groups/{id}/participants`
   *
   * @example
   * await wsapi.groups.updateParticipants('120363041234567890@g.us', {
   *   participants: ['+12025550143', '+12025550178'],
   *   action: 'add',
   * });
   */
  updateParticipants<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: UpdateParticipantsRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Get a group's invite link
   *
   * Returns the link with which anyone can join the group. The account must be an admin. The link
   * stays the same until it is reset, so you can store it, but treat it as a secret. If WhatsApp
   * refuses, the response is 400.
   *
   * `GET /groups/{id}/invite-link`
   *
   * @example
   * await wsapi.groups.getInviteLink('120363041234567890@g.us');
   */
  getInviteLink<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    options?: RequestOptions,
  ): ResponsePromise<InviteLink>;

  /**
   * Reset a group's invite link
   *
   * Creates a new invite link and returns it. The previous link stops working. The account must be
   * an admin. People who joined with the previous link stay members. Calling it again replaces the
   * link that you just got.
   *
   * `POST /groups/{id}/invite-link/reset`
   *
   * @example
   * await wsapi.groups.resetInviteLink('120363041234567890@g.us');
   */
  resetInviteLink<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    options?: RequestOptions,
  ): ResponsePromise<InviteLink>;

  /**
   * Choose who can write in a group
   *
   * If `enabled` is `true`, only admins can write, and members can only read. The account must be an
   * admin. Always send the field: if it is omitted, it is `false` and lets everyone write again.
   * While it is on, an account without admin rights cannot send there.
   *
   * `PUT /groups/{id}/settings/announce`
   *
   * @example
   * await wsapi.groups.setAnnounce('120363041234567890@g.us', { enabled: true });
   */
  setAnnounce<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: SetBoolRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Choose who can edit a group's info
   *
   * If `enabled` is `true`, only admins can change the name, description and picture; if `false`,
   * all members can. The account must be an admin. If the field is omitted, it is `false`. This does
   * not affect writing messages: see `groups.setAnnounce`.
   *
   * `PUT /groups/{id}/settings/locked`
   *
   * @example
   * await wsapi.groups.setLocked('120363041234567890@g.us', { enabled: true });
   */
  setLocked<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: SetBoolRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Turn join approval on or off
   *
   * If `enabled` is `true`, people who use the invite link need an admin's approval; if `false`,
   * they join at once. The account must be an admin. If the field is omitted, it is `false`.
   * `groups.getRequests` lists the pending requests, and `groups.updateRequests` approves or rejects
   * them.
   *
   * `PUT /groups/{id}/settings/join-approval`
   *
   * @example
   * await wsapi.groups.setJoinApproval('120363041234567890@g.us', { enabled: true });
   */
  setJoinApproval<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: SetBoolRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Choose who can add people to a group
   *
   * If `onlyAdminAdd` is `true`, only admins can add people; if `false`, all members can. The
   * account must be an admin. If the field is omitted, it is `false`. `groups.get` shows the setting
   * as `memberAddMode`.
   *
   * `PUT /groups/{id}/settings/member-add-mode`
   *
   * @example
   * await wsapi.groups.setMemberAddMode('120363041234567890@g.us', { onlyAdminAdd: true });
   */
  setMemberAddMode<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: SetMemberAddModeRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Join a group by invite link
   *
   * Joins a group with its invite link and returns its JID as `id`. If the group requires approval,
   * the account only gets on the waiting list, with the same response: it is a member once
   * `groups.list` lists the group. A revoked or mistyped link returns 400. To see the group first,
   * use `groups.getInfoFromLink`.
   *
   * `POST /groups/join/link`
   *
   * @example
   * await wsapi.groups.joinWithLink({ code: 'KsT4bN8qWx2LmZ7vYp0RcD' });
   */
  joinWithLink(body: JoinWithLinkRequest, options?: RequestOptions): ResponsePromise<CreatedGroup>;

  /**
   * Accept a personal group invite
   *
   * Joins a group with an invite that an admin sent to this account as a message. People get such
   * invites if their privacy settings do not allow adding them. Group, inviter, code and expiry all
   * come from that message and must be passed unchanged. Its code is not the code of an invite link:
   * for those, use `groups.joinWithLink`. An invite that has expired, or was for someone else,
   * returns 400.
   *
   * `POST /groups/join/invite`
   *
   * @example
   * await wsapi.groups.joinWithInvite({
   *   groupId: '120363041234567890@g.us',
   *   inviterId: '+12025550143',
   *   code: 'Wx2LmZ7vYp0RcDKs',
   *   expiration: 1773738000,
   * });
   */
  joinWithInvite(body: JoinWithInviteRequest, options?: RequestOptions): ResponsePromise<void>;

  /**
   * Preview a group by invite link
   *
   * Returns the group of an invite code without joining it. WhatsApp shows less to outsiders than to
   * members, so expect empty fields and a short list of participants. A revoked or mistyped code
   * returns 404 `not found: <cause>`, and so may other failures on the way: `detail` has the cause.
   *
   * `GET /groups/invite/{code}`
   *
   * @example
   * await wsapi.groups.getInfoFromLink('KsT4bN8qWx2LmZ7vYp0RcD');
   */
  getInfoFromLink(code: string, options?: RequestOptions): ResponsePromise<GroupInfoResponse>;

  /**
   * List requests to join a group
   *
   * Lists the people who used the invite link and wait for an admin's approval, with the time of
   * their request. The group must have join approval turned on, and the account must be an admin. To
   * approve or reject them, pass the `id` of each `user` to `PUT` on this path. Any failure on the
   * way to WhatsApp returns 404 `not found: <cause>`.
   *
   * `GET /groups/{id}/requests`
   *
   * @example
   * await wsapi.groups.getRequests('120363041234567890@g.us');
   */
  getRequests<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    options?: RequestOptions,
  ): ResponsePromise<GroupParticipantRequest[]>;

  /**
   * Approve or reject requests to join
   *
   * Approves or rejects all listed people, so a mixed decision takes two calls. The group must have
   * join approval turned on, and the account must be an admin. 204 has no result for each person:
   * read the list of requests again to see who is still waiting.
   *
   * `PUT /groups/{id}/requests`
   *
   * @example
   * await wsapi.groups.updateRequests('120363041234567890@g.us', {
   *   participants: ['+12025550143', '182746519284736@lid'],
   *   action: 'approve',
   * });
   */
  updateRequests<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: UpdateRequestsRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;
}

/** Manage communities and their groups */
export interface CommunitiesResource {
  /**
   * List the account's communities
   *
   * Lists the communities that the account belongs to, each with its settings and participants.
   * Their groups are not included: read them with `communities.getSubGroups`. If WhatsApp's rate
   * limit is exceeded, the client waits and tries again, and at last throws a `RateLimitError`.
   *
   * `GET /communities`
   *
   * @example
   * await wsapi.communities.list();
   */
  list(options?: RequestOptions): ResponsePromise<CommunityInfoResponse[]>;

  /**
   * Create a community
   *
   * Creates a community and returns its JID as `id`. WhatsApp adds the announcement group: find it
   * among the groups of the community (`isAnnouncementGroup`), and send announcements there.
   * Participants are phone numbers or JIDs. Create or link other groups afterwards. After a timeout,
   * check the list of communities before you retry, or there may be two.
   *
   * `POST /communities`
   *
   * @example
   * await wsapi.communities.create({ name: 'Hiking clubs of the valley' });
   */
  create(body: CreateCommunityRequest, options?: RequestOptions): ResponsePromise<CreatedCommunity>;

  /**
   * Get a community
   *
   * Returns a community's name, description, owner, settings, and participants with their admin
   * flags. Like a group's, a community's JID ends in `@g.us`, so the id does not show which of the
   * two it is. A failure on the way to WhatsApp may be a 404 as well: `detail` says whether the
   * community is gone.
   *
   * `GET /communities/{id}`
   *
   * @example
   * await wsapi.communities.get('120363055512345678@g.us');
   */
  get<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    options?: RequestOptions,
  ): ResponsePromise<CommunityInfoResponse>;

  /**
   * Leave the community
   *
   * Removes the account from a community. It no longer receives its announcements, and needs an
   * invite link or an admin to return. Check `groups.list` afterwards for groups of the community
   * that the account is still a member of.
   *
   * `POST /communities/{id}/leave`
   *
   * @example
   * await wsapi.communities.leave('120363055512345678@g.us');
   */
  leave<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Rename a community
   *
   * Changes the community's name. The account must be an admin of the community. If WhatsApp
   * refuses, the response is 400 with the cause in `detail`.
   *
   * `PUT /communities/{id}/name`
   *
   * @example
   * await wsapi.communities.setName('120363055512345678@g.us', { name: 'Hiking clubs of the upper valley' });
   */
  setName<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: SetNameRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Change or remove a community's description
   *
   * Replaces the text on the community's info page. An empty or missing `description` removes it.
   * The account must be an admin of the community.
   *
   * `PUT /communities/{id}/description`
   *
   * @example
   * await wsapi.communities.setDescription('120363055512345678@g.us', { description: 'Five clubs, one calendar.' });
   */
  setDescription<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: SetDescriptionRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Change a community's picture
   *
   * Replaces the community's picture, a JPEG, and returns the id of the new one. The account must be
   * an admin of the community.
   *
   * `POST /communities/{id}/picture`
   *
   * @example
   * await wsapi.communities.setPicture('120363055512345678@g.us', { data: await openAsBlob('photo.jpg') });
   */
  setPicture<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: SetPictureRequest,
    options?: RequestOptions,
  ): ResponsePromise<NewPicture>;

  /**
   * Choose who can edit a community's info
   *
   * If `enabled` is `true`, only admins can change the community's name, description and picture; if
   * `false`, others can, too. The account must be an admin. If the field is omitted, it is `false`.
   *
   * `PUT /communities/{id}/settings/locked`
   *
   * @example
   * await wsapi.communities.setLocked('120363055512345678@g.us', { enabled: true });
   */
  setLocked<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: SetBoolRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * List a community's participants
   *
   * Lists the members of a community by id. The list does not show who is an admin: for that, read
   * `participants` in `communities.get`. People whose number WhatsApp hides have a LID as `id` and
   * no `phone`. Any failure on the way to WhatsApp returns 404 `not found: <cause>`.
   *
   * `GET /communities/{id}/participants`
   *
   * @example
   * await wsapi.communities.getParticipants('120363055512345678@g.us');
   */
  getParticipants<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    options?: RequestOptions,
  ): ResponsePromise<Identity[]>;

  /**
   * Add, remove, promote or demote community members
   *
   * Applies one action to all the people listed: `add`, `remove`, `promote` to admin or `demote`.
   * The account must be an admin of the community. 204 does not say whether it worked for each
   * person: someone's privacy settings may not allow it, so read the participants afterwards if it
   * matters.
   *
   * `PUT /communities/{id}/participants`
   *
   * @example
   * await wsapi.communities.updateParticipants('120363055512345678@g.us', {
   *   participants: ['+12025550143', '+12025550178'],
   *   action: 'add',
   * });
   */
  updateParticipants<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: UpdateParticipantsRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Get a community's invite link
   *
   * Returns the link with which people can join the community. The account must be an admin. The
   * link stays the same until it is reset. Treat it as a secret. If WhatsApp refuses, the response
   * is 400.
   *
   * `GET /communities/{id}/invite-link`
   *
   * @example
   * await wsapi.communities.getInviteLink('120363055512345678@g.us');
   */
  getInviteLink<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    options?: RequestOptions,
  ): ResponsePromise<InviteLink>;

  /**
   * Reset a community's invite link
   *
   * Creates a new invite link for the community and returns it. The previous link stops working. The
   * account must be an admin. Calling it again replaces the link that you just got.
   *
   * `POST /communities/{id}/invite-link/reset`
   *
   * @example
   * await wsapi.communities.resetInviteLink('120363055512345678@g.us');
   */
  resetInviteLink<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    options?: RequestOptions,
  ): ResponsePromise<InviteLink>;

  /**
   * List the groups of a community
   *
   * Lists the groups of a community, including the announcement group, with id and name. For
   * settings and members, read each with `groups.get`. The list may have groups that the account is
   * not in and cannot write to. A failure on the way to WhatsApp may be a 404 as well: `detail` has
   * the cause.
   *
   * `GET /communities/{id}/groups`
   *
   * @example
   * await wsapi.communities.getSubGroups('120363055512345678@g.us');
   */
  getSubGroups<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    options?: RequestOptions,
  ): ResponsePromise<CommunitySubGroupResponse[]>;

  /**
   * Create a group in a community
   *
   * Creates a group in the community and returns its JID as `id`. The account must be an admin of
   * the community. Participants are phone numbers or JIDs. The response does not say who was added.
   * To add an existing group, link it.
   *
   * `POST /communities/{id}/groups`
   *
   * @example
   * await wsapi.communities.createGroup('120363055512345678@g.us', { name: 'Route planning' });
   */
  createGroup<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: CreateCommunityGroupRequest,
    options?: RequestOptions,
  ): ResponsePromise<CreatedGroup>;

  /**
   * Link a group to a community
   *
   * Adds an existing group to a community. Its members and messages stay. The account must be an
   * admin of both. `groups.get` then shows the community as `communityId`. If WhatsApp refuses, the
   * response is 400 with the cause in `detail`.
   *
   * `POST /communities/{id}/groups/link`
   *
   * @example
   * await wsapi.communities.linkGroup('120363055512345678@g.us', { groupId: '120363041234567890@g.us' });
   */
  linkGroup<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: LinkGroupRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Remove a group from a community
   *
   * Removes a group from its community. The group keeps its members and messages, and can be linked
   * again. The account must be an admin.
   *
   * `DELETE /communities/{id}/groups/{groupId}`
   *
   * @example
   * await wsapi.communities.unlinkGroup('120363055512345678@g.us', '120363041234567890@g.us');
   */
  unlinkGroup<const TId extends string, const TGroupId extends string>(
    id: JidArgument<TId, 'group'>,
    groupId: JidArgument<TGroupId, 'group'>,
    options?: RequestOptions,
  ): ResponsePromise<void>;
}

/** Read and follow newsletters (channels) */
export interface NewslettersResource {
  /**
   * List the newsletters the account follows
   *
   * Lists the newsletters (WhatsApp calls them channels) that the account follows, each with the
   * account's `role` and whether it is muted. If WhatsApp's rate limit is exceeded, the client waits
   * and tries again, and at last throws a `RateLimitError`.
   *
   * `GET /newsletters`
   *
   * @example
   * await wsapi.newsletters.list();
   */
  list(options?: RequestOptions): ResponsePromise<NewsletterInfoResponse[]>;

  /**
   * Create a newsletter (channel)
   *
   * Creates a newsletter (a WhatsApp channel) owned by the account and returns its JID as `id`. To
   * post, send messages to that JID, as to any chat. After a timeout, check the list of newsletters
   * before you retry, or there may be two.
   *
   * `POST /newsletters`
   *
   * @example
   * await wsapi.newsletters.create({
   *   name: 'Trail conditions',
   *   description: 'Snow, storms and closed paths, every morning at six.',
   * });
   */
  create(
    body: CreateNewsletterRequest,
    options?: RequestOptions,
  ): ResponsePromise<CreatedNewsletter>;

  /**
   * Get a newsletter by its link
   *
   * Returns the newsletter for the code in its link, for example to get the JID that you need to
   * follow it. An unknown code returns 404 `not found: <cause>`, and so may other failures on the
   * way to WhatsApp: read `detail` before you treat the code as wrong.
   *
   * `GET /newsletters/invite/{code}`
   *
   * @example
   * await wsapi.newsletters.getByInviteCode('0029VbQ7mZpLw2Hr8KtYx41D');
   */
  getByInviteCode(code: string, options?: RequestOptions): ResponsePromise<NewsletterInfoResponse>;

  /**
   * Get a newsletter
   *
   * Returns a newsletter's name, description, number of subscribers, state, and the account's role.
   * `role` and `mute` may be missing, which says nothing about the account. Any failure on the way
   * to WhatsApp returns 404 `not found: <cause>`, so a 404 does not prove that the newsletter is
   * gone.
   *
   * `GET /newsletters/{id}`
   *
   * @example
   * await wsapi.newsletters.get('120363144038483540@newsletter');
   */
  get<const TId extends string>(
    id: JidArgument<TId, 'newsletter'>,
    options?: RequestOptions,
  ): ResponsePromise<NewsletterInfoResponse>;

  /**
   * Follow or unfollow a newsletter
   *
   * Makes the account follow a newsletter, or stop following it. The change also arrives as a
   * `newsletter` event with the action `join` or `leave`. Always send `subscribed`: if it is
   * omitted, it is `false` and unfollows.
   *
   * `PUT /newsletters/{id}/subscription`
   *
   * @example
   * await wsapi.newsletters.setSubscription('120363144038483540@newsletter', { subscribed: true });
   */
  setSubscription<const TId extends string>(
    id: JidArgument<TId, 'newsletter'>,
    body: SetSubscriptionRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Mute a newsletter, or end the mute
   *
   * Mutes or unmutes a newsletter on the account's devices. The account still follows it. Despite
   * its name, the operation does not toggle the state: `mute` is the new state. If it is omitted, it
   * is `false`.
   *
   * `PUT /newsletters/{id}/mute`
   *
   * @example
   * await wsapi.newsletters.toggleMute('120363144038483540@newsletter', { mute: true });
   */
  toggleMute<const TId extends string>(
    id: JidArgument<TId, 'newsletter'>,
    body: ToggleMuteNewsletterRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;
}

/** Status posts (stories) */
export interface StatusResource {
  /**
   * Get who can see your statuses
   *
   * Lists the audiences of the account's statuses. The active one has `isDefault`. `contacts` is
   * everyone in the address book, `blacklist` is everyone except the people on the list, `whitelist`
   * is only the people on the list. You cannot choose an audience when posting, so check here first
   * if it matters who sees a status.
   *
   * `GET /status/privacy`
   *
   * @example
   * await wsapi.status.getPrivacy();
   */
  getPrivacy(options?: RequestOptions): ResponsePromise<StatusPrivacyResponse[]>;

  /**
   * Post text as a status
   *
   * Shows a text to the account's status audience (see `status.getPrivacy`) for 24 hours. The
   * response has its `id`, for `status.delete`. An empty `text` is refused. As with messages, a
   * request that timed out may still have posted the status: its `outcome` is `unknown`.
   *
   * `POST /status/text`
   *
   * @example
   * await wsapi.status.postText({ text: 'Closed on Monday, back on Tuesday at nine.' });
   */
  postText(body: PostTextStatusRequest, options?: RequestOptions): ResponsePromise<SentMessage>;

  /**
   * Post a picture as a status
   *
   * Shows a picture with an optional caption to the account's status audience for 24 hours, from
   * exactly one of `data` and `url`, which the gateway fetches (50 MB and 30 seconds at most). The
   * MIME type is filled in. The response has the `id`, which you need to delete it.
   *
   * `POST /status/image`
   *
   * @example
   * await wsapi.status.postImage({
   *   url: 'https://example.com/photos/shop-window.jpg',
   *   caption: 'New in the window',
   * });
   */
  postImage(body: PostMediaStatusRequest, options?: RequestOptions): ResponsePromise<SentMessage>;

  /**
   * Post a video as a status
   *
   * Shows a video with an optional caption to the account's status audience for 24 hours, from
   * exactly one of `data` and `url`, which the gateway fetches (50 MB and 30 seconds at most). The
   * MIME type is filled in. The response has the `id`, which you need to delete it.
   *
   * `POST /status/video`
   *
   * @example
   * await wsapi.status.postVideo({
   *   url: 'https://example.com/videos/opening.mp4',
   *   caption: 'Doors open at nine',
   * });
   */
  postVideo(body: PostMediaStatusRequest, options?: RequestOptions): ResponsePromise<SentMessage>;

  /**
   * Delete a status
   *
   * Deletes a status of this account before its 24 hours are over, for everyone who could see it.
   * `messageId` is the `id` that was returned when it was posted. People may have seen it already. A
   * 204 means that the request to delete it was sent.
   *
   * `POST /status/{messageId}/delete`
   *
   * @example
   * await wsapi.status.delete('3EB0C767D097B7C41F9A');
   */
  delete(messageId: string, options?: RequestOptions): ResponsePromise<void>;
}

/** Reject calls */
export interface CallsResource {
  /**
   * Reject a ringing call
   *
   * Rejects a call that is ringing on the account. Both ids come from the `call_offer` event: its
   * `id` goes into the path, the `id` of its `caller` into the body. It works only while the call is
   * ringing, so react to the event at once. A 204 means that the rejection was sent, not that it
   * arrived in time.
   *
   * `POST /calls/{callId}/reject`
   *
   * @example
   * await wsapi.calls.reject('A1B2C3D4E5F60718293A4B5C6D7E8F90', { callerId: '+447700900123' });
   */
  reject(callId: string, body: RejectCallRequest, options?: RequestOptions): ResponsePromise<void>;
}

/** Download media files */
export interface MediaResource {
  /**
   * Download the file of a media message
   *
   * Downloads the file of a message from WhatsApp, decrypts it and returns its bytes. The `id` is
   * the `media.id` of a `message` event. `Content-Type` is what the sender claimed and may be empty
   * or wrong, so check the bytes before you trust it. The name is in `Content-Disposition`
   * (`filename` and `filename*`), the size in `Content-Length`. WhatsApp keeps files for a limited
   * time: a 400 such as `download failed with status code 404` means that the file has expired. 413
   * means that it is too large for the gateway.
   *
   * `GET /media/download`
   *
   * @example
   * await wsapi.media.download({ id: 'H4sIAAAAAAACAwFAAL__bjQLnP-zepicpUTmu3gK…' });
   */
  download(query: DownloadMediaQuery, options?: RequestOptions): ResponsePromise<Download>;
}

/**
 * Change the settings and configuration of an instance, and restart it. On a self-hosted gateway,
 * also create, list and delete instances.
 */
export interface InstanceResource {
  /**
   * Rename an instance
   *
   * Changes the instance's display name. Nothing else depends on it: the id, the keys, the pairing
   * and the deliveries stay the same. More than 256 characters return 400.
   *
   * `PUT /account/instances/{id}/name`
   *
   * @example
   * await wsapi.instance.updateName('ins_V1StGXR8Z5jd', { name: 'Support line Lisbon' });
   */
  updateName(
    id: string,
    body: UpdateInstanceNameRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Change how an instance delivers its events
   *
   * Sets where the events of one instance go (a webhook, or pull mode), which event types are
   * delivered, whether deliveries are signed, and whether history is kept when pairing. Read the
   * current settings with `account.getInstance`, change what you need and send the whole object
   * back: the contract does not promise that an omitted field keeps its value. With
   * `useCustomDefaults` the instance uses the customer's defaults instead of its own values. Without
   * `eventSigningSecret`, deliveries are unsigned, and a receiver cannot tell them from forged ones.
   *
   * `PUT /account/instances/{id}/settings`
   *
   * @example
   * await wsapi.instance.updateSettings('ins_V1StGXR8Z5jd', {
   *   useCustomDefaults: false,
   *   pullMode: false,
   *   webhookUrl: 'https://example.com/webhooks/wsapi',
   *   eventSigningSecret: 'example-signing-secret',
   *   historySync: false,
   *   eventFilters: ['message', 'message_read'],
   * });
   */
  updateSettings(
    id: string,
    body: AccountInstanceSettings,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Replace an instance's API key
   *
   * Creates a new key for the instance and returns it as a JSON string, not an object. The old key
   * stops working immediately: programs that still send it get 401. Store the response at once,
   * because no other operation shows the key; others show only `hasApiKey`. Every call creates
   * another key, so if a response is lost, call again and use the last key you received. The
   * customer key is not affected and still works for all WhatsApp routes.
   *
   * `PUT /account/instances/{id}/apikey`
   *
   * @example
   * await wsapi.instance.regenerateApiKey('ins_V1StGXR8Z5jd');
   */
  regenerateApiKey(id: string, options?: RequestOptions): ResponsePromise<string>;

  /**
   * Restart one of the customer's instances
   *
   * Stops an instance and starts it again, for example if it is stuck. While it is starting, its
   * WhatsApp routes return 503 `instance not available`, and then 409 `device not paired` until it
   * has logged in, although the device is paired. Wait for `isLoggedIn` in `session.getStatus`
   * instead of pairing again.
   *
   * `PUT /account/instances/{id}/restart`
   *
   * @example
   * await wsapi.instance.restartAccountInstance('ins_V1StGXR8Z5jd');
   */
  restartAccountInstance(id: string, options?: RequestOptions): ResponsePromise<void>;

  /**
   * List the gateway's instances
   *
   * Lists all instances with their configuration and whether they are connected and logged in. There
   * are no pages. An instance is ready when `isLoggedIn` is true: `isConnected` alone means that the
   * connection to WhatsApp is open, which is also the case before pairing. The configurations
   * contain `apiKey` and `signingSecret` in plain text, so treat the response as a secret: do not
   * log it or pass it to a browser.
   *
   * `GET /admin/instances`
   *
   * @example
   * await wsapi.instance.list();
   */
  list(options?: RequestOptions): ResponsePromise<InstanceListItem[]>;

  /**
   * Create an instance
   *
   * Creates an instance with an id of your choice, its key, webhook and event settings, and returns
   * it with the effective configuration. Omitted fields use the server's defaults. With neither an
   * `apiKey` nor a default key, anyone who can reach the port can use the instance. It is not paired
   * yet: continue with `session.getQR` or `session.getPairCode`, as this instance (`instanceId`, or
   * `--instance` on the command line). An id that does not match the pattern or is already taken
   * returns 400, so a retry after a timeout may fail because the first request worked: check with
   * `instance.get`. The response contains `apiKey` and `signingSecret` in plain text: keep it out of
   * logs.
   *
   * `POST /admin/instances`
   *
   * @example
   * await wsapi.instance.create({ id: 'support-lisbon' });
   */
  create(body: CreateInstanceRequest, options?: RequestOptions): ResponsePromise<InstanceDetail>;

  /**
   * Get an instance
   *
   * Returns an instance's configuration and whether it is connected and logged in. Read it before
   * you change the configuration, because `instance.updateConfig` replaces all of it. The response
   * contains `apiKey` and `signingSecret` in plain text. An unknown id returns 404.
   *
   * `GET /admin/instances/{id}`
   *
   * @example
   * await wsapi.instance.get('support-lisbon');
   */
  get(id: string, options?: RequestOptions): ResponsePromise<InstanceListItem>;

  /**
   * Delete an instance permanently
   *
   * Removes an instance and its configuration, and unlinks its device from WhatsApp. If it was
   * logged in, a `logged_out` event with the reason `instance_deleted` is sent, regardless of its
   * filters. This cannot be undone: a new instance with the same id must be paired again. An unknown
   * id returns 404, and so does a second delete.
   *
   * `DELETE /admin/instances/{id}`
   *
   * @example
   * await wsapi.instance.delete('support-lisbon');
   */
  delete(id: string, options?: RequestOptions): ResponsePromise<void>;

  /**
   * Replace an instance's configuration
   *
   * Replaces the whole configuration: an omitted field is not kept but reset to the server's
   * default. **Without `apiKey`, the instance gets the default key, and if there is no default key,
   * anyone can use it.** So read the instance with `instance.get`, change what you need, and send
   * everything back. Events keep going to the old URL with the old filters until the instance is
   * restarted: call `instance.restart` afterwards. An invalid body returns 400. Any other failure
   * returns 404, not only an unknown id.
   *
   * `PUT /admin/instances/{id}/config`
   *
   * @example
   * await wsapi.instance.updateConfig('support-lisbon', {
   *   apiKey: 'example-instance-key',
   *   webhookUrl: 'https://example.com/webhooks/wsapi',
   *   signingSecret: 'example-signing-secret',
   *   eventFilters: ['message', 'message_read', 'group'],
   *   historySync: true,
   * });
   */
  updateConfig(
    id: string,
    body: UpdateInstanceConfigRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Stop and restart an instance
   *
   * Closes an instance's connection to WhatsApp and opens it again with the saved configuration.
   * This applies a changed webhook URL and changed filters, and is the first thing to try if an
   * instance is stuck. The pairing is kept. The response is sent before the instance has logged in:
   * until then its routes return 503 `instance not available` or 409 `device not paired`, so wait
   * for `isLoggedIn` instead of pairing again.
   *
   * `PUT /admin/instances/{id}/restart`
   *
   * @example
   * await wsapi.instance.restart('support-lisbon');
   */
  restart(id: string, options?: RequestOptions): ResponsePromise<void>;
}

/** Whether the gateway process is running, for load balancers and container platforms. */
export interface HealthResource {
  /**
   * Check whether the gateway is running
   *
   * Returns `ok` as long as the process accepts requests. It is meant for health probes and needs no
   * key. It says nothing about WhatsApp: the gateway is running even if no instance is connected. To
   * find out whether an instance can send, use `session.getStatus`.
   *
   * `GET /health`
   *
   * @example
   * await wsapi.health.check();
   */
  check(options?: RequestOptions): ResponsePromise<Health>;
}

/** Every resource of the contract. */
export interface Resources {
  /** Pair an instance: QR code, status, logout */
  readonly session: SessionResource;

  /** Send messages, edit and manage them */
  readonly messages: MessagesResource;

  /** List chats, change their settings, show typing, mark as read */
  readonly chats: ChatsResource;

  /** Manage contacts and the blocklist */
  readonly contacts: ContactsResource;

  /** Own profile, presence and privacy, and user information by number */
  readonly users: UsersResource;

  /** Your account: its instances, subscriptions and default settings (needs the CustomerApiKey) */
  readonly account: AccountResource;

  /** Manage groups, their members and invites */
  readonly groups: GroupsResource;

  /** Manage communities and their groups */
  readonly communities: CommunitiesResource;

  /** Read and follow newsletters (channels) */
  readonly newsletters: NewslettersResource;

  /** Status posts (stories) */
  readonly status: StatusResource;

  /** Reject calls */
  readonly calls: CallsResource;

  /** Download media files */
  readonly media: MediaResource;

  /**
   * Change the settings and configuration of an instance, and restart it. On a self-hosted gateway,
   * also create, list and delete instances.
   */
  readonly instance: InstanceResource;

  /** Whether the gateway process is running, for load balancers and container platforms. */
  readonly health: HealthResource;
}

/** The routes of each resource by method name, from which the client makes the methods. @internal */
export const resourceRoutes = {
  session: {
    getQR: routes.getQR,
    getQRText: routes.getQRText,
    getPairCode: routes.getPairCode,
    getStatus: routes.getSessionStatus,
    logout: routes.logout,
    flushHistory: routes.flushHistory,
  },
  messages: {
    sendText: routes.sendText,
    sendImage: routes.sendImage,
    sendVideo: routes.sendVideo,
    sendAudio: routes.sendAudio,
    sendVoice: routes.sendVoice,
    sendDocument: routes.sendDocument,
    sendSticker: routes.sendSticker,
    sendContact: routes.sendContact,
    sendLocation: routes.sendLocation,
    sendLink: routes.sendLink,
    sendReaction: routes.sendReaction,
    edit: routes.editMessage,
    markAsRead: routes.markAsRead,
    star: routes.starMessage,
    pin: routes.pinMessage,
    delete: routes.deleteMessage,
    deleteForMe: routes.deleteMessageForMe,
  },
  chats: {
    list: routes.listChats,
    getInfo: routes.getChatInfo,
    delete: routes.deleteChat,
    getPicture: routes.getChatPicture,
    getBusinessProfile: routes.getChatBusinessProfile,
    setPresence: routes.setChatPresence,
    subscribePresence: routes.subscribeChatPresence,
    setEphemeral: routes.setChatEphemeral,
    mute: routes.muteChat,
    pin: routes.pinChat,
    archive: routes.archiveChat,
    markAsRead: routes.markChatAsRead,
    requestMessages: routes.requestChatMessages,
    clear: routes.clearChat,
  },
  contacts: {
    list: routes.listContacts,
    create: routes.createContact,
    sync: routes.syncContacts,
    get: routes.getContact,
    getBlocklist: routes.getBlocklist,
    block: routes.blockContact,
    unblock: routes.unblockContact,
  },
  users: {
    getMyProfile: routes.getMyProfile,
    updateMyProfile: routes.updateMyProfile,
    setPresence: routes.setPresence,
    getPrivacySettings: routes.getPrivacySettings,
    setPrivacySetting: routes.setPrivacySetting,
    bulkCheck: routes.bulkCheckUsers,
    check: routes.checkUser,
    getProfile: routes.getUserProfile,
  },
  account: {
    getMyProfile: routes.getMyProfile,
    updateMyProfile: routes.updateMyProfile,
    setPresence: routes.setPresence,
    getPrivacySettings: routes.getPrivacySettings,
    setPrivacySetting: routes.setPrivacySetting,
    listInstances: routes.listAccountInstances,
    getInstance: routes.getAccountInstance,
    updateInstanceName: routes.updateAccountInstanceName,
    updateInstanceSettings: routes.updateAccountInstanceSettings,
    regenerateInstanceApiKey: routes.regenerateAccountInstanceApiKey,
    restartInstance: routes.restartAccountInstance,
    listSubscriptions: routes.listAccountSubscriptions,
    listSubscriptionInstances: routes.listAccountSubscriptionInstances,
    createSubscriptionInstance: routes.createAccountSubscriptionInstance,
    deleteSubscriptionInstance: routes.deleteAccountSubscriptionInstance,
    listSubscriptionChanges: routes.listAccountSubscriptionChanges,
    getInstanceDefaults: routes.getAccountInstanceDefaults,
    updateInstanceDefaults: routes.updateAccountInstanceDefaults,
  },
  groups: {
    list: routes.listGroups,
    create: routes.createGroup,
    get: routes.getGroup,
    setName: routes.setGroupName,
    setDescription: routes.setGroupDescription,
    setPicture: routes.setGroupPicture,
    leave: routes.leaveGroup,
    getParticipants: routes.getGroupParticipants,
    updateParticipants: routes.updateGroupParticipants,
    getInviteLink: routes.getGroupInviteLink,
    resetInviteLink: routes.resetGroupInviteLink,
    setAnnounce: routes.setGroupAnnounce,
    setLocked: routes.setGroupLocked,
    setJoinApproval: routes.setGroupJoinApproval,
    setMemberAddMode: routes.setGroupMemberAddMode,
    joinWithLink: routes.joinGroupWithLink,
    joinWithInvite: routes.joinGroupWithInvite,
    getInfoFromLink: routes.getGroupInfoFromLink,
    getRequests: routes.getGroupRequests,
    updateRequests: routes.updateGroupRequests,
  },
  communities: {
    list: routes.listCommunities,
    create: routes.createCommunity,
    get: routes.getCommunity,
    leave: routes.leaveCommunity,
    setName: routes.setCommunityName,
    setDescription: routes.setCommunityDescription,
    setPicture: routes.setCommunityPicture,
    setLocked: routes.setCommunityLocked,
    getParticipants: routes.getCommunityParticipants,
    updateParticipants: routes.updateCommunityParticipants,
    getInviteLink: routes.getCommunityInviteLink,
    resetInviteLink: routes.resetCommunityInviteLink,
    getSubGroups: routes.getCommunitySubGroups,
    createGroup: routes.createCommunityGroup,
    linkGroup: routes.linkGroupToCommunity,
    unlinkGroup: routes.unlinkCommunityGroup,
  },
  newsletters: {
    list: routes.listNewsletters,
    create: routes.createNewsletter,
    getByInviteCode: routes.getNewsletterByInviteCode,
    get: routes.getNewsletter,
    setSubscription: routes.setNewsletterSubscription,
    toggleMute: routes.toggleMuteNewsletter,
  },
  status: {
    getPrivacy: routes.getStatusPrivacy,
    postText: routes.postTextStatus,
    postImage: routes.postImageStatus,
    postVideo: routes.postVideoStatus,
    delete: routes.deleteStatus,
  },
  calls: { reject: routes.rejectCall },
  media: { download: routes.downloadMedia },
  instance: {
    updateName: routes.updateAccountInstanceName,
    updateSettings: routes.updateAccountInstanceSettings,
    regenerateApiKey: routes.regenerateAccountInstanceApiKey,
    restartAccountInstance: routes.restartAccountInstance,
    list: routes.listInstances,
    create: routes.createInstance,
    get: routes.getInstance,
    delete: routes.deleteInstance,
    updateConfig: routes.updateInstanceConfig,
    restart: routes.restartInstance,
  },
  health: { check: routes.healthCheck },
} satisfies Record<keyof Resources, Record<string, Route>>;
