/** Generated from openapi/ by `npm run generate`. Do not edit. */
import type {
  UserJid,
  LidJid,
  GroupJid,
  NewsletterJid,
  BotJid,
  StatusJid,
  BroadcastJid,
  JidLike,
  PhoneNumber,
} from '../src/ids/types.ts';
import type { MediaData, NamedFile } from '../src/media/media-data.ts';

/** Body of every error response, except for 500, which is empty, and errors of a proxy in between. */
export type ErrorBody = {
  /**
   * What went wrong, in human-readable text. Several invalid fields are listed on separate lines, under the server's names (`To` for `to`).
   * @example invalid request body: unexpected EOF
   */
  detail: string;
  /**
   * The HTTP status code.
   * @example 400
   */
  status: number;
};
/** The state of an instance's connection and pairing, from `session.getStatus`. */
export type SessionStatus = {
  /** Whether the connection to WhatsApp is open. `true` does not mean paired: it is also open while a QR code is shown. */
  isConnected: boolean;
  /** Whether the device is paired and logged in, which is required for sending. */
  isLoggedIn: boolean;
  /**
   * JID of the linked device, with its device number after the colon; empty while unpaired. As an argument of a call, it stands for the account.
   * @example 12025550143:12@s.whatsapp.net
   */
  deviceId: string;
};
/** A text to send with `messages.sendText`. */
export type SendTextRequest = {
  /**
   * Who gets the message: a phone number in international format, or the JID of a person, a group or a newsletter.
   * @example 12025550143@s.whatsapp.net
   */
  to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
  /**
   * The text to send. WhatsApp's formatting works: `*bold*`, `_italic_`, `~struck~`.
   * @example Your table is booked for Saturday, 19:30.
   */
  text: string;
  /**
   * The people to mention: phone numbers or JIDs. Each must also appear in `text`, as `@` and the digits of their JID; `mention()` writes both.
   * @example [
   *       "12025550178@s.whatsapp.net"
   *     ]
   */
  mentions?: readonly JidLike<'user' | 'lid' | 'bot'>[] | undefined;
  /**
   * Id of an earlier message to quote; omit it if this is not a reply.
   * @example 3EB0C767D097B7C41F9A
   */
  replyTo?: string | undefined;
  /**
   * Who wrote the quoted message: a phone number or a JID, the `sender.id` of its event. In a group, the quote is wrong without it. `replyTo()` fills it in.
   * @example 12025550178@s.whatsapp.net
   */
  replyToSenderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'> | undefined;
  /** If `true`, the message is shown as forwarded. Defaults to `false`. */
  isForwarded?: boolean | undefined;
  /**
   * Time after which this message disappears. If `off` or omitted, it stays. If the chat has a timer of its own, set the same value here.
   */
  ephemeralExpiration?: 'off' | '24h' | '7d' | '90d' | undefined;
};
/**
 * A picture, video, audio file or voice note to send, with exactly one of `data` and `url` as its
 * source.
 */
export type SendMediaRequest = SendMediaFields &
  (SendMediaDataInsteadOfUrl | SendMediaUrlInsteadOfData);
/** A file to send as an attachment: the fields of any media, and a name that determines the type. */
export type SendDocumentRequest = SendMediaRequest &
  (SendDocumentNamedFile | SendDocumentFilenameOrNamedFile);
/** A WebP sticker to send, with exactly one of `data` and `url` as its source. */
export type SendStickerRequest = SendStickerFields &
  (SendStickerDataInsteadOfUrl | SendStickerUrlInsteadOfData);
/**
 * A contact card to send, with a name, a vCard or both. `contactCard()` makes both from a name and
 * a number.
 */
export type SendContactRequest = SendContactFields &
  (SendContactDisplayNameOrVcard | SendContactVcardOrDisplayName);
