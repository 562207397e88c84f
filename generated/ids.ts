/** Generated from openapi/ by `npm run generate`. Do not edit. */
// Which fields of a body hold ids, phone numbers and media. A number holds the bits of the kinds that the
// field takes (src/ids/kinds.ts), `[…]` are the items of a list.

import type { Fields } from '../src/route.ts';

const userLidGroupNewsletterBotStatus = 63;
const userLidBot = 19;
const userLidNewsletterBot = 27;
const media = 1024;
const userLidGroupNewsletterBotStatusBroadcast = 127;
const userLid = 3;
const phone = 256;
const group = 4;

export const SendTextRequest: Fields = {
  to: userLidGroupNewsletterBotStatus,
  mentions: [userLidBot],
  replyToSenderId: userLidNewsletterBot,
};

export const SendMediaRequest: Fields = {
  to: userLidGroupNewsletterBotStatus,
  data: media,
  mentions: [userLidBot],
  replyToSenderId: userLidNewsletterBot,
};

export const SendDocumentRequest: Fields = {
  to: userLidGroupNewsletterBotStatus,
  data: media,
  mentions: [userLidBot],
  replyToSenderId: userLidNewsletterBot,
};

export const SendStickerRequest: Fields = {
  to: userLidGroupNewsletterBotStatus,
  data: media,
  mentions: [userLidBot],
  replyToSenderId: userLidNewsletterBot,
};

export const SendContactRequest: Fields = {
  to: userLidGroupNewsletterBotStatus,
  mentions: [userLidBot],
  replyToSenderId: userLidNewsletterBot,
};

export const SendLocationRequest: Fields = { to: userLidGroupNewsletterBotStatus };

export const SendLinkRequest: Fields = {
  to: userLidGroupNewsletterBotStatus,
  jpegThumbnail: media,
  mentions: [userLidBot],
  replyToSenderId: userLidNewsletterBot,
};

export const SendReactionRequest: Fields = {
  to: userLidGroupNewsletterBotStatus,
  senderId: userLidNewsletterBot,
};

export const EditMessageRequest: Fields = {
  to: userLidGroupNewsletterBotStatus,
  mentions: [userLidBot],
};

export const MarkAsReadRequest: Fields = {
  chatId: userLidGroupNewsletterBotStatusBroadcast,
  senderId: userLidNewsletterBot,
};

export const StarMessageRequest: Fields = {
  chatId: userLidGroupNewsletterBotStatusBroadcast,
  senderId: userLidNewsletterBot,
};

export const PinMessageRequest: Fields = {
  chatId: userLidGroupNewsletterBotStatusBroadcast,
  senderId: userLidNewsletterBot,
};

export const DeleteMessageRequest: Fields = {
  chatId: userLidGroupNewsletterBotStatusBroadcast,
  senderId: userLidNewsletterBot,
};

export const DeleteMessageForMeRequest: Fields = {
  chatId: userLidGroupNewsletterBotStatusBroadcast,
  senderId: userLidNewsletterBot,
};

export const RequestMessagesRequest: Fields = { lastMessageSenderId: userLidNewsletterBot };

export const CreateContactRequest: Fields = { id: userLid };

export const UpdateProfileRequest: Fields = { picture: media };

export const BulkCheckRequest: Fields = { phones: [phone] };

export const CreateGroupRequest: Fields = { participants: [userLid] };

export const SetPictureRequest: Fields = { data: media };

export const UpdateParticipantsRequest: Fields = { participants: [userLid] };

export const JoinWithInviteRequest: Fields = { groupId: group, inviterId: userLid };

export const UpdateRequestsRequest: Fields = { participants: [userLid] };

export const CreateCommunityRequest: Fields = { participants: [userLid] };

export const CreateCommunityGroupRequest: Fields = { participants: [userLid] };

export const LinkGroupRequest: Fields = { groupId: group };

export const CreateNewsletterRequest: Fields = { picture: media };

export const PostMediaStatusRequest: Fields = { data: media };

export const RejectCallRequest: Fields = { callerId: userLid };
