/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import type { JidArgument } from '../../src/ids/types.ts';

import type {
  Client,
  RequestOptions,
  ResponsePromise,
} from '../../src/pipeline/client-interface.ts';

import * as routes from '../routes.ts';

import type {
  ArchiveChatRequest,
  BusinessProfileResponse,
  ChatListItem,
  ChatMarkAsReadRequest,
  ChatPictureResponse,
  MuteChatRequest,
  PinChatRequest,
  RequestMessagesRequest,
  SetChatEphemeralRequest,
  SetPresenceRequest,
  operations,
} from '../schema.ts';

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
 * await listChats(wsapi);
 */
export const listChats = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<ChatListItem[]> => client.request(routes.listChats, {}, options);
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
 * await getChatInfo(wsapi, '12025550143@s.whatsapp.net');
 */
export const getChatInfo = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  options?: RequestOptions,
): ResponsePromise<ChatListItem> =>
  client.request(routes.getChatInfo, { params: { chatId } }, options);
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
 * await deleteChat(wsapi, '12025550143@s.whatsapp.net');
 */
export const deleteChat = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  options?: RequestOptions,
): ResponsePromise<void> => client.request(routes.deleteChat, { params: { chatId } }, options);
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
 * await getChatPicture(wsapi, '12025550143@s.whatsapp.net');
 */
export const getChatPicture = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  options?: RequestOptions,
): ResponsePromise<ChatPictureResponse> =>
  client.request(routes.getChatPicture, { params: { chatId } }, options);
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
 * await getChatBusinessProfile(wsapi, '12025550143@s.whatsapp.net');
 */
export const getChatBusinessProfile = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  options?: RequestOptions,
): ResponsePromise<BusinessProfileResponse> =>
  client.request(routes.getChatBusinessProfile, { params: { chatId } }, options);
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
 * await setChatPresence(wsapi, '12025550143@s.whatsapp.net', { state: 'typing' });
 */
export const setChatPresence = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  body: SetPresenceRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.setChatPresence, { params: { chatId }, body }, options);
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
 * await subscribeChatPresence(wsapi, '12025550143@s.whatsapp.net');
 */
export const subscribeChatPresence = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.subscribeChatPresence, { params: { chatId } }, options);
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
 * await setChatEphemeral(wsapi, '12025550143@s.whatsapp.net', { expiration: '7d' });
 */
export const setChatEphemeral = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  body: SetChatEphemeralRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.setChatEphemeral, { params: { chatId }, body }, options);
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
 * await muteChat(wsapi, '12025550143@s.whatsapp.net', { duration: '8h' });
 */
export const muteChat = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  body: MuteChatRequest,
  options?: RequestOptions,
): ResponsePromise<void> => client.request(routes.muteChat, { params: { chatId }, body }, options);
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
 * await pinChat(wsapi, '12025550143@s.whatsapp.net', { pinned: true });
 */
export const pinChat = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  body: PinChatRequest,
  options?: RequestOptions,
): ResponsePromise<void> => client.request(routes.pinChat, { params: { chatId }, body }, options);
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
 * await archiveChat(wsapi, '12025550143@s.whatsapp.net', { archived: true });
 */
export const archiveChat = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  body: ArchiveChatRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.archiveChat, { params: { chatId }, body }, options);
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
 * await markChatAsRead(wsapi, '12025550143@s.whatsapp.net', { read: true });
 */
export const markChatAsRead = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  body: ChatMarkAsReadRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.markChatAsRead, { params: { chatId }, body }, options);
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
 * await requestChatMessages(wsapi, '12025550143@s.whatsapp.net', {
 *   lastMessageId: '3EB0C767D097B7C41F9A',
 *   lastMessageSenderId: '12025550143@s.whatsapp.net',
 * });
 */
export const requestChatMessages = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  body: RequestMessagesRequest,
  options?: RequestOptions,
): ResponsePromise<
  operations['requestChatMessages']['responses'][202]['content']['application/json']
> => client.request(routes.requestChatMessages, { params: { chatId }, body }, options);
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
 * await clearChat(wsapi, '12025550143@s.whatsapp.net');
 */
export const clearChat = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  options?: RequestOptions,
): ResponsePromise<void> => client.request(routes.clearChat, { params: { chatId } }, options);
