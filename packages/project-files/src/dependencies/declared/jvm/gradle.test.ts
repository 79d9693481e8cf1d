import { describe, expect, test } from 'vitest'
import { declared } from '../fixtures/declared.ts'

const inBlock = (text: string) => `dependencies {\n${text}\n}`

describe('build.gradle', () => {
  test.each<readonly [string, readonly string[]]>([
    ["implementation 'a.b:c:1'", ['dependencies a.b:c @2']],
    ["testImplementation('a.b:c:1')", ['dev a.b:c @2']],
    ['implementation "a.b:c:$version"', ['dependencies a.b:c @2']],
    ['implementation "a.b:c:${v}:tests@jar"', ['dependencies a.b:c @2']],
    ["implementation platform('a.b:bom:1')", ['dependencies a.b:bom @2']],
    ["implementation 'a:b:1', 'c:d:1'", ['dependencies a:b @2', 'dependencies c:d @2']],
    ["implementation 'a:b:1',\n  'c:d:1'", ['dependencies a:b @2', 'dependencies c:d @3']],
    ["implementation group: 'a', name: 'b', version: '1'", ['dependencies a:b @2']],
    ["implementation group: 'a',\n  name: 'b'", ['dependencies a:b @2']],
    [
      "implementation('a:b:1') {\n  exclude group: 'x', module: 'y'\n  because 'it is'\n}",
      ['dependencies a:b @2'],
    ],
    ["constraints {\n  implementation 'a:b:1'\n}", ['dependencies a:b @3']],
    ["// implementation 'a:b:1'\n/* implementation 'c:d:1' */", []],
    ["implementation project(':core')\nimplementation gradleApi()", []],
    ['implementation libs.junit.api\napi libs.x', ['elsewhere .versions.toml @2']],
    ["implementation files('x.jar')", ['elsewhere local files @2']],
    ['implementation mocks', ['unknown implementation mocks @2']],
    ['implementation deps.mocks', ['unknown implementation deps.mocks @2']],
    ['implementation "$group:c:1"', ['unknown implementation "$group:c:1" @2']],
    ['implementation "a.b:$name:1"', ['unknown implementation "a.b:$name:1" @2']],
    ['implementation "a.b:c-$name:1"', ['unknown implementation "a.b:c-$name:1" @2']],
    ['all.each {\n  implementation it\n}', ['unknown all.each @2', 'unknown implementation it @3']],
    ["['a:b:1', 'c:d:1'].each { x -> implementation(x) }", ['dependencies a:b @2', 'dependencies c:d @2']],
    ["def v = '1'\nif (x) { implementation 'a:b:1' }", ['dependencies a:b @3']],
    ["add('implementation', 'a:b:1')", ['dependencies a:b @2']],
  ])('%j', async (text, expected) => {
    expect(await declared('build.gradle', inBlock(text))).toEqual(expected)
  })

  test('has plugins, scripts and lists of its own', async () => {
    const text = `plugins {
  id 'info.solidsoft.pitest' version '1.15.0'
}
apply plugin: 'java'
apply from: './gradle/more.gradle'
ext.libraries = [mocks: 'org.mockito:mockito-core:5']
buildscript { dependencies { classpath 'a:b:1' } }
configurations.all { resolutionStrategy.force 'c:d:1' }
url = 'https://example.org/x'
`
    expect(await declared('app/build.gradle', text)).toEqual([
      'plugin info.solidsoft.pitest @2',
      'plugin java @4',
      'dependencies org.mockito:mockito-core @6',
      'dependencies a:b @7',
      'dependencies c:d @8',
      'elsewhere gradle/more.gradle @5',
    ])
  })

  test.each([
    ["dependencies {\n  implementation 'a:b:1'\n", 'a block does not end: the file is truncated'],
    ['/* x', 'a comment does not end: the file is truncated'],
    ["x = '''\n", 'a text does not end: the file is truncated'],
  ])('is refused: %j', async (text, message) => {
    await expect(declared('build.gradle', text)).rejects.toThrow(message)
  })
})

describe('build.gradle.kts', () => {
  test.each<readonly [string, readonly string[]]>([
    ['implementation("a.b:c:1")', ['dependencies a.b:c @2']],
    ['"implementation"("a.b:c:1")', ['dependencies a.b:c @2']],
    ['implementation(group = "a", name = "b", version = "1")', ['dependencies a:b @2']],
    ['implementation(kotlin("test"))', ['dependencies org.jetbrains.kotlin:kotlin-test @2']],
    ['implementation(platform(libs.bom))', ['elsewhere .versions.toml @2']],
    ['implementation(projects.core)', []],
    ['implementation(Deps.mocks)', ['unknown implementation(Deps.mocks) @2']],
    ['val x = "1"\nimplementation("a:b:$x")', ['dependencies a:b @3']],
    ['add("implementation", "a:b:1")', ['dependencies a:b @2']],
  ])('%j', async (text, expected) => {
    expect(await declared('build.gradle.kts', inBlock(text))).toEqual(expected)
  })

  test('has plugins', async () => {
    const text = 'plugins {\n  kotlin("jvm")\n  id("a.b")\n  alias(libs.plugins.c)\n  `java-library`\n}\n'
    expect(await declared('build.gradle.kts', text)).toEqual([
      'plugin org.jetbrains.kotlin.jvm @2',
      'plugin a.b @3',
      'elsewhere .versions.toml @4',
    ])
  })
})

describe('libs.versions.toml', () => {
  test('names libraries and plugins', async () => {
    const text = `[versions]
a = "1"
[libraries]
b = "g:b:1"
c = { module = "g:c", version.ref = "a" }
d = { group = "g", name = "d", version = "1" }
[plugins]
e = "p.e:1"
f = { id = "p.f", version = "1" }
`
    expect(await declared('gradle/libs.versions.toml', text)).toEqual([
      'dependencies g:b @4',
      'dependencies g:c @5',
      'dependencies g:d @6',
      'plugin p.e @8',
      'plugin p.f @9',
    ])
  })

  test.each([
    ['', 'this is not a version catalog'],
    ['[libraries]\na = "b"', 'libraries.a has no group and name'],
    ['[libraries]\na = { group = "g" }', 'libraries.a has no group and name'],
    ['[libraries]\na = 1', 'libraries.a: expected text or a table'],
    ['[plugins]\na = { version = "1" }', 'plugins.a has no id'],
  ])('is refused: %j', async (text, message) => {
    await expect(declared('libs.versions.toml', text)).rejects.toThrow(message)
  })
})
