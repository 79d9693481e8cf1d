import type { TestListFormat } from '../test-list-format.ts'
import { readVitestList } from './vitest-list.ts'

export const vitestListFormat: TestListFormat = {
  id: 'vitest',
  title: 'vitest list --json',
  tool: 'Vitest',
  docs: 'https://vitest.dev/guide/cli.html#vitest-list',
  runner: 'vitest',
  proof: 'the file, absolute on any machine',
  recognises: ({ layout }) => layout === 'array',
  read: ({ text }) => readVitestList(text),
}
