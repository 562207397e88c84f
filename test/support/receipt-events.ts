import type { WsapiEvent } from '../../src/index.ts';

/** The event of a receipt, as the gateway sends it. */
export const receiptEvent = (
  messageIds: readonly string[],
  receiptType: string,
  sender: {
    readonly id: string;
    readonly lid?: string;
    readonly phone?: string;
    readonly isMe?: boolean;
  },
  more: {
    readonly time?: string;
    readonly instanceId?: string;
    readonly chatId?: string;
    readonly isGroup?: boolean;
  } = {},
): WsapiEvent => {
  const { time = '2026-03-14T09:30:04+01:00', instanceId = 'ins_1', isGroup = false } = more;
  return {
    eventId: 'evt_1773476813589_9f86d081884c7d65',
    instanceId,
    eventType: 'message_read',
    receivedAt: '2026-03-14T09:30:05Z',
    eventData: {
      chatId: more.chatId ?? sender.id,
      sender: { isMe: false, ...sender },
      isGroup,
      messageIds,
      time,
      receiptType,
    },
  } as unknown as WsapiEvent; // tests also send what the contract does not allow
};
