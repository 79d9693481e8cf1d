import {
  count,
  type JsonDocument,
  name,
  parseJsonDocument,
  readMembers,
  readShape,
} from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { checkTotal } from '../../consistency.ts'
import type { ListedTest } from '../test-list.ts'

const SUITES = 'rust-suites'

const suiteShape = z.object({ 'package-name': name, 'binary-name': name })
const caseShape = z.object({ 'filter-match': z.object({ status: z.enum(['matches', 'mismatch']) }) })

/**
 * Reads what `cargo nextest list --message-format json` prints. Tests that do not match the filter, as ignored ones by
 * default, would not run and are not listed here.
 *
 * https://nexte.st/docs/machine-readable/list/
 */
export function readNextestList(text: string): readonly ListedTest[] {
  const document = parseJsonDocument(text)
  const suites = readMembers(document, suiteShape, [SUITES])
  let counted = 0
  const tests = Array.from(suites).flatMap(([id, suite]) => {
    const cases = casesOf(document, id)
    counted += cases.size
    const selected = Array.from(cases).filter(([, { 'filter-match': match }]) => match.status === 'matches')
    return selected.map(([test]) => ({
      target: suite['binary-name'],
      package: suite['package-name'],
      name: test,
    }))
  })
  const path = ['test-count']
  checkTotal(document, { path, declared: readShape(document, count, path), counted, leaves: 'the testcases' })
  return tests
}

function casesOf(document: JsonDocument, id: string): ReadonlyMap<string, z.infer<typeof caseShape>> {
  return readMembers(document, caseShape, [SUITES, id, 'testcases'])
}