/** A fixed location to send, with an optional name and address. */
export type SendLocationRequest = {
  /**
   * Who gets the message: a phone number in international format, or the JID of a person, a group or a newsletter.
   * @example 12025550143@s.whatsapp.net
   */
  to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
  /**
   * Degrees north of the equator, negative to the south. Defaults to 0.
   * @example 46.6242
   */
  latitude?: number | undefined;
  /**
   * Degrees east of Greenwich, negative to the west. Defaults to 0.
   * @example 8.0414
   */
  longitude?: number | undefined;
  /**
   * Name of the place, shown in bold below the map.
   * @example Grindelwald Terminal
   */
  name?: string | undefined;
  /**
   * Postal address in one line, shown below the name.
   * @example Grundstrasse 54, 3818 Grindelwald, Switzerland
   */
  address?: string | undefined;
  /**
   * Web page about the place.
   * @example https://example.com/meeting-point
   */
  url?: string | undefined;
  /**
   * Time after which this message disappears. If `off` or omitted, it stays. If the chat has a timer of its own, set the same value here.
   */
  ephemeralExpiration?: 'off' | '24h' | '7d' | '90d' | undefined;
};
/** A text with a preview box, whose content you supply, from `messages.sendLink`. */
export type SendLinkRequest = {
  /**
   * Who gets the message: a phone number in international format, or the JID of a person, a group or a newsletter.
   * @example 12025550143@s.whatsapp.net
   */
  to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
  /**
   * The text of the message. Include the URL in it, too.
   * @example The route for Sunday: https://example.com/routes/42
   */
  text: string;
  /**
   * Full URL of the page, including the scheme.
   * @example https://example.com/routes/42
   */
  url: string;
  /**
   * Title of the preview, in bold. Blank if omitted.
   * @example Lake round, 14 km
   */
  title?: string | undefined;
  /**
   * Description below the title. Blank if omitted.
   * @example Easy going, with a ferry back at half past four.
   */
  description?: string | undefined;
  /**
   * Small JPEG for the preview: bytes, a `Blob`, base64, or a `data:` URL. If omitted, there is no picture.
   * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
   */
  jpegThumbnail?: MediaData | undefined;
  /**
   * The people to mention: phone numbers or JIDs. Each must also appear in `text`, as `@` and the digits of their JID; `mention()` writes both.
   * @example [
   *       "12025550178@s.whatsapp.net"
   *     ]
   */
  mentions?: readonly JidLike<'user' | 'lid' | 'bot'>[] | undefined;
  /**
   * Id of an earlier message to quote; omit it if this is not a reply.
   * @example 3EB0C767D097B7C41F9A
   */
  replyTo?: string | undefined;
  /**
   * Who wrote the quoted message: a phone number or a JID, the `sender.id` of its event. In a group, the quote is wrong without it. `replyTo()` fills it in.
   * @example 12025550178@s.whatsapp.net
   */
  replyToSenderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'> | undefined;
  /** If `true`, the message is shown as forwarded. Defaults to `false`. */
  isForwarded?: boolean | undefined;
  /**
   * Time after which this message disappears. If `off` or omitted, it stays. If the chat has a timer of its own, set the same value here.
   */
  ephemeralExpiration?: 'off' | '24h' | '7d' | '90d' | undefined;
};
/** A reaction to add to a message, or to remove. */
export type SendReactionRequest = {
  /**
   * Who gets the message: a phone number in international format, or the JID of a person, a group or a newsletter.
   * @example 120363041234567890@g.us
   */
  to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
  /**
   * Who wrote the message: a phone number or a JID. Omit it for your own messages.
   * @example 12025550178@s.whatsapp.net
   */
  senderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'> | undefined;
  /**
   * One emoji, or `""` to remove yours.
   * @example 👍
   */
  reaction: string;
};
/** The new text of a message that this account has sent. */
export type EditMessageRequest = {
  /**
   * The chat that has the message: a phone number in international format, or a JID.
   * @example 12025550143@s.whatsapp.net
   */
  to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
  /**
   * The complete new text.
   * @example Your table is booked for Saturday, 20:00.
   */
  text: string;
  /**
   * The people to mention in the new text: phone numbers or JIDs. Repeat those of the old text that should stay.
   * @example [
   *       "12025550178@s.whatsapp.net"
   *     ]
   */
  mentions?: readonly JidLike<'user' | 'lid' | 'bot'>[] | undefined;
  /**
   * Time after which the edited message disappears; repeat the value it was sent with.
   */
  ephemeralExpiration?: 'off' | '24h' | '7d' | '90d' | undefined;
};
/** A receipt for one received message. */
export type MarkAsReadRequest = {
  /**
   * The chat that the message came in: a phone number in international format, or a JID.
   * @example 12025550143@s.whatsapp.net
   */
  chatId: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
  /**
   * Who wrote the message: a phone number or a JID. With one person the same as `chatId`, in a group the member.
   * @example 12025550143@s.whatsapp.net
   */
  senderId: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
  /**
   * `delivered` for arrived, `read` for the blue ticks, `played` for media that has been played, and `sender`, which concerns messages sent from another of the account's devices.
   */
  receiptType: 'delivered' | 'sender' | 'read' | 'played';
};
/** The message to star or unstar. */
export type StarMessageRequest = {
  /**
   * The chat that has the message: a phone number in international format, or a JID.
   * @example 120363041234567890@g.us
   */
  chatId: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
  /**
   * Who wrote the message: a phone number or a JID. For your own messages, your own.
   * @example 12025550178@s.whatsapp.net
   */
  senderId: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
  /** `true` stars the message, `false` unstars it. Defaults to `false`. */
  starred?: boolean | undefined;
};
/** The message to pin or unpin, and for how long. */
export type PinMessageRequest = {
  /**
   * The chat that has the message: a phone number in international format, or a JID.
   * @example 120363041234567890@g.us
   */
  chatId: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
  /**
   * Who wrote the message: a phone number or a JID. For your own messages, your own.
   * @example 12025550178@s.whatsapp.net
   */
  senderId: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
  /** `true` pins the message, `false` unpins it. Defaults to `false`. */
  pinned?: boolean | undefined;
  /**
   * How long the pin lasts: `24h`, `7d` or `30d`, the periods that WhatsApp's apps offer. Ignored when unpinning.
   * @example 7d
   */
  pinExpiration?: string | undefined;
};
/** Which of your messages to delete for everyone. */
export type DeleteMessageRequest = {
  /**
   * The chat that has the message: a phone number in international format, or a JID.
   * @example 120363041234567890@g.us
   */
  chatId: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
  /**
   * Who wrote the message, which is the account itself: its phone number or JID.
   * @example 12025550143@s.whatsapp.net
   */
  senderId: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
};
/** The message to delete on this account's devices. */
export type DeleteMessageForMeRequest = {
  /**
   * The chat that has the message: a phone number in international format, or a JID.
   * @example 120363041234567890@g.us
   */
  chatId: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
  /**
   * Who wrote the message: a phone number or a JID. Required for the messages of other people in a group, otherwise ignored.
   * @example 12025550178@s.whatsapp.net
   */
  senderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'> | undefined;
  /** Whether this account wrote the message. Defaults to `false`. */
  isFromMe?: boolean | undefined;
  /**
   * When the message was sent, as full RFC 3339 with a time zone.
   * @example 2026-03-14T08:26:53Z
   */
  timestamp?: string | undefined;
};
/** A chat of the account with its names and settings, from `chats.list` and `chats.getInfo`. */
export type ChatListItem = {
  /**
   * JID of the chat: a person, a group or another kind of chat.
   * @example 12025550143@s.whatsapp.net
   */
  id: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
  /**
   * The person's LID, the id WhatsApp uses where it hides phone numbers. Absent for groups, and where the gateway does not know it.
   * @example 182746519284736@lid
   */
  lid?: LidJid;
  /** Whether it is a group rather than a chat with one person. */
  isGroup: boolean;
  /** Whether the chat is archived. */
  isArchived: boolean;
  /** Whether the chat is pinned. */
  isPinned: boolean;
  /** Whether the chat is currently muted. */
  isMuted: boolean;
  /**
   * When the mute ends. Absent if not muted. To tell whether the chat is muted, use `isMuted`.
   * @example 2026-03-14T16:26:53Z
   */
  muteEndTime?: string;
  /**
   * Name that the person chose on WhatsApp. Absent if the gateway has not seen it.
   * @example Amara
   */
  pushName?: string;
  /**
   * Name of the business account. Absent for private people.
   * @example Okafor Interiors
   */
  businessName?: string;
  /**
   * Name under which the account saved the person. Absent if not saved.
   * @example Amara Okafor
   */
  fullName?: string;
  /**
   * Time of the last activity in the chat. Absent if the gateway has seen none.
   * @example 2026-03-14T08:26:53Z
   */
  lastActivity?: string;
};
/** The picture of a person or a group, from `chats.getPicture`. */
export type ChatPictureResponse = {
  /**
   * Id of this version of the picture; a new picture has a new one.
   * @example 1773476813
   */
  pictureId: string;
  /**
   * URL of the JPEG on WhatsApp's servers, valid for a limited time.
   * @example https://pps.whatsapp.net/v/t61.24694-24/example.jpg
   */
  pictureUrl: string;
};
/**
 * The profile of a WhatsApp Business account, from `chats.getBusinessProfile`. Every field is
 * present. Fields that the business has not filled in are empty.
 */
export type BusinessProfileResponse = {
  /**
   * The business's id on WhatsApp, as the part of its JID before the `@`.
   * @example 12025550143
   */
  id: string;
  /**
   * Street address, as one string.
   * @example 14 Marina Road, Lagos
   */
  address: string;
  /**
   * Email address.
   * @example hello@example.com
   */
  email: string;
  /**
   * Description of the business.
   * @example Furniture and interiors, made to measure.
   */
  description: string;
  /**
   * Website.
   * @example https://example.com/
   */
  website: string;
  /**
   * Degrees north of the equator; 0 if the business gives no position.
   * @example 6.4541
   */
  latitude: number;
  /**
   * Degrees east of Greenwich; 0 if the business gives no position.
   * @example 3.3947
   */
  longitude: number;
  /**
   * How long the account has existed, as text from WhatsApp. Show it, but do not parse it.
   * @example Joined in March 2021
   */
  memberSince: string;
  /**
   * Business categories. May be `null`.
   * @example [
   *       {
   *         "id": "1086422341396773",
   *         "name": "Furniture shop"
   *       }
   *     ]
   */
  categories:
    | {
        /**
         * WhatsApp's number of the category, as text.
         * @example 1086422341396773
         */
        id?: string;
        /**
         * Name of the category.
         * @example Furniture shop
         */
        name?: string;
      }[]
    | null;
  /**
   * Opening hours, one entry for each day and period. May be `null`.
   * @example [
   *       {
   *         "dayOfWeek": "mon",
   *         "mode": "specific_hours",
   *         "openTime": "540",
   *         "closeTime": "1080"
   *       }
   *     ]
   */
  businessHours:
    | {
        /**
         * Day of the week, abbreviated.
         * @example mon
         */
        dayOfWeek?: string;
        /**
         * Opening mode of that day, such as `specific_hours`, `open_24h` or `appointment_only`.
         * @example specific_hours
         */
        mode?: string;
        /**
         * When it opens, as WhatsApp writes it, in minutes after midnight; empty where `mode` needs no times.
         * @example 540
         */
        openTime?: string;
        /**
         * When it closes, as WhatsApp writes it, in minutes after midnight; empty where `mode` needs no times.
         * @example 1080
         */
        closeTime?: string;
      }[]
    | null;
  /**
   * Time zone of the opening hours.
   * @example Africa/Lagos
   */
  businessHoursTimeZone: string;
  /**
   * Other profile settings by name, as WhatsApp sends them. Unknown names may occur.
   * @example {
   *       "cart_enabled": "true",
   *       "commerce_experience": "catalog"
   *     }
   */
  profileOptions: {
    [key: string]: string;
  };
};
/** The typing or recording indicator to show in a chat. */
export type SetPresenceRequest = {
  /**
   * `typing` or `recording` (a voice note) shows the indicator, `paused` ends it.
   */
  state: 'typing' | 'paused' | 'recording';
};
/** How long messages stay in a chat. */
export type SetChatEphemeralRequest = {
  /**
   * Time after which new messages disappear for everyone. With `off` they stay.
   */
  expiration: 'off' | '24h' | '7d' | '90d';
};
/** How long a chat is muted. */
export type MuteChatRequest = {
  /**
   * `8h` or `1w` from now, `always` for no end, or `off` to unmute the chat.
   */
  duration: '8h' | '1w' | 'always' | 'off';
};
/** Whether a chat is pinned. */
export type PinChatRequest = {
  /** `true` pins the chat, `false` unpins it. Defaults to `false`. */
  pinned?: boolean | undefined;
};
/** Whether a chat is archived. */
export type ArchiveChatRequest = {
  /** `true` archives the chat, `false` unarchives it. Defaults to `false`. */
  archived?: boolean | undefined;
};
/** Whether a chat shows as read in the account's own list. */
export type ChatMarkAsReadRequest = {
  /** `true` clears the unread mark, `false` sets it. Defaults to `false`. */
  read?: boolean | undefined;
};
/** The message from which to fetch a chat's history backwards, and how much of it. */
export type RequestMessagesRequest = {
  /**
   * Id of the oldest message that you have of the chat. Messages before it are fetched.
   * @example 3EB0C767D097B7C41F9A
   */
  lastMessageId: string;
  /**
   * Who wrote that message: a phone number or a JID.
   * @example 12025550143@s.whatsapp.net
   */
  lastMessageSenderId: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
  /**
   * Number of messages to request, from 1 to 500. Defaults to 50. Fewer may arrive.
   * @default 50
   * @example 50
   */
  count?: number | undefined;
};
/**
 * A person, with all ids that the gateway knows. WhatsApp hides some people's numbers, so they
 * have only a LID: use `id` as the key, and never treat a LID as a phone number.
 */
