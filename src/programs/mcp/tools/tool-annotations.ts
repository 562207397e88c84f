import type { ToolAnnotations } from '@modelcontextprotocol/server';

/** Changes nothing. */
export const reads: ToolAnnotations = { readOnlyHint: true };
/** Puts something on other people's phones. It takes nothing away, but a second call sends a second time. */
export const sends: ToolAnnotations = { readOnlyHint: false, destructiveHint: false };
