import { identityOf } from '../state/jids.ts';
import type { Behaviours } from './behaviour.ts';

/** The settings by the names that the request has for them. */
const privacyNames = {
  groupadd: 'groupAdd',
  last: 'lastSeen',
  status: 'status',
  profile: 'profile',
  readreceipts: 'readReceipts',
  online: 'online',
  calladd: 'callAdd',
} as const;

export const users: Behaviours = {
  getMyProfile: ({ account: { me, device, profile } }) => ({
    ...identityOf(me),
    deviceId: device,
    pushName: profile.pushName,
    businessName: '',
    status: profile.status,
    pictureId: profile.pictureId,
    isVerified: false,
  }),
  updateMyProfile: ({ account: { me, profile }, body, emit, world }) => {
    if (body.name !== undefined) profile.pushName = body.name;
    if (body.status !== undefined) profile.status = body.status;
    if (body.picture !== undefined) {
      profile.pictureId = world.ids.picture();
      const sender = { ...identityOf(me), isMe: true };
      emit('chat_picture', { id: me, sender, pictureId: profile.pictureId });
    }
  },
  setPresence: ({ account, body }) => {
    account.profile.presence = body.presence;
  },
  getPrivacySettings: ({ account }) => ({ ...account.privacy }),
  setPrivacySetting: ({ account, body }) => {
    account.privacy[privacyNames[body.setting]] = body.value;
    return { ...account.privacy };
  },
  bulkCheckUsers: ({ body, world }) =>
    // In an order of WhatsApp's own, each number once and with a plus, however it was asked for.
    [...new Set(body.phones.map((phone) => phone.replace(/\D/g, '')))].sort().map((digits) => {
      const jid = world.numbers.find(digits);
      return {
        query: `+${digits}`,
        isInWhatsApp: jid !== undefined,
        ...(jid !== undefined && { jid }),
      };
    }),
  checkUser: ({ param, world }) => ({
    isInWhatsApp: world.numbers.find(param('phone')) !== undefined,
  }),
  getUserProfile: ({ param, world }) => {
    const digits = param('phone').replace(/\D/g, '');
    const jid = world.numbers.find(digits);
    return {
      ...identityOf(jid ?? `${digits}@s.whatsapp.net`),
      isInWhatsApp: jid !== undefined,
      status: '',
      pictureId: '',
      isVerified: false,
    };
  },
};