export type Identity = {
  /**
   * Always present: the JID with the phone number if it is known, otherwise the LID. It can change from LID to number when the number becomes known.
   * @example 12025550143@s.whatsapp.net
   */
  id: UserJid | LidJid | BotJid;
  /**
   * The person's LID, missing if unknown. Its digits are not a phone number.
   * @example 182746519284736@lid
   */
  lid?: LidJid;
  /**
   * The number in digits with country code and no `+`, missing if unknown or hidden.
   * @example 12025550143
   */
  phone?: string;
  /**
   * Number of the person's device. Missing for the main device, 0.
   * @example 12
   */
  device?: number;
};
/** The person who sent or caused something, in events. */
export type Sender = Identity & {
  /** `true` when it was the paired account itself, from this or another of its devices. Bots test it so as not to answer themselves. */
  isMe: boolean;
};
/**
 * A person with their names stored on the gateway. To display a person, use the first non-empty
 * value of `fullName`, `businessName` and `pushName`.
 */
export type ContactInfo = Identity & {
  /**
   * Name under which the account saved the person. Empty if not saved.
   * @example Amara Okafor
   */
  fullName: string;
  /**
   * Short form of the saved name. Missing if there is none.
   * @example Amara
   */
  firstName?: string;
  /**
   * Name that the person chose. Empty if the gateway has never seen it.
   * @example Amara O.
   */
  pushName: string;
  /**
   * Name of the business. Missing if it is not a business account.
   * @example Okafor Bikes
   */
  businessName?: string;
  /** Whether the person is in the phone's address book. */
  inPhoneAddressBook: boolean;
};
/** A person's profile as this account sees it, looked up by phone number. */
export type UserInfo = Identity & {
  /** Whether the number has a WhatsApp account. If `false`, ignore the other fields. */
  isInWhatsApp: boolean;
  /**
   * The about text. Empty if there is none or if it is hidden from this account.
   * @example At the workshop
   */
  status: string;
  /**
   * Id of the profile picture. It changes with each new picture, and is empty if there is none or if it is hidden.
   * @example 1773476813
   */
  pictureId: string;
  /**
   * Temporary URL of the picture. Missing if there is none or if it is hidden.
   * @example https://pps.whatsapp.net/v/t61.24694-24/example.jpg
   */
  pictureUrl?: string;
  /** Whether this is a business with a name verified by WhatsApp. */
  isVerified: boolean;
};
/** Profile of the account that the instance is paired with. */
export type UserMeInfo = Identity & {
  /**
   * Number of this instance among the account's linked devices.
   * @example 12
   */
  deviceId: number;
  /**
   * Name shown to people who have not saved the number.
   * @example Okafor Bikes
   */
  pushName: string;
  /**
   * Name of the business. Empty for an ordinary account.
   * @example Okafor Bikes
   */
  businessName: string;
  /**
   * The about text under the name. May be empty.
   * @example Open Monday to Saturday, 9:00 to 18:00
   */
  status: string;
  /**
   * Id of the profile picture. It changes with each new picture, and is empty without one.
   * @example 1773476813
   */
  pictureId: string;
  /** Whether WhatsApp has verified the business name. */
  isVerified: boolean;
};
/** A person to save in the account's contacts, with the names to show for them. */
export type CreateContactRequest = {
  /**
   * The person: a phone number in international format, or a JID.
   * @example 12025550143@s.whatsapp.net
   */
  id: JidLike<'user' | 'lid'>;
  /**
   * Name of the person in chats and lists. Must not be empty.
   * @example Amara Okafor
   */
  fullName: string;
  /**
   * Short form of the name, if any.
   * @example Amara
   */
  firstName?: string | undefined;
};
/** Changes to the paired account's profile; omitted fields keep their values. */
export type UpdateProfileRequest = {
  /**
   * Name shown to people who have not saved the number.
   * @example Okafor Bikes
   */
  name?: string | undefined;
  /**
   * The about text under the name, not a status update (story).
   * @example Open Monday to Saturday, 9:00 to 18:00
   */
  status?: string | undefined;
  /**
   * The new picture, a JPEG: bytes, a `Blob` or `File`, a stream, base64, or a `data:` URL. If omitted, the picture stays.
   * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
   */
  picture?: MediaData | undefined;
};
/** Whether the account is shown as online. */
export type SetMyPresenceRequest = {
  /**
   * `available` shows the account as online, `unavailable` as offline.
   */
  presence: 'available' | 'unavailable';
};
/** Phone numbers to ask WhatsApp about. */
export type BulkCheckRequest = {
  /**
   * The phone numbers, in international format and any spelling; at least one.
   * @example [
   *       "12025550143",
   *       "447700900123"
   *     ]
   */
  phones: readonly PhoneNumber[];
};
/** The result for one phone number. */
export type BulkCheckResult = {
  /**
   * The number that was checked, with a `+` even if it was sent without. Match results by it.
   * @example +12025550143
   */
  query: string;
  /** Whether the number has a WhatsApp account. */
  isInWhatsApp: boolean;
  /**
   * JID to send to. Missing if there is no account. Its digits may differ from the number you checked; the JID is correct.
   * @example 12025550143@s.whatsapp.net
   */
  jid?: UserJid | LidJid;
};
/** One privacy setting and its new value. */
export type SetPrivacyRequest = {
  /**
   * Which setting: `groupadd` (being added to groups), `last` (last seen), `status` (about text), `profile` (picture), `readreceipts`, `online`, `calladd` (calls).
   */
  setting: 'groupadd' | 'last' | 'status' | 'profile' | 'readreceipts' | 'online' | 'calladd';
  /**
   * For whom: `all`, `contacts`, `contact_blacklist` (contacts with exceptions), `match_last_seen` (as for last seen), `known` (people known to the account) or `none`. Each setting takes only some of them.
   */
  value: 'all' | 'contacts' | 'contact_blacklist' | 'match_last_seen' | 'known' | 'none';
};
/**
 * All privacy settings of the account. The values are those listed for `value` in the request that
 * changes them.
 */
