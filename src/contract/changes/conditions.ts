import type { RedoclyChange } from './redocly-diff.ts';

/** A keyword below which a schema stands that restricts others, and is not a part of the value. */
const condition =
  /^(.*?)(?<!\/(?:properties|patternProperties|\$defs|schemas|paths|webhooks|headers|content|parameters))\/(not|if|then|else|contains|propertyNames|dependentSchemas)(?=\/|$)(.*)$/;

/** A change of a condition. What it means for the valid values is not told. */
export interface ConditionChange {
  /** The keyword; `if` for its branches too. */
  readonly keyword: string;
  /** The change as if it were one of the schema that has the condition. */
  readonly owner: RedoclyChange;
  readonly kind: RedoclyChange['kind'];
}

export const conditionOf = (change: RedoclyChange): ConditionChange | undefined => {
  const [, path, keyword = '', below = ''] = condition.exec(change.path) ?? [];
  if (path === undefined) return undefined;
  const owner = (pointer: string): string => condition.exec(pointer)?.[1] ?? pointer;
  const { base, revision } = change;
  return {
    keyword: ['then', 'else'].includes(keyword) ? 'if' : keyword,
    owner: {
      ...change,
      path,
      ...(base && { base: { ...base, pointer: owner(base.pointer) } }),
      ...(revision && { revision: { ...revision, pointer: owner(revision.pointer) } }),
    },
    kind: below === '' ? change.kind : 'modified',
  };
};
