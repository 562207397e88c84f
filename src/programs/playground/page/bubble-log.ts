import { byId } from './elements.ts';

const log = byId('bubbles', HTMLDivElement);

/** Whether the newest message is in view, so that the log follows the next one. */
let followsEnd = true;

/** Where the log stood last: less than that means that the user scrolled up. */
let lastTop = 0;

/** Less than a line from the end still counts as the end. */
const tolerance = 40;

export const useBubbleLog = (): void => {
  log.addEventListener('scroll', () => {
    if (log.scrollHeight - log.scrollTop - log.clientHeight < tolerance) followsEnd = true;
    // The event comes a frame late. A picture that has loaded in between moves the end, and only the user moves up.
    else if (log.scrollTop < lastTop) followsEnd = false;
    lastTop = log.scrollTop;
  });
  // The log has no size while it is hidden; a picture gets its size when it has loaded or failed. Both move the end.
  new ResizeObserver(stayAtEnd).observe(log);
  for (const type of ['load', 'error']) log.addEventListener(type, stayAtEnd, true);
};

const stayAtEnd = (): void => {
  if (!followsEnd) return;
  log.scrollTop = log.scrollHeight;
  lastTop = log.scrollTop;
};

export const replaceBubbles = (bubbles: readonly HTMLElement[]): void => {
  log.replaceChildren(...bubbles);
  stayAtEnd();
};

/** Shows the end of another chat. */
export const goToEnd = (): void => {
  followsEnd = true;
  stayAtEnd();
};
