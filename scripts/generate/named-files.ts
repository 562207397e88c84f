import { newComponent } from './new-component.ts';
import { resolve, type OpenApi, type Reference, type Schema } from '../../src/contract/openapi.ts';

/** Marks a file that brings its name, in the copy that the types are generated from. */
export const namedFileMark = 'x-named-file';

/**
 * Makes the name of a file (`x-field: file-name`) optional beside a file that has a name, in place: each of the two
 * becomes a component of its own, as in field-choices.ts. This is for types only.
 */
export const splitFileNames = (document: OpenApi): void => {
  const schemas = document.components?.schemas ?? {};
  for (const [component, declared] of Object.entries(schemas)) {
    const parts = resolve(document, declared).allOf ?? [];
    for (const part of parts) splitPart(document, component, parts, part);
  }
};

const splitPart = (
  document: OpenApi,
  component: string,
  parts: readonly (Schema | Reference)[],
  part: Schema | Reference,
): void => {
  const own = resolve(document, part);
  const { properties = {}, required = [] } = own;
  const file = parts
    .flatMap((each) => Object.entries(resolve(document, each).properties ?? {}))
    .find(([, property]) => resolve(document, property).format === 'byte')?.[0];
  const name = Object.keys(properties).find(
    (property) => resolve(document, properties[property] ?? {})['x-field'] === 'file-name',
  );
  if (file === undefined || name === undefined || !required.includes(name)) return;
  const base = component.replace(/Request$/, '');
  const field = { [name]: properties[name] ?? {} };
  const choices: Readonly<Record<string, Schema>> = {
    [`${base}NamedFile`]: {
      description: `A \`${component}\` whose \`${file}\` has a name, such as a \`File\`: \`${name}\` is optional.`,
      type: 'object',
      required: [file],
      properties: { ...field, [file]: { [namedFileMark]: true } },
    },
    [`${base}FilenameOrNamedFile`]: {
      description: `A \`${component}\` with \`${name}\`, whatever its \`${file}\` is.`,
      type: 'object',
      required: [name],
      properties: field,
    },
  };
  own.properties = Object.fromEntries(Object.entries(properties).filter(([each]) => each !== name));
  own.required = required.filter((each) => each !== name);
  own.oneOf = Object.entries(choices).map(([choice, schema]) =>
    newComponent(document, choice, schema),
  );
};
