export type Theme = 'light' | 'dark';

/** The name of the choice in the local storage. The frame of the reference learns of it by the `storage` event. */
const key = 'wsapi-playground-theme';
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** The chosen theme, or the one that the system prefers. */
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
