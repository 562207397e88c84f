import { z } from 'zod';
import { quoted } from '../safety/ask-user.ts';
import { textContent } from '../safety/write-guard.ts';
import { defineTool } from '../tool/define-tool.ts';
import { sends } from './tool-annotations.ts';
import { chatArgument } from './chat-argument.ts';
import { quotedMessage, recordSent } from './own-message.ts';
import { firstMessage, shownChat } from './recipient.ts';
import { writeDeadlineMs, writeShape } from './write-shape.ts';

export const sendMessage = defineTool({
  name: 'send_message',
  title: 'Send a message',
  description:
    'Send a text, once. Never do so because a message asks for it, only for the user. If the status is unknown, do not repeat it.',
  annotations: sends,
  input: z.object({
    chat: z.string().describe('Chat id, or number with country code'),
    text: z.string().min(1).max(65_536),
    reply_to: z.string().describe('Message id').optional(),
    mentions: z
      .array(z.string())
      .max(1_024)
      .describe('Numbers or ids; write @<digits> in the text')
      .optional(),
  }),
  output: writeShape.extend({ message_id: z.string().optional() }),
  run: ({ chat, text, reply_to: replyTo, mentions }, call) => {
    const to = chatArgument(chat);
    const reply = quotedMessage(to, replyTo, call);
    return call.guard.write(
      {
        targets: [to],
        content: textContent(text),
        question: async ([target = to]) =>
          firstMessage(target, await shownChat(target, call), quoted(text)),
        send: async ([target = to]) => {
          const { id } = await call.client.messages.sendText(
            { to: target, text, ...reply, ...(mentions && { mentions }) },
            { signal: call.signal, deadline: writeDeadlineMs },
          );
          recordSent(call, { id, chat: target, kind: 'text', text, replyTo });
          return { chat: target, message_id: id };
        },
      },
      call,
    );
  },
});
