import { loadPathMatcher } from '@governance-gates/action-kit'
import { loadPolicy } from '@governance-gates/policy'
import { describe, expect, it } from 'vitest'
import { extensionsOf } from './extension-differences.ts'

const matcher = await loadPathMatcher()

type Texts = Readonly<Record<string, string>>

/** What the files of two commits differ in, by a section `extensions`. */
async function compared(section: string, before: Texts, after: Texts) {
  const text = `version: 1\nplatform: x\nthresholds: x\nextensions: ${section}\n`
  const { extensions } = loadPolicy(text, 'governance.yml').policy
  if (extensions === undefined) throw new Error('no section')
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const found = await extensionsOf(
    {
      kind: 'compared',
      files: paths.filter((path) => before[path] !== after[path]).map((path) => ({ path })),
      before: (path) => before[path],
      after: (path) => after[path],
    },
    { policy: extensions, path: extensions.list, matcher },
  )
  const shown = found.value.map(({ change, id, tier }) => `${id} ${change} ${tier}`)
  return found.kind === 'known' ? shown : [...shown, found.why]
}

const LIST = '{ list: list.json, columns: { id: id, tier: tier } }'
const list = (entries: Readonly<Record<string, string>>) => ({
  'list.json': JSON.stringify(Object.entries(entries).map(([id, tier]) => ({ id, tier }))),
})

describe('a list of extensions', () => {
  it.each<[string, Texts, Texts, readonly string[]]>([
    ['that nothing touches', list({ a: 'x' }), list({ a: 'x' }), []],
    ['with one more', list({ a: 'x' }), list({ a: 'x', b: 'y' }), ['b added y']],
    ['with one less', list({ a: 'x', b: 'y' }), list({ a: 'x' }), []],
    ['with one in another tier', list({ a: 'x' }), list({ a: 'y' }), ['a moved y']],
    [
      'that cannot be read afterwards',
      list({ a: 'x' }),
      { 'list.json': '[{' },
      [expect.stringMatching(/^list\.json: /)],
    ],
    [
      'with what is not an entry',
      list({ a: 'x' }),
      { 'list.json': '[{"id": "a", "tier": "x"}, {"id": "b", "tier": "x"}, 7]' },
      ['b added x', expect.stringContaining('list.json:1 is 7, and not an entry')],
    ],
    ['that is new', {}, list({ a: 'x' }), ['a added x', 'list.json is on one side of the change only']],
    ['that is gone', list({ a: 'x' }), {}, ['list.json is on one side of the change only']],
  ])('%s', async (_, before, after, expected) => {
    expect(await compared(LIST, before, after)).toEqual(expected)
  })

  it('has its sections in place of tiers where no column is named', async () => {
    const section = '{ list: list.yml, sections: [core, more] }'
    const before = { 'list.yml': 'core: [a]\nmore: [b]\n' }
    const after = { 'list.yml': 'core: [a, b]\nmore: [c]\n' }
    expect(await compared(section, before, after)).toEqual(['b moved core', 'c added more'])
    const unnamed = { 'list.yml': 'core: [a]\nmore: [b]\nother: [d]\n' }
    expect(await compared(section, before, unnamed)).toEqual([
      'list.yml:3 other holds 1 entries, and is not one of the sections',
    ])
  })

  it('may be a folder, whose files that did not change are not read', async () => {
    const section = '{ list: "plugins/*.yml", columns: { id: name, tier: tier } }'
    const file = (id: string, tier: string) => ({ [`plugins/${id}.yml`]: `name: ${id}\ntier: ${tier}\n` })
    const before = { ...file('a', 'x'), ...file('b', 'x'), 'plugins/odd.yml': '[' }
    const after = { ...file('a', 'y'), ...file('c', 'x'), 'plugins/odd.yml': '[' }
    expect(await compared(section, before, after)).toEqual(['a moved y', 'c added x'])
  })

  it('is not known without a comparison, or without a section in the policy', async () => {
    const refusal = { kind: 'not-compared', why: 'no history', remedy: 'fetch it' } as const
    expect(await extensionsOf(refusal, undefined)).toMatchObject({ kind: 'incomplete', value: [] })
    const { extensions: policy } = loadPolicy(
      `version: 1\nplatform: x\nthresholds: x\nextensions: ${LIST}\n`,
      'governance.yml',
    ).policy
    if (policy === undefined) throw new Error('no section')
    const named = { policy, path: policy.list, matcher }
    expect(await extensionsOf(refusal, named)).toMatchObject({ kind: 'incomplete', why: 'no history' })
  })
})
