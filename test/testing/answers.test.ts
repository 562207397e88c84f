import { describe, expect, test } from 'vitest';
import { planOperations } from '../../src/contract/operations/operation-plan.ts';
import { servesKeyKind } from '../../src/testing/checks/instance-and-key.ts';
import { createGateway, type Edition } from '../../src/testing.ts';
import { OperationRouter } from '../../src/testing/operation-router.ts';
import { exampleArguments } from '../support/example-arguments.ts';
import { mergedContract } from '../support/merged-contract.ts';
import { schemaErrors } from '../support/schema-errors.ts';
import { prepareGateway } from '../support/prepare-gateway.ts';

/** Calls every operation of each edition with the contract's examples, and checks the answers against the contract. */

const served = new Map(new OperationRouter(mergedContract).all.map((one) => [one.id, one]));
const errorsOf = schemaErrors(mergedContract);
const plans = planOperations(mergedContract);
const editions: readonly (Edition | undefined)[] = [
  undefined,
  'cloud',
  'self-hosted-single',
  'self-hosted-multi',
];

describe.each(editions)('edition %s', (edition) => {
  const gateway = createGateway({ edition });

  test.each(plans.filter(({ key }) => servesKeyKind(edition, key)))('$id', async (plan) => {
    const { params, body, query } = exampleArguments(mergedContract, plan);
    prepareGateway(gateway, plan);
    const path = plan.path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
    const key = {
      instance: gateway.apiKey,
      customer: gateway.customerKey,
      admin: gateway.adminKey,
      none: '',
    }[plan.key];
    const response = await gateway.fetch(
      `${gateway.url}${path}?${new URLSearchParams(query).toString()}`,
      {
        method: plan.method,
        headers: { 'X-Api-Key': key, 'X-Instance-Id': gateway.instanceId },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      },
    );
    const operation = served.get(plan.id);
    const content = operation?.success.response.content ?? {};
    const type = response.headers.get('content-type') ?? undefined;
    expect(response.status).toBe(operation?.success.status);
    const schema = content['application/json']?.schema;
    if (schema === undefined) {
      expect([undefined, ...Object.keys(content), 'image/png']).toContain(type);
      return;
    }
    expect(type).toBe('application/json');
    const answer: unknown = await response.json();
    expect(errorsOf(schema, answer)).toEqual([]);
    await gateway.delivered();
  });
});
