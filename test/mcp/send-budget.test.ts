import { expect, test } from 'vitest';
import { SendBudget } from '../../src/programs/mcp/safety/send-budget.ts';
import { sending, startAgent } from './agent.ts';

const minute = 60_000;

test('no hour has more sends than the budget, whenever it begins', () => {
  const budget = new SendBudget(3);
  const sent: number[] = [];
  for (let now = 0; now < 300 * minute; now += minute)
    if (budget.waitMs(now) === 0) {
      budget.take(now);
      sent.push(now);
    }
  expect(sent).toHaveLength(15);
  for (const start of sent)
    expect(sent.filter((at) => at >= start && at < start + 60 * minute).length).toBeLessThan(4);
});

test('it says when the next send is possible', () => {
  const budget = new SendBudget(2);
  budget.take(0);
  budget.take(20 * minute);
  expect(budget.waitMs(30 * minute)).toBe(30 * minute);
  expect(budget.waitMs(60 * minute)).toBe(0);
});

test('calls at once do not exceed it', async () => {
  const agent = await startAgent({ permissions: { ...sending, maxSendsPerHour: 2 } });
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      agent.call('send_message', { chat: '+1 202 555 0143', text: `Message ${index}` }),
    ),
  );
  expect(answers.filter(({ data }) => data['status'] === 'sent')).toHaveLength(2);
  expect(agent.sends()).toHaveLength(2);
});
