import { expect, test } from 'vitest'
import { declared } from '../fixtures/declared.ts'

test('names what uv and PDM put in the place of what others depend on', async () => {
  const text = `[project]
dependencies = ["a"]
[tool.uv]
dev-dependencies = ["b"]
override-dependencies = ["mock-it>=2", "c @ https://example.com/c.whl"]
constraint-dependencies = ["d<2"]
build-constraint-dependencies = ["e"]
[tool.pdm.resolution.overrides]
f = "1"
[tool.other]
override-dependencies = ["g"]
`
  expect(await declared('pyproject.toml', text)).toEqual([
    'dependencies a @2',
    'dev b @4',
    'override mock-it @5',
    'override c @5',
    'override d @6',
    'override e @7',
    'override f @9',
  ])
})

test.each([
  ['[tool.uv]\noverride-dependencies = "a"', 'tool.uv.override-dependencies: expected a list'],
  ['[tool.uv]\nconstraint-dependencies = [1]', 'tool.uv.constraint-dependencies[0]: expected text'],
  ['[tool.uv]\nconstraint-dependencies = ["a b"]', '"a b" is not a requirement'],
  ['[tool.pdm.resolution]\noverrides = []', 'tool.pdm.resolution.overrides: expected a table'],
])('is refused: %j', async (text, message) => {
  await expect(declared('pyproject.toml', text)).rejects.toThrow(message)
})
