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
  CreateGroupRequest,
  CreatedGroup,
  GroupInfoResponse,
  GroupParticipant,
  GroupParticipantRequest,
  InviteLink,
  JoinWithInviteRequest,
  JoinWithLinkRequest,
  NewPicture,
  SetBoolRequest,
  SetDescriptionRequest,
  SetMemberAddModeRequest,
  SetNameRequest,
  SetPictureRequest,
  UpdateParticipantsRequest,
  UpdateRequestsRequest,
} from '../schema.ts';

/**
 * List the account's groups
 *
 * Lists the groups that the account belongs to, each with its settings and participants, like
 * `getGroup`. Use it instead of reading groups one by one, because each read counts towards
 * WhatsApp's rate limit. If the limit is exceeded, the client waits and tries again, and at last
 * throws a `RateLimitError`. Cache the list and follow `group` events instead of polling.
 *
 * `GET /groups`
 *
 * @example
 * await listGroups(wsapi);
 */
export const listGroups = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<GroupInfoResponse[]> =>
  checkedClient(client).request(routes.listGroups, {}, options);
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
 * await createGroup(wsapi, {
 *   name: 'Weekend hikers',
 *   participants: ['+12025550143', '+447700900123'],
 * });
 */
export const createGroup = (
  client: Client,
  body: CreateGroupRequest,
  options?: RequestOptions,
): ResponsePromise<CreatedGroup> =>
  checkedClient(client).request(routes.createGroup, { body }, options);
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
 * await getGroup(wsapi, '120363041234567890@g.us');
 */
export const getGroup = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<GroupInfoResponse> =>
  checkedClient(client).request(routes.getGroup, { params: { id } }, options);
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
 * await setGroupName(wsapi, '120363041234567890@g.us', { name: 'Weekend hikers 2026' });
 */
export const setGroupName = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetNameRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.setGroupName, { params: { id }, body }, options);
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
 * await setGroupDescription(wsapi, '120363041234567890@g.us', {
 *   description: 'Every Saturday at 8:00, car park by the old mill.',
 * });
 */
export const setGroupDescription = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetDescriptionRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.setGroupDescription, { params: { id }, body }, options);
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
 * await setGroupPicture(wsapi, '120363041234567890@g.us', { data: await openAsBlob('photo.jpg') });
 */
export const setGroupPicture = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetPictureRequest,
  options?: RequestOptions,
): ResponsePromise<NewPicture> =>
  checkedClient(client).request(routes.setGroupPicture, { params: { id }, body }, options);
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
 * await leaveGroup(wsapi, '120363041234567890@g.us');
 */
export const leaveGroup = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.leaveGroup, { params: { id } }, options);
/**
 * List a group's participants
 *
 * Lists the members of a group and who is an admin: the `participants` of `getGroup`, at the same
 * cost. Participants whose number WhatsApp hides have only a LID: `id` ends in `@lid` and `phone`
 * is missing. A failure on the way to WhatsApp may be a 404 as well: `detail` has the cause.
 *
 * `GET /groups/{id}/participants`
 *
 * @example
 * await getGroupParticipants(wsapi, '120363041234567890@g.us');
 */
export const getGroupParticipants = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<GroupParticipant[]> =>
  checkedClient(client).request(routes.getGroupParticipants, { params: { id } }, options);
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
 * await updateGroupParticipants(wsapi, '120363041234567890@g.us', {
 *   participants: ['+12025550143', '+12025550178'],
 *   action: 'add',
 * });
 */
export const updateGroupParticipants = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: UpdateParticipantsRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.updateGroupParticipants, { params: { id }, body }, options);
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
 * await getGroupInviteLink(wsapi, '120363041234567890@g.us');
 */
export const getGroupInviteLink = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<InviteLink> =>
  checkedClient(client).request(routes.getGroupInviteLink, { params: { id } }, options);
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
 * await resetGroupInviteLink(wsapi, '120363041234567890@g.us');
 */
export const resetGroupInviteLink = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<InviteLink> =>
  checkedClient(client).request(routes.resetGroupInviteLink, { params: { id } }, options);
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
 * await setGroupAnnounce(wsapi, '120363041234567890@g.us', { enabled: true });
 */
