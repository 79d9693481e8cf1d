import { EvidenceError } from '@governance-gates/document/strict'
import { readInventory, readPerformanceHistory, readRunRecords } from '@governance-gates/evidence'
import { readBaseline } from '@governance-gates/evidence/baselines'
import {
  readAttestationRegister,
  readDeprecationRegister,
  readExceptionRegister,
  readPackageWaivers,
  readQuarantineRegister,
  readSimulatedChange,
} from '@governance-gates/policy'
import { readClassification, readMatrix, readTraceabilityLock } from '@governance-gates/project-files'
import { parseDocument, readList } from '@governance-gates/project-files/extensions'
import { cannotTell } from '../cannot-tell.ts'
import { type Fixture, fixtures } from '../fixture.ts'
import type { Target } from '../target.ts'
import { type Item, type ListFormat, listTargets, writtenByPeople } from './list.ts'

const OWN = 'test/fuzz/fixtures'
const PLATFORM = 'examples/platform'

/** The files that people keep in a repository, and those that the gates write for their next run. */
export function registerTargets(): readonly Target[] {
  return FORMATS.flatMap(([format, ...patterns]) => listTargets(format, fixtures(...patterns)))
}

interface Entry {
  readonly line?: number
  readonly file?: string
  readonly said?: unknown
}

/** An entry with everything that it says; only its place does not count. */
function itemsOf(entries: Iterable<Entry>): readonly Item[] {
  return [...entries].map(({ file: _, ...entry }) => {
    const { line, ...said } = entry
    return { id: JSON.stringify(said), ...(line === undefined ? {} : { line }) }
  })
}

function byPeople(format: string, read: ListFormat['read']): ListFormat {
  return { format, read, excuse: writtenByPeople }
}

/** A problem in a reading is a finding: its gate does not pass. */
function refuseAny(problems: readonly unknown[]): void {
  if (problems.length > 0) throw new EvidenceError('the gate has findings', { remedy: '' })
}

/** A row that is gone. */
function ofRows(format: string, read: (text: string) => Iterable<Entry>): ListFormat {
  const excuse = (text: string, { text: before }: Fixture) =>
    text.endsWith('\n') || text === '' || !before.endsWith('\n') ? cannotTell('histories') : undefined
  return { format, read: (text) => itemsOf(read(text)), excuse }
}

const FORMATS: readonly (readonly [ListFormat, ...string[]])[] = [
  [
    byPeople('exceptions', (text, path) => itemsOf(readExceptionRegister(text, path, { require: [] }))),
    `${PLATFORM}/exceptions.yml`,
    `${OWN}/exceptions.{yml,json}`,
  ],
  [
    byPeople('quarantine', (text, path) => itemsOf(readQuarantineRegister(text, path))),
    `${OWN}/quarantine.yml`,
  ],
  [
    byPeople('deprecations', (text, path) => itemsOf(readDeprecationRegister(text, path, 'semver'))),
    `${PLATFORM}/docs/deprecations.yml`,
    `${OWN}/deprecations.yml`,
  ],
  [
    byPeople('attestations', (text, path) => itemsOf(readAttestationRegister(text, path))),
    `${PLATFORM}/docs/attestations.yml`,
    `${OWN}/attestations.yml`,
  ],
  [
    byPeople('package waivers', (text, path) =>
      readPackageWaivers(text, path).map((each) => ({ id: JSON.stringify(each) })),
    ),
    `${OWN}/waivers.yml`,
  ],
  [
    byPeople('simulated change', (text, path) => [{ id: JSON.stringify(readSimulatedChange(text, path)) }]),
    `${PLATFORM}/change.yml`,
  ],
  [
    byPeople('classification', async (text, path) => {
      const { entries, quarantines, waivers, unread } = await readClassification(text, path)
      refuseAny(unread)
      return itemsOf([...entries, ...quarantines, ...waivers])
    }),
    `${PLATFORM}/tests/suites.toml`,
    'test/suites.toml',
  ],
  [
    byPeople('traceability matrix', async (text, path) => {
      const { matrix, problems } = await readMatrix({ path, bytes: [Buffer.from(text)] })
      refuseAny(problems)
      return matrix.requirements.map(({ id, line }) => ({ id, line }))
    }),
    `${PLATFORM}/requirements.json`,
  ],
  [
    byPeople('traceability lock', (text) =>
      [...readTraceabilityLock(text)].map(([id, { fingerprint, line }]) => ({
        id: `${id} ${fingerprint}`,
        line,
      })),
    ),
    `${PLATFORM}/requirements.lock.json`,
  ],
  [
    byPeople('extension list', async (text, path) => {
      const { entries, problems, unnamed } = readList(await parseDocument(text, path), path, {
        sections: ['extensions'],
      })
      refuseAny([...problems, ...unnamed])
      return entries.map(({ id, line }) => ({ id, line }))
    }),
    `${PLATFORM}/docs/extensions.yml`,
  ],
  [
    byPeople('inventory', (text, path) =>
      readInventory(text, path).map((each) => ({ id: JSON.stringify(each) })),
    ),
    `${PLATFORM}/extensions.txt`,
    `${OWN}/inventory.json`,
  ],
  [
    byPeople('baseline', (text) =>
      [...readBaseline(text).campaigns].flatMap(([campaign, { subjects, failing }]) => [
        { id: campaign },
        ...[...(subjects ?? [])].map(([subject, state]) => ({
          id: `${campaign} ${subject} ${JSON.stringify(state)}`,
        })),
        ...[...(failing ?? [])].map((subject) => ({ id: `${campaign} ${subject} fails` })),
      ]),
    ),
    `${PLATFORM}/governance-baseline.json`,
    `${OWN}/*baseline.json`,
  ],
  [
    ofRows('performance history', (text) =>
      [...readPerformanceHistory([Buffer.from(text)])].map(({ at, ...row }) => ({
        at,
        ...row,
        value: String(row.value),
        statistics: Object.keys(row.statistics).join(),
      })),
    ),
    `${OWN}/performance-history.jsonl`,
  ],
  [
    ofRows('run records', (text) => readRunRecords(text).map((said) => ({ said }))),
    `${OWN}/run-records.jsonl`,
  ],
]
