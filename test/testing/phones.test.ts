import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { WsapiClient } from '../../src/index.ts';
import { createGateway } from '../../src/testing.ts';
import { waitFor } from '../support/wait-for.ts';

const to = '+44 7700 900123';

const start = () => {
  const gateway = createGateway();
  onTestFinished(() => gateway.close());
  const wsapi = new WsapiClient(gateway.clientOptions);
  const receipts = () =>
    gateway.events.flatMap(({ eventType, eventData }) =>
      eventType === 'message_read' ? [[eventData.receiptType, eventData.time]] : [],
    );
  return { gateway, wsapi, receipts };
};

test("phones answer by the gateway's clock", async () => {
  const { gateway, wsapi, receipts } = start();
  gateway.clock.set('2026-03-14T09:00:00Z');
  gateway.phones.set({ receipts: 'read', afterMs: 60_000 });
  await wsapi.messages.sendText({ to, text: 'Hello' });
  gateway.clock.advance(59_999);
  expect(receipts()).toEqual([]);
  gateway.clock.advance(1);
  expect(receipts()).toEqual([['delivered', '2026-03-14T09:01:00.000Z']]);
  gateway.clock.advance(3_600_000);
  expect(receipts()).toEqual([
    ['delivered', '2026-03-14T09:01:00.000Z'],
    ['read', '2026-03-14T09:02:00.000Z'],
  ]);
});

test('phones answer in time while the clock runs, also after it was moved', async () => {
  const { gateway, wsapi, receipts } = start();
  gateway.phones.set({ afterMs: 20 });
  await wsapi.messages.sendText({ to, text: 'Hello' });
  await waitFor(() => receipts().length === 1);
  gateway.phones.set({ afterMs: 3_600_000 });
  await wsapi.messages.sendText({ to, text: 'Hello' });
  gateway.clock.advance(3_599_980);
  await waitFor(() => receipts().length === 2);
});

test('phones that have not answered yet are forgotten by a reset', async () => {
  const { gateway, wsapi, receipts } = start();
  gateway.phones.set({ afterMs: 1000 });
  await wsapi.messages.sendText({ to, text: 'Hello' });
  gateway.reset();
  gateway.clock.advance(1000);
  expect(receipts()).toEqual([]);
});

test('phones that have not answered yet keep no process alive', async () => {
  const program = `
    import { WsapiClient } from './src/index.ts';
    import { createGateway } from './src/testing.ts';
    const gateway = createGateway();
    gateway.phones.set({ afterMs: 2_000_000_000 });
    await new WsapiClient(gateway.clientOptions).messages.sendText({ to: '${to}', text: 'Hello' });
    console.log('sent');
  `;
  const args = ['--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 300_000 });
  expect(stdout).toBe('sent\n');
});
