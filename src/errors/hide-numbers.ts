/**
 * Hides what may be a phone number in a text from outside: of seven digits or more, the marks that numbers are
 * written with among them, the first three stay. Errors and logs are read by people who have no business with
 * somebody's number.
 */
export const hideNumbers = (text: string): string =>
  text.replace(/\d(?:[ ().-]{0,2}\d){6,}/g, (number) => {
    let digits = 0;
    return number.replace(/\d/g, (digit) => (++digits > 3 ? '•' : digit));
  });
