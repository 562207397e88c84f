import type { PhoneMessage, ShownMessage } from '../page-protocol.ts';
import { showBubbles } from './chat-bubbles.ts';
import { byId, element } from './elements.ts';
import { knownIds, learnNames, nameOf, numberOf } from './chat-names.ts';
import { markNews } from './narrow-views.ts';

const chat = byId('chat', HTMLSelectElement);
const form = byId('answer', HTMLFormElement);
const from = byId('from', HTMLInputElement);
const text = byId('text', HTMLTextAreaElement);
const problem = byId('answer-problem', HTMLParagraphElement);
const quote = byId('quote', HTMLParagraphElement);
const people = byId('people', HTMLDataListElement);

let messages: readonly ShownMessage[] = [];
let quoted: ShownMessage | undefined;

const isGroup = (id: string): boolean => id.endsWith('@g.us');

/** Lets the page answer as the phone that the embedded gateway has on its other side. */
export const usePhone = (): void => {
  chat.addEventListener('change', () => {
    show();
    suggestSender();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer();
  });
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  quote.querySelector('button')?.addEventListener('click', () => {
    setQuote(undefined);
  });
  void refreshNames();
};

/** All messages, as they are now. The chat of a new one comes to the front. */
export const showMessages = (now: readonly ShownMessage[]): void => {
  const newest = now.at(-1);
  const isNew = newest !== undefined && !messages.some(({ id }) => id === newest.id);
  messages = now;
  showChats();
  if (isNew) {
    markNews('phone');
    if (chat.value !== newest.chatId) {
      chat.value = newest.chatId;
      suggestSender();
    }
  }
  show();
};

const refreshNames = async (): Promise<void> => {
  await learnNames();
  people.replaceChildren(
    ...knownIds()
      .filter((id) => !isGroup(id))
      .map((id) => {
        const option = element('option', {}, nameOf(id));
        option.value = numberOf(id);
        return option;
      }),
  );
  showChats();
  suggestSender();
  show();
};

/** Chats with messages, the latest first, and then everybody else. */
const showChats = (): void => {
  const chosen = chat.value;
  const ids = [...new Set([...messages.map(({ chatId }) => chatId).reverse(), ...knownIds()])];
  chat.replaceChildren(
    ...ids.map((id) => {
      const option = element('option', {}, nameOf(id));
      option.value = id;
      return option;
    }),
  );
  if (ids.includes(chosen)) chat.value = chosen;
};

const show = (): void => {
  showBubbles(
    messages.filter(({ chatId }) => chatId === chat.value),
    { quote: setQuote, react },
  );
};

/** In a chat with one person, it is that person who answers. */
const suggestSender = (): void => {
  setQuote(undefined);
  if (chat.value === '') return;
  if (!isGroup(chat.value)) from.value = numberOf(chat.value);
  else from.value = numberOf(knownIds().find((id) => !isGroup(id)) ?? '');
};

const setQuote = (message: ShownMessage | undefined): void => {
  quoted = message;
  quote.hidden = message === undefined;
  const shown = quote.querySelector('span');
  if (shown) shown.textContent = `Answers: ${message?.text ?? message?.kind ?? ''}`;
  if (message) text.focus();
};

const answer = async (): Promise<void> => {
  const sent = await send({
    text: text.value,
    ...(quoted && { replyTo: quoted.id }),
  });
  if (!sent) return;
  text.value = '';
  setQuote(undefined);
};

const react = (message: ShownMessage, emoji: string): void => {
  void send({ reaction: { messageId: message.id, emoji } });
};

const send = async (content: Omit<PhoneMessage, 'from' | 'group'>): Promise<boolean> => {
  const message: PhoneMessage = {
    from: from.value,
    ...(isGroup(chat.value) && { group: chat.value }),
    ...content,
  };
  const result = await fetch('/phone/messages', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(message),
  }).then(
    async (response) => (response.ok ? undefined : ((await response.json()) as Refusal).detail),
    () => 'The playground has stopped, or is not reached.',
  );
  problem.hidden = result === undefined;
  problem.textContent = result ?? '';
  return result === undefined;
};

interface Refusal {
  readonly detail: string;
}
