import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'actions/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/workflows/**'], // the second tier: npm run test:workflows
    // One process for many files, so that what they import is loaded once; what they leave behind is looked at.
    isolate: false,
    setupFiles: ['test/left-behind.ts', 'test/property-seed.ts'],
    maxWorkers: '100%', // vitest would leave one core idle
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
