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
  CommunityInfoResponse,
  CommunitySubGroupResponse,
  CreateCommunityGroupRequest,
  CreateCommunityRequest,
  Identity,
  LinkGroupRequest,
  SetBoolRequest,
  SetDescriptionRequest,
  SetNameRequest,
  SetPictureRequest,
  UpdateParticipantsRequest,
  operations,
} from '../schema.ts';

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
 * await listCommunities(wsapi);
 */
export const listCommunities = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<CommunityInfoResponse[]> => client.request(routes.listCommunities, {}, options);
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
 * await createCommunity(wsapi, { name: 'Hiking clubs of the valley' });
 */
export const createCommunity = (
  client: Client,
  body: CreateCommunityRequest,
  options?: RequestOptions,
): ResponsePromise<
  operations['createCommunity']['responses'][201]['content']['application/json']
> => client.request(routes.createCommunity, { body }, options);
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
 * await getCommunity(wsapi, '120363055512345678@g.us');
 */
export const getCommunity = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<CommunityInfoResponse> =>
  client.request(routes.getCommunity, { params: { id } }, options);
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
 * await leaveCommunity(wsapi, '120363055512345678@g.us');
 */
export const leaveCommunity = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<void> => client.request(routes.leaveCommunity, { params: { id } }, options);
/**
 * Rename a community
 *
 * Changes the name that stands over the community and its groups. The account has to be an admin
 * of the community; a refusal by WhatsApp is 400 with the cause in `detail`.
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
  client.request(routes.setCommunityName, { params: { id }, body }, options);
/**
 * Change or clear a community's description
 *
 * Replaces the text on the community's info page. An empty `description` removes it, and so does a
 * body without the field. The account has to be an admin of the community.
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
  client.request(routes.setCommunityDescription, { params: { id }, body }, options);
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
 * await setCommunityPicture(wsapi, '120363055512345678@g.us', { data: '/9j/4AAQSkZJRgABAQAAAQABAAD/2w==' });
 */
export const setCommunityPicture = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetPictureRequest,
  options?: RequestOptions,
): ResponsePromise<
  operations['setCommunityPicture']['responses'][200]['content']['application/json']
> => client.request(routes.setCommunityPicture, { params: { id }, body }, options);
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
 * await setCommunityLocked(wsapi, '120363055512345678@g.us', { enabled: true });
 */
export const setCommunityLocked = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: SetBoolRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.setCommunityLocked, { params: { id }, body }, options);
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
 * await getCommunityParticipants(wsapi, '120363055512345678@g.us');
 */
export const getCommunityParticipants = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<Identity[]> =>
  client.request(routes.getCommunityParticipants, { params: { id } }, options);
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
 * await updateCommunityParticipants(wsapi, '120363055512345678@g.us', {
 *   participants: ['12025550143@s.whatsapp.net', '12025550178@s.whatsapp.net'],
 *   action: 'add',
 * });
 */
export const updateCommunityParticipants = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: UpdateParticipantsRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.updateCommunityParticipants, { params: { id }, body }, options);
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
 * await getCommunityInviteLink(wsapi, '120363055512345678@g.us');
 */
export const getCommunityInviteLink = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<
  operations['getCommunityInviteLink']['responses'][200]['content']['application/json']
> => client.request(routes.getCommunityInviteLink, { params: { id } }, options);
/**
 * Revoke a community's invite link and get another
 *
 * Gives the community another invite link and answers it; every copy of the earlier one is void.
 * The account has to be an admin. Repeating the call voids the link just handed out.
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
): ResponsePromise<
  operations['resetCommunityInviteLink']['responses'][200]['content']['application/json']
> => client.request(routes.resetCommunityInviteLink, { params: { id } }, options);
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
 * await getCommunitySubGroups(wsapi, '120363055512345678@g.us');
 */
export const getCommunitySubGroups = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<CommunitySubGroupResponse[]> =>
  client.request(routes.getCommunitySubGroups, { params: { id } }, options);
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
 * await createCommunityGroup(wsapi, '120363055512345678@g.us', { name: 'Route planning' });
 */
export const createCommunityGroup = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: CreateCommunityGroupRequest,
  options?: RequestOptions,
): ResponsePromise<
  operations['createCommunityGroup']['responses'][201]['content']['application/json']
> => client.request(routes.createCommunityGroup, { params: { id }, body }, options);
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
 * await linkGroupToCommunity(wsapi, '120363055512345678@g.us', { groupId: '120363041234567890@g.us' });
 */
export const linkGroupToCommunity = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  body: LinkGroupRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.linkGroupToCommunity, { params: { id }, body }, options);
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
 * await unlinkCommunityGroup(wsapi, '120363055512345678@g.us', '120363041234567890@g.us');
 */
export const unlinkCommunityGroup = <const TId extends string, const TGroupId extends string>(
  client: Client,
  id: JidArgument<TId, 'group'>,
  groupId: JidArgument<TGroupId, 'group'>,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.unlinkCommunityGroup, { params: { id, groupId } }, options);
