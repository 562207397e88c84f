/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import type {
  Client,
  RequestOptions,
  ResponsePromise,
} from '../../src/pipeline/client-interface.ts';

import * as routes from '../routes.ts';

import type {
  DeleteMessageForMeRequest,
  DeleteMessageRequest,
  EditMessageRequest,
  MarkAsReadRequest,
  PinMessageRequest,
  SendContactRequest,
  SendDocumentRequest,
  SendLinkRequest,
  SendLocationRequest,
  SendMediaRequest,
  SendReactionRequest,
  SendStickerRequest,
  SendTextRequest,
  StarMessageRequest,
  operations,
} from '../schema.ts';

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
 * await sendText(wsapi, {
 *   to: '12025550143@s.whatsapp.net',
 *   text: 'Your table is booked for Saturday, 19:30.',
 * });
 */
export const sendText = (
  client: Client,
  body: SendTextRequest,
  options?: RequestOptions,
): ResponsePromise<operations['sendText']['responses'][201]['content']['application/json']> =>
  client.request(routes.sendText, { body }, options);
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
 * await sendImage(wsapi, {
 *   to: '12025550143@s.whatsapp.net',
 *   url: 'https://example.com/menu/today.jpg',
 *   mimeType: 'image/jpeg',
 *   caption: "Today's menu",
 * });
 */
export const sendImage = (
  client: Client,
  body: SendMediaRequest,
  options?: RequestOptions,
): ResponsePromise<operations['sendImage']['responses'][201]['content']['application/json']> =>
  client.request(routes.sendImage, { body }, options);
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
 * await sendVideo(wsapi, {
 *   to: '120363041234567890@g.us',
 *   url: 'https://example.com/videos/summit.mp4',
 *   mimeType: 'video/mp4',
 *   caption: 'The view from the top',
 * });
 */
export const sendVideo = (
  client: Client,
  body: SendMediaRequest,
  options?: RequestOptions,
): ResponsePromise<operations['sendVideo']['responses'][201]['content']['application/json']> =>
  client.request(routes.sendVideo, { body }, options);
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
 * await sendAudio(wsapi, {
 *   to: '12025550143@s.whatsapp.net',
 *   url: 'https://example.com/audio/episode-12.mp3',
 *   mimeType: 'audio/mpeg',
 * });
 */
export const sendAudio = (
  client: Client,
  body: SendMediaRequest,
  options?: RequestOptions,
): ResponsePromise<operations['sendAudio']['responses'][201]['content']['application/json']> =>
  client.request(routes.sendAudio, { body }, options);
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
 * await sendVoice(wsapi, {
 *   to: '5511987650001@s.whatsapp.net',
 *   url: 'https://example.com/audio/greeting.ogg',
 * });
 */
export const sendVoice = (
  client: Client,
  body: SendMediaRequest,
  options?: RequestOptions,
): ResponsePromise<operations['sendVoice']['responses'][201]['content']['application/json']> =>
  client.request(routes.sendVoice, { body }, options);
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
 * await sendDocument(wsapi, {
 *   to: '12025550143@s.whatsapp.net',
 *   url: 'https://example.com/invoices/2026-0314.pdf',
 *   filename: 'invoice-2026-0314.pdf',
 *   caption: 'Your invoice for March',
 * });
 */
export const sendDocument = (
  client: Client,
  body: SendDocumentRequest,
  options?: RequestOptions,
): ResponsePromise<operations['sendDocument']['responses'][201]['content']['application/json']> =>
  client.request(routes.sendDocument, { body }, options);
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
 * await sendSticker(wsapi, {
 *   to: '12025550143@s.whatsapp.net',
 *   url: 'https://example.com/stickers/thanks.webp',
 * });
 */
export const sendSticker = (
  client: Client,
  body: SendStickerRequest,
  options?: RequestOptions,
): ResponsePromise<operations['sendSticker']['responses'][201]['content']['application/json']> =>
  client.request(routes.sendSticker, { body }, options);
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
 * await sendContact(wsapi, {
 *   to: '12025550143@s.whatsapp.net',
 *   displayName: 'Lucía Fernández',
 *   vcard: 'BEGIN:VCARD\nVERSION:3.0\nN:Fernández;Lucí…',
 * });
 */
