/**
 * What the reference leaves out for people who do not see the page: names and states that WAI-ARIA 1.2 asks for.
 * axe finds each of them in Scalar 1.72.
 */
const mendings: readonly (readonly [selector: string, mend: (found: Element) => void])[] = [
  ['button[role="none"]', (found) => found.removeAttribute('role')],
  [
    '[class~="group/copy-button"]:not([aria-label])',
    (found) => {
      found.setAttribute('aria-label', 'Copy');
      // It names a hint that is not there until it is shown.
      found.removeAttribute('aria-controls');
    },
  ],
  [
    '.cm-content[role="textbox"]:not([aria-label])',
    (found) => found.setAttribute('aria-label', 'Code'),
  ],
  [
    '[role="combobox"]:not([aria-expanded])',
    (found) => found.setAttribute('aria-expanded', 'false'),
  ],
];

const mend = (): void => {
  for (const [selector, mendOne] of mendings)
    for (const found of document.querySelectorAll(selector)) mendOne(found);
};

/** Mends what is there and what comes, at most once a frame. */
export const mendReference = (): void => {
  let isDue = false;
  new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      mend();
    });
  }).observe(document.body, { childList: true, subtree: true });
};
