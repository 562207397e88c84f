/** Sections of the request form that take space and that most calls do not need. */
const rarelyNeeded = ['Cookies', 'Headers', 'Query Parameters'];

/**
 * Collapses sections of the request form without values of their own, once each. Open, they push the response out of
 * view on a laptop. The headers are those that every call has.
 */
export const collapseEmptySections = (): void => {
  const titles = document.querySelectorAll<HTMLButtonElement>(
    '[role="dialog"] section > div > button[aria-expanded="true"]:not([data-seen])',
  );
  for (const title of titles) {
    const name = title.textContent.trim();
    if (!rarelyNeeded.includes(name)) continue;
    title.dataset['seen'] = '';
    if (name !== 'Query Parameters' || !hasValues(title.closest('section'))) title.click();
  }
};

const hasValues = (section: Element | null): boolean =>
  [...(section?.querySelectorAll('.cm-line') ?? [])].some(
    (line) => line.querySelector('.cm-placeholder') === null && line.textContent.trim() !== '',
  );

/** Ctrl+K closes the form: the search opens in front of it, but Escape would close the form behind it. */
export const closeFormForSearch = (): void => {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      const close = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent.trim() === 'Close Client',
      );
      close?.click();
    },
    true,
  );
};