export const sendContact = (
  client: Client,
  body: SendContactRequest,
  options?: RequestOptions,
): ResponsePromise<operations['sendContact']['responses'][201]['content']['application/json']> =>
  client.request(routes.sendContact, { body }, options);
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
 * await sendLocation(wsapi, {
 *   to: '12025550143@s.whatsapp.net',
 *   latitude: 46.5775,
 *   longitude: 8.0055,
 * });
 */
export const sendLocation = (
  client: Client,
  body: SendLocationRequest,
  options?: RequestOptions,
): ResponsePromise<operations['sendLocation']['responses'][201]['content']['application/json']> =>
  client.request(routes.sendLocation, { body }, options);
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
 * await sendLink(wsapi, {
 *   to: '12025550143@s.whatsapp.net',
 *   text: 'The route for Sunday: https://example.com/routes/42',
 *   url: 'https://example.com/routes/42',
 *   title: 'Lake round, 14 km',
 * });
 */
export const sendLink = (
  client: Client,
  body: SendLinkRequest,
  options?: RequestOptions,
): ResponsePromise<operations['sendLink']['responses'][201]['content']['application/json']> =>
  client.request(routes.sendLink, { body }, options);
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
 * await sendReaction(wsapi, '3EB0C767D097B7C41F9A', {
 *   to: '120363041234567890@g.us',
 *   senderId: '12025550178@s.whatsapp.net',
 *   reaction: '👍',
 * });
 */
export const sendReaction = (
  client: Client,
  messageId: string,
  body: SendReactionRequest,
  options?: RequestOptions,
): ResponsePromise<operations['sendReaction']['responses'][200]['content']['application/json']> =>
  client.request(routes.sendReaction, { params: { messageId }, body }, options);
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
 * await editMessage(wsapi, '3EB0C767D097B7C41F9A', {
 *   to: '12025550143@s.whatsapp.net',
 *   text: 'Your table is booked for Saturday, 20:00.',
 * });
 */
export const editMessage = (
  client: Client,
  messageId: string,
  body: EditMessageRequest,
  options?: RequestOptions,
): ResponsePromise<operations['editMessage']['responses'][200]['content']['application/json']> =>
  client.request(routes.editMessage, { params: { messageId }, body }, options);
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
 * await markAsRead(wsapi, '3EB0C767D097B7C41F9A', {
 *   chatId: '12025550143@s.whatsapp.net',
 *   senderId: '12025550143@s.whatsapp.net',
 *   receiptType: 'read',
 * });
 */
export const markAsRead = (
  client: Client,
  messageId: string,
  body: MarkAsReadRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.markAsRead, { params: { messageId }, body }, options);
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
 * await starMessage(wsapi, '3EB0C767D097B7C41F9A', {
 *   chatId: '120363041234567890@g.us',
 *   senderId: '12025550178@s.whatsapp.net',
 *   starred: true,
 * });
 */
export const starMessage = (
  client: Client,
  messageId: string,
  body: StarMessageRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.starMessage, { params: { messageId }, body }, options);
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
 * await pinMessage(wsapi, '3EB0C767D097B7C41F9A', {
 *   chatId: '120363041234567890@g.us',
 *   senderId: '12025550178@s.whatsapp.net',
 *   pinned: true,
 *   pinExpiration: '7d',
 * });
 */
export const pinMessage = (
  client: Client,
  messageId: string,
  body: PinMessageRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.pinMessage, { params: { messageId }, body }, options);
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
 * await deleteMessage(wsapi, '3EB0C767D097B7C41F9A', {
 *   chatId: '120363041234567890@g.us',
 *   senderId: '12025550143@s.whatsapp.net',
 * });
 */
export const deleteMessage = (
  client: Client,
  messageId: string,
  body: DeleteMessageRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.deleteMessage, { params: { messageId }, body }, options);
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
 * await deleteMessageForMe(wsapi, '3EB0C767D097B7C41F9A', {
 *   chatId: '12025550143@s.whatsapp.net',
 *   isFromMe: true,
 *   timestamp: '2026-03-14T08:26:53Z',
 * });
 */
export const deleteMessageForMe = (
  client: Client,
  messageId: string,
  body: DeleteMessageForMeRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.deleteMessageForMe, { params: { messageId }, body }, options);
