import { Command, Option } from 'commander';
import type { GatewayFlags } from '../test-gateway/run-test-gateway.ts';
import { examples } from './examples.ts';
import { portNumber } from './port-option.ts';

export const gatewayCommand = (): Command =>
  new Command('gateway')
    .description(
      'Run the test gateway on this machine. It shows what is sent, and what you type arrives as a message. Nothing reaches the real WhatsApp.',
    )
    .option('--port <number>', 'The port; 0 picks a free one', portNumber, 8080)
    .option('--host <address>', 'The address to listen on', '127.0.0.1')
    .addOption(
      new Option('--edition <name>', 'The edition of the gateway to behave like')
        .choices(['cloud', 'self-hosted-single', 'self-hosted-multi'])
        .default('cloud'),
    )
    .option('--phone <number>', 'The phone number of its account')
    .option('--unpaired', 'Start without a paired phone')
    .option(
      '--webhook <url>',
      'Post events to this address, signed if WSAPI_SIGNING_SECRET is set. wsapi-client listen receives them in any case.',
    )
    .addHelpText(
      'after',
      examples(
        ['wsapi-client gateway', 'Listen on http://127.0.0.1:8080 until Ctrl-C'],
        ['wsapi-client gateway --port 0 --unpaired', 'Try pairing, on a free port'],
        ['wsapi-client gateway --webhook http://localhost:3000/', 'Test your webhook'],
      ),
    )
    .action(async (flags: GatewayFlags) => {
      const { runTestGateway } = await import('../test-gateway/run-test-gateway.ts');
      await runTestGateway(flags);
    });
