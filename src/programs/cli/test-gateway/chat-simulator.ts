import { createInterface, type Interface } from 'node:readline/promises';
import { say } from '../output/say.ts';
import { styled } from '../output/terminal-style.ts';
import { terminalText } from '../output/terminal-text.ts';
import type { Delivery } from '../../../testing/events/delivery.ts';
import type { Gateway } from '../../../testing/gateway-interface.ts';
import type { Message } from '../../../testing/state/message.ts';

const help = `Type a message, and the account receives it. Start with a number and a colon to choose the sender:
  +1 202 555 0143: Are you open today?
/pair and /unpair pair and unpair the account's phone. /scan <code> uses a pairing code as a phone does.
/help shows this, /quit stops the gateway.`;

/** The sender of a message without a number. */
const defaultSender = '+12025550143';

/**
 * Plays the account's contacts: shows what is sent to them, and sends what is typed. It ends with /quit or Ctrl-D.
 * Without a terminal, the end of stdin does not end it.
 */
export const simulateChats = async (gateway: Gateway): Promise<void> => {
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
  // On a terminal, readline handles Ctrl-C.
  lines.on('SIGINT', () => lines.close());
  const hasQuit = await runLines(gateway, lines, tell);
  if (!hasQuit && !process.stdin.isTTY) await new Promise(() => undefined);
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

/** @returns whether /quit was typed. */
const runLines = async (
  gateway: Gateway,
  lines: Interface,
  tell: (text: string) => void,
): Promise<boolean> => {
  let sender = defaultSender;
  for await (const line of lines) {
    const [, named, rest] = /^(\+[\d ().-]+):\s*(.*)$/.exec(line) ?? [];
    if (named !== undefined) sender = named;
    const text = (rest ?? line).trim();
    if (text === '/quit') return true;
    try {
      await runLine(gateway, text, sender, tell);
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
  }
  return false;
};

const runLine = async (
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
      tell('The phone is unpaired.');
      return;
    case '/scan':
      gateway.scan(words.join(' '));
      tell('The phone has scanned the code.');
      return;
  }
  if (command.startsWith('/')) {
    tell(`There is no command ${command}. /help lists them.`);
    return;
  }
  const { eventId } = await gateway.receive({ from, text });
  tell(`${styled('bold', `← ${from}`, process.stderr)}  ${terminalText(text)}`);
  const delivery = gateway.deliveries.find(({ event }) => event.eventId === eventId);
  if (delivery !== undefined) tell(`   the webhook ${deliveryText(delivery)}`);
};

const deliveryText = ({ status, error }: Delivery): string =>
  status === undefined
    ? `cannot be reached: ${error instanceof Error ? error.message : String(error)}`
    : `responded with ${status}`;
