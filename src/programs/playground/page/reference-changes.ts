/** Calls back when the reference changes, at most once per frame. */
export const onReferenceChange = (callback: () => void): void => {
  let isDue = false;
  new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      callback();
    });
  }).observe(document.body, { childList: true, subtree: true });
};
