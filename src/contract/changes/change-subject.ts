import type { RedoclyChange } from './redocly-diff.ts';

/** Look up the value at a JSON pointer of either contract. */
export interface Lookups {
  readonly base: (pointer: string) => unknown;
  readonly revision: (pointer: string) => unknown;
  /** The name of the component that a `$ref` at the place of a change leads to. */
  readonly referenced: (change: RedoclyChange) => string | undefined;
}

/** What a change is about. */
export interface Subject {
  /** `` `caption` `` for a property or a parameter, `the answer 404` for a response, and so on. */
  readonly name: string;
  /** ` (SendMediaRequest)`, if it lies in a component. */
  readonly component: string;
  readonly inRequest: boolean;
}
