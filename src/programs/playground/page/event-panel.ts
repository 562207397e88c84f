import type { FeedState, ShownEvent } from '../page-protocol.ts';
import { byId, element, timeOfDay } from './elements.ts';
import { markNews } from './narrow-views.ts';

const list = byId('event-list', HTMLDivElement);
const feed = byId('feed', HTMLParagraphElement);
const maxEvents = 200;
const seen = new Set<string>();

export const useEvents = (): void => {
  byId('clear-events', HTMLButtonElement).addEventListener('click', () => {
    list.replaceChildren();
  });
};

/** Adds an event at the top. After a lost connection the server sends earlier events again; those are skipped. */
export const showEvent = (event: ShownEvent): void => {
  if (seen.has(event.eventId)) return;
  seen.add(event.eventId);
  list.prepend(
    element(
      'details',
      { class: 'event' },
      element(
        'summary',
        {},
        element('span', { class: 'event-type' }, event.eventType),
        element('span', { class: 'muted gist' }, gistOf(event.eventData)),
        element('time', { class: 'muted' }, timeOfDay(event.receivedAt)),
      ),
      jsonOf(event),
    ),
  );
  while (list.childElementCount > maxEvents) list.lastElementChild?.remove();
  markNews('events');
};

/** It scrolls sideways, so the keyboard must be able to reach it. */
const jsonOf = (event: ShownEvent): HTMLPreElement => {
  const json = element('pre', { label: 'The event as JSON' }, JSON.stringify(event, undefined, 2));
  json.tabIndex = 0;
  json.setAttribute('role', 'region');
  return json;
};

/** What an event is about, in a few words: its text, or the id of its chat. */
const gistOf = (data: unknown): string => {
  if (typeof data !== 'object' || data === null) return '';
  const { text, type, chatId, id } = data as Record<string, unknown>; // safe: each field is checked below
  const found = [text, type, chatId, id].find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : '';
};

const words: Readonly<Record<FeedState['state'], string>> = {
  connecting: 'connecting …',
  open: 'live',
  waiting: 'reconnecting …',
  closed: 'not available:',
};

export const showFeed = ({ state, problem }: FeedState): void => {
  feed.textContent = problem === undefined ? words[state] : `${words[state]} ${problem}`;
  feed.dataset['state'] = state;
};
