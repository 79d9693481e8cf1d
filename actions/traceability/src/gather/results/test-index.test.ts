import type { Result } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import type { RepositoryFiles } from './repository-files.ts'
import { TestIndex } from './test-index.ts'

type Texts = Readonly<Record<string, string>>

/** What a result belongs to in a repository of these files: all of them are tests that look like one. */
function found(
  texts: Texts,
  result: Partial<Result>,
  { base = '', folder = '', tests = Object.keys(texts).filter((file) => /test|spec|\.rs$/i.test(file)) } = {},
): string {
  const repository: RepositoryFiles = {
    files: Object.keys(texts).sort(),
    folder,
    read: (path) => texts[path],
  }
  const each = new TestIndex(tests, repository).find({ subject: '', ...result }, base)
  if (each.kind === 'none') return each.isPlaced ? 'elsewhere' : 'nowhere'
  return `${each.kind} ${each.files.join(' ')}`
}

const named = (name: string): Partial<Result> => ({ subject: `${name} > opens` })
const inClass = (suite: string, name: string): Partial<Result> => ({
  subject: `${suite} > ${name} > opens`,
  attributes: { suite, class: name },
})

describe('a class belongs to the file that declares it in its package', () => {
  const JAVA = {
    'src/test/java/com/acme/SessionTest.java':
      'package com.acme;\nclass SessionTest { class Deep {} }\nclass Second {}',
    'src/test/java/com/acme/web/SessionTest.java': 'package com.acme.web;\npublic class SessionTest {}',
    'src/test/kotlin/KeyTest.kt': 'package com.acme\n\nclass KeyTest { }\ninternal class LockTest',
    'tests/DoorTests.cs': 'namespace Acme.Tests\n{\n  public class DoorTests { class Inner {} }\n}',
    'tests/WindowTests.cs':
      'using X;\nnamespace Acme.Tests;\n// class Wrong {}\npublic record WindowTests {}',
    'tests/PlainTest.java': 'class PlainTest {}',
    'tests/EachTest.php': '<?php\nnamespace Demo\\Unit;\nfinal class EachTest {}',
    'src/test/scala/LidTest.scala': 'package com.acme\n\nclass LidTest extends AnyFunSuite { }',
    'src/test/groovy/HingeTest.groovy': 'package com.acme\n\nclass HingeTest { }',
    'tests/LockTests.fs': 'namespace Acme.Tests\n\ntype LockTests() =\n  // type Wrong\n  let x = 1',
    'tests/BoltTests.fs': 'module Acme.Tests.BoltTests\n\ntype Inner() =\n  let x = 1',
    'web/session.test.ts': '',
  }
  test.each([
    ['com.acme.LidTest', 'found src/test/scala/LidTest.scala'],
    ['com.acme.HingeTest', 'found src/test/groovy/HingeTest.groovy'],
    ['Acme.Tests.LockTests', 'found tests/LockTests.fs'],
    ['Acme.LockTests', 'elsewhere'],
    ['Acme.Tests.Wrong', 'elsewhere'],
    ['Acme.Tests.BoltTests', 'found tests/BoltTests.fs'],
    ['Acme.Tests.BoltTests+Inner', 'found tests/BoltTests.fs'],
    ['com.acme.SessionTest', 'found src/test/java/com/acme/SessionTest.java'],
    ['com.acme.SessionTest$Deep', 'found src/test/java/com/acme/SessionTest.java'],
    ['com.acme.SessionTest.Deep', 'found src/test/java/com/acme/SessionTest.java'],
    ['com.acme.Second', 'found src/test/java/com/acme/SessionTest.java'],
    ['com.acme.web.SessionTest', 'found src/test/java/com/acme/web/SessionTest.java'],
    ['org.other.SessionTest', 'elsewhere'],
    ['acme.SessionTest', 'elsewhere'],
    ['org.com.acme.SessionTest', 'elsewhere'],
    ['com.acme.Deep', 'elsewhere'],
    ['com.acme.KeyTest', 'found src/test/kotlin/KeyTest.kt'],
    ['com.acme.LockTest', 'found src/test/kotlin/KeyTest.kt'],
    ['kotlin.KeyTest', 'elsewhere'],
    ['Acme.Tests.DoorTests', 'found tests/DoorTests.cs'],
    ['Acme.Tests.DoorTests+Inner', 'found tests/DoorTests.cs'],
    ['Acme.DoorTests', 'elsewhere'],
    ['tests.DoorTests', 'elsewhere'],
    ['Acme.Tests.WindowTests', 'found tests/WindowTests.cs'],
    ['Demo\\Unit\\EachTest', 'found tests/EachTest.php'],
    ['Demo.Unit.EachTest', 'found tests/EachTest.php'],
    ['com.acme.PlainTest', 'elsewhere'],
    // Any part of a name does not do.
    ['org.other.session.OpenTest', 'elsewhere'],
    ['session.OpenTest', 'elsewhere'],
    ['org.other.session', 'elsewhere'],
    // Nothing but a simple name.
    [
      'SessionTest',
      'ambiguous src/test/java/com/acme/SessionTest.java src/test/java/com/acme/web/SessionTest.java',
    ],
    ['KeyTest', 'found src/test/kotlin/KeyTest.kt'],
    ['PlainTest', 'found tests/PlainTest.java'],
    ['session', 'found web/session.test.ts'],
    ['OpenTest', 'nowhere'],
  ])('%s: %s', (name, expected) => {
    expect(found(JAVA, named(name))).toBe(expected)
  })

  test('whatever simple name is around it', () => {
    expect(found(JAVA, inClass('session', 'org.other.SessionTest'))).toBe('elsewhere')
    expect(found(JAVA, inClass('session', 'com.acme.SessionTest'))).toContain('found src')
  })

  test('and its package may be apart from it', () => {
    expect(found(JAVA, { ...named('SessionTest'), place: 'com.acme.web' })).toBe(
      'found src/test/java/com/acme/web/SessionTest.java',
    )
    expect(found(JAVA, { ...named('KeyTest'), place: 'org.other' })).toBe('elsewhere')
  })

  test('in the package of the repository that the report is in', () => {
    const modules = {
      'core/src/test/java/a/XTest.java': 'package a;\nclass XTest {}',
      'web/src/test/java/a/XTest.java': 'package a;\nclass XTest {}',
    }
    expect(found(modules, named('a.XTest'))).toMatch(/^ambiguous/)
    expect(found(modules, named('a.XTest'), { base: 'web' })).toBe('found web/src/test/java/a/XTest.java')
    expect(found(modules, named('a.XTest'), { base: 'cli' })).toBe('elsewhere')
    expect(found(modules, named('XTest'), { base: 'core' })).toBe('found core/src/test/java/a/XTest.java')
  })
})

