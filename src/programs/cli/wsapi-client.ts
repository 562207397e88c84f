#!/usr/bin/env node
/** The command line, `wsapi-client`. Each command loads what it needs, so that `--help` and completion are fast. */
import { version } from './package-version.ts';

const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === '--version' || words[0] === 'version')) {
  console.log(version);
} else {
  const { runCommandLine } = await import('./run-command-line.ts');
  await runCommandLine(words);
}
