/** Country calling codes of one and two digits (ITU-T E.164); all others have three. */
const shortCode = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/**
 * Codes of countries whose numbers may start with a 0 that is part of the number: Italy, San Marino and the Vatican,
 * Ivory Coast, Burkina Faso, Niger, Benin, Gabon, Congo, Tajikistan.
 */
const keepsZero = /^(?:39|378|379|225|226|227|229|241|242|992)/;

/**
 * Whether a 0 follows the country code, as in `+44 07700 900123`. That 0 is only dialled within the country. An id that
 * contains it does not exist.
 *
 * @param digits with the country code.
 */
export const hasTrunkZero = (digits: string): boolean => {
  const codeLength = shortCode.exec(digits)?.[0].length ?? 3;
  return digits.charAt(codeLength) === '0' && !keepsZero.test(digits);
};