export const setGroupAnnounce = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetBoolRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.setGroupAnnounce, { params: { id }, body }, options);
/**
 * Choose who can edit a group's info
 *
 * If `enabled` is `true`, only admins can change the name, description and picture; if `false`,
 * all members can. The account must be an admin. If the field is omitted, it is `false`. This does
 * not affect writing messages: see `setGroupAnnounce`.
 *
 * `PUT /groups/{id}/settings/locked`
 *
 * @example
 * await setGroupLocked(wsapi, '120363041234567890@g.us', { enabled: true });
 */
export const setGroupLocked = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetBoolRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.setGroupLocked, { params: { id }, body }, options);
/**
 * Turn join approval on or off
 *
 * If `enabled` is `true`, people who use the invite link need an admin's approval; if `false`,
 * they join at once. The account must be an admin. If the field is omitted, it is `false`.
 * `getGroupRequests` lists the pending requests, and `updateGroupRequests` approves or rejects
 * them.
 *
 * `PUT /groups/{id}/settings/join-approval`
 *
 * @example
 * await setGroupJoinApproval(wsapi, '120363041234567890@g.us', { enabled: true });
 */
export const setGroupJoinApproval = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetBoolRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.setGroupJoinApproval, { params: { id }, body }, options);
/**
 * Choose who can add people to a group
 *
 * If `onlyAdminAdd` is `true`, only admins can add people; if `false`, all members can. The
 * account must be an admin. If the field is omitted, it is `false`. `getGroup` shows the setting
 * as `memberAddMode`.
 *
 * `PUT /groups/{id}/settings/member-add-mode`
 *
 * @example
 * await setGroupMemberAddMode(wsapi, '120363041234567890@g.us', { onlyAdminAdd: true });
 */
export const setGroupMemberAddMode = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetMemberAddModeRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.setGroupMemberAddMode, { params: { id }, body }, options);
/**
 * Join a group by invite link
 *
 * Joins a group with its invite link and returns its JID as `id`. If the group requires approval,
 * the account only gets on the waiting list, with the same response: it is a member once
 * `listGroups` lists the group. A revoked or mistyped link returns 400. To see the group first,
 * use `getGroupInfoFromLink`.
 *
 * `POST /groups/join/link`
 *
 * @example
 * await joinGroupWithLink(wsapi, { code: 'KsT4bN8qWx2LmZ7vYp0RcD' });
 */
export const joinGroupWithLink = (
  client: Client,
  body: JoinWithLinkRequest,
  options?: RequestOptions,
): ResponsePromise<CreatedGroup> =>
  checkedClient(client).request(routes.joinGroupWithLink, { body }, options);
/**
 * Accept a personal group invite
 *
 * Joins a group with an invite that an admin sent to this account as a message. People get such
 * invites if their privacy settings do not allow adding them. Group, inviter, code and expiry all
 * come from that message and must be passed unchanged. Its code is not the code of an invite link:
 * for those, use `joinGroupWithLink`. An invite that has expired, or was for someone else, returns
 * 400.
 *
 * `POST /groups/join/invite`
 *
 * @example
 * await joinGroupWithInvite(wsapi, {
 *   groupId: '120363041234567890@g.us',
 *   inviterId: '+12025550143',
 *   code: 'Wx2LmZ7vYp0RcDKs',
 *   expiration: 1773738000,
 * });
 */
export const joinGroupWithInvite = (
  client: Client,
  body: JoinWithInviteRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.joinGroupWithInvite, { body }, options);
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
 * await getGroupInfoFromLink(wsapi, 'KsT4bN8qWx2LmZ7vYp0RcD');
 */
export const getGroupInfoFromLink = (
  client: Client,
  code: string,
  options?: RequestOptions,
): ResponsePromise<GroupInfoResponse> =>
  checkedClient(client).request(routes.getGroupInfoFromLink, { params: { code } }, options);
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
 * await getGroupRequests(wsapi, '120363041234567890@g.us');
 */
export const getGroupRequests = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<GroupParticipantRequest[]> =>
  checkedClient(client).request(routes.getGroupRequests, { params: { id } }, options);
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
 * await updateGroupRequests(wsapi, '120363041234567890@g.us', {
 *   participants: ['+12025550143', '182746519284736@lid'],
 *   action: 'approve',
 * });
 */
export const updateGroupRequests = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: UpdateRequestsRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.updateGroupRequests, { params: { id }, body }, options);