describe('a module belongs to the file that its folders lead to', () => {
  const PYTHON = {
    'tests/unit/test_a.py': 'class TestX:\n  pass',
    'tests/test_b.py': '',
    'spec/models/user_spec.rb': '',
    'Tests/OrbitTests/SessionTests.swift': '',
    'tests/test_c2.cpp': '',
  }
  test.each([
    ['tests.unit.test_a', 'found tests/unit/test_a.py'],
    ['tests.unit.test_a.TestX', 'found tests/unit/test_a.py'],
    ['unit.test_a', 'found tests/unit/test_a.py'],
    ['other.test_a', 'elsewhere'],
    ['other.tests.unit.test_a', 'elsewhere'],
    ['test_a', 'found tests/unit/test_a.py'],
    ['test_a.TestX', 'found tests/unit/test_a.py'],
    ['test_a.OpenTest', 'elsewhere'],
    ['tests.test_b', 'found tests/test_b.py'],
    ['spec.models.user_spec', 'found spec/models/user_spec.rb'],
    ['other.user_spec', 'elsewhere'],
    ['OrbitTests.SessionTests', 'found Tests/OrbitTests/SessionTests.swift'],
    ['OtherTests.SessionTests', 'elsewhere'],
    ['test_c2.global', 'found tests/test_c2.cpp'],
    ['test_c2.other', 'elsewhere'],
  ])('%s: %s', (name, expected) => {
    expect(found(PYTHON, named(name))).toBe(expected)
  })

  test('from the working directory, or from the root above it', () => {
    expect(found(PYTHON, named('api.tests.unit.test_a'), { folder: 'api' })).toBe(
      'found tests/unit/test_a.py',
    )
    expect(found(PYTHON, named('web.tests.unit.test_a'), { folder: 'api' })).toBe('elsewhere')
  })

  test('from the folder of the report first', () => {
    const packages = { 'a/tests/test_x.py': '', 'b/tests/test_x.py': '', 'tests/test_x.py': '' }
    expect(found(packages, named('tests.test_x'), { base: 'b' })).toBe('found b/tests/test_x.py')
    expect(found(packages, named('tests.test_x'))).toBe('found tests/test_x.py')
    expect(found(packages, named('a.tests.test_x'), { base: 'b' })).toBe('found a/tests/test_x.py')
    const { 'tests/test_x.py': _, ...two } = packages
    expect(found(two, named('tests.test_x'))).toBe('ambiguous a/tests/test_x.py b/tests/test_x.py')
  })
})

