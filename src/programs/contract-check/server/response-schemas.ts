import {
  Ajv2020,
  type AnySchemaObject,
  type ErrorObject,
  type ValidateFunction,
} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { asVersion31 } from '../../../contract/nullability.ts';
import {
  isReference,
  valueAt,
  type Header,
  type OpenApi,
  type Response,
} from '../../../contract/openapi.ts';
import { jidKind } from './jid-kind.ts';
import { fragmentOf, pointerOf, targetOf } from '../../../contract/json-pointer.ts';
import { documentedCode, type ProbedOperation } from './probed-operations.ts';

/** A response of the contract, and its place. */
export interface PlacedResponse {
  readonly response: Response;
  readonly place: string;
}

/** The contract's responses, with a validator for each schema. */
export class ResponseSchemas {
  readonly document: OpenApi;
  readonly #ajv: Ajv2020;
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(document: OpenApi) {
    this.document = document;
    this.#ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true });
    addFormats.default(this.#ajv);
    // JIDs are checked by kind, below. The other formats do not restrict the text.
    for (const format of ['jid', 'phone', 'binary', 'decimal']) this.#ajv.addFormat(format, true);
    this.#ajv.addKeyword({
      keyword: 'x-jid-kinds',
      type: 'string',
      schemaType: 'array',
      validate: (kinds: string[], text: string, schema?: AnySchemaObject) =>
        kinds.includes(jidKind(text) ?? '') || (text === '' && schema?.['x-may-be-empty'] === true),
    });
    this.#ajv.addSchema({ $id: 'contract', ...asVersion31(document) });
  }

  /** The documented response for a status. */
  responseFor(operation: ProbedOperation, status: number): PlacedResponse | undefined {
    const code = documentedCode(operation, status);
    if (code === undefined) return undefined;
    const place = this.#follow(operation.place + pointerOf('responses', code));
    return { response: valueAt(this.document, place) as Response, place }; // safe: the operation documents it
  }

  /** A header of a response, by its place. */
  headerAt(place: string): { readonly header: Header; readonly at: string } {
    const at = this.#follow(place);
    return { header: valueAt(this.document, at) as Header, at }; // safe: the response documents it
  }

  /** The errors of a value against the schema at a place. */
  errors(place: string, value: unknown): readonly ErrorObject[] {
    const validate =
      this.#validators.get(place) ?? this.#ajv.compile({ $ref: `contract#${fragmentOf(place)}` });
    this.#validators.set(place, validate);
    return validate(value)
      ? []
      : (validate.errors ?? []).filter((error) => !isAllowedToBeEmpty(error) && !isOpenEnum(error));
  }

  /** The place that a reference points to. */
  #follow(place: string): string {
    const value = valueAt(this.document, place);
    return typeof value === 'object' && value !== null && isReference(value)
      ? this.#follow(targetOf(value.$ref).slice(1))
      : place;
  }
}

const isOpenEnum = ({ keyword, parentSchema }: ErrorObject): boolean =>
  keyword === 'enum' && parentSchema?.['x-open-enum'] === true;

/** Where the contract says so, the gateway writes an empty text in spite of the format. */
const isAllowedToBeEmpty = ({ keyword, data, parentSchema }: ErrorObject): boolean =>
  keyword === 'format' && data === '' && parentSchema?.['x-may-be-empty'] === true;
