/** Two suites: `npm test` runs all but what is called slow; `npm run test:all` adds that (MVOI_SLOW=1). */
const slow = process.env.MVOI_SLOW === '1';

/** TypeScript as jest reads it. */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** The tests below a folder that run in Node; the name is for `--selectProjects`. */
const tests = (displayName, folder) => ({
  displayName,
  rootDir: folder,
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts', ...(slow ? ['**/*.slow.ts'] : [])],
  transform,
});

module.exports = { slow, tests, transform };
