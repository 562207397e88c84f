import { closestMatch } from 'leven';

/**
 * What somebody may have meant who wrote a name that is none: ` Did you mean message?`, or nothing where no known
 * name is near. For what is bundled: the library itself brings no package for this.
 */
export const didYouMean = (written: string, known: readonly string[]): string => {
  const nearest = closestMatch(written, known, {
    // A third of it may be wrong; behind that, a guess is a riddle.
    maxDistance: Math.max(1, Math.ceil(written.length / 3)),
  });
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
};
