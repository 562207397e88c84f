import { Pool } from 'undici';
import { dispatch } from './dispatch.mjs';

export const connect = (url) => {
  const pool = new Pool(url, { connections: 32 });
  return (text) => dispatch(pool, url, text);
};
