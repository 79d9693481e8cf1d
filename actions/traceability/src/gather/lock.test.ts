import { writeTraceabilityLock } from '@governance-gates/project-files'
import { createFolder, type Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { gatherContext } from '../fixtures/gather-context.ts'
import { gatherLock } from './lock.ts'

const lock = (id: string) => writeTraceabilityLock(new Map([[id, `sha256:${'a'.repeat(64)}`]]))
const NOW = new Map([['R-1', 'x']])

function gather(files: Files, base?: Readonly<Record<string, string>>) {
  using folder = createFolder({ 'sub/x.txt': '', ...files })
  const { context } = gatherContext({
    folder: folder.path,
    directory: 'sub',
    traceability: '{ matrix: m.json, lock: t.lock }',
    ...(base === undefined ? {} : { base }),
  })
  const { judged, proposed, problems, ...rest } = gatherLock(context, 't.lock', NOW)
  const idsOf = (found: typeof judged) =>
    found === undefined ? undefined : JSON.stringify([...found.keys()])
  return {
    ...rest,
    judged: idsOf(judged),
    proposed: idsOf(proposed),
    problems: problems.map(({ file }) => file),
  }
}

const FILE = 'sub/t.lock'
const [OLD, NEW] = [lock('old'), lock('new')]

describe('the lock', () => {
  test.each<
    [
      string,
      Files,
      Readonly<Record<string, string>> | undefined,
      string | undefined,
      string | undefined,
      number,
    ]
  >([
    ['of a push is the one of the checkout', { [FILE]: NEW }, undefined, 'new', 'new', 0],
    ['of a push may be missing', {}, undefined, undefined, undefined, 0],
    ['of a push may be broken', { [FILE]: '{' }, undefined, undefined, undefined, 1],
    ['of a change is judged as its base has it', { [FILE]: NEW }, { 't.lock': OLD }, 'old', 'new', 0],
    ['of a change may be as it was', { [FILE]: OLD }, { 't.lock': OLD }, 'old', 'old', 0],
    ['of a change may be the first one', { [FILE]: NEW }, {}, undefined, 'new', 0],
    ['of a change may be removed', {}, { 't.lock': OLD }, 'old', undefined, 0],
    ['of a change may repair a broken one', { [FILE]: NEW }, { 't.lock': '{' }, undefined, 'new', 0],
    ['of a change may break it', { [FILE]: '{' }, { 't.lock': OLD }, 'old', undefined, 1],
    ['of a change may leave it broken', { [FILE]: '{' }, { 't.lock': '{' }, undefined, undefined, 1],
    ['of a change may break it in another way', { [FILE]: '[' }, { 't.lock': '{' }, undefined, undefined, 1],
  ])('%s', (_, files, base, judged, proposed, problems) => {
    const ids = (id: string | undefined) => (id === undefined ? undefined : JSON.stringify([id]))
    expect(gather(files, base)).toEqual({
      path: FILE,
      judged: ids(judged),
      proposed: ids(proposed),
      problems: Array.from({ length: problems }, () => FILE),
      fingerprints: NOW,
    })
  })
})
