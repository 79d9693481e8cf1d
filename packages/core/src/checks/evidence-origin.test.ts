import { describe, expect, test } from 'vitest'
import { ANY_ORIGIN, checkMadeBy, type EvidenceOrigin } from './evidence-origin.ts'
import { defineRule } from './rule.ts'

const RULE = defineRule({
  id: 'conformance-gate/made-by',
  title: 'Origin of the evidence',
  remedy: 'untrack it',
})
const SCOPE = { campaign: 'tests' }
const committed = [{ path: 'reports/junit.xml', kind: 'unchanged' }] as const

describe('evidence of this run', () => {
  test.each<[EvidenceOrigin, string | undefined]>([
    [ANY_ORIGIN, undefined],
    [{ madeBy: 'anywhere', committed }, undefined],
    [{ madeBy: 'this-run', committed: [] }, 'pass'],
    [{ madeBy: 'this-run', committed }, 'inconclusive'],
  ])('%j: %s', (origin, status) => {
    expect(checkMadeBy(RULE, SCOPE, origin)?.status).toBe(status)
  })

  test('names the files and the command that takes them out of git', () => {
    const files = [...committed, { path: 'b.xml', kind: 'unknown' } as const]
    expect(checkMadeBy(RULE, SCOPE, { madeBy: 'this-run', committed: files })).toMatchObject({
      actual: { value: 2, unit: 'committed files' },
      remedy: expect.stringContaining('git rm --cached reports/junit.xml) and add them to .gitignore'),
      findings: [
        { file: 'reports/junit.xml', message: 'is committed, and no step has changed it' },
        { file: 'b.xml', message: 'may be committed: git cannot list the files of the commit' },
      ],
    })
  })

  test.each([
    ['a b.xml', "git rm --cached -- 'a b.xml')"],
    ["it's.xml", "git rm --cached -- 'it'\\''s.xml')"],
    ['-f.xml', "git rm --cached -- '-f.xml')"],
  ])('the path %s can be pasted', (path, expected) => {
    const remedy = checkMadeBy(RULE, SCOPE, {
      madeBy: 'this-run',
      committed: [{ path, kind: 'unchanged' }],
    })?.remedy
    expect(remedy).toContain(expected)
  })
})
