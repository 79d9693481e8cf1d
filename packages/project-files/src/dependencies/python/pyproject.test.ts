import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDependencies } from '../read-dependencies.ts'

const refusal = (message: string, line: unknown) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })
const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')

async function dependencies(path: string, text: string): Promise<readonly string[]> {
  const list = await readDependencies(path, text)
  return (list?.dependencies ?? []).map(({ name, line, section }) => `${section} ${name} @${line}`)
}

async function elsewhere(path: string, text: string): Promise<unknown> {
  return (await readDependencies(path, text))?.elsewhere
}

describe('pyproject.toml', () => {
  test('names what the project, its groups and its build need', async () => {
    expect(await dependencies('pyproject.toml', fixture('pyproject.toml'))).toEqual([
      'dependencies six @5',
      'dependencies Typing.Extensions @5',
      'optional idna @8',
      'dev iniconfig @11',
      'dev pathspec @12',
      'build hatchling @15',
    ])
  })

  test('names what the tools keep in tables of their own', async () => {
    const text = `[tool.poetry.dependencies]
Python = "^3.11"
requests = "^2"
multi = [{ version = "1" }, { version = "2" }]
[tool.poetry.dev-dependencies]
old = "*"
[tool.poetry.group.test.dependencies]
pytest-mock = { version = "^3", optional = true }
[tool.poetry.extras]
mockito = ["requests"]
[tool.pdm.dev-dependencies]
test = ["a>=1"]
[tool.uv]
dev-dependencies = ["b"]
constraint-dependencies = ["mockito<2"]
[tool.hatch.envs.default]
dependencies = ["c"]
extra-dependencies = ["d"]
[tool.other]
dependencies = "mockito"
`
    expect(await dependencies('pyproject.toml', text)).toEqual([
      'dependencies requests @3',
      'dependencies multi @4',
      'dev old @6',
      'dev pytest-mock @8',
      'dev a @12',
      'dev b @14',
      'dev c @17',
      'dev d @18',
    ])
  })

  test('tells what it leaves to the build backend', async () => {
    const dynamic = '[project]\nname = "x"\ndynamic = ["version", "dependencies", "optional-dependencies"]\n'
    expect(await elsewhere('pyproject.toml', dynamic)).toEqual([
      { line: 3, what: 'the dependencies, which project.dynamic leaves to the build backend' },
      { line: 3, what: 'the optional-dependencies, which project.dynamic leaves to the build backend' },
    ])
    const files = `${dynamic}[tool.setuptools.dynamic]\ndependencies = {file = ["a.txt"]}\noptional-dependencies = {x = {file = "b.txt"}}`
    expect(await elsewhere('pyproject.toml', files)).toEqual([
      { line: 3, what: 'a.txt', file: 'a.txt' },
      { line: 3, what: 'b.txt', file: 'b.txt' },
    ])
  })

  test.each([
    ['', 'the manifest is empty', undefined],
    ['[project]\ndependencies = "mock"', 'project.dependencies: expected a list', 2],
    ['[project]\ndependencies = [\n"a",\n1]', 'project.dependencies[1]: expected text', 4],
    ['[project]\ndependencies = [\n"a b"]', 'project.dependencies[0]: "a b" is not a requirement', 3],
    ['[project.dependencies]\na = "1"', 'project.dependencies: expected a list', 1],
    ['[project.optional-dependencies]\nx = "a"', 'project.optional-dependencies.x: expected a list', 2],
    ['[dependency-groups]\na = [{include-group = "b"}]', 'includes the group "b", which does not exist', 2],
    ['[dependency-groups]\na = [{include = "a"}]', 'neither a requirement nor an include-group', 2],
    ['[dependency-groups]\na = [{include-group = 1}]', 'expected text', 2],
    ['[build-system]\nrequires = 1', 'build-system.requires: expected a list', 2],
    ['[tool.poetry]\ndependencies = ["a"]', 'tool.poetry.dependencies: expected a table', 2],
    ['[tool.poetry.group]\na = 1', 'tool.poetry.group.a: expected a table', 2],
    ['[project]\ndependencies = ["a"]\ndependencies = []', 'not valid TOML', 3],
  ])('is refused: %j', async (text, message, line) => {
    await expect(readDependencies('pyproject.toml', text)).rejects.toThrow(refusal(message, line))
  })

  test('may include a group by any spelling of its name', async () => {
    const text = '[dependency-groups]\nA_b = ["x"]\nc = [{include-group = "a.B"}]'
    expect(await dependencies('pyproject.toml', text)).toEqual(['dev x @2'])
  })
})
