import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDependencies } from '../read-dependencies.ts'

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')

/** `section name @line`, with the alias behind it. */
async function dependencies(path: string, text: string): Promise<readonly string[]> {
  const list = await readDependencies(path, text)
  return (list?.dependencies ?? []).map(
    ({ name, alias, line, section }) =>
      `${section} ${name} @${line}${alias === undefined ? '' : ` as ${alias}`}`,
  )
}

const LOCKED = [
  '@types/ms',
  'is-number',
  'is-odd',
  'js-tokens',
  'loose-envify',
  'ms',
  'react',
  'use-sync-external-store',
]

describe('the lock files of one project', () => {
  test.each([
    ['package-lock.json', 'package-lock.v1.json', ['@demo/inner']],
    ['package-lock.json', 'package-lock.v2.json', ['@demo/inner']],
    ['npm-shrinkwrap.json', 'package-lock.v3.json', ['@demo/inner']],
    ['pnpm-lock.yaml', 'pnpm-lock.v6.yaml', []],
    ['pnpm-lock.yaml', 'pnpm-lock.v9.yaml', []],
    ['yarn.lock', 'yarn-1.lock', []],
    ['yarn.lock', 'yarn-4.lock', ['@demo/inner', 'demo']],
  ])('as %s (%s) name the same packages', async (path, file, own) => {
    const list = await readDependencies(`some/where/${path}`, fixture(file))
    expect(list).toMatchObject({ ecosystem: 'npm', format: path, elsewhere: [] })
    const names = (list?.dependencies ?? []).map(({ name }) => name)
    expect([...new Set(names)].sort()).toEqual([...LOCKED, ...own].sort())
  })

  test.each([
    ['package-lock.json', 'package-lock.v1.json', 'lock is-odd @51 as odd-alias'],
    ['package-lock.json', 'package-lock.v3.json', 'lock is-odd @77 as odd-alias'],
    ['pnpm-lock.yaml', 'pnpm-lock.v9.yaml', 'dependencies is-odd @14 as odd-alias'],
    ['pnpm-lock.yaml', 'pnpm-lock.v9.yaml', 'lock use-sync-external-store @77'],
    ['pnpm-lock.yaml', 'pnpm-lock.v6.yaml', 'lock use-sync-external-store @94'],
    ['pnpm-lock.yaml', 'pnpm-lock.v9.yaml', 'dependencies is-number @34'],
    ['pnpm-lock.yaml', 'pnpm-lock.v9.yaml', 'dev @types/ms @25'],
    ['yarn.lock', 'yarn-1.lock', 'lock is-odd @49 as odd-alias'],
    ['yarn.lock', 'yarn-1.lock', 'lock js-tokens @32'],
    ['yarn.lock', 'yarn-4.lock', 'lock is-odd @94'],
  ])('as %s (%s) have %j', async (path, file, row) => {
    expect(await dependencies(path, fixture(file))).toContain(row)
  })
})
