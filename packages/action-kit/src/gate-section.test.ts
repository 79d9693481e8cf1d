import { loadPolicy } from '@governance-gates/policy'
import { expect, test } from 'vitest'
import { requireSection } from './gate-section.ts'

const GATE = { name: 'some-gate', section: { name: 'release', example: '{ manifest: VERSION }' } } as const
const HEAD = 'version: 1\nplatform: x\nthresholds: x\n'
const RELEASE = 'release: { manifest: VERSION, changelog: NEWS.md }\n'

/** The place and the entry to paste, and the line of the annotation. */
function missing(text: string): readonly unknown[] {
  try {
    requireSection(GATE, loadPolicy(text, 'p.yml'), text)
  } catch (error) {
    const { message, file, line } = error as { message: string; file: string; line: number }
    const [, place, entry] =
      /^p\.yml: the section release is missing: add it (.*), or remove some-gate from the workflow\. Paste, and change to your project's values: (.*)$/.exec(
        message,
      ) ?? []
    return [place, entry, file, line]
  }
  throw new Error('the section is there')
}

const YAML = 'release: { manifest: VERSION }'
const JSON_ENTRY = ', "release": { manifest: VERSION }'

test('a section is given as the policy has it', () => {
  const text = HEAD + RELEASE
  expect(requireSection(GATE, loadPolicy(text, 'p.yml'), text)).toMatchObject({ manifest: 'VERSION' })
})

test.each<[string, string, string, string, number]>([
  ['keys', HEAD, 'in line 4', YAML, 3],
  ['keys without a line break at the end', HEAD.trimEnd(), 'in line 4', YAML, 3],
  ['keys and blank lines', `${HEAD}\n\n\n`, 'in line 4', YAML, 3],
  ['keys behind a comment', `# why\n\n${HEAD}`, 'in line 6', YAML, 5],
  ['keys behind the start of a document', `---\n${HEAD}`, 'in line 5', YAML, 4],
  ['keys behind one with a comment', `--- # first\n${HEAD}`, 'in line 5', YAML, 4],
  ['keys before the end of a document', `${HEAD}...\n`, 'at its top level', YAML, 4],
  ['keys before an end with a comment', `${HEAD}... # end\n`, 'at its top level', YAML, 4],
  ['keys behind a blank line', `\n${HEAD}`, 'in line 5', YAML, 4],
  [
    'a flow behind the start of a document',
    '---\n{version: 1, platform: x, thresholds: x}',
    'at its top level',
    YAML,
    2,
  ],
  ['indented keys', '  version: 1\n  platform: x\n  thresholds: x\n', 'at its top level', YAML, 3],
  ['a value with dots', `${HEAD.replace('platform: x', 'platform: ...x')}`, 'in line 4', YAML, 3],
  ['JSON', '{"version": 1, "platform": "x", "thresholds": "x"}', 'before the last }', JSON_ENTRY, 1],
  [
    'JSON on lines',
    '{\n"version": 1,\n"platform": "x",\n"thresholds": "x"\n}\n',
    'before the last }',
    JSON_ENTRY,
    5,
  ],
  [
    'a flow with a comma at its end',
    '{version: 1, platform: x, thresholds: x,}',
    'at its top level',
    YAML,
    1,
  ],
  ['a flow with a comment', '{version: 1, platform: x, thresholds: x # y\n}', 'at its top level', YAML, 2],
])('a missing one in %s has a place', (_, text, place, entry, line) => {
  expect(missing(text)).toEqual([place, entry, 'p.yml', line])
})
