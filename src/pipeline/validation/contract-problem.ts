import type { ResponseIssue } from '../../errors/response-issue.ts';
import type { Logger } from '../../logging/logger.ts';
import type { ResponseProblem, Validate } from './schemas-option.ts';

/** Further issues are only counted: each of a thousand groups may lack the same field. */
const maxIssues = 20;

interface Checked {
  /** The subject of the problem: `the body`. */
  readonly what: string;
  /** What the log says before the problem. */
  readonly intro?: string;
  /** For the log. */
  readonly details: object;
}

/**
 * The problem of data that differ from the contract:
 * `… is not what the contract says: $.id: expected string, found null (and 2 more)`.
 *
 * @returns undefined without issues, and in the mode `warn`, which logs them.
 */
export const contractProblem = (
  all: readonly ResponseIssue[],
  mode: Validate,
  logger: Logger | undefined,
  { what, intro = '', details }: Checked,
): ResponseProblem | undefined => {
  const [first] = all;
  if (first === undefined) return undefined;
  const more = all.length === 1 ? '' : ` (and ${all.length - 1} more)`;
  const problem = `${what} is not what the contract says: ${first.path}: ${first.rule}${more}`;
  const issues = all.slice(0, maxIssues);
  if (mode === 'error') return { problem, issues };
  logger?.warn(intro + problem, { ...details, count: all.length, issues });
  return undefined;
};
