import { describe, expect, it } from 'vitest';
import { parsed } from '../../../src/programs/contract-check/server/media-types.ts';
import { probedOperations } from '../../../src/programs/contract-check/server/probed-operations.ts';
import { ResponseSchemas } from '../../../src/programs/contract-check/server/response-schemas.ts';
import { serverCheck } from '../../../src/programs/contract-check/server/server-check.ts';
import { createGateway } from '../../../src/testing/gateway.ts';
import type { Gateway } from '../../../src/testing.ts';
import type { PlantedFault } from '../../../src/testing/planted-faults.ts';
import { startServer, type LocalServer } from '../../support/local-server.ts';
import { mergedContract } from '../../support/merged-contract.ts';
import { probe, probeOptions } from '../../support/probe.ts';

/** A few operations, for tests that are not about particular ones. */
const few = { operations: ['getSessionStatus', 'listGroups', 'logout', 'sendText'] };

const groupsOf = async (gateway: Gateway): Promise<unknown> => {
  const answer = await gateway.fetch(`${gateway.url}/groups`, {
    headers: { 'X-Api-Key': gateway.apiKey, 'X-Instance-Id': gateway.instanceId },
  });
  const groups = (await answer.json()) as { groupId: string }[]; // as the contract has it
  return groups.map(({ groupId }) => groupId);
};

