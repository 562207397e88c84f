/**
 * For each message, a number, does so many pieces of work: `throughput.ts <module> <argument>…`. The module's `prepare`
 * gets the arguments, and returns a function that does the work. Replies with the number per second.
 */
import { fileURLToPath } from 'node:url';

const [name = '', ...args] = process.argv.slice(2);
const { prepare } = (await import(
  fileURLToPath(new URL(`../services/${name}`, import.meta.url))
)) as {
  prepare: (...args: string[]) => Promise<(count: number) => Promise<number>>;
}; // see above
const work = await prepare(...args);

process.on('message', (count: number) => {
  void work(count).then((milliseconds) => process.send?.((count * 1000) / milliseconds));
});
process.send?.('ready');
