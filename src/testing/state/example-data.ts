import { operationsOf, type OpenApi } from '../../contract/openapi.ts';
import { samplePng } from '../sample-answers.ts';
import type { Account } from './account.ts';
import { participantOf, type Group } from './groups.ts';
import { groupOf, newsletterOf, personOf } from './jids.ts';
import type { GatewayState } from './gateway-state.ts';

/** The contract's example of a parameter, or another text if it has none. */
const exampleOf = (contract: OpenApi, operationId: string, name: string, other: string): string => {
  const example = operationsOf(contract)
    .find(({ id }) => id === operationId)
    ?.parameters.find((parameter) => parameter.name === name)?.example;
  return typeof example === 'string' ? example : other;
};

/** The data that a gateway starts with: the people, groups and channels of the contract's examples. */
export class ExampleData {
  readonly #group: string;
  readonly #groupCode: string;
  readonly #community: string;
  readonly #newsletter: string;
  readonly #newsletterCode: string;
  readonly #person: string;
  readonly #other: string;
  readonly #media: string;
  readonly #subscription: string;

  constructor(contract: OpenApi) {
    this.#group = exampleOf(contract, 'getGroup', 'id', '120363041234567890@g.us');
    this.#groupCode = exampleOf(contract, 'getGroupInfoFromLink', 'code', 'invite');
    this.#community = exampleOf(contract, 'getCommunity', 'id', '120363055512345678@g.us');
    this.#newsletter = exampleOf(contract, 'getNewsletter', 'id', '120363144038483540@newsletter');
    this.#newsletterCode = exampleOf(contract, 'getNewsletterByInviteCode', 'code', 'invite');
    this.#person = exampleOf(contract, 'getContact', 'id', '12025550143@s.whatsapp.net');
    this.#other = exampleOf(contract, 'blockContact', 'id', '12025550178@s.whatsapp.net');
    this.#media = exampleOf(contract, 'downloadMedia', 'id', 'media');
    this.#subscription = exampleOf(contract, 'listAccountSubscriptionInstances', 'id', 'sub_1');
  }

  /** Data that belongs to no account. */
  shared(state: GatewayState): void {
    state.subscriptions.add(this.#subscription, state.instances.keys());
    state.media.add({ id: this.#media, mimeType: 'image/png', bytes: samplePng });
  }

  account(account: Account, { clock }: GatewayState): void {
    const now = clock.timestamp();
    const person = personOf(this.#person);
    account.contacts.set(person, {
      id: person,
      fullName: 'Amara Okafor',
      firstName: 'Amara',
      pushName: 'Amara O.',
      inPhoneAddressBook: true,
    });
    account.chats.update(person, { lastActivity: now });
    const community = { id: groupOf(this.#community), name: 'Hiking clubs of the valley' };
    const participants = [
      participantOf(account.me, 'owner'),
      participantOf(person, 'admin'),
      participantOf(personOf(this.#other)),
    ];
    const shared = (): Omit<
      Group,
      'id' | 'name' | 'communityId' | 'approvalMode' | 'inviteCode'
    > => ({
      owner: account.me,
      nameSetAt: now,
      createdAt: now,
      description: '',
      isAnnounce: false,
      isLocked: false,
      ephemeral: 'off',
      isJoinApprovalRequired: false,
      memberAddMode: 'all_member_add',
      participants: new Map(participants.map((one) => [one.id, { ...one }])),
      requests: new Map(),
      pictureId: undefined,
      isAnnouncementGroup: false,
      isMember: true,
    });
    account.groups.add({
      ...shared(),
      ...community,
      communityId: undefined,
      approvalMode: 'request_required',
      inviteCode: `${this.#groupCode}C`,
    });
    account.groups.add({
      ...shared(),
      id: groupOf(this.#group),
      name: 'Weekend hikers',
      communityId: community.id,
      approvalMode: undefined,
      inviteCode: this.#groupCode,
    });
    account.newsletters.add({
      id: newsletterOf(this.#newsletter),
      name: 'Trail conditions',
      description: 'Snow, storms and closed paths, every morning at six.',
      createdAt: now,
      inviteCode: this.#newsletterCode,
      subscriberCount: 1843,
      role: 'subscriber',
      isMuted: false,
    });
  }
}
