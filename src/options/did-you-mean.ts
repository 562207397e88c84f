import { closestMatch } from 'leven';

/**
 * Suggests the nearest known name: ` Did you mean message?`, or an empty text if none is near. For bundled programs: the
 * library itself does not depend on leven.
 */
export const didYouMean = (written: string, known: readonly string[]): string => {
  const nearest = closestMatch(written, known, {
    // At most a third of the letters may differ; a wilder guess would only confuse.
    maxDistance: Math.max(1, Math.ceil(written.length / 3)),
  });
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
};