export type PrivacySettingsResponse = {
  /**
   * Who can add the account to groups.
   * @example contacts
   */
  groupAdd: string;
  /**
   * Who can see when the account was last seen.
   * @example contacts
   */
  lastSeen: string;
  /**
   * Who can see the about text. For status updates (stories) see `status.getPrivacy`.
   * @example all
   */
  status: string;
  /**
   * Who can see the profile picture.
   * @example contacts
   */
  profile: string;
  /**
   * `all` when receipts are given and received, `none` when switched off.
   * @example all
   */
  readReceipts: string;
  /**
   * Who can see that the account is online: `all`, or `match_last_seen` for the same people as `lastSeen`.
   * @example match_last_seen
   */
  online: string;
  /**
   * Whose calls ring: `all`, or `known` when unknown callers are silenced.
   * @example known
   */
  callAdd: string;
};
/** A group with its settings and members. */
export type GroupInfoResponse = {
  /**
   * JID of the group; messages to the group go here.
   * @example 120363041234567890@g.us
   */
  groupId: GroupJid;
  owner: GroupOwner;
  /**
   * Name of the group.
   * @example Weekend hikers
   */
  name: string;
  /**
   * When the group was created; `0001-01-01T00:00:00Z` if unknown.
   * @example 2026-03-14T09:26:53+01:00
   */
  createdAt: string;
  /**
   * Text on the group's info page; empty if there is none.
   * @example Every Saturday morning, car park by the old mill.
   */
  description: string;
  /** Whether only admins can write. */
  isAnnounce: boolean;
  /** Whether only admins can edit the name, description and picture. */
  isLocked: boolean;
  /** Whether messages disappear after the time in `ephemeralExpiration`. */
  isEphemeral: boolean;
  /**
   * Time until messages disappear, in seconds. 0 if they stay.
   * @example 604800
   */
  ephemeralExpiration: number;
  /** The members and their roles. For a group read through an invite code, the list may be incomplete. */
  participants: GroupParticipant[];
  /**
   * JID of the community that the group belongs to; missing if it belongs to none.
   * @example 120363055512345678@g.us
   */
  communityId?: GroupJid;
  /** Whether this is its community's announcement group. Defaults to `false`. */
  isAnnouncementGroup?: boolean;
  /** Whether people who use the invite link need an admin's approval. */
  isJoinApprovalRequired: boolean;
  /**
   * Who can add people, in WhatsApp's words, such as `all_member_add` or `admin_add`; may be empty.
   * @example all_member_add
   */
  memberAddMode: string;
};
/** A member of a group or a community, and their role. */
export type GroupParticipant = Identity & {
  /** Whether the member has admin rights. */
  isAdmin: boolean;
  /** Whether the member is the admin that others cannot demote, usually the creator. */
  isSuperAdmin: boolean;
  /**
   * Name that WhatsApp gives for the member, mostly for hidden numbers. Often empty.
   * @example Kenji Watanabe
   */
  displayName: string;
};
/** A person who wants to join a group. */
export type GroupParticipantRequest = {
  user: Identity;
  /**
   * Time of the request; `0001-01-01T00:00:00Z` if unknown.
   * @example 2026-03-14T09:26:53+01:00
   */
  requestedAt: string;
};
/** Name and first members of a new group. */
export type CreateGroupRequest = {
  /**
   * Name of the group. Must not be empty.
   * @example Weekend hikers
   */
  name: string;
  /**
   * The first members: phone numbers or JIDs, at least one. The account itself is always a member.
   * @example [
   *       "12025550143@s.whatsapp.net",
   *       "447700900123@s.whatsapp.net"
   *     ]
   */
  participants: readonly JidLike<'user' | 'lid'>[];
};
/** One action for a list of people, in a group or a community. */
export type UpdateParticipantsRequest = {
  /**
   * The people: phone numbers or JIDs, at least one.
   * @example [
   *       "12025550143@s.whatsapp.net",
   *       "182746519284736@lid"
   *     ]
   */
  participants: readonly JidLike<'user' | 'lid'>[];
  /**
   * What to do with everyone listed: `add`, `remove`, `promote` to admin, or `demote`.
   */
  action: 'add' | 'remove' | 'promote' | 'demote';
};
/** One decision about a list of people who want to join a group. */
export type UpdateRequestsRequest = {
  /**
   * The people: phone numbers or JIDs, at least one.
   * @example [
   *       "12025550143@s.whatsapp.net"
   *     ]
   */
  participants: readonly JidLike<'user' | 'lid'>[];
  /**
   * Whether to `approve` or `reject` everyone listed.
   */
  action: 'approve' | 'reject';
};
/** The invite link of the group to join. */
export type JoinWithLinkRequest = {
  /**
   * The invite link, or the part of it after `https://chat.whatsapp.com/`.
   * @example KsT4bN8qWx2LmZ7vYp0RcD
   */
  code: string;
};
/** The fields of a personal invite message, to accept it. */
export type JoinWithInviteRequest = {
  /**
   * JID of the group that the invite is for.
   * @example 120363041234567890@g.us
   */
  groupId: JidLike<'group'>;
  /**
   * The admin who sent the invite: a phone number or a JID.
   * @example 12025550143@s.whatsapp.net
   */
  inviterId: JidLike<'user' | 'lid'>;
  /**
   * Code in the invite message; the code of an invite link does not work here.
   * @example Wx2LmZ7vYp0RcDKs
   */
  code: string;
  /**
   * When the invite expires, in Unix seconds, exactly as in the invite message.
   * @example 1773738000
   */
  expiration?: number | undefined;
};
/** Who can add members to a group. */
export type SetMemberAddModeRequest = {
  /** If `true`, only admins can add members; if `false`, all members can. Defaults to `false`. */
  onlyAdminAdd?: boolean | undefined;
};
/** New name of a group or a community. */
export type SetNameRequest = {
  /**
   * The new name. Must not be empty.
   * @example Weekend hikers 2026
   */
  name: string;
};
/** New description of a group or a community. */
export type SetDescriptionRequest = {
  /**
   * The complete text. If empty or omitted, the description is removed.
   * @example Every Saturday morning, car park by the old mill.
   */
  description?: string | undefined;
};
/** New picture of a group or a community. */
export type SetPictureRequest = {
  /**
   * The picture, a JPEG: bytes, a `Blob` or `File`, a stream, base64, or a `data:` URL.
   * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
   */
  data: MediaData;
};
/** A setting to turn on or off. The path says which. */
export type SetBoolRequest = {
  /** `true` for on, `false` for off. Defaults to `false`, so an empty body turns the setting off. */
  enabled?: boolean | undefined;
};
/** A community with its settings and members, without its groups. */
export type CommunityInfoResponse = {
  /**
   * JID of the community; ends in `@g.us` like a group's.
   * @example 120363055512345678@g.us
   */
  communityId: GroupJid;
  owner: GroupOwner;
  /**
   * Name of the community.
   * @example Hiking clubs of the valley
   */
  name: string;
  /**
   * When the community was created; `0001-01-01T00:00:00Z` if unknown.
   * @example 2026-03-14T09:26:53+01:00
   */
  created: string;
  /**
   * Text on the community's info page; empty if there is none.
   * @example Five clubs, one calendar.
   */
  description: string;
  /** Whether only admins can edit the name, description and picture. */
  isLocked: boolean;
  /**
   * How new members join, in WhatsApp's words, such as `request_required`; may be empty.
   * @example request_required
   */
  communityApprovalMode: string;
  /** The members and their roles. */
  participants: GroupParticipant[];
};
/** A group of a community, in short form. */
export type CommunitySubGroupResponse = {
  /**
   * JID of the group. For more, use `groups.get`.
   * @example 120363041234567890@g.us
   */
  groupId: GroupJid;
  /**
   * Name of the group.
   * @example Route planning
   */
  name: string;
  /**
   * When the group got its current name; `0001-01-01T00:00:00Z` if unknown.
   * @example 2026-03-14T09:26:53+01:00
   */
  nameSetAt: string;
  /** `true` for the community's announcement group. */
  isAnnouncementGroup: boolean;
};
/** Name and optional first members of a new community. */
export type CreateCommunityRequest = {
  /**
   * Name of the community. Must not be empty.
   * @example Hiking clubs of the valley
   */
  name: string;
  /**
   * The first members: phone numbers or JIDs. If omitted, the account is the only one.
   * @example [
   *       "12025550143@s.whatsapp.net",
   *       "447700900123@s.whatsapp.net"
   *     ]
   */
  participants?: readonly JidLike<'user' | 'lid'>[] | undefined;
  /**
   * How new members join, in WhatsApp's words and passed on unchanged: with `request_required`, an admin decides. The contract lists no values. If omitted, the default applies.
   * @example request_required
   */
  approvalMode?: string | undefined;
};
/** Name and optional first members of a new group in a community. */
export type CreateCommunityGroupRequest = {
  /**
   * Name of the group. Must not be empty.
   * @example Route planning
   */
  name: string;
  /**
   * The first members: phone numbers or JIDs. If omitted, the account is the only one.
   * @example [
   *       "12025550143@s.whatsapp.net"
   *     ]
   */
  participants?: readonly JidLike<'user' | 'lid'>[] | undefined;
};
/** The group to link to a community. */
export type LinkGroupRequest = {
  /**
   * JID of the existing group, ending in `@g.us`.
   * @example 120363041234567890@g.us
   */
  groupId: JidLike<'group'>;
};
/** A newsletter (a WhatsApp channel), and the account's role in it. */
export type NewsletterInfoResponse = {
  /**
   * JID of the newsletter, ending in `@newsletter`.
   * @example 120363144038483540@newsletter
   */
  id: NewsletterJid;
  /**
   * Name that followers see.
   * @example Trail conditions
   */
  name: string;
  /**
   * Text on the newsletter's info page; empty if there is none.
   * @example Snow, storms and closed paths, every morning at six.
   */
  description: string;
  /**
   * How many accounts follow it.
   * @example 1843
   */
  subscriberCount: number;
  /**
   * Whether WhatsApp has verified the newsletter, in its own words, such as `verified` or `unverified`.
   * @example unverified
   */
  verificationState: string;
  /**
   * URL of its picture. Missing if there is none.
   * @example https://pps.whatsapp.net/v/t61.24694-24/example.jpg
   */
  pictureUrl?: string;
  /**
   * Last part of its link, after `https://whatsapp.com/channel/`; may be missing.
   * @example 0029VbQ7mZpLw2Hr8KtYx41D
   */
  inviteCode?: string;
  /**
   * The account's role, such as `subscriber`, `admin` or `owner`; may be missing. Events write these words in capitals, so compare case-insensitively.
   * @example subscriber
   */
  role?: string;
  /**
   * Whether the account has muted it, as text and not a boolean. May be missing.
   * @example off
   */
  mute?: string;
  /**
   * State of the newsletter, in WhatsApp's words, such as `active`.
   * @example active
   */
  state: string;
  /**
   * When it was created; `0001-01-01T00:00:00Z` if unknown.
   * @example 2026-03-14T09:26:53+01:00
   */
  createdAt: string;
};
/** Name, description and picture of a new newsletter. */
export type CreateNewsletterRequest = {
  /**
   * Name that followers see; must not be empty.
   * @example Trail conditions
   */
  name: string;
  /**
   * Text on the newsletter's info page; if omitted, there is none.
   * @example Snow, storms and closed paths, every morning at six.
   */
  description?: string | undefined;
  /**
   * The picture: bytes, a `Blob` or `File`, a stream, base64, or a `data:` URL. If omitted, there is none.
   * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
   */
  picture?: MediaData | undefined;
};
/** Whether to follow a newsletter. */
export type SetSubscriptionRequest = {
  /** `true` follows, `false` unfollows. Defaults to `false`. */
  subscribed: boolean;
};
/** Whether to mute a newsletter. */
export type ToggleMuteNewsletterRequest = {
  /** `true` mutes, `false` unmutes. Defaults to `false`. */
  mute?: boolean | undefined;
};
/** A text status, shown for 24 hours. */
export type PostTextStatusRequest = {
  /**
   * Text of the status. Must not be empty.
   * @example Closed on Monday, back on Tuesday at nine.
   */
  text: string;
};
/**
 * A picture or video status, shown for 24 hours, with exactly one of `data` and `url` as its
 * source.
 */
