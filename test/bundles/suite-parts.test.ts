import { type ActionRun, createRepository, type Files, runAction } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ACTION, AS_OF, POLICY, policy, run, type Told, told, UNIT_RULE } from './suite-run.ts'

const MIXED = `import pytest


@pytest.mark.integration
def test_live():
    from tests.tape import record
    VcrRecorder()


def test_quick():
    assert True
`
const SUITES = `[suite.unit]
files = ["tests/test_*.py"]

[suite.integration]
files = [{ file = "tests/test_*.py", marker = "integration" }]
`
const FILES: Files = {
  [POLICY]: policy(UNIT_RULE, '["tests/test_*.py"]'),
  'tests/suites.toml': SUITES,
  'tests/tape.py': 'MockTape = 1\n',
  'tests/test_mixed.py': MIXED,
  'tests/test_plain.py': 'def test_plain():\n    pass\n',
}
const ID = 'suite-classification'
const LOST = 'which does not forbid VcrRecorder, fixtures/vcr, Mock*'

describe('tests of one file in different suites', () => {
  test('are judged each by the rules of its own', () => {
    const judged = run(FILES)
    expect(told(judged)).toEqual({ status: 'pass', exitCode: 0, failed: [], findings: [] })
    expect(judged.outputs['suites']).toBe('{"unit":2,"integration":1}')
    expect(judged.outputs['classified']).toBe('2')
  })

  test.each<readonly [string, Files, readonly string[]]>([
    [
      'a test of the other suite has what the rules forbid',
      { 'tests/test_mixed.py': MIXED.replace('assert True', 'VcrRecorder()') },
      [`${ID}/leaks:unit: tests/test_mixed.py::test_quick: has VcrRecorder (tests/test_mixed.py:11)`],
    ],
    [
      'the marker is gone',
      {
        'tests/test_mixed.py': MIXED.replace('@pytest.mark.integration\n', ''),
        'tests/test_plain.py': '@pytest.mark.integration\ndef test_plain():\n    pass\n',
      },
      [
        `${ID}/leaks:unit: tests/test_mixed.py: has VcrRecorder (tests/test_mixed.py:6)`,
        `${ID}/mocks:unit: tests/test_mixed.py: has MockTape (forbidden: Mock*) in a helper that it imports (tests/tape.py:1)`,
      ],
    ],
    [
      'some tests of a file are in no suite',
      { 'tests/suites.toml': SUITES.replace('tests/test_*.py"]', 'tests/test_plain.py"]') },
      [
        `${ID}/classification-complete: tests/test_mixed.py::test_quick: is in no suite (a guess: unit): add "tests/test_mixed.py::test_quick" to a suite in tests/suites.toml, or "tests/test_mixed.py" for all tests of the file that no entry names (tests/test_mixed.py:10)`,
      ],
    ],
    [
      'an entry has an unknown key',
      { 'tests/suites.toml': SUITES.replace('marker =', 'tag =') },
      [
        `${ID}/classification-complete: suite.integration.files[0]: unknown key "tag": write { file = "tests/test_login.py", marker = "integration" } for the tests with a marker, or "tests/test_login.py::test_opens" for one test (tests/suites.toml:5)`,
      ],
    ],
  ])('fail where %s', (_, files, expected) => {
    expect(told(run({ ...FILES, ...files })).findings).toEqual(expected)
  })

  test('are classified by what the summary has to paste', () => {
    const broken = {
      ...FILES,
      'tests/suites.toml': SUITES.replace('tests/test_*.py"]', 'tests/test_plain.py"]'),
    }
    const [, line = ''] = /^ {4}("tests\/test_mixed\.py",)/m.exec(run(broken).summary) ?? []
    const corrected = SUITES.replace('"tests/test_*.py"]', `"tests/test_plain.py", ${line}]`)
    expect(told(run({ ...FILES, 'tests/suites.toml': corrected })).status).toBe('pass')
  })
})

function judgeChange(files: Files): ActionRun {
  using repository = createRepository(FILES)
  const sha = repository.git('rev-parse', 'HEAD')
  repository.commit(files)
  const event = { name: 'pull_request', payload: { pull_request: { base: { sha, ref: 'main' } } } }
  return runAction({ action: ACTION, workspace: repository.path, inputs: AS_OF, event })
}

const weakened = ({ findings }: Told) => findings.filter((finding) => finding.includes('/suites-weakened: '))
const QUICK = 'def test_quick'
const named = (test_: string) =>
  SUITES.replace('marker = "integration" }]', `marker = "integration" }, "${test_}"]`)

describe('a change of a file whose tests are in different suites', () => {
  test.each<readonly [string, Files, readonly string[]]>([
    [
      'that marks a test is refused',
      { 'tests/test_mixed.py': MIXED.replace(QUICK, `@pytest.mark.integration\n${QUICK}`) },
      [
        `${ID}/suites-weakened: tests/test_mixed.py::test_quick: moves from unit to integration, ${LOST} (tests/suites.toml:4)`,
      ],
    ],
    [
      'that marks a test and gives it another name is refused',
      { 'tests/test_mixed.py': MIXED.replace(QUICK, '@pytest.mark.integration\ndef test_fast') },
      [
        `${ID}/suites-weakened: tests/test_mixed.py::test_fast: moves from unit to integration, ${LOST} (tests/suites.toml:4)`,
      ],
    ],
    [
      'that marks all tests of another file is refused',
      {
        'tests/test_plain.py':
          'import pytest\npytestmark = pytest.mark.integration\ndef test_plain():\n    pass\n',
      },
      [
        `${ID}/suites-weakened: tests/test_plain.py: moves from unit to integration, ${LOST} (tests/suites.toml:4)`,
      ],
    ],
    [
      'that names a test in another suite is refused',
      { 'tests/suites.toml': named('tests/test_mixed.py::test_quick') },
      [
        `${ID}/suites-weakened: tests/test_mixed.py::test_quick: moves from unit to integration, ${LOST} (tests/suites.toml:4)`,
      ],
    ],
    [
      'that adds a marked test is not',
      {
        'tests/test_plain.py':
          'import pytest\ndef test_plain():\n    pass\n@pytest.mark.integration\ndef test_more():\n    connect(1)\n',
      },
      [],
    ],
    [
      'that takes a marker away is not',
      { 'tests/test_mixed.py': MIXED.replace(/@.*\n/, '').replace(/ {4}(from|Vcr).*\n/g, '    pass\n') },
      [],
    ],
  ])('%s', (_, files, expected) => {
    expect(weakened(told(judgeChange(files)))).toEqual(expected)
  })
})
