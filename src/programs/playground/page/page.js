import { byId } from './elements.ts';
import { showEvent, showFeed, useEvents } from './events.ts';
import { showMessages, usePhone } from './phone.ts';
import { chooseTheme, chosenTheme, onThemeChange } from './theme.ts';
import { useViews } from './views.ts';
const themeButton = byId('theme', HTMLButtonElement);
const showTheme = () => {
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
const settings = await (await fetch('/settings.json')).json(); // our own server's
byId('gateway', HTMLParagraphElement).textContent =
  settings.mode === 'embedded'
    ? 'Calls go to a gateway without a phone, in this process: nothing leaves this machine.'
    : `Calls go to ${settings.address}${settings.instanceId === undefined ? '' : `, instance ${settings.instanceId}`}: what you send is sent.`;
document.body.dataset['mode'] = settings.mode;
useViews();
useEvents();
if (settings.mode === 'embedded') usePhone();
const live = new EventSource('/live');
const on = (name, show) => {
  live.addEventListener(name, ({ data }) => {
    show(JSON.parse(data)); // our own server's
  });
};
on('messages', showMessages);
on('event', showEvent);
on('feed', showFeed);
live.addEventListener('error', () => {
  showFeed({ state: 'waiting', problem: 'The playground has stopped, or is not reached.' });
});
