import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder } from '../../packages/testing/src/index.ts'
import { EvidenceRunner } from '../bundles/evidence-run.ts'
import { type Cost, estimate, exactly } from './cost.ts'
import { RESTORE } from './figures.ts'
import { action } from './measure.ts'
import type { Part } from './part.ts'

const ACTION = join(import.meta.dirname, '../../actions/evidence/restore')
const MEBIBYTE = 1024 * 1024
/** A tenth of the evidence of a gigabyte, and a fourth of that: what stays in memory shows in their difference. */
const [SMALL, LARGE] = [25, 100]

/** Evidence of another job, as large as it gets. */
export const restore: Part = {
  name: 'restore',
  what: 'the memory of evidence/restore for an artifact of 100 MiB, and per byte of it',
  async measure(say) {
    await using runner = await EvidenceRunner.start()
    const [small, large] = [await restored(runner, SMALL, say), await restored(runner, LARGE, say)]
    const perByte = ((large.memory - small.memory) * 1e6) / ((LARGE - SMALL) * MEBIBYTE)
    return [
      { figure: RESTORE.memory, measured: exactly(large.memory) },
      { figure: RESTORE.perByte, measured: exactly(Math.max(perByte, 0)) },
      { figure: RESTORE.time, measured: estimate([large.cpu]), wall: estimate([large.wall]) },
    ]
  },
}

/** Saves bytes that cannot be compressed, as the archives and pictures of a test run are, and restores them. */
async function restored(
  runner: EvidenceRunner,
  mebibytes: number,
  say: (what: string) => void,
): Promise<Cost> {
  say(`saves ${mebibytes} MiB`)
  using folder = createFolder()
  folder.write({ 'reports/small.xml': '<testsuites/>' })
  writeFileSync(join(folder.path, 'reports/large.xml'), randomBytes(mebibytes * MEBIBYTE))
  const saved = await runner.save(folder, {
    runId: mebibytes,
    inputs: { evidence: 'corpus=reports/**/*.xml' },
  })
  if (saved.exitCode !== 0) throw new Error(`evidence/save exited with ${saved.exitCode}\n${saved.stdout}`)
  say(`restores ${mebibytes} MiB`)
  using target = createFolder()
  return await action({
    action: ACTION,
    workspace: target.path,
    inputs: { 'github-token': '' },
    env: {
      ...runner.artifacts.environment({ runId: mebibytes }),
      GITHUB_API_URL: runner.github.url,
      GITHUB_RUN_ID: String(mebibytes),
    },
  })()
}
