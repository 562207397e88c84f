import type { components } from '../../../generated/contract-types.ts';
import { newsletterOf } from '../state/jids.ts';
import type { Newsletter } from '../state/newsletters.ts';
import type { Behaviours } from './behaviour.ts';
import { checkPicture } from './pictures.ts';

const infoOf = ({
  id,
  name,
  description,
  subscriberCount,
  inviteCode,
  role,
  isMuted,
  createdAt,
}: Newsletter): components['schemas']['NewsletterInfoResponse'] => ({
  id,
  name,
  description,
  subscriberCount,
  verificationState: 'unverified',
  inviteCode,
  role,
  mute: isMuted ? 'on' : 'off',
  state: 'active',
  createdAt,
});

export const newsletters: Behaviours = {
  listNewsletters: ({ account }) => account.newsletters.followed.map(infoOf),
  createNewsletter: ({ account, body, state }) => {
    checkPicture(body.picture);
    const id = state.ids.newsletter();
    account.newsletters.add({
      id,
      name: body.name,
      description: body.description ?? '',
      createdAt: state.clock.timestamp(),
      inviteCode: state.ids.inviteCode(),
      subscriberCount: 0,
      role: 'owner',
      isMuted: false,
    });
    return { id };
  },
  getNewsletter: ({ account, param }) =>
    infoOf(account.newsletters.read(newsletterOf(param('id')))),
  getNewsletterByInviteCode: ({ account, param }) =>
    infoOf(account.newsletters.invited(param('code'))),
  setNewsletterSubscription: ({ account, body, emit, param }) => {
    const newsletter = account.newsletters.change(newsletterOf(param('id')));
    const isFollowed = newsletter.role !== 'guest';
    if (newsletter.role === 'owner' || isFollowed === body.subscribed) return undefined;
    newsletter.role = body.subscribed ? 'subscriber' : 'guest';
    newsletter.subscriberCount += body.subscribed ? 1 : -1;
    emit('newsletter', {
      id: newsletter.id,
      action: body.subscribed ? 'join' : 'leave',
      name: newsletter.name,
      role: newsletter.role.toUpperCase(),
    });
  },
  toggleMuteNewsletter: ({ account, body, emit, param }) => {
    const newsletter = account.newsletters.change(newsletterOf(param('id')));
    newsletter.isMuted = body.mute ?? false;
    emit('newsletter', {
      id: newsletter.id,
      action: 'mute',
      mute: newsletter.isMuted ? 'ON' : 'OFF',
    });
  },
};