export type PostMediaStatusRequest = PostMediaStatusFields &
  (PostMediaStatusDataInsteadOfUrl | PostMediaStatusUrlInsteadOfData);
/** One audience for the account's statuses, from `status.getPrivacy`. */
export type StatusPrivacyResponse = {
  /**
   * `contacts`: everyone in the address book. `blacklist`: everyone in it except for `list`. `whitelist`: only `list`.
   * @example blacklist
   */
  type: 'contacts' | 'blacklist' | 'whitelist';
  /**
   * JIDs of the people excluded or included. Absent if there are none.
   * @example [
   *       "12025550178@s.whatsapp.net",
   *       "447700900123@s.whatsapp.net"
   *     ]
   */
  list?: (UserJid | LidJid)[];
  /** Whether new statuses use this audience. */
  isDefault: boolean;
};
/** The caller to reject. */
export type RejectCallRequest = {
  /**
   * Who is calling: a phone number or a JID, the `caller.id` of the `call_offer` event.
   * @example 447700900123@s.whatsapp.net
   */
  callerId: JidLike<'user' | 'lid'>;
};
/** An instance as the customer's lists show it, without its event settings. */
export type AccountInstance = {
  /**
   * Id of the instance, for the option `instanceId` of the client.
   * @example ins_V1StGXR8Z5jd
   */
  id?: string;
  /**
   * When the instance was created.
   * @example 2026-03-14T08:26:53Z
   */
  created?: string;
  /**
   * Name to display. Nothing depends on it.
   * @example Support line Lisbon
   */
  name?: string;
  /** Whether it uses the customer's default settings instead of its own. */
  useCustomDefaults?: boolean;
  /**
   * State of the instance. The contract lists no values, so expect unknown ones.
   * @example active
   */
  status?: string;
  /**
   * Linked device, a JID with a device number; `null`, empty or missing if not paired. As an argument of a call, it stands for the account.
   * @example 12025550143:12@s.whatsapp.net
   */
  deviceId?: string | null;
  /**
   * When it expired; `null` if it has not.
   */
  expiredAt?: string | null;
  /**
   * When the trial ends; `null` if there is none.
   * @example 2026-03-21T08:26:53Z
   */
  trialEndsAt?: string | null;
  /** Whether it is currently in its trial. */
  isInTrial?: boolean;
  /** Whether it has a key of its own. The key itself is shown only once, when it is created. */
  hasApiKey?: boolean;
};
/** One instance with its event settings. It does not include the id. */
export type AccountInstanceDetail = {
  /**
   * Name to display. Nothing depends on it.
   * @example Support line Lisbon
   */
  name?: string;
  /** Whether it has a key of its own, besides the customer key, which always works. */
  hasApiKey?: boolean;
  settings?: AccountInstanceSettings;
  /**
   * State of the instance. The contract lists no values, so expect unknown ones.
   * @example active
   */
  status?: string;
  /**
   * Linked device, a JID with a device number; `null` if not paired.
   * @example 12025550143:12@s.whatsapp.net
   */
  deviceId?: string | null;
  /**
   * When the instance was created.
   * @example 2026-03-14T08:26:53Z
   */
  created?: string;
};
/** How the events of one instance are delivered. */
export type AccountInstanceSettings = {
  /** If `true`, the instance uses the customer's defaults, and the other fields are ignored. */
  useCustomDefaults?: boolean | undefined;
  /** If `true`, events are read with `wsapi.events()` instead of being sent to a webhook. */
  pullMode?: boolean | undefined;
  /**
   * URL to which each event is posted; `null` for none. It must respond within 10 seconds, and failed deliveries are not retried.
   * @example https://example.com/webhooks/wsapi
   */
  webhookUrl?: string | null | undefined;
  /**
   * Secret for `X-Webhook-Signature`. With `null`, deliveries are unsigned. Keep it out of logs.
   * @example example-signing-secret
   */
  eventSigningSecret?: string | null | undefined;
  /** Whether to keep messages from before the pairing, which `session.flushHistory` then delivers. */
  historySync?: boolean | undefined;
  /**
   * Event types to deliver; `null` for no filter. System events such as `logged_out` are always delivered.
   * @example [
   *       "message",
   *       "message_read",
   *       "group"
   *     ]
   */
  eventFilters?: readonly string[] | null | undefined;
};
/** Event settings of the customer, used by every instance with `useCustomDefaults`. */
export type AccountInstanceDefaults = {
  /**
   * URL to which events are posted; `null` for none.
   * @example https://example.com/webhooks/wsapi
   */
  defaultWebhookUrl?: string | null | undefined;
  /**
   * Secret for `X-Webhook-Signature`. With `null`, deliveries are unsigned. Keep it out of logs.
   * @example example-signing-secret
   */
  defaultSigningSecret?: string | null | undefined;
  /**
   * Event types to deliver; `null` for no filter.
   * @example [
   *       "message",
   *       "message_read",
   *       "group"
   *     ]
   */
  defaultEventFilters?: readonly string[] | null | undefined;
  /** Whether to keep messages from before the pairing. */
  defaultHistorySync?: boolean | undefined;
  /** Whether events are read with `wsapi.events()` instead of being sent to a webhook. */
  defaultPullMode?: boolean | undefined;
};
/** New name of an instance. */
export type UpdateInstanceNameRequest = {
  /**
   * The display name, up to 256 characters.
   * @example Support line Lisbon
   */
  name: string;
};
/** A subscription of the customer and the instances it covers. */
export type AccountSubscription = {
  /**
   * Id of the subscription, for the operations that take a subscription's id.
   * @example sub_7Hq2mZ0pLw
   */
  id?: string;
  /**
   * When the subscription was created.
   * @example 2026-03-14T08:26:53Z
   */
  created?: string;
  /**
   * Start of the current billing period.
   * @example 2026-03-14T08:26:53Z
   */
  curPeriodStart?: string;
  /**
   * End of the current billing period.
   * @example 2026-04-14T08:26:53Z
   */
  curPeriodEnd?: string;
  /**
   * How many instances are paid for.
   * @example 3
   */
  quantity?: number;
  /**
   * Name of the plan.
   * @example standard
   */
  plan?: string;
  /**
   * Price of the plan, as text.
   * @example 29.00
   */
  price?: string;
  /**
   * State of the subscription. The contract lists no values, so expect unknown ones.
   * @example active
   */
  status?: string;
  /** Whether it ends with the current period instead of renewing. */
  cancelAtPeriodEnd?: boolean;
  /**
   * Ids of the instances it covers; may be `null`.
   * @example [
   *       "ins_V1StGXR8Z5jd"
   *     ]
   */
  instanceIds?: string[] | null;
};
/** One entry in the history of a subscription. */
export type AccountSubscriptionChange = {
  /**
   * Id of the entry.
   * @example chg_4Tn8rXc1Ke
   */
  id?: string;
  /**
   * When the change was made.
   * @example 2026-03-14T08:26:53Z
   */
  timestamp?: string;
  /**
   * The subscription that was changed.
   * @example sub_7Hq2mZ0pLw
   */
  subscriptionId?: string;
  /**
   * Kind of change. The contract lists no values, so expect unknown ones.
   * @example instance_added
   */
  changeType?: string;
  /**
   * Number of instances before; `null` if the change does not affect it.
   * @example 2
   */
  previousQuantity?: number | null;
  /**
   * Number of instances afterwards; `null` if the change does not affect it.
   * @example 3
   */
  newQuantity?: number | null;
  /**
   * The instance concerned; `null` when the change is about the subscription as a whole.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId?: string | null;
  /**
   * Prorated amount for the rest of the period; `null` if there is none.
   * @example 14.5
   */
  proratedAmount?: number | null;
  /**
   * Comment; `null` if there is none.
   * @example Added through the API
   */
  notes?: string | null;
};
/** One page of a list of instances. */
export type PagedAccountInstances = {
  /** The instances on this page. May be empty. */
  items?: AccountInstance[];
  /**
   * How many instances match on all pages together.
   * @example 42
   */
  totalCount?: number;
  /**
   * Page number, starting at 1.
   * @example 1
   */
  pageNumber?: number;
  /**
   * Entries per page.
   * @example 20
   */
  pageSize?: number;
};
/** One page of the list of subscriptions. */
export type PagedAccountSubscriptions = {
  /** The subscriptions on this page. May be empty. */
  items?: AccountSubscription[];
  /**
   * How many subscriptions there are on all pages together.
   * @example 2
   */
  totalCount?: number;
  /**
   * Page number, starting at 1.
   * @example 1
   */
  pageNumber?: number;
  /**
   * Entries per page.
   * @example 20
   */
  pageSize?: number;
};
/** One page of the history of a subscription. */
export type PagedAccountSubscriptionChanges = {
  /** The changes on this page. May be empty. */
  items?: AccountSubscriptionChange[];
  /**
   * How many changes match on all pages together.
   * @example 57
   */
  totalCount?: number;
  /**
   * Page number, starting at 1.
   * @example 1
   */
  pageNumber?: number;
  /**
   * Entries per page.
   * @example 20
   */
  pageSize?: number;
};
/** The instance to create. Omitted fields use the server's defaults. */
export type CreateInstanceRequest = {
  /**
   * Id of the instance, for the option `instanceId` of the client. It is in paths and events, and cannot be changed. Up to 64 letters, digits, `.`, `_` and `-`, starting with a letter or a digit.
   * @example support-lisbon
   */
  id: string;
  /**
   * URL to which each event is posted. It must respond within 10 seconds. Failed deliveries are not retried, and the instance's next event is sent only after the response.
   * @example https://example.com/webhooks/wsapi
   */
  webhookUrl?: string | undefined;
  /**
   * Key for the instance's routes, for the option `apiKey` of the client. If omitted, the default key applies. Without a default key, anyone can use the instance.
   * @example example-instance-key
   */
  apiKey?: string | undefined;
  /**
   * Secret for the HMAC-SHA256 signature of each delivery, sent in `X-Webhook-Signature`. Without it and without a default, deliveries are unsigned.
   * @example example-signing-secret
   */
  signingSecret?: string | undefined;
  /**
   * Event types to deliver. An empty list means all, unless the server has a default filter. A name that no event has is refused before anything is sent. The system events `initial_sync_finished`, `login_error`, `logged_in` and `logged_out` are always delivered, and ignored in the list.
   * @example [
   *       "message",
   *       "message_read",
   *       "group"
   *     ]
   */
  eventFilters?:
    | readonly (
        | 'chat_setting'
        | 'chat_presence'
        | 'chat_push_name'
        | 'chat_status'
        | 'chat_picture'
        | 'message'
        | 'message_read'
        | 'message_delete'
        | 'message_star'
        | 'message_history_sync'
        | 'contact'
        | 'group'
        | 'call_offer'
        | 'call_terminate'
        | 'call_accept'
        | 'user_presence'
        | 'newsletter'
      )[]
    | undefined;
  /**
   * Whether to keep messages from before the pairing, which `session.flushHistory` then delivers. If `null` or omitted, the default applies. Set it before pairing.
   * @example true
   */
  historySync?: boolean | null | undefined;
};
/**
 * Settings of an instance. In responses these are the effective settings. In
 * `instance.updateConfig` they replace all settings, and each omitted field is reset to the
 * server's default.
 */
