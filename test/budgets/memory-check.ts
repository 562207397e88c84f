/**
 * Prints the peak memory of this process while it sends or receives a file, less its memory at rest. The server is
 * another process. Needs `--expose-gc`.
 *
 * `node --expose-gc memory-check.ts send|receive <url> <megabytes>` or `clients <count>`
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withTemporaryFolder } from '../../src/filesystem/temporary-folder.ts';
import { WsapiClient } from '../../src/index.ts';
import { peakOverRest, settle } from '../support/peak-memory.ts';

const [what, url = '', amount = ''] = process.argv.slice(2);
const clientOf = (baseUrl: string): WsapiClient =>
  new WsapiClient({ baseUrl, apiKey: 'k', instanceId: 'ins_1', timeout: 300_000 });

const send = (megabytes: number): Promise<unknown> => {
  const chunk = new Uint8Array(65_536).fill(7);
  async function* film(): AsyncGenerator<Uint8Array> {
    for (let sent = 0; sent < megabytes * 1_048_576; sent += chunk.length) {
      // Yields to the event loop now and then, as a disk would.
      await new Promise(setImmediate);
      yield chunk;
    }
  }
  return clientOf(url).messages.sendVideo({
    to: '12025550143@s.whatsapp.net',
    data: film,
    mimeType: 'video/mp4',
  });
};

const receive = async (megabytes: number): Promise<unknown> => {
  const file = await clientOf(url).media.download({ id: String(megabytes * 1_048_576) });
  return withTemporaryFolder(join(tmpdir(), 'wsapi-memory-'), (folder) =>
    file.saveAs(join(folder, 'film.mp4')),
  );
};

if (what === 'clients') {
  const count = Number(url);
  const clients: WsapiClient[] = [new WsapiClient({ apiKey: 'k', instanceId: 'ins_0' })];
  await settle();
  const before = process.memoryUsage().heapUsed;
  for (let index = 1; index <= count; index += 1)
    clients.push(new WsapiClient({ apiKey: `key-${index}`, instanceId: `ins_${index}` }));
  await settle();
  console.log(
    JSON.stringify({
      bytesEach: (process.memoryUsage().heapUsed - before) / count,
      kept: clients.length,
    }),
  );
} else {
  const run = what === 'send' ? send : receive;
  // Code that is loaded and compiled by the first call does not count.
  await run(8);
  const overRestMegabytes = await peakOverRest(() => run(Number(amount)), { collecting: true });
  console.log(JSON.stringify({ overRestMegabytes }));
  process.exit(0);
}
