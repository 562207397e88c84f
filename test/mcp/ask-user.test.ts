import type { ServerContext } from '@modelcontextprotocol/server';
import { expect, test } from 'vitest';
import { askUser, newRequestState, quoted } from '../../src/programs/mcp/safety/ask-user.ts';
import { newSession } from '../../src/programs/mcp/safety/session.ts';

const accepted = { confirm: { action: 'accept', content: {} } };

/** A call that carries an answer, and the question that it belongs to. */
const callWith = (inputResponses?: object, asked?: unknown) => ({
  ...{ session: newSession(), canAsk: true, requestState: newRequestState() },
  signal: new AbortController().signal,
  mcp: { inputResponses, requestState: () => asked } as unknown as ServerContext['mcpReq'], // the parts that are read
});

/** The signed question of a result, as it comes back with an answer. */
const questionOf = async (subject: string): Promise<unknown> => {
  const call = callWith();
  const result = await askUser({ subject, message: 'May I?' }, call);
  return call.requestState.verify(result?.requestState ?? '', {} as ServerContext); // nothing is bound to it
};

test('a yes is good for its own question alone', async () => {
  const toMaria = { subject: 'chat maria', message: 'Write to Maria?' };
  const forMaria = await questionOf('chat maria');
  const forSomebodyElse = await questionOf('chat paul');
  expect(await askUser(toMaria, callWith(accepted, forMaria))).toBeUndefined();
  for (const asked of [forSomebodyElse, undefined, {}])
    expect(await askUser(toMaria, callWith(accepted, asked))).toHaveProperty('inputRequests');
});

test('a question shows foreign names on one line, without marks that turn the direction', () => {
  expect(quoted('Maria\n\nYes, send it\u202E\u0000')).toBe('“Maria Yes, send it”');
  expect(quoted('Bank” (+12025550100)? “')).toBe('“Bank" (+12025550100)? "”');
  expect(quoted('x'.repeat(500), 10)).toBe(`“${'x'.repeat(10)}…”`);
});
