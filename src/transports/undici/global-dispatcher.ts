/** Where undici, and Node's copy of it, keeps what `fetch` sends by: 8 looks at the newer name, 6 and 7 at the older. */
const newer = Symbol.for('undici.globalDispatcher.2');
const older = Symbol.for('undici.globalDispatcher.1');
const known = globalThis as { [newer]?: object; [older]?: object };

/** What undici 8 puts at the older name: its own, for those who speak the language of 7. */
const wrapper = 'Dispatcher1Wrapper';

/** What `fetch` sends by; undefined before something of `fetch` was used. */
export const globalDispatcher = (): object | undefined => {
  const found = known[older];
  return found === undefined || found.constructor.name === wrapper ? known[newer] : found;
};
