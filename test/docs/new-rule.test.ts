import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Rule } from '@governance-gates/core'
import { createFolder, type Folder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import { isIncomplete, isInstruction, isNamedIn, isNeutral, lacksExamples, pageText } from './rule-page.ts'
import { withDefinition, withImport, withListed } from './rule-source.ts'

const GATE = 'suite-classification'
const CATALOGUE = `actions/${GATE}/src/rules.ts`
const NEEDED = [
  'package.json',
  'test/architecture/source-file.ts',
  'test/docs/new-rule.ts',
  'test/docs/rule-page.ts',
  'test/docs/rule-source.ts',
  CATALOGUE,
]

/** A copy of what the script needs. */
function copy(): Folder {
  const texts = NEEDED.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const)
  const folder = createFolder(Object.fromEntries(texts))
  symlinkSync(join(ROOT, 'node_modules'), join(folder.path, 'node_modules'), 'junction')
  return folder
}

function run({ path }: Folder, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: path, encoding: 'utf8' })
  return { status, stdout, stderr }
}

const newRule = (folder: Folder, ...args: readonly string[]) => run(folder, 'test/docs/new-rule.ts', ...args)

/** The rules of the copy, as the gate would load them. */
function rulesIn(folder: Folder): readonly Rule[] {
  const script = `import { RULES } from './${CATALOGUE}'; console.log(JSON.stringify(RULES))`
  const { stdout, stderr } = run(folder, '--conditions=source', '--input-type=module', '--eval', script)
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

const WRITTEN = `
## What it checks

How often a test is run again.

## Why

A test that only passes at the third attempt hides a fault.

## Fails

\`\`\`text
3 retries
\`\`\`

## Passes

\`\`\`text
no retries
\`\`\`

## How to fix it

Repair the test.
`

describe('npm run new-rule', () => {
  test.each([
    [[], [CATALOGUE]],
    [
      ['--in', 'rules/retries.ts'],
      [`actions/${GATE}/src/rules/retries.ts`, CATALOGUE],
    ],
  ])('writes the rule, and its page is red until it is written: %j', (options, sources) => {
    using folder = copy()
    const before = rulesIn(folder)
    const page = `docs/rules/${GATE}/test-retries.md`
    const { status, stdout } = newRule(folder, `${GATE}/test-retries`, 'Retries of a test', ...options)
    expect([status, stdout.split('\n\n')[0]]).toEqual([0, [...sources, page].join('\n')])
    const rules = rulesIn(folder)
    const rule = rules.find((each) => !before.some(({ id }) => id === each.id))
    expect(rules).toHaveLength(before.length + 1)
    // Before the rule that every gate has.
    expect(rules.at(-1)).toEqual(before.at(-1))
    if (rule === undefined) throw new Error('no new rule')
    expect(rule).toMatchObject({ id: `${GATE}/test-retries`, title: 'Retries of a test' })
    expect([isNamedIn(GATE, rule.id), isNeutral(rule.title)]).toEqual([true, true])
    const text = readFileSync(join(folder.path, page), 'utf8')
    // What rule-pages.test.ts asks of every page.
    expect([isInstruction(rule.remedy), isIncomplete(text), lacksExamples(text)]).toEqual([false, true, true])
    expect(text).toBe(pageText(folder.path, rule))
    folder.write({ [page]: text.slice(0, text.indexOf('\n## ')) + WRITTEN })
    const told = { ...rule, remedy: 'repair the test' }
    const written = pageText(folder.path, told)
    expect([isInstruction(told.remedy), isIncomplete(written), lacksExamples(written)]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('prints what CONTRIBUTING.md shows', () => {
    using folder = copy()
    const shown = /^\$ npm run new-rule -- (\S+) "(.+)"\n((?:\S+\n)+)/m.exec(
      readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'),
    )
    const [, id = '', title = '', touched = ''] = shown ?? []
    expect(newRule(folder, id, title).stdout.split('\n\n')[0]).toBe(touched.replace('```\n', '').trim())
  })

  test.each<[string, readonly string[], string]>([
    ['no title', [`${GATE}/x`], 'usage: npm run new-rule'],
    ['no such action', ['other-gate/x', 'Pass rate'], 'actions/other-gate/src/rules.ts does not exist'],
    ['a name with capitals', [`${GATE}/Pass`, 'Pass rate'], 'in lower case'],
    ['a name that leaves the folder', [`${GATE}/../x`, 'Pass rate'], 'in lower case'],
    ['a title that claims something', [`${GATE}/x`, 'Every test passed'], 'noun phrase'],
    ['a rule that exists', [`${GATE}/leaks`, 'Leaks'], 'exists already'],
    ['a file elsewhere', [`${GATE}/x`, 'Pass rate', '--in', '../rules.ts'], 'rules/<family>.ts'],
  ])('refuses %s and touches nothing', (_, args, message) => {
    using folder = copy()
    const before = readFileSync(join(folder.path, CATALOGUE), 'utf8')
    const { status, stderr } = newRule(folder, ...args)
    expect(status).toBe(1)
    expect(stderr).toContain(message)
    expect(readFileSync(join(folder.path, CATALOGUE), 'utf8')).toBe(before)
  })
})

describe('a catalogue', () => {
  const rule = { id: 'x/some-rule', title: "The tests' names" } as const

  test('gets the definition before its list, or at the end of another file', () => {
    const list = '/** All. */\nexport const RULES: readonly Rule[] = []\n'
    expect(withDefinition(`const a = 1\n\n${list}`, rule)).toBe(
      `const a = 1\n\nexport const someRule: Rule = defineRule({\n  id: 'x/some-rule',\n  title: 'The tests\\' names',\n  remedy: 'TODO',\n})\n\n${list}`,
    )
    expect(withDefinition('const a = 1\n', rule)).toMatch(
      /^const a = 1\n\nexport const someRule[\s\S]*\}\)\n$/,
    )
  })

  test.each([
    ['[]', '[\n  b,\n]'],
    ['[a]', '[a,\n  b,\n]'],
    ['[\n  a,\n]', '[\n  a,\n  b,\n]'],
    ["[\n  a,\n  governanceBase('x'),\n]", "[\n  a,\n  b,\n  governanceBase('x'),\n]"],
  ])('%j lists it as %j', (before, after) => {
    expect(withListed(`export const RULES: readonly Rule[] = ${before}\n`, 'b')).toBe(
      `export const RULES: readonly Rule[] = ${after}\n`,
    )
  })

  test.each([
    ["import { a, c } from './rules/x.ts'\n", "import { a, b, c } from './rules/x.ts'\n"],
    ["import {\n  a,\n  c,\n} from './rules/x.ts'\n", "import { a, b, c } from './rules/x.ts'\n"],
    [
      "import { a } from './y.ts'\n\nx\n",
      "import { a } from './y.ts'\nimport { b } from './rules/x.ts'\n\nx\n",
    ],
  ])('%j imports it as %j', (before, after) => {
    expect(withImport(before, 'b', './rules/x.ts')).toBe(after)
  })
})
