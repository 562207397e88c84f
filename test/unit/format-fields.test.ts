import { describe, expect, test } from 'vitest';
import { InvalidIdError } from '../../src/index.ts';
import { fieldBits } from '../../src/fields/field-bits.ts';
import { FieldFormatter } from '../../src/fields/format-fields.ts';
import { kindBits } from '../../src/ids/kinds.ts';
import type { Fields } from '../../src/fields/field.ts';
import * as fileFields from '../../src/fields/file-fields.ts';

/** What no operation has at present: ids in maps, in lists of objects and in lists of lists. */

const people = kindBits.user | kindBits.lid;
const fields: Fields = {
  quote: { sender: people },
  names: { '*': people },
  teams: { '*': { members: [people], lead: people } },
  rows: [[kindBits.group]],
  phones: { '*': [fieldBits.phoneWithPlus] },
};

const format = (value: unknown): unknown =>
  new FieldFormatter({
    operationId: 'makeThing',
    national: undefined,
    files: fileFields,
    resolveRecipient: undefined,
  }).format(fields, value, 'body');

const jid = '12025550143@s.whatsapp.net';
const spelled = '+1 (202) 555-0143';

describe('ids in nested values', () => {
  test.each<[unknown, unknown]>([
    [{ quote: { sender: spelled, text: spelled } }, { quote: { sender: jid, text: spelled } }],
    [{ names: { a: spelled, b: '1@LID' } }, { names: { a: jid, b: '1@lid' } }],
    [
      { teams: { x: { members: [spelled, jid], lead: spelled, name: spelled } } },
      { teams: { x: { members: [jid, jid], lead: jid, name: spelled } } },
    ],
    [{ rows: [[' 1-1@g.us'], []] }, { rows: [['1-1@g.us'], []] }],
    [{ phones: { a: ['12025550143', jid] } }, { phones: { a: ['+12025550143', '+12025550143'] } }],
    [{ phones: { a: ['wa.me/12025550143?text=@a'] } }, { phones: { a: ['+12025550143'] } }],
    [
      { names: null, quote: { sender: null }, other: 1 },
      { names: null, quote: { sender: null }, other: 1 },
    ],
    // Names that every object has.
    [
      { constructor: { length: spelled }, names: { constructor: spelled } },
      { constructor: { length: spelled }, names: { constructor: jid } },
    ],
  ])('%j', (given, sent) => {
    expect(format(given)).toEqual(sent);
  });

  test("does not change the caller's values", () => {
    const value = Object.freeze({ quote: Object.freeze({ sender: spelled }) });
    expect(format(value)).toEqual({ quote: { sender: jid } });
    expect(value.quote.sender).toBe(spelled);
  });

  test.each<[unknown, string]>([
    [{ quote: { sender: '1@g.us' } }, 'body.quote.sender'],
    [{ names: { a: jid, b: 'Maria' } }, 'body.names.b'],
    [{ teams: { x: { members: [jid, 'Maria'] } } }, 'body.teams.x.members[1]'],
    [{ rows: [[], ['1@g.us', spelled]] }, 'body.rows[1][1]'],
    [{ phones: { a: ['1@lid'] } }, 'body.phones.a[0]'],
  ])('%j is refused at %s', (value, field) => {
    expect(() => format(value)).toThrow(InvalidIdError);
    expect(() => format(value)).toThrow(
      expect.objectContaining({ operationId: 'makeThing', field }),
    );
  });

  test('an error has no cause that repeats its message', () => {
    let thrown: unknown;
    try {
      format({ names: { a: 'Maria' } });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(InvalidIdError);
    expect(thrown).not.toHaveProperty('cause');
  });
});
