import { stringLiteral } from '../../src/contract/operations/literals.ts';
import type { OperationPlan } from '../../src/contract/operations/operation-plan.ts';
import { FieldTableWriter } from './field-table-writer.ts';
import { fileHead, type SourceFile } from './source-file.ts';

/** `generated/ids.ts`: which fields hold ids, phone numbers and media, and of which kinds. */
export const idsFile = (plans: readonly OperationPlan[], source: string): SourceFile => {
  const writer = new FieldTableWriter();
  const bodies = new Map<string, string>();
  for (const { fields } of plans) {
    const { body } = fields;
    if (body) bodies.set(body.name, writer.write(body.field));
  }
  const text = [...bodies]
    .map(([name, fields]) => `export const ${name}: Fields = ${fields};`)
    .join('\n\n');
  if (text === '') return { path: 'ids.ts', text: `${fileHead()}\nexport {};\n` };
  return {
    path: 'ids.ts',
    text: `${fileHead(
      '// Which fields of a body hold ids, phone numbers and files, and which the client fills in beside them. A number',
      '// holds the bits of the kinds of id that the field takes (src/ids/kinds.ts) and of what else it is',
      '// (src/fields/field-bits.ts); `[…]` stands for the items of a list.',
      '',
      `import type { Fields } from '${source}/fields/field.ts';`,
    )}\n${writer.constants()}\n\n${text}\n`,
  };
};

/** `generated/routes.ts`: a constant for each operation, with what the client needs to send it. */
export const routesFile = (plans: readonly OperationPlan[], source: string): SourceFile => {
  const writer = new FieldTableWriter();
  const routes = plans.map((plan) => {
    const { params, query, body } = plan.fields;
    const parts = [
      `id: ${stringLiteral(plan.id)}`,
      `method: '${plan.method}'`,
      `path: ${stringLiteral(plan.path)}`,
      ...(plan.key === 'instance' ? [] : [`key: '${plan.key}'`]),
      ...(plan.operation['x-safe'] === undefined
        ? []
        : [`safe: ${plan.operation['x-safe'] ? 'true' : 'false'}`]),
      ...(plan.paged ? ['paged: true'] : []),
      ...(plan.answer === 'json' ? [] : [`answer: '${plan.answer}'`]),
      ...(params === undefined ? [] : [`params: ${writer.write(params)}`]),
      ...(plan.query === undefined
        ? []
        : [`query: ${query === undefined ? '{}' : writer.write(query)}`]),
      ...(plan.body === undefined
        ? []
        : [`body: ${body === undefined ? '{}' : `ids.${body.name}`}`]),
      ...(plan.body?.required === false ? ['bodyOptional: true'] : []),
    ];
    return `export const ${plan.name}: Route = { ${parts.join(', ')} };`;
  });
  const text = routes.join('\n');
  return {
    path: 'routes.ts',
    text: `${fileHead(
      '// What the client needs to send each operation, in the order of the contract.',
      '',
      ...(text.includes('ids.') ? ["import * as ids from './ids.ts';"] : []),
      `import type { Route } from '${source}/pipeline/route.ts';`,
    )}\n${writer.constants()}\n\n${text}\n`,
  };
};
