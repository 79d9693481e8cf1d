import { type Check, checkOf, noneOf } from '@governance-gates/core'
import { linksUnknown } from '../rules/links.ts'
import { type LinkGraph, TAGGED } from './link-graph.ts'
import type { ClassifiedTests } from './links.ts'
import { isTestCategory } from './test-category.ts'

/**
 * Whether the policy knows every test that is evidence. One that matches no pattern of `suites.tests` is in no suite, and may
 * never run. It is a warning: a source file may have its unit tests in it.
 */
export function checkUnknownTests({ onDisk }: ClassifiedTests, { links }: LinkGraph): Check {
  const named = links.filter(({ category }) => category === TAGGED || isTestCategory(category))
  const byFile = Map.groupBy(named, ({ file }) => file)
  const unknown = [...byFile].filter(([file]) => !onDisk.has(file))
  const findings = unknown
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([file, own]) => {
      const requirements = [...new Set(own.map(({ requirement }) => requirement))].join(', ')
      return {
        subject: file,
        message: `is evidence for ${requirements} and matches no pattern of suites.tests: it is in no suite, and may never run`,
      }
    })
  return checkOf(
    linksUnknown,
    {},
    {
      status: findings.length === 0 ? 'pass' : 'warn',
      ...noneOf(findings, 'files'),
      detail: `${findings.length} of ${byFile.size} files named as tests match no pattern`,
    },
  )
}
