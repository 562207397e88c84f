import { ContractError } from '../../../../contract/contract-error.ts';
import { operationsOf, type OpenApi } from '../../../../contract/openapi.ts';
import { planServed } from '../../../../contract/operations/operation-plan.ts';
import { withNullTypes } from '../../../../contract/nullability.ts';
import { withoutClientHeaders } from '../../../../contract/trim-contract.ts';
import { callerProgram } from './caller-program.ts';
import type { ContractNames } from './declared-part.ts';
import { findUses } from './find-uses.ts';
import { loadTypeScript } from './load-typescript.ts';
import type { ProgramUses } from './program-uses.ts';

/**
 * What the program in a folder uses of the contracts.
 *
 * @param api the contract of the operations, and
 * @param events that of the events, both with their overlays.
 * @throws {ContractError} if it uses nothing: a wrong folder must not pass for a program that nothing breaks.
 */
export const programUsesOf = async (
  place: string,
  api: OpenApi,
  events: OpenApi,
): Promise<ProgramUses> => {
  const compiler = await loadTypeScript();
  const uses = findUses(compiler, callerProgram(compiler, place), contractNames(api, events));
  if ([uses.operations, uses.fields, uses.types, uses.events].every(({ size }) => size === 0))
    throw new ContractError(
      `--used-by: no file in ${place} uses wsapi-client. Pass the folder of the code that calls it.`,
    );
  return uses;
};

const contractNames = (api: OpenApi, events: OpenApi): ContractNames => {
  const { plans } = planServed(withoutClientHeaders(withNullTypes(api)));
  return {
    byMethod: new Map(
      plans.flatMap(({ id, resources }) =>
        resources.map(({ resource, method }) => [`${resource}.${method}`, id] as const),
      ),
    ),
    byAddress: new Map(plans.map(({ id, method, path }) => [`${method} ${path}`, id])),
    byFunction: new Map(plans.map(({ id, name }) => [name, id])),
    operations: new Set(plans.map(({ id }) => id)),
    types: new Set(
      [api, events].flatMap(({ components }) => Object.keys(components?.schemas ?? {})),
    ),
    eventTypes: new Set(operationsOf(events, 'webhooks').map(({ path }) => path)),
  };
};
