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
  operations,
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
} from './schema.ts';

/** Pairing an instance: QR code, status, logout */
export interface SessionResource {
  /**
   * Start pairing and get the QR code as a PNG
   *
   * Begins a pairing and answers with its QR code, a PNG of 256 × 256 pixels, to be scanned on the
   * phone under *Linked devices*. A code lives 60 seconds; the `logged_in` event, or `GET
   * /session/status`, tells that the scan worked. Every call starts over and kills the code shown
   * before, so ask again only when the old code has run out, never in a tight loop or from two
   * places. A device that is paired already answers 400 `device already registered`: log out first.
   * With 504, no code arrived from WhatsApp in time.
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
   * Does what `GET /session/qr` does, but answers with the text inside the QR code, for programs
   * that draw it on their own page or terminal. A code lives 60 seconds. Calling this, or the
   * picture's route, starts another pairing and makes the code you are showing useless. A paired
   * device answers 400 `device already registered`; 504 means that WhatsApp gave no code in time.
   *
   * `GET /session/qr/text`
   *
   * @example
   * await wsapi.session.getQRText();
   */
  getQRText(
    options?: RequestOptions,
  ): ResponsePromise<operations['getQRText']['responses'][200]['content']['application/json']>;

  /**
   * Request a pair code for a phone number
   *
   * Pairs without a camera: the answer is a code that the owner of the account types on the phone,
   * under *Linked devices*, *Link with phone number instead*. The number has to be the one of the
   * account to be paired, written as `+` and 8 to 14 digits. Without the `+`, or with `%2B` in its
   * place, the answer is 400; so it is on a device that is paired already. Allow for at least 3
   * seconds.
   *
   * `GET /session/pair-code/{phone}`
   *
   * @example
   * await wsapi.session.getPairCode('+12025550143');
   */
  getPairCode(
    phone: PhoneNumber,
    options?: RequestOptions,
  ): ResponsePromise<operations['getPairCode']['responses'][200]['content']['application/json']>;

  /**
   * Check whether the instance is online and paired
   *
   * Reports the state of the connection to WhatsApp and of the pairing, also when no device is
   * paired, where other operations answer 409. Sends need both `isConnected` and `isLoggedIn`: the
   * first alone is also true while a QR code waits to be scanned. During start-up and after a stream
   * error, `isLoggedIn` may be `false` for a moment on a device that is still paired, so do not take
   * one such answer for a logout.
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
   * Ends the session and takes this linked device off the account; a `logged_out` event with the
   * reason `api_logout` follows. The instance stays and can be paired again, with this or another
   * account, from `GET /session/qr` on. The old session cannot be brought back: until the next
   * pairing, WhatsApp operations answer 409 `device not paired`.
   *
   * `POST /session/logout`
   *
   * @example
   * await wsapi.session.logout();
   */
  logout(options?: RequestOptions): ResponsePromise<void>;

  /**
   * Release the history cached while pairing
   *
   * Publishes the messages that WhatsApp handed over during pairing. Each chat gives one or more
   * `message_history_sync` events, none with more than 500 messages. Call it when
   * `initial_sync_finished` has come; without `historySync` in the instance's settings there is
   * neither that event nor a cache. Do not wait long, the cache is dropped after one hour. A 202
   * says that publishing has begun, not that it is done. An unpaired device answers 400 here, not
   * 409.
   *
   * `POST /session/flush-history`
   *
   * @example
   * await wsapi.session.flushHistory();
   */
  flushHistory(
    options?: RequestOptions,
  ): ResponsePromise<operations['flushHistory']['responses'][202]['content']['application/json']>;
}

/** Send messages, edit and manage them */
export interface MessagesResource {
  /**
   * Send text, with mentions or as a reply
   *
   * Sends a text to a person, a group or a newsletter. Answers 201 with the `id` of the message:
   * keep it together with the chat and the sender, for quoting, editing, starring and deleting ask
   * for them. A 400 is a faulty body, or anything that failed on the way to WhatsApp, such as
   * `websocket not connected`. After a lost connection or a time-out, the text may have been sent
   * all the same: repeat the call only if a duplicate on the recipient's phone does no harm.
   *
   * `POST /messages/text`
   *
   * @example
   * await wsapi.messages.sendText({
   *   to: '12025550143@s.whatsapp.net',
   *   text: 'Your table is booked for Saturday, 19:30.',
   * });
   */
  sendText(
    body: SendTextRequest,
    options?: RequestOptions,
  ): ResponsePromise<operations['sendText']['responses'][201]['content']['application/json']>;

  /**
   * Send a picture from a URL or from base64
   *
   * Sends a picture, with a caption if you like. The picture comes from `url`, which the gateway
   * fetches, or from `data`; exactly one of them. Always set `mimeType`: the gateway does not look
   * into the file, and without it the message carries an empty type. `viewOnce` lets the recipient
   * open the picture one single time. A `url` that gives more than 50 MB or takes over 30 seconds is
   * 400, and so is base64 with a `data:` prefix or in the URL-safe alphabet.
   *
   * `POST /messages/image`
   *
   * @example
   * await wsapi.messages.sendImage({
   *   to: '12025550143@s.whatsapp.net',
   *   url: 'https://example.com/menu/today.jpg',
   *   mimeType: 'image/jpeg',
   *   caption: "Today's menu",
   * });
   */
  sendImage(
    body: SendMediaRequest,
    options?: RequestOptions,
  ): ResponsePromise<operations['sendImage']['responses'][201]['content']['application/json']>;

  /**
   * Send a video from a URL or from base64
   *
   * Sends a video that plays in the chat, with an optional caption. Give exactly one of `url`, which
   * the gateway fetches (50 MB and 30 seconds at most, else 400), and `data`. Set `mimeType`,
   * usually `video/mp4`: it is not worked out from the file. The gateway uploads the whole file
   * before it answers, so a large video may run into the cut after 60 seconds, with the outcome
   * unknown.
   *
   * `POST /messages/video`
   *
   * @example
   * await wsapi.messages.sendVideo({
   *   to: '120363041234567890@g.us',
   *   url: 'https://example.com/videos/summit.mp4',
   *   mimeType: 'video/mp4',
   *   caption: 'The view from the top',
   * });
   */
  sendVideo(
    body: SendMediaRequest,
    options?: RequestOptions,
  ): ResponsePromise<operations['sendVideo']['responses'][201]['content']['application/json']>;

  /**
   * Send a sound file
   *
   * Sends a sound file, such as music or a podcast, to be played in the chat; for something that
   * looks recorded on the spot use `POST /messages/voice`. Give exactly one of `url` and `data`, and
   * set `mimeType`, which is sent as you write it. For OGG that has to be `audio/ogg; codecs=opus`,
   * in full: with anything less, the recipient does not get the recording.
   *
   * `POST /messages/audio`
   *
   * @example
   * await wsapi.messages.sendAudio({
   *   to: '12025550143@s.whatsapp.net',
   *   url: 'https://example.com/audio/episode-12.mp3',
   *   mimeType: 'audio/mpeg',
   * });
   */
  sendAudio(
    body: SendMediaRequest,
    options?: RequestOptions,
  ): ResponsePromise<operations['sendAudio']['responses'][201]['content']['application/json']>;

  /**
   * Send a voice note
   *
   * Sends a recording that appears as a voice note, with the microphone beside it. The file has to
   * be OGG with the Opus codec: the gateway labels every voice note `audio/ogg; codecs=opus`,
   * whatever `mimeType` says, and does not convert, so an MP3 sent here cannot be played. Give
   * exactly one of `url` and `data`. When the recipient has listened, a `message_read` event may
   * tell you.
   *
   * `POST /messages/voice`
   *
   * @example
   * await wsapi.messages.sendVoice({
   *   to: '5511987650001@s.whatsapp.net',
   *   url: 'https://example.com/audio/greeting.ogg',
   * });
   */
  sendVoice(
    body: SendMediaRequest,
    options?: RequestOptions,
  ): ResponsePromise<operations['sendVoice']['responses'][201]['content']['application/json']>;

  /**
   * Send a file as an attachment
   *
   * Sends any file as an attachment that the recipient can save. The type follows from the extension
   * in `filename`, not from `mimeType`: `invoice.pdf` arrives as a PDF, plain `invoice` without a
   * type. Give exactly one of `url` and `data`; a missing `filename` is 400. A picture or a video
   * sent this way is not compressed or played in the chat, it stays a file.
   *
   * `POST /messages/document`
   *
   * @example
   * await wsapi.messages.sendDocument({
   *   to: '12025550143@s.whatsapp.net',
   *   url: 'https://example.com/invoices/2026-0314.pdf',
   *   filename: 'invoice-2026-0314.pdf',
   *   caption: 'Your invoice for March',
   * });
   */
  sendDocument(
    body: SendDocumentRequest,
    options?: RequestOptions,
  ): ResponsePromise<operations['sendDocument']['responses'][201]['content']['application/json']>;

