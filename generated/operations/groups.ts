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
  CreateGroupRequest,
  GroupInfoResponse,
  GroupParticipant,
  GroupParticipantRequest,
  JoinWithInviteRequest,
  JoinWithLinkRequest,
  SetBoolRequest,
  SetDescriptionRequest,
  SetMemberAddModeRequest,
  SetNameRequest,
  SetPictureRequest,
  UpdateParticipantsRequest,
  UpdateRequestsRequest,
  operations,
} from '../schema.ts';

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
 * await listGroups(wsapi);
 */
export const listGroups = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<GroupInfoResponse[]> => client.request(routes.listGroups, {}, options);
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
 * await createGroup(wsapi, {
 *   name: 'Weekend hikers',
 *   participants: ['12025550143@s.whatsapp.net', '447700900123@s.whatsapp.net'],
 * });
 */
export const createGroup = (
  client: Client,
  body: CreateGroupRequest,
  options?: RequestOptions,
): ResponsePromise<operations['createGroup']['responses'][201]['content']['application/json']> =>
  client.request(routes.createGroup, { body }, options);
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
 * await getGroup(wsapi, '120363041234567890@g.us');
 */
export const getGroup = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<GroupInfoResponse> =>
  client.request(routes.getGroup, { params: { id } }, options);
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
 * await setGroupName(wsapi, '120363041234567890@g.us', { name: 'Weekend hikers 2026' });
 */
export const setGroupName = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetNameRequest,
  options?: RequestOptions,
): ResponsePromise<void> => client.request(routes.setGroupName, { params: { id }, body }, options);
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
  client.request(routes.setGroupDescription, { params: { id }, body }, options);
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
 * await setGroupPicture(wsapi, '120363041234567890@g.us', { data: '/9j/4AAQSkZJRgABAQAAAQABAAD/2w==' });
 */
export const setGroupPicture = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetPictureRequest,
  options?: RequestOptions,
): ResponsePromise<
  operations['setGroupPicture']['responses'][200]['content']['application/json']
> => client.request(routes.setGroupPicture, { params: { id }, body }, options);
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
 * await leaveGroup(wsapi, '120363041234567890@g.us');
 */
export const leaveGroup = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<void> => client.request(routes.leaveGroup, { params: { id } }, options);
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
 * await getGroupParticipants(wsapi, '120363041234567890@g.us');
 */
export const getGroupParticipants = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<GroupParticipant[]> =>
  client.request(routes.getGroupParticipants, { params: { id } }, options);
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
 * await updateGroupParticipants(wsapi, '120363041234567890@g.us', {
 *   participants: ['12025550143@s.whatsapp.net', '12025550178@s.whatsapp.net'],
 *   action: 'add',
 * });
 */
export const updateGroupParticipants = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: UpdateParticipantsRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.updateGroupParticipants, { params: { id }, body }, options);
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
 * await getGroupInviteLink(wsapi, '120363041234567890@g.us');
 */
export const getGroupInviteLink = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<
  operations['getGroupInviteLink']['responses'][200]['content']['application/json']
> => client.request(routes.getGroupInviteLink, { params: { id } }, options);
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
 * await resetGroupInviteLink(wsapi, '120363041234567890@g.us');
 */
export const resetGroupInviteLink = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<
  operations['resetGroupInviteLink']['responses'][200]['content']['application/json']
> => client.request(routes.resetGroupInviteLink, { params: { id } }, options);
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
 * await setGroupAnnounce(wsapi, '120363041234567890@g.us', { enabled: true });
 */
export const setGroupAnnounce = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetBoolRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.setGroupAnnounce, { params: { id }, body }, options);
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
 * await setGroupLocked(wsapi, '120363041234567890@g.us', { enabled: true });
 */
export const setGroupLocked = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetBoolRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.setGroupLocked, { params: { id }, body }, options);
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
 * await setGroupJoinApproval(wsapi, '120363041234567890@g.us', { enabled: true });
 */
export const setGroupJoinApproval = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetBoolRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.setGroupJoinApproval, { params: { id }, body }, options);
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
 * await setGroupMemberAddMode(wsapi, '120363041234567890@g.us', { onlyAdminAdd: true });
 */
export const setGroupMemberAddMode = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetMemberAddModeRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.setGroupMemberAddMode, { params: { id }, body }, options);
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
 * await joinGroupWithLink(wsapi, { code: 'KsT4bN8qWx2LmZ7vYp0RcD' });
 */
export const joinGroupWithLink = (
  client: Client,
  body: JoinWithLinkRequest,
  options?: RequestOptions,
): ResponsePromise<
  operations['joinGroupWithLink']['responses'][201]['content']['application/json']
> => client.request(routes.joinGroupWithLink, { body }, options);
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
 * await joinGroupWithInvite(wsapi, {
 *   groupId: '120363041234567890@g.us',
 *   inviterId: '12025550143@s.whatsapp.net',
 *   code: 'Wx2LmZ7vYp0RcDKs',
 *   expiration: 1773738000,
 * });
 */
export const joinGroupWithInvite = (
  client: Client,
  body: JoinWithInviteRequest,
  options?: RequestOptions,
): ResponsePromise<void> => client.request(routes.joinGroupWithInvite, { body }, options);
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
 * await getGroupInfoFromLink(wsapi, 'KsT4bN8qWx2LmZ7vYp0RcD');
 */
export const getGroupInfoFromLink = (
  client: Client,
  code: string,
  options?: RequestOptions,
): ResponsePromise<GroupInfoResponse> =>
  client.request(routes.getGroupInfoFromLink, { params: { code } }, options);
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
 * await getGroupRequests(wsapi, '120363041234567890@g.us');
 */
export const getGroupRequests = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<GroupParticipantRequest[]> =>
  client.request(routes.getGroupRequests, { params: { id } }, options);
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
 * await updateGroupRequests(wsapi, '120363041234567890@g.us', {
 *   participants: ['12025550143@s.whatsapp.net', '182746519284736@lid'],
 *   action: 'approve',
 * });
 */
export const updateGroupRequests = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: UpdateRequestsRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.updateGroupRequests, { params: { id }, body }, options);
