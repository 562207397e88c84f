/** The suite in a web page: `globalThis.runSuite` for the test that drives the browser. */
import { runSuite } from './installed-suite.mjs';

globalThis.runSuite = runSuite;
