import { partsOf, type OpenApi } from '../../contract/openapi.ts';
import type { RequestBodyRule } from '../operation-router.ts';
import { decodeGoJson } from './decode-go-json.ts';
import { GoJsonSyntaxError, readGoJson, type JsonNode } from './go-json-syntax.ts';
import { ServerStructs } from './server-structs.ts';
import { validate } from './validate.ts';

export type ReadBody =
  | { readonly value: Readonly<Record<string, unknown>> }
  /** The `detail` of a 400. */
  | { readonly problem: string };

/** Reads the bodies of requests in the steps of the server: JSON, types, rules of fields, rules between fields. */
export class RequestBodies {
  readonly #document: OpenApi;
  readonly #structs: ServerStructs;

  constructor(document: OpenApi) {
    this.#document = document;
    this.#structs = new ServerStructs(document);
  }

  read(rule: RequestBodyRule, text: string): ReadBody {
    if (text === '' && !rule.required) return { value: {} };
    let node: JsonNode;
    try {
      node = readGoJson(text);
    } catch (error) {
      if (!(error instanceof GoJsonSyntaxError)) throw error;
      return { problem: `invalid request body: ${error.message}` };
    }
    const type = this.#structs.typeOf(rule.schema, rule.name);
    const decoded = decodeGoJson(type, node);
    if ('problem' in decoded) return { problem: `invalid request body: ${decoded.problem}` };
    // Null alone leaves the body empty.
    const value = (decoded.value ?? {}) as Record<string, unknown>; // safe: a struct is decoded into an object
    const broken = type.kind === 'struct' ? validate(type, value) : [];
    if (broken.length > 0) return { problem: `validation error: ${broken.join('\n')}` };
    const problem = this.#choiceProblem(rule, value);
    return problem === undefined ? { value } : { problem };
  }

  /** The server's check of `data` and `url`, once all fields are valid. An empty text counts as missing. */
  #choiceProblem(
    { schema }: RequestBodyRule,
    value: Readonly<Record<string, unknown>>,
  ): string | undefined {
    for (const { 'x-exactly-one-of': names = [] } of partsOf(this.#document, schema)) {
      const given = names.filter((name) => (value[name] ?? '') !== '');
      if (given.length > 1) return `provide either ${names.join(' or ')}, not both`;
      if (names.length > 0 && given.length === 0) return `either ${names.join(' or ')} is required`;
    }
    return undefined;
  }
}
