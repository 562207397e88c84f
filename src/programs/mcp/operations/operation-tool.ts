import { z } from 'zod';
import { responseSchemas } from '../../../../generated/response-schemas.ts';
import { compactSchema } from '../tool/define-tool.ts';
import { ToolInputError } from '../results/tool-input-error.ts';
import type { JsonSchema, Tool } from '../tool/tool.ts';
import type { KnownOperation } from './known-operations.ts';
import { inputSchemaOf } from './operation-input.ts';
import { runOperationCall } from './run-operation-call.ts';

/** The name of an operation's tool: `groups_create` for `groups.create`. */
export const operationToolName = ({ name }: KnownOperation): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll('.', '_')
    .toLowerCase();

/** One operation of the contract as a tool of its own. */
export const operationTool = (known: KnownOperation): Tool => {
  const { operation, isRead, isDestructive, isIdempotent } = known;
  return {
    name: operationToolName(known),
    title: operation.summary ?? known.name,
    description: firstSentence(operation.description ?? operation.summary ?? known.name),
    annotations: isRead
      ? { readOnlyHint: true }
      : { readOnlyHint: false, destructiveHint: isDestructive, idempotentHint: isIdempotent },
    input: inputSchemaOf(known),
    output: outputSchemaOf(known),
    run: async (args, call) => {
      if (typeof args !== 'object' || args === null || Array.isArray(args))
        throw new ToolInputError('The arguments must be an object.');
      return runOperationCall(known, args as Readonly<Record<string, unknown>>, call); // safe: an object, checked above
    },
  };
};

/** A toolset has many tools, and `describe_operation` tells the rest. */
const firstSentence = (text: string): string => /^.+?[.](?=\s|$)/s.exec(text)?.[0] ?? text;

/**
 * The response of an operation, in a field of its own: it holds what other people wrote. Nothing in it is required:
 * hosts reject results that do not fit, and a gateway may be newer than this contract.
 */
const outputSchemaOf = ({ route }: KnownOperation): JsonSchema => {
  const schema = schemas[route.id];
  return {
    type: 'object',
    properties: {
      status: { enum: ['done', 'not_sent', 'unknown'] },
      untrusted: schema === undefined ? {} : lenient(compactSchema(z.toJSONSchema(schema))),
    },
    required: ['status'],
  };
};

const schemas: Readonly<Record<string, z.core.$ZodType>> = responseSchemas;

/** Without `required`, and with null wherever a value may be: the gateway writes null for empty lists. */
const lenient = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(lenient);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]: [string, unknown]) => {
      if (
        key === 'required' ||
        key === 'enum' ||
        key === 'const' ||
        key === 'pattern' ||
        key === 'format'
      )
        return [];
      if (key === 'type' && typeof own === 'string') return [['type', [own, 'null']]];
      if (key === 'properties' && typeof own === 'object' && own !== null)
        return [
          [key, Object.fromEntries(Object.entries(own).map(([name, one]) => [name, lenient(one)]))],
        ];
      return [[key, lenient(own)]];
    }),
  );
};
