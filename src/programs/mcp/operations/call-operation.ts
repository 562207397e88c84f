import { z } from 'zod';
import { didYouMean } from '../../../options/did-you-mean.ts';
import { defineTool } from '../tool/define-tool.ts';
import { ToolInputError } from '../results/tool-input-error.ts';
import { knownOperations } from './known-operations.ts';
import { runOperationCall } from './run-operation-call.ts';

export const callOperation = defineTool({
  name: 'call_operation',
  title: 'Call an operation',
  description:
    'Call an operation as describe_operation describes it. Writes have the limits of send_message.',
  // It may call anything that the user has allowed.
  annotations: { readOnlyHint: false, destructiveHint: true },
  input: z.object({
    operation: z.string().max(100).describe('For example groups.create'),
    arguments: z.record(z.string(), z.unknown()).default({}),
  }),
  output: z.object({ status: z.enum(['done', 'not_sent', 'unknown']) }),
  run: ({ operation, arguments: given }, call) => {
    const known = knownOperations().get(operation);
    if (known === undefined)
      throw new ToolInputError(
        `There is no operation ${operation}.${didYouMean(operation, [...knownOperations().keys()])} See describe_operation.`,
      );
    return runOperationCall(known, given, call);
  },
});
