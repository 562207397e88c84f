import type { FeedState, ShownEvent } from '../page-protocol.ts';
import { byId, element, timeOfDay } from './elements.ts';
import { markNews } from './narrow-views.ts';

const list = byId('event-list', HTMLDivElement);
const feed = byId('feed', HTMLParagraphElement);
/** So many stay on the page. */
const kept = 200;
const seen = new Set<string>();

export const useEvents = (): void => {
  byId('clear-events', HTMLButtonElement).addEventListener('click', () => {
    list.replaceChildren();
  });
};

/** Adds an event on top. One that is there already comes again when the connection was lost in between. */
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
  while (list.childElementCount > kept) list.lastElementChild?.remove();
  markNews('events');
};

/** It scrolls sideways, which the keyboard can do where it has the focus. */
const jsonOf = (event: ShownEvent): HTMLPreElement => {
  const json = element('pre', { label: 'The event as JSON' }, JSON.stringify(event, undefined, 2));
  json.tabIndex = 0;
  json.setAttribute('role', 'region');
  return json;
};

/** A word of what an event is about: a text, or whom it concerns. */
const gistOf = (data: unknown): string => {
  if (typeof data !== 'object' || data === null) return '';
  const { text, type, chatId, id } = data as Record<string, unknown>; // read as it comes, and looked at below
  const found = [text, type, chatId, id].find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : '';
};

const words: Readonly<Record<FeedState['state'], string>> = {
  connecting: 'connecting …',
  open: 'live',
  waiting: 'connecting again …',
  closed: 'not available',
};

export const showFeed = ({ state, problem }: FeedState): void => {
  feed.textContent = problem === undefined ? words[state] : `${words[state]} ${problem}`;
  feed.dataset['state'] = state;
};
