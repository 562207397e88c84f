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
  CommunityInfoResponse,
  CommunitySubGroupResponse,
  CreateCommunityGroupRequest,
  CreateCommunityRequest,
  CreatedCommunity,
  CreatedGroup,
  Identity,
  InviteLink,
  LinkGroupRequest,
  NewPicture,
  SetBoolRequest,
  SetDescriptionRequest,
  SetNameRequest,
  SetPictureRequest,
  UpdateParticipantsRequest,
} from '../schema.ts';

/**
 * List the account's communities
 *
 * Lists the communities that the account belongs to, each with its settings and participants.
 * Their groups are not included: read them with `getCommunitySubGroups`. If WhatsApp's rate limit
 * is exceeded, the client waits and tries again, and at last throws a `RateLimitError`.
 *
 * `GET /communities`
 *
 * @example
 * await listCommunities(wsapi);
 */
export const listCommunities = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<CommunityInfoResponse[]> =>
  checkedClient(client).request(routes.listCommunities, {}, options);
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
 * await createCommunity(wsapi, { name: 'Hiking clubs of the valley' });
 */
export const createCommunity = (
  client: Client,
  body: CreateCommunityRequest,
  options?: RequestOptions,
): ResponsePromise<CreatedCommunity> =>
  checkedClient(client).request(routes.createCommunity, { body }, options);
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
 * await getCommunity(wsapi, '120363055512345678@g.us');
 */
export const getCommunity = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<CommunityInfoResponse> =>
  checkedClient(client).request(routes.getCommunity, { params: { id } }, options);
/**
 * Leave the community
 *
 * Removes the account from a community. It no longer receives its announcements, and needs an
 * invite link or an admin to return. Check `listGroups` afterwards for groups of the community
 * that the account is still a member of.
 *
 * `POST /communities/{id}/leave`
 *
 * @example
 * await leaveCommunity(wsapi, '120363055512345678@g.us');
 */
export const leaveCommunity = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.leaveCommunity, { params: { id } }, options);
/**
 * Rename a community
 *
 * Changes the community's name. The account must be an admin of the community. If WhatsApp
 * refuses, the response is 400 with the cause in `detail`.
 *
 * `PUT /communities/{id}/name`
 *
 * @example
 * await setCommunityName(wsapi, '120363055512345678@g.us', { name: 'Hiking clubs of the upper valley' });
 */
export const setCommunityName = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetNameRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.setCommunityName, { params: { id }, body }, options);
/**
 * Change or remove a community's description
 *
 * Replaces the text on the community's info page. An empty or missing `description` removes it.
 * The account must be an admin of the community.
 *
 * `PUT /communities/{id}/description`
 *
 * @example
 * await setCommunityDescription(wsapi, '120363055512345678@g.us', { description: 'Five clubs, one calendar.' });
 */
export const setCommunityDescription = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetDescriptionRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.setCommunityDescription, { params: { id }, body }, options);
/**
 * Change a community's picture
 *
 * Replaces the community's picture, a JPEG, and returns the id of the new one. The account must be
 * an admin of the community.
 *
 * `POST /communities/{id}/picture`
 *
 * @example
 * await setCommunityPicture(wsapi, '120363055512345678@g.us', { data: await openAsBlob('photo.jpg') });
 */
export const setCommunityPicture = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetPictureRequest,
  options?: RequestOptions,
): ResponsePromise<NewPicture> =>
  checkedClient(client).request(routes.setCommunityPicture, { params: { id }, body }, options);
/**
 * Choose who can edit a community's info
 *
 * If `enabled` is `true`, only admins can change the community's name, description and picture; if
 * `false`, others can, too. The account must be an admin. If the field is omitted, it is `false`.
 *
 * `PUT /communities/{id}/settings/locked`
 *
 * @example
 * await setCommunityLocked(wsapi, '120363055512345678@g.us', { enabled: true });
 */
