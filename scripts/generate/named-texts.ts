import type { OpenApi } from '../../src/contract/openapi.ts';
import { withNames, type NameOfRoute } from '../../src/contract/operations/route-mentions.ts';

/** A copy for the comments of types: its texts name methods, `groups.create`, where the contract names routes. */
export const withNamesInTexts = (document: OpenApi, nameOf: NameOfRoute): OpenApi =>
  JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? withNames(value, nameOf) : value,
  ) as OpenApi; // it is the same document but for the texts
