import { z } from 'zod';
import { defineTool } from '../tool/define-tool.ts';
import { toolResult } from '../results/tool-result.ts';
import { reads } from './tool-annotations.ts';
import { coverageShape, coverageText, coverageView } from './message-view.ts';
import { readDeadlineMs } from './read-deadline.ts';

export const sessionStatus = defineTool({
  name: 'session_status',
  title: 'Session status',
  description: 'Whether WhatsApp is connected and paired, and whether messages arrive.',
  annotations: reads,
  input: z.object({}),
  output: z.object({ connected: z.boolean(), paired: z.boolean(), coverage: coverageShape }),
  run: async (_, { client, messages, signal }) => {
    const status = await client.session.getStatus({ signal, deadline: readDeadlineMs });
    const { isConnected: connected, isLoggedIn: paired } = status;
    return toolResult(
      `${connected && paired ? 'Ready to send.' : 'Not ready to send.'} ${coverageText(messages)}`,
      { connected, paired, coverage: coverageView(messages) },
    );
  },
});
