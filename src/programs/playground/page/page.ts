/** The page of the playground: the API reference in a frame, and beside it the phone and the events. */
import type { LiveMessages, PlaygroundSettings } from '../page-protocol.ts';
import { byId } from './elements.ts';
import { showEvent, showFeed, useEvents } from './event-panel.ts';
import { showMessages, usePhone } from './chat-panel.ts';
import { chooseTheme, chosenTheme, onThemeChange } from './colour-theme.ts';
import { useViews } from './narrow-views.ts';

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

// The secret stays out of the history and of screenshots: from here on the cookie stands for it.
history.replaceState(null, '', '/');

const settings = (await (await fetch('/settings.json')).json()) as PlaygroundSettings; // our own server's
byId('gateway', HTMLParagraphElement).textContent =
  settings.mode === 'embedded'
    ? 'Calls go to a gateway without a phone, in this process: nothing leaves this machine.'
    : `Calls go to ${settings.address}${settings.instanceId === undefined ? '' : `, instance ${settings.instanceId}`}: what you send is sent.`;
document.body.dataset['mode'] = settings.mode;
useViews();
useEvents();
if (settings.mode === 'embedded') usePhone();

const live = new EventSource('/live');
const on = <K extends keyof LiveMessages>(name: K, show: (data: LiveMessages[K]) => void): void => {
  live.addEventListener(name, ({ data }: MessageEvent<string>) => {
    show(JSON.parse(data) as LiveMessages[K]); // our own server's
  });
};
on('messages', showMessages);
on('event', showEvent);
on('feed', showFeed);
live.addEventListener('error', () => {
  showFeed({ state: 'waiting', problem: 'The playground has stopped, or is not reached.' });
});
