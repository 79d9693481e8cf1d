import { describe, expect, test } from 'vitest'
import { missingPackage } from './closed-lock.ts'
import { JsonLikeness } from './json-likeness.ts'
import { TextLikeness } from './text-likeness.ts'
import { XmlLikeness } from './xml-likeness.ts'

describe('JSON is like that of its tool', () => {
  const likeness = new JsonLikeness(['params'])
  likeness.learn([
    { name: 'a', time: 1, params: { n: '1' } },
    { name: 'b', error: 'x', params: {} },
  ])

  test.each([
    [[{ name: 'c', time: 2, params: { other: '2' } }], undefined],
    [[], undefined],
    [[{ name: 'c', params: {} }], '[] has the keys name params'],
    [[{ name: 'c', time: 2, error: 'x', params: {} }], '[] has the keys error name params time'],
    [[{ name: 'c', time: '2', params: {} }], '[].time is string'],
    [[{ name: 'c', time: 2, params: { n: 1 } }], '[].params.* is number'],
    [{ name: 'c' }, ' is object'],
  ])('%j', (value, oddity) => {
    expect(likeness.oddity(value)).toBe(oddity)
  })
})

describe('text is like that of its tool', () => {
  const likeness = new TextLikeness([
    'test a ... bench: 1 ns\ntest b ... FAILED\n',
    'test c ... bench: 20 ns\ntest d ... FAILED',
  ])

  test.each([
    ['test x ... bench: 4,000 ns\n', undefined],
    ['test x ... FAILED', undefined],
    ['test x ... FAILES\n', 'test x ... FAILES'],
    ['test x .. FAILED\n', 'test x .. FAILED'],
    ['test x ... bench: y ns\n', 'test x ... bench: y ns'],
  ])('%j', (text, oddity) => {
    expect(likeness.oddity(text)).toBe(oddity)
  })
})

describe('XML is like that of its tool', () => {
  const likeness = new XmlLikeness(
    '<testsuite failures="1"><testcase name="a"><failure/></testcase><testcase name="b"/></testsuite>',
    [],
  )

  test.each([
    ['<testsuite failures="0"><testcase name="a"/></testsuite>', undefined],
    [
      '<testsuite failures="1"><testcase name="a"/></testsuite>',
      'testsuite counts other failures than it has',
    ],
    ['<testsuite failures="0"><testcase/></testsuite>', 'testcase:  together'],
    ['<testsuite failures="0"><failure/></testsuite>', 'failure is in testsuite'],
    ['<testsuite', 'it is not well-formed'],
  ])('%j', (text, oddity) => {
    expect(likeness.oddity(text)).toBe(oddity)
  })
})

describe('a lock file has what its packages need', () => {
  const cargo = (...names: readonly string[]) =>
    `${names.map((name) => `[[package]]\nname = "${name}"\n`).join('\n')}dependencies = [\n "a 1.0.0",\n]\n`

  test.each([
    ['Cargo.lock', cargo('a', 'b'), undefined],
    ['Cargo.lock', cargo('b'), 'a'],
    ['uv.lock', '[[package]]\nname = "a"\ndependencies = [\n    { name = "b" },\n]\n', 'b'],
    ['yarn-1.lock', 'a@^1:\n  version "1"\n  dependencies:\n    "@s/b" "^1"\n', '@s/b'],
    ['yarn-4.lock', '"a@npm:1":\n  resolution: "a@npm:1"\n  dependencies:\n    b: "npm:1"\n', 'b'],
    ['pnpm-lock.yaml', 'packages:\n  a@1: {}\nsnapshots:\n  a@1:\n    dependencies:\n      b: 2\n', 'b@2'],
    ['poetry.lock', 'anything', undefined],
  ])('%s %#', (format, text, missing) => {
    expect(missingPackage(format, text)).toBe(missing)
  })
})
