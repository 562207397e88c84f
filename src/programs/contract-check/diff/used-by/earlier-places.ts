import type { ContractChange } from '../../../../contract/changes/contract-change.ts';
import { pointerOf } from '../../../../contract/json-pointer.ts';

/** Finds where something stood before components and properties got the names that it stands under now. */
export const earlierPlaces = (changes: readonly ContractChange[]): ((place: string) => string) => {
  const renamed = changes
    .filter(({ rule }) => rule.endsWith('-key-changed'))
    .flatMap(({ places, before }) =>
      before === undefined
        ? []
        : places.map((place) => [place, withLastStep(place, before)] as const),
    )
    // What lies deeper first: its place has the new names of what it lies in.
    .sort(([a], [b]) => b.length - a.length);
  return (place) => {
    let earlier = place;
    for (const [now, before] of renamed)
      if (earlier === now || earlier.startsWith(`${now}/`))
        earlier = before + earlier.slice(now.length);
    return earlier;
  };
};

const withLastStep = (pointer: string, name: string): string =>
  pointer.slice(0, pointer.lastIndexOf('/')) + pointerOf(name);
