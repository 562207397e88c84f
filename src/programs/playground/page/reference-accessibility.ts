/**
 * Names and states that WAI-ARIA 1.2 requires and Scalar's reference lacks. axe reports each of them in Scalar 1.72.
 */
const fixes: readonly (readonly [selector: string, fix: (found: Element) => void])[] = [
  ['button[role="none"]', (found) => found.removeAttribute('role')],
  [
    '[class~="group/copy-button"]:not([aria-label])',
    (found) => {
      found.setAttribute('aria-label', 'Copy');
      // It refers to a tooltip that does not exist until it is shown.
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

export const fixAccessibility = (): void => {
  for (const [selector, fix] of fixes)
    for (const found of document.querySelectorAll(selector)) fix(found);
};
