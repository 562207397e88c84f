import {
  resolve,
  type OpenApi,
  type Parameter,
  type Reference,
  type Schema,
} from '../../../src/contract/openapi.ts';
import { jidKind } from './jid-kind.ts';
import { placedParts, propertiesOf } from './request-schemas.ts';

/** Ids that answers have told of, by what they are ids of: a kind of JID, or what `x-id` names. */
export class KnownIds {
  readonly #byKind = new Map<string, string>();

  constructor(known: Readonly<Record<string, string | undefined>> = {}) {
    for (const [kind, id] of Object.entries(known)) if (id !== undefined) this.#add(kind, id);
  }

  /** Takes the ids out of an answer that keeps to its schema. The first of each kind is kept. */
  learn(document: OpenApi, value: Schema | Reference, answer: unknown, depth = 0): void {
    if (depth > 8 || answer === null || answer === undefined) return;
    const parts = placedParts(document, value, '');
    if (Array.isArray(answer)) {
      const items = parts.find(({ schema }) => schema.items !== undefined)?.schema.items;
      if (items !== undefined) this.learn(document, items, answer[0], depth + 1);
    } else if (typeof answer === 'object') {
      for (const [name, property] of propertiesOf(parts))
        this.learn(document, property, (answer as Record<string, unknown>)[name], depth + 1);
    } else if (typeof answer === 'string' && answer !== '') {
      const kinds = parts.flatMap(({ schema }) => kindsOf(schema));
      const own = `jid ${jidKind(answer) ?? ''}`;
      const kind = kinds.find((name) => name === own || !name.startsWith('jid'));
      if (kind !== undefined) this.#add(kind, answer);
    }
  }

  /** An id for a parameter, where one is known. It goes into the path as it is. */
  for(document: OpenApi, { schema }: Parameter): string | undefined {
    if (schema === undefined) return undefined;
    return kindsOf(resolve<Schema>(document, schema))
      .map((kind) => this.#byKind.get(kind))
      .find((id) => id !== undefined);
  }

  #add(kind: string, id: string): void {
    // What would change the path's shape is no id.
    if (/^[\w.:@+=-]+$/.test(id) && !this.#byKind.has(kind)) this.#byKind.set(kind, id);
  }
}

/** What a text is an id of, or may be one of. */
const kindsOf = (schema: Schema): string[] => {
  if (schema.format === 'jid') return (schema['x-jid-kinds'] ?? []).map((kind) => `jid ${kind}`);
  const kind = schema['x-id'];
  return kind === undefined || kind === 'none' ? [] : [`id ${kind}`];
};
