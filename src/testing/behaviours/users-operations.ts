import { checkPicture } from './pictures.ts';
import { identityOf } from '../state/jids.ts';
import type { Behaviours } from './behaviour.ts';

/** The fields of the response by the names that the request has for them. */
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
  updateMyProfile: ({ account: { me, profile }, body, emit, state }) => {
    if (body.name !== undefined) profile.pushName = body.name;
    if (body.status !== undefined) profile.status = body.status;
    // Its parts are applied one by one: a picture that cannot be read does not undo the name.
    if (body.picture !== undefined && body.picture !== '') {
      checkPicture(body.picture);
      profile.pictureId = state.ids.picture();
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
  bulkCheckUsers: ({ body, state }) =>
    // WhatsApp returns them in its own order, with each number once and with a plus.
    [...new Set(body.phones.map((phone) => phone.replace(/\D/g, '')))].sort().map((digits) => {
      const jid = state.numbers.find(digits);
      return {
        query: `+${digits}`,
        isInWhatsApp: jid !== undefined,
        ...(jid !== undefined && { jid }),
      };
    }),
  checkUser: ({ param, state }) => ({
    isInWhatsApp: state.numbers.find(param('phone')) !== undefined,
  }),
  getUserProfile: ({ param, state }) => {
    const digits = param('phone').replace(/\D/g, '');
    const jid = state.numbers.find(digits);
    return {
      ...identityOf(jid ?? `${digits}@s.whatsapp.net`),
      isInWhatsApp: jid !== undefined,
      status: '',
      pictureId: '',
      isVerified: false,
    };
  },
};
