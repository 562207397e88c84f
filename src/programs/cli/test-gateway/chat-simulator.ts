import { createInterface, type Interface } from 'node:readline/promises';
import { say, styled } from '../output/output.ts';
import { terminalText } from '../output/terminal-text.ts';
import type { Delivery } from '../../../testing/events/delivery.ts';
import type { Gateway } from '../../../testing/gateway-interface.ts';
import type { Message } from '../../../testing/state/message.ts';

const help = `Type a message and it arrives from somebody; begin with a number and a colon for somebody else:
  +1 202 555 0143: Are you open today?
/pair and /unpair pair the account's phone and take it away, /scan <code> takes a code as a phone does.
/help shows this, /quit ends it.`;

/** Who writes where nobody is named. */
const somebody = '+12025550143';

/**
 * The phones of the others: shows what arrives at them, and sends what is typed. It is over with /quit or Ctrl-D; where
 * there is no terminal, lines are taken as they come, and their end is not the end.
 */
export const openPhone = async (gateway: Gateway): Promise<void> => {
  const lines = createInterface({
    input: process.stdin,
    ...(process.stdin.isTTY && { output: process.stderr, prompt: '> ' }),
  });
  const tell = (text: string): void => {
    if (process.stdin.isTTY) process.stderr.write('\r\u001b[K');
    say(text);
    if (process.stdin.isTTY) lines.prompt(true);
  };
  tell(help);
  void showInbox(gateway, tell);
  // At a terminal, readline takes Ctrl-C to itself.
  lines.on('SIGINT', () => lines.close());
  const isOver = await obey(gateway, lines, tell);
  if (!isOver && !process.stdin.isTTY) await new Promise(() => undefined);
};

const showInbox = async (gateway: Gateway, tell: (text: string) => void): Promise<void> => {
  for await (const message of gateway.inbox) tell(messageText(message));
};

const messageText = ({ chatId, kind, text, media }: Message): string =>
  [
    styled('bold', `→ ${chatId}`, process.stderr),
    ...(kind === 'text'
      ? []
      : [`[${kind}${media === undefined ? '' : `, ${media.bytes.length} bytes`}]`]),
    terminalText(text ?? ''),
  ].join('  ');

/** @returns whether it was told to end. */
const obey = async (
  gateway: Gateway,
  lines: Interface,
  tell: (text: string) => void,
): Promise<boolean> => {
  let sender = somebody;
  for await (const line of lines) {
    const [, named, rest] = /^(\+[\d ().-]+):\s*(.*)$/.exec(line) ?? [];
    if (named !== undefined) sender = named;
    const text = (rest ?? line).trim();
    if (text === '/quit') return true;
    try {
      await act(gateway, text, sender, tell);
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
  }
  return false;
};

const act = async (
  gateway: Gateway,
  text: string,
  from: string,
  tell: (text: string) => void,
): Promise<void> => {
  const [command = '', ...words] = text.split(/\s+/);
  switch (command) {
    case '':
      return;
    case '/help':
      tell(help);
      return;
    case '/pair':
      gateway.pair();
      tell('A phone is paired.');
      return;
    case '/unpair':
      gateway.unpair();
      tell('The phone is taken away.');
      return;
    case '/scan':
      gateway.scan(words.join(' '));
      tell('The phone has taken the code.');
      return;
  }
  if (command.startsWith('/')) {
    tell(`There is no ${command}; /help shows what there is.`);
    return;
  }
  const { eventId } = await gateway.receive({ from, text });
  tell(`${styled('bold', `← ${from}`, process.stderr)}  ${terminalText(text)}`);
  const delivery = gateway.deliveries.find(({ event }) => event.eventId === eventId);
  if (delivery !== undefined) tell(`   the webhook ${deliveryText(delivery)}`);
};

const deliveryText = ({ status, error }: Delivery): string =>
  status === undefined
    ? `is not reached: ${error instanceof Error ? error.message : String(error)}`
    : `answers ${status}`;
