import type { OpenApi } from '../../src/contract/openapi.ts';
import { stringLiteral } from '../../src/contract/operations/literals.ts';
import { fileHead, type SourceFile } from './source-file.ts';

/** `generated/event-types.ts`: the names of the events, to look up at run time whether one is known. */
export const eventTypesFile = (document: OpenApi): SourceFile => ({
  path: 'event-types.ts',
  text: `${fileHead("import type { EventType } from './events.ts';")}\nexport const eventTypes: readonly EventType[] = [${Object.keys(
    document.webhooks ?? {},
  )
    .map(stringLiteral)
    .join(', ')}];\n`,
});
