import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist/',
    'docs/',
    'coverage/',
    'artifacts/',
    'generated/',
    'test/bench/generated/',
    '.generating-*/',
  ]),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Errors are thrown as they came, the caller's own reasons among them.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allowRethrowing: true, allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
    },
  },
  {
    // What runs in every runtime may use only what every runtime has.
    files: ['src/**/*.ts'],
    ignores: [
      'src/testing/listen-on-port.ts',
      'src/filesystem/**',
      'src/contract/**',
      'src/events/redis-streams/**',
      'src/receipts/redis-receipt-store.ts',
      'src/programs/**',
      'src/transports/node/**',
      'src/transports/undici/**',
      'src/transports/{readable-response,unpack}.ts',
      // For servers: what is shared through Redis.
      'src/redis.ts',
      'src/redis/**',
      'src/queue.ts',
      'src/queue/**',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'require',
        '__dirname',
        '__filename',
        'global',
        'setImmediate',
      ],
      'no-restricted-imports': ['error', { patterns: ['node:*'] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'max-lines': ['error', 400] },
  },
);
