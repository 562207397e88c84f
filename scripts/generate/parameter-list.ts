import { argumentsOf } from '../../src/contract/operations/request-arguments.ts';
import type { OperationPlan } from '../../src/contract/operations/operation-plan.ts';

/**
 * The parameters of a generated function as TypeScript, `options` last. The type parameters let the
 * compiler check ids that are written as literals.
 *
 * @param before parameters that come first.
 */
export const parameterList = (plan: OperationPlan, ...before: readonly string[]): string => {
  const args = argumentsOf(plan);
  const typeParameters = args.flatMap(({ typeParameter }) =>
    typeParameter === undefined ? [] : [`const ${typeParameter} extends string`],
  );
  const parameters = [
    ...before,
    ...args.map(({ variable, type, required }, index) => {
      if (required) return `${variable}: ${type}`;
      // An optional parameter cannot come before a required one.
      const followed = args.slice(index + 1).some((later) => later.required);
      return followed ? `${variable}: ${type} | undefined` : `${variable}?: ${type}`;
    }),
    'options?: RequestOptions',
  ];
  const generic = typeParameters.length === 0 ? '' : `<${typeParameters.join(', ')}>`;
  return `${generic}(${parameters.join(', ')})`;
};
