import { byId } from './elements.ts';

const log = byId('bubbles', HTMLDivElement);

/** Whether the newest message is in view, so that the log follows the next one. */
let followsEnd = true;

/** Less than a line from the end still counts as the end. */
const tolerance = 40;

export const useBubbleLog = (): void => {
  log.addEventListener('scroll', () => {
    followsEnd = log.scrollHeight - log.scrollTop - log.clientHeight < tolerance;
  });
  // The log has no size while it is hidden; a picture gets its size when it has loaded. Both move the end.
  new ResizeObserver(stayAtEnd).observe(log);
  log.addEventListener('load', stayAtEnd, true);
};

const stayAtEnd = (): void => {
  if (followsEnd) log.scrollTop = log.scrollHeight;
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
