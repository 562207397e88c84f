import { expect, test } from 'vitest';
import { orderKeyOf } from '../../src/events/order-key.ts';
import type { WsapiEvent } from '../../src/events/event.ts';

const number = '447700900123@s.whatsapp.net';
const lid = '182746519284736@lid';
const both = { id: number, phone: '447700900123', lid };

const keyOf = (eventData: object): string =>
  orderKeyOf({
    eventId: 'evt_1',
    instanceId: 'ins_1',
    eventType: 'message',
    receivedAt: '2026-03-14T09:26:53Z',
    eventData,
  } as unknown as WsapiEvent); // of eventData nothing is validated

test.each([
  ['a chat by number', { chatId: number, sender: { id: number } }, number],
  ['a chat by LID that also names the number', { chatId: lid, sender: both }, number],
  ['a chat by LID alone', { chatId: lid, sender: { id: lid, lid } }, lid],
  ['my own message', { chatId: number, sender: { id: '1@s.whatsapp.net', lid: '2@lid' } }, number],
  ['a group', { chatId: '1@g.us', sender: both }, '1@g.us'],
  ['typing in a chat', { id: lid, sender: both }, number],
  ['the presence of a person', { user: { id: lid, lid, phone: '447700900123' } }, number],
  ['a contact', { contact: both }, number],
  ['a call', { id: 'CALL', caller: both, chatId: number }, 'CALL'],
  ['a login', { deviceId: '1:2@s.whatsapp.net' }, ''],
  ['empty ids', { chatId: '', sender: { id: '', isMe: false } }, ''],
  ['ids of other types', { chatId: 5, sender: null, user: 'nobody', contact: [] }, ''],
  ['a bare server', { chatId: number, sender: { id: 's.whatsapp.net' } }, number],
])('orders %s', (_, eventData, key) => {
  expect(keyOf(eventData)).toBe(`ins_1 ${key}`);
});
