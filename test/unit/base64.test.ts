import fc from 'fast-check';
import { afterEach, test, vi } from 'vitest';
import { toBase64 } from '../../src/media/base64.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('encodes the same without Buffer', () => {
  const lengths = fc.oneof(fc.nat({ max: 100 }), fc.constantFrom(24_575, 24_576, 24_577, 100_000));
  fc.assert(
    fc.property(lengths, fc.nat(255), (length, seed) => {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + seed) % 256);
      const expected = Buffer.from(bytes).toString('base64');
      vi.stubGlobal('Buffer', undefined);
      const encoded = toBase64(bytes);
      vi.unstubAllGlobals();
      return encoded === expected;
    }),
    { numRuns: 50 },
  );
});
