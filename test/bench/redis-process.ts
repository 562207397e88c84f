import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { endWithThisProcess } from '../../src/filesystem/temporary-folder.ts';

/** A `redis-server` that keeps nothing on disk. It ends with this process. */
export const startRedis = async (): Promise<{
  readonly url: string;
  readonly stop: () => void;
}> => {
  const port = await freePort();
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const started = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
  endWithThisProcess(started);
  await new Promise<void>((resolve, reject) => {
    started.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Ready to accept connections')) resolve();
    });
    started.on('error', reject);
    started.on('exit', () => reject(new Error('redis-server ended.')));
  });
  return { url: `redis://127.0.0.1:${port}`, stop: () => started.kill() };
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo; // it listens on a port
      probe.close(() => resolve(port));
    });
  });