export const setCommunityLocked = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetBoolRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.setCommunityLocked, { params: { id }, body }, options);
/**
 * List a community's participants
 *
 * Lists the members of a community by id. The list does not show who is an admin: for that, read
 * `participants` in `getCommunity`. People whose number WhatsApp hides have a LID as `id` and no
 * `phone`. Any failure on the way to WhatsApp returns 404 `not found: <cause>`.
 *
 * `GET /communities/{id}/participants`
 *
 * @example
 * await getCommunityParticipants(wsapi, '120363055512345678@g.us');
 */
export const getCommunityParticipants = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<Identity[]> =>
  checkedClient(client).request(routes.getCommunityParticipants, { params: { id } }, options);
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
 * await updateCommunityParticipants(wsapi, '120363055512345678@g.us', {
 *   participants: ['+12025550143', '+12025550178'],
 *   action: 'add',
 * });
 */
export const updateCommunityParticipants = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: UpdateParticipantsRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(
    routes.updateCommunityParticipants,
    { params: { id }, body },
    options,
  );
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
 * await getCommunityInviteLink(wsapi, '120363055512345678@g.us');
 */
export const getCommunityInviteLink = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<InviteLink> =>
  checkedClient(client).request(routes.getCommunityInviteLink, { params: { id } }, options);
/**
 * Reset a community's invite link
 *
 * Creates a new invite link for the community and returns it. The previous link stops working. The
 * account must be an admin. Calling it again replaces the link that you just got.
 *
 * `POST /communities/{id}/invite-link/reset`
 *
 * @example
 * await resetCommunityInviteLink(wsapi, '120363055512345678@g.us');
 */
export const resetCommunityInviteLink = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<InviteLink> =>
  checkedClient(client).request(routes.resetCommunityInviteLink, { params: { id } }, options);
/**
 * List the groups of a community
 *
 * Lists the groups of a community, including the announcement group, with id and name. For
 * settings and members, read each with `getGroup`. The list may have groups that the account is
 * not in and cannot write to. A failure on the way to WhatsApp may be a 404 as well: `detail` has
 * the cause.
 *
 * `GET /communities/{id}/groups`
 *
 * @example
 * await getCommunitySubGroups(wsapi, '120363055512345678@g.us');
 */
export const getCommunitySubGroups = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<CommunitySubGroupResponse[]> =>
  checkedClient(client).request(routes.getCommunitySubGroups, { params: { id } }, options);
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
 * await createCommunityGroup(wsapi, '120363055512345678@g.us', { name: 'Route planning' });
 */
export const createCommunityGroup = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: CreateCommunityGroupRequest,
  options?: RequestOptions,
): ResponsePromise<CreatedGroup> =>
  checkedClient(client).request(routes.createCommunityGroup, { params: { id }, body }, options);
/**
 * Link a group to a community
 *
 * Adds an existing group to a community. Its members and messages stay. The account must be an
 * admin of both. `getGroup` then shows the community as `communityId`. If WhatsApp refuses, the
 * response is 400 with the cause in `detail`.
 *
 * `POST /communities/{id}/groups/link`
 *
 * @example
 * await linkGroupToCommunity(wsapi, '120363055512345678@g.us', { groupId: '120363041234567890@g.us' });
 */
export const linkGroupToCommunity = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: LinkGroupRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.linkGroupToCommunity, { params: { id }, body }, options);
/**
 * Remove a group from a community
 *
 * Removes a group from its community. The group keeps its members and messages, and can be linked
 * again. The account must be an admin.
 *
 * `DELETE /communities/{id}/groups/{groupId}`
 *
 * @example
 * await unlinkCommunityGroup(wsapi, '120363055512345678@g.us', '120363041234567890@g.us');
 */
export const unlinkCommunityGroup = <const TId extends string, const TGroupId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  groupId: JidArgument<TGroupId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.unlinkCommunityGroup, { params: { id, groupId } }, options);
