/**
 * From the beginning of a client's import to its first answer, in a process that has done nothing else:
 * `first-answer.mjs <client's module> <url>`.
 */
const [, , module, url] = process.argv;
const started = performance.now();
const { connect } = await import(module);
await connect(url)('Your table is booked.');
console.log(performance.now() - started);
process.exit(0);
