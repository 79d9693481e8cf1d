import { expect, test } from 'vitest'
import { sourceFiles } from './source-file.ts'
import { modulesOf, neighboursOf } from './source-module.ts'

/** The folders of a gate that must not know each other: `gate.ts` and the shell join them. */
const FORBIDDEN: readonly { readonly from: string; readonly to: string; readonly because: string }[] = [
  { from: 'gather', to: 'checks', because: 'what is gathered does not depend on what is judged' },
  { from: 'checks', to: 'gather', because: 'a check judges plain data, wherever it comes from' },
  { from: 'checks', to: 'report', because: 'a check says what it found, not how it is shown' },
]

test('gathering, checking and reporting are joined by the gate alone', () => {
  const gates = modulesOf(sourceFiles().filter(({ path }) => path.startsWith('actions/')))
  const crossings = gates.flatMap((module) =>
    neighboursOf(module).flatMap((target) =>
      FORBIDDEN.filter(({ from, to }) => folderOf(module.path) === from && folderOf(target) === to).map(
        ({ because }) => `${module.path} → ${target}: ${because}`,
      ),
    ),
  )
  expect(crossings).toEqual([])
})

/** `checks` for `actions/<gate>/src/checks/…`. */
function folderOf(path: string): string | undefined {
  return path.split('/')[3]
}