  /**
   * Send a sticker in WebP format
   *
   * Sends a sticker, still or animated. The file has to be WebP: it is always labelled `image/webp`,
   * so convert other formats beforehand. Give exactly one of `url` (50 MB and 30 seconds at most)
   * and `data`. Whether a sticker moves is not read from the file: set `isAnimated`.
   *
   * `POST /messages/sticker`
   *
   * @example
   * await wsapi.messages.sendSticker({
   *   to: '12025550143@s.whatsapp.net',
   *   url: 'https://example.com/stickers/thanks.webp',
   * });
   */
  sendSticker(
    body: SendStickerRequest,
    options?: RequestOptions,
  ): ResponsePromise<operations['sendSticker']['responses'][201]['content']['application/json']>;

  /**
   * Share a person's contact details
   *
   * Sends a contact card. Give both `displayName` and `vcard`. The gateway insists on one of them
   * only, with 400 if both are missing, but makes no vCard from a name: a card with `displayName`
   * alone arrives empty. A `waid` parameter on the vCard's number, digits only, gives the recipient
   * a button to message that person.
   *
   * `POST /messages/contact`
   *
   * @example
   * await wsapi.messages.sendContact({
   *   to: '12025550143@s.whatsapp.net',
   *   displayName: 'Lucía Fernández',
   *   vcard: 'BEGIN:VCARD\nVERSION:3.0\nN:Fernández;Lucí…',
   * });
   */
  sendContact(
    body: SendContactRequest,
    options?: RequestOptions,
  ): ResponsePromise<operations['sendContact']['responses'][201]['content']['application/json']>;

  /**
   * Send a point on the map
   *
   * Sends a fixed point that opens in the recipient's map; it is no live location. Set both
   * `latitude` and `longitude`: the contract does not demand them, and a missing one counts as 0,
   * which puts the pin in the Gulf of Guinea. Values off the globe are 400. A location can neither
   * quote a message nor mention anybody.
   *
   * `POST /messages/location`
   *
   * @example
   * await wsapi.messages.sendLocation({
   *   to: '12025550143@s.whatsapp.net',
   *   latitude: 46.5775,
   *   longitude: 8.0055,
   * });
   */
  sendLocation(
    body: SendLocationRequest,
    options?: RequestOptions,
  ): ResponsePromise<operations['sendLocation']['responses'][201]['content']['application/json']>;

  /**
   * Send a text with a link preview
   *
   * Sends a text below a preview box for `url`. Preview title, teaser and thumbnail are the ones you
   * give; nothing is read from the page, and what you leave out stays blank. Put the address into
   * `text` as well, so that it can be tapped where no preview is shown. A `jpegThumbnail` that is
   * not standard, padded base64 is 400.
   *
   * `POST /messages/link`
   *
   * @example
   * await wsapi.messages.sendLink({
   *   to: '12025550143@s.whatsapp.net',
   *   text: 'The route for Sunday: https://example.com/routes/42',
   *   url: 'https://example.com/routes/42',
   *   title: 'Lake round, 14 km',
   * });
   */
  sendLink(
    body: SendLinkRequest,
    options?: RequestOptions,
  ): ResponsePromise<operations['sendLink']['responses'][201]['content']['application/json']>;

  /**
   * Put an emoji on a message, or take it off
   *
   * Puts an emoji on a message; an empty `reaction` takes yours off again. An account has one
   * reaction per message, so a second one replaces the first. Name the author in `senderId` whenever
   * somebody else wrote the message: without it WhatsApp does not find the message, least of all in
   * a group. Answers 200 with an `id`; to change the reaction later, call this again for the
   * original message.
   *
   * `POST /messages/{messageId}/reaction`
   *
   * @example
   * await wsapi.messages.sendReaction('3EB0C767D097B7C41F9A', {
   *   to: '120363041234567890@g.us',
   *   senderId: '12025550178@s.whatsapp.net',
   *   reaction: '👍',
   * });
   */
  sendReaction(
    messageId: string,
    body: SendReactionRequest,
    options?: RequestOptions,
  ): ResponsePromise<operations['sendReaction']['responses'][200]['content']['application/json']>;

  /**
   * Replace the words of a message you sent
   *
   * Puts a new text in place of one that this account has sent; the chat shows it as edited.
   * WhatsApp takes edits for about 15 minutes after sending. `to` has to be the full JID of the
   * chat: it is used as it is, so the bare digits that a send would complete do not lead to the
   * message here. Answers 200 with an `id`; a further edit names the original message again.
   *
   * `POST /messages/{messageId}/edit`
   *
   * @example
   * await wsapi.messages.edit('3EB0C767D097B7C41F9A', {
   *   to: '12025550143@s.whatsapp.net',
   *   text: 'Your table is booked for Saturday, 20:00.',
   * });
   */
  edit(
    messageId: string,
    body: EditMessageRequest,
    options?: RequestOptions,
  ): ResponsePromise<operations['editMessage']['responses'][200]['content']['application/json']>;

