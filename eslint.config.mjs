import tseslint from 'typescript-eslint';

const noOffice = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'].map((name) => ({
  name,
  message: 'Only adapters/excel and the main files of pages name Office.js.',
}));
const noDate = { name: 'Date', message: 'Whole days only: use core/kernel/calendar-date.' };

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**', '**/*.cjs', '**/*.mjs', '**/*.js'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
      'prefer-const': 'error',
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ['src/**'],
    // The pages' main files wait for Office.onReady.
    ignores: ['src/adapters/excel/**', 'src/taskpane/main.*', 'src/commands/main.*'],
    rules: { 'no-restricted-globals': ['error', ...noOffice] },
  },
  {
    files: ['src/core/**', 'src/messages/**', 'src/app/**'],
    rules: { 'no-restricted-globals': ['error', noDate, ...noOffice] },
  },
  {
    files: ['test/**', 'packages/**'],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
