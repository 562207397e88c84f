import { z } from 'zod';
import { defineTool } from '../tool/define-tool.ts';
import { toolResult } from '../results/tool-result.ts';
import { reads } from './tool-annotations.ts';

export const checkNumber = defineTool({
  name: 'check_number',
  title: 'Check a number',
  description: 'Whether a phone number is on WhatsApp, and under which id.',
  annotations: reads,
  input: z.object({ number: z.string() }),
  output: z.object({ registered: z.boolean(), chat: z.string().optional() }),
  run: async ({ number }, { client, signal }) => {
    const found = await client.resolve(number, { signal });
    return toolResult(
      found.registered ? 'It is on WhatsApp.' : 'It is not on WhatsApp.',
      found.registered ? { registered: true, chat: found.jid } : { registered: false },
    );
  },
});
