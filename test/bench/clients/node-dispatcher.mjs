import { dispatch } from './dispatch.mjs';

export const connect = (url) => {
  new Headers(); // Node loads its dispatcher with whatever of fetch is first used
  const dispatcher = globalThis[Symbol.for('undici.globalDispatcher.1')];
  return (text) => dispatch(dispatcher, url, text);
};
