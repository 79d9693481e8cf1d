import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import { lockEntryOf, missingOptionalPackages } from './optional-packages.ts'

test('the lock file has the binaries of every platform: npm ci refuses it otherwise (npm run lock)', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  expect(missingOptionalPackages(packages).map(({ key }) => key)).toEqual([])
})

test('a missing binary is found, and its entry says where it runs', () => {
  const parent = {
    version: '1.0.0',
    dev: true,
    license: 'MIT',
    optionalDependencies: { '@x/cli-linux-arm64-musl': '1.0.0', '@x/windows-64': '1.0.0', there: '1.0.0' },
  }
  const missing = missingOptionalPackages({ 'node_modules/x': parent, 'node_modules/there': {} })
  expect(missing.map(({ key }) => key)).toEqual([
    'node_modules/@x/cli-linux-arm64-musl',
    'node_modules/@x/windows-64',
  ])
  expect(missing.map(lockEntryOf)).toEqual([
    {
      version: '1.0.0',
      cpu: ['arm64'],
      dev: true,
      libc: ['musl'],
      license: 'MIT',
      optional: true,
      os: ['linux'],
    },
    { version: '1.0.0', cpu: ['x64'], dev: true, license: 'MIT', optional: true, os: ['win32'] },
  ])
})
