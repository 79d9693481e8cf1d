import { describe, expect, it } from 'vitest'
import { memoryRepository, resolvedIn, told } from '../../fixtures/memory-repository.ts'
import { openImportResolver } from '../open-import-resolver.ts'

type Files = Readonly<Record<string, string>>

async function inTest(text: string, files: Files): Promise<readonly string[]> {
  return told(await resolvedIn({ ...files, 'tests/unit/test_a.py': text }, 'tests/unit/test_a.py'))
}

const COMPUTED = 'is put together when the code runs'

describe('imports', () => {
  it.each<[string, Files, readonly string[]]>([
    ['importlib.import_module("tapes")', { 'tests/tapes.py': '' }, ['tests/tapes.py']],
    ['import_module("tests.tapes", package=None)', { 'tests/tapes.py': '' }, ['tests/tapes.py']],
    [
      'importlib.import_module(".tapes", __package__)',
      { 'tests/unit/tapes.py': '' },
      ['tests/unit/tapes.py'],
    ],
    ['__import__("tapes")', { 'tapes.py': '' }, ['tapes.py']],
    ['pytest.importorskip("tapes")', { 'tapes.py': '' }, ['tapes.py']],
    ['pytest_plugins = "tests.tapes"', { 'tests/tapes.py': '' }, ['tests/tapes.py']],
    ['pytest_plugins = ["tests.tapes", "pytester"]', { 'tests/tapes.py': '' }, ['tests/tapes.py']],
    [
      'pytest_plugins: tuple[str, ...] = (\n  "tests.tapes", # why\n)',
      { 'tests/tapes.py': '' },
      ['tests/tapes.py'],
    ],
    ['pytest_plugins += ["tests.tapes"]', { 'tests/tapes.py': '' }, ['tests/tapes.py']],
    ['pytest_plugins = []', {}, []],
    ['pytest_plugins = plugins()', {}, [`pytest_plugins: ${COMPUTED}`]],
    ['importlib.import_module(name)', {}, [`importlib.import_module(name): ${COMPUTED}`]],
    ['import_module(f"tests.{name}")', { 'tests/x.py': '' }, [`import_module(f"tests.{name}"): ${COMPUTED}`]],
    ['import_module(f"django.{name}")', {}, []],
    ['import tapes', { 'src/tapes.py': '' }, ['src/tapes.py']],
    ['import tapes', { 'lib/tapes.py': '' }, []],
    [
      'import tapes',
      { 'lib/tapes.py': '', 'pytest.ini': '[pytest]\npythonpath = lib other\n' },
      ['lib/tapes.py'],
    ],
    [
      'import tapes',
      { 'lib/tapes.py': '', 'tox.ini': '[tox]\npythonpath = no\n[pytest]\npythonpath =\n  # why\n  lib\n' },
      ['lib/tapes.py'],
    ],
    [
      'import tapes',
      { 'lib/tapes.py': '', 'setup.cfg': '[tool:pytest]\npythonpath = lib\n' },
      ['lib/tapes.py'],
    ],
    [
      'import tapes',
      { 'lib/tapes.py': '', 'pyproject.toml': '[tool.pytest.ini_options]\npythonpath = ["lib"]\n' },
      ['lib/tapes.py'],
    ],
    [
      'import tapes',
      { 'lib/tapes.py': '', 'pyproject.toml': '[tool.pytest.ini_options]\npythonpath = "../lib"\n' },
      [],
    ],
    ['import tapes', { 'lib/tapes.py': '', 'pyproject.toml': '[tool.pytest\npythonpath = "lib"\n' }, []],
    ['from .gone import x', {}, ['from .gone: leads to no file of the repository']],
    ['from .space import x', { 'tests/unit/space/y.py': '' }, []],
    [
      'import tests.gone',
      { 'tests/__init__.py': '' },
      ['tests/__init__.py', 'import tests.gone: leads to no file of the repository'],
    ],
    ['import gone.x', {}, []],
    ['x = "import tapes"', { 'tapes.py': '' }, []],
  ])('%s with %j', async (text, files, expected) => {
    expect(await inTest(text, files)).toEqual(expected)
  })
})

describe('what pytest loads by itself', () => {
  it.each<[Files, readonly string[]]>([
    [{ 'tests/unit/conftest.py': '', 'conftest.py': '' }, ['tests/unit/conftest.py', 'conftest.py']],
    [{ 'tests/other/conftest.py': '', 'tests/unit/deep/conftest.py': '' }, []],
    [
      { 'tests/__init__.py': '', 'tests/unit/__init__.py': '', 'src/__init__.py': '' },
      ['tests/unit/__init__.py', 'tests/__init__.py'],
    ],
    [{ 'tests/__init__.py': '' }, []],
  ])('%j', async (files, expected) => {
    const resolver = await openImportResolver(memoryRepository(files))
    expect(resolver.implied('tests/unit/test_a.py')).toEqual(expected)
  })
})

describe('the package of a project', () => {
  it.each([
    ['pyproject.toml', '[project]\nname = "My-App"\n', 'my_app/x.py', true],
    ['pyproject.toml', '[tool.poetry]\nname = "my.app"\n', 'src/my_app/x.py', true],
    ['setup.cfg', '[metadata]\nversion = 1\nname = my-app\n', 'my_app.py', true],
    ['pyproject.toml', '[project]\nname = "my-app"\n', 'tapes/x.py', false],
    ['pyproject.toml', '[project]\n', 'my_app/x.py', false],
    ['sub/pyproject.toml', '[project]\nname = "my-app"\n', 'my_app/x.py', false],
  ])('%s: %j, %s: %j', async (manifest, text, path, expected) => {
    const resolver = await openImportResolver(memoryRepository({ [manifest]: text, [path]: '' }))
    expect(resolver.isPublished(path)).toBe(expected)
  })
})
