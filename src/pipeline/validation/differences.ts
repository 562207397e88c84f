import type { ResponseIssue } from '../../errors/response-issue.ts';

/** Further issues are only counted: each of a thousand groups may lack the same field. */
const maxIssues = 20;

/** Where data differ from the contract. */
export interface Differences {
  /** `$.id: expected string, found null (and 2 more)` */
  readonly summary: string;
  readonly count: number;
  /** The first of them. */
  readonly issues: readonly ResponseIssue[];
}

/** @returns undefined if there are no issues. */
export const differencesOf = (all: readonly ResponseIssue[]): Differences | undefined => {
  const [first] = all;
  if (first === undefined) return undefined;
  const more = all.length === 1 ? '' : ` (and ${all.length - 1} more)`;
  return {
    summary: `${first.path}: ${first.rule}${more}`,
    count: all.length,
    issues: all.slice(0, maxIssues),
  };
};
