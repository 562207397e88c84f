/** A place at which an answer is not what the contract says. */
export interface AnswerIssue {
  /** Where, as a JSON path: `$.id`, `$[3].owner.phone`. */
  readonly path: string;
  /** What was expected and what kind of thing was found, never the value itself: `expected string, found null`. */
  readonly rule: string;
}
