import { schemaName, subjectOf, type Lookups } from './change-subject.ts';
import { conditionOf, type ConditionChange } from './conditions.ts';
import { describeKeyword, describeRequired } from './describe-keyword.ts';
import { describeNode } from './describe-node.ts';
import { describeVariant } from './describe-variant.ts';
import type { RedoclyChange } from './redocly-diff.ts';

/**
 * A change in words: `` takes `note` as well (JoinWithInviteRequest) ``. Empty if the contract only spells it in
 * another way, such as a list in another order.
 */
export const describeChange = (change: RedoclyChange, lookups: Lookups): string => {
  const ofComponent = describeComponent(change);
  if (ofComponent !== undefined) return ofComponent;
  const condition = conditionOf(change);
  if (condition !== undefined) return describeCondition(condition, lookups);
  const subject = subjectOf(change, lookups);
  if (change.property === undefined)
    return describeVariant(change, subject, lookups) ?? describeNode(change, subject);
  return change.property === 'required' && change.typeName === 'Schema'
    ? describeRequired(change, subject, lookups)
    : describeKeyword(change, subject, lookups);
};

/** A change of a whole component, which is a type to callers. */
const describeComponent = ({
  path,
  kind,
  property,
  base,
  revision,
}: RedoclyChange): string | undefined => {
  const name = schemaName(path);
  if (name === undefined) return undefined;
  if (property === 'key')
    return `the type \`${String(base?.value)}\` is called \`${String(revision?.value)}\` now`;
  if (kind === 'modified') return undefined;
  return `the type \`${name}\` is ${kind === 'added' ? 'new' : 'gone'}`;
};

const describeCondition = ({ keyword, owner, kind }: ConditionChange, lookups: Lookups): string => {
  const { name, component } = subjectOf(owner, lookups);
  const shown = `${name}${component}`;
  if (kind === 'modified') return `the condition \`${keyword}\` of ${shown} is another now`;
  return `${shown} ${kind === 'added' ? 'has the' : 'no longer has the'} condition \`${keyword}\`${kind === 'added' ? ' now' : ''}`;
};
