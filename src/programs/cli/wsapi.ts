#!/usr/bin/env node
/** `wsapi`: the command line. What takes time to load is loaded by the command that needs it. */
import { version } from './version.ts';

const words = process.argv.slice(2);
if (words.length === 1 && words[0] === '--version') {
  console.log(version);
} else {
  const { run } = await import('./run.ts');
  await run(words);
}
