/**
 * What a client sends by where no other way was given, and what unpacks an answer: on Node its own `http` and `zlib`.
 * In the package's build for browsers and other runtimes `fetch-only.ts` stands in its place, so that they get their
 * `fetch` and nothing of Node.
 */
export { runtimeTransport, unpack } from './node/runtime-transport.ts';
