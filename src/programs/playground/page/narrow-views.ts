const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-show]')];

/** On a narrow screen, one part of the page is shown at a time. */
export const useViews = (): void => {
  for (const button of buttons)
    button.addEventListener('click', () => {
      showView(button.dataset['show'] ?? '');
    });
};

export const showView = (view: string): void => {
  document.body.dataset['view'] = view;
  for (const button of buttons) {
    const isShown = button.dataset['show'] === view;
    button.setAttribute('aria-pressed', String(isShown));
    if (isShown) button.classList.remove('news');
  }
};

/** Marks the button of a hidden part that has something new. */
export const markNews = (view: string): void => {
  if (document.body.dataset['view'] === view) return;
  buttons.find((button) => button.dataset['show'] === view)?.classList.add('news');
};
