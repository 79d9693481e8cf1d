import { type DependencyReading, malformed } from '../dependency-reader.ts'
import { readYarnBerryLock } from './yarn-berry-lock.ts'
import { readYarnClassicLock } from './yarn-classic-lock.ts'

const CLASSIC_HEADER = /^# yarn lockfile v1$/m
const BERRY_HEADER = /^__metadata:/m

/** Reads a yarn.lock: of Yarn 1, a format of its own, or of Yarn 2 and later, YAML. */
export async function readYarnLock(text: string): Promise<DependencyReading> {
  if (BERRY_HEADER.test(text)) return readYarnBerryLock(text)
  if (CLASSIC_HEADER.test(text.replaceAll('\r\n', '\n'))) return readYarnClassicLock(text)
  throw malformed(
    'it has neither "# yarn lockfile v1" nor __metadata: this is not a Yarn lock file',
    undefined,
  )
}
