import { describe, expect, test } from 'vitest'
import { type Files, readFiles as read } from './fixtures/manifest-files.ts'

const project = (rest: string) => `[project]\nname = "my-orbit"\ndynamic = ["version"]\n${rest}`
const attribute = (name: string) => project(`[tool.setuptools.dynamic]\nversion = { attr = "${name}" }\n`)

describe('a version in another file than the pyproject.toml', () => {
  test.each<[string, Files, string]>([
    [
      'an attribute of a package',
      { 'pyproject.toml': attribute('orbit.__version__'), 'orbit/__init__.py': '__version__ = "1.2.3"\n' },
      '1.2.3 orbit/__init__.py:1',
    ],
    [
      'an attribute of a module below src',
      { 'pyproject.toml': attribute('orbit.about.VERSION'), 'src/orbit/about.py': '\nVERSION = (1, 2, 3)\n' },
      '1.2.3 src/orbit/about.py:2',
    ],
    [
      'an attribute in a folder that setuptools searches',
      {
        'pyproject.toml': `${attribute('orbit.__version__')}[tool.setuptools.packages.find]\nwhere = ["python"]\n`,
        'python/orbit.py': "__version__ = '1.2.3'",
      },
      '1.2.3 python/orbit.py:1',
    ],
    [
      'a file',
      {
        'sub/pyproject.toml': project('[tool.setuptools.dynamic]\nversion = { file = ["VERSION"] }\n'),
        'sub/VERSION': '\n1.2.3\n',
      },
      '1.2.3 sub/VERSION:2',
    ],
    [
      'hatch',
      {
        'pyproject.toml': project('[tool.hatch.version]\npath = "orbit/__about__.py"\n'),
        'orbit/__about__.py': '__version__ = "v1.2.3"',
      },
      '1.2.3 orbit/__about__.py:1',
    ],
    [
      'hatch with a pattern',
      {
        'pyproject.toml': project(
          `[tool.hatch.version]\npath = "a.cfg"\npattern = '^release: (?P<version>[^ \\n]+)'\n`,
        ),
        'a.cfg': 'a\nrelease: 1.2.3\n',
      },
      '1.2.3 a.cfg:2',
    ],
    [
      'hatch with a package.json',
      {
        'pyproject.toml': project('[tool.hatch.version]\nsource = "nodejs"\n'),
        'package.json': '{"version": "1.2.3"}',
      },
      '1.2.3 package.json:1',
    ],
    [
      'flit',
      {
        'pyproject.toml': project('[build-system]\nbuild-backend = "flit_core.buildapi"\n'),
        'src/my_orbit/__init__.py': '"""Orbit."""\n__version__ = "1.2.3"\n',
      },
      '1.2.3 src/my_orbit/__init__.py:2',
    ],
    [
      'flit without a table of the project',
      {
        'pyproject.toml': '[tool.flit.metadata]\nmodule = "orbit"\n',
        'orbit.py': '__version__ = "1.2.3"\n',
      },
      '1.2.3 orbit.py:1',
    ],
    [
      'PDM',
      {
        'pyproject.toml': project('[tool.pdm.version]\nsource = "file"\npath = "orbit/v.py"\n'),
        'orbit/v.py': '__version__ = "1.2.3"',
      },
      '1.2.3 orbit/v.py:1',
    ],
    [
      'maturin',
      {
        'pyproject.toml': project('[build-system]\nbuild-backend = "maturin"\n'),
        'Cargo.toml': '[package]\nname = "orbit"\nversion = "1.2.3"\n',
      },
      '1.2.3 Cargo.toml:3',
    ],
    [
      'Hatch, beside a table that Poetry has left',
      {
        'pyproject.toml': project(
          '[build-system]\nbuild-backend = "hatchling.build"\n[tool.hatch.version]\npath = "a.py"\n[tool.poetry]\nversion = "9"\n',
        ),
        'a.py': '__version__ = "1.2.3"',
      },
      '1.2.3 a.py:1',
    ],
    [
      'Poetry beside a project',
      { 'pyproject.toml': project('[tool.poetry]\nversion = "1.2.3"\n') },
      '1.2.3 pyproject.toml:5',
    ],
  ])('is followed to it: %s', async (_, files, found) => {
    expect(await read(files)).toBe(found)
  })

  test.each<[string, string, string]>([
    ['a table', '[tool.setuptools_scm]\n', 'setuptools-scm'],
    ['a requirement', '[build-system]\nrequires = ["setuptools_scm[toml]>=8"]\n', 'setuptools-scm'],
    ['hatch', '[tool.hatch.version]\nsource = "vcs"\n', 'hatch-vcs'],
    ['PDM', '[tool.pdm.version]\nsource = "scm"\n', 'pdm-backend'],
    ['versioningit', '[tool.versioningit]\n', 'versioningit'],
    ['versioneer', '[tool.versioneer]\n', 'versioneer'],
    [
      'Poetry, which has a placeholder then',
      '[tool.poetry]\nversion = "0.0.0"\n[tool.poetry-dynamic-versioning]\nenable = true\n',
      'poetry-dynamic-versioning',
    ],
  ])('is that of the tag: %s', async (_, rest, tool) => {
    expect(await read({ 'pyproject.toml': project(rest) })).toBe(`tag: ${tool}`)
  })

  const python = (text: string): Files => ({
    'pyproject.toml': attribute('orbit.__version__'),
    'orbit.py': text,
  })

  test.each<[string, Files, string]>([
    ['it is only built', { 'pyproject.toml': project('') }, 'only known when the package is built'],
    [
      'a backend that nobody knows',
      {
        'pyproject.toml': project(
          '[build-system]\nbuild-backend = "own"\n[tool.hatch.version]\npath = "a.py"\n',
        ),
        'a.py': '__version__ = "1"',
      },
      'only known when',
    ],
    ['there is no module', { 'pyproject.toml': attribute('orbit.__version__') }, 'has no such module'],
    [
      'there are two modules',
      { ...python('__version__ = "1.2.3"'), 'src/orbit/__init__.py': '__version__ = "1.2.3"' },
      'may be that of orbit.py or of src/orbit/__init__.py',
    ],
    ['the module has no such name', python('version = "1.2.3"'), 'does not define __version__'],
    ['it is in a comment', python('# __version__ = "1.2.3"'), 'does not define'],
    ['it is in a text', python('"""\n__version__ = "1.2.3"\n"""\n'), 'does not define'],
    ['it is an argument', python('f(\n__version__="1.2.3"\n)\n'), 'does not define'],
    ['it is of a class', python('class A:\n    __version__ = "1.2.3"\n'), 'is not simply a text'],
    ['it is called', python('__version__ = version("orbit")'), 'is not simply a text'],
    ['it is put together', python('__version__ = "1.2" + ".3"'), 'is not simply a text'],
    ['it is a pattern', python('__version__ = f"1.2.{x}"'), 'is not simply a text'],
    ['it has escapes', python('__version__ = "1.2.\\x33"'), 'is not simply a text'],
    ['it is extended', python('__version__ = "1.2"\n__version__ += ".3"'), 'is not simply a text'],
    ['it is imported', python('from ._version import version as __version__'), 'is not simply a text'],
    [
      'it is imported later',
      python('__version__ = "1.2.3"\nfrom .a import (\n  __version__,\n)'),
      'is not simply',
    ],
    ['a condition', python('if x: __version__ = "1.2.3"'), 'is not simply a text'],
    ['another way', python('try:\n  import a\nexcept E:\n  __version__ = "1.2.3"'), 'is not simply'],
    ['it is given twice', python('__version__ = "1.2.3"\n__version__ = "1.2.4"'), 'another value on line 1'],
    ['it is given one of several', python('__version__, a = "1.2.3", 1'), 'is not simply a text'],
    ['it is given one on the same line', python('__version__ = "1.2.3"; __version__ = "9"'), 'is not simply'],
    ['it is extended on the line', python('__version__ = "1.2.3"; __version__ += "9"'), 'is not simply'],
    ['it is given one in brackets', python('__version__ = "1.2.3"\n(__version__, a) = b'), 'is not simply'],
    ['it is given one by the way', python('__version__ = "1.2.3"\nf(__version__ := "9")'), 'is not simply'],
    ['a text has no end', python('a = "\n__version__ = "1.2.3"'), 'has no end'],
    ['it goes in circles', python('__version__ = VERSION\nVERSION = __version__'), 'is not simply a text'],
    [
      'a file above the repository',
      { 'pyproject.toml': project('[tool.hatch.version]\npath = "../../x.py"'), '../../x.py': 'x' },
      'which is not in the repository',
    ],
    [
      'an absolute path',
      { 'pyproject.toml': project('[tool.hatch.version]\npath = "/etc/passwd"') },
      'which is not in the repository',
    ],
    [
      'a file that is not there',
      { 'pyproject.toml': project('[tool.pdm.version]\nsource = "file"\npath = "a.py"') },
      'does not have as a regular file',
    ],
    [
      'a pattern that would take long',
      {
        'pyproject.toml': project(`[tool.hatch.version]\npath = "a"\npattern = '(?P<version>.)\\1'`),
        a: 'aa',
      },
      'is not a regular expression',
    ],
    ['a larger file', python(`${' '.repeat(1024 * 1024)}__version__ = "1"`), 'larger than 1 MiB'],
  ])('is not guessed: %s', async (_, files, message) => {
    await expect(read(files)).rejects.toThrow(
      expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message) }),
    )
  })
})
