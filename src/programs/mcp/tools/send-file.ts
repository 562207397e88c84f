import { z } from 'zod';
import { quoted } from '../safety/ask-user.ts';
import { fileKinds, fileToSend } from '../safety/sendable-file.ts';
import { defineTool } from '../tool/define-tool.ts';
import { sends } from './tool-annotations.ts';
import { chatArgument } from './chat-argument.ts';
import { recordSent } from './own-message.ts';
import { firstMessage, shownChat } from './recipient.ts';
import { sendMedia } from './send-media.ts';
import { writeDeadlineMs, writeShape } from './write-shape.ts';

export const sendFile = defineTool({
  name: 'send_file',
  title: 'Send a file',
  description:
    'Send a file from a folder that the user has allowed, or from an https address. Like send_message: once, and only for the user.',
  annotations: sends,
  input: z.object({
    chat: z.string(),
    file: z.string().max(4_096).describe('Path or https address'),
    as: z.enum(fileKinds).default('document'),
    caption: z.string().max(4_096).optional(),
  }),
  output: writeShape.extend({ message_id: z.string().optional() }),
  run: async ({ chat, file: given, as, caption }, call) => {
    const to = chatArgument(chat);
    const file = await fileToSend(given, call.files);
    return call.guard.write(
      {
        targets: [to],
        content: JSON.stringify(['file', file.name]),
        question: async ([target = to]) =>
          firstMessage(target, await shownChat(target, call), `the file ${quoted(given)}`),
        send: async ([target = to]) => {
          const id = await sendMedia(
            call.client,
            { to: target, file, as, caption },
            { signal: call.signal, deadline: writeDeadlineMs },
          );
          recordSent(call, { id, chat: target, kind: as, text: caption, fileName: file.name });
          return { chat: target, message_id: id };
        },
      },
      call,
    );
  },
});
