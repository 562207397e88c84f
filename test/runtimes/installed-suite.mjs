/** The suite with the package that is installed beside it. */
import * as client from 'wsapi-client';
import * as operations from 'wsapi-client/operations';
import * as webhooks from 'wsapi-client/webhooks';
import { runSuite as run } from './suite.mjs';

export const runSuite = (surroundings) =>
  run({ ...client, ...operations, ...webhooks }, surroundings);
