import { Command, Option } from 'commander';
import type { GatewayFlags } from '../test-gateway/run-test-gateway.ts';
import { portNumber } from './port-option.ts';

/** `wsapi-client gateway`: a gateway on this machine, with a phone to play with. */
export const gatewayCommand = (): Command =>
  new Command('gateway')
    .description(
      'run a gateway without a phone on this machine: shows what is sent through it, and what you type arrives as a message. The real WhatsApp hears nothing of it.',
    )
    .option('--port <number>', 'the port; 0 for one that is free', portNumber, 8080)
    .option('--host <address>', 'the address to listen at', '127.0.0.1')
    .addOption(
      new Option('--edition <name>', 'the edition that it is like')
        .choices(['cloud', 'self-hosted-single', 'self-hosted-multi'])
        .default('cloud'),
    )
    .option('--phone <number>', 'the number of its account')
    .option('--unpaired', 'begin without a paired phone')
    .option(
      '--webhook <url>',
      'where its events go, signed where WSAPI_SIGNING_SECRET is set; they also come by wsapi-client listen',
    )
    .action(async (flags: GatewayFlags) => {
      const { runGateway } = await import('../test-gateway/run-test-gateway.ts');
      await runGateway(flags);
    });
