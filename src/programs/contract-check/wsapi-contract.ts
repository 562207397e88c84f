#!/usr/bin/env node
/** `wsapi-contract`, and `npm run contract`: is the code current, did the contract break, does a server follow it? */
import { runProgram } from './program.ts';
import { runCommand } from '../../contract/contract-error.ts';

await runCommand(() => runProgram(process.argv.slice(2)));
