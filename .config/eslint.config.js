import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Strict type-checked rules, all on; what is off has its reason beside it. */
export default defineConfig(
  { ignores: ['dist/**', 'node_modules/**', '.cache/**', 'e2e/out/**'] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    rules: {
      'no-empty': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration',
          message: 'Use a union of string literals: it reads the same in messages and storage.',
        },
        {
          selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
          message: 'Build DOM nodes; HTML strings are how pages get into our UI (P11).',
        },
      ],
      // A written `default` is a decision for all the rest; without one every case must stand there.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Numbers in sentences ("3 of 5") are plain; the rule is about objects printed as [object Object].
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => fireAndForget(...)` is how listeners are written here.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // Build and test scripts talk to a terminal.
    files: ['src/build/**', 'e2e/**', '.config/**'],
    rules: { 'no-console': 'off' },
  },
);
