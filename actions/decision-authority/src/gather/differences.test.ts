import { loadPathMatcher } from '@governance-gates/action-kit'
import { loadPolicy } from '@governance-gates/policy'
import { describe, expect, it } from 'vitest'
import { incomplete, known } from '../fixtures/decision-case.ts'
import { type Comparison, withListedFiles } from './comparison.ts'
import { gatherDifferences } from './differences.ts'

const matcher = await loadPathMatcher()
const { extensions } = loadPolicy(
  'version: 1\nplatform: x\nthresholds: x\nextensions: { list: docs/list.yml, columns: { id: id, tier: tier } }\n',
  'governance.yml',
).policy
if (extensions === undefined) throw new Error('no section')
const QUESTION = {
  policy: '.github/governance.yml',
  changelogs: ['CHANGELOG.md'],
  extensions: { policy: extensions, path: extensions.list, matcher },
}
const UNREAD: Comparison = { kind: 'not-compared', why: 'there is no checkout', remedy: 'check it out' }

/** What is not known of a change that only its list of files describes. */
async function openAfter(files: Parameters<typeof withListedFiles>[1]): Promise<readonly string[]> {
  const {
    dependencies,
    policyKeys,
    extensions: list,
    changelogs,
  } = await gatherDifferences(withListedFiles(UNREAD, files), QUESTION)
  const facts = { dependencies, policyKeys, extensions: list, changelog: changelogs.get('CHANGELOG.md') }
  return Object.entries(facts).flatMap(([name, fact]) =>
    fact?.kind === 'incomplete' ? [`${name}: ${fact.why}; ${fact.remedy}`] : [],
  )
}

const open = (...names: readonly string[]) =>
  names.map((name) => `${name}: there is no checkout; check it out`)

describe('what the sides of a change that nobody can compare differ in', () => {
  it.each<[string, Parameters<typeof withListedFiles>[1], readonly string[]]>([
    ['nothing that is asked', known([{ path: 'docs/a.md' }]), []],
    ['what may be in a manifest', known([{ path: 'web/package.json' }]), open('dependencies')],
    ['what may be in a lock file', known([{ path: 'go.sum' }, { path: 'Cargo.lock' }]), open('dependencies')],
    [
      'what was in a manifest that has another name now',
      known([{ path: 'old.json', previousPath: 'package.json' }]),
      open('dependencies'),
    ],
    ['the policy', known([{ path: '.github/governance.yml' }]), open('policyKeys')],
    [
      'the policy under another name',
      known([{ path: 'x.yml', previousPath: '.github/governance.yml' }]),
      open('policyKeys'),
    ],
    ['the list of extensions', known([{ path: 'docs/list.yml' }]), open('extensions')],
    ['the change log', known([{ path: 'CHANGELOG.md' }]), open('changelog')],
    [
      'anything, where the list of files is cut',
      incomplete([{ path: 'docs/a.md' }]),
      open('dependencies', 'policyKeys', 'extensions', 'changelog'),
    ],
  ])('is %s', async (_, files, expected) => {
    expect(await openAfter(files)).toEqual(expected)
  })
})
