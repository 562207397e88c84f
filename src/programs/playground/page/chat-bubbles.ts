import type { ShownMessage } from '../page-protocol.ts';
import { nameOf } from './chat-names.ts';
import { element, timeOfDay } from './elements.ts';

export interface BubbleActions {
  readonly quote: (message: ShownMessage) => void;
  readonly react: (message: ShownMessage, emoji: string) => void;
}

/** The messages of a chat as the contact sees them: those of the account on the left, the contact's on the right. */
export const chatBubbles = (
  messages: readonly ShownMessage[],
  actions: BubbleActions,
): HTMLElement[] => {
  if (messages.length === 0)
    return [
      element(
        'p',
        { class: 'empty muted' },
        'No messages yet. Send one with the API, or write one below as the contact.',
      ),
    ];
  const byMessageId = new Map(messages.map((message) => [message.id, message]));
  return messages.map((message) => bubble(message, byMessageId, actions));
};

const bubble = (
  message: ShownMessage,
  others: ReadonlyMap<string, ShownMessage>,
  { quote, react }: BubbleActions,
): HTMLElement => {
  const quoted = message.replyTo === undefined ? undefined : others.get(message.replyTo);
  const reactions = Object.values(message.reactions).join(' ');
  return element(
    'article',
    { class: `bubble ${message.fromMe ? 'in' : 'out'}` },
    element('p', { class: 'sender muted' }, message.fromMe ? 'The account' : nameOf(message.from)),
    quoted && element('blockquote', {}, quoted.text ?? quoted.kind),
    ...(message.isDeleted
      ? [element('p', { class: 'muted' }, 'This message was deleted.')]
      : contentOf(message)),
    reactions === '' ? undefined : element('p', { class: 'reactions' }, reactions),
    element(
      'p',
      { class: 'muted marks' },
      [timeOfDay(message.time), message.isEdited && 'edited', message.isStarred && 'starred']
        .filter(Boolean)
        .join(' · '),
    ),
    message.arrives
      ? undefined
      : element('p', { class: 'lost' }, 'Not delivered: this number is not on WhatsApp.'),
    message.fromMe && !message.isDeleted && message.arrives
      ? element(
          'div',
          { class: 'actions' },
          element('button', { class: 'quiet', onClick: () => quote(message) }, 'Reply'),
          ...['👍', '❤️'].map((emoji) =>
            element(
              'button',
              {
                class: 'quiet',
                label: `React with ${emoji}`,
                onClick: () => react(message, emoji),
              },
              emoji,
            ),
          ),
        )
      : undefined,
  );
};

const contentOf = ({ kind, media, link, about, text }: ShownMessage): HTMLElement[] => {
  const parts = [
    media && fileOf(kind, media),
    link && linkCard(kind, link),
    about === undefined ? undefined : element('p', {}, `${kind}: ${about}`),
    text === undefined || text === '' ? undefined : element('p', { class: 'text' }, text),
  ].filter((part) => part !== undefined);
  // A contact without a name, for example, has nothing else to show.
  return parts.length > 0 ? parts : [element('p', { class: 'muted' }, `(${kind})`)];
};

const fileOf = (kind: string, media: NonNullable<ShownMessage['media']>): HTMLElement => {
  const address = `/chat/media?id=${encodeURIComponent(media.id)}`;
  if (kind === 'image' || kind === 'sticker') {
    const picture = element('img');
    picture.src = address;
    picture.alt = media.filename ?? kind;
    return picture;
  }
  if (kind === 'voice' || kind === 'audio') {
    const player = element('audio', { label: kind === 'voice' ? 'Voice note' : 'Audio' });
    player.controls = true;
    player.src = address;
    return player;
  }
  const link = element(
    'a',
    {},
    `${kind}: ${media.filename ?? media.mimeType}, ${media.size.toLocaleString()} bytes`,
  );
  link.href = address;
  link.download = media.filename ?? '';
  return element('p', {}, link);
};

/** A link that opens in a new tab. The page itself fetches nothing from other hosts. */
const linkCard = (kind: string, { url, title }: NonNullable<ShownMessage['link']>): HTMLElement => {
  const isWeb = /^https?:/i.test(url);
  const card = element(
    isWeb ? 'a' : 'p',
    { class: 'link-card' },
    element('strong', {}, title ?? (kind === 'link' ? 'Link' : `${kind} from a URL`)),
    element('span', { class: 'muted' }, url),
  );
  if (card instanceof HTMLAnchorElement) {
    card.href = url;
    card.target = '_blank';
    card.rel = 'noreferrer';
  }
  return card;
};
