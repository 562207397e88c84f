import { Command } from 'commander';
import { addConnectionOptions } from '../connection/connection-options.ts';
import type { DoctorOptions } from '../doctor/run-doctor.ts';
import { examples } from './examples.ts';

export const doctorCommand = (): Command =>
  addConnectionOptions(
    new Command('doctor')
      .description(
        'Find out why a connection does not work: checks the address, edition, key, instance, pairing and clock, and says what to do',
      )
      .option('--json', 'Print the findings as JSON'),
  )
    .addHelpText(
      'after',
      examples(
        ['wsapi-client doctor', 'Check the gateway of the environment or the profile in use'],
        ['wsapi-client doctor --profile home --json', 'Check a profile, for a program to read'],
      ),
    )
    .action(async (options: DoctorOptions) => {
      const { doctor } = await import('../doctor/run-doctor.ts');
      await doctor(options);
    });