export type InstanceConfig = {
  /**
   * Key of the instance. Responses contain it in plain text, or omit it if there is none. If you omit it when replacing the settings, the instance gets the default key or, without one, is open to anyone.
   * @example example-instance-key
   */
  apiKey?: string;
  /**
   * URL to which each event is posted. Empty in responses if there is none. A change applies after a restart.
   * @example https://example.com/webhooks/wsapi
   */
  webhookUrl: string;
  /**
   * Secret for `X-Webhook-Signature`. Responses contain it in plain text, or omit it if deliveries are unsigned.
   * @example example-signing-secret
   */
  signingSecret?: string;
  /**
   * Event types to deliver. Empty (or `null` in a response) means all. System events such as `logged_out` are always delivered and never listed here. A change applies after a restart.
   * @example [
   *       "message",
   *       "message_read",
   *       "group"
   *     ]
   */
  eventFilters:
    | (
        | 'chat_setting'
        | 'chat_presence'
        | 'chat_push_name'
        | 'chat_status'
        | 'chat_picture'
        | 'message'
        | 'message_read'
        | 'message_delete'
        | 'message_star'
        | 'message_history_sync'
        | 'contact'
        | 'group'
        | 'call_offer'
        | 'call_terminate'
        | 'call_accept'
        | 'user_presence'
        | 'newsletter'
      )[]
    | null;
  /**
   * Whether to keep messages from before the pairing. Missing or `null` if not set.
   * @example true
   */
  historySync?: boolean | null;
};
/** A new instance, as returned when it is created. */
export type InstanceDetail = {
  /**
   * Id of the instance, as you chose it.
   * @example support-lisbon
   */
  id: string;
  config: InstanceConfig;
};
/** An instance with its settings and current state. */
export type InstanceListItem = {
  /**
   * Id of the instance, for the option `instanceId` of the client.
   * @example support-lisbon
   */
  id: string;
  config: InstanceConfig;
  /** Whether the connection to WhatsApp is open. It can be open without the account being logged in. */
  isConnected: boolean;
  /** Whether the instance is paired and logged in. Only then can it send. */
  isLoggedIn: boolean;
  /**
   * Linked device, a JID with a device number; `null`, empty or missing if not paired. As an argument of a call, it stands for the account.
   * @example 12025550143:12@s.whatsapp.net
   */
  deviceId?: string;
};
/** The owner of a group or a community. The id is empty if the owner is not known. */
export type GroupOwner = {
  /**
   * Always present: the JID with the phone number if it is known, otherwise the LID. It can change from LID to number when the number becomes known.
   * @example 12025550143@s.whatsapp.net
   */
  id: UserJid | LidJid | BotJid | '';
  /**
   * The person's LID, missing if unknown. Its digits are not a phone number.
   * @example 182746519284736@lid
   */
  lid?: LidJid;
  /**
   * The number in digits with country code and no `+`, missing if unknown or hidden.
   * @example 12025550143
   */
  phone?: string;
  /**
   * Number of the person's device. Missing for the main device, 0.
   * @example 12
   */
  device?: number;
};
/**
 * The whole new configuration of an instance. It replaces the current one: omitted fields are
 * reset to the server's defaults, and without any key the instance is open to anyone.
 */
