const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-show]')];

/** Where there is no room for all of it, one part is shown at a time. */
export const useViews = (): void => {
  for (const button of buttons)
    button.addEventListener('click', () => {
      showView(button.dataset['show'] ?? '');
    });
};

const showView = (view: string): void => {
  document.body.dataset['view'] = view;
  for (const button of buttons) {
    const isShown = button.dataset['show'] === view;
    button.setAttribute('aria-pressed', String(isShown));
    if (isShown) button.classList.remove('news');
  }
};

/** Marks the button of a part that has something new and is not shown. */
export const markNews = (view: string): void => {
  if (document.body.dataset['view'] === view) return;
  buttons.find((button) => button.dataset['show'] === view)?.classList.add('news');
};
