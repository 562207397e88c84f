/**
 * Measures from the start of a client's import to its first response, in a fresh process:
 * `first-answer.mjs <client's module> <url>`.
 */
const [, , module, url] = process.argv;
const started = performance.now();
const { connect } = await import(module);
await connect(url)('Your table is booked.');
console.log(performance.now() - started);
process.exit(0);
