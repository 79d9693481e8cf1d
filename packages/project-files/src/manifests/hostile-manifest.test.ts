import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFiles as read } from './fixtures/manifest-files.ts'

describe('a manifest of anybody', () => {
  const names = [
    'setup.cfg',
    'setup.py',
    'a.py',
    'version.rb',
    'a.gemspec',
    'gradle.properties',
    'build.gradle',
    'pom.xml',
    'X.csproj',
    'Chart.yaml',
    'lerna.json',
    'composer.json',
    'mix.exs',
    'pyproject.toml',
  ]

  test('is read or refused in words, whatever it says', async () => {
    const piece = fc.constantFrom(
      ...[
        '__version__',
        ' = ',
        '"1.2.3"',
        "'",
        '"',
        '"""',
        '\n',
        '#',
        '//',
        '/*',
        '*/',
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        ',',
      ],
      ...[
        'version',
        ': ',
        'VERSION',
        's.version',
        'setup(',
        '%w[',
        '<<~A',
        '\\',
        'attr: a.b',
        '[metadata]\n',
        '@version ',
        '<Project>',
        '~s(',
      ],
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 20 }).map((all) => all.join('')),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), text, async (path, content) => {
        const outcome = await read({ [path]: content }).catch((error: unknown) => error)
        if (outcome instanceof Error) expect(outcome.name).toBe('EvidenceError')
        else expect(outcome).toEqual(expect.any(String))
      }),
      { numRuns: 3_000 },
    )
  })

  test.each<[string, string]>([
    ['a.py', '__version__ = VERSION = '],
    ['a.py', '__version__\n'],
    ['a.py', '('],
    ['setup.py', 'setup(a=b, '],
    ['version.rb', 'VERSION = A\n'],
    ['version.rb', '<<A\n'],
    ['version.rb', '%w['],
    ['a.gemspec', 's.version\n'],
    ['build.gradle', 'version "'],
    ['build.gradle', 'a{\nversion="1"\n'],
    ['build.gradle', 'version="1"\n'],
    ['build.gradle', '/* '],
    ['mix.exs', 'version: ~s('],
    ['gradle.properties', 'version '],
    ['setup.cfg', ' a\n'],
  ])('%s of %j is read in linear time', async (path, piece) => {
    const long = piece.repeat(Math.floor((1024 * 1024) / piece.length))
    const before = performance.now()
    await read({ [path]: long }).catch(() => undefined)
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})
