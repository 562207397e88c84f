import { z } from 'zod';
import { wordsOf } from '../messages/fold-text.ts';
import { defineTool } from '../tool/define-tool.ts';
import { ToolInputError } from '../results/tool-input-error.ts';
import { toolResult } from '../results/tool-result.ts';
import { reads } from './tool-annotations.ts';
import { chatArgument } from './chat-argument.ts';
import {
  coverageShape,
  coverageText,
  coverageView,
  messageShape,
  messageView,
} from './message-view.ts';

export const searchMessages = defineTool({
  name: 'search_messages',
  title: 'Search messages',
  description: 'Find messages that contain all words, the newest last.',
  annotations: reads,
  input: z.object({
    query: z.string().max(200),
    chat: z.string().optional(),
    limit: z.int().min(1).max(100).default(20),
  }),
  output: z.object({ coverage: coverageShape, messages: z.array(messageShape) }),
  run: ({ query, chat, limit }, { messages }) => {
    const words = wordsOf(query);
    if (words.length === 0) throw new ToolInputError('query must have at least one word.');
    const found = messages.list({
      words,
      limit,
      chat: chat === undefined ? undefined : chatArgument(chat),
    });
    return toolResult(`${found.length} messages. ${coverageText(messages)}`, {
      coverage: coverageView(messages),
      messages: found.map((message) => messageView(message, messages)),
    });
  },
});
