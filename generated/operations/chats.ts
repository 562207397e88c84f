/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import type { JidArgument } from '../../src/ids/types.ts';

import { checkedClient } from '../../src/pipeline/checked-client.ts';

import type {
  Client,
  RequestOptions,
  ResponsePromise,
} from '../../src/pipeline/client-interface.ts';

import * as routes from '../routes.ts';

import type {
  Accepted,
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
} from '../schema.ts';

/**
 * List the account's chats
 *
 * Lists the chats that the gateway knows, most recently active first, each with the names of the
 * contact and whether it is pinned, archived or muted. The response is the whole list, without
 * pages. Groups have no name here: get it from `getGroup`. On a newly paired device the list grows
 * as history and messages arrive.
 *
 * `GET /chats`
 *
 * @example
 * await listChats(wsapi);
 */
export const listChats = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<ChatListItem[]> => checkedClient(client).request(routes.listChats, {}, options);
/**
 * Get one chat from the list
 *
 * Returns the entry that `listChats` has for this chat: names, pin, archive and mute. 404 means
 * that the gateway has not seen the chat, not that the person is not on WhatsApp; for that, use
 * `checkUser`. If a phone number is not found, try the person's LID, and vice versa.
 *
 * `GET /chats/{chatId}`
 *
 * @example
 * await getChatInfo(wsapi, '+12025550143');
 */
export const getChatInfo = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  options?: RequestOptions,
): ResponsePromise<ChatListItem> =>
  checkedClient(client).request(routes.getChatInfo, { params: { chatId } }, options);
/**
 * Remove a chat from the list
 *
 * Removes the chat and its messages on all devices of this account. Others keep everything. It
 * does not leave a group, and the next message brings the chat back. To empty a chat but keep it
 * in the list, use `clearChat`. This cannot be undone.
 *
 * `DELETE /chats/{chatId}`
 *
 * @example
 * await deleteChat(wsapi, '+12025550143');
 */
export const deleteChat = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.deleteChat, { params: { chatId } }, options);
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
 * await getChatPicture(wsapi, '+12025550143');
 */
export const getChatPicture = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  options?: RequestOptions,
): ResponsePromise<ChatPictureResponse> =>
  checkedClient(client).request(routes.getChatPicture, { params: { chatId } }, options);
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
 * await getChatBusinessProfile(wsapi, '+12025550143');
 */
export const getChatBusinessProfile = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  options?: RequestOptions,
): ResponsePromise<BusinessProfileResponse> =>
  checkedClient(client).request(routes.getChatBusinessProfile, { params: { chatId } }, options);
/**
 * Show that you are typing or recording
 *
 * Shows "typing…" or "recording audio…" in the chat, or ends it with `paused`. The indicator
 * disappears after a short while: send it again for as long as it should last. It is visible only
 * while the account is shown as online (see `setPresence`). Nothing is stored, and a 204 does not
 * mean that anyone saw it.
 *
 * `PUT /chats/{chatId}/presence`
 *
 * @example
 * await setChatPresence(wsapi, '+12025550143', { state: 'typing' });
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
  checkedClient(client).request(routes.setChatPresence, { params: { chatId }, body }, options);
/**
 * Subscribe to someone's presence
 *
 * Asks WhatsApp to report the presence of the person in this chat. From then on, `user_presence`
 * events tell you when they come online or go offline, and `chat_presence` events when they are
 * typing. WhatsApp reports only to accounts that are online, so first set yours to `available`
 * with `setPresence`. People who hide their presence are not reported. You cannot unsubscribe.
 *
 * `PUT /chats/{chatId}/presence/subscribe`
 *
 * @example
 * await subscribeChatPresence(wsapi, '+12025550143');
 */
export const subscribeChatPresence = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.subscribeChatPresence, { params: { chatId } }, options);
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
 * await setChatEphemeral(wsapi, '+12025550143', { expiration: '7d' });
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
  checkedClient(client).request(routes.setChatEphemeral, { params: { chatId }, body }, options);
/**
 * Mute a chat, or end the mute
 *
 * Mutes a chat on the account's devices for 8 hours, a week or forever, or unmutes it with `off`.
 * It affects only this account's notifications, and others do not see it. If the chat is already
 * muted, the new period starts now. Newsletters have their own route, `toggleMuteNewsletter`.
 *
 * `PUT /chats/{chatId}/mute`
 *
 * @example
 * await muteChat(wsapi, '+12025550143', { duration: '8h' });
 */
export const muteChat = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  body: MuteChatRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.muteChat, { params: { chatId }, body }, options);
/**
 * Pin a chat to the top, or unpin it
 *
 * Pins a chat at the top of the account's chat list, or unpins it. If `pinned` is omitted, it is
 * `false`, so an empty object unpins the chat. It changes only this account's list. To pin a
 * message in a chat, use `pinMessage`.
 *
 * `PUT /chats/{chatId}/pin`
 *
 * @example
 * await pinChat(wsapi, '+12025550143', { pinned: true });
 */
export const pinChat = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  body: PinChatRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.pinChat, { params: { chatId }, body }, options);
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
 * await archiveChat(wsapi, '+12025550143', { archived: true });
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
  checkedClient(client).request(routes.archiveChat, { params: { chatId }, body }, options);
/**
 * Set or clear the unread mark of a chat
 *
 * Sets or clears the unread mark of a chat on this account's devices. If `read` is omitted, it is
 * `false` and marks the chat as unread. It changes only your own list: to turn the sender's ticks
 * blue, call `markAsRead` for each message.
 *
 * `PUT /chats/{chatId}/read`
 *
 * @example
 * await markChatAsRead(wsapi, '+12025550143', { read: true });
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
  checkedClient(client).request(routes.markChatAsRead, { params: { chatId }, body }, options);
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
 * await requestChatMessages(wsapi, '+12025550143', {
 *   lastMessageId: '3EB0C767D097B7C41F9A',
 *   lastMessageSenderId: '+12025550143',
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
): ResponsePromise<Accepted> =>
  checkedClient(client).request(routes.requestChatMessages, { params: { chatId }, body }, options);
/**
 * Empty a chat but keep it in the list
 *
 * Removes the messages of a chat on all devices of this account, and keeps the chat in the list.
 * Others keep their messages. To delete the chat as well, use `deleteChat`. This cannot be undone.
 *
 * `POST /chats/{chatId}/clear`
 *
 * @example
 * await clearChat(wsapi, '+12025550143');
 */
export const clearChat = <const TChatId extends string>(
  client: Client,
  chatId: JidArgument<
    TChatId,
    'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'
  >,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.clearChat, { params: { chatId } }, options);
