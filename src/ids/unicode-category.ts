/** Unicode's general categories by which ids are read: decimal digits, all that counts, spaces, dashes. */
type Category = 'Nd' | 'N' | 'Zs' | 'Pd';

const patterns: Partial<Record<Category, RegExp>> = {};

/**
 * Whether a character is of a category.
 *
 * No literals such as `/\p{Nd}/u`, for V8 reads those when their file is loaded, and four of them took 0.3 ms of each
 * import; nearly all ids are in ASCII, and need none.
 */
export const isOfCategory = (category: Category, character: string): boolean =>
  (patterns[category] ??= new RegExp(`\\p{${category}}`, 'u')).test(character);
