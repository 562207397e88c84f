/** One difference between a response and the contract. */
export interface ResponseIssue {
  /** Where, as a JSON path: `$.id`, `$[3].owner.phone`. */
  readonly path: string;
  /** What was expected and which kind of value was found, never the value: `expected string, found null`. */
  readonly rule: string;
}
