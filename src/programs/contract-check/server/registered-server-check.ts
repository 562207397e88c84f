import type { RegisteredCheck } from '../registered-check.ts';
import type { Deviations } from './known-deviations.ts';
import { loadDeviations } from './load-deviations.ts';
import { serverCheck } from './server-check.ts';
import { addServerOptions, readServerOptions } from './server-options.ts';
import { showProgress } from './probe-progress.ts';

const none: Deviations = { file: '', all: [] };

export const registeredServerCheck: RegisteredCheck = {
  name: 'server',
  usage: 'server --base-url <url>',
  about: 'a live server keeps to the contract; by default without a phone and without harm',
  takesDocuments: false,
  addOptions: addServerOptions,
  make: ({ options }) => {
    const { deviationsFile, ...given } = readServerOptions(options);
    return async () => {
      const deviations = deviationsFile === undefined ? none : await loadDeviations(deviationsFile);
      const { onProgress, end } = showProgress();
      return serverCheck({ ...given, deviations, onProgress })().finally(end);
    };
  },
};
