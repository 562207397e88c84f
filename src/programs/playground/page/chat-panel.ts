import type { ContactMessage, ShownMessage } from '../page-protocol.ts';
import { goToEnd, replaceBubbles, useBubbleLog } from './bubble-log.ts';
import { chatBubbles } from './chat-bubbles.ts';
import { knownIds, nameOf, numberOf, setNames } from './chat-names.ts';
import { byId, element } from './elements.ts';
import { markNews } from './narrow-views.ts';
import { postToServer } from './post-to-server.ts';

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

/** Lets the user write as a contact of the account. */
export const useChat = (): void => {
  useBubbleLog();
  chat.addEventListener('change', () => {
    showChat();
    goToEnd();
    suggestSender();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  quote.querySelector('button')?.addEventListener('click', () => {
    setQuote(undefined);
  });
};

/** Shows the present state of all messages, and the chat of a new one. */
export const showMessages = (now: readonly ShownMessage[]): void => {
  const newest = now.at(-1);
  const isNew = newest !== undefined && !messages.some(({ id }) => id === newest.id);
  messages = now;
  showChatList();
  if (isNew) {
    markNews('chat');
    if (chat.value !== newest.chatId) {
      chat.value = newest.chatId;
      goToEnd();
      suggestSender();
    }
  }
  showChat();
};

export const showNames = (names: Readonly<Record<string, string>>): void => {
  setNames(names);
  people.replaceChildren(
    ...knownIds()
      .filter((id) => !isGroup(id))
      .map((id) => optionOf(numberOf(id), nameOf(id))),
  );
  showChatList();
  if (from.value === '') suggestSender();
  showChat();
};

/** Chats with messages, the latest first, then the other contacts and groups. */
const showChatList = (): void => {
  const chosen = chat.value;
  const ids = [...new Set([...messages.map(({ chatId }) => chatId).reverse(), ...knownIds()])];
  chat.replaceChildren(...ids.map((id) => optionOf(id, nameOf(id))));
  if (ids.includes(chosen)) chat.value = chosen;
};

const optionOf = (value: string, label: string): HTMLOptionElement => {
  const option = element('option', {}, label);
  option.value = value;
  return option;
};

const showChat = (): void => {
  replaceBubbles(
    chatBubbles(
      messages.filter(({ chatId }) => chatId === chat.value),
      { quote: setQuote, react },
    ),
  );
};

/** In a chat with one person that person writes, in a group anybody may. */
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
  if (shown) shown.textContent = `Reply to: ${message?.text ?? message?.kind ?? ''}`;
  if (message) text.focus();
};

const submit = async (): Promise<void> => {
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

const send = async (content: Omit<ContactMessage, 'from' | 'group'>): Promise<boolean> => {
  const message: ContactMessage = {
    from: from.value,
    ...(isGroup(chat.value) && { group: chat.value }),
    ...content,
  };
  const refusal = await postToServer('/chat/messages', message);
  problem.hidden = refusal === undefined;
  problem.textContent = refusal ?? '';
  return refusal === undefined;
};
