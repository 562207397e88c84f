/**
 * What a client sends by where no other way was given: on Node its own `http`. In the package this module is
 * chosen by the conditions of `imports` in `package.json`, so that browsers and other runtimes get their `fetch` and
 * nothing of Node.
 */
export { runtimeTransport } from './node/runtime-transport.ts';
