import type { Field } from '../../../fields/field.ts';
import { fieldBits } from '../../../fields/field-bits.ts';
import { kindBits } from '../../../ids/kinds.ts';
import type { RouteArguments } from '../../../pipeline/route.ts';
import type { KnownOperation } from './known-operations.ts';

/** Every kind of id that names a chat or a person. */
const ids = Object.values(kindBits).reduce((all, bit) => all | bit, 0);

/** Puts another id in the place of each that an operation is about. */
type Replace = (id: string) => string;

/**
 * The chats and people that an operation reaches. A message reaches its recipient alone: whom it mentions or quotes
 * gets nothing.
 */
export const targetsOf = (known: KnownOperation, args: RouteArguments): string[] => {
  // A post names no recipient: it goes to everybody.
  if (known.resource === 'status' && !known.isDestructive) return ['status@broadcast'];
  const found: string[] = [];
  withTargets(known, args, (id) => {
    found.push(id);
    return id;
  });
  return found;
};

/** The arguments with other ids in the place of the targets, in the order of `targetsOf`. */
export const withTargets = (
  { route }: KnownOperation,
  { params, query, body }: RouteArguments,
  replace: Replace,
): RouteArguments => {
  const hasRecipient = Object.values(route.body ?? {}).some(
    (field) => typeof field === 'number' && (field & fieldBits.recipient) !== 0,
  );
  const wanted = hasRecipient ? fieldBits.recipient : ids;
  return {
    ...(params && { params: visit(route.params ?? {}, params, wanted, replace) as typeof params }), // safe: the same shape
    ...(query && { query }),
    ...(body !== undefined && { body: visit(route.body ?? {}, body, wanted, replace) }),
  };
};

const visit = (field: Field, value: unknown, wanted: number, replace: Replace): unknown => {
  if (typeof field === 'number')
    return typeof value === 'string' && (field & wanted) !== 0 && (field & ids) !== 0
      ? replace(value)
      : value;
  if (isList(field))
    return Array.isArray(value)
      ? value.map((item) => visit(field[0], item, wanted, replace))
      : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => {
      const inner = field[name] ?? field['*'];
      return [name, inner === undefined ? own : visit(inner, own, wanted, replace)];
    }),
  );
};

const isList = (field: Field): field is readonly [Field] => Array.isArray(field);
