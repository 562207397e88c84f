import { z } from 'zod';
import { foldText, wordsOf } from '../messages/fold-text.ts';
import { defineTool } from '../tool/define-tool.ts';
import { toolResult } from '../results/tool-result.ts';
import { reads } from '../tools/tool-annotations.ts';
import { inputSchemaOf } from './operation-input.ts';
import { knownOperations, type KnownOperation } from './known-operations.ts';

const most = 25;

export const describeOperation = defineTool({
  name: 'describe_operation',
  title: 'Describe an operation',
  description:
    'Everything else the gateway can do: find operations by words, or get the arguments of one, such as groups.create.',
  annotations: reads,
  input: z.object({ query: z.string().max(200) }),
  output: z.object({ operations: z.array(z.object({ name: z.string(), summary: z.string() })) }),
  run: ({ query }) => {
    const exact = knownOperations().get(query.trim());
    const found = exact === undefined ? search(query) : [exact];
    return toolResult(
      exact === undefined
        ? `${found.length} operations. Ask for one by its name to see its arguments.`
        : 'Call it with call_operation.',
      {
        operations: found.slice(0, most).map((known) => ({
          name: known.name,
          summary: known.operation.summary ?? '',
          ...(known.isRead ? { read_only: true } : {}),
          ...(known.isDestructive ? { destructive: true } : {}),
          ...(exact !== undefined && {
            description: known.operation.description ?? '',
            arguments: inputSchemaOf(known),
          }),
        })),
      },
    );
  },
});

/** Operations with all words, or else with any. */
const search = (query: string): KnownOperation[] => {
  const words = wordsOf(query.replace(/[.,_]/g, ' '));
  const texts = [...knownOperations().values()].map((known) => {
    const { summary = '', description = '' } = known.operation;
    return { known, title: foldText(`${known.name} ${summary}`), all: foldText(description) };
  });
  const scored = texts.map(({ known, title, all }) => ({
    known,
    score: words.reduce(
      (sum, word) => sum + (title.includes(word) ? 3 : all.includes(word) ? 1 : 0),
      0,
    ),
  }));
  return scored
    .filter(({ score }) => score > 0 || words.length === 0)
    .sort((a, b) => b.score - a.score)
    .map(({ known }) => known);
};
