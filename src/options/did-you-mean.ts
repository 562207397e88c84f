import { closestMatch } from 'leven';

/**
 * Suggests the nearest known name: ` Did you mean message?`, or an empty text if none is near. leven is bundled:
 * load this where a mistake is about to be reported, so that leven stays out of what a page loads first.
 */
export const didYouMean = (written: string, known: readonly string[]): string => {
  const nearest = closestMatch(written, known, {
    // At most a third of the letters may differ; a wilder guess would only confuse.
    maxDistance: Math.max(1, Math.ceil(written.length / 3)),
  });
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
};
