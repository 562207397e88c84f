import { z } from 'zod';
import { defineTool } from '../tool/define-tool.ts';
import { toolResult } from '../results/tool-result.ts';
import { reads } from './tool-annotations.ts';
import { chatShape, chatView } from './chat-view.ts';

export const listChats = defineTool({
  name: 'list_chats',
  title: 'List chats',
  description: 'List chats, the last active first.',
  annotations: reads,
  input: z.object({
    limit: z.int().min(1).max(100).default(20),
    offset: z.int().min(0).default(0),
  }),
  output: z.object({ total: z.int(), chats: z.array(chatShape) }),
  run: async ({ limit, offset }, { directory }) => {
    const { chats, problems } = await directory.list();
    return toolResult(
      `${chats.length} chats and contacts.${problems.length > 0 ? ' Some lists could not be read.' : ''}`,
      {
        total: chats.length,
        chats: chats.slice(offset, offset + limit).map(chatView),
        ...(problems.length > 0 && { problems }),
      },
    );
  },
});
