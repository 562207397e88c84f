import type { components } from '../../../generated/schema.ts';
import type { GroupJid } from '../../ids/types.ts';
import type { EventData } from '../events/envelope.ts';
import { RefusedError } from '../refused-error.ts';
import { isCommunity, participantOf, type Group } from '../state/groups.ts';
import { identityOf, personOf, type PersonJid } from '../state/jids.ts';
import type { BodyOf, Call } from './behaviour.ts';

/** What a group and a community have in common. */

export type GroupCall = Pick<Call, 'account' | 'emit' | 'world'>;

type GroupEvent = Omit<EventData<'group'>, 'id' | 'sender' | 'timestamp'>;

export const tell = ({ account, emit, world }: GroupCall, group: Group, event: GroupEvent): void =>
  emit('group', {
    id: group.id,
    sender: { ...identityOf(account.me), isMe: true },
    timestamp: world.clock.timestamp(),
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

/** Makes one, of which the account is the owner. */
export const create = (
  { account, world }: Pick<Call, 'account' | 'world'>,
  { name, participants = [], communityId, isAnnouncementGroup = false, approvalMode }: NewGroup,
): Group => {
  const people = [...new Set(participants.map(personOf))].filter((id) => id !== account.me);
  const now = world.clock.timestamp();
  const group: Group = {
    id: world.ids.group(),
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
      // Whom WhatsApp does not know it leaves out, without a word.
      ...people
        .filter((id) => world.numbers.reaches(id))
        .map((id) => [id, participantOf(id)] as const),
    ]),
    requests: new Map(),
    inviteCode: world.ids.inviteCode(),
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
  group.nameSetAt = call.world.clock.timestamp();
  tell(call, group, { name: { name } });
};

export const describe = (call: GroupCall, group: Group, description = ''): void => {
  group.description = description;
  tell(call, group, { description: { topic: description } });
};

export const setPicture = (call: GroupCall, group: Group): { pictureId: string } => {
  const pictureId = call.world.ids.picture();
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
  const changed = participants.map(personOf).filter((id) => change(call, group, id, action));
  if (changed.length > 0) tell(call, group, { [eventNames[action]]: changed.map(identityOf) });
};

/** @returns whether anything changed. */
const change = (
  { world }: GroupCall,
  { participants, requests }: Group,
  id: PersonJid,
  action: keyof typeof eventNames,
): boolean => {
  const participant = participants.get(id);
  switch (action) {
    case 'add':
      if (participant !== undefined || !world.numbers.reaches(id)) return false;
      participants.set(id, participantOf(id));
      requests.delete(id);
      return true;
    case 'remove':
      return participants.delete(id);
    case 'promote':
    case 'demote': {
      const isAdmin = action === 'promote';
      // The owner stays one.
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

/** Takes the account into a group, or puts it on the list of those who wait for an admin. */
export const join = (call: GroupCall, group: Group | undefined): Group => {
  // 406: the code was never one, or is none any more.
  if (group === undefined)
    throw new RefusedError(400, 'info query returned status 406: not-acceptable');
  if (group.isMember) return group;
  const { me } = call.account;
  if (group.isJoinApprovalRequired) {
    group.requests.set(me, call.world.clock.timestamp());
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

/** The old link leads nowhere from now on. */
export const resetLink = ({ world }: GroupCall, group: Group): { link: string } => {
  group.inviteCode = world.ids.inviteCode();
  return linkOf(group);
};

export const participantsOf = (group: Group): components['schemas']['GroupParticipant'][] =>
  [...group.participants.values()].map((participant) => ({ ...participant }));
