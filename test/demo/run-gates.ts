import { runAction } from '../../packages/testing/src/index.ts'
import { createPlatform, platformGates, platformStep } from './platform.ts'

/** The demo: the bundle of every gate judges the example platform. */
using platform = createPlatform()
const failed = platformGates().filter((name) => {
  const run = runAction(platformStep(platform, name))
  process.stdout.write(run.stdout)
  process.stderr.write(run.stderr)
  return run.exitCode !== 0
})
process.exitCode = failed.length === 0 ? 0 : 1