  /**
   * Send a receipt for a received message
   *
   * Tells the sender what became of one message: `read` turns the ticks blue, `played` marks a voice
   * note as heard. With read receipts switched off in the privacy settings, ticks turn blue in
   * groups only. `senderId` is whoever wrote the message, in a group not the group itself. To clear
   * the unread mark of a whole chat on your own devices, see `PUT /chats/{chatId}/read`.
   *
   * `POST /messages/{messageId}/read`
   *
   * @example
   * await wsapi.messages.markAsRead('3EB0C767D097B7C41F9A', {
   *   chatId: '12025550143@s.whatsapp.net',
   *   senderId: '12025550143@s.whatsapp.net',
   *   receiptType: 'read',
   * });
   */
  markAsRead(
    messageId: string,
    body: MarkAsReadRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Give a message a star or take it away
   *
   * Adds a message to the account's starred messages, or takes it out. Stars are seen by this
   * account alone, on all of its devices. Leaving `starred` out means `false` and removes the star.
   * `chatId` and `senderId` are used as they stand, so give full JIDs: bare digits name no message.
   *
   * `POST /messages/{messageId}/star`
   *
   * @example
   * await wsapi.messages.star('3EB0C767D097B7C41F9A', {
   *   chatId: '120363041234567890@g.us',
   *   senderId: '12025550178@s.whatsapp.net',
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
   * Pins a message so that everybody in the chat sees it at the top, or lets it go again. WhatsApp
   * offers pins of `24h`, `7d` and `30d`; say which in `pinExpiration`. Leaving `pinned` out means
   * `false`: the message is unpinned. The others in the chat get word of it, as a message of the
   * type `pinInChat`.
   *
   * `POST /messages/{messageId}/pin`
   *
   * @example
   * await wsapi.messages.pin('3EB0C767D097B7C41F9A', {
   *   chatId: '120363041234567890@g.us',
   *   senderId: '12025550178@s.whatsapp.net',
   *   pinned: true,
   *   pinExpiration: '7d',
   * });
   */
  pin(messageId: string, body: PinMessageRequest, options?: RequestOptions): ResponsePromise<void>;

  /**
   * Revoke a sent message from the whole chat
   *
   * Takes a message back: all who received it see a note in its place. It has to be one that this
   * account sent, and WhatsApp allows it for about two days after sending. A 204 says that the
   * request went out; a phone that has been offline for long, or an old app, may keep the text. To
   * hide a message from yourself only, see `POST /messages/{messageId}/delete-for-me`.
   *
   * `POST /messages/{messageId}/delete`
   *
   * @example
   * await wsapi.messages.delete('3EB0C767D097B7C41F9A', {
   *   chatId: '120363041234567890@g.us',
   *   senderId: '12025550143@s.whatsapp.net',
   * });
   */
  delete(
    messageId: string,
    body: DeleteMessageRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Hide a message on the account's own devices
   *
   * Removes a message from every device of this account, while everybody else keeps it. `chatId` is
   * used as it stands and has to be a full JID. Say in `isFromMe` whether this account wrote the
   * message, and in a group name the author of anybody else's in `senderId`. Both are part of how
   * the message is found: a wrong value may be accepted and remove nothing.
   *
   * `POST /messages/{messageId}/delete-for-me`
   *
   * @example
   * await wsapi.messages.deleteForMe('3EB0C767D097B7C41F9A', {
   *   chatId: '12025550143@s.whatsapp.net',
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

/** Chats: listing, settings, typing and reading */
export interface ChatsResource {
  /**
   * List the account's chats
   *
   * Lists the chats that the gateway knows of, the most recently active first, each with the names
   * of the contact and whether it is pinned, archived or muted. The whole list comes in one answer,
   * without pages. A group shows no name here: get it from `GET /groups/{id}`. On a newly paired
   * device the list fills as history and messages come in.
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
   * Answers with the entry that `GET /chats` has for this chat: names, pin, archive and mute. A 404
   * means that the gateway has not seen the chat, which says nothing about whether the person is on
   * WhatsApp; for that, use `/users/{phone}/check`. Where the JID with a phone number is not found,
   * try the person's LID, and the other way round.
   *
   * `GET /chats/{chatId}`
   *
   * @example
   * await wsapi.chats.getInfo('12025550143@s.whatsapp.net');
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
   * Removes the chat and its messages on all devices of this account; the other side keeps
   * everything. It does not leave a group, and the next message brings the chat back. To empty a
   * chat but keep it in the list, use `POST /chats/{chatId}/clear`. There is no undo.
   *
   * `DELETE /chats/{chatId}`
   *
   * @example
   * await wsapi.chats.delete('12025550143@s.whatsapp.net');
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
   * Answers with the id and the address of the picture that a person or a group shows. The address
   * lives for a limited time: fetch the file soon, and store the file and not the address. Compare
   * `pictureId` to see whether the picture has changed. No picture, or one that its owner hides from
   * this account, is a 400 with the reason in `detail`.
   *
   * `GET /chats/{chatId}/picture`
   *
   * @example
   * await wsapi.chats.getPicture('12025550143@s.whatsapp.net');
   */
  getPicture<const TChatId extends string>(
    chatId: JidArgument<
      TChatId,
      'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
    >,
    options?: RequestOptions,
  ): ResponsePromise<ChatPictureResponse>;

  /**
   * Get what a business says about itself
   *
   * Answers with the profile that a WhatsApp Business account publishes: address, opening hours,
   * categories and web site. All fields are there, but the unknown ones are empty, 0 or, for
   * `categories` and `businessHours`, `null`. Somebody who runs no business account, like any failed
   * lookup, is a 400.
   *
   * `GET /chats/{chatId}/business`
   *
   * @example
   * await wsapi.chats.getBusinessProfile('12025550143@s.whatsapp.net');
   */
  getBusinessProfile<const TChatId extends string>(
    chatId: JidArgument<
      TChatId,
      'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
    >,
    options?: RequestOptions,
  ): ResponsePromise<BusinessProfileResponse>;

  /**
   * Show the other side that you type or record
   *
   * Shows "typing…" or "recording audio…" in the chat, or ends it with `paused`. The sign fades by
   * itself after a short while: repeat it for as long as it should last. It is seen only while the
   * account itself counts as online, see `PUT /users/me/presence`. Nothing is stored, and a 204 does
   * not mean that anybody saw it.
   *
   * `PUT /chats/{chatId}/presence`
   *
   * @example
   * await wsapi.chats.setPresence('12025550143@s.whatsapp.net', { state: 'typing' });
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
   * Ask to be told when somebody is online or types
   *
   * Asks WhatsApp to report the presence of the person in this chat. From then on `user_presence`
   * events tell when they come online or leave, and `chat_presence` events when they type. WhatsApp
   * reports only to accounts that are online themselves, so set yours to `available` with `PUT
   * /users/me/presence` beforehand, and nothing comes from people who hide their presence. There is
   * no call to end it.
   *
   * `PUT /chats/{chatId}/presence/subscribe`
   *
   * @example
   * await wsapi.chats.subscribePresence('12025550143@s.whatsapp.net');
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
   * Turns disappearing messages on for a chat, or off with `off`. It holds for everybody in the
   * chat, and they see a note about it. Only messages sent afterwards disappear. What you send
   * through the API carries its own timer: set `ephemeralExpiration` in each send to match.
   *
   * `PUT /chats/{chatId}/ephemeral`
   *
   * @example
   * await wsapi.chats.setEphemeral('12025550143@s.whatsapp.net', { expiration: '7d' });
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
   * Silence a chat, or let it ring again
   *
   * Silences a chat on the account's devices for 8 hours, a week or for good, or ends that with
   * `off`. It concerns the notifications of this account alone; the other side does not learn of it.
   * Muting a chat that is muted already starts the new period now. A newsletter has a route of its
   * own, `PUT /newsletters/{id}/mute`.
   *
   * `PUT /chats/{chatId}/mute`
   *
   * @example
   * await wsapi.chats.mute('12025550143@s.whatsapp.net', { duration: '8h' });
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
   * Keep a chat at the top of the list, or let it go
   *
   * Fixes a chat at the top of the account's chat list, or releases it. Leaving `pinned` out means
   * `false`, so an empty object releases the chat. It changes this account's list alone. For a
   * message inside a chat there is `POST /messages/{messageId}/pin`.
   *
   * `PUT /chats/{chatId}/pin`
   *
   * @example
   * await wsapi.chats.pin('12025550143@s.whatsapp.net', { pinned: true });
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
   * Move a chat into the archive or back
   *
   * Moves a chat out of the main list into the archive, or back. Leaving `archived` out means
   * `false` and takes the chat out of the archive. Messages are not touched, and the other side does
   * not notice. Archiving a pinned chat unpins it.
   *
   * `PUT /chats/{chatId}/archive`
   *
   * @example
   * await wsapi.chats.archive('12025550143@s.whatsapp.net', { archived: true });
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
   * Sets or clears the unread mark that this account's devices show beside a chat. Leaving `read`
   * out means `false` and marks the chat as unread. It is a matter of your own list: the receipt
   * that turns the sender's ticks blue is `POST /messages/{messageId}/read`, a call for each
   * message.
   *
   * `PUT /chats/{chatId}/read`
   *
   * @example
   * await wsapi.chats.markAsRead('12025550143@s.whatsapp.net', { read: true });
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
   * Ask for older messages of a chat
   *
   * Asks WhatsApp for messages older than one you know. They do not come in the answer but later, in
   * an event of the type `message_history_sync`, so the instance needs a destination for its events.
   * It is the account's phone that answers: while it is offline, or has no older messages, nothing
   * may come. To go on backwards, call again with the oldest message received. A `count` outside 1
   * to 500 is 400.
   *
   * `POST /chats/{chatId}/messages`
   *
   * @example
   * await wsapi.chats.requestMessages('12025550143@s.whatsapp.net', {
   *   lastMessageId: '3EB0C767D097B7C41F9A',
   *   lastMessageSenderId: '12025550143@s.whatsapp.net',
   * });
   */
  requestMessages<const TChatId extends string>(
    chatId: JidArgument<
      TChatId,
      'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
    >,
    body: RequestMessagesRequest,
    options?: RequestOptions,
  ): ResponsePromise<
    operations['requestChatMessages']['responses'][202]['content']['application/json']
  >;

  /**
   * Empty a chat but keep it in the list
   *
   * Removes the messages of a chat on all devices of this account and leaves the chat in the list.
   * The other side keeps its messages. To drop the chat as well, use `DELETE /chats/{chatId}`. There
   * is no undo.
   *
   * `POST /chats/{chatId}/clear`
   *
   * @example
   * await wsapi.chats.clear('12025550143@s.whatsapp.net');
   */
  clear<const TChatId extends string>(
    chatId: JidArgument<
      TChatId,
      'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
    >,
    options?: RequestOptions,
  ): ResponsePromise<void>;
}

/** Contact list and blocklist */
export interface ContactsResource {
  /**
   * List the account's contacts
   *
   * Lists the contacts that the gateway has stored for the account, with every name it knows for
   * each. The list is read from the gateway's own store, not from WhatsApp, so it can lag behind
   * what the phone shows: call `POST /contacts/sync` if somebody is missing. There are no pages: the
   * whole list comes at once.
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
   * Adds somebody to the account's contacts, or overwrites the names of a contact that is there
   * already. The change is passed on to the account's other devices, the phone included. Whether the
   * number is on WhatsApp at all is not checked; ask `POST /users/check` for that, and save the
   * `jid` from its answer.
   *
   * `POST /contacts`
   *
   * @example
   * await wsapi.contacts.create({
   *   id: '12025550143@s.whatsapp.net',
   *   fullName: 'Amara Okafor',
   * });
   */
  create(body: CreateContactRequest, options?: RequestOptions): ResponsePromise<void>;

  /**
   * Load the contacts from WhatsApp again
   *
   * Has the gateway load the account's complete contacts from WhatsApp and replace what it has
   * stored. Use it after pairing or when `GET /contacts` looks out of date, not before every read.
   * The answer carries no contacts: read the list afterwards.
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
   * Reads the names stored for one person. It never answers 404: for somebody unknown it is 200 with
   * empty names, so test `fullName` and `pushName` rather than the status. To find out whether a
   * number is on WhatsApp use `GET /users/{phone}/check`, which asks WhatsApp itself.
   *
   * `GET /contacts/{id}`
   *
   * @example
   * await wsapi.contacts.get('12025550143@s.whatsapp.net');
   */
  get<const TId extends string>(
    id: JidArgument<TId, 'user' | 'lid'>,
    options?: RequestOptions,
  ): ResponsePromise<ContactInfo>;

  /**
   * List whom the account has blocked
   *
   * Lists the people blocked by the account, on whichever of its devices that was done. An entry may
   * be known by LID alone; compare by `id` and `lid`, not by `phone`, which can be missing.
   *
   * `GET /contacts/blocklist`
   *
   * @example
   * await wsapi.contacts.getBlocklist();
   */
  getBlocklist(options?: RequestOptions): ResponsePromise<Identity[]>;

  /**
   * Block somebody
   *
   * Blocks a person for the account: their messages and calls no longer come through, and they no
   * longer see its presence. It holds on all devices of the account, so this instance gets no events
   * of what they send either. Only people can be blocked: for a group there is leaving it, or muting
   * the chat.
   *
   * `PUT /contacts/{id}/block`
   *
   * @example
   * await wsapi.contacts.block('12025550178@s.whatsapp.net');
   */
  block<const TId extends string>(
    id: JidArgument<TId, 'user' | 'lid'>,
    options?: RequestOptions,
  ): ResponsePromise<void>;

  /**
   * Lift a block
   *
   * Takes a person off the account's blocklist, so that they can write and call again. What they
   * sent in the meantime does not arrive later.
   *
   * `PUT /contacts/{id}/unblock`
   *
   * @example
   * await wsapi.contacts.unblock('12025550178@s.whatsapp.net');
   */
  unblock<const TId extends string>(
    id: JidArgument<TId, 'user' | 'lid'>,
    options?: RequestOptions,
  ): ResponsePromise<void>;
}

/** Own profile, presence and privacy, and user information by number */
export interface UsersResource {
  /**
   * Read the paired account's profile
   *
   * Tells which account the instance is paired with: its ids, the number of this linked device,
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
   * Change the paired account's profile
   *
   * Changes name, about text or picture of the account, in any combination; a field left out stays
   * as it is. The name is the one that people see who have not saved the number. `picture` is a JPEG
   * in standard base64 with padding: a `data:` prefix is 400.
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
   * Sets whether the account counts as online. It is a signal of the moment, not a setting: it is
   * gone with the connection, so send it again after a reconnect. As long as the account is shown as
   * online, WhatsApp may hold back notifications on the phone; send `unavailable` when the work is
   * done. To show typing in one chat there is `PUT /chats/{chatId}/presence`.
   *
   * `PUT /users/me/presence`
   *
   * @example
   * await wsapi.users.setPresence({ presence: 'available' });
   */
  setPresence(body: SetMyPresenceRequest, options?: RequestOptions): ResponsePromise<void>;

  /**
   * Read the account's privacy settings
   *
   * Reads who may see or do what with the account: add it to groups, call it, see its last seen, its
   * picture and so on. The values are those that `PUT` on this path takes, while the names differ:
   * what is read as `lastSeen` is set as `last`, and `readReceipts` as `readreceipts`.
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
   * Sets one privacy setting and answers all of them as they stand afterwards. The names in the
   * request are WhatsApp's own: `last` for what the answer calls `lastSeen`, `groupadd` for
   * `groupAdd`, `readreceipts` for `readReceipts`, `calladd` for `callAdd`. Not every value suits
   * every setting: `known` is for calls, `match_last_seen` for `online`, and read receipts are
   * either `all` or `none`. A pair that WhatsApp does not accept is 400. With read receipts off the
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
   * Find out which phone numbers are on WhatsApp
   *
   * Asks WhatsApp about a list of phone numbers in one go and gives the JID of each one that is
   * registered. Results come in WhatsApp's order, with the number written with a `+` in `query`, so
   * match them by number and not by position. Send to the `jid` given rather than to a JID built
   * from the digits: Brazilian numbers with or without the ninth digit, Mexican `+52 1` and
   * Argentine `+54 9` follow no rule that could be applied beforehand. Checking long lists of
   * strangers is what spammers do, and ends in `rate-overlimit` (400) or a ban.
   *
   * `POST /users/check`
   *
   * @example
   * await wsapi.users.bulkCheck({ phones: ['12025550143', '447700900123'] });
   */
  bulkCheck(body: BulkCheckRequest, options?: RequestOptions): ResponsePromise<BulkCheckResult[]>;

  /**
   * Find out whether a number uses WhatsApp
   *
   * Asks WhatsApp whether a phone number has an account; a number that has none is 200 with `false`,
   * not 404. The answer does not tell the JID, which need not be the digits with a suffix: when you
   * mean to send, ask `POST /users/check` instead, for a single number too. Keep the result for a
   * while, as frequent checks meet `rate-overlimit` (400).
   *
   * `GET /users/{phone}/check`
   *
   * @example
   * await wsapi.users.check('12025550143');
   */
  check(
    phone: PhoneNumber,
    options?: RequestOptions,
  ): ResponsePromise<operations['checkUser']['responses'][200]['content']['application/json']>;

  /**
   * Read somebody's public profile
   *
   * Looks up a phone number and shows what its owner lets this account see: ids, about text,
   * picture. Check `isInWhatsApp` before relying on the rest. An empty `status` or `pictureId` may
   * mean that there is none or that privacy settings hide it, and the answer does not say which.
   * Picture addresses run out after a while: fetch the picture soon and keep `pictureId` to notice a
   * new one.
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
   * Read the paired account's profile
   *
   * Tells which account the instance is paired with: its ids, the number of this linked device,
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
   * Change the paired account's profile
   *
   * Changes name, about text or picture of the account, in any combination; a field left out stays
   * as it is. The name is the one that people see who have not saved the number. `picture` is a JPEG
   * in standard base64 with padding: a `data:` prefix is 400.
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
   * Sets whether the account counts as online. It is a signal of the moment, not a setting: it is
   * gone with the connection, so send it again after a reconnect. As long as the account is shown as
   * online, WhatsApp may hold back notifications on the phone; send `unavailable` when the work is
   * done. To show typing in one chat there is `PUT /chats/{chatId}/presence`.
   *
   * `PUT /users/me/presence`
   *
   * @example
   * await wsapi.account.setPresence({ presence: 'available' });
   */
  setPresence(body: SetMyPresenceRequest, options?: RequestOptions): ResponsePromise<void>;

  /**
   * Read the account's privacy settings
   *
   * Reads who may see or do what with the account: add it to groups, call it, see its last seen, its
   * picture and so on. The values are those that `PUT` on this path takes, while the names differ:
   * what is read as `lastSeen` is set as `last`, and `readReceipts` as `readreceipts`.
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
   * Sets one privacy setting and answers all of them as they stand afterwards. The names in the
   * request are WhatsApp's own: `last` for what the answer calls `lastSeen`, `groupadd` for
   * `groupAdd`, `readreceipts` for `readReceipts`, `calladd` for `callAdd`. Not every value suits
   * every setting: `known` is for calls, `match_last_seen` for `online`, and read receipts are
   * either `all` or `none`. A pair that WhatsApp does not accept is 400. With read receipts off the
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
   * Lists the instances that belong to the customer key, a page at a time, narrowed on request to a
   * span of creation times or to one status. The answer holds one page and, in `totalCount`, the
   * number of matches on all pages: go on until `pageNumber` times `pageSize` reaches it. Entries
   * carry no event settings; those come from `GET /account/instances/{id}`. Only the customer key
   * opens `/account/*`: an instance's own key gets 401 here, and no `X-Instance-Id` is sent.
   *
   * `GET /account/instances`
   *
   * @example
   * await wsapi.account.listInstances();
   */
  listInstances(
    query?: NonNullable<operations['listAccountInstances']['parameters']['query']>,
    options?: RequestOptions,
  ): PagePromise<PagedAccountInstances>;

  /**
   * Read an instance and its settings
   *
   * Reads one instance: its name, state and paired device, and how its events are delivered. This is
   * the place to start from before changing `settings`, since the change takes the same object. The
   * answer does not repeat the id, and `settings.eventSigningSecret` in it is a secret, in logs too.
   * An id that is not among the customer's instances is 404.
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
   * Changes the label under which people find the instance in lists. Nothing else depends on the
   * name: the id, the keys, the pairing and the deliveries stay as they are. More than 256
   * characters are refused with 400.
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
   * current settings with `GET /account/instances/{id}`, change what you need and send the whole
   * object back: nothing in the contract promises that a field left out keeps its value. With
   * `useCustomDefaults` the instance follows the customer's defaults instead of its own values.
   * Without `eventSigningSecret` deliveries arrive unsigned, and a receiver cannot tell them from a
   * stranger's.
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
   * Makes a fresh key for the instance and answers it as a bare JSON string, not as an object. The
   * key used until now is dead from that moment: programs that still send it get 401. Store the
   * answer at once, because no other operation shows the key; elsewhere there is only `hasApiKey`.
   * Calling again makes yet another key, so after a lost answer call once more and use the last key
   * received. The customer's key is not affected and goes on working for all WhatsApp routes.
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
   * Takes an instance down and starts it again, for instance when it is stuck. While it comes up,
   * its WhatsApp routes answer 503 `instance not available`, and then 409 `device not paired` until
   * it has logged in, though the device is paired. Wait for `isLoggedIn` in `GET /session/status`
   * rather than pairing anew.
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
   * Lists what the customer pays for, a page at a time: plan, price, current period, how many
   * instances it covers and which they are. The `id` of an entry is what the other
   * `/account/subscriptions/*` routes take. A subscription that runs out shows `cancelAtPeriodEnd`,
   * and is good until `curPeriodEnd`.
   *
   * `GET /account/subscriptions`
   *
   * @example
   * await wsapi.account.listSubscriptions();
   */
  listSubscriptions(
    query?: NonNullable<operations['listAccountSubscriptions']['parameters']['query']>,
    options?: RequestOptions,
  ): PagePromise<PagedAccountSubscriptions>;

  /**
   * List the instances of one subscription
   *
   * Lists the instances paid for by one subscription, a page at a time, with the same filters and
   * the same kind of page as `GET /account/instances`. Use it to check what became of a create or
   * delete call whose answer was lost.
   *
   * `GET /account/subscriptions/{id}/instances`
   *
   * @example
   * await wsapi.account.listSubscriptionInstances('sub_7Hq2mZ0pLw');
   */
  listSubscriptionInstances(
    id: string,
    query?: NonNullable<operations['listAccountSubscriptionInstances']['parameters']['query']>,
    options?: RequestOptions,
  ): PagePromise<PagedAccountInstances>;

  /**
   * Add an instance to a subscription
   *
   * Makes another instance under a subscription and answers its id as a bare JSON string; there is
   * no request body. For customers who are resellers, and for no others. The new instance is not
   * paired: give it settings, then pair it with a QR code or a pair code through `/session/*`,
   * sending the id as `X-Instance-Id`. A repeated call makes a second instance, so when the answer
   * is lost, look in the subscription's list of instances before trying again.
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
   * Lets one instance of the subscription expire. For customers who are resellers, and for no
   * others. There is no operation that takes it back: to have the number connected again, make an
   * instance and pair that one. What the change means for the bill is in `GET
   * /account/subscriptions/{id}/changes`.
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
   * Read the history of a subscription
   *
   * Lists what has happened to a subscription, a page at a time: each entry says when, what kind of
   * change, which instance if any, the quantity before and after, and the prorated amount. Narrow it
   * by time, kind of change or instance. An unknown subscription is 404.
   *
   * `GET /account/subscriptions/{id}/changes`
   *
   * @example
   * await wsapi.account.listSubscriptionChanges('sub_7Hq2mZ0pLw');
   */
  listSubscriptionChanges(
    id: string,
    query?: NonNullable<operations['listAccountSubscriptionChanges']['parameters']['query']>,
    options?: RequestOptions,
  ): PagePromise<PagedAccountSubscriptionChanges>;

  /**
   * Read the customer's default settings
   *
   * Reads the event settings that are shared by every instance with `useCustomDefaults` switched on;
   * the others keep their own. `defaultSigningSecret` in the answer is a secret, in logs too. A
   * customer without defaults may get 404.
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
   * Sets the shared event settings. They hold for all instances with `useCustomDefaults`, production
   * ones included, so a wrong webhook address here misleads the events of every one of them. Read
   * the defaults first, change what you need and send the whole object back: nothing in the contract
   * promises that a field left out keeps its value.
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

/** Groups, their members and invites */
export interface GroupsResource {
  /**
   * List the account's groups
   *
   * Lists the groups that the paired account belongs to, each with settings and participants: the
   * same object as `GET /groups/{id}`. One call here replaces a loop over single groups, and each of
   * those reads counts towards WhatsApp's rate limit. That limit shows as 400 with `rate-overlimit`
   * in `detail`, not as 429: wait, then ask less often. Keep the list and follow `group` events
   * instead of polling.
   *
   * `GET /groups`
   *
   * @example
   * await wsapi.groups.list();
   */
  list(options?: RequestOptions): ResponsePromise<GroupInfoResponse[]>;

  /**
   * Start a group
   *
   * Makes a group with a name and its first participants; the account itself becomes a member and an
   * admin without being listed. The answer's `id` is the JID of the group, which messages and all
   * group routes take. It does not say who came in: people whose privacy settings forbid it are not
   * added, so read the participants afterwards and send those left out the invite link. Participants
   * are JIDs, not bare numbers; a malformed one is 400. After a timeout look in `GET /groups` before
   * trying again, or there may be two groups.
   *
   * `POST /groups`
   *
   * @example
   * await wsapi.groups.create({
   *   name: 'Weekend hikers',
   *   participants: ['12025550143@s.whatsapp.net', '447700900123@s.whatsapp.net'],
   * });
   */
  create(
    body: CreateGroupRequest,
    options?: RequestOptions,
  ): ResponsePromise<operations['createGroup']['responses'][201]['content']['application/json']>;

  /**
   * Read a group
   *
   * Reads one group: name, description, settings, owner and participants with their admin flags. The
   * read goes out to WhatsApp each time, and whatever fails on the way is reported as 404 `not
   * found: <cause>`, so a 404 does not prove that the group is gone: the cause may be a dropped
   * socket, or `rate-overlimit` when groups are read too fast. Read the cause before deleting
   * anything on your side.
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
   * Changes the subject at the top of the chat; all members see a notice of it. The account has to
   * be an admin, unless the group lets every member edit its info. A refusal by WhatsApp, for want
   * of rights or for a name it does not take, is 400 with the cause in `detail`.
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
   * Change or clear a group's description
   *
   * Replaces the text on the group's info page. An empty `description` removes it, and so does a
   * body without the field. The account has to be an admin, unless the group lets every member edit
   * its info; WhatsApp's refusal is 400.
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
   * Replaces the group's picture and answers the id of the new one. The image is a JPEG, sent inline
   * as standard base64 with padding: a `data:` prefix or the URL-safe alphabet is 400, and there is
   * no way to pass an address instead. The account has to be an admin, unless the group lets every
   * member edit its info. Later changes by others show as `chat_picture` events with another
   * `pictureId`.
   *
   * `POST /groups/{id}/picture`
   *
   * @example
   * await wsapi.groups.setPicture('120363041234567890@g.us', { data: '/9j/4AAQSkZJRgABAQAAAQABAAD/2w==' });
   */
  setPicture<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: SetPictureRequest,
    options?: RequestOptions,
  ): ResponsePromise<
    operations['setGroupPicture']['responses'][200]['content']['application/json']
  >;

  /**
   * Leave the group
   *
   * Takes the paired account out of a group. From then on neither messages nor events of the group
   * arrive, and the account cannot come back by itself unless it has an invite link. If the only
   * admin goes, WhatsApp makes another member admin.
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
   * Lists who is in a group and who is an admin: the `participants` of `GET /groups/{id}` without
   * the rest, at the same cost. Participants whose number WhatsApp hides are known by LID alone:
   * `id` then ends in `@lid` and `phone` is missing. Any failure on the way to WhatsApp,
   * `rate-overlimit` included, is 404 `not found: <cause>`.
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
   * Add, remove or re-rank group members
   *
   * Applies one action to all the people listed: `add`, `remove`, `promote` to admin or `demote`.
   * The account has to be an admin, except for adding where the group lets all members add. 204 says
   * that WhatsApp took the request, not that it worked for each person: privacy settings may keep
   * somebody from being added, and the body is empty, so read the participants back where it
   * matters. Add people in small numbers and only those who expect it: mass adding is a way to get
   * the number banned.
   *
   * `PUT /groups/{id}/participants`
   *
   * @example
   * await wsapi.groups.updateParticipants('120363041234567890@g.us', {
   *   participants: ['12025550143@s.whatsapp.net', '12025550178@s.whatsapp.net'],
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
   * Reads the link that lets anyone who holds it into the group. The account has to be an admin. The
   * link stays the same until it is reset, so it can be kept; treat it as a secret all the same. A
   * refusal by WhatsApp is 400.
   *
   * `GET /groups/{id}/invite-link`
   *
   * @example
   * await wsapi.groups.getInviteLink('120363041234567890@g.us');
   */
  getInviteLink<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    options?: RequestOptions,
  ): ResponsePromise<
    operations['getGroupInviteLink']['responses'][200]['content']['application/json']
  >;

  /**
   * Revoke a group's invite link and get another
   *
   * Makes a new invite link and answers it; every copy of the earlier link is void. The account has
   * to be an admin. Those who came in by the earlier link stay in. Repeating the call voids the link
   * just handed out.
   *
   * `POST /groups/{id}/invite-link/reset`
   *
   * @example
   * await wsapi.groups.resetInviteLink('120363041234567890@g.us');
   */
  resetInviteLink<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    options?: RequestOptions,
  ): ResponsePromise<
    operations['resetGroupInviteLink']['responses'][200]['content']['application/json']
  >;

  /**
   * Decide who may write in a group
   *
   * With `enabled` true the group turns into an announcement board: members read, admins write. The
   * account has to be an admin. Send the field each time, for a body without it means `false` and
   * opens the chat to everyone again. While it is on, an account without admin rights cannot post
   * there.
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
   * Decide who may edit a group's info
   *
   * With `enabled` true name, description and picture are in the hands of the admins; with `false`
   * any member may change them. The account has to be an admin. A body without the field means
   * `false`. This is not about writing messages: that is `PUT /groups/{id}/settings/announce`.
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
   * With `enabled` true people who follow the invite link wait until an admin lets them in; with
   * `false` the link alone is enough. The account has to be an admin. A body without the field means
   * `false`. Those who wait are listed by `GET /groups/{id}/requests` and answered with `PUT` on the
   * same path.
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
   * Decide who may add people to a group
   *
   * With `onlyAdminAdd` true only admins bring people in; with `false` every member can. The account
   * has to be an admin. A body without the field means `false`. The result shows as `memberAddMode`
   * when the group is read.
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
   * Join a group by its link
   *
   * Joins the group behind an invite link and answers its JID as `id`. Pass the code, not the whole
   * address. Where join approval is on the account only lands on the waiting list, with the same
   * answer: it is a member once `GET /groups` shows the group. A revoked or mistyped code is 400. To
   * see what is behind a link first, use `GET /groups/invite/{code}`.
   *
   * `POST /groups/join/link`
   *
   * @example
   * await wsapi.groups.joinWithLink({ code: 'KsT4bN8qWx2LmZ7vYp0RcD' });
   */
  joinWithLink(
    body: JoinWithLinkRequest,
    options?: RequestOptions,
  ): ResponsePromise<
    operations['joinGroupWithLink']['responses'][201]['content']['application/json']
  >;

  /**
   * Accept a personal group invite
   *
   * Joins a group on the strength of an invite that an admin sent to this account as a message,
   * which is how people are asked in whose privacy settings forbid adding them. Group, inviter, code
   * and expiry all come from that message and have to be passed on unchanged. Its code is not that
   * of an invite link: for those there is `POST /groups/join/link`. An invite that has run out, or
   * was made for somebody else, is 400.
   *
   * `POST /groups/join/invite`
   *
   * @example
   * await wsapi.groups.joinWithInvite({
   *   groupId: '120363041234567890@g.us',
   *   inviterId: '12025550143@s.whatsapp.net',
   *   code: 'Wx2LmZ7vYp0RcDKs',
   *   expiration: 1773738000,
   * });
   */
  joinWithInvite(body: JoinWithInviteRequest, options?: RequestOptions): ResponsePromise<void>;

  /**
   * Look behind a group invite link
   *
   * Shows the group that an invite code leads to, before joining it or instead. WhatsApp tells an
   * outsider less than a member, so expect empty fields and a short list of participants. A revoked
   * or mistyped code is 404 `not found: <cause>`, but so is any other failure on the way,
   * `rate-overlimit` included.
   *
   * `GET /groups/invite/{code}`
   *
   * @example
   * await wsapi.groups.getInfoFromLink('KsT4bN8qWx2LmZ7vYp0RcD');
   */
  getInfoFromLink(code: string, options?: RequestOptions): ResponsePromise<GroupInfoResponse>;

  /**
   * List who is waiting to join a group
   *
   * Lists the people who followed the invite link and wait for an admin, with the time at which they
   * asked. It needs join approval to be on in the group and the account to be an admin. Use the `id`
   * of each `user` to answer with `PUT` on this path. Any failure on the way to WhatsApp is 404 `not
   * found: <cause>`.
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
   * Let waiting people in, or turn them away
   *
   * Answers join requests: `approve` lets all the people listed in, `reject` turns them all away, so
   * a mixed decision takes two calls. It needs join approval to be on and the account to be an
   * admin. 204 has no body that would say how each one fared; read the list of requests again to see
   * who is still waiting.
   *
   * `PUT /groups/{id}/requests`
   *
   * @example
   * await wsapi.groups.updateRequests('120363041234567890@g.us', {
   *   participants: ['12025550143@s.whatsapp.net', '182746519284736@lid'],
   *   action: 'approve',
   * });
   */
  updateRequests<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: UpdateRequestsRequest,
    options?: RequestOptions,
  ): ResponsePromise<void>;
}

/** Communities and their groups */
export interface CommunitiesResource {
  /**
   * List the account's communities
   *
   * Lists the communities that the paired account belongs to, each with its settings and
   * participants. The groups inside are not part of the answer: read them with `GET
   * /communities/{id}/groups`. WhatsApp's rate limit shows as 400 with `rate-overlimit` in `detail`.
   *
   * `GET /communities`
   *
   * @example
   * await wsapi.communities.list();
   */
  list(options?: RequestOptions): ResponsePromise<CommunityInfoResponse[]>;

  /**
   * Start a community
   *
   * Makes a community and answers its JID as `id`. WhatsApp adds the announcement group by itself:
   * find it with `GET /communities/{id}/groups`, marked `isAnnouncementGroup`, and send what
   * everybody should read there. Further groups are made or linked afterwards. Participants are
   * JIDs, not bare numbers. After a timeout look in `GET /communities` before trying again, or there
   * may be two.
   *
   * `POST /communities`
   *
   * @example
   * await wsapi.communities.create({ name: 'Hiking clubs of the valley' });
   */
  create(
    body: CreateCommunityRequest,
    options?: RequestOptions,
  ): ResponsePromise<
    operations['createCommunity']['responses'][201]['content']['application/json']
  >;

  /**
   * Read a community
   *
   * Reads one community: name, description, owner, settings, and participants with their admin
   * flags. A community's JID ends in `@g.us` as a group's does, so the id itself does not tell which
   * of the two it is. Any failure on the way to WhatsApp is 404 `not found: <cause>`: the cause may
   * be a dropped socket or `rate-overlimit`, and need not mean that the community is gone.
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
   * Takes the paired account out of a community. Its announcements no longer arrive, and coming back
   * takes an invite link or an admin. Check `GET /groups` afterwards for groups of the community in
   * which the account is still a member.
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
   * Changes the name that stands over the community and its groups. The account has to be an admin
   * of the community; a refusal by WhatsApp is 400 with the cause in `detail`.
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
   * Change or clear a community's description
   *
   * Replaces the text on the community's info page. An empty `description` removes it, and so does a
   * body without the field. The account has to be an admin of the community.
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
   * Replaces the community's picture and answers the id of the new one. The image is a JPEG, sent
   * inline as standard base64 with padding: a `data:` prefix or the URL-safe alphabet is 400. The
   * account has to be an admin of the community.
   *
   * `POST /communities/{id}/picture`
   *
   * @example
   * await wsapi.communities.setPicture('120363055512345678@g.us', { data: '/9j/4AAQSkZJRgABAQAAAQABAAD/2w==' });
   */
  setPicture<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    body: SetPictureRequest,
    options?: RequestOptions,
  ): ResponsePromise<
    operations['setCommunityPicture']['responses'][200]['content']['application/json']
  >;

  /**
   * Decide who may edit a community's info
   *
   * With `enabled` true name, description and picture of the community are in the hands of its
   * admins; with `false` others may change them too. The account has to be an admin. A body without
   * the field means `false`.
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
   * Lists the people in a community by their ids alone. Who is an admin is not in this list: for
   * that read `participants` in `GET /communities/{id}`. People whose number WhatsApp hides appear
   * with a LID as `id` and without `phone`. Any failure on the way to WhatsApp is 404 `not found:
   * <cause>`.
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
   * Add, remove or re-rank community members
   *
   * Applies one action to all the people listed: `add`, `remove`, `promote` to admin or `demote`.
   * The account has to be an admin of the community. 204 has no body and does not say how each
   * person fared: privacy settings may keep somebody from being added, so read the participants back
   * where it matters.
   *
   * `PUT /communities/{id}/participants`
   *
   * @example
   * await wsapi.communities.updateParticipants('120363055512345678@g.us', {
   *   participants: ['12025550143@s.whatsapp.net', '12025550178@s.whatsapp.net'],
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
   * Reads the link by which people come into the community. The account has to be an admin. The link
   * stays the same until it is reset; treat it as a secret all the same. A refusal by WhatsApp is
   * 400.
   *
   * `GET /communities/{id}/invite-link`
   *
   * @example
   * await wsapi.communities.getInviteLink('120363055512345678@g.us');
   */
  getInviteLink<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    options?: RequestOptions,
  ): ResponsePromise<
    operations['getCommunityInviteLink']['responses'][200]['content']['application/json']
  >;

  /**
   * Revoke a community's invite link and get another
   *
   * Gives the community another invite link and answers it; every copy of the earlier one is void.
   * The account has to be an admin. Repeating the call voids the link just handed out.
   *
   * `POST /communities/{id}/invite-link/reset`
   *
   * @example
   * await wsapi.communities.resetInviteLink('120363055512345678@g.us');
   */
  resetInviteLink<const TId extends string>(
    id: JidArgument<TId, 'group'>,
    options?: RequestOptions,
  ): ResponsePromise<
    operations['resetCommunityInviteLink']['responses'][200]['content']['application/json']
  >;

  /**
   * List the groups of a community
   *
   * Lists the groups that belong to a community, the announcement group among them, with id and
   * name; for settings and members read each with `GET /groups/{id}`. A group may show up here
   * though the account is not in it, and cannot be written to then. Any failure on the way to
   * WhatsApp is 404 `not found: <cause>`, `rate-overlimit` included.
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
   * Start a group under a community
   *
   * Makes a group that belongs to the community from the outset and answers its JID as `id`. The
   * account has to be an admin of the community. Participants are JIDs, not bare numbers; the answer
   * does not say who could be added. To take in a group that exists already, link it with `POST
   * /communities/{id}/groups/link`.
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
  ): ResponsePromise<
    operations['createCommunityGroup']['responses'][201]['content']['application/json']
  >;

  /**
   * Take a group into a community
   *
   * Puts a group that exists already under a community; its members and messages stay. The account
   * has to be an admin of both. Reading the group then shows the community as `communityId`. A
   * refusal by WhatsApp is 400 with the cause in `detail`.
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
   * Take a group out of a community
   *
   * Separates a group from its community. The group lives on by itself with its members and
   * messages, and can be linked again. The account has to be an admin. Both ids go into the path
   * raw, with a plain `@`.
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

/** Newsletters (channels): reading, following */
export interface NewslettersResource {
  /**
   * List the newsletters the account follows
   *
   * Lists the newsletters (WhatsApp calls them channels) that the paired account follows, each with
   * the account's `role` in it and whether it is muted. WhatsApp's rate limit shows as 400 with
   * `rate-overlimit` in `detail`.
   *
   * `GET /newsletters`
   *
   * @example
   * await wsapi.newsletters.list();
   */
  list(options?: RequestOptions): ResponsePromise<NewsletterInfoResponse[]>;

  /**
   * Start a newsletter
   *
   * Makes a newsletter (a WhatsApp channel) owned by the paired account and answers its JID as `id`;
   * messages are posted to that JID like to any chat. The picture is standard base64 with padding: a
   * `data:` prefix is 400. After a timeout look in `GET /newsletters` before trying again, or there
   * may be two.
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
  ): ResponsePromise<
    operations['createNewsletter']['responses'][201]['content']['application/json']
  >;

  /**
   * Look behind a newsletter link
   *
   * Finds a newsletter from the code in its link, for instance to learn the JID that following
   * takes. An unknown code is 404 `not found: <cause>`, but so is any other failure on the way to
   * WhatsApp, a dropped socket or `rate-overlimit` included: read the cause before you call the code
   * wrong.
   *
   * `GET /newsletters/invite/{code}`
   *
   * @example
   * await wsapi.newsletters.getByInviteCode('0029VbQ7mZpLw2Hr8KtYx41D');
   */
  getByInviteCode(code: string, options?: RequestOptions): ResponsePromise<NewsletterInfoResponse>;

  /**
   * Read a newsletter
   *
   * Reads one newsletter: name, description, number of subscribers, state, and what the account is
   * in it. `role` and `mute` may be missing, and then say nothing about the account. Any failure on
   * the way to WhatsApp is 404 `not found: <cause>`, so a 404 does not prove that the newsletter is
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
   * `newsletter` event with the action `join` or `leave`. Always send `subscribed`: the server reads
   * a body without it as `false` and unfollows.
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
   * Silence a newsletter, or lift that
   *
   * Sets whether posts of a newsletter make a sound on the account's devices; the account goes on
   * following it. In spite of its name the operation does not flip the state: `mute` says which
   * state you want, and a body without it means `false`.
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
   * See who gets to see your statuses
   *
   * Lists the audiences that are set up for the account's statuses; the one in force has
   * `isDefault`. `contacts` is everybody in the address book, `blacklist` the same without the
   * people on the list, `whitelist` the people on the list alone. Posting offers no choice of
   * audience: look here beforehand if it matters who sees a status.
   *
   * `GET /status/privacy`
   *
   * @example
   * await wsapi.status.getPrivacy();
   */
  getPrivacy(options?: RequestOptions): ResponsePromise<StatusPrivacyResponse[]>;

  /**
   * Post a text as status
   *
   * Shows a text to the account's status audience (see `GET /status/privacy`) for 24 hours. Answers
   * 201 with its `id`, which `POST /status/{messageId}/delete` asks for. An empty `text` is 400. As
   * with a message, a call that times out may have posted all the same.
   *
   * `POST /status/text`
   *
   * @example
   * await wsapi.status.postText({ text: 'Closed on Monday, back on Tuesday at nine.' });
   */
  postText(
    body: PostTextStatusRequest,
    options?: RequestOptions,
  ): ResponsePromise<operations['postTextStatus']['responses'][201]['content']['application/json']>;

  /**
   * Post a picture as status
   *
   * Shows a picture with an optional caption to the account's status audience for 24 hours. Give
   * exactly one of `url`, which the gateway fetches (50 MB and 30 seconds at most, else 400), and
   * `data`; and set `mimeType`, which is not worked out from the file. Answers 201 with the `id` to
   * take it down with.
   *
   * `POST /status/image`
   *
   * @example
   * await wsapi.status.postImage({
   *   url: 'https://example.com/photos/shop-window.jpg',
   *   mimeType: 'image/jpeg',
   *   caption: 'New in the window',
   * });
   */
  postImage(
    body: PostMediaStatusRequest,
    options?: RequestOptions,
  ): ResponsePromise<
    operations['postImageStatus']['responses'][201]['content']['application/json']
  >;

  /**
   * Post a video as status
   *
   * Shows a video with an optional caption to the account's status audience for 24 hours. Give
   * exactly one of `url` (fetched by the gateway, 50 MB and 30 seconds at most, else 400) and
   * `data`, and set `mimeType`, usually `video/mp4`. Answers 201 with the `id` to take it down with.
   *
   * `POST /status/video`
   *
   * @example
   * await wsapi.status.postVideo({
   *   url: 'https://example.com/videos/opening.mp4',
   *   mimeType: 'video/mp4',
   *   caption: 'Doors open at nine',
   * });
   */
  postVideo(
    body: PostMediaStatusRequest,
    options?: RequestOptions,
  ): ResponsePromise<
    operations['postVideoStatus']['responses'][201]['content']['application/json']
  >;

  /**
   * Take down a status before its time
   *
   * Takes down a status of this account before its 24 hours are over, for all who could see it.
   * `messageId` is the `id` that posting it answered with. Who has seen the status already has seen
   * it; a 204 says that the request to remove it went out.
   *
   * `POST /status/{messageId}/delete`
   *
   * @example
   * await wsapi.status.delete('3EB0C767D097B7C41F9A');
   */
  delete(messageId: string, options?: RequestOptions): ResponsePromise<void>;
}

/** Calls: rejection */
export interface CallsResource {
  /**
   * Turn away a call while it rings
   *
   * Declines a call that is ringing on the account. Both ids come from the `call_offer` event: its
   * `id` goes into the path, the `id` of its `caller` into the body. It takes effect only while the
   * call rings, so act on the event at once; a 204 says that the refusal was sent, not that it came
   * in time.
   *
   * `POST /calls/{callId}/reject`
   *
   * @example
   * await wsapi.calls.reject('A1B2C3D4E5F60718293A4B5C6D7E8F90', { callerId: '447700900123@s.whatsapp.net' });
   */
  reject(callId: string, body: RejectCallRequest, options?: RequestOptions): ResponsePromise<void>;
}

/** Media files, download */
export interface MediaResource {
  /**
   * Fetch the file of a media message
   *
   * Fetches from WhatsApp the file that a message refers to, decrypts it and answers with its bytes.
   * The `id` is the `media.id` of a `message` event. `Content-Type` is what the sender claimed,
   * perhaps empty or untrue, so look at the bytes before you trust it; the name is in
   * `Content-Disposition` (`filename` and `filename*`), the size in `Content-Length`. WhatsApp keeps
   * files for a limited time: a 400 such as `download failed with status code 404` means that this
   * one is gone. 413 means that it is too large for the gateway.
   *
   * `GET /media/download`
   *
   * @example
   * await wsapi.media.download({ id: 'H4sIAAAAAAACAwFAAL__bjQLnP-zepicpUTmu3gK…' });
   */
  download(
    query: NonNullable<operations['downloadMedia']['parameters']['query']>,
    options?: RequestOptions,
  ): ResponsePromise<Download>;
}

/**
 * Settings, configuration and restart of an instance, in either edition; on a gateway of your own,
 * also making, listing and deleting instances.
 */
export interface InstanceResource {
  /**
   * Rename an instance
   *
   * Changes the label under which people find the instance in lists. Nothing else depends on the
   * name: the id, the keys, the pairing and the deliveries stay as they are. More than 256
   * characters are refused with 400.
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
   * current settings with `GET /account/instances/{id}`, change what you need and send the whole
   * object back: nothing in the contract promises that a field left out keeps its value. With
   * `useCustomDefaults` the instance follows the customer's defaults instead of its own values.
   * Without `eventSigningSecret` deliveries arrive unsigned, and a receiver cannot tell them from a
   * stranger's.
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
   * Makes a fresh key for the instance and answers it as a bare JSON string, not as an object. The
   * key used until now is dead from that moment: programs that still send it get 401. Store the
   * answer at once, because no other operation shows the key; elsewhere there is only `hasApiKey`.
   * Calling again makes yet another key, so after a lost answer call once more and use the last key
   * received. The customer's key is not affected and goes on working for all WhatsApp routes.
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
   * Takes an instance down and starts it again, for instance when it is stuck. While it comes up,
   * its WhatsApp routes answer 503 `instance not available`, and then 409 `device not paired` until
   * it has logged in, though the device is paired. Wait for `isLoggedIn` in `GET /session/status`
   * rather than pairing anew.
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
   * Lists every instance with its configuration and whether it is connected and logged in; there are
   * no pages. An instance is ready for use when `isLoggedIn` is true: `isConnected` alone means that
   * the line to WhatsApp is open, which is so before pairing as well. The configurations show
   * `apiKey` and `signingSecret` in clear, so the whole answer is a secret: do not log it, and do
   * not pass it on to a browser.
   *
   * `GET /admin/instances`
   *
   * @example
   * await wsapi.instance.list();
   */
  list(options?: RequestOptions): ResponsePromise<InstanceListItem[]>;

  /**
   * Make an instance
   *
   * Makes an instance under an id of your choice, with its key, its webhook and its event settings,
   * and answers it with the configuration in force. Fields left out take the server's defaults; with
   * neither an `apiKey` here nor a default key, the instance is open to anybody who reaches the
   * port. It is not paired yet: continue with `GET /session/qr` or `GET /session/pair-code/{phone}`,
   * sending the id as `X-Instance-Id`. An id that breaks the pattern or is taken already is 400, so
   * a create repeated after a timeout may fail because the first one worked: look with `GET
   * /admin/instances/{id}`. The answer holds `apiKey` and `signingSecret` in clear; keep it out of
   * logs.
   *
   * `POST /admin/instances`
   *
   * @example
   * await wsapi.instance.create({ id: 'support-lisbon' });
   */
  create(body: CreateInstanceRequest, options?: RequestOptions): ResponsePromise<InstanceDetail>;

  /**
   * Read one instance
   *
   * Reads an instance's configuration and whether it is connected and logged in. Read it before
   * changing the configuration, because `PUT /admin/instances/{id}/config` wants all of it. `apiKey`
   * and `signingSecret` are in the answer in clear. An unknown id is 404.
   *
   * `GET /admin/instances/{id}`
   *
   * @example
   * await wsapi.instance.get('support-lisbon');
   */
  get(id: string, options?: RequestOptions): ResponsePromise<InstanceListItem>;

  /**
   * Delete an instance for good
   *
   * Removes an instance and its configuration, and unlinks its device from WhatsApp. Where it was
   * logged in, a `logged_out` event with the reason `instance_deleted` goes out, whatever its
   * filters. There is no way back: a new instance under the same id has to be paired anew. An
   * unknown id is 404, and so a repeated delete.
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
   * Puts a new configuration in place of the whole of the old one: a field left out is not kept, it
   * falls back to the server's default. **A body without `apiKey` gives the instance the default
   * key, and if there is no default key it is open to anybody.** So read the instance with `GET
   * /admin/instances/{id}`, change what you need and send everything back. Events keep going to the
   * old address with the old filters until the instance is restarted: follow up with `PUT
   * /admin/instances/{id}/restart`. A body that does not validate is 400; any other failure is 404,
   * not only an unknown id.
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
   * Stop an instance and start it again
   *
   * Closes an instance's connection to WhatsApp and builds it up again with the stored
   * configuration. This is what makes a changed webhook address and changed filters count, and the
   * first thing to try with an instance that is stuck. The pairing is kept. The answer comes before
   * the instance has logged in: until then its routes answer 503 `instance not available` or 409
   * `device not paired`, so wait for `isLoggedIn` instead of pairing again.
   *
   * `PUT /admin/instances/{id}/restart`
   *
   * @example
   * await wsapi.instance.restart('support-lisbon');
   */
  restart(id: string, options?: RequestOptions): ResponsePromise<void>;
}

/** Whether the gateway's process is up, for load balancers and container platforms. */
export interface HealthResource {
  /**
   * Ask whether the gateway is up
   *
   * Answers `ok` as long as the process takes requests; meant for probes, and open without any key.
   * It says nothing of WhatsApp: the gateway is up even if not one instance is connected. Whether an
   * instance can send is told by `GET /session/status`.
   *
   * `GET /health`
   *
   * @example
   * await wsapi.health.check();
   */
  check(
    options?: RequestOptions,
  ): ResponsePromise<operations['healthCheck']['responses'][200]['content']['application/json']>;
}

/** Every resource of the contract. */
export interface Resources {
  /** Pairing an instance: QR code, status, logout */
  readonly session: SessionResource;

  /** Send messages, edit and manage them */
  readonly messages: MessagesResource;

  /** Chats: listing, settings, typing and reading */
  readonly chats: ChatsResource;

  /** Contact list and blocklist */
  readonly contacts: ContactsResource;

  /** Own profile, presence and privacy, and user information by number */
  readonly users: UsersResource;

  /** Your account: its instances, subscriptions and default settings (needs the CustomerApiKey) */
  readonly account: AccountResource;

  /** Groups, their members and invites */
  readonly groups: GroupsResource;

  /** Communities and their groups */
  readonly communities: CommunitiesResource;

  /** Newsletters (channels): reading, following */
  readonly newsletters: NewslettersResource;

  /** Status posts (stories) */
  readonly status: StatusResource;

  /** Calls: rejection */
  readonly calls: CallsResource;

  /** Media files, download */
  readonly media: MediaResource;

  /**
   * Settings, configuration and restart of an instance, in either edition; on a gateway of your own,
   * also making, listing and deleting instances.
   */
  readonly instance: InstanceResource;

  /** Whether the gateway's process is up, for load balancers and container platforms. */
  readonly health: HealthResource;
}

/** The routes of each resource by method name, from which the client makes the methods. */
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
