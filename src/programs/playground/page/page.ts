/** The page of the playground: the API reference in a frame, next to it the chat and the events. */
import type { LiveMessages, PlaygroundSettings } from '../page-protocol.ts';
import { showMessages, showNames, useChat } from './chat-panel.ts';
import { chooseTheme, chosenTheme, onThemeChange } from './colour-theme.ts';
import { showDevice, useDevice } from './device-panel.ts';
import { byId } from './elements.ts';
import { showEvent, showFeed, useEvents } from './event-panel.ts';
import { useViews } from './narrow-views.ts';
import { useSearchShortcut } from './search-shortcut.ts';

const themeButton = byId('theme', HTMLButtonElement);
const showTheme = (): void => {
  const theme = chosenTheme();
  document.documentElement.dataset['theme'] = theme;
  themeButton.textContent = theme === 'dark' ? 'Light' : 'Dark';
  themeButton.setAttribute(
    'aria-label',
    theme === 'dark' ? 'Use light colours' : 'Use dark colours',
  );
};
themeButton.addEventListener('click', () => {
  chooseTheme(chosenTheme() === 'dark' ? 'light' : 'dark');
  showTheme();
});
onThemeChange(showTheme);
showTheme();

// Keep the secret out of the history and of screenshots: the server has set a cookie.
history.replaceState(null, '', '/');

const settings = (await (await fetch('/settings.json')).json()) as PlaygroundSettings; // safe: from our own server
byId('gateway', HTMLParagraphElement).textContent =
  settings.mode === 'embedded'
    ? 'Calls go to the test gateway in this process. Nothing reaches the real WhatsApp.'
    : `Calls go to ${settings.address}${settings.instanceId === undefined ? '' : `, instance ${settings.instanceId}`}. Messages are really sent.`;
document.body.dataset['mode'] = settings.mode;
useViews();
useEvents();
useSearchShortcut();
if (settings.mode === 'embedded') {
  useChat();
  useDevice();
}

const live = new EventSource('/live');
const on = <K extends keyof LiveMessages>(name: K, show: (data: LiveMessages[K]) => void): void => {
  live.addEventListener(name, ({ data }: MessageEvent<string>) => {
    show(JSON.parse(data) as LiveMessages[K]); // safe: from our own server
  });
};
on('names', showNames);
on('messages', showMessages);
on('device', showDevice);
on('event', showEvent);
on('feed', showFeed);
live.addEventListener('error', () => {
  showFeed({ state: 'waiting', problem: 'The playground has stopped, or cannot be reached.' });
});
