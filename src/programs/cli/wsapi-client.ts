#!/usr/bin/env node
/** `wsapi-client`: the command line. What takes time to load is loaded by the command that needs it. */
import { version } from './package-version.ts';

const words = process.argv.slice(2);
if (words.length === 1 && words[0] === '--version') {
  console.log(version);
} else {
  const { run } = await import('./run-command-line.ts');
  await run(words);
}
