export type Theme = 'light' | 'dark';

/** Where the choice is kept; a frame of the page learns of it by the `storage` event. */
const key = 'wsapi-playground-theme';
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** What was chosen, or else what the system prefers. */
export const chosenTheme = (): Theme => {
  const chosen = localStorage.getItem(key);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return prefersDark.matches ? 'dark' : 'light';
};

export const chooseTheme = (theme: Theme): void => {
  localStorage.setItem(key, theme);
};

export const onThemeChange = (show: () => void): void => {
  prefersDark.addEventListener('change', show);
  addEventListener('storage', show);
};
