import type { Behaviours } from './behaviour.ts';
import { mediaOf, send, withText } from './store-sent-message.ts';

/** A status is a message to this chat. */
const statuses = 'status@broadcast';

export const status: Behaviours = {
  postTextStatus: (call) => send(call, statuses, 'text', { text: call.body.text }),
  postImageStatus: (call) =>
    send(call, statuses, 'image', {
      media: mediaOf(call, call.body),
      ...withText(call.body.caption),
    }),
  postVideoStatus: (call) =>
    send(call, statuses, 'video', {
      media: mediaOf(call, call.body),
      ...withText(call.body.caption),
    }),
  deleteStatus: ({ instanceId, param, state }) => {
    const message = state.messages.find(instanceId, statuses, param('messageId'));
    if (message) {
      message.isDeleted = true;
      delete message.text;
    }
  },
};
