import { Command } from 'commander';
import type { NewProfile } from '../connection/profile-actions.ts';
import { examples } from './examples.ts';

const actions = () => import('../connection/profile-actions.ts');

export const profileCommand = (): Command => {
  const profile = new Command('profile')
    .description('Save addresses and keys of gateways, readable by you alone')
    .addHelpText(
      'after',
      examples(
        ['wsapi-client profile add home', 'Save a gateway; asks for address, instance and key'],
        ['wsapi-client profile use home', 'Use it where no profile is named'],
        ['wsapi-client --profile home groups list', 'Use it for one command'],
      ),
    );
  profile.addCommand(
    new Command('add')
      .description(
        'Save a gateway under a name. On a terminal it asks for what is missing, and does not show keys. Otherwise keys are read from the lines of stdin, in the order of --keys.',
      )
      .argument('<name>', 'The name of the profile')
      .option('--base-url <url>', 'The address of the gateway (default: the cloud edition)')
      .option('--instance <id>', 'The instance; not needed if the gateway has only one')
      .option('--keys <kinds...>', 'The keys to save: api, customer, admin', ['api'])
      .option('--from-environment', 'Copy keys, address and instance from the environment')
      .option('--replace', 'Replace a profile of the same name')
      .addHelpText(
        'after',
        examples(
          ['wsapi-client profile add home', 'Answer the questions'],
          [
            'wsapi-client profile add local --base-url http://localhost:8080',
            'A self-hosted gateway',
          ],
          ['pass show wsapi | wsapi-client profile add ci', 'Take the key from another program'],
        ),
      )
      .action(async (name: string, options: NewProfile) => (await actions()).add(name, options)),
  );
  profile.addCommand(
    new Command('list')
      .description('List all profiles, without their keys')
      .option('--json', 'Print JSON')
      .action(async (options: { json?: boolean }) => (await actions()).list(options)),
  );
  profile.addCommand(
    new Command('use')
      .description('Use this profile where none is named')
      .argument('<name>', 'The name of the profile')
      .action(async (name: string) => (await actions()).use(name)),
  );
  profile.addCommand(
    new Command('remove')
      .description('Delete a profile and its keys')
      .argument('<name>', 'The name of the profile')
      .option('--yes', 'Do not ask')
      .action(async (name: string, options: { yes?: boolean }) =>
        (await actions()).remove(name, options),
      ),
  );
  return profile;
};
