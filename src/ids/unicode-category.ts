/** Unicode's general categories for reading ids: decimal digits, numbers, spaces, dashes. */
type Category = 'Nd' | 'N' | 'Zs' | 'Pd';

const patterns: Partial<Record<Category, RegExp>> = {};

/**
 * Whether a character is of a category.
 *
 * The patterns are made at the first use: nearly all ids are ASCII and need none of them.
 */
export const isOfCategory = (category: Category, character: string): boolean =>
  (patterns[category] ??= new RegExp(`\\p{${category}}`, 'u')).test(character);
