import { Command, Option } from 'commander';
import { addConnectionOptions } from '../connection/connection-options.ts';
import type { McpFlags } from '../mcp/run-mcp.ts';
import { count } from './count-option.ts';
import { examples } from './examples.ts';
import { portNumber } from './port-option.ts';

const list = (text: string, before: readonly string[] = []): string[] => [
  ...before,
  ...text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
];

export const mcpCommand = (): Command =>
  addConnectionOptions(
    new Command('mcp')
      .description(
        'Let an agent use WhatsApp: a server of the Model Context Protocol, on stdin and stdout or over HTTP. It only reads, unless you allow more.',
      )
      .optionsGroup('What the agent may do:')
      .option('--allow-send', 'Let it send messages and change things')
      .option(
        '--allow-chat <ids>',
        'Only to these chats: numbers or ids, with commas between',
        list,
      )
      .option('--deny-chat <ids>', 'Never to these chats', list)
      .option('--max-sends-per-hour <number>', 'How much it may send', count, 60)
      .option('--no-confirm', 'Do not ask you before the first message to a chat, or anything else')
      .option(
        '--allow-destructive',
        'Let it delete, leave, log out and revoke; you are asked each time',
      )
      .option('--files <folders...>', 'Let it send files from these folders')
      .optionsGroup('Tools:')
      .option(
        '--toolsets <names>',
        'Add a tool for each operation of these, e.g. groups,communities',
        list,
      )
      .option('--tools <names>', 'Offer only these tools', list)
      .option('--exclude-tools <names>', 'Do not offer these tools', list)
      .optionsGroup('Messages:')
      .addOption(
        new Option(
          '--events <source>',
          'Where messages come from: the event stream (cloud edition), Redis (WSAPI_REDIS_URL), or webhooks',
        )
          .choices(['stream', 'redis', 'webhook', 'none'])
          .default('stream'),
      )
      .option('--webhook-port <port>', 'The port for --events webhook', portNumber, 0)
      .option('--unsigned', 'Accept events without a signature')
      .option(
        '--store <path>',
        'Keep messages in this file (Node 22.13 or later); otherwise in memory',
      )
      .optionsGroup('Connection of the agent:')
      .option(
        '--http <port>',
        'Listen on this port of 127.0.0.1 instead of stdin; 0 picks a free one. The token is WSAPI_MCP_TOKEN, or a new one.',
        portNumber,
      ),
  )
    .addHelpText(
      'after',
      examples(
        ['wsapi-client mcp', 'Read only'],
        ['wsapi-client mcp --allow-send --allow-chat +12025550143', 'Write to one person'],
        ['wsapi-client mcp --store messages.db --http 7000', 'Keep messages; serve over HTTP'],
      ),
    )
    .action(async (flags: McpFlags) => {
      const { runMcp } = await import('../mcp/run-mcp.ts');
      await runMcp(flags);
    });