describe('a package of Go belongs to the folder that go.mod says', () => {
  const GO = {
    'go.mod': 'module example.com/acme/chord\n',
    'chord_test.go': '',
    'doc/doc_test.go': '',
    'doc/more_test.go': '',
    'tools/go.mod': 'module example.com/acme/chord/tools/v2 // nested\n',
    'tools/lint/lint_test.go': '',
    'other/go.mod': 'module example.com/else\n',
    'other/x/x_test.go': '',
  }
  test.each([
    ['example.com/acme/chord', 'found chord_test.go'],
    ['example.com/acme/chord/doc', 'found doc/doc_test.go doc/more_test.go'],
    ['example.com/acme/chord/tools/v2/lint', 'found tools/lint/lint_test.go'],
    ['example.com/acme/chord/tools/lint', 'elsewhere'],
    ['example.com/else/x', 'found other/x/x_test.go'],
    ['example.com/acme/chord/other/x', 'elsewhere'],
    ['example.com/acme/scale', 'elsewhere'],
    ['example.com/acme/scale/doc', 'elsewhere'],
    ['example.com/acme', 'elsewhere'],
    ['example.com/acme/chord/gone', 'elsewhere'],
    // gotestsum may write short names.
    ['tools/lint', 'found tools/lint/lint_test.go'],
  ])('%s: %s', (name, expected) => {
    expect(found(GO, named(name))).toBe(expected)
  })

  test('also with a major version, and with a module of one word', () => {
    expect(
      found({ ...GO, 'go.mod': 'module example.com/acme/chord/v2' }, named('example.com/acme/chord/v2')),
    ).toBe('found chord_test.go')
    expect(found({ ...GO, 'go.mod': 'module chord' }, named('chord'))).toBe('found chord_test.go')
    expect(found({ ...GO, 'go.mod': 'module chord' }, named('chord/doc'))).toContain('found doc/doc_test.go')
    expect(found({ ...GO, 'go.mod': 'broken' }, named('example.com/acme/chord/doc'))).toBe('elsewhere')
  })

  test('without one by all of its own folders', () => {
    const files = { 'api/a_test.go': '', 'web/api/b_test.go': '' }
    expect(found(files, named('example.com/orbit/api'))).toBe('found api/a_test.go')
    expect(found(files, named('example.com/orbit/web/api'))).toBe('found web/api/b_test.go')
    expect(found(files, named('example.com/orbit/server/api'), { folder: 'server' })).toBe(
      'found api/a_test.go',
    )
    expect(found(files, named('example.com/orbit/api'), { folder: 'server' })).toBe('elsewhere')
  })
})

