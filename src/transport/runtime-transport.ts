/**
 * What a client sends by where no other way was given, and what unpacks an answer: on Node its own `http` and `zlib`.
 * In the package this module is chosen by the conditions of `imports` in `package.json`, so that browsers and other
 * runtimes get their `fetch` and nothing of Node.
 */
export { runtimeTransport, unpack } from './node/runtime-transport.ts';
