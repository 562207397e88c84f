import { byId } from './elements.ts';
import { showView } from './narrow-views.ts';

/** Passes Ctrl+K (or Command+K) on to the reference, which only sees keys that are pressed inside its frame. */
export const useSearchShortcut = (): void => {
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    showView('reference');
    const frame = byId('reference', HTMLIFrameElement).contentWindow;
    frame?.focus();
    frame?.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'k',
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        bubbles: true,
      }),
    );
  });
};
