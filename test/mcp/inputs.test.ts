import { describe, expect, test } from 'vitest';
import { sending, startAgent } from './agent.ts';

const maria = '+1 202 555 0143';
const long = 'x '.repeat(500_000);

describe('inputs that are too long are refused', () => {
  test.each([
    ['find_chat', { query: long }],
    ['search_messages', { query: long }],
    ['describe_operation', { query: long }],
    ['call_operation', { operation: long }],
    ['send_file', { chat: maria, file: `https://example.com/${long}` }],
    [
      'send_message',
      { chat: maria, text: 'Hi', mentions: Array.from({ length: 2_000 }, () => maria) },
    ],
  ])('%s', async (tool, args) => {
    const agent = await startAgent({ permissions: sending });
    const answer = await agent.call(tool, args);
    expect(answer.isError).toBe(true);
    expect(answer.text).toMatch(/Too big/);
    expect(answer.text.length).toBeLessThan(500);
    expect(agent.sends()).toEqual([]);
  });

  test('an id that is too long is refused, and not quoted', async () => {
    const agent = await startAgent({ permissions: sending });
    for (const [tool, args] of [
      ['send_message', { chat: long, text: 'Hi' }],
      ['read_chat', { chat: long }],
      ['check_number', { number: '1'.repeat(500_000) }],
      ['group_info', { group: long }],
      ['call_operation', { operation: 'groups.list', arguments: { [long]: 1 } }],
    ] as const) {
      const answer = await agent.call(tool, args);
      expect(answer.isError).toBe(true);
      expect(answer.text.length).toBeLessThan(1_000);
    }
  });
});

test('the name of a file at an address is read, even if it is not valid UTF-8', async () => {
  const agent = await startAgent({ permissions: sending });
  for (const [file, name] of [
    ['https://example.com/Men%C3%BC.pdf?x=1', 'Menü.pdf'],
    ['https://example.com/%E0%A4%A', '%E0%A4%A'],
    ['https://example.com/..%2F..%2Fmenu.pdf', 'menu.pdf'],
    ['https://example.com/', 'file'],
  ] as const) {
    const answer = await agent.call('send_file', { chat: maria, file });
    expect(answer.data).toMatchObject({ status: 'sent' });
    expect(JSON.parse(agent.sends().at(-1) ?? '')).toMatchObject({ filename: name });
  }
});
