import type { RouteArguments } from '../pipeline/route.ts';

/** What a job holds. Keys are never part of it: the worker has them. */
export interface QueuedCall {
  readonly args: RouteArguments;
}

/** What is told of a call that is under way. */
export type CallProgress =
  | { readonly state: 'sending' }
  /** Told to wait: no call of the instance goes out for so many ms. */
  | { readonly state: 'rate-limited'; readonly pauseMs: number }
  /** The instance is not logged in: none of its calls goes out for so many ms. */
  | { readonly state: 'not-paired'; readonly pauseMs: number }
  /** The key was refused (401, 403), or the worker has none: no call of the instance goes out for so many ms. */
  | { readonly state: 'not-allowed'; readonly pauseMs: number }
  /** The gateway was not reached: no call of the instance goes out for so many ms. */
  | { readonly state: 'not-sent'; readonly pauseMs: number }
  /** It failed without harm, and is sent again after so many ms. */
  | { readonly state: 'again'; readonly waitMs: number };
