import { Command } from 'commander';
import type { NewProfile } from '../connection/profile-actions.ts';

const actions = () => import('../connection/profile-actions.ts');

/** `wsapi-client profile`: where a gateway is and its keys, kept for the next time. */
export const profileCommand = (): Command => {
  const profile = new Command('profile').description(
    'keep addresses and keys for the next time, readable by you alone',
  );
  profile.addCommand(
    new Command('add')
      .description(
        'save a gateway under a name. Keys are asked for without showing them; where stdin is no terminal they are its lines, in the order of --keys.',
      )
      .argument('<name>', 'what to call it')
      .option('--base-url <url>', "the gateway's address (default: the cloud edition)")
      .option('--instance <id>', 'the instance to act as; a gateway with a single one needs none')
      .option('--keys <kinds...>', 'which keys it has: api, customer, admin', ['api'])
      .option('--from-environment', 'take keys, address and instance from the environment')
      .option('--replace', 'replace the profile that has this name')
      .action(async (name: string, options: NewProfile) => (await actions()).add(name, options)),
  );
  profile.addCommand(
    new Command('list')
      .description('show all profiles, without their keys')
      .option('--json', 'as JSON')
      .action(async (options: { json?: boolean }) => (await actions()).list(options)),
  );
  profile.addCommand(
    new Command('use')
      .description('take this profile where none is named')
      .argument('<name>')
      .action(async (name: string) => (await actions()).use(name)),
  );
  profile.addCommand(
    new Command('remove')
      .description('forget a profile and its keys')
      .argument('<name>')
      .action(async (name: string) => (await actions()).remove(name)),
  );
  return profile;
};