describe('a test of Rust belongs to its crate', () => {
  const RUST = {
    'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
    'crates/a/Cargo.toml': '[package]\nname = "orbit-a"\n[lib]\nname = "x"\n',
    'crates/a/tests/sessions.rs': '',
    'crates/a/tests/deep/main.rs': '',
    'crates/a/src/lib.rs': '',
    'crates/a/src/keymap.rs': '',
    'crates/a/src/keymap/parse.rs': '',
    'crates/b/Cargo.toml': '[package]\nversion = "1"\nname = "orbit-b"',
    'crates/b/tests/sessions.rs': '',
  }
  test.each([
    ['orbit-a::sessions', 'found crates/a/tests/sessions.rs'],
    ['orbit_b::sessions', 'found crates/b/tests/sessions.rs'],
    ['orbit-a::deep', 'found crates/a/tests/deep/main.rs'],
    ['other::sessions', 'elsewhere'],
    ['orbit-a::gone', 'elsewhere'],
    ['orbit-a::keymap::parse::tests', 'found crates/a/src/keymap/parse.rs'],
  ])('%s: %s', (name, expected) => {
    expect(found(RUST, named(name))).toBe(expected)
  })

  test.each([
    ['keymap::tests::opens', 'found crates/a/src/keymap.rs'],
    ['keymap::parse::tests::opens', 'found crates/a/src/keymap/parse.rs'],
    ['tests::opens', 'found crates/a/src/lib.rs'],
  ])('the library has %s: %s', (name, expected) => {
    const result = { subject: `orbit-a > ${name}`, attributes: { suite: 'orbit-a', class: 'orbit-a' } }
    expect(found(RUST, result)).toBe(expected)
    expect(found(RUST, { ...result, subject: `other > ${name}`, attributes: { suite: 'other' } })).toBe(
      'nowhere',
    )
  })

  test('a target that is not among the tests is not taken for a module of the library', () => {
    const tests = ['crates/a/src/keymap.rs']
    const texts = { ...RUST, 'crates/a/tests/keymap.rs': '' }
    expect(found(texts, named('orbit-a::keymap'), { tests })).toBe('elsewhere')
  })

  test('without a Cargo.toml the folder above the tests may say so', () => {
    expect(found({ 'tests/sessions.rs': '' }, named('orbit::sessions'))).toBe('found tests/sessions.rs')
    expect(found({ 'orbit/tests/sessions.rs': '' }, named('orbit::sessions'))).toContain('found')
    expect(found({ 'orbit/tests/sessions.rs': '' }, named('other::sessions'))).toBe('elsewhere')
  })
})

describe('a path is that of a file of the repository, be it a test or not', () => {
  const PATHS = {
    'packages/core/src/index.test.ts': '',
    'packages/web/src/index.test.ts': '',
    'packages/web/src/only.test.ts': '',
    'packages/web/package.json': '{ "name": "web" }',
    'src/root.test.ts': '',
    'src/product.ts': '',
    'packages/core/src/product.ts': '',
  }
  test.each<[string, string | undefined, string]>([
    [
      'src/index.test.ts',
      undefined,
      'ambiguous packages/core/src/index.test.ts packages/web/src/index.test.ts',
    ],
    ['src/index.test.ts', 'packages/core', 'found packages/core/src/index.test.ts'],
    ['src/only.test.ts', undefined, 'found packages/web/src/only.test.ts'],
    ['src/only.test.ts', 'packages/core', 'elsewhere'],
    ['packages/web/src/only.test.ts', 'packages/core', 'found packages/web/src/only.test.ts'],
    ['../web/src/only.test.ts', 'packages/core', 'found packages/web/src/only.test.ts'],
    ['src/root.test.ts', 'packages/core', 'found src/root.test.ts'],
    ['only.test.ts', 'packages/web', 'found packages/web/src/only.test.ts'],
    ['./src/root.test.ts', undefined, 'found src/root.test.ts'],
    ['/home/runner/work/x/x/src/root.test.ts', undefined, 'found src/root.test.ts'],
    ['D:\\a\\x\\x\\packages\\core\\src\\index.test.ts', undefined, 'found packages/core/src/index.test.ts'],
    ['other/src/root.test.ts', undefined, 'elsewhere'],
    ['src/product.ts', 'packages/core', 'elsewhere'],
    ['src/gone.test.ts', undefined, 'elsewhere'],
  ])('%s in %s: %s', (path, base, expected) => {
    const given = base === undefined ? {} : { base }
    expect(found(PATHS, { file: path, subject: 'x' }, given)).toBe(expected)
    expect(found(PATHS, inClass(path, path), given)).toBe(expected)
  })

  test('from the root above the working directory', () => {
    expect(found(PATHS, { file: 'sub/src/root.test.ts' }, { folder: 'sub' })).toBe('found src/root.test.ts')
  })

  test('a failure of a whole file or suite is named by itself', () => {
    expect(found(PATHS, { subject: 'src/root.test.ts', whole: 'file' })).toBe('found src/root.test.ts')
    const python = { 'tests/test_a.py': '' }
    const collection = { subject: 'pytest > tests.test_a', whole: 'suite' } as const
    expect(found(python, { ...collection, attributes: { suite: 'pytest', class: 'tests.test_a' } })).toBe(
      'found tests/test_a.py',
    )
    expect(found(python, { subject: '(suite)', whole: 'run' })).toBe('nowhere')
  })
})
