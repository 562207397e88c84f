import { z } from 'zod';
import { ToolInputError } from '../results/tool-input-error.ts';
import type { JsonSchema, Tool, ToolDefinition } from './tool.ts';

/** Makes a tool of its definition. */
export const defineTool = <Input extends z.ZodObject>({
  input,
  output,
  run,
  ...rest
}: ToolDefinition<Input>): Tool => ({
  ...rest,
  input: compactSchema(z.toJSONSchema(input, { io: 'input' })),
  output: compactSchema(z.toJSONSchema(output, { io: 'output' })),
  run: async (args, call) => {
    const parsed = input.safeParse(args ?? {});
    if (!parsed.success) throw new ToolInputError(z.prettifyError(parsed.error));
    return run(parsed.data, call);
  },
});

/**
 * A JSON Schema without what no model needs and every `tools/list` would carry: the dialect, the pattern beside a
 * format, that names are strings, and that other properties are forbidden. Results may get properties in later
 * versions.
 */
export const compactSchema = (schema: object): JsonSchema =>
  Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
      if (key === '$schema' || key === 'propertyNames') return [];
      if (key === 'additionalProperties' && value === false) return [];
      if (key === 'pattern' && 'format' in schema) return [];
      // The limits of `z.int()`.
      if (/^(?:min|max)imum$/.test(key) && Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER)
        return [];
      return [[key, compactValue(value)]];
    }),
  );

const compactValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(compactValue);
  return typeof value === 'object' && value !== null ? compactSchema(value) : value;
};
