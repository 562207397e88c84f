import { Command } from 'commander';
import { addConnectionOptions } from '../connection/connection-options.ts';
import type { DoctorOptions } from '../doctor/run-doctor.ts';

/** `wsapi-client doctor`: what stands between you and a message. */
export const doctorCommand = (): Command =>
  addConnectionOptions(
    new Command('doctor')
      .description(
        'look for what is wrong: address, edition, key, instance, pairing, clock; and say what to do',
      )
      .option('--json', 'the findings as JSON'),
  ).action(async (options: DoctorOptions) => {
    const { doctor } = await import('../doctor/run-doctor.ts');
    await doctor(options);
  });
