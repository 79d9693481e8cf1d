import { execFileSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { exactly } from './cost.ts'
import { SIZES } from './figures.ts'
import type { Part } from './part.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** What a runner downloads and loads. */
export const sizes: Part = {
  name: 'sizes',
  what: 'the largest main chunk, and the archive of the repository',
  async measure() {
    const archive = execFileSync('git', ['archive', '--worktree-attributes', 'HEAD'], {
      cwd: ROOT,
      maxBuffer: 1 << 30,
    })
    const mains = globSync('actions/*/dist/index.js', { cwd: ROOT }).map(
      (path) => statSync(join(ROOT, path)).size,
    )
    return [
      { figure: SIZES.chunk, measured: exactly(Math.max(...mains) / 1000) },
      { figure: SIZES.archive, measured: exactly(gzipSync(archive).length / 1e6) },
    ]
  },
}
