/** Generated from openapi/ by `npm run generate`. Do not edit. */
// Which fields of a body hold ids, phone numbers and files, and which the client fills in beside them. A number
// holds the bits of the kinds of id that the field takes (src/ids/kinds.ts) and of what else it is
// (src/fields/field-bits.ts); `[…]` stands for the items of a list.

import type { Fields } from '../src/fields/field.ts';

const $user_lid_group_newsletter_bot_status_recipient = 191;
const $user_lid_bot = 19;
const $user_lid_newsletter_bot = 27;
const $media_exclusive = 3072;
const $exclusive = 2048;
const $mediaType = 4096;
const $voiceType = 65536;
const $fileName = 131072;
const $contactName = 16384;
const $vcard = 8192;
const $media = 1024;
const $user_lid_group_newsletter_bot_status_broadcast = 127;
const $user_lid = 3;
const $phone = 256;
const $inviteCode = 32768;
const $group = 4;
const $eventType = 262144;
const $stated = 524288;

export const SendTextRequest: Fields = {
  to: $user_lid_group_newsletter_bot_status_recipient,
  mentions: [$user_lid_bot],
  replyToSenderId: $user_lid_newsletter_bot,
};

export const SendMediaRequest: Fields = {
  to: $user_lid_group_newsletter_bot_status_recipient,
  data: $media_exclusive,
  url: $exclusive,
  mimeType: $mediaType,
  mentions: [$user_lid_bot],
  replyToSenderId: $user_lid_newsletter_bot,
};

export const sendVoiceBody: Fields = {
  to: $user_lid_group_newsletter_bot_status_recipient,
  data: $media_exclusive,
  url: $exclusive,
  mimeType: $voiceType,
  mentions: [$user_lid_bot],
  replyToSenderId: $user_lid_newsletter_bot,
};

export const sendDocumentBody: Fields = {
  to: $user_lid_group_newsletter_bot_status_recipient,
  data: $media_exclusive,
  url: $exclusive,
  mentions: [$user_lid_bot],
  replyToSenderId: $user_lid_newsletter_bot,
  filename: $fileName,
};

export const SendStickerRequest: Fields = {
  to: $user_lid_group_newsletter_bot_status_recipient,
  data: $media_exclusive,
  url: $exclusive,
  mentions: [$user_lid_bot],
  replyToSenderId: $user_lid_newsletter_bot,
};

export const SendContactRequest: Fields = {
  to: $user_lid_group_newsletter_bot_status_recipient,
  displayName: $contactName,
  vcard: $vcard,
  mentions: [$user_lid_bot],
  replyToSenderId: $user_lid_newsletter_bot,
};

export const SendLocationRequest: Fields = { to: $user_lid_group_newsletter_bot_status_recipient };

export const SendLinkRequest: Fields = {
  to: $user_lid_group_newsletter_bot_status_recipient,
  jpegThumbnail: $media,
  mentions: [$user_lid_bot],
  replyToSenderId: $user_lid_newsletter_bot,
};

export const SendReactionRequest: Fields = {
  to: $user_lid_group_newsletter_bot_status_recipient,
  senderId: $user_lid_newsletter_bot,
};

export const EditMessageRequest: Fields = {
  to: $user_lid_group_newsletter_bot_status_recipient,
  mentions: [$user_lid_bot],
};

export const MarkAsReadRequest: Fields = {
  chatId: $user_lid_group_newsletter_bot_status_broadcast,
  senderId: $user_lid_newsletter_bot,
};

export const StarMessageRequest: Fields = {
  chatId: $user_lid_group_newsletter_bot_status_broadcast,
  senderId: $user_lid_newsletter_bot,
};

export const PinMessageRequest: Fields = {
  chatId: $user_lid_group_newsletter_bot_status_broadcast,
  senderId: $user_lid_newsletter_bot,
};

export const DeleteMessageRequest: Fields = {
  chatId: $user_lid_group_newsletter_bot_status_broadcast,
  senderId: $user_lid_newsletter_bot,
};

export const DeleteMessageForMeRequest: Fields = {
  chatId: $user_lid_group_newsletter_bot_status_broadcast,
  senderId: $user_lid_newsletter_bot,
};

export const RequestMessagesRequest: Fields = { lastMessageSenderId: $user_lid_newsletter_bot };

export const CreateContactRequest: Fields = { id: $user_lid };

export const UpdateProfileRequest: Fields = { picture: $media };

export const BulkCheckRequest: Fields = { phones: [$phone] };

export const CreateGroupRequest: Fields = { participants: [$user_lid] };

export const SetPictureRequest: Fields = { data: $media };

export const UpdateParticipantsRequest: Fields = { participants: [$user_lid] };

export const JoinWithLinkRequest: Fields = { code: $inviteCode };

export const JoinWithInviteRequest: Fields = {
  groupId: $group,
  inviterId: $user_lid,
  code: $inviteCode,
};

export const UpdateRequestsRequest: Fields = { participants: [$user_lid] };

export const CreateCommunityRequest: Fields = { participants: [$user_lid] };

export const CreateCommunityGroupRequest: Fields = { participants: [$user_lid] };

export const LinkGroupRequest: Fields = { groupId: $group };

export const CreateNewsletterRequest: Fields = { picture: $media };

export const PostMediaStatusRequest: Fields = {
  data: $media_exclusive,
  url: $exclusive,
  mimeType: $mediaType,
};

export const RejectCallRequest: Fields = { callerId: $user_lid };

export const AccountInstanceSettings: Fields = { eventFilters: [$eventType] };

export const AccountInstanceDefaults: Fields = { defaultEventFilters: [$eventType] };

export const CreateInstanceRequest: Fields = { eventFilters: [$eventType] };

export const UpdateInstanceConfigRequest: Fields = { apiKey: $stated, eventFilters: [$eventType] };
