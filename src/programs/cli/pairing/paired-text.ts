import { terminalText } from '../output/terminal-text.ts';
import type { CodePlace, Paired } from './code-display.ts';

/** The last line of a pairing. */
export const pairedText = ({ deviceId, wasPaired }: Paired): string =>
  `${wasPaired ? 'Already paired' : 'Paired'}: ${terminalText(deviceId)}${wasPaired ? '\nTo pair another phone: wsapi-client session logout' : ''}`;

/** Which code this is, so that the last one comes as no surprise. */
export const placeText = ({ number, count }: CodePlace): string => `code ${number} of ${count}`;

export const scanText = 'On the phone: WhatsApp, Linked devices, Link a device. Then scan this.';

export const typeText =
  'On the phone: WhatsApp, Linked devices, Link a device, Link with phone number instead. Then type this.';
