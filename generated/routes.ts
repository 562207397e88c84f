/** Generated from openapi/ by `npm run generate`. Do not edit. */
// What the client needs to send each operation, in the order of the contract.

import * as ids from './ids.ts';
import type { Route } from '../src/pipeline/route.ts';

const $phoneWithPlus = 512;
const $user_lid_group_newsletter_bot_status_broadcast = 127;
const $user_lid = 3;
const $phone = 256;
const $group = 4;
const $inviteCode = 32768;
const $channelInviteCode = 1048576;
const $newsletter = 8;

export const getQR: Route = {
  id: 'getQR',
  method: 'GET',
  path: '/session/qr',
  safe: false,
  answer: 'binary',
};
export const getQRText: Route = {
  id: 'getQRText',
  method: 'GET',
  path: '/session/qr/text',
  safe: false,
};
export const getPairCode: Route = {
  id: 'getPairCode',
  method: 'GET',
  path: '/session/pair-code/{phone}',
  safe: false,
  params: { phone: $phoneWithPlus },
};
export const getSessionStatus: Route = {
  id: 'getSessionStatus',
  method: 'GET',
  path: '/session/status',
};
export const logout: Route = {
  id: 'logout',
  method: 'POST',
  path: '/session/logout',
  answer: 'none',
};
export const flushHistory: Route = {
  id: 'flushHistory',
  method: 'POST',
  path: '/session/flush-history',
};
export const sendText: Route = {
  id: 'sendText',
  method: 'POST',
  path: '/messages/text',
  body: ids.SendTextRequest,
};
export const sendImage: Route = {
  id: 'sendImage',
  method: 'POST',
  path: '/messages/image',
  body: ids.SendMediaRequest,
};
export const sendVideo: Route = {
  id: 'sendVideo',
  method: 'POST',
  path: '/messages/video',
  body: ids.SendMediaRequest,
};
export const sendAudio: Route = {
  id: 'sendAudio',
  method: 'POST',
  path: '/messages/audio',
  body: ids.SendMediaRequest,
};
export const sendVoice: Route = {
  id: 'sendVoice',
  method: 'POST',
  path: '/messages/voice',
  body: ids.sendVoiceBody,
};
export const sendDocument: Route = {
  id: 'sendDocument',
  method: 'POST',
  path: '/messages/document',
  body: ids.sendDocumentBody,
};
export const sendSticker: Route = {
  id: 'sendSticker',
  method: 'POST',
  path: '/messages/sticker',
  body: ids.SendStickerRequest,
};
export const sendContact: Route = {
  id: 'sendContact',
  method: 'POST',
  path: '/messages/contact',
  body: ids.SendContactRequest,
};
export const sendLocation: Route = {
  id: 'sendLocation',
  method: 'POST',
  path: '/messages/location',
  body: ids.SendLocationRequest,
};
export const sendLink: Route = {
  id: 'sendLink',
  method: 'POST',
  path: '/messages/link',
  body: ids.SendLinkRequest,
};
export const sendReaction: Route = {
  id: 'sendReaction',
  method: 'POST',
  path: '/messages/{messageId}/reaction',
  body: ids.SendReactionRequest,
};
export const editMessage: Route = {
  id: 'editMessage',
  method: 'POST',
  path: '/messages/{messageId}/edit',
  body: ids.EditMessageRequest,
};
export const markAsRead: Route = {
  id: 'markAsRead',
  method: 'POST',
  path: '/messages/{messageId}/read',
  answer: 'none',
  body: ids.MarkAsReadRequest,
};
export const starMessage: Route = {
  id: 'starMessage',
  method: 'POST',
  path: '/messages/{messageId}/star',
  answer: 'none',
  body: ids.StarMessageRequest,
};
export const pinMessage: Route = {
  id: 'pinMessage',
  method: 'POST',
  path: '/messages/{messageId}/pin',
  answer: 'none',
  body: ids.PinMessageRequest,
};
export const deleteMessage: Route = {
  id: 'deleteMessage',
  method: 'POST',
  path: '/messages/{messageId}/delete',
  answer: 'none',
  body: ids.DeleteMessageRequest,
};
export const deleteMessageForMe: Route = {
  id: 'deleteMessageForMe',
  method: 'POST',
  path: '/messages/{messageId}/delete-for-me',
  answer: 'none',
  body: ids.DeleteMessageForMeRequest,
};
export const listChats: Route = { id: 'listChats', method: 'GET', path: '/chats' };
export const getChatInfo: Route = {
  id: 'getChatInfo',
  method: 'GET',
  path: '/chats/{chatId}',
  params: { chatId: $user_lid_group_newsletter_bot_status_broadcast },
};
export const deleteChat: Route = {
  id: 'deleteChat',
  method: 'DELETE',
  path: '/chats/{chatId}',
  answer: 'none',
  params: { chatId: $user_lid_group_newsletter_bot_status_broadcast },
};
export const getChatPicture: Route = {
  id: 'getChatPicture',
  method: 'GET',
  path: '/chats/{chatId}/picture',
  params: { chatId: $user_lid_group_newsletter_bot_status_broadcast },
};
export const getChatBusinessProfile: Route = {
  id: 'getChatBusinessProfile',
  method: 'GET',
  path: '/chats/{chatId}/business',
  params: { chatId: $user_lid_group_newsletter_bot_status_broadcast },
};
export const setChatPresence: Route = {
  id: 'setChatPresence',
  method: 'PUT',
  path: '/chats/{chatId}/presence',
  answer: 'none',
  params: { chatId: $user_lid_group_newsletter_bot_status_broadcast },
  body: {},
};
export const subscribeChatPresence: Route = {
  id: 'subscribeChatPresence',
  method: 'PUT',
  path: '/chats/{chatId}/presence/subscribe',
  answer: 'none',
  params: { chatId: $user_lid_group_newsletter_bot_status_broadcast },
};
export const setChatEphemeral: Route = {
  id: 'setChatEphemeral',
  method: 'PUT',
  path: '/chats/{chatId}/ephemeral',
  answer: 'none',
  params: { chatId: $user_lid_group_newsletter_bot_status_broadcast },
  body: {},
};
export const muteChat: Route = {
  id: 'muteChat',
  method: 'PUT',
  path: '/chats/{chatId}/mute',
  answer: 'none',
  params: { chatId: $user_lid_group_newsletter_bot_status_broadcast },
  body: {},
};
export const pinChat: Route = {
  id: 'pinChat',
  method: 'PUT',
  path: '/chats/{chatId}/pin',
  answer: 'none',
  params: { chatId: $user_lid_group_newsletter_bot_status_broadcast },
  body: {},
};
export const archiveChat: Route = {
  id: 'archiveChat',
  method: 'PUT',
  path: '/chats/{chatId}/archive',
  answer: 'none',
  params: { chatId: $user_lid_group_newsletter_bot_status_broadcast },
  body: {},
};
export const markChatAsRead: Route = {
  id: 'markChatAsRead',
  method: 'PUT',
  path: '/chats/{chatId}/read',
  answer: 'none',
  params: { chatId: $user_lid_group_newsletter_bot_status_broadcast },
  body: {},
};
export const requestChatMessages: Route = {
  id: 'requestChatMessages',
  method: 'POST',
  path: '/chats/{chatId}/messages',
  params: { chatId: $user_lid_group_newsletter_bot_status_broadcast },
  body: ids.RequestMessagesRequest,
};
export const clearChat: Route = {
  id: 'clearChat',
  method: 'POST',
  path: '/chats/{chatId}/clear',
  answer: 'none',
  params: { chatId: $user_lid_group_newsletter_bot_status_broadcast },
};
export const listContacts: Route = { id: 'listContacts', method: 'GET', path: '/contacts' };
export const createContact: Route = {
  id: 'createContact',
  method: 'POST',
  path: '/contacts',
  answer: 'none',
  body: ids.CreateContactRequest,
};
export const syncContacts: Route = {
  id: 'syncContacts',
  method: 'POST',
  path: '/contacts/sync',
  answer: 'none',
};
export const getContact: Route = {
  id: 'getContact',
  method: 'GET',
  path: '/contacts/{id}',
  params: { id: $user_lid },
};
export const getBlocklist: Route = {
  id: 'getBlocklist',
  method: 'GET',
  path: '/contacts/blocklist',
};
export const blockContact: Route = {
  id: 'blockContact',
  method: 'PUT',
  path: '/contacts/{id}/block',
  answer: 'none',
  params: { id: $user_lid },
};
export const unblockContact: Route = {
  id: 'unblockContact',
  method: 'PUT',
  path: '/contacts/{id}/unblock',
  answer: 'none',
  params: { id: $user_lid },
};
export const getMyProfile: Route = { id: 'getMyProfile', method: 'GET', path: '/users/me/profile' };
export const updateMyProfile: Route = {
  id: 'updateMyProfile',
  method: 'PUT',
  path: '/users/me/profile',
  answer: 'none',
  body: ids.UpdateProfileRequest,
};
export const setPresence: Route = {
  id: 'setPresence',
  method: 'PUT',
  path: '/users/me/presence',
  answer: 'none',
  body: {},
};
export const getPrivacySettings: Route = {
  id: 'getPrivacySettings',
  method: 'GET',
  path: '/users/me/privacy',
};
export const setPrivacySetting: Route = {
  id: 'setPrivacySetting',
  method: 'PUT',
  path: '/users/me/privacy',
  body: {},
};
export const bulkCheckUsers: Route = {
  id: 'bulkCheckUsers',
  method: 'POST',
  path: '/users/check',
  safe: true,
  body: ids.BulkCheckRequest,
};
export const checkUser: Route = {
  id: 'checkUser',
  method: 'GET',
  path: '/users/{phone}/check',
  params: { phone: $phone },
};
export const getUserProfile: Route = {
  id: 'getUserProfile',
  method: 'GET',
  path: '/users/{phone}/profile',
  params: { phone: $phone },
};
export const listGroups: Route = { id: 'listGroups', method: 'GET', path: '/groups' };
export const createGroup: Route = {
  id: 'createGroup',
  method: 'POST',
  path: '/groups',
  body: ids.CreateGroupRequest,
};
export const getGroup: Route = {
  id: 'getGroup',
  method: 'GET',
  path: '/groups/{id}',
  params: { id: $group },
};
export const setGroupName: Route = {
  id: 'setGroupName',
  method: 'PUT',
  path: '/groups/{id}/name',
  answer: 'none',
  params: { id: $group },
  body: {},
};
export const setGroupDescription: Route = {
  id: 'setGroupDescription',
  method: 'PUT',
  path: '/groups/{id}/description',
  answer: 'none',
  params: { id: $group },
  body: {},
};
export const setGroupPicture: Route = {
  id: 'setGroupPicture',
  method: 'POST',
  path: '/groups/{id}/picture',
  params: { id: $group },
  body: ids.SetPictureRequest,
};
export const leaveGroup: Route = {
  id: 'leaveGroup',
  method: 'POST',
  path: '/groups/{id}/leave',
  answer: 'none',
  params: { id: $group },
};
export const getGroupParticipants: Route = {
  id: 'getGroupParticipants',
  method: 'GET',
  path: '/groups/{id}/participants',
  params: { id: $group },
};
export const updateGroupParticipants: Route = {
  id: 'updateGroupParticipants',
  method: 'PUT',
  path: '/groups/{id}/participants',
  answer: 'none',
  params: { id: $group },
  body: ids.UpdateParticipantsRequest,
};
export const getGroupInviteLink: Route = {
  id: 'getGroupInviteLink',
  method: 'GET',
  path: '/groups/{id}/invite-link',
  params: { id: $group },
};
export const resetGroupInviteLink: Route = {
  id: 'resetGroupInviteLink',
  method: 'POST',
  path: '/groups/{id}/invite-link/reset',
  params: { id: $group },
};
export const setGroupAnnounce: Route = {
  id: 'setGroupAnnounce',
  method: 'PUT',
  path: '/groups/{id}/settings/announce',
  answer: 'none',
  params: { id: $group },
  body: {},
};
export const setGroupLocked: Route = {
  id: 'setGroupLocked',
  method: 'PUT',
  path: '/groups/{id}/settings/locked',
  answer: 'none',
  params: { id: $group },
  body: {},
};
export const setGroupJoinApproval: Route = {
  id: 'setGroupJoinApproval',
  method: 'PUT',
  path: '/groups/{id}/settings/join-approval',
  answer: 'none',
  params: { id: $group },
  body: {},
};
export const setGroupMemberAddMode: Route = {
  id: 'setGroupMemberAddMode',
  method: 'PUT',
  path: '/groups/{id}/settings/member-add-mode',
  answer: 'none',
  params: { id: $group },
  body: {},
};
export const joinGroupWithLink: Route = {
  id: 'joinGroupWithLink',
  method: 'POST',
  path: '/groups/join/link',
  body: ids.JoinWithLinkRequest,
};
export const joinGroupWithInvite: Route = {
  id: 'joinGroupWithInvite',
  method: 'POST',
  path: '/groups/join/invite',
  answer: 'none',
  body: ids.JoinWithInviteRequest,
};
export const getGroupInfoFromLink: Route = {
  id: 'getGroupInfoFromLink',
  method: 'GET',
  path: '/groups/invite/{code}',
  params: { code: $inviteCode },
};
export const getGroupRequests: Route = {
  id: 'getGroupRequests',
  method: 'GET',
  path: '/groups/{id}/requests',
  params: { id: $group },
};
export const updateGroupRequests: Route = {
  id: 'updateGroupRequests',
  method: 'PUT',
  path: '/groups/{id}/requests',
  answer: 'none',
  params: { id: $group },
  body: ids.UpdateRequestsRequest,
};
export const listCommunities: Route = {
  id: 'listCommunities',
  method: 'GET',
  path: '/communities',
};
export const createCommunity: Route = {
  id: 'createCommunity',
  method: 'POST',
  path: '/communities',
  body: ids.CreateCommunityRequest,
};
export const getCommunity: Route = {
  id: 'getCommunity',
  method: 'GET',
  path: '/communities/{id}',
  params: { id: $group },
};
export const leaveCommunity: Route = {
  id: 'leaveCommunity',
  method: 'POST',
  path: '/communities/{id}/leave',
  answer: 'none',
  params: { id: $group },
};
export const setCommunityName: Route = {
  id: 'setCommunityName',
  method: 'PUT',
  path: '/communities/{id}/name',
  answer: 'none',
  params: { id: $group },
  body: {},
};
export const setCommunityDescription: Route = {
  id: 'setCommunityDescription',
  method: 'PUT',
  path: '/communities/{id}/description',
  answer: 'none',
  params: { id: $group },
  body: {},
};
export const setCommunityPicture: Route = {
  id: 'setCommunityPicture',
  method: 'POST',
  path: '/communities/{id}/picture',
  params: { id: $group },
  body: ids.SetPictureRequest,
};
export const setCommunityLocked: Route = {
  id: 'setCommunityLocked',
  method: 'PUT',
  path: '/communities/{id}/settings/locked',
  answer: 'none',
  params: { id: $group },
  body: {},
};
export const getCommunityParticipants: Route = {
  id: 'getCommunityParticipants',
  method: 'GET',
  path: '/communities/{id}/participants',
  params: { id: $group },
};
export const updateCommunityParticipants: Route = {
  id: 'updateCommunityParticipants',
  method: 'PUT',
  path: '/communities/{id}/participants',
  answer: 'none',
  params: { id: $group },
  body: ids.UpdateParticipantsRequest,
};
export const getCommunityInviteLink: Route = {
  id: 'getCommunityInviteLink',
  method: 'GET',
  path: '/communities/{id}/invite-link',
  params: { id: $group },
};
export const resetCommunityInviteLink: Route = {
  id: 'resetCommunityInviteLink',
  method: 'POST',
  path: '/communities/{id}/invite-link/reset',
  params: { id: $group },
};
export const getCommunitySubGroups: Route = {
  id: 'getCommunitySubGroups',
  method: 'GET',
  path: '/communities/{id}/groups',
  params: { id: $group },
};
export const createCommunityGroup: Route = {
  id: 'createCommunityGroup',
  method: 'POST',
  path: '/communities/{id}/groups',
  params: { id: $group },
  body: ids.CreateCommunityGroupRequest,
};
export const linkGroupToCommunity: Route = {
  id: 'linkGroupToCommunity',
  method: 'POST',
  path: '/communities/{id}/groups/link',
  answer: 'none',
  params: { id: $group },
  body: ids.LinkGroupRequest,
};
export const unlinkCommunityGroup: Route = {
  id: 'unlinkCommunityGroup',
  method: 'DELETE',
  path: '/communities/{id}/groups/{groupId}',
  answer: 'none',
  params: { id: $group, groupId: $group },
};
export const listNewsletters: Route = {
  id: 'listNewsletters',
  method: 'GET',
  path: '/newsletters',
};
export const createNewsletter: Route = {
  id: 'createNewsletter',
  method: 'POST',
  path: '/newsletters',
  body: ids.CreateNewsletterRequest,
};
export const getNewsletterByInviteCode: Route = {
  id: 'getNewsletterByInviteCode',
  method: 'GET',
  path: '/newsletters/invite/{code}',
  params: { code: $channelInviteCode },
};
export const getNewsletter: Route = {
  id: 'getNewsletter',
  method: 'GET',
  path: '/newsletters/{id}',
  params: { id: $newsletter },
};
export const setNewsletterSubscription: Route = {
  id: 'setNewsletterSubscription',
  method: 'PUT',
  path: '/newsletters/{id}/subscription',
  answer: 'none',
  params: { id: $newsletter },
  body: {},
};
export const toggleMuteNewsletter: Route = {
  id: 'toggleMuteNewsletter',
  method: 'PUT',
  path: '/newsletters/{id}/mute',
  answer: 'none',
  params: { id: $newsletter },
  body: {},
};
export const getStatusPrivacy: Route = {
  id: 'getStatusPrivacy',
  method: 'GET',
  path: '/status/privacy',
};
export const postTextStatus: Route = {
  id: 'postTextStatus',
  method: 'POST',
  path: '/status/text',
  body: {},
};
export const postImageStatus: Route = {
  id: 'postImageStatus',
  method: 'POST',
  path: '/status/image',
  body: ids.PostMediaStatusRequest,
};
export const postVideoStatus: Route = {
  id: 'postVideoStatus',
  method: 'POST',
  path: '/status/video',
  body: ids.PostMediaStatusRequest,
};
export const deleteStatus: Route = {
  id: 'deleteStatus',
  method: 'POST',
  path: '/status/{messageId}/delete',
  answer: 'none',
};
export const rejectCall: Route = {
  id: 'rejectCall',
  method: 'POST',
  path: '/calls/{callId}/reject',
  answer: 'none',
  body: ids.RejectCallRequest,
};
export const downloadMedia: Route = {
  id: 'downloadMedia',
  method: 'GET',
  path: '/media/download',
  answer: 'binary',
  query: {},
};
export const listAccountInstances: Route = {
  id: 'listAccountInstances',
  method: 'GET',
  path: '/account/instances',
  key: 'customer',
  paged: true,
  query: {},
};
export const getAccountInstance: Route = {
  id: 'getAccountInstance',
  method: 'GET',
  path: '/account/instances/{id}',
  key: 'customer',
};
export const updateAccountInstanceName: Route = {
  id: 'updateAccountInstanceName',
  method: 'PUT',
  path: '/account/instances/{id}/name',
  key: 'customer',
  answer: 'none',
  body: {},
};
export const updateAccountInstanceSettings: Route = {
  id: 'updateAccountInstanceSettings',
  method: 'PUT',
  path: '/account/instances/{id}/settings',
  key: 'customer',
  answer: 'none',
  body: ids.AccountInstanceSettings,
};
export const regenerateAccountInstanceApiKey: Route = {
  id: 'regenerateAccountInstanceApiKey',
  method: 'PUT',
  path: '/account/instances/{id}/apikey',
  key: 'customer',
};
export const restartAccountInstance: Route = {
  id: 'restartAccountInstance',
  method: 'PUT',
  path: '/account/instances/{id}/restart',
  key: 'customer',
  answer: 'none',
};
export const listAccountSubscriptions: Route = {
  id: 'listAccountSubscriptions',
  method: 'GET',
  path: '/account/subscriptions',
  key: 'customer',
  paged: true,
  query: {},
};
export const listAccountSubscriptionInstances: Route = {
  id: 'listAccountSubscriptionInstances',
  method: 'GET',
  path: '/account/subscriptions/{id}/instances',
  key: 'customer',
  paged: true,
  query: {},
};
export const createAccountSubscriptionInstance: Route = {
  id: 'createAccountSubscriptionInstance',
  method: 'POST',
  path: '/account/subscriptions/{id}/instances',
  key: 'customer',
};
export const deleteAccountSubscriptionInstance: Route = {
  id: 'deleteAccountSubscriptionInstance',
  method: 'DELETE',
  path: '/account/subscriptions/{id}/instances/{instanceId}',
  key: 'customer',
  answer: 'none',
};
export const listAccountSubscriptionChanges: Route = {
  id: 'listAccountSubscriptionChanges',
  method: 'GET',
  path: '/account/subscriptions/{id}/changes',
  key: 'customer',
  paged: true,
  query: {},
};
export const getAccountInstanceDefaults: Route = {
  id: 'getAccountInstanceDefaults',
  method: 'GET',
  path: '/account/instances/defaults',
  key: 'customer',
};
export const updateAccountInstanceDefaults: Route = {
  id: 'updateAccountInstanceDefaults',
  method: 'PUT',
  path: '/account/instances/defaults',
  key: 'customer',
  answer: 'none',
  body: ids.AccountInstanceDefaults,
};
export const healthCheck: Route = {
  id: 'healthCheck',
  method: 'GET',
  path: '/health',
  key: 'none',
};
export const listInstances: Route = {
  id: 'listInstances',
  method: 'GET',
  path: '/admin/instances',
  key: 'admin',
};
export const createInstance: Route = {
  id: 'createInstance',
  method: 'POST',
  path: '/admin/instances',
  key: 'admin',
  body: ids.CreateInstanceRequest,
};
export const getInstance: Route = {
  id: 'getInstance',
  method: 'GET',
  path: '/admin/instances/{id}',
  key: 'admin',
};
export const deleteInstance: Route = {
  id: 'deleteInstance',
  method: 'DELETE',
  path: '/admin/instances/{id}',
  key: 'admin',
  answer: 'none',
};
export const updateInstanceConfig: Route = {
  id: 'updateInstanceConfig',
  method: 'PUT',
  path: '/admin/instances/{id}/config',
  key: 'admin',
  answer: 'none',
  body: ids.UpdateInstanceConfigRequest,
};
export const restartInstance: Route = {
  id: 'restartInstance',
  method: 'PUT',
  path: '/admin/instances/{id}/restart',
  key: 'admin',
  answer: 'none',
};
