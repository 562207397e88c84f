import { makeMask, maskResult } from '../../src/programs/contract-check/hide-secrets.ts';
import type { CheckResult } from '../../src/programs/contract-check/finding.ts';

/** Everything that a report can show, with what each format has to escape. */
const results: readonly CheckResult[] = [
  {
    check: 'generated',
    outcome: 'kept',
    findings: [],
    summary: 'generated/ is current: 24 files.',
  },
  {
    check: 'diff',
    outcome: 'broken',
    summary:
      'published.yaml (cloud edition) against openapi/cloud.yaml: 2 breaking, 0 additions, 0 texts',
    findings: [
      {
        check: 'diff',
        rule: 'next-version',
        kind: 'note',
        file: 'package.json',
        message:
          'The next version is 0.2.0 (minor): something breaks, which makes a minor version before 1.0.',
        expected: '0.2.0',
        seen: '0.1.0',
      },
      {
        check: 'diff',
        rule: 'schema-required-changed',
        kind: 'broken',
        operationId: 'createGroup',
        place: '/components/schemas/CreateGroupRequest/required',
        file: 'openapi/cloud.yaml',
        line: 5301,
        message: "groups.create(body): 'subject' is now required, and new",
        expected: '["name","participants"]',
        seen: '["name","participants","subject"]',
      },
      {
        check: 'diff',
        rule: 'schema-pattern-changed',
        kind: 'broken',
        operationIds: ['getGroup', 'listGroups', 'joinGroupWithLink'],
        place: '/components/schemas/GroupInfoResponse/properties/name/pattern',
        file: 'openapi/cloud.yaml',
        line: 5210,
        message:
          "groups.get(id), groups.list(), groups.joinWithLink(body): pattern of 'name' is ^<a|b>&*_100%_\"$ now",
        expected: 'not set',
        seen: '^<a|b>&*_100%_"$',
      },
    ],
  },
  {
    check: 'server',
    outcome: 'unchecked',
    reason:
      'http://127.0.0.1:8080 cannot be reached: the connection was refused.\n::error::Start it, or use another --base-url.',
    findings: [
      {
        check: 'server',
        rule: 'no-answer',
        kind: 'note',
        operationId: 'healthCheck',
        place: '/paths/~1health/get',
        message:
          'healthCheck does not respond: a control character (\u0007), half a pair (\ud83d), a tab (\t), +12025550143',
        curl: "curl -i 'http://127.0.0.1:8080/health'",
      },
    ],
  },
];

/** As a run returns them: masked, and without control characters. */
export const seededResults = results.map((result) => maskResult(result, makeMask()));
