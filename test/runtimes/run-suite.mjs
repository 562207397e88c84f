/** The suite as a program: `run-suite.mjs <surroundings as JSON>`; it prints the results as JSON. */
import process from 'node:process';
import { runSuite } from './installed-suite.mjs';

const results = await runSuite(JSON.parse(process.argv[2]));
console.log(JSON.stringify(results));
process.exit(0);
