import { z } from 'zod';
import { defineTool } from '../tool/define-tool.ts';
import { toolResult } from '../results/tool-result.ts';
import { reads } from './tool-annotations.ts';
import { chatShape, chatView } from './chat-view.ts';

const most = 20;

export const findChat = defineTool({
  name: 'find_chat',
  title: 'Find a chat or contact',
  description: 'Find people and groups by name or phone number.',
  annotations: reads,
  input: z.object({ query: z.string().min(1).max(200) }),
  output: z.object({ chats: z.array(chatShape) }),
  run: async ({ query }, { directory }) => {
    const { chats, problems } = await directory.find(query);
    const more = chats.length > most ? ` The first ${most} are listed: be more specific.` : '';
    return toolResult(
      `${chats.length} found.${more}${problems.length > 0 ? ' Some lists could not be read.' : ''}`,
      { chats: chats.slice(0, most).map(chatView), ...(problems.length > 0 && { problems }) },
    );
  },
});
