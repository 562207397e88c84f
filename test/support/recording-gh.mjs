#!/usr/bin/env node
/**
 * Stands in for GitHub's `gh`, which needs the network. It keeps pull requests in the JSON file `GH_STATE` and lists
 * each change that it was asked to make under `calls`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    head: { type: 'string' },
    state: { type: 'string' },
    json: { type: 'string' },
    jq: { type: 'string' },
    title: { type: 'string' },
    draft: { type: 'boolean' },
    'body-file': { type: 'string' },
  },
});
const [, command, number] = positionals;
const state = JSON.parse(readFileSync(process.env.GH_STATE, 'utf8'));
const tip = () =>
  execFileSync('git', ['ls-remote', 'origin', 'refs/heads/contract-update'], {
    encoding: 'utf8',
  }).split('\t')[0];
const print = (value) =>
  process.stdout.write(
    execFileSync('jq', ['--raw-output', values.jq], {
      input: JSON.stringify(value),
      encoding: 'utf8',
    }),
  );
const request = state.requests.find((one) => String(one.number) === number);
const body = values['body-file'] && readFileSync(values['body-file'], 'utf8');

switch (command) {
  case 'list':
    print(
      state.requests
        .filter((one) => one.head === values.head && one.state === values.state)
        .map((one) => ({ ...one, headRefOid: one.headRefOid ?? tip() })),
    );
    break;
  case 'view':
    print(request);
    break;
  case 'create':
    state.requests.push({
      number: state.requests.length + 1,
      head: values.head,
      state: 'open',
      body,
      comments: [],
    });
    break;
  case 'edit':
    request.body = body;
    break;
  case 'comment':
    request.comments.push({ body });
    break;
  default:
    throw new Error(`gh pr ${command} is not recorded`);
}
if (body) state.calls.push(command);
writeFileSync(process.env.GH_STATE, JSON.stringify(state));