describe('the check of a server', () => {
  it('reaches no one and changes nothing of the account by default', async () => {
    for (const paired of [true, false]) {
      const { gateway } = await probe({ edition: 'self-hosted-multi', paired });
      const done = gateway.requests.filter(
        ({ method, status }) => method !== 'GET' && (status ?? 0) < 400,
      );
      expect(new Set(done.map(({ operationId }) => operationId))).toEqual(
        // A read, and the known deviations, with ids that belong to no one.
        new Set(paired ? ['bulkCheckUsers', 'requestChatMessages', 'sendReaction'] : []),
      );
      const pairings = gateway.requests.filter(({ path }) =>
        /session\/(?:qr|pair-code)/.test(path),
      );
      expect(pairings.filter(({ status }) => status === 200)).toEqual([]);
    }
  });

  it.each([
    ['by default', false],
    ['with --allow-writes', true],
  ])('has no effect on a server that accepts any key, %s', async (_, allowWrites) => {
    const written: string[] = [];
    // It accepts any key, instance, body and method.
    const server = await startServer(async (context) => {
      const { method, path } = context.req;
      const body = await context.req.text();
      if (method !== 'GET') written.push(`${method} ${path} ${body}`);
      if (path === '/session/status')
        return context.json({ isConnected: true, isLoggedIn: true, deviceId: '' });
      return context.json({});
    });
    const gateway = createGateway();
    try {
      const result = await serverCheck({
        ...probeOptions(gateway, 'self-hosted-single', { allowWrites }),
        baseUrl: server.url,
      })();
      expect(result.outcome).toBe('broken');
    } finally {
      await server.close();
    }
    expect(written.length).toBeGreaterThan(100);
    const schemas = new ResponseSchemas(mergedContract);
    const operations = probedOperations(mergedContract);
    for (const request of written) {
      const [, method, path = '', body = ''] = /^(\w+) (\S+) (.*)$/s.exec(request) ?? [];
      expect(request).not.toMatch(/logout|flush-history|contacts\/sync|status@broadcast/);
      expect(request).not.toMatch(/^(?!PATCH)\w+ \/status\/[^/]+\/delete/);
      for (const [number] of `${path} ${body}`.matchAll(/\d{7,}/g))
        expect(number).toMatch(/^(?:999|1000000000|0+$)/);
      // A body without a recipient, to a path without an id, is not JSON or breaks two rules.
      const account = operations.find((one) => one.method === method && one.path === path);
      if (account?.body === undefined || account.safe) continue;
      const json = parsed(Buffer.from(body));
      if (json === undefined || path.startsWith('/messages/')) continue;
      expect(schemas.errors(account.body.place, json).length, request).toBeGreaterThan(1);
    }
  });

  it('neither logs out nor creates anything with --allow-writes, even if keys are not checked', async () => {
    for (const edition of ['self-hosted-single', 'self-hosted-multi'] as const) {
      const { result, gateway } = await probe({
        edition,
        faults: ['logout', 'flushHistory', 'createGroup', 'postTextStatus'].map((operationId) => ({
          kind: 'unchecked',
          operationId,
          what: 'key',
        })),
        options: { allowWrites: true },
      });
      expect(result.outcome).toBe('broken');
      const status = await gateway.fetch(`${gateway.url}/session/status`, {
        headers: { 'X-Api-Key': gateway.apiKey, 'X-Instance-Id': gateway.instanceId },
      });
      expect(await status.json()).toMatchObject({ isLoggedIn: true });
      const untouched = createGateway({ edition });
      expect(await groupsOf(gateway)).toEqual(await groupsOf(untouched));
      const statuses = gateway.messages.filter(({ chatId }) => chatId === 'status@broadcast');
      expect(statuses).toEqual([]);
    }
  });

  it('waits when rate limited', async () => {
    const gateway = createGateway({ edition: 'cloud' });
    await gateway.listen();
    gateway.rateLimit({ operationId: 'listGroups', retryAfter: 0, times: 2 });
    try {
      const result = await serverCheck(probeOptions(gateway, 'cloud', few))();
      expect(result.findings).toEqual([]);
      expect(gateway.requests.filter(({ status }) => status === 429)).toHaveLength(2);
    } finally {
      await gateway.close();
    }
  });

  it('does not report a lost connection to WhatsApp as a broken contract', async () => {
    const gateway = createGateway({ edition: 'self-hosted-multi' });
    await gateway.listen();
    gateway.fail(404, 'not found: info query timed out', { operationId: 'listGroups', times: 9 });
    gateway.fail(400, 'websocket not connected', { operationId: 'getMyProfile', times: 9 });
    try {
      const result = await serverCheck(
        probeOptions(gateway, 'self-hosted-multi', { operations: ['listGroups', 'getMyProfile'] }),
      )();
      const reads = result.findings.filter(({ rule }) => rule === 'upstream-failure');
      expect(reads.map(({ operationId, kind }) => [operationId, kind])).toEqual([
        ['getMyProfile', 'note'],
        ['listGroups', 'note'],
      ]);
    } finally {
      await gateway.close();
    }
  });

  it('keeps to --concurrency', async () => {
    let underWay = 0;
    let most = 0;
    const server = await startServer(async (context) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, 2));
      underWay -= 1;
      return context.json({ isConnected: true, isLoggedIn: false, deviceId: '' });
    });
    const gateway = createGateway();
    try {
      await serverCheck({
        ...probeOptions(gateway, 'cloud', { ...few, pacing: { concurrency: 3, rate: undefined } }),
        baseUrl: server.url,
      })();
    } finally {
      await server.close();
    }
    expect(most).toBe(3);
  });

  it('reports neither keys nor phone numbers', async () => {
    const leak = '{"status":400,"detail":"key instance-key of +1 202 555 0143 is wrong"}';
    const { result } = await probe({
      faults: [
        { kind: 'error-body', operationId: 'sendText', contentType: 'text/plain', body: leak },
      ],
      options: few,
    });
    const report = JSON.stringify(result);
    expect(report).toContain('is wrong');
    expect(report).not.toContain('instance-key');
    expect(report.replaceAll(/[^\d]/g, '')).not.toContain('5550143');
  });

  it('checks refusals without keys, and does not pass', async () => {
    for (const options of [{ keys: {} }, { keys: {}, operations: ['listInstances'] }]) {
      const { result, gateway } = await probe({ options });
      expect(result).toMatchObject({ outcome: 'unchecked', findings: [] });
      expect(result).toHaveProperty(
        'reason',
        expect.stringContaining(options.operations ? 'WSAPI_ADMIN_API_KEY' : 'WSAPI_API_KEY or'),
      );
      const worked = gateway.requests.filter(({ status }) => (status ?? 0) < 400);
      expect(new Set(worked.map(({ path }) => path))).toEqual(
        new Set(options.operations ? [] : ['/health']),
      );
    }
  });

  /** A test gateway behind a server that closes the connection for some requests. */
  const behind = async (
    faults: readonly PlantedFault[],
    ends: (path: string, gateway: Gateway) => boolean,
  ): Promise<LocalServer & { readonly gateway: Gateway }> => {
    const gateway = createGateway({ edition: 'self-hosted-multi', faults });
    const server = await startServer((context) => {
      if (!ends(context.req.path, gateway)) return gateway.fetch(context.req.raw);
      context.env.incoming.socket.resetAndDestroy();
      return new Promise(() => undefined);
    });
    return { ...server, gateway };
  };

  it('reports a request for which the server always closes the connection', async () => {
    const server = await behind([], (path) => path === '/groups');
    try {
      const result = await serverCheck({
        ...probeOptions(server.gateway, 'self-hosted-multi', {
          operations: ['listChats', 'listGroups', 'getSessionStatus'],
        }),
        baseUrl: server.url,
      })();
      expect(result.outcome).toBe('broken');
      expect(result.findings).toContainEqual(
        expect.objectContaining({ rule: 'connection-lost', operationId: 'listGroups' }),
      );
      expect(new Set(result.findings.map(({ operationId }) => operationId))).toEqual(
        new Set(['listGroups']),
      );
    } finally {
      await server.close();
    }
  });

  it('ignores a connection that is lost once', async () => {
    let lost = 0;
    const server = await behind([], (path) => path === '/groups' && (lost += 1) <= 2);
    try {
      const result = await serverCheck({
        ...probeOptions(server.gateway, 'self-hosted-multi', { operations: ['listGroups'] }),
        baseUrl: server.url,
      })();
      expect(lost).toBeGreaterThan(2);
      expect(result).toMatchObject({ outcome: 'kept', findings: [] });
    } finally {
      await server.close();
    }
  });

  it.each([
    ['broken if an error was found before', 'broken', 418],
    ['unchecked otherwise', 'unchecked', undefined],
  ] as const)('ends as %s when the server goes away', async (_, outcome, status) => {
    const operationId = 'listGroups';
    const server = await behind(
      status === undefined ? [] : [{ kind: 'status', operationId, status }],
      () => false,
    );
    // Gone after the first reads.
    const closing = new Set<Promise<void>>();
    const onProgress = (done: number): void => {
      if (done === 100) closing.add(server.close());
    };
    const result = await serverCheck({
      ...probeOptions(server.gateway, 'self-hosted-multi', { onProgress }),
      baseUrl: server.url,
    })();
    await Promise.all(closing);
    expect(closing.size).toBe(1);
    expect(result.outcome).toBe(outcome);
    expect(JSON.stringify(result)).toContain('stopped responding');
    expect(result.findings.filter(({ kind }) => kind === 'broken')).toHaveLength(
      status === undefined ? 0 : 1,
    );
  });

  it('notes how many operations a missing key leaves out', async () => {
    const gateway = createGateway({ edition: 'self-hosted-multi' });
    await gateway.listen();
    try {
      const result = await serverCheck(
        probeOptions(gateway, 'self-hosted-multi', { keys: { instance: gateway.apiKey } }),
      )();
      expect(result).toMatchObject({ outcome: 'kept', findings: [{ rule: 'no-key-given' }] });
      expect(result.findings[0]?.message).toMatch(/^\d+ operations take the admin key/);
      expect(result).toHaveProperty(
        'summary',
        expect.stringMatching(/121 operations checked, \d{2} seen to work; \d without a key/),
      );
    } finally {
      await gateway.close();
    }
  });
});
