import { sample } from 'openapi-sampler';
import {
  isReference,
  operationsOf,
  resolve,
  type OpenApi,
  type Reference,
  type Schema,
} from '../contract/openapi.ts';
import type { ServedOperation } from './operation-router.ts';

/** A response made from the contract. */
export interface SampleAnswer {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** A valid PNG of one pixel. */
export const samplePng = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

/** Example ids by kind, for contracts without examples. */
const ids: Readonly<Record<string, string>> = {
  user: '12025550143@s.whatsapp.net',
  lid: '182746519284736@lid',
  group: '120363041234567890@g.us',
  newsletter: '120363144038483540@newsletter',
  bot: '867051314767696@bot',
  status: 'status@broadcast',
  broadcast: '1609459200@broadcast',
};

/** Makes responses from the contract's examples and response schemas. An operation always gets the same one. */
export class SampleAnswers {
  readonly #document: OpenApi;
  readonly #answers = new Map<string, SampleAnswer>();

  constructor(document: OpenApi) {
    this.#document = withExamples(withoutCircles(document));
  }

  of(operation: ServedOperation): SampleAnswer {
    const known = this.#answers.get(operation.id);
    if (known) return known;
    const answer = this.#make(operation);
    this.#answers.set(operation.id, answer);
    return answer;
  }

  #make({ success: { status, response } }: ServedOperation): SampleAnswer {
    const [contentType, media] = Object.entries(response.content ?? {})[0] ?? [];
    if (contentType === undefined || media === undefined)
      return { status, contentType: undefined, body: '' };
    if (!contentType.includes('json')) {
      return {
        status,
        contentType: contentType === '*/*' ? 'application/octet-stream' : contentType,
        body: samplePng,
      };
    }
    const value: unknown =
      media.example ??
      Object.values(media.examples ?? {})[0]?.value ??
      this.#sample(media.schema ?? {});
    return { status, contentType: 'application/json', body: JSON.stringify(value) };
  }

  #sample(schema: Schema | Reference): unknown {
    // The library has its own type for the same schema.
    return sample(schema as Parameters<typeof sample>[0], { quiet: true }, this.#document);
  }
}

/** A copy in which no two places share an object. YAML aliases make them do so. */
const copyOf = (document: OpenApi): OpenApi => JSON.parse(JSON.stringify(document)) as OpenApi; // safe: a copy has the same type

/** A copy in which ids without an example get one of their first kind, and other strings one made from their name. */
const withExamples = (document: OpenApi): OpenApi => {
  const copy = copyOf(document);
  const visit = (value: Schema | Reference | undefined, name?: string): void => {
    if (value === undefined || isReference(value)) return;
    if (value.format === 'jid') value.example ??= ids[value['x-jid-kinds']?.[0] ?? 'user'];
    else if (name !== undefined && isPlainText(value))
      value.example ??= /^(?:message)?id$/i.test(name) ? messageId : wordsOf(name);
    for (const part of value.allOf ?? []) visit(part, name);
    for (const [property, part] of Object.entries(value.properties ?? {})) visit(part, property);
    visit(value.items, name);
  };
  for (const schema of Object.values(copy.components?.schemas ?? {})) visit(schema);
  const responses = [
    ...Object.values(copy.components?.responses ?? {}),
    ...operationsOf(copy).flatMap(({ operation }) => Object.values(operation.responses ?? {})),
  ];
  for (const response of responses) {
    for (const { schema } of Object.values(resolve(copy, response).content ?? {})) visit(schema);
  }
  return copy;
};

/** Of a text that has any rule the sampler knows better. */
const isPlainText = (schema: Schema): boolean =>
  [schema.type].flat().includes('string') &&
  !['format', 'enum', 'const', 'default', 'examples', 'pattern', 'minLength', 'maxLength'].some(
    (keyword) => keyword in schema,
  );

/** An example of WhatsApp's message ids. */
const messageId = '3EB0C767D097B7C41F9A';

/** `displayName` → `some display name`. */
const wordsOf = (property: string): string =>
  `some ${property
    .replaceAll(/[_-]+/g, ' ')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()}`;

/** A copy without recursive schemas: a recursive list is empty, a recursive property is left out. */
const withoutCircles = (document: OpenApi): OpenApi => {
  const copy = copyOf(document);
  const done = new Set<string>();
  /** Whether the schema refers to one that contains it. */
  const leadsBack = (value: Schema | Reference, above: readonly string[]): boolean => {
    if (isReference(value)) {
      if (above.includes(value.$ref)) return true;
      if (!done.has(value.$ref)) leadsBack(resolve<Schema>(copy, value), [...above, value.$ref]);
      done.add(value.$ref);
      return false;
    }
    const { properties, items, additionalProperties } = value;
    if (properties)
      value.properties = Object.fromEntries(
        Object.entries(properties).filter(([, property]) => !leadsBack(property, above)),
      );
    if (items !== undefined && leadsBack(items, above)) value.example = [];
    if (typeof additionalProperties === 'object' && leadsBack(additionalProperties, above))
      value.example = {};
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      const parts = value[keyword];
      if (parts) value[keyword] = parts.filter((part) => !leadsBack(part, above));
    }
    const { allOf = [] } = value;
    return allOf.map((part) => leadsBack(part, above)).includes(true);
  };
  for (const name of Object.keys(copy.components?.schemas ?? {}))
    leadsBack({ $ref: `#/components/schemas/${name}` }, []);
  return copy;
};
