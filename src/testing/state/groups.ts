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
  /** Who asked to come in, and when. */
  readonly requests: Map<string, string>;
  inviteCode: string;
  pictureId: string | undefined;
  /** Of a group in a community: the community. */
  communityId: GroupJid | undefined;
  /** The group of a community in which only its admins write. */
  readonly isAnnouncementGroup: boolean;
  /** Of a community: how people come in. Undefined for a group. */
  readonly approvalMode: string | undefined;
  /** Whether the account is in it. */
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

  /** Groups that the account is in; communities are none. */
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

  /** Whatever fails while a group is read is 404. */
  read(id: string): Group {
    const group = this.#groups.get(id);
    if (group === undefined)
      throw new RefusedError(404, 'not found: info query returned status 404: item-not-found');
    if (!group.isMember)
      throw new RefusedError(404, 'not found: info query returned status 403: forbidden');
    return group;
  }

  /** Whatever fails while it is changed is 400. */
  change(id: string): Group {
    const group = this.#groups.get(id);
    if (group === undefined)
      throw new RefusedError(400, 'info query returned status 404: item-not-found');
    if (!group.isMember) throw new RefusedError(400, 'info query returned status 403: forbidden');
    return group;
  }

  /** A group by its invite, from a code or a whole link. */
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
