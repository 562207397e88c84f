/** Prints how long it takes to import a module in a fresh process: `import-time.mjs <module>`. */
const [, , module] = process.argv;
const started = performance.now();
await import(module);
console.log(performance.now() - started);
