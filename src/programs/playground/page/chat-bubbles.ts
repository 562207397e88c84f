import type { ShownMessage } from '../page-protocol.ts';
import { byId, element, timeOfDay } from './elements.ts';
import { nameOf } from './chat-names.ts';

export interface BubbleActions {
  readonly quote: (message: ShownMessage) => void;
  readonly react: (message: ShownMessage, emoji: string) => void;
}

const log = byId('bubbles', HTMLDivElement);

/** Shows a chat from the phone's side: what the account sent comes in on the left, what the phone sent is on the right. */
export const showBubbles = (messages: readonly ShownMessage[], actions: BubbleActions): void => {
  const isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
  const byMessageId = new Map(messages.map((message) => [message.id, message]));
  log.replaceChildren(
    ...(messages.length > 0
      ? messages.map((message) => bubble(message, byMessageId, actions))
      : [
          element(
            'p',
            { class: 'empty muted' },
            'Nothing yet. Send a message with the API, or write one below as the phone.',
          ),
        ]),
  );
  if (isAtEnd) log.scrollTop = log.scrollHeight;
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
      : element('p', { class: 'lost' }, 'Nobody on WhatsApp has this number: it does not arrive.'),
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

const contentOf = (message: ShownMessage): readonly HTMLElement[] => [
  ...(message.media ? [fileOf(message.kind, message.media)] : []),
  ...(message.about === undefined
    ? []
    : [element('p', { class: 'about' }, `${message.kind}: ${message.about}`)]),
  ...(message.text === undefined || message.text === ''
    ? []
    : [element('p', { class: 'text' }, message.text)]),
];

const fileOf = (kind: string, media: NonNullable<ShownMessage['media']>): HTMLElement => {
  const address = `/gateway/media/download?id=${encodeURIComponent(media.id)}`;
  if (kind === 'image' || kind === 'sticker') {
    const picture = element('img');
    picture.src = address;
    picture.alt = media.filename ?? kind;
    return picture;
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
