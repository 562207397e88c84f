import { z } from 'zod';
import { quoted } from '../safety/ask-user.ts';
import { defineTool } from '../tool/define-tool.ts';
import { ToolInputError } from '../results/tool-input-error.ts';
import { sends } from './tool-annotations.ts';
import { chatArgument } from './chat-argument.ts';
import { firstMessage, shownChat } from './recipient.ts';
import { writeDeadlineMs, writeShape } from './write-shape.ts';

export const react = defineTool({
  name: 'react',
  title: 'React to a message',
  description: 'React with an emoji; an empty one removes the reaction.',
  annotations: { ...sends, idempotentHint: true },
  input: z.object({ chat: z.string(), message_id: z.string(), emoji: z.string().max(16) }),
  output: writeShape,
  run: ({ chat, message_id: id, emoji }, call) => {
    const to = chatArgument(chat);
    const message = call.messages.get(to, id);
    if (message === undefined)
      throw new ToolInputError('This chat has no known message with this id. Read the chat first.');
    const sender = message.sender.includes('@') && !message.fromMe ? message.sender : undefined;
    return call.guard.write(
      {
        targets: [to],
        content: JSON.stringify(['reaction', id, emoji]),
        question: async ([target = to]) =>
          firstMessage(target, await shownChat(target, call), `the reaction ${quoted(emoji)}`),
        send: async ([target = to]) => {
          await call.client.messages.sendReaction(
            id,
            { to: target, reaction: emoji, ...(sender !== undefined && { senderId: sender }) },
            { signal: call.signal, deadline: writeDeadlineMs },
          );
          return { chat: target };
        },
      },
      call,
    );
  },
});
