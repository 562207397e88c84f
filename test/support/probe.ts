import type { CheckResult } from '../../src/programs/contract-check/finding.ts';
import { loadDeviations } from '../../src/programs/contract-check/server/load-deviations.ts';
import { inProject } from '../../src/contract/project.ts';
import {
  serverCheck,
  type ServerCheckOptions,
} from '../../src/programs/contract-check/server/server-check.ts';
import type { Edition } from '../../src/testing/checks/instance-and-key.ts';
import { createGateway } from '../../src/testing/gateway.ts';
import type { Gateway } from '../../src/testing.ts';
import type { PlantedFault } from '../../src/testing/planted-faults.ts';
import { mergedContract } from './merged-contract.ts';

const deviations = await loadDeviations(inProject('openapi/known-deviations.yaml'));

/** The options to check a test gateway, with all its keys and the project's known deviations. */
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
  timeoutMs: 300_000,
  operations: [],
  deviations,
  ...options,
});

export interface ProbedGateway {
  readonly edition?: Edition;
  readonly paired?: boolean;
  readonly faults?: readonly PlantedFault[];
  readonly options?: Partial<ServerCheckOptions>;
}

/** Checks a new test gateway over a socket, and closes it. */
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
