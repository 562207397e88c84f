import { describe, expect, it } from 'vitest';
import { profiles } from '../../../src/programs/contract-check/server/profiles.ts';
import { serverCheck } from '../../../src/programs/contract-check/server/server-check.ts';
import { createGateway } from '../../../src/testing/gateway.ts';
import { startServer } from '../../support/local-server.ts';
import { probe, probeOptions } from '../../support/probe.ts';

describe('the check is not made for', () => {
  it('a server that is not there', async () => {
    const gateway = createGateway();
    const { url, close } = await gateway.listen();
    const options = probeOptions(gateway, 'cloud');
    await close();
    expect(await serverCheck({ ...options, baseUrl: url })()).toMatchObject({
      outcome: 'unchecked',
      reason: `${url} cannot be reached: the connection was refused.`,
    });
  });

  it.each([
    ['a wrong key', { keys: { instance: 'another-key' } }, /instance key is refused \(401\)/],
    ['a wrong admin key', { keys: { admin: 'another-key' } }, /admin key is refused \(401\)/],
    ['an unknown instance', { instanceId: 'nowhere' }, /no instance with this id \(404\)/],
    ['another edition', { profile: 'self-hosted-single' }, /not self-hosted-single: use/],
  ] as const)('%s', async (_, options, reason) => {
    const { result } = await probe({ options });
    expect(result).toMatchObject({ outcome: 'unchecked', findings: [] });
    expect(result).toHaveProperty('reason', expect.stringMatching(reason));
  });

  it('a server that is not a gateway', async () => {
    const server = await startServer((context) => context.html('<h1>It works!</h1>'));
    const gateway = createGateway();
    try {
      expect(
        await serverCheck({ ...probeOptions(gateway, 'cloud'), baseUrl: server.url })(),
      ).toMatchObject({ outcome: 'unchecked', reason: expect.stringContaining('JSON') as string });
    } finally {
      await server.close();
    }
  });

  describe.each(profiles)('a gateway under another path, %s', (profile) => {
    it.each([
      ['with keys', {}],
      ['without keys', { keys: {} }],
    ])('%s', async (_, keys) => {
      const gateway = createGateway({ edition: profile });
      await gateway.listen();
      try {
        const options = { ...probeOptions(gateway, profile), ...keys };
        expect(await serverCheck({ ...options, baseUrl: `${gateway.url}/v1` })()).toMatchObject({
          outcome: 'unchecked',
          findings: [],
          reason: expect.stringContaining('Is the path of the address right?') as string,
        });
      } finally {
        await gateway.close();
      }
    });
  });

  it('a proxy without such a path, without keys', async () => {
    const server = await startServer((context) => context.text('404 page not found', 404));
    const gateway = createGateway();
    try {
      expect(
        await serverCheck({ ...probeOptions(gateway, 'cloud'), keys: {}, baseUrl: server.url })(),
      ).toMatchObject({ outcome: 'unchecked', findings: [] });
    } finally {
      await server.close();
    }
  });

  it('an instance that is starting', async () => {
    const gateway = createGateway({ edition: 'self-hosted-multi' });
    await gateway.listen();
    for (const instance of gateway.instances.values()) instance.available = false;
    try {
      expect(await serverCheck(probeOptions(gateway, 'self-hosted-multi'))()).toMatchObject({
        outcome: 'unchecked',
        reason: expect.stringContaining('503') as string,
      });
    } finally {
      await gateway.close();
    }
  });

  it('a request without a response, which is not a broken contract', async () => {
    const server = await startServer((context) =>
      context.req.path === '/groups'
        ? new Promise(() => undefined)
        : context.json({ isConnected: true, isLoggedIn: true, deviceId: '' }),
    );
    const gateway = createGateway();
    try {
      const result = await serverCheck({
        ...probeOptions(gateway, 'self-hosted-single', { operations: ['listGroups'] }),
        keys: {},
        baseUrl: server.url,
        timeoutMs: 300,
      })();
      expect(result.findings).toContainEqual(
        expect.objectContaining({ rule: 'no-answer', kind: 'note', operationId: 'listGroups' }),
      );
    } finally {
      await server.close();
    }
  });
});
