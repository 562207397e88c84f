import { ContractError } from '../../src/contract/contract-error.ts';
import { resolve, type OpenApi } from '../../src/contract/openapi.ts';
import { neverMark } from './decided-fields.ts';
import { newComponent } from './new-component.ts';

/**
 * Splits components that need one of several fields (`x-exactly-one-of`, `x-at-least-one-of`), in place: the other
 * fields stay, and each choice becomes a component of its own. The compiler names it when a choice is missing:
 * "Property 'url' is missing … but required in type 'SendMediaUrlInsteadOfData'". This is for types only.
 *
 * @throws {ContractError} for a field that does not exist.
 */
export const splitFieldChoices = (document: OpenApi): void => {
  const schemas = document.components?.schemas ?? {};
  for (const [component, declared] of Object.entries(schemas)) {
    const schema = resolve(document, declared);
    const exactly = schema['x-exactly-one-of'];
    const fields = exactly ?? schema['x-at-least-one-of'];
    if (fields === undefined) continue;
    const { properties = {}, required = [] } = schema;
    const unknown = fields.filter((field) => !Object.hasOwn(properties, field));
    if (unknown.length > 0)
      throw new ContractError(
        `The fields to choose from in ${component} must be its properties; ${unknown.join(', ')} is not one.`,
      );
    const choices = fields.map((field) => {
      const others = fields.filter((other) => other !== field);
      const choice = choiceName(
        component,
        field,
        exactly === undefined ? 'Or' : 'InsteadOf',
        others,
      );
      const othersAre = exactly === undefined ? 'with or without' : 'without';
      return newComponent(document, choice, {
        description: `A \`${component}\` with \`${field}\`, ${othersAre} \`${others.join('` and `')}\`.`,
        type: 'object',
        required: [field],
        properties: Object.fromEntries(
          fields.map((each) => [
            each,
            each === field || exactly === undefined
              ? (properties[each] ?? {})
              : { [neverMark]: true },
          ]),
        ),
      });
    });
    // Named as well, because the compiler writes out a type without a name.
    const common = newComponent(document, `${component.replace(/Request$/, '')}Fields`, {
      description: `The fields of a \`${component}\` besides \`${fields.join('` and `')}\`.`,
      type: 'object',
      required: required.filter((field) => !fields.includes(field)),
      properties: Object.fromEntries(
        Object.entries(properties).filter(([field]) => !fields.includes(field)),
      ),
    });
    schema.properties = {};
    schema.required = [];
    schema.allOf = [common, ...(schema.allOf ?? [])];
    schema.oneOf = choices;
  }
};

const choiceName = (
  component: string,
  field: string,
  relation: string,
  others: readonly string[],
): string =>
  [component.replace(/Request$/, ''), field, relation, others.join('Or')]
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
