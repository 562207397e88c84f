import { z } from 'zod';
import type { StoredMessage } from '../messages/stored-message.ts';
import type { MessageLog } from '../messages/message-log.ts';
import { defineTool } from '../tool/define-tool.ts';
import type { ToolCall } from '../tool/tool.ts';
import { toolError, toolResult } from '../results/tool-result.ts';
import { reads } from './tool-annotations.ts';
import { chatArgument } from './chat-argument.ts';
import {
  coverageShape,
  coverageText,
  coverageView,
  messageShape,
  messageView,
} from './message-view.ts';

const progressEveryMs = 5_000;
/** The newest replies that are shown. */
const maxReplies = 50;

export const waitForReply = defineTool({
  name: 'wait_for_reply',
  title: 'Wait for a reply',
  description: 'Wait for the next message from others in a chat, after our last one.',
  annotations: reads,
  input: z.object({ chat: z.string(), timeout_seconds: z.number().min(1).max(600).default(50) }),
  output: z.object({
    replied: z.boolean(),
    coverage: coverageShape,
    messages: z.array(messageShape),
  }),
  run: async ({ chat, timeout_seconds: seconds }, call) => {
    const { messages } = call;
    const { problem } = messages.coverage;
    if (problem !== undefined)
      return toolError(`A reply would not be seen: ${problem}. See session_status.`);
    const id = chatArgument(chat);
    const replies = await repliesWithin(id, seconds * 1_000, call);
    return toolResult(
      `${replies.length === 0 ? `No reply within ${seconds} s.` : `${replies.length} new messages.`} ${coverageText(messages)}`,
      {
        replied: replies.length > 0,
        coverage: coverageView(messages),
        messages: replies.map((message) => messageView(message, messages)),
      },
    );
  },
});

const repliesWithin = async (
  chat: string,
  ms: number,
  { messages, signal, mcp }: ToolCall,
): Promise<readonly StoredMessage[]> => {
  const already = repliesSoFar(messages, chat);
  if (already.length > 0) return already;
  signal.throwIfAborted();
  const { people } = messages;
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const end = (): void => {
      stopListening();
      clearTimeout(timer);
      clearInterval(progress);
      signal.removeEventListener('abort', abort);
    };
    const abort = (): void => {
      end();
      reject(signal.reason as Error); // safe: rejected with whatever the host gave
    };
    const stopListening = messages.onMessage((message) => {
      if (message.fromMe || people.idOf(message.chat) !== people.idOf(chat)) return;
      end();
      resolve([message]);
    });
    const timer = setTimeout(() => {
      end();
      resolve([]);
    }, ms);
    const progress = setInterval(() => {
      const progressToken = mcp._meta?.progressToken;
      if (progressToken === undefined) return;
      const waited = Math.round((Date.now() - started) / 1_000);
      void mcp
        .notify({
          method: 'notifications/progress',
          params: { progressToken, progress: waited, total: Math.round(ms / 1_000) },
        })
        .catch(() => undefined);
    }, progressEveryMs);
    signal.addEventListener('abort', abort);
  });
};

/** What others wrote after our last message. Without one of ours, only what comes from now on is a reply. */
const repliesSoFar = (messages: MessageLog, chat: string): StoredMessage[] => {
  const recent = messages.list({ chat, limit: 1_000 });
  const ours = recent.findLastIndex(({ fromMe }) => fromMe);
  return ours === -1 ? [] : recent.slice(ours + 1).slice(-maxReplies);
};
