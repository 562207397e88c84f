import type { components } from '../../../generated/contract-types.ts';
import type { GroupJid } from '../../ids/types.ts';
import type { EventData } from '../events/envelope.ts';
import { RefusedError } from '../refused-error.ts';
import { goBase64Problem } from '../request-body/go-base64.ts';
import { isCommunity, participantOf, type Group } from '../state/groups.ts';
import { identityOf, namedPerson, type PersonJid } from '../state/jids.ts';
import type { BodyOf, Call } from './behaviour.ts';

/** Changes that groups and communities have in common. */

export type GroupCall = Pick<Call, 'account' | 'emit' | 'state'>;

type GroupEvent = Omit<EventData<'group'>, 'id' | 'sender' | 'timestamp'>;

export const tell = ({ account, emit, state }: GroupCall, group: Group, event: GroupEvent): void =>
  emit('group', {
    id: group.id,
    sender: { ...identityOf(account.me), isMe: true },
    timestamp: state.clock.timestamp(),
    ...(isCommunity(group) && { isCommunity: true }),
    ...(group.communityId !== undefined && { communityId: group.communityId }),
    ...event,
  });

interface NewGroup {
  readonly name: string;
  readonly participants?: readonly string[] | undefined;
  readonly communityId?: GroupJid;
  readonly isAnnouncementGroup?: boolean;
  readonly approvalMode?: string;
}

export const asParticipant = (text: string): PersonJid => namedPerson('participant', text);

/** Creates a group or a community that the account owns. */
export const create = (
  { account, state }: Pick<Call, 'account' | 'state'>,
  { name, participants = [], communityId, isAnnouncementGroup = false, approvalMode }: NewGroup,
): Group => {
  const people = [...new Set(participants.map(asParticipant))].filter((id) => id !== account.me);
  const now = state.clock.timestamp();
  const group: Group = {
    id: state.ids.group(),
    owner: account.me,
    name,
    nameSetAt: now,
    createdAt: now,
    description: '',
    isAnnounce: isAnnouncementGroup,
    isLocked: false,
    ephemeral: 'off',
    isJoinApprovalRequired: false,
    memberAddMode: 'all_member_add',
    participants: new Map([
      [account.me, participantOf(account.me, 'owner')],
      // WhatsApp leaves out people whom it does not know, without an error.
      ...people
        .filter((id) => state.numbers.reaches(id))
        .map((id) => [id, participantOf(id)] as const),
    ]),
    requests: new Map(),
    inviteCode: state.ids.inviteCode(),
    pictureId: undefined,
    communityId,
    isAnnouncementGroup,
    approvalMode,
    isMember: true,
  };
  account.groups.add(group);
  return group;
};

export const rename = (call: GroupCall, group: Group, name: string): void => {
  group.name = name;
  group.nameSetAt = call.state.clock.timestamp();
  tell(call, group, { name: { name } });
};

export const describe = (call: GroupCall, group: Group, description = ''): void => {
  group.description = description;
  tell(call, group, { description: { topic: description } });
};

/** Checked before the group is looked up. */
export const checkPicture = ({ data }: BodyOf<'setGroupPicture'>): void => {
  if (goBase64Problem(data) !== undefined) throw new RefusedError(400, 'invalid base64 data');
};

export const setPicture = (call: GroupCall, group: Group): { pictureId: string } => {
  const pictureId = call.state.ids.picture();
  group.pictureId = pictureId;
  const sender = { ...identityOf(call.account.me), isMe: true };
  call.emit('chat_picture', { id: group.id, sender, pictureId });
  return { pictureId };
};

export const setLocked = (call: GroupCall, group: Group, isLocked = false): void => {
  group.isLocked = isLocked;
  tell(call, group, { locked: { isLocked } });
};

const eventNames = {
  add: 'join',
  remove: 'leave',
  promote: 'promote',
  demote: 'demote',
} as const;

export const updateParticipants = (
  call: GroupCall,
  group: Group,
  { participants, action }: BodyOf<'updateGroupParticipants'>,
): void => {
  const changed = participants.map(asParticipant).filter((id) => change(call, group, id, action));
  if (changed.length > 0) tell(call, group, { [eventNames[action]]: changed.map(identityOf) });
};

/** @returns whether anything changed. */
const change = (
  { state }: GroupCall,
  { participants, requests }: Group,
  id: PersonJid,
  action: keyof typeof eventNames,
): boolean => {
  const participant = participants.get(id);
  switch (action) {
    case 'add':
      if (participant !== undefined || !state.numbers.reaches(id)) return false;
      participants.set(id, participantOf(id));
      requests.delete(id);
      return true;
    case 'remove':
      return participants.delete(id);
    case 'promote':
    case 'demote': {
      const isAdmin = action === 'promote';
      // The owner stays an admin.
      if (participant === undefined || participant.isSuperAdmin || participant.isAdmin === isAdmin)
        return false;
      participant.isAdmin = isAdmin;
      return true;
    }
  }
};

export const leave = (call: GroupCall, group: Group): void => {
  group.participants.delete(call.account.me);
  group.isMember = false;
  tell(call, group, { leave: [identityOf(call.account.me)] });
};

/** Adds the account to a group, or to the requests that wait for an admin. */
export const join = (call: GroupCall, group: Group | undefined): Group => {
  if (group === undefined) throw new RefusedError(400, 'that group invite link is not valid');
  if (group.isMember) return group;
  const { me } = call.account;
  if (group.isJoinApprovalRequired) {
    group.requests.set(me, call.state.clock.timestamp());
    return group;
  }
  group.isMember = true;
  group.participants.set(me, participantOf(me));
  tell(call, group, { join: [identityOf(me)], joinReason: 'invite' });
  return group;
};

export const linkOf = ({ inviteCode }: Group): { link: string } => ({
  link: `https://chat.whatsapp.com/${inviteCode}`,
});

/** The old link stops working. */
export const resetLink = ({ state }: GroupCall, group: Group): { link: string } => {
  group.inviteCode = state.ids.inviteCode();
  return linkOf(group);
};

export const participantsOf = (group: Group): components['schemas']['GroupParticipant'][] =>
  [...group.participants.values()].map((participant) => ({ ...participant }));
