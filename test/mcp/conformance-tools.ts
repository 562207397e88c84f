import type { CallToolResult } from '@modelcontextprotocol/server';
import { askUser } from '../../src/programs/mcp/safety/ask-user.ts';
import type { Tool } from '../../src/programs/mcp/tool/tool.ts';

const tool = (name: string, run: Tool['run']): Tool => ({
  ...{ name, title: name, description: name, annotations: {}, run },
  input: { type: 'object', properties: {} },
  output: { type: 'object', properties: {} },
});

const text = (words: string, isError = false): CallToolResult => ({
  content: [{ type: 'text', text: words }],
  structuredContent: {},
  isError,
});

/** The tools that the protocol's conformance suite calls, as far as ours need what they try out. */
export const conformanceTools: readonly Tool[] = [
  tool('test_simple_text', () => Promise.resolve(text('A text.'))),
  tool('test_error_handling', () => Promise.resolve(text('An error.', true))),
  tool('test_tool_with_progress', async (_, { mcp }) => {
    const progressToken = mcp._meta?.progressToken;
    for (const progress of [0, 50, 100])
      if (progressToken !== undefined)
        await mcp.notify({
          method: 'notifications/progress',
          params: { progressToken, progress, total: 100 },
        });
    return text('Done.');
  }),
  tool(
    'test_elicitation',
    async (_, call) =>
      (await askUser({ subject: 'test', message: 'Agreed?' }, call)) ?? text('Agreed.'),
  ),
];

/**
 * Scenarios about what this server does not offer: resources, prompts, sampling, logs and completions for hosts, and
 * streams that resume.
 */
export const notOffered = [
  ...['logging-set-level', 'completion-complete', 'tools-call-image', 'tools-call-audio'],
  ...['tools-call-embedded-resource', 'tools-call-mixed-content', 'tools-call-with-logging'],
  ...['tools-call-sampling', 'json-schema-2020-12', 'elicitation-sep1034-defaults'],
  ...['server-sse-polling', 'elicitation-sep1330-enums', 'resources-list', 'resources-read-text'],
  ...['resources-read-binary', 'resources-templates-read', 'resources-subscribe'],
  ...['resources-unsubscribe', 'prompts-list', 'prompts-get-simple', 'prompts-get-with-args'],
  ...['prompts-get-embedded-resource', 'prompts-get-with-image'],
];
