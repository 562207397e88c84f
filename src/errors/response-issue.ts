/** One difference between a response and the contract. */
export interface ResponseIssue {
  /**
   * Where in the response, as a JSON path.
   *
   * @example '$[3].owner.phone'
   */
  readonly path: string;
  /**
   * What was expected and which kind of value was found, never the value.
   *
   * @example 'expected string, found null'
   */
  readonly rule: string;
}
