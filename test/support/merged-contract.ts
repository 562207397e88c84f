import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { OpenApi } from '../../src/contract/openapi.ts';

/** The merged contract as it is committed: what the client was generated from. */
export const mergedContract = parse(
  readFileSync(new URL('../../generated/openapi.yaml', import.meta.url), 'utf8'),
) as OpenApi; // the generator wrote it
