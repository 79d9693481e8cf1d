import { defineConfig } from 'vitest/config'

/** The second tier: whole workflows, run and linted by programs that `npm test` does not need. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['test/workflows/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
