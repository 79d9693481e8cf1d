import { name, parseJsonDocument, readShape } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import type { ListedTest } from '../test-list.ts'

const testShape = z.object({ file: name, name: z.optional(name) })

/**
 * Reads what `vitest list --json` prints, also with `--filesOnly`, which names no tests.
 *
 * https://vitest.dev/guide/cli.html#vitest-list
 */
export function readVitestList(text: string): readonly ListedTest[] {
  const tests = readShape(parseJsonDocument(text), z.array(testShape))
  return tests.map((test) =>
    test.name === undefined ? { file: test.file } : { file: test.file, name: test.name },
  )
}
