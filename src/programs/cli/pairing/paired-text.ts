import { terminalText } from '../output/terminal-text.ts';
import type { CodePlace, Paired } from './code-display.ts';

/** The last line of a pairing. */
export const pairedText = ({ deviceId, wasPaired }: Paired): string =>
  `${wasPaired ? 'Already paired' : 'Paired'}: ${terminalText(deviceId)}${wasPaired ? '\nTo pair another phone: wsapi-client session logout' : ''}`;

/** Shown with each code, so that the last one does not come as a surprise. */
export const placeText = ({ number, count }: CodePlace): string => `code ${number} of ${count}`;

export const scanText =
  'On the phone, open WhatsApp > Linked devices > Link a device, and scan this code.';

export const typeText =
  'On the phone, open WhatsApp > Linked devices > Link a device > Link with phone number instead, and type this code.';
