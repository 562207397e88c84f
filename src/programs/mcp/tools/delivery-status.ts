import { z } from 'zod';
import { defineTool } from '../tool/define-tool.ts';
import { ToolInputError } from '../results/tool-input-error.ts';
import { toolResult } from '../results/tool-result.ts';
import { reads } from './tool-annotations.ts';
import { chatArgument } from './chat-argument.ts';
import { isoTime } from './chat-view.ts';
import { coverageText } from './message-view.ts';

export const deliveryStatus = defineTool({
  name: 'delivery_status',
  title: 'Delivery status',
  description: 'Who received and read a message of ours, and when.',
  annotations: reads,
  input: z.object({ chat: z.string(), message_id: z.string() }),
  output: z.object({
    status: z.enum(['sent', 'delivered', 'read']),
    receipts: z.array(z.object({ by: z.string() })),
  }),
  run: ({ chat, message_id: id }, { messages }) => {
    const message = messages.get(chatArgument(chat), id);
    if (message?.fromMe !== true)
      throw new ToolInputError(
        `This chat has no known message of ours with this id. ${coverageText(messages)}`,
      );
    const receipts = Object.entries(message.receipts);
    const isRead = receipts.some(([, { read, played }]) => (read ?? played) !== undefined);
    const status = isRead ? 'read' : receipts.length > 0 ? 'delivered' : 'sent';
    return toolResult(`${status}. ${coverageText(messages)}`, {
      status,
      receipts: receipts.map(([by, { delivered, read, played }]) => ({
        by: messages.people.idOf(by),
        ...(delivered !== undefined && { delivered: isoTime(delivered) }),
        ...(read !== undefined && { read: isoTime(read) }),
        ...(played !== undefined && { played: isoTime(played) }),
      })),
    });
  },
});
