import { eventCheck } from '../events/event-check.ts';
import { addEventOptions, readEventOptions } from '../events/event-options.ts';
import type { RegisteredCheck } from '../registered-check.ts';
import type { Deviations } from './known-deviations.ts';
import { loadDeviations } from './load-deviations.ts';
import { serverCheck } from './server-check.ts';
import { addServerOptions, readServerOptions } from './server-options.ts';
import { showProbeProgress } from './probe-progress.ts';

const none: Deviations = { file: '', all: [] };

export const registeredServerCheck: RegisteredCheck = {
  name: 'server',
  usage: 'server --base-url <url>',
  about: 'a live server follows the contract; by default no phone is needed and nothing is changed',
  takesDocuments: false,
  addOptions: (command) => {
    addServerOptions(command);
    addEventOptions(command);
  },
  make: ({ options }) => {
    const events = readEventOptions(options);
    if (events !== undefined) return eventCheck(events);
    const { deviationsFile, ...given } = readServerOptions(options);
    return async () => {
      const deviations = deviationsFile === undefined ? none : await loadDeviations(deviationsFile);
      const { onProgress, end } = showProbeProgress();
      return serverCheck({ ...given, deviations, onProgress })().finally(end);
    };
  },
};
