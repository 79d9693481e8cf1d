import { expect, test } from 'vitest'
import { reportFolder } from './report-folder.ts'

const at = (report: string, texts: Readonly<Record<string, string>>) =>
  reportFolder(report, { files: Object.keys(texts).sort(), folder: '', read: (path) => texts[path] })

test.each<readonly [string, string, string, string | undefined]>([
  ['package.json', '{ "name": "core" }', 'p/core/reports/junit.xml', 'p/core'],
  ['package.json', '{ "private": true }', 'p/core/reports/junit.xml', 'p/core'],
  ['package.json', '{ "type": "module" }', 'p/core/reports/junit.xml', undefined],
  ['Cargo.toml', '[package]\nname = "core"', 'p/core/target/nextest/ci/junit.xml', 'p/core'],
  ['Cargo.toml', '[workspace]\nmembers = []', 'p/core/target/junit.xml', undefined],
  ['go.mod', 'module x', 'p/core/junit.xml', 'p/core'],
  ['pom.xml', '', 'p/core/target/surefire-reports/a.xml', 'p/core'],
  ['build.gradle', '', 'p/core/build/test-results/test/a.xml', 'p/core'],
  ['build.gradle.kts', '', 'p/core/build/test-results/test/a.xml', 'p/core'],
  ['pyproject.toml', '[project]\nname = "core"', 'p/core/r.xml', 'p/core'],
  ['pyproject.toml', '[tool.poetry]\n', 'p/core/r.xml', 'p/core'],
  ['pyproject.toml', '[tool.ruff]\n', 'p/core/r.xml', undefined],
  ['setup.py', '', 'p/core/r.xml', 'p/core'],
  ['BUILD.bazel', '', 'p/core/r.xml', undefined],
  ['package.json', '{ "name": "core" }', 'p/corex/r.xml', undefined],
  ['package.json', '{ "name": "core" }', 'r.xml', undefined],
])('%s of %j makes %s relative to %s', (name, text, report, expected) => {
  expect(at(report, { [`p/core/${name}`]: text })).toBe(expected)
})

test('the nearest package counts, and the root is one', () => {
  const texts = { 'package.json': '{"name":"all"}', 'p/core/package.json': '{"name":"core"}' }
  expect(at('p/core/reports/r.xml', texts)).toBe('p/core')
  expect(at('out/r.xml', texts)).toBe('')
})
