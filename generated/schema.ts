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
import type { MediaData } from '../src/media/media-data.ts';

export interface paths {
  '/session/qr': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Start pairing and get the QR code as a PNG
     * @description Begins a pairing and answers with its QR code, a PNG of 256 × 256 pixels, to be scanned on the phone under *Linked devices*. A code lives 60 seconds; the `logged_in` event, or `GET /session/status`, tells that the scan worked. Every call starts over and kills the code shown before, so ask again only when the old code has run out, never in a tight loop or from two places. A device that is paired already answers 400 `device already registered`: log out first. With 504, no code arrived from WhatsApp in time.
     */
    get: operations['getQR'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/session/qr/text': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Start pairing and get the QR code's content
     * @description Does what `GET /session/qr` does, but answers with the text inside the QR code, for programs that draw it on their own page or terminal. A code lives 60 seconds. Calling this, or the picture's route, starts another pairing and makes the code you are showing useless. A paired device answers 400 `device already registered`; 504 means that WhatsApp gave no code in time.
     */
    get: operations['getQRText'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/session/pair-code/{phone}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Request a pair code for a phone number
     * @description Pairs without a camera: the answer is a code that the owner of the account types on the phone, under *Linked devices*, *Link with phone number instead*. The number has to be the one of the account to be paired, written as `+` and 8 to 14 digits. Without the `+`, or with `%2B` in its place, the answer is 400; so it is on a device that is paired already. Allow for at least 3 seconds.
     */
    get: operations['getPairCode'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/session/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check whether the instance is online and paired
     * @description Reports the state of the connection to WhatsApp and of the pairing, also when no device is paired, where other operations answer 409. Sends need both `isConnected` and `isLoggedIn`: the first alone is also true while a QR code waits to be scanned. During start-up and after a stream error, `isLoggedIn` may be `false` for a moment on a device that is still paired, so do not take one such answer for a logout.
     */
    get: operations['getSessionStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/session/logout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Unlink the device from its account
     * @description Ends the session and takes this linked device off the account; a `logged_out` event with the reason `api_logout` follows. The instance stays and can be paired again, with this or another account, from `GET /session/qr` on. The old session cannot be brought back: until the next pairing, WhatsApp operations answer 409 `device not paired`.
     */
    post: operations['logout'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/session/flush-history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Release the history cached while pairing
     * @description Publishes the messages that WhatsApp handed over during pairing. Each chat gives one or more `message_history_sync` events, none with more than 500 messages. Call it when `initial_sync_finished` has come; without `historySync` in the instance's settings there is neither that event nor a cache. Do not wait long, the cache is dropped after one hour. A 202 says that publishing has begun, not that it is done. An unpaired device answers 400 here, not 409.
     */
    post: operations['flushHistory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/text': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send text, with mentions or as a reply
     * @description Sends a text to a person, a group or a newsletter. Answers 201 with the `id` of the message: keep it together with the chat and the sender, for quoting, editing, starring and deleting ask for them. A 400 is a faulty body, or anything that failed on the way to WhatsApp, such as `websocket not connected`. After a lost connection or a time-out, the text may have been sent all the same: repeat the call only if a duplicate on the recipient's phone does no harm.
     */
    post: operations['sendText'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/image': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a picture from a URL or from base64
     * @description Sends a picture, with a caption if you like. The picture comes from `url`, which the gateway fetches, or from `data`; exactly one of them. Always set `mimeType`: the gateway does not look into the file, and without it the message carries an empty type. `viewOnce` lets the recipient open the picture one single time. A `url` that gives more than 50 MB or takes over 30 seconds is 400, and so is base64 with a `data:` prefix or in the URL-safe alphabet.
     */
    post: operations['sendImage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/video': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a video from a URL or from base64
     * @description Sends a video that plays in the chat, with an optional caption. Give exactly one of `url`, which the gateway fetches (50 MB and 30 seconds at most, else 400), and `data`. Set `mimeType`, usually `video/mp4`: it is not worked out from the file. The gateway uploads the whole file before it answers, so a large video may run into the cut after 60 seconds, with the outcome unknown.
     */
    post: operations['sendVideo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/audio': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a sound file
     * @description Sends a sound file, such as music or a podcast, to be played in the chat; for something that looks recorded on the spot use `POST /messages/voice`. Give exactly one of `url` and `data`, and set `mimeType`, which is sent as you write it. For OGG that has to be `audio/ogg; codecs=opus`, in full: with anything less, the recipient does not get the recording.
     */
    post: operations['sendAudio'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/voice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a voice note
     * @description Sends a recording that appears as a voice note, with the microphone beside it. The file has to be OGG with the Opus codec: the gateway labels every voice note `audio/ogg; codecs=opus`, whatever `mimeType` says, and does not convert, so an MP3 sent here cannot be played. Give exactly one of `url` and `data`. When the recipient has listened, a `message_read` event may tell you.
     */
    post: operations['sendVoice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a file as an attachment
     * @description Sends any file as an attachment that the recipient can save. The type follows from the extension in `filename`, not from `mimeType`: `invoice.pdf` arrives as a PDF, plain `invoice` without a type. Give exactly one of `url` and `data`; a missing `filename` is 400. A picture or a video sent this way is not compressed or played in the chat, it stays a file.
     */
    post: operations['sendDocument'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/sticker': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a sticker in WebP format
     * @description Sends a sticker, still or animated. The file has to be WebP: it is always labelled `image/webp`, so convert other formats beforehand. Give exactly one of `url` (50 MB and 30 seconds at most) and `data`. Whether a sticker moves is not read from the file: set `isAnimated`.
     */
    post: operations['sendSticker'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/contact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Share a person's contact details
     * @description Sends a contact card. Give both `displayName` and `vcard`. The gateway insists on one of them only, with 400 if both are missing, but makes no vCard from a name: a card with `displayName` alone arrives empty. A `waid` parameter on the vCard's number, digits only, gives the recipient a button to message that person.
     */
    post: operations['sendContact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/location': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a point on the map
     * @description Sends a fixed point that opens in the recipient's map; it is no live location. Set both `latitude` and `longitude`: the contract does not demand them, and a missing one counts as 0, which puts the pin in the Gulf of Guinea. Values off the globe are 400. A location can neither quote a message nor mention anybody.
     */
    post: operations['sendLocation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a text with a link preview
     * @description Sends a text below a preview box for `url`. Preview title, teaser and thumbnail are the ones you give; nothing is read from the page, and what you leave out stays blank. Put the address into `text` as well, so that it can be tapped where no preview is shown. A `jpegThumbnail` that is not standard, padded base64 is 400.
     */
    post: operations['sendLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/{messageId}/reaction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put an emoji on a message, or take it off
     * @description Puts an emoji on a message; an empty `reaction` takes yours off again. An account has one reaction per message, so a second one replaces the first. Name the author in `senderId` whenever somebody else wrote the message: without it WhatsApp does not find the message, least of all in a group. Answers 200 with an `id`; to change the reaction later, call this again for the original message.
     */
    post: operations['sendReaction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/{messageId}/edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replace the words of a message you sent
     * @description Puts a new text in place of one that this account has sent; the chat shows it as edited. WhatsApp takes edits for about 15 minutes after sending. `to` has to be the full JID of the chat: it is used as it is, so the bare digits that a send would complete do not lead to the message here. Answers 200 with an `id`; a further edit names the original message again.
     */
    post: operations['editMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/{messageId}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a receipt for a received message
     * @description Tells the sender what became of one message: `read` turns the ticks blue, `played` marks a voice note as heard. With read receipts switched off in the privacy settings, ticks turn blue in groups only. `senderId` is whoever wrote the message, in a group not the group itself. To clear the unread mark of a whole chat on your own devices, see `PUT /chats/{chatId}/read`.
     */
    post: operations['markAsRead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/{messageId}/star': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a message a star or take it away
     * @description Adds a message to the account's starred messages, or takes it out. Stars are seen by this account alone, on all of its devices. Leaving `starred` out means `false` and removes the star. `chatId` and `senderId` are used as they stand, so give full JIDs: bare digits name no message.
     */
    post: operations['starMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/{messageId}/pin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pin a message at the top of its chat, or unpin it
     * @description Pins a message so that everybody in the chat sees it at the top, or lets it go again. WhatsApp offers pins of `24h`, `7d` and `30d`; say which in `pinExpiration`. Leaving `pinned` out means `false`: the message is unpinned. The others in the chat get word of it, as a message of the type `pinInChat`.
     */
    post: operations['pinMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/{messageId}/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke a sent message from the whole chat
     * @description Takes a message back: all who received it see a note in its place. It has to be one that this account sent, and WhatsApp allows it for about two days after sending. A 204 says that the request went out; a phone that has been offline for long, or an old app, may keep the text. To hide a message from yourself only, see `POST /messages/{messageId}/delete-for-me`.
     */
    post: operations['deleteMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/{messageId}/delete-for-me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hide a message on the account's own devices
     * @description Removes a message from every device of this account, while everybody else keeps it. `chatId` is used as it stands and has to be a full JID. Say in `isFromMe` whether this account wrote the message, and in a group name the author of anybody else's in `senderId`. Both are part of how the message is found: a wrong value may be accepted and remove nothing.
     */
    post: operations['deleteMessageForMe'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the account's chats
     * @description Lists the chats that the gateway knows of, the most recently active first, each with the names of the contact and whether it is pinned, archived or muted. The whole list comes in one answer, without pages. A group shows no name here: get it from `GET /groups/{id}`. On a newly paired device the list fills as history and messages come in.
     */
    get: operations['listChats'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chats/{chatId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one chat from the list
     * @description Answers with the entry that `GET /chats` has for this chat: names, pin, archive and mute. A 404 means that the gateway has not seen the chat, which says nothing about whether the person is on WhatsApp; for that, use `/users/{phone}/check`. Where the JID with a phone number is not found, try the person's LID, and the other way round.
     */
    get: operations['getChatInfo'];
    put?: never;
    post?: never;
    /**
     * Remove a chat from the list
     * @description Removes the chat and its messages on all devices of this account; the other side keeps everything. It does not leave a group, and the next message brings the chat back. To empty a chat but keep it in the list, use `POST /chats/{chatId}/clear`. There is no undo.
     */
    delete: operations['deleteChat'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chats/{chatId}/picture': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the picture of a person or a group
     * @description Answers with the id and the address of the picture that a person or a group shows. The address lives for a limited time: fetch the file soon, and store the file and not the address. Compare `pictureId` to see whether the picture has changed. No picture, or one that its owner hides from this account, is a 400 with the reason in `detail`.
     */
    get: operations['getChatPicture'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chats/{chatId}/business': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get what a business says about itself
     * @description Answers with the profile that a WhatsApp Business account publishes: address, opening hours, categories and web site. All fields are there, but the unknown ones are empty, 0 or, for `categories` and `businessHours`, `null`. Somebody who runs no business account, like any failed lookup, is a 400.
     */
    get: operations['getChatBusinessProfile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chats/{chatId}/presence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Show the other side that you type or record
     * @description Shows "typing…" or "recording audio…" in the chat, or ends it with `paused`. The sign fades by itself after a short while: repeat it for as long as it should last. It is seen only while the account itself counts as online, see `PUT /users/me/presence`. Nothing is stored, and a 204 does not mean that anybody saw it.
     */
    put: operations['setChatPresence'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chats/{chatId}/presence/subscribe': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Ask to be told when somebody is online or types
     * @description Asks WhatsApp to report the presence of the person in this chat. From then on `user_presence` events tell when they come online or leave, and `chat_presence` events when they type. WhatsApp reports only to accounts that are online themselves, so set yours to `available` with `PUT /users/me/presence` beforehand, and nothing comes from people who hide their presence. There is no call to end it.
     */
    put: operations['subscribeChatPresence'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chats/{chatId}/ephemeral': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Choose how long new messages stay in a chat
     * @description Turns disappearing messages on for a chat, or off with `off`. It holds for everybody in the chat, and they see a note about it. Only messages sent afterwards disappear. What you send through the API carries its own timer: set `ephemeralExpiration` in each send to match.
     */
    put: operations['setChatEphemeral'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chats/{chatId}/mute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Silence a chat, or let it ring again
     * @description Silences a chat on the account's devices for 8 hours, a week or for good, or ends that with `off`. It concerns the notifications of this account alone; the other side does not learn of it. Muting a chat that is muted already starts the new period now. A newsletter has a route of its own, `PUT /newsletters/{id}/mute`.
     */
    put: operations['muteChat'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chats/{chatId}/pin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Keep a chat at the top of the list, or let it go
     * @description Fixes a chat at the top of the account's chat list, or releases it. Leaving `pinned` out means `false`, so an empty object releases the chat. It changes this account's list alone. For a message inside a chat there is `POST /messages/{messageId}/pin`.
     */
    put: operations['pinChat'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chats/{chatId}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Move a chat into the archive or back
     * @description Moves a chat out of the main list into the archive, or back. Leaving `archived` out means `false` and takes the chat out of the archive. Messages are not touched, and the other side does not notice. Archiving a pinned chat unpins it.
     */
    put: operations['archiveChat'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chats/{chatId}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set or clear the unread mark of a chat
     * @description Sets or clears the unread mark that this account's devices show beside a chat. Leaving `read` out means `false` and marks the chat as unread. It is a matter of your own list: the receipt that turns the sender's ticks blue is `POST /messages/{messageId}/read`, a call for each message.
     */
    put: operations['markChatAsRead'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chats/{chatId}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for older messages of a chat
     * @description Asks WhatsApp for messages older than one you know. They do not come in the answer but later, in an event of the type `message_history_sync`, so the instance needs a destination for its events. It is the account's phone that answers: while it is offline, or has no older messages, nothing may come. To go on backwards, call again with the oldest message received. A `count` outside 1 to 500 is 400.
     */
    post: operations['requestChatMessages'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chats/{chatId}/clear': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Empty a chat but keep it in the list
     * @description Removes the messages of a chat on all devices of this account and leaves the chat in the list. The other side keeps its messages. To drop the chat as well, use `DELETE /chats/{chatId}`. There is no undo.
     */
    post: operations['clearChat'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the account's contacts
     * @description Lists the contacts that the gateway has stored for the account, with every name it knows for each. The list is read from the gateway's own store, not from WhatsApp, so it can lag behind what the phone shows: call `POST /contacts/sync` if somebody is missing. There are no pages: the whole list comes at once.
     */
    get: operations['listContacts'];
    put?: never;
    /**
     * Save a contact
     * @description Adds somebody to the account's contacts, or overwrites the names of a contact that is there already. The change is passed on to the account's other devices, the phone included. Whether the number is on WhatsApp at all is not checked; ask `POST /users/check` for that, and save the `jid` from its answer.
     */
    post: operations['createContact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contacts/sync': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Load the contacts from WhatsApp again
     * @description Has the gateway load the account's complete contacts from WhatsApp and replace what it has stored. Use it after pairing or when `GET /contacts` looks out of date, not before every read. The answer carries no contacts: read the list afterwards.
     */
    post: operations['syncContacts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contacts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up a contact
     * @description Reads the names stored for one person. It never answers 404: for somebody unknown it is 200 with empty names, so test `fullName` and `pushName` rather than the status. To find out whether a number is on WhatsApp use `GET /users/{phone}/check`, which asks WhatsApp itself.
     */
    get: operations['getContact'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contacts/blocklist': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List whom the account has blocked
     * @description Lists the people blocked by the account, on whichever of its devices that was done. An entry may be known by LID alone; compare by `id` and `lid`, not by `phone`, which can be missing.
     */
    get: operations['getBlocklist'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contacts/{id}/block': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Block somebody
     * @description Blocks a person for the account: their messages and calls no longer come through, and they no longer see its presence. It holds on all devices of the account, so this instance gets no events of what they send either. Only people can be blocked: for a group there is leaving it, or muting the chat.
     */
    put: operations['blockContact'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contacts/{id}/unblock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Lift a block
     * @description Takes a person off the account's blocklist, so that they can write and call again. What they sent in the meantime does not arrive later.
     */
    put: operations['unblockContact'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/users/me/profile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the paired account's profile
     * @description Tells which account the instance is paired with: its ids, the number of this linked device, names, about text and picture id. Use it after pairing to make sure that the right number was linked. `businessName` is empty for an ordinary account.
     */
    get: operations['getMyProfile'];
    /**
     * Change the paired account's profile
     * @description Changes name, about text or picture of the account, in any combination; a field left out stays as it is. The name is the one that people see who have not saved the number. `picture` is a JPEG in standard base64 with padding: a `data:` prefix is 400.
     */
    put: operations['updateMyProfile'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/users/me/presence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Show the account as online or offline
     * @description Sets whether the account counts as online. It is a signal of the moment, not a setting: it is gone with the connection, so send it again after a reconnect. As long as the account is shown as online, WhatsApp may hold back notifications on the phone; send `unavailable` when the work is done. To show typing in one chat there is `PUT /chats/{chatId}/presence`.
     */
    put: operations['setPresence'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/users/me/privacy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the account's privacy settings
     * @description Reads who may see or do what with the account: add it to groups, call it, see its last seen, its picture and so on. The values are those that `PUT` on this path takes, while the names differ: what is read as `lastSeen` is set as `last`, and `readReceipts` as `readreceipts`.
     */
    get: operations['getPrivacySettings'];
    /**
     * Change one privacy setting
     * @description Sets one privacy setting and answers all of them as they stand afterwards. The names in the request are WhatsApp's own: `last` for what the answer calls `lastSeen`, `groupadd` for `groupAdd`, `readreceipts` for `readReceipts`, `calladd` for `callAdd`. Not every value suits every setting: `known` is for calls, `match_last_seen` for `online`, and read receipts are either `all` or `none`. A pair that WhatsApp does not accept is 400. With read receipts off the account gets none from others either.
     */
    put: operations['setPrivacySetting'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/users/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find out which phone numbers are on WhatsApp
     * @description Asks WhatsApp about a list of phone numbers in one go and gives the JID of each one that is registered. Results come in WhatsApp's order, with the number written with a `+` in `query`, so match them by number and not by position. Send to the `jid` given rather than to a JID built from the digits: Brazilian numbers with or without the ninth digit, Mexican `+52 1` and Argentine `+54 9` follow no rule that could be applied beforehand. Checking long lists of strangers is what spammers do, and ends in `rate-overlimit` (400) or a ban.
     */
    post: operations['bulkCheckUsers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/users/{phone}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Find out whether a number uses WhatsApp
     * @description Asks WhatsApp whether a phone number has an account; a number that has none is 200 with `false`, not 404. The answer does not tell the JID, which need not be the digits with a suffix: when you mean to send, ask `POST /users/check` instead, for a single number too. Keep the result for a while, as frequent checks meet `rate-overlimit` (400).
     */
    get: operations['checkUser'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/users/{phone}/profile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read somebody's public profile
     * @description Looks up a phone number and shows what its owner lets this account see: ids, about text, picture. Check `isInWhatsApp` before relying on the rest. An empty `status` or `pictureId` may mean that there is none or that privacy settings hide it, and the answer does not say which. Picture addresses run out after a while: fetch the picture soon and keep `pictureId` to notice a new one.
     */
    get: operations['getUserProfile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the account's groups
     * @description Lists the groups that the paired account belongs to, each with settings and participants: the same object as `GET /groups/{id}`. One call here replaces a loop over single groups, and each of those reads counts towards WhatsApp's rate limit. That limit shows as 400 with `rate-overlimit` in `detail`, not as 429: wait, then ask less often. Keep the list and follow `group` events instead of polling.
     */
    get: operations['listGroups'];
    put?: never;
    /**
     * Start a group
     * @description Makes a group with a name and its first participants; the account itself becomes a member and an admin without being listed. The answer's `id` is the JID of the group, which messages and all group routes take. It does not say who came in: people whose privacy settings forbid it are not added, so read the participants afterwards and send those left out the invite link. Participants are JIDs, not bare numbers; a malformed one is 400. After a timeout look in `GET /groups` before trying again, or there may be two groups.
     */
    post: operations['createGroup'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a group
     * @description Reads one group: name, description, settings, owner and participants with their admin flags. The read goes out to WhatsApp each time, and whatever fails on the way is reported as 404 `not found: <cause>`, so a 404 does not prove that the group is gone: the cause may be a dropped socket, or `rate-overlimit` when groups are read too fast. Read the cause before deleting anything on your side.
     */
    get: operations['getGroup'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{id}/name': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Rename a group
     * @description Changes the subject at the top of the chat; all members see a notice of it. The account has to be an admin, unless the group lets every member edit its info. A refusal by WhatsApp, for want of rights or for a name it does not take, is 400 with the cause in `detail`.
     */
    put: operations['setGroupName'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{id}/description': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change or clear a group's description
     * @description Replaces the text on the group's info page. An empty `description` removes it, and so does a body without the field. The account has to be an admin, unless the group lets every member edit its info; WhatsApp's refusal is 400.
     */
    put: operations['setGroupDescription'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{id}/picture': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change a group's picture
     * @description Replaces the group's picture and answers the id of the new one. The image is a JPEG, sent inline as standard base64 with padding: a `data:` prefix or the URL-safe alphabet is 400, and there is no way to pass an address instead. The account has to be an admin, unless the group lets every member edit its info. Later changes by others show as `chat_picture` events with another `pictureId`.
     */
    post: operations['setGroupPicture'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{id}/leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Leave the group
     * @description Takes the paired account out of a group. From then on neither messages nor events of the group arrive, and the account cannot come back by itself unless it has an invite link. If the only admin goes, WhatsApp makes another member admin.
     */
    post: operations['leaveGroup'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{id}/participants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a group's participants
     * @description Lists who is in a group and who is an admin: the `participants` of `GET /groups/{id}` without the rest, at the same cost. Participants whose number WhatsApp hides are known by LID alone: `id` then ends in `@lid` and `phone` is missing. Any failure on the way to WhatsApp, `rate-overlimit` included, is 404 `not found: <cause>`.
     */
    get: operations['getGroupParticipants'];
    /**
     * Add, remove or re-rank group members
     * @description Applies one action to all the people listed: `add`, `remove`, `promote` to admin or `demote`. The account has to be an admin, except for adding where the group lets all members add. 204 says that WhatsApp took the request, not that it worked for each person: privacy settings may keep somebody from being added, and the body is empty, so read the participants back where it matters. Add people in small numbers and only those who expect it: mass adding is a way to get the number banned.
     */
    put: operations['updateGroupParticipants'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{id}/invite-link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a group's invite link
     * @description Reads the link that lets anyone who holds it into the group. The account has to be an admin. The link stays the same until it is reset, so it can be kept; treat it as a secret all the same. A refusal by WhatsApp is 400.
     */
    get: operations['getGroupInviteLink'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{id}/invite-link/reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke a group's invite link and get another
     * @description Makes a new invite link and answers it; every copy of the earlier link is void. The account has to be an admin. Those who came in by the earlier link stay in. Repeating the call voids the link just handed out.
     */
    post: operations['resetGroupInviteLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{id}/settings/announce': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Decide who may write in a group
     * @description With `enabled` true the group turns into an announcement board: members read, admins write. The account has to be an admin. Send the field each time, for a body without it means `false` and opens the chat to everyone again. While it is on, an account without admin rights cannot post there.
     */
    put: operations['setGroupAnnounce'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{id}/settings/locked': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Decide who may edit a group's info
     * @description With `enabled` true name, description and picture are in the hands of the admins; with `false` any member may change them. The account has to be an admin. A body without the field means `false`. This is not about writing messages: that is `PUT /groups/{id}/settings/announce`.
     */
    put: operations['setGroupLocked'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{id}/settings/join-approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Turn join approval on or off
     * @description With `enabled` true people who follow the invite link wait until an admin lets them in; with `false` the link alone is enough. The account has to be an admin. A body without the field means `false`. Those who wait are listed by `GET /groups/{id}/requests` and answered with `PUT` on the same path.
     */
    put: operations['setGroupJoinApproval'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{id}/settings/member-add-mode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Decide who may add people to a group
     * @description With `onlyAdminAdd` true only admins bring people in; with `false` every member can. The account has to be an admin. A body without the field means `false`. The result shows as `memberAddMode` when the group is read.
     */
    put: operations['setGroupMemberAddMode'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/join/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Join a group by its link
     * @description Joins the group behind an invite link and answers its JID as `id`. Pass the code, not the whole address. Where join approval is on the account only lands on the waiting list, with the same answer: it is a member once `GET /groups` shows the group. A revoked or mistyped code is 400. To see what is behind a link first, use `GET /groups/invite/{code}`.
     */
    post: operations['joinGroupWithLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/join/invite': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept a personal group invite
     * @description Joins a group on the strength of an invite that an admin sent to this account as a message, which is how people are asked in whose privacy settings forbid adding them. Group, inviter, code and expiry all come from that message and have to be passed on unchanged. Its code is not that of an invite link: for those there is `POST /groups/join/link`. An invite that has run out, or was made for somebody else, is 400.
     */
    post: operations['joinGroupWithInvite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/invite/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look behind a group invite link
     * @description Shows the group that an invite code leads to, before joining it or instead. WhatsApp tells an outsider less than a member, so expect empty fields and a short list of participants. A revoked or mistyped code is 404 `not found: <cause>`, but so is any other failure on the way, `rate-overlimit` included.
     */
    get: operations['getGroupInfoFromLink'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{id}/requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List who is waiting to join a group
     * @description Lists the people who followed the invite link and wait for an admin, with the time at which they asked. It needs join approval to be on in the group and the account to be an admin. Use the `id` of each `user` to answer with `PUT` on this path. Any failure on the way to WhatsApp is 404 `not found: <cause>`.
     */
    get: operations['getGroupRequests'];
    /**
     * Let waiting people in, or turn them away
     * @description Answers join requests: `approve` lets all the people listed in, `reject` turns them all away, so a mixed decision takes two calls. It needs join approval to be on and the account to be an admin. 204 has no body that would say how each one fared; read the list of requests again to see who is still waiting.
     */
    put: operations['updateGroupRequests'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/communities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the account's communities
     * @description Lists the communities that the paired account belongs to, each with its settings and participants. The groups inside are not part of the answer: read them with `GET /communities/{id}/groups`. WhatsApp's rate limit shows as 400 with `rate-overlimit` in `detail`.
     */
    get: operations['listCommunities'];
    put?: never;
    /**
     * Start a community
     * @description Makes a community and answers its JID as `id`. WhatsApp adds the announcement group by itself: find it with `GET /communities/{id}/groups`, marked `isAnnouncementGroup`, and send what everybody should read there. Further groups are made or linked afterwards. Participants are JIDs, not bare numbers. After a timeout look in `GET /communities` before trying again, or there may be two.
     */
    post: operations['createCommunity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/communities/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a community
     * @description Reads one community: name, description, owner, settings, and participants with their admin flags. A community's JID ends in `@g.us` as a group's does, so the id itself does not tell which of the two it is. Any failure on the way to WhatsApp is 404 `not found: <cause>`: the cause may be a dropped socket or `rate-overlimit`, and need not mean that the community is gone.
     */
    get: operations['getCommunity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/communities/{id}/leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Leave the community
     * @description Takes the paired account out of a community. Its announcements no longer arrive, and coming back takes an invite link or an admin. Check `GET /groups` afterwards for groups of the community in which the account is still a member.
     */
    post: operations['leaveCommunity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/communities/{id}/name': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Rename a community
     * @description Changes the name that stands over the community and its groups. The account has to be an admin of the community; a refusal by WhatsApp is 400 with the cause in `detail`.
     */
    put: operations['setCommunityName'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/communities/{id}/description': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change or clear a community's description
     * @description Replaces the text on the community's info page. An empty `description` removes it, and so does a body without the field. The account has to be an admin of the community.
     */
    put: operations['setCommunityDescription'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/communities/{id}/picture': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change a community's picture
     * @description Replaces the community's picture and answers the id of the new one. The image is a JPEG, sent inline as standard base64 with padding: a `data:` prefix or the URL-safe alphabet is 400. The account has to be an admin of the community.
     */
    post: operations['setCommunityPicture'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/communities/{id}/settings/locked': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Decide who may edit a community's info
     * @description With `enabled` true name, description and picture of the community are in the hands of its admins; with `false` others may change them too. The account has to be an admin. A body without the field means `false`.
     */
    put: operations['setCommunityLocked'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/communities/{id}/participants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a community's participants
     * @description Lists the people in a community by their ids alone. Who is an admin is not in this list: for that read `participants` in `GET /communities/{id}`. People whose number WhatsApp hides appear with a LID as `id` and without `phone`. Any failure on the way to WhatsApp is 404 `not found: <cause>`.
     */
    get: operations['getCommunityParticipants'];
    /**
     * Add, remove or re-rank community members
     * @description Applies one action to all the people listed: `add`, `remove`, `promote` to admin or `demote`. The account has to be an admin of the community. 204 has no body and does not say how each person fared: privacy settings may keep somebody from being added, so read the participants back where it matters.
     */
    put: operations['updateCommunityParticipants'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/communities/{id}/invite-link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a community's invite link
     * @description Reads the link by which people come into the community. The account has to be an admin. The link stays the same until it is reset; treat it as a secret all the same. A refusal by WhatsApp is 400.
     */
    get: operations['getCommunityInviteLink'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/communities/{id}/invite-link/reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke a community's invite link and get another
     * @description Gives the community another invite link and answers it; every copy of the earlier one is void. The account has to be an admin. Repeating the call voids the link just handed out.
     */
    post: operations['resetCommunityInviteLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/communities/{id}/groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the groups of a community
     * @description Lists the groups that belong to a community, the announcement group among them, with id and name; for settings and members read each with `GET /groups/{id}`. A group may show up here though the account is not in it, and cannot be written to then. Any failure on the way to WhatsApp is 404 `not found: <cause>`, `rate-overlimit` included.
     */
    get: operations['getCommunitySubGroups'];
    put?: never;
    /**
     * Start a group under a community
     * @description Makes a group that belongs to the community from the outset and answers its JID as `id`. The account has to be an admin of the community. Participants are JIDs, not bare numbers; the answer does not say who could be added. To take in a group that exists already, link it with `POST /communities/{id}/groups/link`.
     */
    post: operations['createCommunityGroup'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/communities/{id}/groups/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a group into a community
     * @description Puts a group that exists already under a community; its members and messages stay. The account has to be an admin of both. Reading the group then shows the community as `communityId`. A refusal by WhatsApp is 400 with the cause in `detail`.
     */
    post: operations['linkGroupToCommunity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/communities/{id}/groups/{groupId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take a group out of a community
     * @description Separates a group from its community. The group lives on by itself with its members and messages, and can be linked again. The account has to be an admin. Both ids go into the path raw, with a plain `@`.
     */
    delete: operations['unlinkCommunityGroup'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/newsletters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the newsletters the account follows
     * @description Lists the newsletters (WhatsApp calls them channels) that the paired account follows, each with the account's `role` in it and whether it is muted. WhatsApp's rate limit shows as 400 with `rate-overlimit` in `detail`.
     */
    get: operations['listNewsletters'];
    put?: never;
    /**
     * Start a newsletter
     * @description Makes a newsletter (a WhatsApp channel) owned by the paired account and answers its JID as `id`; messages are posted to that JID like to any chat. The picture is standard base64 with padding: a `data:` prefix is 400. After a timeout look in `GET /newsletters` before trying again, or there may be two.
     */
    post: operations['createNewsletter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/newsletters/invite/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look behind a newsletter link
     * @description Finds a newsletter from the code in its link, for instance to learn the JID that following takes. An unknown code is 404 `not found: <cause>`, but so is any other failure on the way to WhatsApp, a dropped socket or `rate-overlimit` included: read the cause before you call the code wrong.
     */
    get: operations['getNewsletterByInviteCode'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/newsletters/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a newsletter
     * @description Reads one newsletter: name, description, number of subscribers, state, and what the account is in it. `role` and `mute` may be missing, and then say nothing about the account. Any failure on the way to WhatsApp is 404 `not found: <cause>`, so a 404 does not prove that the newsletter is gone.
     */
    get: operations['getNewsletter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/newsletters/{id}/subscription': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Follow or unfollow a newsletter
     * @description Makes the account follow a newsletter, or stop following it. The change also arrives as a `newsletter` event with the action `join` or `leave`. Always send `subscribed`: the server reads a body without it as `false` and unfollows.
     */
    put: operations['setNewsletterSubscription'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/newsletters/{id}/mute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Silence a newsletter, or lift that
     * @description Sets whether posts of a newsletter make a sound on the account's devices; the account goes on following it. In spite of its name the operation does not flip the state: `mute` says which state you want, and a body without it means `false`.
     */
    put: operations['toggleMuteNewsletter'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/status/privacy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See who gets to see your statuses
     * @description Lists the audiences that are set up for the account's statuses; the one in force has `isDefault`. `contacts` is everybody in the address book, `blacklist` the same without the people on the list, `whitelist` the people on the list alone. Posting offers no choice of audience: look here beforehand if it matters who sees a status.
     */
    get: operations['getStatusPrivacy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/status/text': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Post a text as status
     * @description Shows a text to the account's status audience (see `GET /status/privacy`) for 24 hours. Answers 201 with its `id`, which `POST /status/{messageId}/delete` asks for. An empty `text` is 400. As with a message, a call that times out may have posted all the same.
     */
    post: operations['postTextStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/status/image': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Post a picture as status
     * @description Shows a picture with an optional caption to the account's status audience for 24 hours. Give exactly one of `url`, which the gateway fetches (50 MB and 30 seconds at most, else 400), and `data`; and set `mimeType`, which is not worked out from the file. Answers 201 with the `id` to take it down with.
     */
    post: operations['postImageStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/status/video': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Post a video as status
     * @description Shows a video with an optional caption to the account's status audience for 24 hours. Give exactly one of `url` (fetched by the gateway, 50 MB and 30 seconds at most, else 400) and `data`, and set `mimeType`, usually `video/mp4`. Answers 201 with the `id` to take it down with.
     */
    post: operations['postVideoStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/status/{messageId}/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take down a status before its time
     * @description Takes down a status of this account before its 24 hours are over, for all who could see it. `messageId` is the `id` that posting it answered with. Who has seen the status already has seen it; a 204 says that the request to remove it went out.
     */
    post: operations['deleteStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calls/{callId}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Turn away a call while it rings
     * @description Declines a call that is ringing on the account. Both ids come from the `call_offer` event: its `id` goes into the path, the `id` of its `caller` into the body. It takes effect only while the call rings, so act on the event at once; a 204 says that the refusal was sent, not that it came in time.
     */
    post: operations['rejectCall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/media/download': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Fetch the file of a media message
     * @description Fetches from WhatsApp the file that a message refers to, decrypts it and answers with its bytes. The `id` is the `media.id` of a `message` event. `Content-Type` is what the sender claimed, perhaps empty or untrue, so look at the bytes before you trust it; the name is in `Content-Disposition` (`filename` and `filename*`), the size in `Content-Length`. WhatsApp keeps files for a limited time: a 400 such as `download failed with status code 404` means that this one is gone. 413 means that it is too large for the gateway.
     */
    get: operations['downloadMedia'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/account/instances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the customer's instances
     * @description Lists the instances that belong to the customer key, a page at a time, narrowed on request to a span of creation times or to one status. The answer holds one page and, in `totalCount`, the number of matches on all pages: go on until `pageNumber` times `pageSize` reaches it. Entries carry no event settings; those come from `GET /account/instances/{id}`. Only the customer key opens `/account/*`: an instance's own key gets 401 here, and no `X-Instance-Id` is sent.
     */
    get: operations['listAccountInstances'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/account/instances/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an instance and its settings
     * @description Reads one instance: its name, state and paired device, and how its events are delivered. This is the place to start from before changing `settings`, since the change takes the same object. The answer does not repeat the id, and `settings.eventSigningSecret` in it is a secret, in logs too. An id that is not among the customer's instances is 404.
     */
    get: operations['getAccountInstance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/account/instances/{id}/name': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Rename an instance
     * @description Changes the label under which people find the instance in lists. Nothing else depends on the name: the id, the keys, the pairing and the deliveries stay as they are. More than 256 characters are refused with 400.
     */
    put: operations['updateAccountInstanceName'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/account/instances/{id}/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change how an instance delivers its events
     * @description Sets where the events of one instance go (a webhook, or pull mode), which event types are delivered, whether deliveries are signed, and whether history is kept when pairing. Read the current settings with `GET /account/instances/{id}`, change what you need and send the whole object back: nothing in the contract promises that a field left out keeps its value. With `useCustomDefaults` the instance follows the customer's defaults instead of its own values. Without `eventSigningSecret` deliveries arrive unsigned, and a receiver cannot tell them from a stranger's.
     */
    put: operations['updateAccountInstanceSettings'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/account/instances/{id}/apikey': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Replace an instance's API key
     * @description Makes a fresh key for the instance and answers it as a bare JSON string, not as an object. The key used until now is dead from that moment: programs that still send it get 401. Store the answer at once, because no other operation shows the key; elsewhere there is only `hasApiKey`. Calling again makes yet another key, so after a lost answer call once more and use the last key received. The customer's key is not affected and goes on working for all WhatsApp routes.
     */
    put: operations['regenerateAccountInstanceApiKey'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/account/instances/{id}/restart': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Restart one of the customer's instances
     * @description Takes an instance down and starts it again, for instance when it is stuck. While it comes up, its WhatsApp routes answer 503 `instance not available`, and then 409 `device not paired` until it has logged in, though the device is paired. Wait for `isLoggedIn` in `GET /session/status` rather than pairing anew.
     */
    put: operations['restartAccountInstance'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/account/subscriptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the customer's subscriptions
     * @description Lists what the customer pays for, a page at a time: plan, price, current period, how many instances it covers and which they are. The `id` of an entry is what the other `/account/subscriptions/*` routes take. A subscription that runs out shows `cancelAtPeriodEnd`, and is good until `curPeriodEnd`.
     */
    get: operations['listAccountSubscriptions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/account/subscriptions/{id}/instances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the instances of one subscription
     * @description Lists the instances paid for by one subscription, a page at a time, with the same filters and the same kind of page as `GET /account/instances`. Use it to check what became of a create or delete call whose answer was lost.
     */
    get: operations['listAccountSubscriptionInstances'];
    put?: never;
    /**
     * Add an instance to a subscription
     * @description Makes another instance under a subscription and answers its id as a bare JSON string; there is no request body. For customers who are resellers, and for no others. The new instance is not paired: give it settings, then pair it with a QR code or a pair code through `/session/*`, sending the id as `X-Instance-Id`. A repeated call makes a second instance, so when the answer is lost, look in the subscription's list of instances before trying again.
     */
    post: operations['createAccountSubscriptionInstance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/account/subscriptions/{id}/instances/{instanceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * End an instance of a subscription
     * @description Lets one instance of the subscription expire. For customers who are resellers, and for no others. There is no operation that takes it back: to have the number connected again, make an instance and pair that one. What the change means for the bill is in `GET /account/subscriptions/{id}/changes`.
     */
    delete: operations['deleteAccountSubscriptionInstance'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/account/subscriptions/{id}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the history of a subscription
     * @description Lists what has happened to a subscription, a page at a time: each entry says when, what kind of change, which instance if any, the quantity before and after, and the prorated amount. Narrow it by time, kind of change or instance. An unknown subscription is 404.
     */
    get: operations['listAccountSubscriptionChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/account/instances/defaults': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the customer's default settings
     * @description Reads the event settings that are shared by every instance with `useCustomDefaults` switched on; the others keep their own. `defaultSigningSecret` in the answer is a secret, in logs too. A customer without defaults may get 404.
     */
    get: operations['getAccountInstanceDefaults'];
    /**
     * Change the customer's default settings
     * @description Sets the shared event settings. They hold for all instances with `useCustomDefaults`, production ones included, so a wrong webhook address here misleads the events of every one of them. Read the defaults first, change what you need and send the whole object back: nothing in the contract promises that a field left out keeps its value.
     */
    put: operations['updateAccountInstanceDefaults'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask whether the gateway is up
     * @description Answers `ok` as long as the process takes requests; meant for probes, and open without any key. It says nothing of WhatsApp: the gateway is up even if not one instance is connected. Whether an instance can send is told by `GET /session/status`.
     */
    get: operations['healthCheck'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/instances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the gateway's instances
     * @description Lists every instance with its configuration and whether it is connected and logged in; there are no pages. An instance is ready for use when `isLoggedIn` is true: `isConnected` alone means that the line to WhatsApp is open, which is so before pairing as well. The configurations show `apiKey` and `signingSecret` in clear, so the whole answer is a secret: do not log it, and do not pass it on to a browser.
     */
    get: operations['listInstances'];
    put?: never;
    /**
     * Make an instance
     * @description Makes an instance under an id of your choice, with its key, its webhook and its event settings, and answers it with the configuration in force. Fields left out take the server's defaults; with neither an `apiKey` here nor a default key, the instance is open to anybody who reaches the port. It is not paired yet: continue with `GET /session/qr` or `GET /session/pair-code/{phone}`, sending the id as `X-Instance-Id`. An id that breaks the pattern or is taken already is 400, so a create repeated after a timeout may fail because the first one worked: look with `GET /admin/instances/{id}`. The answer holds `apiKey` and `signingSecret` in clear; keep it out of logs.
     */
    post: operations['createInstance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/instances/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one instance
     * @description Reads an instance's configuration and whether it is connected and logged in. Read it before changing the configuration, because `PUT /admin/instances/{id}/config` wants all of it. `apiKey` and `signingSecret` are in the answer in clear. An unknown id is 404.
     */
    get: operations['getInstance'];
    put?: never;
    post?: never;
    /**
     * Delete an instance for good
     * @description Removes an instance and its configuration, and unlinks its device from WhatsApp. Where it was logged in, a `logged_out` event with the reason `instance_deleted` goes out, whatever its filters. There is no way back: a new instance under the same id has to be paired anew. An unknown id is 404, and so a repeated delete.
     */
    delete: operations['deleteInstance'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/instances/{id}/config': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Replace an instance's configuration
     * @description Puts a new configuration in place of the whole of the old one: a field left out is not kept, it falls back to the server's default. **A body without `apiKey` gives the instance the default key, and if there is no default key it is open to anybody.** So read the instance with `GET /admin/instances/{id}`, change what you need and send everything back. Events keep going to the old address with the old filters until the instance is restarted: follow up with `PUT /admin/instances/{id}/restart`. A body that does not validate is 400; any other failure is 404, not only an unknown id.
     */
    put: operations['updateInstanceConfig'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/instances/{id}/restart': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Stop an instance and start it again
     * @description Closes an instance's connection to WhatsApp and builds it up again with the stored configuration. This is what makes a changed webhook address and changed filters count, and the first thing to try with an instance that is stuck. The pairing is kept. The answer comes before the instance has logged in: until then its routes answer 503 `instance not available` or 409 `device not paired`, so wait for `isLoggedIn` instead of pairing again.
     */
    put: operations['restartInstance'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Body of every answer that reports an error, except a 500, which is empty, and whatever a proxy in between makes up. */
    Error: {
      /**
       * @description What went wrong, in words for a person to read. Several faulty fields stand on lines of their own, under the server's names (`To` for `to`).
       * @example invalid request body: unexpected EOF
       */
      detail: string;
      /**
       * @description The HTTP status once more.
       * @example 400
       */
      status: number;
    };
    /** @description How an instance stands with WhatsApp, from `GET /session/status`. */
    SessionStatus: {
      /** @description Whether a socket to WhatsApp is open. `true` does not mean paired: one is open for the QR code, too. */
      isConnected: boolean;
      /** @description Whether the device is paired and logged in at this moment, which sending needs. */
      isLoggedIn: boolean;
      /**
       * @description JID of the linked device, with its device number after the colon; empty while unpaired. Cut the device number off before you use it as a recipient.
       * @example 12025550143:12@s.whatsapp.net
       */
      deviceId: string;
    };
    /** @description A text to be sent, from `POST /messages/text`. */
    SendTextRequest: {
      /**
       * Format: jid
       * @description Recipient: JID or LID of a person, a group or a newsletter, without device part. Bare digits get `@s.whatsapp.net` appended, unchecked.
       * @example 12025550143@s.whatsapp.net
       */
      to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
      /**
       * @description The words to send. WhatsApp's marks work: `*bold*`, `_italic_`, `~struck~`.
       * @example Your table is booked for Saturday, 19:30.
       */
      text: string;
      /**
       * @description Full JIDs of the people to mention. Each has to stand in `text` as well, as `@` and the part before the JID's `@`.
       * @example [
       *       "12025550178@s.whatsapp.net"
       *     ]
       */
      mentions?: JidLike<'user' | 'lid' | 'bot'>[];
      /**
       * @description Id of an earlier message to quote; leave it out to send a text that is no reply.
       * @example 3EB0C767D097B7C41F9A
       */
      replyTo?: string;
      /**
       * Format: jid
       * @description Full JID, without device part, of whoever wrote the quoted message. In a group the quote is wrong without it.
       * @example 12025550178@s.whatsapp.net
       */
      replyToSenderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
      /** @description `true` shows the message as forwarded; left out, it shows as your own. */
      isForwarded?: boolean;
      /**
       * @description Time after which this message disappears; with `off`, or nothing, it stays. Where the chat has a timer of its own, set the same one here.
       * @enum {string}
       */
      ephemeralExpiration?: 'off' | '24h' | '7d' | '90d';
    };
    /** @description A picture, video, sound file or voice note to be sent, with exactly one of `data` and `url` as its source. */
    SendMediaRequest: {
      /**
       * Format: jid
       * @description Recipient: JID or LID of a person, a group or a newsletter, without device part. Bare digits get `@s.whatsapp.net` appended, unchecked.
       * @example 12025550143@s.whatsapp.net
       */
      to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
      /**
       * Format: byte
       * @description The file as base64, in the standard alphabet with padding: no `data:` prefix, no base64url. Not together with `url`.
       * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
       */
      data?: MediaData;
      /**
       * Format: uri
       * @description Address that the gateway fetches the file from, within 30 seconds and up to 50 MB. Not together with `data`.
       * @example https://example.com/menu/today.jpg
       */
      url?: string;
      /**
       * @description Type of the file, sent on unchecked; left out, the message has an empty one. Documents and voice notes do not use it, as their type is settled otherwise.
       * @example image/jpeg
       */
      mimeType?: string;
      /**
       * @description Text below the picture, video or document; sound files and voice notes show none.
       * @example Today's menu
       */
      caption?: string;
      /**
       * @description Full JIDs of people to mention in `caption`, where each stands as `@` and the part before the JID's `@`.
       * @example [
       *       "12025550178@s.whatsapp.net"
       *     ]
       */
      mentions?: JidLike<'user' | 'lid' | 'bot'>[];
      /**
       * @description Id of an earlier message to quote; leave it out if this is no reply.
       * @example 3EB0C767D097B7C41F9A
       */
      replyTo?: string;
      /**
       * Format: jid
       * @description Full JID, without device part, of whoever wrote the quoted message. In a group the quote is wrong without it.
       * @example 12025550178@s.whatsapp.net
       */
      replyToSenderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
      /** @description `true` shows the message as forwarded; left out, it shows as your own. */
      isForwarded?: boolean;
      /** @description `true` lets the recipient open the media a single time; left out, it stays in the chat. */
      viewOnce?: boolean;
      /**
       * @description Time after which this message disappears; with `off`, or nothing, it stays. Where the chat has a timer of its own, set the same one here.
       * @enum {string}
       */
      ephemeralExpiration?: 'off' | '24h' | '7d' | '90d';
    };
    /** @description A file to be sent as an attachment: the fields of any media, and a name that settles the type. */
    SendDocumentRequest: components['schemas']['SendMediaRequest'] & {
      /**
       * @description Name the attachment is shown and saved under. Its extension settles the file's type, so do not leave it off.
       * @example invoice-2026-0314.pdf
       */
      filename: string;
    };
    /** @description A WebP sticker to be sent, with exactly one of `data` and `url` as its source. */
    SendStickerRequest: {
      /**
       * Format: jid
       * @description Recipient: JID or LID of a person, a group or a newsletter, without device part. Bare digits get `@s.whatsapp.net` appended, unchecked.
       * @example 12025550143@s.whatsapp.net
       */
      to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
      /**
       * Format: byte
       * @description The WebP file as base64, in the standard alphabet with padding: no `data:` prefix, no base64url. Not together with `url`.
       * @example UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA
       */
      data?: MediaData;
      /**
       * Format: uri
       * @description Address that the gateway fetches the WebP file from, within 30 seconds and up to 50 MB. Not together with `data`.
       * @example https://example.com/stickers/thanks.webp
       */
      url?: string;
      /** @description `true` for a sticker that moves; left out, it counts as a still one. */
      isAnimated?: boolean;
      /**
       * @description Full JIDs of people to mention. A sticker has no text to show them in, so they matter little here.
       * @example [
       *       "12025550178@s.whatsapp.net"
       *     ]
       */
      mentions?: JidLike<'user' | 'lid' | 'bot'>[];
      /**
       * @description Id of an earlier message to quote; leave it out if this is no reply.
       * @example 3EB0C767D097B7C41F9A
       */
      replyTo?: string;
      /**
       * Format: jid
       * @description Full JID, without device part, of whoever wrote the quoted message. In a group the quote is wrong without it.
       * @example 12025550178@s.whatsapp.net
       */
      replyToSenderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
      /** @description `true` shows the sticker as forwarded; left out, it shows as your own. */
      isForwarded?: boolean;
      /**
       * @description Time after which this message disappears; with `off`, or nothing, it stays. Where the chat has a timer of its own, set the same one here.
       * @enum {string}
       */
      ephemeralExpiration?: 'off' | '24h' | '7d' | '90d';
    };
    /** @description A contact card to be sent; give `displayName` and `vcard` together. */
    SendContactRequest: {
      /**
       * Format: jid
       * @description Recipient of the card: JID or LID of a person, a group or a newsletter, without device part. Bare digits get `@s.whatsapp.net` appended, unchecked.
       * @example 12025550143@s.whatsapp.net
       */
      to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
      /**
       * @description Name printed on the card. No vCard is made from it, so alone it gives an empty card.
       * @example Lucía Fernández
       */
      displayName?: string;
      /**
       * @description The card itself as vCard 3.0 with line breaks. A number with `waid=` and its digits can be messaged from the card.
       * @example BEGIN:VCARD
       *     VERSION:3.0
       *     N:Fernández;Lucía;;;
       *     FN:Lucía Fernández
       *     TEL;type=CELL;waid=447700900123:+44 7700 900123
       *     END:VCARD
       */
      vcard?: string;
      /**
       * @description Full JIDs of people to mention. A card has no text to show them in, so they matter little here.
       * @example [
       *       "12025550178@s.whatsapp.net"
       *     ]
       */
      mentions?: JidLike<'user' | 'lid' | 'bot'>[];
      /**
       * @description Id of an earlier message to quote; leave it out if this is no reply.
       * @example 3EB0C767D097B7C41F9A
       */
      replyTo?: string;
      /**
       * Format: jid
       * @description Full JID, without device part, of whoever wrote the quoted message. In a group the quote is wrong without it.
       * @example 12025550178@s.whatsapp.net
       */
      replyToSenderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
      /** @description `true` shows the card as forwarded; left out, it shows as your own. */
      isForwarded?: boolean;
      /**
       * @description Time after which this message disappears; with `off`, or nothing, it stays. Where the chat has a timer of its own, set the same one here.
       * @enum {string}
       */
      ephemeralExpiration?: 'off' | '24h' | '7d' | '90d';
    };
    /** @description A fixed point on the map to be sent, with or without a name and an address. */
    SendLocationRequest: {
      /**
       * Format: jid
       * @description Recipient: JID or LID of a person, a group or a newsletter, without device part. Bare digits get `@s.whatsapp.net` appended, unchecked.
       * @example 12025550143@s.whatsapp.net
       */
      to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
      /**
       * Format: double
       * @description Degrees north of the equator, negative to the south. Left out, it is 0.
       * @example 46.6242
       */
      latitude?: number;
      /**
       * Format: double
       * @description Degrees east of Greenwich, negative to the west. Left out, it is 0.
       * @example 8.0414
       */
      longitude?: number;
      /**
       * @description Name of the place, shown in bold below the map.
       * @example Grindelwald Terminal
       */
      name?: string;
      /**
       * @description Postal address in one line, shown below the name.
       * @example Grundstrasse 54, 3818 Grindelwald, Switzerland
       */
      address?: string;
      /**
       * @description Web page about the place.
       * @example https://example.com/meeting-point
       */
      url?: string;
      /**
       * @description Time after which this message disappears; with `off`, or nothing, it stays. Where the chat has a timer of its own, set the same one here.
       * @enum {string}
       */
      ephemeralExpiration?: 'off' | '24h' | '7d' | '90d';
    };
    /** @description A text with a preview box, whose content you supply, from `POST /messages/link`. */
    SendLinkRequest: {
      /**
       * Format: jid
       * @description Recipient: JID or LID of a person, a group or a newsletter, without device part. Bare digits get `@s.whatsapp.net` appended, unchecked.
       * @example 12025550143@s.whatsapp.net
       */
      to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
      /**
       * @description The words below the preview. Write the address of `url` in them, too.
       * @example The route for Sunday: https://example.com/routes/42
       */
      text: string;
      /**
       * Format: uri
       * @description Full address that the preview stands for, with its scheme.
       * @example https://example.com/routes/42
       */
      url: string;
      /**
       * @description First line of the preview, in bold; blank when left out.
       * @example Lake round, 14 km
       */
      title?: string;
      /**
       * @description Teaser below the title; blank when left out.
       * @example Easy going, with a ferry back at half past four.
       */
      description?: string;
      /**
       * Format: byte
       * @description Small JPEG for the preview, as base64 with padding and without `data:` prefix; no picture when left out.
       * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
       */
      jpegThumbnail?: MediaData;
      /**
       * @description Full JIDs of the people to mention. Each has to stand in `text` as well, as `@` and the part before the JID's `@`.
       * @example [
       *       "12025550178@s.whatsapp.net"
       *     ]
       */
      mentions?: JidLike<'user' | 'lid' | 'bot'>[];
      /**
       * @description Id of an earlier message to quote; leave it out if this is no reply.
       * @example 3EB0C767D097B7C41F9A
       */
      replyTo?: string;
      /**
       * Format: jid
       * @description Full JID, without device part, of whoever wrote the quoted message. In a group the quote is wrong without it.
       * @example 12025550178@s.whatsapp.net
       */
      replyToSenderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
      /** @description `true` shows the message as forwarded; left out, it shows as your own. */
      isForwarded?: boolean;
      /**
       * @description Time after which this message disappears; with `off`, or nothing, it stays. Where the chat has a timer of its own, set the same one here.
       * @enum {string}
       */
      ephemeralExpiration?: 'off' | '24h' | '7d' | '90d';
    };
    /** @description A reaction to be put on a message or taken off it. */
    SendReactionRequest: {
      /**
       * Format: jid
       * @description JID of the chat that holds the message.
       * @example 120363041234567890@g.us
       */
      to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
      /**
       * Format: jid
       * @description Full JID of whoever wrote the message. Leave it out for a message of your own.
       * @example 12025550178@s.whatsapp.net
       */
      senderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
      /**
       * @description One emoji, or `""` to take yours off.
       * @example 👍
       */
      reaction: string;
    };
    /** @description The new text of a message that this account has sent. */
    EditMessageRequest: {
      /**
       * Format: jid
       * @description Full JID of the chat that holds the message; bare digits are not completed here.
       * @example 12025550143@s.whatsapp.net
       */
      to: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;
      /**
       * @description Words that take the place of the old ones, in full.
       * @example Your table is booked for Saturday, 20:00.
       */
      text: string;
      /**
       * @description Full JIDs of the people whom the new text mentions; repeat those of the old text that should stay.
       * @example [
       *       "12025550178@s.whatsapp.net"
       *     ]
       */
      mentions?: JidLike<'user' | 'lid' | 'bot'>[];
      /**
       * @description Time after which the edited message disappears; repeat the value it was sent with.
       * @enum {string}
       */
      ephemeralExpiration?: 'off' | '24h' | '7d' | '90d';
    };
    /** @description A receipt for one received message. */
    MarkAsReadRequest: {
      /**
       * Format: jid
       * @description JID of the chat that the message came in.
       * @example 12025550143@s.whatsapp.net
       */
      chatId: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
      /**
       * Format: jid
       * @description JID of the person who wrote it; with one person the same as `chatId`, in a group the member.
       * @example 12025550143@s.whatsapp.net
       */
      senderId: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
      /**
       * @description `delivered` for arrived, `read` for the blue ticks, `played` for media that has been played, and `sender`, which concerns messages sent from another of the account's devices.
       * @enum {string}
       */
      receiptType: 'delivered' | 'sender' | 'read' | 'played';
    };
    /** @description Which message gets or loses its star. */
    StarMessageRequest: {
      /**
       * Format: jid
       * @description Full JID of the chat that holds the message, used as it stands.
       * @example 120363041234567890@g.us
       */
      chatId: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
      /**
       * Format: jid
       * @description Full JID of whoever wrote the message, your own for one of yours.
       * @example 12025550178@s.whatsapp.net
       */
      senderId: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
      /** @description Whether the message has a star from now on; left out, it means `false`. */
      starred?: boolean;
    };
    /** @description Which message to pin or unpin, and for how long. */
    PinMessageRequest: {
      /**
       * Format: jid
       * @description JID of the chat that holds the message.
       * @example 120363041234567890@g.us
       */
      chatId: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
      /**
       * Format: jid
       * @description JID of whoever wrote the message, your own for one of yours.
       * @example 12025550178@s.whatsapp.net
       */
      senderId: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
      /** @description Whether the message is pinned from now on; left out, it means `false`. */
      pinned?: boolean;
      /**
       * @description How long the pin lasts: `24h`, `7d` or `30d`, the periods that WhatsApp's own apps offer. Of no use when unpinning.
       * @example 7d
       */
      pinExpiration?: string;
    };
    /** @description Which of your messages to take back from everybody. */
    DeleteMessageRequest: {
      /**
       * Format: jid
       * @description JID of the chat that the message was sent to.
       * @example 120363041234567890@g.us
       */
      chatId: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
      /**
       * Format: jid
       * @description JID of whoever wrote the message, so the account's own, without device part.
       * @example 12025550143@s.whatsapp.net
       */
      senderId: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
    };
    /** @description Which message to hide on this account's devices. */
    DeleteMessageForMeRequest: {
      /**
       * Format: jid
       * @description Full JID of the chat that holds the message, used as it stands.
       * @example 120363041234567890@g.us
       */
      chatId: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
      /**
       * Format: jid
       * @description Full JID of whoever wrote the message. Needed in a group for messages of others, otherwise without effect.
       * @example 12025550178@s.whatsapp.net
       */
      senderId?: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
      /** @description Whether this account wrote the message; left out, it means `false`. */
      isFromMe?: boolean;
      /**
       * Format: date-time
       * @description When the message was sent, as full RFC 3339 with a time zone.
       * @example 2026-03-14T08:26:53Z
       */
      timestamp?: string;
    };
    /** @description A chat of the account with its names and settings, from `GET /chats` and `GET /chats/{chatId}`. */
    ChatListItem: {
      /**
       * Format: jid
       * @description JID of the person, the group or whatever else the chat is with.
       * @example 12025550143@s.whatsapp.net
       */
      id: UserJid | LidJid | GroupJid | NewsletterJid | BotJid | BroadcastJid | StatusJid;
      /**
       * Format: jid
       * @description The person's LID, the id WhatsApp uses where it hides phone numbers. Absent for groups, and where the gateway does not know it.
       * @example 182746519284736@lid
       */
      lid?: LidJid;
      /** @description Whether it is a group rather than a chat with one person. */
      isGroup: boolean;
      /** @description Whether the chat lies in the archive. */
      isArchived: boolean;
      /** @description Whether the chat is kept at the top of the list. */
      isPinned: boolean;
      /** @description Whether notifications are silenced at this moment. */
      isMuted: boolean;
      /**
       * Format: date-time
       * @description When notifications come back. Absent unless muted; go by `isMuted`, not by this.
       * @example 2026-03-14T16:26:53Z
       */
      muteEndTime?: string;
      /**
       * @description Name the person has chosen for themselves on WhatsApp. Absent while the gateway has not seen it.
       * @example Amara
       */
      pushName?: string;
      /**
       * @description Name of the business account; absent for private people.
       * @example Okafor Interiors
       */
      businessName?: string;
      /**
       * @description Name under which the account has saved the person; absent if not saved.
       * @example Amara Okafor
       */
      fullName?: string;
      /**
       * Format: date-time
       * @description When something last happened in the chat. Absent where the gateway has seen nothing yet.
       * @example 2026-03-14T08:26:53Z
       */
      lastActivity?: string;
    };
    /** @description The picture of a person or a group, from `GET /chats/{chatId}/picture`. */
    ChatPictureResponse: {
      /**
       * @description Id of this version of the picture; a new picture has a new one.
       * @example 1773476813
       */
      pictureId: string;
      /**
       * @description Address of the JPEG on WhatsApp's servers, good for a limited time.
       * @example https://pps.whatsapp.net/v/t61.24694-24/example.jpg
       */
      pictureUrl: string;
    };
    /** @description What a WhatsApp Business account tells about itself, from `GET /chats/{chatId}/business`. Every field is present; what the business has not filled in is empty. */
    BusinessProfileResponse: {
      /**
       * @description The business's id on WhatsApp, as the part of its JID before the `@`.
       * @example 12025550143
       */
      id: string;
      /**
       * @description Street address in one text.
       * @example 14 Marina Road, Lagos
       */
      address: string;
      /**
       * @description Address for e-mail.
       * @example hello@example.com
       */
      email: string;
      /**
       * @description What the business writes about itself.
       * @example Furniture and interiors, made to measure.
       */
      description: string;
      /**
       * @description Its web site.
       * @example https://example.com/
       */
      website: string;
      /**
       * Format: double
       * @description Degrees north of the equator; 0 if the business gives no position.
       * @example 6.4541
       */
      latitude: number;
      /**
       * Format: double
       * @description Degrees east of Greenwich; 0 if the business gives no position.
       * @example 3.3947
       */
      longitude: number;
      /**
       * @description WhatsApp's words on how long the account has existed, to be shown and not to be parsed.
       * @example Joined in March 2021
       */
      memberSince: string;
      /**
       * @description Lines of business it has picked; may be `null`.
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
             * @description WhatsApp's number of the category, as text.
             * @example 1086422341396773
             */
            id?: string;
            /**
             * @description Name of the category.
             * @example Furniture shop
             */
            name?: string;
          }[]
        | null;
      /**
       * @description Opening hours, an entry for each day and period; may be `null`.
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
             * @description Day that the entry is about, abbreviated.
             * @example mon
             */
            dayOfWeek?: string;
            /**
             * @description How the business keeps that day, such as `specific_hours`, `open_24h` or `appointment_only`.
             * @example specific_hours
             */
            mode?: string;
            /**
             * @description When it opens, as WhatsApp writes it, in minutes after midnight; empty where `mode` needs no times.
             * @example 540
             */
            openTime?: string;
            /**
             * @description When it closes, as WhatsApp writes it, in minutes after midnight; empty where `mode` needs no times.
             * @example 1080
             */
            closeTime?: string;
          }[]
        | null;
      /**
       * @description Time zone that the opening hours are meant in.
       * @example Africa/Lagos
       */
      businessHoursTimeZone: string;
      /**
       * @description Further settings of the profile, name to value, as WhatsApp delivers them; an open set.
       * @example {
       *       "cart_enabled": "true",
       *       "commerce_experience": "catalog"
       *     }
       */
      profileOptions: {
        [key: string]: string;
      };
    };
    /** @description What the other side of a chat sees you do. */
    SetPresenceRequest: {
      /**
       * @description `typing` or `recording` (a voice note) shows the sign, `paused` ends it.
       * @enum {string}
       */
      state: 'typing' | 'paused' | 'recording';
    };
    /** @description How long messages stay in a chat. */
    SetChatEphemeralRequest: {
      /**
       * @description Time after which new messages disappear for everybody; `off` lets them stay.
       * @enum {string}
       */
      expiration: 'off' | '24h' | '7d' | '90d';
    };
    /** @description For how long a chat is silent. */
    MuteChatRequest: {
      /**
       * @description `8h` or `1w` from now, `always` without end, or `off` to let the chat ring again.
       * @enum {string}
       */
      duration: '8h' | '1w' | 'always' | 'off';
    };
    /** @description Whether a chat is kept at the top of the list. */
    PinChatRequest: {
      /** @description `true` keeps the chat at the top; `false`, or nothing, lets it go. */
      pinned?: boolean;
    };
    /** @description Whether a chat lies in the archive. */
    ArchiveChatRequest: {
      /** @description `true` puts the chat into the archive; `false`, or nothing, takes it out. */
      archived?: boolean;
    };
    /** @description Whether a chat shows as read in the account's own list. */
    ChatMarkAsReadRequest: {
      /** @description `true` clears the unread mark; `false`, or nothing, sets it. */
      read?: boolean;
    };
    /** @description From which message backwards to fetch a chat's history, and how much of it. */
    RequestMessagesRequest: {
      /**
       * @description Id of the oldest message you have of the chat; those before it are fetched.
       * @example 3EB0C767D097B7C41F9A
       */
      lastMessageId: string;
      /**
       * Format: jid
       * @description Who wrote that message, as a JID or as the digits of a phone number.
       * @example 12025550143@s.whatsapp.net
       */
      lastMessageSenderId: JidLike<'user' | 'lid' | 'bot' | 'newsletter'>;
      /**
       * @description How many messages to ask for, from 1 to 500; 50 when left out. Fewer may come.
       * @default 50
       * @example 50
       */
      count?: number;
    };
    /** @description A person, by all the ids that the gateway knows for them. WhatsApp hides the number of some people, who are then known by LID alone: use `id` as the key, and never read a phone number out of a LID. */
    Identity: {
      /**
       * Format: jid
       * @description Always there: the JID made of the phone number where that is known, else the LID. It can change from LID to number once the number is learned.
       * @example 12025550143@s.whatsapp.net
       */
      id: UserJid | LidJid | BotJid;
      /**
       * Format: jid
       * @description The person's LID, missing if unknown. Its digits are not a phone number.
       * @example 182746519284736@lid
       */
      lid?: LidJid;
      /**
       * @description The number in digits with country code and no `+`, missing if unknown or hidden.
       * @example 12025550143
       */
      phone?: string;
      /**
       * @description Which of the person's devices this was; missing for the main one, number 0.
       * @example 12
       */
      device?: number;
    };
    /** @description The person who sent or caused something, in events. */
    Sender: components['schemas']['Identity'] & {
      /** @description `true` when it was the paired account itself, from this or another of its devices. Bots test it so as not to answer themselves. */
      isMe: boolean;
    };
    /** @description A person with the names that the gateway has stored for them. To show somebody take the first that is not empty of `fullName`, `businessName` and `pushName`. */
    ContactInfo: components['schemas']['Identity'] & {
      /**
       * @description Name under which the account has saved the person; empty if not saved.
       * @example Amara Okafor
       */
      fullName: string;
      /**
       * @description Short form of the saved name; missing if there is none.
       * @example Amara
       */
      firstName?: string;
      /**
       * @description Name that the person has given themselves; empty if never seen.
       * @example Amara O.
       */
      pushName: string;
      /**
       * @description Name of the business, for business accounts; missing for others.
       * @example Okafor Bikes
       */
      businessName?: string;
      /** @description Whether the person is in the address book of the phone. */
      inPhoneAddressBook: boolean;
    };
    /** @description What WhatsApp shows this account of somebody's profile, looked up by phone number. */
    UserInfo: components['schemas']['Identity'] & {
      /** @description Whether the number has a WhatsApp account; if `false`, the rest says nothing. */
      isInWhatsApp: boolean;
      /**
       * @description The about text; empty if there is none or it is hidden from this account.
       * @example At the workshop
       */
      status: string;
      /**
       * @description Id of the profile picture, new with each new picture; empty if there is none or it is hidden.
       * @example 1773476813
       */
      pictureId: string;
      /**
       * @description Where the picture can be fetched, for a limited time; missing if there is none or it is hidden.
       * @example https://pps.whatsapp.net/v/t61.24694-24/example.jpg
       */
      pictureUrl?: string;
      /** @description Whether this is a business whose name WhatsApp has verified. */
      isVerified: boolean;
    };
    /** @description Profile of the account that the instance is paired with. */
    UserMeInfo: components['schemas']['Identity'] & {
      /**
       * @description Number of the linked device that this instance is, among the account's devices.
       * @example 12
       */
      deviceId: number;
      /**
       * @description Name shown to people who have not saved the number.
       * @example Okafor Bikes
       */
      pushName: string;
      /**
       * @description Name of the business; empty for an ordinary account.
       * @example Okafor Bikes
       */
      businessName: string;
      /**
       * @description The about text under the name; may be empty.
       * @example Open Monday to Saturday, 9:00 to 18:00
       */
      status: string;
      /**
       * @description Id of the profile picture, new with each new picture; empty without one.
       * @example 1773476813
       */
      pictureId: string;
      /** @description Whether WhatsApp has verified the name of the business. */
      isVerified: boolean;
    };
    /** @description A person to save in the account's contacts, with the names to show for them. */
    CreateContactRequest: {
      /**
       * Format: jid
       * @description JID of the person, or their number in digits with country code.
       * @example 12025550143@s.whatsapp.net
       */
      id: JidLike<'user' | 'lid'>;
      /**
       * @description Name under which the person appears in chats and lists; must not be empty.
       * @example Amara Okafor
       */
      fullName: string;
      /**
       * @description Short form of the name, where you have one.
       * @example Amara
       */
      firstName?: string;
    };
    /** @description Changes to the paired account's profile; each field left out keeps its value. */
    UpdateProfileRequest: {
      /**
       * @description Name shown to people who have not saved the number.
       * @example Okafor Bikes
       */
      name?: string;
      /**
       * @description The about text under the name, not a status update (story).
       * @example Open Monday to Saturday, 9:00 to 18:00
       */
      status?: string;
      /**
       * Format: byte
       * @description New picture, a JPEG in standard base64 with padding and without a `data:` prefix.
       * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
       */
      picture?: MediaData;
    };
    /** @description Whether the account is to be seen as online. */
    SetMyPresenceRequest: {
      /**
       * @description `available` shows the account as online, `unavailable` as offline.
       * @enum {string}
       */
      presence: 'available' | 'unavailable';
    };
    /** @description Phone numbers to ask WhatsApp about. */
    BulkCheckRequest: {
      /**
       * @description Numbers in digits with country code, with or without a leading `+`; at least one.
       * @example [
       *       "12025550143",
       *       "447700900123"
       *     ]
       */
      phones: PhoneNumber[];
    };
    /** @description What WhatsApp says of one phone number. */
    BulkCheckResult: {
      /**
       * @description The number that was asked about, with a `+` in front even if it was sent without; match results by it.
       * @example +12025550143
       */
      query: string;
      /** @description Whether the number has a WhatsApp account. */
      isInWhatsApp: boolean;
      /**
       * Format: jid
       * @description Where to send to; missing when there is no account. Its digits may differ from the number asked about, and the JID is right.
       * @example 12025550143@s.whatsapp.net
       */
      jid?: UserJid | LidJid;
    };
    /** @description One privacy setting and the value it is to have. */
    SetPrivacyRequest: {
      /**
       * @description Which setting: `groupadd` (being added to groups), `last` (last seen), `status` (about text), `profile` (picture), `readreceipts`, `online`, `calladd` (calls).
       * @enum {string}
       */
      setting: 'groupadd' | 'last' | 'status' | 'profile' | 'readreceipts' | 'online' | 'calladd';
      /**
       * @description For whom: `all`, `contacts`, `contact_blacklist` (contacts with exceptions), `match_last_seen` (as for last seen), `known` (people known to the account) or `none`. Each setting takes only some of them.
       * @enum {string}
       */
      value: 'all' | 'contacts' | 'contact_blacklist' | 'match_last_seen' | 'known' | 'none';
    };
    /** @description All privacy settings of the account. The values are those listed for `value` in the request that changes them. */
    PrivacySettingsResponse: {
      /**
       * @description For whom adding the account to groups is allowed.
       * @example contacts
       */
      groupAdd: string;
      /**
       * @description To whom the time of last use is shown.
       * @example contacts
       */
      lastSeen: string;
      /**
       * @description To whom the about text is shown. For status updates (stories) see `GET /status/privacy`.
       * @example all
       */
      status: string;
      /**
       * @description To whom the profile picture is shown.
       * @example contacts
       */
      profile: string;
      /**
       * @description `all` when receipts are given and received, `none` when switched off.
       * @example all
       */
      readReceipts: string;
      /**
       * @description To whom being online is shown: `all`, or `match_last_seen` for the same people as `lastSeen`.
       * @example match_last_seen
       */
      online: string;
      /**
       * @description Whose calls ring: `all`, or `known` when unknown callers are silenced.
       * @example known
       */
      callAdd: string;
    };
    /** @description A group with its settings and members, as the routes under `/groups` show it. */
    GroupInfoResponse: {
      /**
       * Format: jid
       * @description JID of the group; messages to the group go here.
       * @example 120363041234567890@g.us
       */
      groupId: GroupJid;
      owner: components['schemas']['Identity'];
      /**
       * @description Subject shown at the top of the chat.
       * @example Weekend hikers
       */
      name: string;
      /**
       * Format: date-time
       * @description When the group was made; `0001-01-01T00:00:00Z` if unknown.
       * @example 2026-03-14T09:26:53+01:00
       */
      createdAt: string;
      /**
       * @description Text on the group's info page; empty if there is none.
       * @example Every Saturday morning, car park by the old mill.
       */
      description: string;
      /** @description Whether writing is reserved for admins. */
      isAnnounce: boolean;
      /** @description Whether editing name, description and picture is reserved for admins. */
      isLocked: boolean;
      /** @description Whether messages disappear after the time in `ephemeralExpiration`. */
      isEphemeral: boolean;
      /**
       * Format: int64
       * @description How long messages last, in seconds; 0 when they stay.
       * @example 604800
       */
      ephemeralExpiration: number;
      /** @description The members with their rank. For a group looked at through an invite code the list may be incomplete. */
      participants: components['schemas']['GroupParticipant'][];
      /**
       * Format: jid
       * @description JID of the community that the group belongs to; missing for a group by itself.
       * @example 120363055512345678@g.us
       */
      communityId?: GroupJid;
      /** @description Whether this is the group in which its community makes announcements; missing means `false`. */
      isAnnouncementGroup?: boolean;
      /** @description Whether people who follow the invite link wait for an admin. */
      isJoinApprovalRequired: boolean;
      /**
       * @description Who may bring people in, in WhatsApp's words, such as `all_member_add` or `admin_add`; may be empty.
       * @example all_member_add
       */
      memberAddMode: string;
    };
    /** @description A member of a group or a community, with rank. */
    GroupParticipant: components['schemas']['Identity'] & {
      /** @description Whether the member has admin rights. */
      isAdmin: boolean;
      /** @description Whether the member is the admin whom others cannot demote, normally the creator. */
      isSuperAdmin: boolean;
      /**
       * @description Name that WhatsApp itself gives for the member, mostly for hidden numbers; often empty.
       * @example Kenji Watanabe
       */
      displayName: string;
    };
    /** @description Somebody who waits to be let into a group. */
    GroupParticipantRequest: {
      user: components['schemas']['Identity'];
      /**
       * Format: date-time
       * @description When they asked; `0001-01-01T00:00:00Z` if unknown.
       * @example 2026-03-14T09:26:53+01:00
       */
      requestedAt: string;
    };
    /** @description Name and first members of a group to be made. */
    CreateGroupRequest: {
      /**
       * @description Subject shown at the top of the chat; must not be empty.
       * @example Weekend hikers
       */
      name: string;
      /**
       * @description JIDs of the first members, at least one; the account itself is a member anyway. Bare numbers are not completed here as they are in `to`.
       * @example [
       *       "12025550143@s.whatsapp.net",
       *       "447700900123@s.whatsapp.net"
       *     ]
       */
      participants: JidLike<'user' | 'lid'>[];
    };
    /** @description One action for a list of people, in a group or a community. */
    UpdateParticipantsRequest: {
      /**
       * @description JIDs of the people concerned, at least one; LIDs will do.
       * @example [
       *       "12025550143@s.whatsapp.net",
       *       "182746519284736@lid"
       *     ]
       */
      participants: JidLike<'user' | 'lid'>[];
      /**
       * @description What happens to everyone listed: `add` brings in, `remove` puts out, `promote` gives admin rights, `demote` takes them.
       * @enum {string}
       */
      action: 'add' | 'remove' | 'promote' | 'demote';
    };
    /** @description One decision for a list of people who wait to join a group. */
    UpdateRequestsRequest: {
      /**
       * @description JIDs of the people decided on, at least one, as the list of requests gives them.
       * @example [
       *       "12025550143@s.whatsapp.net"
       *     ]
       */
      participants: JidLike<'user' | 'lid'>[];
      /**
       * @description `approve` lets everyone listed in, `reject` turns them away.
       * @enum {string}
       */
      action: 'approve' | 'reject';
    };
    /** @description The invite code of the group to join. */
    JoinWithLinkRequest: {
      /**
       * @description What follows `https://chat.whatsapp.com/` in the invite link, without the address before it.
       * @example KsT4bN8qWx2LmZ7vYp0RcD
       */
      code: string;
    };
    /** @description What a personal invite message says, passed on to accept it. */
    JoinWithInviteRequest: {
      /**
       * Format: jid
       * @description JID of the group that the invite is for.
       * @example 120363041234567890@g.us
       */
      groupId: JidLike<'group'>;
      /**
       * Format: jid
       * @description JID of the admin who sent the invite.
       * @example 12025550143@s.whatsapp.net
       */
      inviterId: JidLike<'user' | 'lid'>;
      /**
       * @description Code in the invite message; the code of an invite link does not work here.
       * @example Wx2LmZ7vYp0RcDKs
       */
      code: string;
      /**
       * Format: int64
       * @description When the invite runs out, in Unix seconds, exactly as the invite message has it.
       * @example 1773738000
       */
      expiration?: number;
    };
    /** @description Says who may bring new members into a group. */
    SetMemberAddModeRequest: {
      /** @description `true` leaves adding to the admins, `false` opens it to all members. Left out, it counts as `false`. */
      onlyAdminAdd?: boolean;
    };
    /** @description New name of a group or a community. */
    SetNameRequest: {
      /**
       * @description The name in full; it replaces the earlier one and must not be empty.
       * @example Weekend hikers 2026
       */
      name: string;
    };
    /** @description New description of a group or a community. */
    SetDescriptionRequest: {
      /**
       * @description The text in full; empty or left out, the description is removed.
       * @example Every Saturday morning, car park by the old mill.
       */
      description?: string;
    };
    /** @description New picture of a group or a community. */
    SetPictureRequest: {
      /**
       * Format: byte
       * @description The JPEG in standard base64 with padding, without a `data:` prefix.
       * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
       */
      data: MediaData;
    };
    /** @description A switch; what it switches is said by the path that it is sent to. */
    SetBoolRequest: {
      /** @description `true` for on, `false` for off. Left out, it counts as `false`, so an empty body switches off. */
      enabled?: boolean;
    };
    /** @description A community with its settings and members, without its groups. */
    CommunityInfoResponse: {
      /**
       * Format: jid
       * @description JID of the community; ends in `@g.us` like a group's.
       * @example 120363055512345678@g.us
       */
      communityId: GroupJid;
      owner: components['schemas']['Identity'];
      /**
       * @description Name that stands over the community and its groups.
       * @example Hiking clubs of the valley
       */
      name: string;
      /**
       * Format: date-time
       * @description When the community was made; `0001-01-01T00:00:00Z` if unknown.
       * @example 2026-03-14T09:26:53+01:00
       */
      created: string;
      /**
       * @description Text on the community's info page; empty if there is none.
       * @example Five clubs, one calendar.
       */
      description: string;
      /** @description Whether editing name, description and picture is reserved for admins. */
      isLocked: boolean;
      /**
       * @description How newcomers get in, in WhatsApp's words, such as `request_required`; may be empty.
       * @example request_required
       */
      communityApprovalMode: string;
      /** @description The members with their rank. */
      participants: components['schemas']['GroupParticipant'][];
    };
    /** @description A group that belongs to a community, in short. */
    CommunitySubGroupResponse: {
      /**
       * Format: jid
       * @description JID of the group; `GET /groups/{id}` takes it for the rest.
       * @example 120363041234567890@g.us
       */
      groupId: GroupJid;
      /**
       * @description Subject shown at the top of the chat.
       * @example Route planning
       */
      name: string;
      /**
       * Format: date-time
       * @description When the group got its present name; `0001-01-01T00:00:00Z` if unknown.
       * @example 2026-03-14T09:26:53+01:00
       */
      nameSetAt: string;
      /** @description `true` for the one group in which the community makes announcements. */
      isAnnouncementGroup: boolean;
    };
    /** @description Name and, if you like, first members of a community to be made. */
    CreateCommunityRequest: {
      /**
       * @description Name that stands over the community and its groups; must not be empty.
       * @example Hiking clubs of the valley
       */
      name: string;
      /**
       * @description JIDs of the first members; left out, the account starts alone.
       * @example [
       *       "12025550143@s.whatsapp.net",
       *       "447700900123@s.whatsapp.net"
       *     ]
       */
      participants?: JidLike<'user' | 'lid'>[];
      /**
       * @description How newcomers get in, in WhatsApp's own words and passed on as it is: with `request_required` an admin decides. The contract lists no values; left out, the default holds.
       * @example request_required
       */
      approvalMode?: string;
    };
    /** @description Name and, if you like, first members of a group to be made inside a community. */
    CreateCommunityGroupRequest: {
      /**
       * @description Subject shown at the top of the chat; must not be empty.
       * @example Route planning
       */
      name: string;
      /**
       * @description JIDs of the first members; left out, the account starts alone.
       * @example [
       *       "12025550143@s.whatsapp.net"
       *     ]
       */
      participants?: JidLike<'user' | 'lid'>[];
    };
    /** @description Names the group that a community takes in. */
    LinkGroupRequest: {
      /**
       * Format: jid
       * @description JID of the existing group, ending in `@g.us`.
       * @example 120363041234567890@g.us
       */
      groupId: JidLike<'group'>;
    };
    /** @description A newsletter (a WhatsApp channel), and what the paired account is in it. */
    NewsletterInfoResponse: {
      /**
       * Format: jid
       * @description JID of the newsletter, ending in `@newsletter`.
       * @example 120363144038483540@newsletter
       */
      id: NewsletterJid;
      /**
       * @description Name that followers see.
       * @example Trail conditions
       */
      name: string;
      /**
       * @description Text on the newsletter's info page; empty if there is none.
       * @example Snow, storms and closed paths, every morning at six.
       */
      description: string;
      /**
       * @description How many accounts follow it.
       * @example 1843
       */
      subscriberCount: number;
      /**
       * @description Whether WhatsApp has verified the newsletter, in its own words, such as `verified` or `unverified`.
       * @example unverified
       */
      verificationState: string;
      /**
       * @description Where its picture can be fetched; missing if there is none.
       * @example https://pps.whatsapp.net/v/t61.24694-24/example.jpg
       */
      pictureUrl?: string;
      /**
       * @description Last part of its link, after `https://whatsapp.com/channel/`; may be missing.
       * @example 0029VbQ7mZpLw2Hr8KtYx41D
       */
      inviteCode?: string;
      /**
       * @description What the account is in it, such as `subscriber`, `admin` or `owner`; may be missing. Events write these words in capitals, so compare without regard to case.
       * @example subscriber
       */
      role?: string;
      /**
       * @description Whether the account has silenced it, as a word and not a boolean; may be missing.
       * @example off
       */
      mute?: string;
      /**
       * @description Whether it is in operation, in WhatsApp's words, such as `active`.
       * @example active
       */
      state: string;
      /**
       * Format: date-time
       * @description When it was made; `0001-01-01T00:00:00Z` if unknown.
       * @example 2026-03-14T09:26:53+01:00
       */
      createdAt: string;
    };
    /** @description Name and looks of a newsletter to be made. */
    CreateNewsletterRequest: {
      /**
       * @description Name that followers see; must not be empty.
       * @example Trail conditions
       */
      name: string;
      /**
       * @description Text on the newsletter's info page; left out, there is none.
       * @example Snow, storms and closed paths, every morning at six.
       */
      description?: string;
      /**
       * Format: byte
       * @description Image in standard base64 with padding and without a `data:` prefix; left out, there is none.
       * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
       */
      picture?: MediaData;
    };
    /** @description Whether the account is to follow a newsletter. */
    SetSubscriptionRequest: {
      /** @description `true` follows, `false` stops following. The server takes a missing field for `false`. */
      subscribed: boolean;
    };
    /** @description Whether a newsletter is to be silent. */
    ToggleMuteNewsletterRequest: {
      /** @description `true` silences, `false` lets it notify again. Left out, it counts as `false`. */
      mute?: boolean;
    };
    /** @description A text to be shown as status for 24 hours. */
    PostTextStatusRequest: {
      /**
       * @description Words of the status; not empty.
       * @example Closed on Monday, back on Tuesday at nine.
       */
      text: string;
    };
    /** @description A picture or video to be shown as status for 24 hours, with exactly one of `data` and `url` as its source. */
    PostMediaStatusRequest: {
      /**
       * Format: byte
       * @description The file as base64, in the standard alphabet with padding: no `data:` prefix, no base64url. Not together with `url`.
       * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2w==
       */
      data?: MediaData;
      /**
       * Format: uri
       * @description Address that the gateway fetches the file from, within 30 seconds and up to 50 MB. Not together with `data`.
       * @example https://example.com/photos/shop-window.jpg
       */
      url?: string;
      /**
       * @description Type of the file, sent on unchecked; left out, the status has an empty one.
       * @example image/jpeg
       */
      mimeType?: string;
      /**
       * @description Text shown over the lower edge of the picture or video; none when left out.
       * @example New in the window
       */
      caption?: string;
    };
    /** @description One audience for the account's statuses, from `GET /status/privacy`. */
    StatusPrivacyResponse: {
      /**
       * @description `contacts` for everybody in the address book, `blacklist` for all of them but `list`, `whitelist` for nobody but `list`.
       * @example blacklist
       * @enum {string}
       */
      type: 'contacts' | 'blacklist' | 'whitelist';
      /**
       * @description JIDs of the people kept out or let in; absent when there are none.
       * @example [
       *       "12025550178@s.whatsapp.net",
       *       "447700900123@s.whatsapp.net"
       *     ]
       */
      list?: (UserJid | LidJid)[];
      /** @description Whether this is the audience in force for new statuses. */
      isDefault: boolean;
    };
    /** @description Whose call to turn away. */
    RejectCallRequest: {
      /**
       * Format: jid
       * @description JID or LID of the person who calls, from `caller.id` of the `call_offer` event.
       * @example 447700900123@s.whatsapp.net
       */
      callerId: JidLike<'user' | 'lid'>;
    };
    /** @description An instance as the customer's lists show it, without its event settings. */
    AccountInstance: {
      /**
       * @description Id of the instance; on WhatsApp routes it goes into `X-Instance-Id`.
       * @example ins_V1StGXR8Z5jd
       */
      id?: string;
      /**
       * Format: date-time
       * @description When the instance was made.
       * @example 2026-03-14T08:26:53Z
       */
      created?: string;
      /**
       * @description Label for people; nothing depends on it.
       * @example Support line Lisbon
       */
      name?: string;
      /** @description Whether it follows the customer's default settings in place of its own. */
      useCustomDefaults?: boolean;
      /**
       * @description State of the instance. The contract fixes no values, so be ready for ones you do not know.
       * @example active
       */
      status?: string;
      /**
       * @description Device under which it is paired with WhatsApp, a JID with a device part; `null` when it is not paired. Nothing can be sent to such a JID: take out the part from `:` to `@` first.
       * @example 12025550143:12@s.whatsapp.net
       */
      deviceId?: string | null;
      /**
       * Format: date-time
       * @description When it expired; `null` as long as it has not.
       */
      expiredAt?: string | null;
      /**
       * Format: date-time
       * @description When the trial ends; `null` if there is none.
       * @example 2026-03-21T08:26:53Z
       */
      trialEndsAt?: string | null;
      /** @description Whether it runs on trial at present. */
      isInTrial?: boolean;
      /** @description Whether it has a key of its own. The key itself is shown once only, when it is made. */
      hasApiKey?: boolean;
    };
    /** @description One instance with its event settings. It does not repeat the id that was asked for. */
    AccountInstanceDetail: {
      /**
       * @description Label for people; nothing depends on it.
       * @example Support line Lisbon
       */
      name?: string;
      /** @description Whether it has a key of its own, besides the customer's key which always works. */
      hasApiKey?: boolean;
      settings?: components['schemas']['AccountInstanceSettings'];
      /**
       * @description State of the instance. The contract fixes no values, so be ready for ones you do not know.
       * @example active
       */
      status?: string;
      /**
       * @description Device under which it is paired with WhatsApp, a JID with a device part; `null` when it is not paired.
       * @example 12025550143:12@s.whatsapp.net
       */
      deviceId?: string | null;
      /**
       * Format: date-time
       * @description When the instance was made.
       * @example 2026-03-14T08:26:53Z
       */
      created?: string;
    };
    /** @description How the events of one instance are delivered. */
    AccountInstanceSettings: {
      /** @description `true` makes the instance follow the customer's defaults, so that the other fields here do not count. */
      useCustomDefaults?: boolean;
      /** @description `true` when events are fetched from the stream at `GET /events/stream` instead of being sent to a webhook. */
      pullMode?: boolean;
      /**
       * @description Address to which each event is posted; `null` for none. It has to answer within 10 seconds, and is not tried again.
       * @example https://example.com/webhooks/wsapi
       */
      webhookUrl?: string | null;
      /**
       * @description Secret behind `X-Webhook-Signature`; `null` leaves deliveries unsigned. Keep it out of logs.
       * @example example-signing-secret
       */
      eventSigningSecret?: string | null;
      /** @description Whether messages from before the pairing are kept when the device is paired, to be had with `POST /session/flush-history`. */
      historySync?: boolean;
      /**
       * @description Types of event to deliver; `null` when no filter is set. System events, `logged_out` for one, come in any case.
       * @example [
       *       "message",
       *       "message_read",
       *       "group"
       *     ]
       */
      eventFilters?: string[] | null;
    };
    /** @description Event settings of the customer, followed by every instance with `useCustomDefaults`. */
    AccountInstanceDefaults: {
      /**
       * @description Address to which events are posted; `null` for none.
       * @example https://example.com/webhooks/wsapi
       */
      defaultWebhookUrl?: string | null;
      /**
       * @description Secret behind `X-Webhook-Signature`; `null` leaves deliveries unsigned. Keep it out of logs.
       * @example example-signing-secret
       */
      defaultSigningSecret?: string | null;
      /**
       * @description Types of event to deliver; `null` when no filter is set.
       * @example [
       *       "message",
       *       "message_read",
       *       "group"
       *     ]
       */
      defaultEventFilters?: string[] | null;
      /** @description Whether messages from before the pairing are kept when a device is paired. */
      defaultHistorySync?: boolean;
      /** @description Whether events are fetched from the stream at `GET /events/stream` instead of being sent to a webhook. */
      defaultPullMode?: boolean;
    };
    /** @description New label of an instance. */
    UpdateInstanceNameRequest: {
      /**
       * @description Up to 256 characters, for people to read.
       * @example Support line Lisbon
       */
      name: string;
    };
    /** @description What the customer pays for, and which instances it covers. */
    AccountSubscription: {
      /**
       * @description Id to use in the paths under `/account/subscriptions`.
       * @example sub_7Hq2mZ0pLw
       */
      id?: string;
      /**
       * Format: date-time
       * @description When the subscription was taken out.
       * @example 2026-03-14T08:26:53Z
       */
      created?: string;
      /**
       * Format: date-time
       * @description Beginning of the period paid for at present.
       * @example 2026-03-14T08:26:53Z
       */
      curPeriodStart?: string;
      /**
       * Format: date-time
       * @description End of the period paid for at present.
       * @example 2026-04-14T08:26:53Z
       */
      curPeriodEnd?: string;
      /**
       * @description How many instances are paid for.
       * @example 3
       */
      quantity?: number;
      /**
       * @description Name of the plan.
       * @example standard
       */
      plan?: string;
      /**
       * @description Price of the plan, as text.
       * @example 29.00
       */
      price?: string;
      /**
       * @description State of the subscription. The contract fixes no values, so be ready for ones you do not know.
       * @example active
       */
      status?: string;
      /** @description Whether it ends with the current period instead of going on. */
      cancelAtPeriodEnd?: boolean;
      /**
       * @description Ids of the instances it covers; may be `null`.
       * @example [
       *       "ins_V1StGXR8Z5jd"
       *     ]
       */
      instanceIds?: string[] | null;
    };
    /** @description One entry in the history of a subscription. */
    AccountSubscriptionChange: {
      /**
       * @description Id of the entry.
       * @example chg_4Tn8rXc1Ke
       */
      id?: string;
      /**
       * Format: date-time
       * @description When the change was made.
       * @example 2026-03-14T08:26:53Z
       */
      timestamp?: string;
      /**
       * @description The subscription that was changed.
       * @example sub_7Hq2mZ0pLw
       */
      subscriptionId?: string;
      /**
       * @description Kind of change. The contract fixes no values, so be ready for ones you do not know.
       * @example instance_added
       */
      changeType?: string;
      /**
       * @description Number of instances before; `null` where the change is not about that.
       * @example 2
       */
      previousQuantity?: number | null;
      /**
       * @description Number of instances afterwards; `null` where the change is not about that.
       * @example 3
       */
      newQuantity?: number | null;
      /**
       * @description The instance concerned; `null` when the change is about the subscription as a whole.
       * @example ins_V1StGXR8Z5jd
       */
      instanceId?: string | null;
      /**
       * Format: decimal
       * @description Amount that the change makes for what is left of the period; `null` when there is none.
       * @example 14.5
       */
      proratedAmount?: number | null;
      /**
       * @description Remark for people; `null` without one.
       * @example Added through the API
       */
      notes?: string | null;
    };
    /** @description One page out of a list of instances. */
    PagedAccountInstances: {
      /** @description The instances on this page, perhaps none. */
      items?: components['schemas']['AccountInstance'][];
      /**
       * @description How many instances match on all pages together.
       * @example 42
       */
      totalCount?: number;
      /**
       * @description Which page this is, counted from 1.
       * @example 1
       */
      pageNumber?: number;
      /**
       * @description How many entries a full page has.
       * @example 20
       */
      pageSize?: number;
    };
    /** @description One page out of the list of subscriptions. */
    PagedAccountSubscriptions: {
      /** @description The subscriptions on this page, perhaps none. */
      items?: components['schemas']['AccountSubscription'][];
      /**
       * @description How many subscriptions there are on all pages together.
       * @example 2
       */
      totalCount?: number;
      /**
       * @description Which page this is, counted from 1.
       * @example 1
       */
      pageNumber?: number;
      /**
       * @description How many entries a full page has.
       * @example 20
       */
      pageSize?: number;
    };
    /** @description One page out of the history of a subscription. */
    PagedAccountSubscriptionChanges: {
      /** @description The changes on this page, perhaps none. */
      items?: components['schemas']['AccountSubscriptionChange'][];
      /**
       * @description How many changes match on all pages together.
       * @example 57
       */
      totalCount?: number;
      /**
       * @description Which page this is, counted from 1.
       * @example 1
       */
      pageNumber?: number;
      /**
       * @description How many entries a full page has.
       * @example 20
       */
      pageSize?: number;
    };
    /** @description An instance to be made; whatever is left out takes the server's default. */
    CreateInstanceRequest: {
      /**
       * @description Id to use in `X-Instance-Id`, in paths and in events from then on; it cannot be changed. Up to 64 letters, digits, `.`, `_` and `-`, the first one a letter or a digit.
       * @example support-lisbon
       */
      id: string;
      /**
       * Format: uri
       * @description Address to which each event is posted. It has to answer within 10 seconds, is not tried again, and holds up the instance's further events until it has answered.
       * @example https://example.com/webhooks/wsapi
       */
      webhookUrl?: string;
      /**
       * @description Key that the instance's routes ask for in `X-Api-Key`. Left out, the default key counts, and without one the instance is open to anybody.
       * @example example-instance-key
       */
      apiKey?: string;
      /**
       * @description Secret for the HMAC-SHA256 over each delivery, sent as `X-Webhook-Signature`. With neither this nor a default, deliveries are unsigned.
       * @example example-signing-secret
       */
      signingSecret?: string;
      /**
       * @description Types of event to deliver; an empty list means all, unless the server has a default filter. The system events `initial_sync_finished`, `login_error`, `logged_in` and `logged_out` come in any case: named here, they are dropped from the list without an error. `newsletter` is not among the names the contract allows.
       * @example [
       *       "message",
       *       "message_read",
       *       "group"
       *     ]
       */
      eventFilters?: (
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
      )[];
      /**
       * @description Whether messages from before the pairing are kept when the device is paired, to be had with `POST /session/flush-history`. `null` or left out, the default counts; decide before pairing.
       * @example true
       */
      historySync?: boolean | null;
    };
    /** @description Settings of an instance, in answers as they are in force. Sent to `PUT /admin/instances/{id}/config` the object replaces all settings at once, and each field left out falls back to the server's default. */
    InstanceConfig: {
      /**
       * @description Key of the instance, in clear in answers, missing there when it has none. Leaving it out of a replacement puts the default key in its place or, without one, opens the instance to anybody.
       * @example example-instance-key
       */
      apiKey?: string;
      /**
       * Format: uri
       * @description Address to which each event is posted; empty in answers when there is none. A change counts after a restart.
       * @example https://example.com/webhooks/wsapi
       */
      webhookUrl: string;
      /**
       * @description Secret behind `X-Webhook-Signature`, in clear in answers, missing there when deliveries are unsigned.
       * @example example-signing-secret
       */
      signingSecret?: string;
      /**
       * @description Types of event that are delivered; empty, or `null` in an answer, means all. System events, `logged_out` for one, come in any case and never stand here. A change counts after a restart.
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
          )[]
        | null;
      /**
       * @description Whether messages from before the pairing are kept when the device is paired; missing or `null` when nobody has decided.
       * @example true
       */
      historySync?: boolean | null;
    };
    /** @description A new instance, as the answer to making it shows it. */
    InstanceDetail: {
      /**
       * @description Id of the instance, as it was chosen.
       * @example support-lisbon
       */
      id: string;
      config: components['schemas']['InstanceConfig'];
    };
    /** @description An instance with its settings and its state at this moment. */
    InstanceListItem: {
      /**
       * @description Id of the instance, to be sent as `X-Instance-Id`.
       * @example support-lisbon
       */
      id: string;
      config: components['schemas']['InstanceConfig'];
      /** @description Whether the line to WhatsApp is open. It can be open without the account being logged in. */
      isConnected: boolean;
      /** @description Whether the instance is paired and logged in right now; only then can it send. */
      isLoggedIn: boolean;
      /**
       * @description Device under which it is paired, a JID with a device part; empty or missing when it is not paired. Nothing can be sent to such a JID: take out the part from `:` to `@` first.
       * @example 12025550143:12@s.whatsapp.net
       */
      deviceId?: string;
    };
    /** @description The whole configuration that an instance is to have. It replaces the present one: what is left out falls back to the server's default, and without any key the instance is open to anybody. */
    UpdateInstanceConfigRequest: {
      /**
       * @description Key of the instance, in clear in answers, missing there when it has none. Leaving it out of a replacement puts the default key in its place or, without one, opens the instance to anybody.
       * @example example-instance-key
       */
      apiKey?: string;
      /**
       * Format: uri
       * @description Address to which each event is posted; empty in answers when there is none. A change counts after a restart.
       * @example https://example.com/webhooks/wsapi
       */
      webhookUrl?: string;
      /**
       * @description Secret behind `X-Webhook-Signature`, in clear in answers, missing there when deliveries are unsigned.
       * @example example-signing-secret
       */
      signingSecret?: string;
      /**
       * @description Types of event that are delivered; empty, or `null` in an answer, means all. System events, `logged_out` for one, come in any case and never stand here. A change counts after a restart.
       * @example [
       *       "message",
       *       "message_read",
       *       "group"
       *     ]
       */
      eventFilters?: (
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
      )[];
      /**
       * @description Whether messages from before the pairing are kept when the device is paired; missing or `null` when nobody has decided.
       * @example true
       */
      historySync?: boolean | null;
    };
  };
  responses: {
    /** @description Made or sent; `id` names the new message, group, community or newsletter */
    Created: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "id": "3EB0C767D097B7C41F9A"
         *     }
         */
        'application/json': {
          id: string;
        };
      };
    };
    /** @description Done; `id` is the message id that WhatsApp knows the action by */
    OK: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "id": "3EB0A1B2C3D4E5F60718"
         *     }
         */
        'application/json': {
          id: string;
        };
      };
    };
    /** @description The request is faulty, or something failed that has no status of its own, WhatsApp's rate limit included */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 400,
         *       "detail": "validation error: Key: 'SendTextRequest.To' Error:Field validation for 'To' failed on the 'required' tag"
         *     }
         */
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The key is missing, wrong, or not one for this instance or route */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 401,
         *       "detail": "unauthorized"
         *     }
         */
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description No such thing, or, where WhatsApp was asked about a group, a community or a newsletter, the lookup failed */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 404,
         *       "detail": "not found: info query returned status 404: item-not-found"
         *     }
         */
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The instance is starting or not running; try again later */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 503,
         *       "detail": "instance not available"
         *     }
         */
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description Not logged in to WhatsApp at this moment, be it unpaired, starting up or after a stream error */
    DeviceNotPaired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 409,
         *       "detail": "device not paired"
         *     }
         */
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The key is right but may not do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 403,
         *       "detail": "forbidden"
         *     }
         */
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The file is larger than the gateway passes on. */
    PayloadTooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 413,
         *       "detail": "media too large"
         *     }
         */
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description Too many calls in too short a time; nothing was done. `Retry-After` says for how long to wait. The self-hosted edition never answers so by itself, a proxy in front of it may. */
    TooManyRequests: {
      headers: {
        /**
         * @description Seconds to wait, or the date after which to call again.
         * @example 2
         */
        'Retry-After'?: string;
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 429,
         *       "detail": "too many requests"
         *     }
         */
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The caller went away before the gateway could answer. Seen in logs and through proxies only. */
    ClientClosedRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 499,
         *       "detail": "client closed request"
         *     }
         */
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The gateway crashed on this call; the body is empty. */
    InternalError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description WhatsApp gave no QR code, or no answer, before the gateway's own deadline. */
    GatewayTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 504,
         *       "detail": "deadline exceeded"
         *     }
         */
        'application/json': components['schemas']['Error'];
      };
    };
  };
  parameters: {
    /**
     * @description Id of one of the customer's instances, as the lists of instances give it.
     * @example ins_V1StGXR8Z5jd
     */
    AccountInstanceId: string;
    /**
     * @description Id of one of the customer's subscriptions, as `GET /account/subscriptions` gives it.
     * @example sub_7Hq2mZ0pLw
     */
    SubscriptionId: string;
    /**
     * @description Which page to answer, counted from 1; left out, the first.
     * @example 1
     */
    PageNumber: number;
    /**
     * @description How many entries make a page; left out, 20.
     * @example 20
     */
    PageSize: number;
    /**
     * @description Id of the message or status concerned, as answered when it was sent or as given in its event.
     * @example 3EB0C767D097B7C41F9A
     */
    MessageIdPath: string;
    /**
     * @description JID of the group, ending in `@g.us`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
     * @example 120363041234567890@g.us
     */
    GroupIdPath: JidLike<'group'>;
    /**
     * @description JID of the community, ending in `@g.us` like a group's. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
     * @example 120363055512345678@g.us
     */
    CommunityIdPath: JidLike<'group'>;
    /**
     * @description JID of the newsletter, ending in `@newsletter`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
     * @example 120363144038483540@newsletter
     */
    NewsletterIdPath: JidLike<'newsletter'>;
    /**
     * @description JID of the chat, of a person or a group. It is not percent-decoded, so write the `@` raw: with `%40` in its place the JID is invalid.
     * @example 12025550143@s.whatsapp.net
     */
    ChatIdPath: JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'broadcast' | 'status'>;
    /**
     * @description Phone number in international form, 7 to 15 digits with or without `+`. Write the `+` raw: `%2B` is 400.
     * @example 12025550143
     */
    PhonePath: PhoneNumber;
    /**
     * @description Id that the instance was given when it was made. It goes into the path raw, which its alphabet allows: letters, digits, `.`, `_` and `-`.
     * @example support-lisbon
     */
    InstanceIdPath: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getQR: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The QR code of a new pairing, as a picture */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/png': Blob;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getQRText: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The text of a new pairing's QR code */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description Text to turn into a QR code, unchanged; good for 60 seconds.
             * @example 2@pZ3vK1xQeT8mYw4bLr7uHc0NfJs9DgAa,q0zW5tPz3xVb8yKcM2nRfL7dHs1jGu4iTe6oAa9wXvE=,Yb3kQm8sVn1tRz5cWx7pLd2hJf9gUe4aKo6iNq0yTwM=,Hc7xRt2vMb9nPz4kWs1qLd8yJf5gUe3aKo6iTw0eVxY=
             */
            code: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getPairCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Number of the account to be paired, in international form: `+` and 8 to 14 digits, without spaces, and with the `+` unescaped.
         * @example +12025550143
         */
        phone: PhoneNumber;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A code to be typed on the phone */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description Code to type on the phone, two groups of four characters.
             * @example K7QM-3XPR
             */
            code: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getSessionStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description State of the connection and the pairing */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionStatus'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  logout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The device is unlinked */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  flushHistory: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Publishing has begun and goes on in the background */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description Says `ok` when the flush was started.
             * @example ok
             */
            status: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  sendText: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendTextRequest'];
      };
    };
    responses: {
      201: components['responses']['Created'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  sendImage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendMediaRequest'];
      };
    };
    responses: {
      201: components['responses']['Created'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  sendVideo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendMediaRequest'];
      };
    };
    responses: {
      201: components['responses']['Created'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  sendAudio: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendMediaRequest'];
      };
    };
    responses: {
      201: components['responses']['Created'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  sendVoice: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendMediaRequest'];
      };
    };
    responses: {
      201: components['responses']['Created'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  sendDocument: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendDocumentRequest'];
      };
    };
    responses: {
      201: components['responses']['Created'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  sendSticker: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendStickerRequest'];
      };
    };
    responses: {
      201: components['responses']['Created'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  sendContact: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendContactRequest'];
      };
    };
    responses: {
      201: components['responses']['Created'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  sendLocation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendLocationRequest'];
      };
    };
    responses: {
      201: components['responses']['Created'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  sendLink: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendLinkRequest'];
      };
    };
    responses: {
      201: components['responses']['Created'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  sendReaction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the message or status concerned, as answered when it was sent or as given in its event.
         * @example 3EB0C767D097B7C41F9A
         */
        messageId: components['parameters']['MessageIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendReactionRequest'];
      };
    };
    responses: {
      200: components['responses']['OK'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  editMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the message or status concerned, as answered when it was sent or as given in its event.
         * @example 3EB0C767D097B7C41F9A
         */
        messageId: components['parameters']['MessageIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditMessageRequest'];
      };
    };
    responses: {
      200: components['responses']['OK'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  markAsRead: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the message or status concerned, as answered when it was sent or as given in its event.
         * @example 3EB0C767D097B7C41F9A
         */
        messageId: components['parameters']['MessageIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MarkAsReadRequest'];
      };
    };
    responses: {
      /** @description The receipt is sent */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  starMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the message or status concerned, as answered when it was sent or as given in its event.
         * @example 3EB0C767D097B7C41F9A
         */
        messageId: components['parameters']['MessageIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StarMessageRequest'];
      };
    };
    responses: {
      /** @description The star is set or removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  pinMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the message or status concerned, as answered when it was sent or as given in its event.
         * @example 3EB0C767D097B7C41F9A
         */
        messageId: components['parameters']['MessageIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PinMessageRequest'];
      };
    };
    responses: {
      /** @description The pin is set or lifted */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  deleteMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the message or status concerned, as answered when it was sent or as given in its event.
         * @example 3EB0C767D097B7C41F9A
         */
        messageId: components['parameters']['MessageIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "chatId": "120363041234567890@g.us",
         *       "senderId": "12025550143@s.whatsapp.net"
         *     }
         */
        'application/json': components['schemas']['DeleteMessageRequest'];
      };
    };
    responses: {
      /** @description The revocation is sent */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  deleteMessageForMe: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the message or status concerned, as answered when it was sent or as given in its event.
         * @example 3EB0C767D097B7C41F9A
         */
        messageId: components['parameters']['MessageIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeleteMessageForMeRequest'];
      };
    };
    responses: {
      /** @description The message is hidden on this account's devices */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  listChats: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All chats known to the gateway */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChatListItem'][];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getChatInfo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the chat, of a person or a group. It is not percent-decoded, so write the `@` raw: with `%40` in its place the JID is invalid.
         * @example 12025550143@s.whatsapp.net
         */
        chatId: components['parameters']['ChatIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The chat as it stands in the list */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChatListItem'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  deleteChat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the chat, of a person or a group. It is not percent-decoded, so write the `@` raw: with `%40` in its place the JID is invalid.
         * @example 12025550143@s.whatsapp.net
         */
        chatId: components['parameters']['ChatIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The chat is removed from this account */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getChatPicture: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the chat, of a person or a group. It is not percent-decoded, so write the `@` raw: with `%40` in its place the JID is invalid.
         * @example 12025550143@s.whatsapp.net
         */
        chatId: components['parameters']['ChatIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Id and address of the current picture */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChatPictureResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getChatBusinessProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the chat, of a person or a group. It is not percent-decoded, so write the `@` raw: with `%40` in its place the JID is invalid.
         * @example 12025550143@s.whatsapp.net
         */
        chatId: components['parameters']['ChatIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The business's own profile */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BusinessProfileResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  setChatPresence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the chat, of a person or a group. It is not percent-decoded, so write the `@` raw: with `%40` in its place the JID is invalid.
         * @example 12025550143@s.whatsapp.net
         */
        chatId: components['parameters']['ChatIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetPresenceRequest'];
      };
    };
    responses: {
      /** @description The sign is sent */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  subscribeChatPresence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the chat, of a person or a group. It is not percent-decoded, so write the `@` raw: with `%40` in its place the JID is invalid.
         * @example 12025550143@s.whatsapp.net
         */
        chatId: components['parameters']['ChatIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description WhatsApp has been asked */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  setChatEphemeral: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the chat, of a person or a group. It is not percent-decoded, so write the `@` raw: with `%40` in its place the JID is invalid.
         * @example 12025550143@s.whatsapp.net
         */
        chatId: components['parameters']['ChatIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetChatEphemeralRequest'];
      };
    };
    responses: {
      /** @description The timer is changed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  muteChat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the chat, of a person or a group. It is not percent-decoded, so write the `@` raw: with `%40` in its place the JID is invalid.
         * @example 12025550143@s.whatsapp.net
         */
        chatId: components['parameters']['ChatIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MuteChatRequest'];
      };
    };
    responses: {
      /** @description The chat is muted or unmuted */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  pinChat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the chat, of a person or a group. It is not percent-decoded, so write the `@` raw: with `%40` in its place the JID is invalid.
         * @example 12025550143@s.whatsapp.net
         */
        chatId: components['parameters']['ChatIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PinChatRequest'];
      };
    };
    responses: {
      /** @description The chat is fixed or released */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  archiveChat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the chat, of a person or a group. It is not percent-decoded, so write the `@` raw: with `%40` in its place the JID is invalid.
         * @example 12025550143@s.whatsapp.net
         */
        chatId: components['parameters']['ChatIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ArchiveChatRequest'];
      };
    };
    responses: {
      /** @description The chat is archived or back in the list */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  markChatAsRead: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the chat, of a person or a group. It is not percent-decoded, so write the `@` raw: with `%40` in its place the JID is invalid.
         * @example 12025550143@s.whatsapp.net
         */
        chatId: components['parameters']['ChatIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChatMarkAsReadRequest'];
      };
    };
    responses: {
      /** @description The unread mark is set or cleared */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  requestChatMessages: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the chat, of a person or a group. It is not percent-decoded, so write the `@` raw: with `%40` in its place the JID is invalid.
         * @example 12025550143@s.whatsapp.net
         */
        chatId: components['parameters']['ChatIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestMessagesRequest'];
      };
    };
    responses: {
      /** @description The phone has been asked; messages come as an event */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description Says `ok` when the request went out.
             * @example ok
             */
            status: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  clearChat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the chat, of a person or a group. It is not percent-decoded, so write the `@` raw: with `%40` in its place the JID is invalid.
         * @example 12025550143@s.whatsapp.net
         */
        chatId: components['parameters']['ChatIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The chat is empty on this account's devices */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  listContacts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All stored contacts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactInfo'][];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  createContact: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateContactRequest'];
      };
    };
    responses: {
      /** @description The contact is saved. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  syncContacts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contacts are being renewed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the person, raw: the gateway does not decode the path, and `%40` in place of `@` is 400.
         * @example 12025550143@s.whatsapp.net
         */
        id: JidLike<'user' | 'lid'>;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is stored about the person, perhaps nothing but empty names. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactInfo'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getBlocklist: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The blocked people, perhaps none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Identity'][];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  blockContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the person to block, sent raw with a plain `@`.
         * @example 12025550178@s.whatsapp.net
         */
        id: JidLike<'user' | 'lid'>;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The person is blocked. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  unblockContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the person to take off the blocklist, sent raw with a plain `@`.
         * @example 12025550178@s.whatsapp.net
         */
        id: JidLike<'user' | 'lid'>;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The person is no longer blocked. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getMyProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The paired account as others see it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserMeInfo'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  updateMyProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateProfileRequest'];
      };
    };
    responses: {
      /** @description The profile is changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  setPresence: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetMyPresenceRequest'];
      };
    };
    responses: {
      /** @description WhatsApp has the new presence. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getPrivacySettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All settings as they stand. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivacySettingsResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  setPrivacySetting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetPrivacyRequest'];
      };
    };
    responses: {
      /** @description All settings, with the change in them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivacySettingsResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  bulkCheckUsers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkCheckRequest'];
      };
    };
    responses: {
      /** @description A result for each number, in WhatsApp's order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkCheckResult'][];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  checkUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Phone number in international form, 7 to 15 digits with or without `+`. Write the `+` raw: `%2B` is 400.
         * @example 12025550143
         */
        phone: components['parameters']['PhonePath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether the number has an account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description `true` when the number has a WhatsApp account. */
            isInWhatsApp: boolean;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getUserProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Phone number in international form, 7 to 15 digits with or without `+`. Write the `+` raw: `%2B` is 400.
         * @example 12025550143
         */
        phone: components['parameters']['PhonePath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The part of the profile that this account may see. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserInfo'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  listGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All groups of the account, in one piece. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupInfoResponse'][];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  createGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateGroupRequest'];
      };
    };
    responses: {
      201: components['responses']['Created'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the group, ending in `@g.us`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363041234567890@g.us
         */
        id: components['parameters']['GroupIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The group as WhatsApp has it now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupInfoResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  setGroupName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the group, ending in `@g.us`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363041234567890@g.us
         */
        id: components['parameters']['GroupIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetNameRequest'];
      };
    };
    responses: {
      /** @description The group has its new name. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  setGroupDescription: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the group, ending in `@g.us`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363041234567890@g.us
         */
        id: components['parameters']['GroupIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetDescriptionRequest'];
      };
    };
    responses: {
      /** @description The description is as sent. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  setGroupPicture: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the group, ending in `@g.us`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363041234567890@g.us
         */
        id: components['parameters']['GroupIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetPictureRequest'];
      };
    };
    responses: {
      /** @description The new picture is in place. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description Id that WhatsApp gave to the picture; a new picture has a new id.
             * @example 1773476813
             */
            pictureId: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  leaveGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the group, ending in `@g.us`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363041234567890@g.us
         */
        id: components['parameters']['GroupIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account is no longer a member. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getGroupParticipants: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the group, ending in `@g.us`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363041234567890@g.us
         */
        id: components['parameters']['GroupIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The participants at this moment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupParticipant'][];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  updateGroupParticipants: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the group, ending in `@g.us`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363041234567890@g.us
         */
        id: components['parameters']['GroupIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateParticipantsRequest'];
      };
    };
    responses: {
      /** @description WhatsApp has taken the request; it may not have worked for everyone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getGroupInviteLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the group, ending in `@g.us`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363041234567890@g.us
         */
        id: components['parameters']['GroupIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link that is valid now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description Complete link; what follows `https://chat.whatsapp.com/` is the invite code.
             * @example https://chat.whatsapp.com/KsT4bN8qWx2LmZ7vYp0RcD
             */
            link: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  resetGroupInviteLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the group, ending in `@g.us`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363041234567890@g.us
         */
        id: components['parameters']['GroupIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link that has replaced the earlier one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description The replacement, as a complete link.
             * @example https://chat.whatsapp.com/Yp0RcDKsT4bN8qWx2LmZ7v
             */
            link: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  setGroupAnnounce: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the group, ending in `@g.us`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363041234567890@g.us
         */
        id: components['parameters']['GroupIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetBoolRequest'];
      };
    };
    responses: {
      /** @description The setting is as sent. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  setGroupLocked: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the group, ending in `@g.us`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363041234567890@g.us
         */
        id: components['parameters']['GroupIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetBoolRequest'];
      };
    };
    responses: {
      /** @description The setting is as sent. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  setGroupJoinApproval: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the group, ending in `@g.us`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363041234567890@g.us
         */
        id: components['parameters']['GroupIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetBoolRequest'];
      };
    };
    responses: {
      /** @description The setting is as sent. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  setGroupMemberAddMode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the group, ending in `@g.us`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363041234567890@g.us
         */
        id: components['parameters']['GroupIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetMemberAddModeRequest'];
      };
    };
    responses: {
      /** @description The setting is as sent. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  joinGroupWithLink: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JoinWithLinkRequest'];
      };
    };
    responses: {
      201: components['responses']['Created'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  joinGroupWithInvite: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JoinWithInviteRequest'];
      };
    };
    responses: {
      /** @description The invite is accepted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getGroupInfoFromLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description What follows `https://chat.whatsapp.com/` in the link, sent as it is, without percent-encoding.
         * @example KsT4bN8qWx2LmZ7vYp0RcD
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What WhatsApp shows of the group to an outsider. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupInfoResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getGroupRequests: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the group, ending in `@g.us`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363041234567890@g.us
         */
        id: components['parameters']['GroupIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The people who wait, perhaps none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupParticipantRequest'][];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  updateGroupRequests: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the group, ending in `@g.us`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363041234567890@g.us
         */
        id: components['parameters']['GroupIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateRequestsRequest'];
      };
    };
    responses: {
      /** @description WhatsApp has taken the decision. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  listCommunities: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All communities of the account, in one piece. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommunityInfoResponse'][];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  createCommunity: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateCommunityRequest'];
      };
    };
    responses: {
      201: components['responses']['Created'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getCommunity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the community, ending in `@g.us` like a group's. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363055512345678@g.us
         */
        id: components['parameters']['CommunityIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The community as WhatsApp has it now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommunityInfoResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  leaveCommunity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the community, ending in `@g.us` like a group's. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363055512345678@g.us
         */
        id: components['parameters']['CommunityIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account no longer belongs to it. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  setCommunityName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the community, ending in `@g.us` like a group's. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363055512345678@g.us
         */
        id: components['parameters']['CommunityIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetNameRequest'];
      };
    };
    responses: {
      /** @description The community has its new name. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  setCommunityDescription: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the community, ending in `@g.us` like a group's. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363055512345678@g.us
         */
        id: components['parameters']['CommunityIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetDescriptionRequest'];
      };
    };
    responses: {
      /** @description The description is as sent. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  setCommunityPicture: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the community, ending in `@g.us` like a group's. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363055512345678@g.us
         */
        id: components['parameters']['CommunityIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetPictureRequest'];
      };
    };
    responses: {
      /** @description The new picture is in place. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description Id that WhatsApp gave to the picture; a new picture has a new id.
             * @example 1773476901
             */
            pictureId: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  setCommunityLocked: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the community, ending in `@g.us` like a group's. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363055512345678@g.us
         */
        id: components['parameters']['CommunityIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetBoolRequest'];
      };
    };
    responses: {
      /** @description The setting is as sent. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getCommunityParticipants: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the community, ending in `@g.us` like a group's. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363055512345678@g.us
         */
        id: components['parameters']['CommunityIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The people in the community at this moment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Identity'][];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  updateCommunityParticipants: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the community, ending in `@g.us` like a group's. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363055512345678@g.us
         */
        id: components['parameters']['CommunityIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateParticipantsRequest'];
      };
    };
    responses: {
      /** @description WhatsApp has taken the request; it may not have worked for everyone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getCommunityInviteLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the community, ending in `@g.us` like a group's. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363055512345678@g.us
         */
        id: components['parameters']['CommunityIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link that is valid now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description Complete link, ready to be sent to somebody.
             * @example https://chat.whatsapp.com/Zm7Vq1HtR5cJ9sLd3XbWfK
             */
            link: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  resetCommunityInviteLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the community, ending in `@g.us` like a group's. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363055512345678@g.us
         */
        id: components['parameters']['CommunityIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link that has replaced the earlier one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description The replacement, as a complete link.
             * @example https://chat.whatsapp.com/R5cJ9sLd3XbWfKZm7Vq1Ht
             */
            link: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getCommunitySubGroups: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the community, ending in `@g.us` like a group's. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363055512345678@g.us
         */
        id: components['parameters']['CommunityIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The community's groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommunitySubGroupResponse'][];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  createCommunityGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the community, ending in `@g.us` like a group's. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363055512345678@g.us
         */
        id: components['parameters']['CommunityIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateCommunityGroupRequest'];
      };
    };
    responses: {
      201: components['responses']['Created'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  linkGroupToCommunity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the community, ending in `@g.us` like a group's. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363055512345678@g.us
         */
        id: components['parameters']['CommunityIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkGroupRequest'];
      };
    };
    responses: {
      /** @description The group belongs to the community. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  unlinkCommunityGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the community, ending in `@g.us` like a group's. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363055512345678@g.us
         */
        id: components['parameters']['CommunityIdPath'];
        /**
         * @description JID of the group that is to leave the community, raw: `%40` in place of `@` makes it invalid.
         * @example 120363041234567890@g.us
         */
        groupId: JidLike<'group'>;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The group stands by itself again. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  listNewsletters: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All newsletters that the account follows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsletterInfoResponse'][];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  createNewsletter: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateNewsletterRequest'];
      };
    };
    responses: {
      201: components['responses']['Created'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getNewsletterByInviteCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description What follows `https://whatsapp.com/channel/` in the link, sent as it is, without percent-encoding.
         * @example 0029VbQ7mZpLw2Hr8KtYx41D
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newsletter that the code leads to. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsletterInfoResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getNewsletter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the newsletter, ending in `@newsletter`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363144038483540@newsletter
         */
        id: components['parameters']['NewsletterIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newsletter as WhatsApp has it now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsletterInfoResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  setNewsletterSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the newsletter, ending in `@newsletter`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363144038483540@newsletter
         */
        id: components['parameters']['NewsletterIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetSubscriptionRequest'];
      };
    };
    responses: {
      /** @description The account follows it, or no longer does, as sent. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  toggleMuteNewsletter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description JID of the newsletter, ending in `@newsletter`. It goes into the path raw: the gateway does not percent-decode, and `%40` in place of `@` is an invalid JID (400).
         * @example 120363144038483540@newsletter
         */
        id: components['parameters']['NewsletterIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ToggleMuteNewsletterRequest'];
      };
    };
    responses: {
      /** @description The newsletter is muted or not, as sent. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  getStatusPrivacy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The audiences set up, one of them in force */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatusPrivacyResponse'][];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  postTextStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "text": "Closed on Monday, back on Tuesday at nine."
         *     }
         */
        'application/json': components['schemas']['PostTextStatusRequest'];
      };
    };
    responses: {
      201: components['responses']['Created'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  postImageStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PostMediaStatusRequest'];
      };
    };
    responses: {
      201: components['responses']['Created'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  postVideoStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PostMediaStatusRequest'];
      };
    };
    responses: {
      201: components['responses']['Created'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  deleteStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the message or status concerned, as answered when it was sent or as given in its event.
         * @example 3EB0C767D097B7C41F9A
         */
        messageId: components['parameters']['MessageIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The removal is sent */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  rejectCall: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the call, from the `call_offer` event.
         * @example A1B2C3D4E5F60718293A4B5C6D7E8F90
         */
        callId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RejectCallRequest'];
      };
    };
    responses: {
      /** @description The refusal is sent */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  downloadMedia: {
    parameters: {
      query: {
        /**
         * @description Media id from a `message` event (`media.id`): opaque padded base64url, up to about 1 kB long.
         * @example H4sIAAAAAAACAwFAAL__bjQLnP-zepicpUTmu3gKLHiQHT-zNzh2hRGjBhevoB1L9RIvNEVUxTveLruM0rfj0WAK1jHDhaXXzOI8d4VFmtr9wP5AAAAA
         */
        id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The decrypted file, with the sender's content type */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          '*/*': Blob;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DeviceNotPaired'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      499: components['responses']['ClientClosedRequest'];
      500: components['responses']['InternalError'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  listAccountInstances: {
    parameters: {
      query?: {
        /**
         * @description Which page to answer, counted from 1; left out, the first.
         * @example 1
         */
        pageNumber?: components['parameters']['PageNumber'];
        /**
         * @description How many entries make a page; left out, 20.
         * @example 20
         */
        pageSize?: components['parameters']['PageSize'];
        /**
         * @description Start of the span of creation times, as a full RFC 3339 time. Prefer `Z`: the `+` of an offset has to be written `%2B` in a query string.
         * @example 2026-03-01T00:00:00Z
         */
        createdFrom?: string;
        /**
         * @description End of the span of creation times, in the same form as `createdFrom`; left out, the span is open.
         * @example 2026-03-31T23:59:59Z
         */
        createdTo?: string;
        /**
         * @description Keeps only the instances in this state. The contract fixes no values: take one from `status` in an earlier answer.
         * @example active
         */
        status?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of instances, perhaps an empty one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PagedAccountInstances'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  getAccountInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of one of the customer's instances, as the lists of instances give it.
         * @example ins_V1StGXR8Z5jd
         */
        id: components['parameters']['AccountInstanceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instance with its settings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountInstanceDetail'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  updateAccountInstanceName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of one of the customer's instances, as the lists of instances give it.
         * @example ins_V1StGXR8Z5jd
         */
        id: components['parameters']['AccountInstanceId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateInstanceNameRequest'];
      };
    };
    responses: {
      /** @description The instance carries the new name. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  updateAccountInstanceSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of one of the customer's instances, as the lists of instances give it.
         * @example ins_V1StGXR8Z5jd
         */
        id: components['parameters']['AccountInstanceId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountInstanceSettings'];
      };
    };
    responses: {
      /** @description The settings are stored. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  regenerateAccountInstanceApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of one of the customer's instances, as the lists of instances give it.
         * @example ins_V1StGXR8Z5jd
         */
        id: components['parameters']['AccountInstanceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The new key, as a JSON string. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  restartAccountInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of one of the customer's instances, as the lists of instances give it.
         * @example ins_V1StGXR8Z5jd
         */
        id: components['parameters']['AccountInstanceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The restart is done or under way. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  listAccountSubscriptions: {
    parameters: {
      query?: {
        /**
         * @description Which page to answer, counted from 1; left out, the first.
         * @example 1
         */
        pageNumber?: components['parameters']['PageNumber'];
        /**
         * @description How many entries make a page; left out, 20.
         * @example 20
         */
        pageSize?: components['parameters']['PageSize'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of subscriptions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PagedAccountSubscriptions'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  listAccountSubscriptionInstances: {
    parameters: {
      query?: {
        /**
         * @description Which page to answer, counted from 1; left out, the first.
         * @example 1
         */
        pageNumber?: components['parameters']['PageNumber'];
        /**
         * @description How many entries make a page; left out, 20.
         * @example 20
         */
        pageSize?: components['parameters']['PageSize'];
        /**
         * @description Start of the span of creation times, as a full RFC 3339 time, best with `Z`.
         * @example 2026-03-01T00:00:00Z
         */
        createdFrom?: string;
        /**
         * @description End of the span of creation times, as a full RFC 3339 time; left out, the span is open.
         * @example 2026-03-31T23:59:59Z
         */
        createdTo?: string;
        /**
         * @description Keeps only the instances in this state, written as the answer's `status` has it.
         * @example active
         */
        status?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of one of the customer's subscriptions, as `GET /account/subscriptions` gives it.
         * @example sub_7Hq2mZ0pLw
         */
        id: components['parameters']['SubscriptionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the subscription's instances, perhaps an empty one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PagedAccountInstances'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  createAccountSubscriptionInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of one of the customer's subscriptions, as `GET /account/subscriptions` gives it.
         * @example sub_7Hq2mZ0pLw
         */
        id: components['parameters']['SubscriptionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The id of the new instance, as a JSON string. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  deleteAccountSubscriptionInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of one of the customer's subscriptions, as `GET /account/subscriptions` gives it.
         * @example sub_7Hq2mZ0pLw
         */
        id: components['parameters']['SubscriptionId'];
        /**
         * @description Id of the instance to end; it has to be one of this subscription.
         * @example ins_V1StGXR8Z5jd
         */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instance has expired. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  listAccountSubscriptionChanges: {
    parameters: {
      query?: {
        /**
         * @description Which page to answer, counted from 1; left out, the first.
         * @example 1
         */
        pageNumber?: components['parameters']['PageNumber'];
        /**
         * @description How many entries make a page; left out, 20.
         * @example 20
         */
        pageSize?: components['parameters']['PageSize'];
        /**
         * @description Start of the span of time, as a full RFC 3339 time, best with `Z`.
         * @example 2026-03-01T00:00:00Z
         */
        timestampFrom?: string;
        /**
         * @description End of the span of time, as a full RFC 3339 time; left out, the span is open.
         * @example 2026-03-31T23:59:59Z
         */
        timestampTo?: string;
        /**
         * @description Keeps only changes of one kind. The contract fixes no values: take one from `changeType` in an earlier answer.
         * @example instance_added
         */
        changeType?: string;
        /**
         * @description Keeps only the changes that concern this instance.
         * @example ins_V1StGXR8Z5jd
         */
        instanceId?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of one of the customer's subscriptions, as `GET /account/subscriptions` gives it.
         * @example sub_7Hq2mZ0pLw
         */
        id: components['parameters']['SubscriptionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of changes, perhaps an empty one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PagedAccountSubscriptionChanges'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  getAccountInstanceDefaults: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The defaults as they stand. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountInstanceDefaults'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  updateAccountInstanceDefaults: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountInstanceDefaults'];
      };
    };
    responses: {
      /** @description The defaults are stored. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  healthCheck: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The process is up and takes requests. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description Always `ok`; a gateway in trouble does not answer, or a proxy answers in its place.
             * @example ok
             */
            status: string;
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  listInstances: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All instances, perhaps none, with their secrets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstanceListItem'][];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  createInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateInstanceRequest'];
      };
    };
    responses: {
      /** @description The instance exists and can be paired. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstanceDetail'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  getInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id that the instance was given when it was made. It goes into the path raw, which its alphabet allows: letters, digits, `.`, `_` and `-`.
         * @example support-lisbon
         */
        id: components['parameters']['InstanceIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instance, with its secrets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstanceListItem'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  deleteInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id that the instance was given when it was made. It goes into the path raw, which its alphabet allows: letters, digits, `.`, `_` and `-`.
         * @example support-lisbon
         */
        id: components['parameters']['InstanceIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instance is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  updateInstanceConfig: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id that the instance was given when it was made. It goes into the path raw, which its alphabet allows: letters, digits, `.`, `_` and `-`.
         * @example support-lisbon
         */
        id: components['parameters']['InstanceIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateInstanceConfigRequest'];
      };
    };
    responses: {
      /** @description Stored; for events it counts from the next restart on. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
  restartInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id that the instance was given when it was made. It goes into the path raw, which its alphabet allows: letters, digits, `.`, `_` and `-`.
         * @example support-lisbon
         */
        id: components['parameters']['InstanceIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instance is starting. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
    };
  };
}

/**
 * Body of every answer that reports an error, except a 500, which is empty, and whatever a proxy
 * in between makes up.
 */
export type Error = components['schemas']['Error'];
/**
 * How an instance stands with WhatsApp, from `GET /session/status`.
 */
export type SessionStatus = components['schemas']['SessionStatus'];
/**
 * A text to be sent, from `POST /messages/text`.
 */
export type SendTextRequest = components['schemas']['SendTextRequest'];
/**
 * A picture, video, sound file or voice note to be sent, with exactly one of `data` and `url` as
 * its source.
 */
export type SendMediaRequest = components['schemas']['SendMediaRequest'];
/**
 * A file to be sent as an attachment: the fields of any media, and a name that settles the type.
 */
export type SendDocumentRequest = components['schemas']['SendDocumentRequest'];
/**
 * A WebP sticker to be sent, with exactly one of `data` and `url` as its source.
 */
export type SendStickerRequest = components['schemas']['SendStickerRequest'];
/**
 * A contact card to be sent; give `displayName` and `vcard` together.
 */
export type SendContactRequest = components['schemas']['SendContactRequest'];
/**
 * A fixed point on the map to be sent, with or without a name and an address.
 */
export type SendLocationRequest = components['schemas']['SendLocationRequest'];
/**
 * A text with a preview box, whose content you supply, from `POST /messages/link`.
 */
export type SendLinkRequest = components['schemas']['SendLinkRequest'];
/**
 * A reaction to be put on a message or taken off it.
 */
export type SendReactionRequest = components['schemas']['SendReactionRequest'];
/**
 * The new text of a message that this account has sent.
 */
export type EditMessageRequest = components['schemas']['EditMessageRequest'];
/**
 * A receipt for one received message.
 */
export type MarkAsReadRequest = components['schemas']['MarkAsReadRequest'];
/**
 * Which message gets or loses its star.
 */
export type StarMessageRequest = components['schemas']['StarMessageRequest'];
/**
 * Which message to pin or unpin, and for how long.
 */
export type PinMessageRequest = components['schemas']['PinMessageRequest'];
/**
 * Which of your messages to take back from everybody.
 */
export type DeleteMessageRequest = components['schemas']['DeleteMessageRequest'];
/**
 * Which message to hide on this account's devices.
 */
export type DeleteMessageForMeRequest = components['schemas']['DeleteMessageForMeRequest'];
/**
 * A chat of the account with its names and settings, from `GET /chats` and `GET /chats/{chatId}`.
 */
export type ChatListItem = components['schemas']['ChatListItem'];
/**
 * The picture of a person or a group, from `GET /chats/{chatId}/picture`.
 */
export type ChatPictureResponse = components['schemas']['ChatPictureResponse'];
/**
 * What a WhatsApp Business account tells about itself, from `GET /chats/{chatId}/business`. Every
 * field is present; what the business has not filled in is empty.
 */
export type BusinessProfileResponse = components['schemas']['BusinessProfileResponse'];
/**
 * What the other side of a chat sees you do.
 */
export type SetPresenceRequest = components['schemas']['SetPresenceRequest'];
/**
 * How long messages stay in a chat.
 */
export type SetChatEphemeralRequest = components['schemas']['SetChatEphemeralRequest'];
/**
 * For how long a chat is silent.
 */
export type MuteChatRequest = components['schemas']['MuteChatRequest'];
/**
 * Whether a chat is kept at the top of the list.
 */
export type PinChatRequest = components['schemas']['PinChatRequest'];
/**
 * Whether a chat lies in the archive.
 */
export type ArchiveChatRequest = components['schemas']['ArchiveChatRequest'];
/**
 * Whether a chat shows as read in the account's own list.
 */
export type ChatMarkAsReadRequest = components['schemas']['ChatMarkAsReadRequest'];
/**
 * From which message backwards to fetch a chat's history, and how much of it.
 */
export type RequestMessagesRequest = components['schemas']['RequestMessagesRequest'];
/**
 * A person, by all the ids that the gateway knows for them. WhatsApp hides the number of some
 * people, who are then known by LID alone: use `id` as the key, and never read a phone number out
 * of a LID.
 */
export type Identity = components['schemas']['Identity'];
/**
 * The person who sent or caused something, in events.
 */
export type Sender = components['schemas']['Sender'];
/**
 * A person with the names that the gateway has stored for them. To show somebody take the first
 * that is not empty of `fullName`, `businessName` and `pushName`.
 */
export type ContactInfo = components['schemas']['ContactInfo'];
/**
 * What WhatsApp shows this account of somebody's profile, looked up by phone number.
 */
export type UserInfo = components['schemas']['UserInfo'];
/**
 * Profile of the account that the instance is paired with.
 */
export type UserMeInfo = components['schemas']['UserMeInfo'];
/**
 * A person to save in the account's contacts, with the names to show for them.
 */
export type CreateContactRequest = components['schemas']['CreateContactRequest'];
/**
 * Changes to the paired account's profile; each field left out keeps its value.
 */
export type UpdateProfileRequest = components['schemas']['UpdateProfileRequest'];
/**
 * Whether the account is to be seen as online.
 */
export type SetMyPresenceRequest = components['schemas']['SetMyPresenceRequest'];
/**
 * Phone numbers to ask WhatsApp about.
 */
export type BulkCheckRequest = components['schemas']['BulkCheckRequest'];
/**
 * What WhatsApp says of one phone number.
 */
export type BulkCheckResult = components['schemas']['BulkCheckResult'];
/**
 * One privacy setting and the value it is to have.
 */
export type SetPrivacyRequest = components['schemas']['SetPrivacyRequest'];
/**
 * All privacy settings of the account. The values are those listed for `value` in the request that
 * changes them.
 */
export type PrivacySettingsResponse = components['schemas']['PrivacySettingsResponse'];
/**
 * A group with its settings and members, as the routes under `/groups` show it.
 */
export type GroupInfoResponse = components['schemas']['GroupInfoResponse'];
/**
 * A member of a group or a community, with rank.
 */
export type GroupParticipant = components['schemas']['GroupParticipant'];
/**
 * Somebody who waits to be let into a group.
 */
export type GroupParticipantRequest = components['schemas']['GroupParticipantRequest'];
/**
 * Name and first members of a group to be made.
 */
export type CreateGroupRequest = components['schemas']['CreateGroupRequest'];
/**
 * One action for a list of people, in a group or a community.
 */
export type UpdateParticipantsRequest = components['schemas']['UpdateParticipantsRequest'];
/**
 * One decision for a list of people who wait to join a group.
 */
export type UpdateRequestsRequest = components['schemas']['UpdateRequestsRequest'];
/**
 * The invite code of the group to join.
 */
export type JoinWithLinkRequest = components['schemas']['JoinWithLinkRequest'];
/**
 * What a personal invite message says, passed on to accept it.
 */
export type JoinWithInviteRequest = components['schemas']['JoinWithInviteRequest'];
/**
 * Says who may bring new members into a group.
 */
export type SetMemberAddModeRequest = components['schemas']['SetMemberAddModeRequest'];
/**
 * New name of a group or a community.
 */
export type SetNameRequest = components['schemas']['SetNameRequest'];
/**
 * New description of a group or a community.
 */
export type SetDescriptionRequest = components['schemas']['SetDescriptionRequest'];
/**
 * New picture of a group or a community.
 */
export type SetPictureRequest = components['schemas']['SetPictureRequest'];
/**
 * A switch; what it switches is said by the path that it is sent to.
 */
export type SetBoolRequest = components['schemas']['SetBoolRequest'];
/**
 * A community with its settings and members, without its groups.
 */
export type CommunityInfoResponse = components['schemas']['CommunityInfoResponse'];
/**
 * A group that belongs to a community, in short.
 */
export type CommunitySubGroupResponse = components['schemas']['CommunitySubGroupResponse'];
/**
 * Name and, if you like, first members of a community to be made.
 */
export type CreateCommunityRequest = components['schemas']['CreateCommunityRequest'];
/**
 * Name and, if you like, first members of a group to be made inside a community.
 */
export type CreateCommunityGroupRequest = components['schemas']['CreateCommunityGroupRequest'];
/**
 * Names the group that a community takes in.
 */
export type LinkGroupRequest = components['schemas']['LinkGroupRequest'];
/**
 * A newsletter (a WhatsApp channel), and what the paired account is in it.
 */
export type NewsletterInfoResponse = components['schemas']['NewsletterInfoResponse'];
/**
 * Name and looks of a newsletter to be made.
 */
export type CreateNewsletterRequest = components['schemas']['CreateNewsletterRequest'];
/**
 * Whether the account is to follow a newsletter.
 */
export type SetSubscriptionRequest = components['schemas']['SetSubscriptionRequest'];
/**
 * Whether a newsletter is to be silent.
 */
export type ToggleMuteNewsletterRequest = components['schemas']['ToggleMuteNewsletterRequest'];
/**
 * A text to be shown as status for 24 hours.
 */
export type PostTextStatusRequest = components['schemas']['PostTextStatusRequest'];
/**
 * A picture or video to be shown as status for 24 hours, with exactly one of `data` and `url` as
 * its source.
 */
export type PostMediaStatusRequest = components['schemas']['PostMediaStatusRequest'];
/**
 * One audience for the account's statuses, from `GET /status/privacy`.
 */
export type StatusPrivacyResponse = components['schemas']['StatusPrivacyResponse'];
/**
 * Whose call to turn away.
 */
export type RejectCallRequest = components['schemas']['RejectCallRequest'];
/**
 * An instance as the customer's lists show it, without its event settings.
 */
export type AccountInstance = components['schemas']['AccountInstance'];
/**
 * One instance with its event settings. It does not repeat the id that was asked for.
 */
export type AccountInstanceDetail = components['schemas']['AccountInstanceDetail'];
/**
 * How the events of one instance are delivered.
 */
export type AccountInstanceSettings = components['schemas']['AccountInstanceSettings'];
/**
 * Event settings of the customer, followed by every instance with `useCustomDefaults`.
 */
export type AccountInstanceDefaults = components['schemas']['AccountInstanceDefaults'];
/**
 * New label of an instance.
 */
export type UpdateInstanceNameRequest = components['schemas']['UpdateInstanceNameRequest'];
/**
 * What the customer pays for, and which instances it covers.
 */
export type AccountSubscription = components['schemas']['AccountSubscription'];
/**
 * One entry in the history of a subscription.
 */
export type AccountSubscriptionChange = components['schemas']['AccountSubscriptionChange'];
/**
 * One page out of a list of instances.
 */
export type PagedAccountInstances = components['schemas']['PagedAccountInstances'];
/**
 * One page out of the list of subscriptions.
 */
export type PagedAccountSubscriptions = components['schemas']['PagedAccountSubscriptions'];
/**
 * One page out of the history of a subscription.
 */
export type PagedAccountSubscriptionChanges =
  components['schemas']['PagedAccountSubscriptionChanges'];
/**
 * An instance to be made; whatever is left out takes the server's default.
 */
export type CreateInstanceRequest = components['schemas']['CreateInstanceRequest'];
/**
 * Settings of an instance, in answers as they are in force. Sent to `PUT
 * /admin/instances/{id}/config` the object replaces all settings at once, and each field left out
 * falls back to the server's default.
 */
export type InstanceConfig = components['schemas']['InstanceConfig'];
/**
 * A new instance, as the answer to making it shows it.
 */
export type InstanceDetail = components['schemas']['InstanceDetail'];
/**
 * An instance with its settings and its state at this moment.
 */
export type InstanceListItem = components['schemas']['InstanceListItem'];
/**
 * The whole configuration that an instance is to have. It replaces the present one: what is left
 * out falls back to the server's default, and without any key the instance is open to anybody.
 */
export type UpdateInstanceConfigRequest = components['schemas']['UpdateInstanceConfigRequest'];
