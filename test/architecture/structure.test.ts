import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT, sourceFiles } from './source-file.ts'

const JUNK_DRAWERS = /^(utils?|helpers?|common|misc|shared|lib)$/

describe('every source file', () => {
  test.each(sourceFiles().map(({ path }) => [path] as const))(
    '%s is named for a noun and stays small',
    (path) => {
      expect(basename(path, '.ts')).not.toMatch(JUNK_DRAWERS)
      expect(readFileSync(join(ROOT, path), 'utf8').split('\n').length).toBeLessThanOrEqual(300)
    },
  )
})
