import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CheckResult } from '../../src/programs/contract-check/finding.ts';
import { readSeverities, withSeverities } from '../../src/programs/contract-check/severity.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wsapi-severity-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = async (text: string) => {
  const path = join(folder, 'severity.yaml');
  await writeFile(path, text);
  return readSeverities(path);
};

const result: CheckResult = {
  check: 'diff',
  outcome: 'broken',
  summary: 'a summary',
  findings: [
    { check: 'diff', rule: 'response-added', kind: 'broken', message: 'A response is new' },
    { check: 'diff', rule: 'schema-added', kind: 'note', message: 'A field is new' },
  ],
};

test('lowers a finding, and the check passes', async () => {
  const rules = await read('response-added: { severity: note, reason: we take all }');
  expect(withSeverities([result], rules, 's.yaml')).toMatchObject([
    {
      outcome: 'kept',
      findings: [{ kind: 'note', message: 'A response is new (we take all)' }, {}],
    },
  ]);
});

test('raises a finding', async () => {
  const rules = await read('{"schema-added": {"severity": "error", "reason": "no new fields"}}');
  const [raised] = withSeverities([{ ...result, outcome: 'kept' }], rules, 's.yaml');
  expect(raised?.findings.map(({ kind }) => kind)).toEqual(['broken', 'broken']);
  expect(raised?.outcome).toBe('broken');
});

test('a raised finding fails a check that was only partly possible', async () => {
  const rules = await read('schema-added: { severity: error, reason: no new fields }');
  const [, note] = result.findings;
  const unchecked: CheckResult = {
    check: 'diff',
    outcome: 'unchecked',
    findings: note === undefined ? [] : [note],
    reason: 'one contract could not be fetched',
  };
  expect(withSeverities([unchecked], rules, 's.yaml')).toMatchObject([
    {
      outcome: 'broken',
      findings: [{ kind: 'broken' }],
      summary: 'one contract could not be fetched',
    },
  ]);
  expect(withSeverities([unchecked], [], 's.yaml')).toEqual([unchecked]);
});

test('a rule that matches nothing fails the check, unless a check could not run', async () => {
  const rules = await read('schema-gone: { severity: note, reason: old }');
  const passed: CheckResult = { ...result, outcome: 'kept', findings: [] };
  expect(withSeverities([passed], rules, 's.yaml')).toMatchObject([
    { outcome: 'broken', findings: [{ rule: 'severity-unmatched', file: 's.yaml' }] },
  ]);
  const unchecked: CheckResult = {
    check: 'server',
    outcome: 'unchecked',
    findings: [],
    reason: '',
  };
  expect(withSeverities([passed, unchecked], rules, 's.yaml')[0]?.outcome).toBe('kept');
});

test.each([
  ['a list', '- a', 'must map rules to severities'],
  ['another severity', 'a: { severity: fatal, reason: b }', 'must be error or note'],
  ['no reason', 'a: { severity: note }', '"a" needs a reason'],
])('refuses %s', async (_, text, message) => {
  await expect(read(text)).rejects.toThrow(message);
});

test('refuses a file that does not exist', async () => {
  await expect(readSeverities(join(folder, 'nowhere.yaml'))).rejects.toThrow('cannot be read');
});
