import type { components } from '../../../generated/contract-types.ts';
import { RefusedError } from '../refused-error.ts';
import { participantOf, type Group } from '../state/groups.ts';
import { groupOf, identityOf, namedPerson } from '../state/jids.ts';
import type { Behaviours, Call } from './behaviour.ts';
import {
  checkPicture,
  create,
  describe,
  join,
  leave,
  linkOf,
  participantsOf,
  rename,
  resetLink,
  setLocked,
  setPicture,
  tell,
  updateParticipants,
  asParticipant,
} from './group-changes.ts';

const ephemeralSeconds = { off: 0, '24h': 86_400, '7d': 604_800, '90d': 7_776_000 } as const;

const infoOf = (group: Group): components['schemas']['GroupInfoResponse'] => ({
  groupId: group.id,
  owner: identityOf(group.owner),
  name: group.name,
  createdAt: group.createdAt,
  description: group.description,
  isAnnounce: group.isAnnounce,
  isLocked: group.isLocked,
  isEphemeral: group.ephemeral !== 'off',
  ephemeralExpiration: ephemeralSeconds[group.ephemeral],
  participants: participantsOf(group),
  ...(group.communityId !== undefined && { communityId: group.communityId }),
  ...(group.isAnnouncementGroup && { isAnnouncementGroup: true }),
  isJoinApprovalRequired: group.isJoinApprovalRequired,
  memberAddMode: group.memberAddMode,
});

const read = ({ account, param }: Pick<Call, 'account' | 'param'>): Group =>
  account.groups.read(groupOf(param('id')));

const change = ({ account, param }: Pick<Call, 'account' | 'param'>): Group =>
  account.groups.change(groupOf(param('id')));

export const groups: Behaviours = {
  listGroups: ({ account }) => account.groups.groups.map(infoOf),
  createGroup: (call) => {
    const group = create(call, call.body);
    tell(call, group, { join: participantsOf(group), name: { name: group.name } });
    return { id: group.id };
  },
  getGroup: (call) => infoOf(read(call)),
  getGroupParticipants: (call) => participantsOf(read(call)),
  setGroupName: (call) => rename(call, change(call), call.body.name),
  setGroupDescription: (call) => describe(call, change(call), call.body.description),
  setGroupPicture: (call) => {
    checkPicture(call.body);
    return setPicture(call, change(call));
  },
  leaveGroup: (call) => leave(call, change(call)),
  updateGroupParticipants: (call) => updateParticipants(call, change(call), call.body),
  getGroupInviteLink: (call) => linkOf(read(call)),
  resetGroupInviteLink: (call) => resetLink(call, change(call)),
  setGroupAnnounce: (call) => {
    const group = change(call);
    group.isAnnounce = call.body.enabled ?? false;
    tell(call, group, { announce: { isAnnounce: group.isAnnounce } });
  },
  setGroupLocked: (call) => setLocked(call, change(call), call.body.enabled),
  setGroupJoinApproval: (call) => {
    const group = change(call);
    group.isJoinApprovalRequired = call.body.enabled ?? false;
    tell(call, group, { membershipApproval: { isRequired: group.isJoinApprovalRequired } });
  },
  setGroupMemberAddMode: (call) => {
    change(call).memberAddMode = call.body.onlyAdminAdd === true ? 'admin_add' : 'all_member_add';
  },
  joinGroupWithLink: (call) => ({ id: join(call, call.account.groups.invited(call.body.code)).id }),
  joinGroupWithInvite: (call) => {
    const group = call.account.groups.find(groupOf(call.body.groupId));
    namedPerson('inviter', call.body.inviterId);
    join(call, group);
  },
  getGroupInfoFromLink: ({ account, param }) => {
    const group = account.groups.invited(param('code'));
    if (group === undefined)
      throw new RefusedError(404, 'not found: that group invite link is not valid');
    return infoOf(group);
  },
  getGroupRequests: (call) =>
    [...read(call).requests].map(([id, requestedAt]) => ({
      user: identityOf(asParticipant(id)),
      requestedAt,
    })),
  updateGroupRequests: (call) => {
    const group = change(call);
    const asked = call.body.participants
      .map(asParticipant)
      .filter((id) => group.requests.delete(id));
    if (call.body.action === 'reject') return undefined;
    for (const id of asked) group.participants.set(id, participantOf(id));
    if (asked.length > 0) tell(call, group, { join: asked.map(identityOf) });
  },
};
