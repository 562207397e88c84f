import type { CallToolResult, InputRequiredResult } from '@modelcontextprotocol/server';

/** A call's result, or a question to the user, after which the call is made again. */
export type ToolResult = CallToolResult | InputRequiredResult;

/**
 * A result: a short text of ours, and the data. The data also come as text, because many hosts show a model nothing
 * else. What other people wrote is only in the data, in fields named `untrusted`.
 */
export const toolResult = (
  summary: string,
  data: Readonly<Record<string, unknown>>,
  isError = false,
): CallToolResult => ({
  content: [
    { type: 'text', text: summary },
    { type: 'text', text: JSON.stringify(data) },
  ],
  structuredContent: data,
  ...(isError && { isError }),
});

/** A result that says only what went wrong. */
export const toolError = (message: string): CallToolResult => ({
  content: [{ type: 'text', text: message }],
  isError: true,
});
