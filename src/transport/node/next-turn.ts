type Turn = (callback: () => void) => void;

/** Node's own says of what it is made; what a test has put in its place is made of something else. */
const isNodes = (turn: Turn | undefined): turn is Turn =>
  turn !== undefined && Function.prototype.toString.call(turn).includes('new Immediate(');

/** Nobody stands in for these. They cost some µs more. */
const byMessage: Turn = (callback) => {
  const { port1, port2 } = new MessageChannel();
  port1.once('message', () => {
    port1.close();
    callback();
  });
  port2.postMessage(undefined);
};

/**
 * Calls back in the next turn of Node's loop, whatever a test makes of the timers, and whether before the package is
 * loaded or after: turns that never come would keep each call for ever. Vitest and Jest replace the global alone, Sinon
 * and `node:test` that of `node:timers` as well.
 */
export const inNextTurn: Turn =
  [globalThis.setImmediate, process.getBuiltinModule('node:timers').setImmediate].find(isNodes) ??
  byMessage;
