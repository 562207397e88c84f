import type { CheckResult } from '../../scripts/checks/finding.ts';
import { serverCheck, type ServerCheckOptions } from '../../scripts/checks/server/server-check.ts';
import type { Edition } from '../../src/testing/access-checks.ts';
import { createGateway } from '../../src/testing/gateway.ts';
import type { Gateway } from '../../src/testing/index.ts';
import type { PlantedFault } from '../../src/testing/planted-faults.ts';
import { mergedContract } from './merged-contract.ts';

/** The options of a probe of a gateway, with all of its keys. */
export const probeOptions = (
  gateway: Gateway,
  profile: Edition,
  options: Partial<ServerCheckOptions> = {},
): ServerCheckOptions => ({
  contract: mergedContract,
  baseUrl: gateway.url,
  profile,
  keys: { instance: gateway.apiKey, customer: gateway.customerKey, admin: gateway.adminKey },
  instanceId: gateway.instanceId,
  allowWrites: false,
  sendTo: undefined,
  pacing: { concurrency: 8, rate: undefined },
  timeoutMs: 30_000,
  operations: [],
  deviations: { file: 'openapi/known-deviations.yaml', all: [] },
  ...options,
});

export interface ProbedGateway {
  readonly edition?: Edition;
  readonly paired?: boolean;
  readonly faults?: readonly PlantedFault[];
  readonly options?: Partial<ServerCheckOptions>;
}

/** Probes a gateway over a socket; it is made for this, and closed afterwards. */
export const probe = async ({
  edition = 'self-hosted-multi',
  paired = true,
  faults = [],
  options = {},
}: ProbedGateway): Promise<{ readonly result: CheckResult; readonly gateway: Gateway }> => {
  const gateway = createGateway({ edition, faults });
  await gateway.listen();
  if (!paired) gateway.unpair();
  try {
    return { result: await serverCheck(probeOptions(gateway, edition, options))(), gateway };
  } finally {
    await gateway.close();
  }
};
