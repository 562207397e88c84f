/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import { checkedClient } from '../../src/pipeline/checked-client.ts';

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
  SentMessage,
  StarMessageRequest,
} from '../schema.ts';

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
 * await sendText(wsapi, {
 *   to: '+12025550143',
 *   text: 'Your table is booked for Saturday, 19:30.',
 * });
 */
export const sendText = (
  client: Client,
  body: SendTextRequest,
  options?: RequestOptions,
): ResponsePromise<SentMessage> =>
  checkedClient(client).request(routes.sendText, { body }, options);
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
 * await sendImage(wsapi, {
 *   to: '+12025550143',
 *   url: 'https://example.com/menu/today.jpg',
 *   caption: 'Today\'s menu',
 * });
 */
export const sendImage = (
  client: Client,
  body: SendMediaRequest,
  options?: RequestOptions,
): ResponsePromise<SentMessage> =>
  checkedClient(client).request(routes.sendImage, { body }, options);
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
 * await sendVideo(wsapi, {
 *   to: '120363041234567890@g.us',
 *   url: 'https://example.com/videos/summit.mp4',
 *   caption: 'The view from the top',
 * });
 */
export const sendVideo = (
  client: Client,
  body: SendMediaRequest,
  options?: RequestOptions,
): ResponsePromise<SentMessage> =>
  checkedClient(client).request(routes.sendVideo, { body }, options);
/**
 * Send an audio file
 *
 * Sends an audio file, such as music or a podcast, that plays in the chat, from exactly one of
 * `data` and `url`. The MIME type is filled in. For a voice note, use `sendVoice`.
 *
 * `POST /messages/audio`
 *
 * @example
 * await sendAudio(wsapi, {
 *   to: '+12025550143',
 *   url: 'https://example.com/audio/episode-12.mp3',
 * });
 */
export const sendAudio = (
  client: Client,
  body: SendMediaRequest,
  options?: RequestOptions,
): ResponsePromise<SentMessage> =>
  checkedClient(client).request(routes.sendAudio, { body }, options);
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
 * await sendVoice(wsapi, {
 *   to: '+5511987650001',
 *   url: 'https://example.com/audio/greeting.ogg',
 * });
 */
export const sendVoice = (
  client: Client,
  body: SendMediaRequest,
  options?: RequestOptions,
): ResponsePromise<SentMessage> =>
  checkedClient(client).request(routes.sendVoice, { body }, options);
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
 * await sendDocument(wsapi, {
 *   to: '+12025550143',
 *   url: 'https://example.com/invoices/2026-0314.pdf',
 *   filename: 'invoice-2026-0314.pdf',
 *   caption: 'Your invoice for March',
 * });
 */
export const sendDocument = (
  client: Client,
  body: SendDocumentRequest,
  options?: RequestOptions,
): ResponsePromise<SentMessage> =>
  checkedClient(client).request(routes.sendDocument, { body }, options);
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
 * await sendSticker(wsapi, {
 *   to: '+12025550143',
 *   url: 'https://example.com/stickers/thanks.webp',
 * });
 */
export const sendSticker = (
  client: Client,
  body: SendStickerRequest,
  options?: RequestOptions,
): ResponsePromise<SentMessage> =>
  checkedClient(client).request(routes.sendSticker, { body }, options);
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
 * await sendContact(wsapi, {
 *   to: '+12025550143',
 *   displayName: 'Lucía Fernández',
 *   vcard: 'BEGIN:VCARD\nVERSION:3.0\nN:Fernández;Lucí…',
 * });
 */
export const sendContact = (
  client: Client,
  body: SendContactRequest,
  options?: RequestOptions,
): ResponsePromise<SentMessage> =>
  checkedClient(client).request(routes.sendContact, { body }, options);
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
 * await sendLocation(wsapi, { to: '+12025550143', latitude: 46.5775, longitude: 8.0055 });
 */
export const sendLocation = (
  client: Client,
  body: SendLocationRequest,
  options?: RequestOptions,
): ResponsePromise<SentMessage> =>
  checkedClient(client).request(routes.sendLocation, { body }, options);
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
 * await sendLink(wsapi, {
 *   to: '+12025550143',
 *   text: 'The route for Sunday: https://example.com/routes/42',
 *   url: 'https://example.com/routes/42',
 *   title: 'Lake round, 14 km',
 * });
 */