export type UpdateInstanceConfigRequest = {
  /**
   * The new key of the instance. `null` selects the server's default key or, if there is none, opens the instance to anyone. The types require it, because omitting it does the same as `null`.
   * @example example-instance-key
   */
  apiKey: string | null;
  /**
   * URL to which each event is posted. If omitted, the server's default applies. A change applies after a restart.
   * @example https://example.com/webhooks/wsapi
   */
  webhookUrl?: string | undefined;
  /**
   * Secret for `X-Webhook-Signature`. If omitted, the server's default applies. Keep it out of logs.
   * @example example-signing-secret
   */
  signingSecret?: string | undefined;
  /**
   * Event types to deliver. An empty list means all, unless the server has a default filter. System events such as `logged_out` are always delivered. A change applies after a restart.
   * @example [
   *       "message",
   *       "message_read",
   *       "group"
   *     ]
   */
  eventFilters?:
    | readonly (
        | 'chat_setting'
        | 'chat_presence'
        | 'chat_push_name'
        | 'chat_status'
        | 'chat_picture'
        | 'message'
        | 'message_read'
        | 'message_delete'
        | 'message_star'
        | 'message_history_sync'
        | 'contact'
        | 'group'
        | 'call_offer'
        | 'call_terminate'
        | 'call_accept'
        | 'user_presence'
        | 'newsletter'
      )[]
    | undefined;
  /**
   * Whether to keep messages from before the pairing. If `null` or omitted, the server's default applies.
   * @example true
   */
  historySync?: boolean | null | undefined;
};
/** The content of a QR code for pairing. */
export type QRText = {
  /**
   * Text to show as a QR code, unchanged. Valid for 60 seconds.
   * @example 2@pZ3vK1xQeT8mYw4bLr7uHc0NfJs9DgAa,q0zW5tPz3xVb8yKcM2nRfL7dHs1jGu4iTe6oAa9wXvE=,Yb3kQm8sVn1tRz5cWx7pLd2hJf9gUe4aKo6iNq0yTwM=,Hc7xRt2vMb9nPz4kWs1qLd8yJf5gUe3aKo6iTw0eVxY=
   */
  code: string;
};
/** A code for pairing by phone number. */
export type PairCode = {
  /**
   * Code to enter on the phone, two groups of four characters.
   * @example K7QM-3XPR
   */
  code: string;
};
/** The request was accepted; its result arrives as events. */
export type Accepted = {
  /**
   * `ok` if the flush was started.
   * @example ok
   */
  status: string;
};
/** The message that was sent. */
export type SentMessage = {
  /** Id of the message. Keep it with the chat and the sender, to quote, edit, star or delete the message later. */
  id: string;
};
/** Whether a phone number is on WhatsApp. */
export type NumberCheck = {
  /** `true` when the number has a WhatsApp account. */
  isInWhatsApp: boolean;
};
/** The group that was created or joined. */
export type CreatedGroup = {
  /**
   * JID of the group.
   */
  id: GroupJid;
};
/** The picture that was set. */
export type NewPicture = {
  /**
   * Id of the picture. Every new picture has a new id.
   * @example 1773476813
   */
  pictureId: string;
};
/** The invite link of a group or a community. */
export type InviteLink = {
  /**
   * Complete link, in which the invite code follows `https://chat.whatsapp.com/`.
   * @example https://chat.whatsapp.com/KsT4bN8qWx2LmZ7vYp0RcD
   */
  link: string;
};
/** The community that was created. */
export type CreatedCommunity = {
  /**
   * JID of the community.
   */
  id: GroupJid;
};
/** The newsletter that was created. */
export type CreatedNewsletter = {
  /**
   * JID of the newsletter.
   */
  id: NewsletterJid;
};
/** The state of the gateway. */
export type Health = {
  /**
   * Always `ok`. A gateway that fails does not respond, or a proxy responds in its place.
   * @example ok
   */
  status: string;
};
/** A `SendDocumentRequest` whose `data` has a name, such as a `File`: `filename` is optional. */
export type SendDocumentNamedFile = {
  /**
   * Name of the attachment. Its extension determines the file's type. Taken from `data` if omitted, where that is a `File` or a file from multer.
   * @example invoice-2026-0314.pdf
   */
  filename?: string | undefined;
  data: NamedFile;
};
/** A `SendDocumentRequest` with `filename`, whatever its `data` is. */
export type SendDocumentFilenameOrNamedFile = {
  /**
   * Name of the attachment. Its extension determines the file's type. Taken from `data` if omitted, where that is a `File` or a file from multer.
   * @example invoice-2026-0314.pdf
   */
  filename: string;
};
/** A `SendMediaRequest` with `data`, without `url`. */
export type SendMediaDataInsteadOfUrl = {
  /**
   * The file: bytes, a `Blob` or `File`, a stream, a function that opens one, base64, or a `data:` URL. For a path, pass `await openAsBlob(path)`. Pass either this or `url`.
   * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
   */
  data: MediaData;
  url?: undefined;
};
/** A `SendMediaRequest` with `url`, without `data`. */
export type SendMediaUrlInsteadOfData = {
  data?: undefined;
  /**
   * Address from which the gateway fetches the file: at most 50 MB, within 30 seconds. Pass either this or `data`.
   * @example https://example.com/menu/today.jpg
   */
  url: string;
};
/** The fields of a `SendMediaRequest` besides `data` and `url`. */
export type SendMediaFields = {
  /**
   * Who gets the message: a phone number in international format, or the JID of a person, a group or a newsletter.
   * @example 12025550143@s.whatsapp.net
   */
  to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
  /**
   * MIME type of the file. By default it is taken from the file itself, its name or the address. Documents go by `filename`, and voice notes are always Ogg with Opus.
   * @example image/jpeg
   */
  mimeType?: string | undefined;
  /**
   * Text below the picture, video or document. Audio files and voice notes show none.
   * @example Today's menu
   */
  caption?: string | undefined;
  /**
   * The people to mention: phone numbers or JIDs. Each must also appear in `caption`, as `@` and the digits of their JID; `mention()` writes both.
   * @example [
   *       "12025550178@s.whatsapp.net"
   *     ]
   */
  mentions?: readonly JidLike<'user' | 'lid' | 'bot'>[] | undefined;
  /**
   * Id of an earlier message to quote; omit it if this is not a reply.
   * @example 3EB0C767D097B7C41F9A
   */
  replyTo?: string | undefined;
  /**
   * Who wrote the quoted message: a phone number or a JID, the `sender.id` of its event. In a group, the quote is wrong without it. `replyTo()` fills it in.
   * @example 12025550178@s.whatsapp.net
   */
  replyToSenderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'> | undefined;
  /** If `true`, the message is shown as forwarded. Defaults to `false`. */
  isForwarded?: boolean | undefined;
  /** If `true`, the recipient can open the media only once. Defaults to `false`. */
  viewOnce?: boolean | undefined;
  /**
   * Time after which this message disappears. If `off` or omitted, it stays. If the chat has a timer of its own, set the same value here.
   */
  ephemeralExpiration?: 'off' | '24h' | '7d' | '90d' | undefined;
};
/** A `SendStickerRequest` with `data`, without `url`. */
export type SendStickerDataInsteadOfUrl = {
  /**
   * The WebP file: bytes, a `Blob` or `File`, a stream, a function that opens one, base64, or a `data:` URL. Pass either this or `url`.
   * @example UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA
   */
  data: MediaData;
  url?: undefined;
};
/** A `SendStickerRequest` with `url`, without `data`. */
export type SendStickerUrlInsteadOfData = {
  data?: undefined;
  /**
   * URL from which the gateway fetches the WebP file, within 30 seconds and up to 50 MB. Not together with `data`.
   * @example https://example.com/stickers/thanks.webp
   */
  url: string;
};
/** The fields of a `SendStickerRequest` besides `data` and `url`. */
export type SendStickerFields = {
  /**
   * Who gets the message: a phone number in international format, or the JID of a person, a group or a newsletter.
   * @example 12025550143@s.whatsapp.net
   */
  to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
  /** `true` for an animated sticker. Defaults to `false`. */
  isAnimated?: boolean | undefined;
  /**
   * People to mention: phone numbers or JIDs. A sticker has no text to show them in.
   * @example [
   *       "12025550178@s.whatsapp.net"
   *     ]
   */
  mentions?: readonly JidLike<'user' | 'lid' | 'bot'>[] | undefined;
  /**
   * Id of an earlier message to quote; omit it if this is not a reply.
   * @example 3EB0C767D097B7C41F9A
   */
  replyTo?: string | undefined;
  /**
   * Who wrote the quoted message: a phone number or a JID, the `sender.id` of its event. In a group, the quote is wrong without it. `replyTo()` fills it in.
   * @example 12025550178@s.whatsapp.net
   */
  replyToSenderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'> | undefined;
  /** If `true`, the sticker is shown as forwarded. Defaults to `false`. */
  isForwarded?: boolean | undefined;
  /**
   * Time after which this message disappears. If `off` or omitted, it stays. If the chat has a timer of its own, set the same value here.
   */
  ephemeralExpiration?: 'off' | '24h' | '7d' | '90d' | undefined;
};
/** A `SendContactRequest` with `displayName`, with or without `vcard`. */
export type SendContactDisplayNameOrVcard = {
  /**
   * Name shown on the card. Without `vcard`, a vCard with this name alone is made, which has no number.
   * @example Lucía Fernández
   */
  displayName: string;
  /**
   * The card itself, as vCard 3.0. A number with `waid=` and its digits can be messaged from the card. Made from `displayName` if omitted.
   * @example BEGIN:VCARD
   *     VERSION:3.0
   *     N:Fernández;Lucía;;;
   *     FN:Lucía Fernández
   *     TEL;type=CELL;waid=447700900123:+44 7700 900123
   *     END:VCARD
   */
  vcard?: string | undefined;
};
/** A `SendContactRequest` with `vcard`, with or without `displayName`. */
export type SendContactVcardOrDisplayName = {
  /**
   * Name shown on the card. Without `vcard`, a vCard with this name alone is made, which has no number.
   * @example Lucía Fernández
   */
  displayName?: string | undefined;
  /**
   * The card itself, as vCard 3.0. A number with `waid=` and its digits can be messaged from the card. Made from `displayName` if omitted.
   * @example BEGIN:VCARD
   *     VERSION:3.0
   *     N:Fernández;Lucía;;;
   *     FN:Lucía Fernández
   *     TEL;type=CELL;waid=447700900123:+44 7700 900123
   *     END:VCARD
   */
  vcard: string;
};
/** The fields of a `SendContactRequest` besides `displayName` and `vcard`. */
export type SendContactFields = {
  /**
   * Who gets the message: a phone number in international format, or the JID of a person, a group or a newsletter.
   * @example 12025550143@s.whatsapp.net
   */
  to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
  /**
   * People to mention: phone numbers or JIDs. A card has no text to show them in.
   * @example [
   *       "12025550178@s.whatsapp.net"
   *     ]
   */
  mentions?: readonly JidLike<'user' | 'lid' | 'bot'>[] | undefined;
  /**
   * Id of an earlier message to quote; omit it if this is not a reply.
   * @example 3EB0C767D097B7C41F9A
   */
  replyTo?: string | undefined;
  /**
   * Who wrote the quoted message: a phone number or a JID, the `sender.id` of its event. In a group, the quote is wrong without it. `replyTo()` fills it in.
   * @example 12025550178@s.whatsapp.net
   */
  replyToSenderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'> | undefined;
  /** If `true`, the card is shown as forwarded. Defaults to `false`. */
  isForwarded?: boolean | undefined;
  /**
   * Time after which this message disappears. If `off` or omitted, it stays. If the chat has a timer of its own, set the same value here.
   */
  ephemeralExpiration?: 'off' | '24h' | '7d' | '90d' | undefined;
};
/** A `PostMediaStatusRequest` with `data`, without `url`. */
export type PostMediaStatusDataInsteadOfUrl = {
  /**
   * The file: bytes, a `Blob` or `File`, a stream, a function that opens one, base64, or a `data:` URL. For a path, pass `await openAsBlob(path)`. Pass either this or `url`.
   * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
   */
  data: MediaData;
  url?: undefined;
};
/** A `PostMediaStatusRequest` with `url`, without `data`. */
export type PostMediaStatusUrlInsteadOfData = {
  data?: undefined;
  /**
   * Address from which the gateway fetches the file: at most 50 MB, within 30 seconds. Pass either this or `data`.
   * @example https://example.com/photos/shop-window.jpg
   */
  url: string;
};
/** The fields of a `PostMediaStatusRequest` besides `data` and `url`. */
export type PostMediaStatusFields = {
  /**
   * MIME type of the file. By default it is taken from the file itself, its name or the address.
   * @example image/jpeg
   */
  mimeType?: string | undefined;
  /**
   * Text shown over the lower edge of the picture or video. None if omitted.
   * @example New in the window
   */
  caption?: string | undefined;
};
/** The query of `media.download`. */
export type DownloadMediaQuery = {
  /**
   * Media id from a `message` event (`media.id`): an opaque string of padded base64url, up to about 1 kB long.
   * @example H4sIAAAAAAACAwFAAL__bjQLnP-zepicpUTmu3gKLHiQHT-zNzh2hRGjBhevoB1L9RIvNEVUxTveLruM0rfj0WAK1jHDhaXXzOI8d4VFmtr9wP5AAAAA
   */
  id: string;
};
/** The query of `account.listInstances`. */
export type ListAccountInstancesQuery = {
  /**
   * Page to return, starting at 1. Defaults to the first.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * Entries per page. Defaults to 20.
   * @example 20
   */
  pageSize?: number | undefined;
  /**
   * Only instances created since this time, as an RFC 3339 timestamp with a time zone.
   * @example 2026-03-01T00:00:00Z
   */
  createdFrom?: string | undefined;
  /**
   * Only instances created until this time, in the same format as `createdFrom`. If omitted, there is no upper limit.
   * @example 2026-03-31T23:59:59Z
   */
  createdTo?: string | undefined;
  /**
   * Only instances with this status. The contract lists no values: use a `status` from an earlier response.
   * @example active
   */
  status?: string | undefined;
};
/** The query of `account.listSubscriptions`. */
export type ListAccountSubscriptionsQuery = {
  /**
   * Page to return, starting at 1. Defaults to the first.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * Entries per page. Defaults to 20.
   * @example 20
   */
  pageSize?: number | undefined;
};
/** The query of `account.listSubscriptionInstances`. */
export type ListAccountSubscriptionInstancesQuery = {
  /**
   * Page to return, starting at 1. Defaults to the first.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * Entries per page. Defaults to 20.
   * @example 20
   */
  pageSize?: number | undefined;
  /**
   * Only instances created since this RFC 3339 timestamp, preferably with `Z`.
   * @example 2026-03-01T00:00:00Z
   */
  createdFrom?: string | undefined;
  /**
   * Only instances created until this RFC 3339 timestamp. If omitted, there is no upper limit.
   * @example 2026-03-31T23:59:59Z
   */
  createdTo?: string | undefined;
  /**
   * Only instances with this status, written as `status` in the response.
   * @example active
   */
  status?: string | undefined;
};
/** The query of `account.listSubscriptionChanges`. */
export type ListAccountSubscriptionChangesQuery = {
  /**
   * Page to return, starting at 1. Defaults to the first.
   * @example 1
   */
  pageNumber?: number | undefined;
  /**
   * Entries per page. Defaults to 20.
   * @example 20
   */
  pageSize?: number | undefined;
  /**
   * Only changes made since this RFC 3339 timestamp, preferably with `Z`.
   * @example 2026-03-01T00:00:00Z
   */
  timestampFrom?: string | undefined;
  /**
   * Only changes made until this RFC 3339 timestamp. If omitted, there is no upper limit.
   * @example 2026-03-31T23:59:59Z
   */
  timestampTo?: string | undefined;
  /**
   * Only changes of this kind. The contract lists no values: use a `changeType` from an earlier response.
   * @example instance_added
   */
  changeType?: string | undefined;
  /**
   * Only changes that concern this instance.
   * @example ins_V1StGXR8Z5jd
   */
  instanceId?: string | undefined;
};
