/**
 * Hides what may be a phone number in a text from outside: of seven digits or more in a row, the first three
 * stay. Errors and logs are read by people who have no business with somebody's number.
 */
export const hideNumbers = (text: string): string =>
  text.replace(/\d{7,}/g, (digits) => `${digits.slice(0, 3)}${'•'.repeat(digits.length - 3)}`);