export const sendLink = (
  client: Client,
  body: SendLinkRequest,
  options?: RequestOptions,
): ResponsePromise<SentMessage> =>
  checkedClient(client).request(routes.sendLink, { body }, options);
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
 * await sendReaction(wsapi, '3EB0C767D097B7C41F9A', {
 *   to: '120363041234567890@g.us',
 *   senderId: '+12025550178',
 *   reaction: '👍',
 * });
 */
export const sendReaction = (
  client: Client,
  messageId: string,
  body: SendReactionRequest,
  options?: RequestOptions,
): ResponsePromise<SentMessage> =>
  checkedClient(client).request(routes.sendReaction, { params: { messageId }, body }, options);
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
 * await editMessage(wsapi, '3EB0C767D097B7C41F9A', {
 *   to: '+12025550143',
 *   text: 'Your table is booked for Saturday, 20:00.',
 * });
 */
export const editMessage = (
  client: Client,
  messageId: string,
  body: EditMessageRequest,
  options?: RequestOptions,
): ResponsePromise<SentMessage> =>
  checkedClient(client).request(routes.editMessage, { params: { messageId }, body }, options);
/**
 * Send a receipt for a received message
 *
 * Sends a receipt for one message: `read` turns the ticks blue, `played` marks a voice note as
 * played. If read receipts are turned off in the privacy settings, ticks turn blue in groups only.
 * `senderId` is the author of the message: in a group, the member and not the group. To clear the
 * unread mark of a whole chat on your own devices, see `markChatAsRead`.
 *
 * `POST /messages/{messageId}/read`
 *
 * @example
 * await markAsRead(wsapi, '3EB0C767D097B7C41F9A', {
 *   chatId: '+12025550143',
 *   senderId: '+12025550143',
 *   receiptType: 'read',
 * });
 */
export const markAsRead = (
  client: Client,
  messageId: string,
  body: MarkAsReadRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.markAsRead, { params: { messageId }, body }, options);
/**
 * Star a message, or remove its star
 *
 * Adds a message to the account's starred messages, or removes it. Stars are visible only to this
 * account, on all of its devices. If `starred` is omitted, it is `false` and removes the star.
 *
 * `POST /messages/{messageId}/star`
 *
 * @example
 * await starMessage(wsapi, '3EB0C767D097B7C41F9A', {
 *   chatId: '120363041234567890@g.us',
 *   senderId: '+12025550178',
 *   starred: true,
 * });
 */
export const starMessage = (
  client: Client,
  messageId: string,
  body: StarMessageRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.starMessage, { params: { messageId }, body }, options);
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
 * await pinMessage(wsapi, '3EB0C767D097B7C41F9A', {
 *   chatId: '120363041234567890@g.us',
 *   senderId: '+12025550178',
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
  checkedClient(client).request(routes.pinMessage, { params: { messageId }, body }, options);
/**
 * Delete a sent message for everyone
 *
 * Deletes a message for everyone: its recipients see a note instead. This account must have sent
 * it, and WhatsApp allows this for about two days after sending. A 204 means that the request was
 * sent; a phone that was offline for a long time, or an old app, may keep the text. To delete a
 * message only for yourself, see `deleteMessageForMe`.
 *
 * `POST /messages/{messageId}/delete`
 *
 * @example
 * await deleteMessage(wsapi, '3EB0C767D097B7C41F9A', {
 *   chatId: '120363041234567890@g.us',
 *   senderId: '+12025550143',
 * });
 */
export const deleteMessage = (
  client: Client,
  messageId: string,
  body: DeleteMessageRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.deleteMessage, { params: { messageId }, body }, options);
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
 * await deleteMessageForMe(wsapi, '3EB0C767D097B7C41F9A', {
 *   chatId: '+12025550143',
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
  checkedClient(client).request(
    routes.deleteMessageForMe,
    { params: { messageId }, body },
    options,
  );
