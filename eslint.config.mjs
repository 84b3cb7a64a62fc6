import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['dist/', 'dist.*/', '.astro/', '.cache/', 'tests/fixtures/', 'tests/golden/', 'public/'] },
  ...typescript.configs.strict,
  ...typescript.configs.stylistic,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': ['error', { allow: ['error'] }],
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // The index of a loop is known to lie inside; the compiler's `noUncheckedIndexedAccess` makes one say so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Both forms say the same.
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  // Commands speak to a person; nothing else prints.
  { files: ['scripts/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
  { files: ['src/shell/command.ts'], rules: { 'no-console': ['error', { allow: ['log', 'error'] }] } },
  // A type that has to be found by its name.
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
);
