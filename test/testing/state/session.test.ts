import { describe, expect, test } from 'vitest';
import { decode } from 'fast-png';
import jsQR from 'jsqr';
import { useGatewayBy, ways } from '../both-ways.ts';

describe.each(ways)('pairing by %s', (way) => {
  const by = useGatewayBy(way, { paired: false });

  test('a code is valid until it expires or is replaced', async () => {
    const { gateway, wsapi } = by;
    gateway.clock.set('2026-03-14T09:00:00Z');
    const first = await wsapi.session.getQRText();
    const second = await wsapi.session.getQRText();
    expect(second.code).not.toBe(first.code);
    expect(() => gateway.scan(first.code)).toThrow(/a newer code replaced it/);
    gateway.clock.advance(60_000);
    expect(() => gateway.scan(second.code)).toThrow(/expired/);
    expect(await wsapi.session.getStatus()).toMatchObject({ isLoggedIn: false, deviceId: '' });
    const { code } = await wsapi.session.getPairCode('+12025550100');
    expect(code).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
    gateway.clock.advance(59_999);
    gateway.scan(code);
    expect(await wsapi.session.getStatus()).toEqual({
      isConnected: true,
      isLoggedIn: true,
      deviceId: '12025550100:12@s.whatsapp.net',
    });
    await expect(wsapi.session.getQRText()).rejects.toMatchObject({
      status: 400,
      detail: 'device already registered',
    });
  });

  test('the picture of a code can be scanned', async () => {
    const { gateway, wsapi } = by;
    const picture = decode(await (await wsapi.session.getQR()).bytes());
    expect([picture.width, picture.height]).toEqual([256, 256]);
    const pixels = [...picture.data].flatMap((grey) => [grey, grey, grey, 255]);
    const code = jsQR.default(Uint8ClampedArray.from(pixels), 256, 256)?.data;
    expect(code).toMatch(/^2@/);
    gateway.scan(code ?? '');
    expect(await wsapi.session.getStatus()).toMatchObject({ isLoggedIn: true });
  });

  test('sends events for pairing and logout', async () => {
    const { gateway, wsapi } = by;
    gateway.pair();
    await wsapi.session.logout();
    await expect(wsapi.groups.list()).rejects.toMatchObject({ status: 409 });
    await expect(wsapi.session.flushHistory()).rejects.toMatchObject({ status: 400 });
    gateway.pair();
    expect(await wsapi.session.flushHistory()).toEqual({ status: 'ok' });
    gateway.unpair();
    await gateway.delivered();
    expect(gateway.events.map(({ eventType, eventData }) => [eventType, eventData])).toEqual([
      ['logged_in', { deviceId: '12025550100:12@s.whatsapp.net' }],
      ['initial_sync_finished', {}],
      ['logged_out', { reason: 'api_logout' }],
      ['logged_in', { deviceId: '12025550100:12@s.whatsapp.net' }],
      ['initial_sync_finished', {}],
      ['logged_out', { reason: '401: logged out from another device' }],
    ]);
  });
});
