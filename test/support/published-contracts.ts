import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { OpenApi } from '../../src/contract/openapi.ts';

/**
 * The published contracts. They lie beside the project, not in it. If they are missing, the tests that need them are
 * reported as skipped.
 */
const folder = new URL('../../../shared/specs/', import.meta.url);

export const publishedIsThere = existsSync(folder);

/** Added to the name of a suite that needs them. */
export const publishedNote = publishedIsThere ? '' : ' (SKIPPED: ../shared/specs is not there)';

export const publishedPath = (name: 'cloud-api' | 'self-hosted-api' | 'events'): string =>
  fileURLToPath(new URL(`${name}.yml`, folder));

export const published = (name: 'cloud-api' | 'self-hosted-api' | 'events'): OpenApi =>
  parse(readFileSync(publishedPath(name), 'utf8'), { version: '1.2' }) as OpenApi; // it is one of the three
