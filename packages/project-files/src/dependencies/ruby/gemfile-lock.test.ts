import { describe, expect, test } from 'vitest'
import { readDependencies } from '../read-dependencies.ts'

const LOCK = `GIT
  remote: https://example.org/fork.git
  revision: 0123abc
  branch: main
  specs:
    fork (0.1.0)

PATH
  remote: .
  specs:
    orbit (1.1.0)
      nokogiri (~> 1.15, >= 1.15.1)
      bundler

GEM
  remote: https://rubygems.org/
  specs:
    nokogiri (1.15.4-x86_64-linux)
      racc (~> 1.4)
    racc (1.7.1)

PLATFORMS
  x86_64-linux

DEPENDENCIES
  fork!
  orbit!

BUNDLED WITH
   2.5.0
`

describe('a Gemfile.lock', () => {
  test('has each gem with where it is from', async () => {
    const list = await readDependencies('a/Gemfile.lock', LOCK)
    expect(list).toMatchObject({ ecosystem: 'rubygems', format: 'Gemfile.lock', elsewhere: [] })
    expect(list?.dependencies).toEqual([
      {
        name: 'fork',
        version: '0.1.0',
        source: 'git https://example.org/fork.git',
        line: 6,
        section: 'lock',
      },
      { name: 'orbit', version: '1.1.0', source: 'path .', line: 11, section: 'lock' },
      { name: 'nokogiri', version: '1.15.4', source: 'gem https://rubygems.org/', line: 18, section: 'lock' },
      { name: 'racc', version: '1.7.1', source: 'gem https://rubygems.org/', line: 20, section: 'lock' },
    ])
    const crossed = await readDependencies('Gemfile.lock', LOCK.replaceAll('\n', '\r\n'))
    expect(crossed?.dependencies).toEqual(list?.dependencies)
  })

  test.each([
    ['', 'has no line break'],
    [LOCK.trimEnd(), 'has no line break'],
    [LOCK.slice(0, LOCK.indexOf('PLATFORMS')), 'it has no PLATFORMS'],
    [LOCK.slice(0, LOCK.indexOf('DEPENDENCIES')), 'it has no DEPENDENCIES'],
    [LOCK.replace('    racc (1.7.1)\n', ''), '"racc" is needed here'],
    [LOCK.replace('racc (1.7.1)', 'racc'), 'the line is not a gem'],
  ])('that is not whole is refused (%#)', async (text, message) => {
    await expect(readDependencies('Gemfile.lock', text)).rejects.toThrow(message)
  })
})
