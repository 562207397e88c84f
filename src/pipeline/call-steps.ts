/**
 * The steps of a call, from its arguments to its data. They are loaded with the first call: a page starts sooner, and a
 * program that only handles webhooks does without them.
 *
 * @module
 */
export { guardStream } from './guard-stream.ts';
export { prepare } from './prepare.ts';
export { readData } from './read-response.ts';
export { sendCall } from './send-call.ts';
