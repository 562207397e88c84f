import { sample } from 'openapi-sampler';
import {
  isReference,
  resolve,
  type OpenApi,
  type Reference,
  type Schema,
} from '../contract/openapi.ts';
import type { ServedOperation } from './served-operations.ts';

/** An answer made of the contract alone. */
export interface SampleAnswer {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** A valid picture of one pixel, where the contract promises a PNG. */
const png = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

/** Ids by kind, for contracts that give no example of their own. */
const ids: Readonly<Record<string, string>> = {
  user: '12025550143@s.whatsapp.net',
  lid: '182746519284736@lid',
  group: '120363041234567890@g.us',
  newsletter: '120363144038483540@newsletter',
  bot: '867051314767696@bot',
  status: 'status@broadcast',
  broadcast: '1609459200@broadcast',
};

/** Makes answers of the contract's response schemas and examples. The same operation always gives the same one. */
export class SampleAnswers {
  readonly #document: OpenApi;
  readonly #answers = new Map<string, SampleAnswer>();

  constructor(document: OpenApi) {
    this.#document = withIdExamples(document);
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
        body: png,
      };
    }
    const value: unknown =
      media.example ??
      Object.values(media.examples ?? {})[0]?.value ??
      this.#sample(media.schema ?? {});
    return { status, contentType: 'application/json', body: JSON.stringify(value) };
  }

  #sample(schema: Schema | Reference): unknown {
    // The library's own type of a schema says less than ours about the same object.
    return sample(schema as Parameters<typeof sample>[0], { quiet: true }, this.#document);
  }
}

/** A copy in which every id without an example has one of its first kind. */
const withIdExamples = (document: OpenApi): OpenApi => {
  const copy = structuredClone(document);
  const visit = (value: Schema | Reference | undefined): void => {
    if (value === undefined || isReference(value)) return;
    if (value.format === 'jid' && value.example === undefined)
      value.example = ids[value['x-jid-kinds']?.[0] ?? 'user'];
    for (const part of [...(value.allOf ?? []), ...Object.values(value.properties ?? {})])
      visit(part);
    visit(value.items);
  };
  for (const schema of Object.values(copy.components?.schemas ?? {})) visit(schema);
  for (const response of Object.values(copy.components?.responses ?? {})) {
    for (const { schema } of Object.values(resolve(copy, response).content ?? {})) visit(schema);
  }
  return copy;
};
