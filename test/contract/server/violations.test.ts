import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { fragmentOf } from '../../../src/contract/json-pointer.ts';
import { probedOperations } from '../../../src/programs/contract-check/server/probed-operations.ts';
import { validValue } from '../../../src/programs/contract-check/server/valid-values.ts';
import { violationsOf } from '../../../src/programs/contract-check/server/violations.ts';
import { asVersion31 } from '../../../src/contract/nullability.ts';
import { valueAt } from '../../../src/contract/openapi.ts';
import { mergedContract } from '../../support/merged-contract.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
for (const format of ['jid', 'phone']) ajv.addFormat(format, true);
ajv.addSchema({ $id: 'contract', ...asVersion31(mergedContract) });

const bodies = probedOperations(mergedContract).flatMap(({ id, body }) =>
  body === undefined ? [] : [{ id, ...body }],
);

describe('the violations of a body', () => {
  it.each(bodies)(
    'of $id break one rule each, and start from a valid body',
    ({ schema, place }) => {
      const validate = ajv.compile({ $ref: `contract#${fragmentOf(place)}` });
      expect(validate(validValue(mergedContract, schema)), ajv.errorsText(validate.errors)).toBe(
        true,
      );
      const violations = violationsOf(mergedContract, schema, place);
      expect(violations).not.toHaveLength(0);
      for (const violation of violations) {
        expect(valueAt(mergedContract, violation.place), violation.place).toBeDefined();
        if (violation.constraint === 'x-exactly-one-of') continue;
        validate(JSON.parse(JSON.stringify(violation.body)));
        const broken = new Set(
          validate.errors
            ?.map(({ keyword }) => keyword)
            // A value of another type is not in the enum either.
            .filter((keyword) => keyword !== 'enum' || violation.constraint === 'enum')
            // A text that is too long may not match a pattern with a length.
            .filter((keyword) => keyword !== 'pattern' || violation.constraint !== 'maxLength'),
        );
        expect([...broken], `${violation.place} by ${JSON.stringify(violation.body)}`).toEqual([
          violation.constraint,
        ]);
      }
    },
  );

  it('contain only ids that belong to no one', () => {
    const text = JSON.stringify(
      bodies.flatMap(({ schema, place }) =>
        violationsOf(mergedContract, schema, place).map(({ body }) => body),
      ),
    );
    for (const [id] of text.matchAll(/[^"]*@[^"]*/g))
      expect(id).toMatch(/^(?:999\d+(?:-1000000000)?@(?:s\.whatsapp\.net|g\.us)|1@\w+)$/);
    expect(
      text.match(/\d{9,}/g)?.filter((digits) => !/^(?:999|1000000000|0+$)/.test(digits)),
    ).toEqual([]);
    for (const [address] of text.matchAll(/https?:[^"]*/g))
      expect(new URL(address).hostname).toMatch(/\.invalid$/);
  });

  it('leave out both, and give both, of two exclusive fields', () => {
    const image = bodies.find(({ id }) => id === 'sendImage');
    const broken = violationsOf(mergedContract, image?.schema ?? {}, image?.place ?? '').filter(
      ({ constraint }) => constraint === 'x-exactly-one-of',
    );
    expect(broken.map(({ body }) => Object.keys(body as object).sort())).toEqual([
      ['to'],
      ['data', 'to', 'url'],
    ]);
  });
});
