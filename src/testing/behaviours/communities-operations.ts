import type { components } from '../../../generated/contract-types.ts';
import { RefusedError } from '../refused-error.ts';
import { isCommunity, type Group } from '../state/groups.ts';
import { groupOf, identityOf } from '../state/jids.ts';
import type { Behaviours, Call } from './behaviour.ts';
import {
  checkPicture,
  create,
  describe,
  leave,
  linkOf,
  participantsOf,
  rename,
  resetLink,
  setLocked,
  setPicture,
  tell,
  updateParticipants,
} from './group-changes.ts';

const infoOf = (community: Group): components['schemas']['CommunityInfoResponse'] => ({
  communityId: community.id,
  owner: identityOf(community.owner),
  name: community.name,
  created: community.createdAt,
  description: community.description,
  isLocked: community.isLocked,
  communityApprovalMode: community.approvalMode ?? '',
  participants: participantsOf(community),
});

type Asked = Pick<Call, 'account' | 'param'>;

const read = ({ account, param }: Asked): Group => {
  const community = account.groups.read(groupOf(param('id')));
  if (!isCommunity(community)) throw new RefusedError(404, 'not found: not a community');
  return community;
};

const change = ({ account, param }: Asked): Group => {
  const community = account.groups.change(groupOf(param('id')));
  if (!isCommunity(community))
    throw new RefusedError(400, 'info query returned status 400: bad-request');
  return community;
};

export const communities: Behaviours = {
  listCommunities: ({ account }) => account.groups.communities.map(infoOf),
  createCommunity: (call) => {
    const { name, participants, approvalMode = 'request_required' } = call.body;
    const community = create(call, { name, participants, approvalMode });
    // Each community has a group in which only admins write.
    create(call, { name, participants, communityId: community.id, isAnnouncementGroup: true });
    tell(call, community, { join: participantsOf(community), name: { name } });
    return { id: community.id };
  },
  getCommunity: (call) => infoOf(read(call)),
  leaveCommunity: (call) => {
    const community = change(call);
    for (const group of call.account.groups.groupsOf(community.id))
      if (group.isAnnouncementGroup) leave(call, group);
    leave(call, community);
  },
  setCommunityName: (call) => rename(call, change(call), call.body.name),
  setCommunityDescription: (call) => describe(call, change(call), call.body.description),
  setCommunityPicture: (call) => {
    checkPicture(call.body);
    return setPicture(call, change(call));
  },
  setCommunityLocked: (call) => setLocked(call, change(call), call.body.enabled),
  getCommunityParticipants: (call) =>
    participantsOf(read(call)).map(({ id, lid, phone }) => ({
      id,
      ...(lid !== undefined && { lid }),
      ...(phone !== undefined && { phone }),
    })),
  updateCommunityParticipants: (call) => updateParticipants(call, change(call), call.body),
  getCommunityInviteLink: (call) => linkOf(read(call)),
  resetCommunityInviteLink: (call) => resetLink(call, change(call)),
  getCommunitySubGroups: (call) =>
    call.account.groups
      .groupsOf(read(call).id)
      .map(({ id, name, nameSetAt, isAnnouncementGroup }) => ({
        groupId: id,
        name,
        nameSetAt,
        isAnnouncementGroup,
      })),
  createCommunityGroup: (call) => {
    const { name, participants } = call.body;
    const group = create(call, { name, participants, communityId: change(call).id });
    tell(call, group, { join: participantsOf(group), name: { name } });
    return { id: group.id };
  },
  linkGroupToCommunity: (call) => {
    const groupId = groupOf(call.body.groupId);
    const community = change(call);
    const group = call.account.groups.change(groupId);
    group.communityId = community.id;
    tell(call, community, {
      link: {
        type: 'sub_group',
        groupId: group.id,
        groupName: group.name,
        isAnnouncementGroup: false,
      },
    });
  },
  unlinkCommunityGroup: (call) => {
    const community = change(call);
    const group = call.account.groups.change(groupOf(call.param('groupId')));
    if (group.communityId !== community.id)
      throw new RefusedError(400, 'info query returned status 404: item-not-found');
    group.communityId = undefined;
    tell(call, community, {
      unlink: { type: 'sub_group', reason: 'unlink_group', groupId: group.id },
    });
  },
};
