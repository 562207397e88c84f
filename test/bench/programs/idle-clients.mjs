/** Prints the bytes per idle client: `idle-clients.mjs <client's module> <count>`, with `--expose-gc`. */
const [, , module, count] = process.argv;
const { connect } = await import(module);
const clients = [connect('http://127.0.0.1:1')];
const settle = async () => {
  for (let round = 0; round < 5; round += 1) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
await settle();
const before = process.memoryUsage().heapUsed;
for (let index = 1; index <= Number(count); index += 1)
  clients.push(connect('http://127.0.0.1:1', undefined, `ins_${index}`));
await settle();
const bytesEach = (process.memoryUsage().heapUsed - before) / Number(count);
// Keeps the clients alive until here.
if (clients.length !== Number(count) + 1) throw new Error('Clients are missing.');
console.log(bytesEach);
process.exit(0);
