import type { GroupJid } from '../../ids/types.ts';
import { RefusedError } from '../refused-error.ts';
import type { Ephemeral } from './chats.ts';
import { identityOf, type Identity, type PersonJid } from './jids.ts';

export interface Participant extends Identity {
  isAdmin: boolean;
  isSuperAdmin: boolean;
  displayName: string;
}

/** A group, a community, or a group of a community. */
export interface Group {
  readonly id: GroupJid;
  readonly owner: PersonJid;
  name: string;
  nameSetAt: string;
  readonly createdAt: string;
  description: string;
  isAnnounce: boolean;
  isLocked: boolean;
  ephemeral: Ephemeral;
  isJoinApprovalRequired: boolean;
  memberAddMode: 'all_member_add' | 'admin_add';
  readonly participants: Map<string, Participant>;
  /** Who asked to join, and when. */
  readonly requests: Map<string, string>;
  inviteCode: string;
  pictureId: string | undefined;
  /** The community that the group belongs to. */
  communityId: GroupJid | undefined;
  /** Whether it is the group of a community in which only admins write. */
  readonly isAnnouncementGroup: boolean;
  /** How people join a community. Undefined for a group. */
  readonly approvalMode: string | undefined;
  /** Whether the account is a member. */
  isMember: boolean;
}

/** The groups that an account can see. */
export class Groups {
  readonly #groups = new Map<string, Group>();

  add(group: Group): void {
    this.#groups.set(group.id, group);
  }

  delete(id: GroupJid): void {
    this.#groups.delete(id);
  }

  /** The groups that the account is in, without communities. */
  get groups(): Group[] {
    return this.#members.filter((group) => !isCommunity(group));
  }

  get communities(): Group[] {
    return this.#members.filter(isCommunity);
  }

  get #members(): Group[] {
    return [...this.#groups.values()].filter(({ isMember }) => isMember);
  }

  groupsOf(communityId: GroupJid): Group[] {
    return [...this.#groups.values()].filter((group) => group.communityId === communityId);
  }

  find(id: string): Group | undefined {
    return this.#groups.get(id);
  }

  /** Any failure to read a group is 404. */
  read(id: string): Group {
    const group = this.#groups.get(id);
    if (group === undefined) throw new RefusedError(404, 'not found: that group does not exist');
    if (!group.isMember)
      throw new RefusedError(404, "not found: you're not participating in that group");
    return group;
  }

  /** Any failure to change a group is 400. */
  change(id: string): Group {
    const group = this.#groups.get(id);
    if (group === undefined)
      throw new RefusedError(400, 'info query returned status 404: item-not-found');
    if (!group.isMember) throw new RefusedError(400, 'info query returned status 403: forbidden');
    return group;
  }

  /** The group of an invite code or an invite link. */
  invited(text: string): Group | undefined {
    const code = text.slice(text.lastIndexOf('/') + 1);
    return [...this.#groups.values()].find(({ inviteCode }) => inviteCode === code);
  }
}

export const isCommunity = ({ approvalMode }: Group): boolean => approvalMode !== undefined;

export const participantOf = (
  id: PersonJid,
  rank: 'member' | 'admin' | 'owner' = 'member',
): Participant => ({
  ...identityOf(id),
  isAdmin: rank !== 'member',
  isSuperAdmin: rank === 'owner',
  displayName: '',
});
