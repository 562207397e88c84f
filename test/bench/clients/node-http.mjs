import { Agent, request } from 'node:http';
import { jsonHeaders, path, to } from './call.mjs';

export const connect = (url) => {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port } = new URL(url);
  return (text) =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify({ to, text });
      const headers = { ...jsonHeaders, 'Content-Length': Buffer.byteLength(body) };
      const outgoing = request({ agent, hostname, port, path, method: 'POST', headers });
      outgoing.on('error', reject);
      outgoing.on('response', (response) => {
        let answer = '';
        response.setEncoding('utf8');
        response.on('data', (part) => (answer += part));
        response.on('error', reject);
        response.on('end', () => {
          if (response.statusCode === 201) resolve(JSON.parse(answer));
          else reject(new Error(String(response.statusCode)));
        });
      });
      outgoing.end(body);
    });
};
