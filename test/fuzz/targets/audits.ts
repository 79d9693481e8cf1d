import {
  type AddedPackage,
  type AuditFormat,
  type AuditReading,
  type AuditRun,
  joinAudit,
  packageKey,
  readAudit,
} from '@governance-gates/evidence/audits'
import { elementsOf, headingsOf, linesOf, recordAt } from '../elements.ts'
import { decoded, type Fixture, fixtures, neighbour } from '../fixture.ts'
import { jsonLikeness, type Likeness } from '../likeness/document-likeness.ts'
import type { ByteText } from '../mutation.ts'
import type { Excuse, Judgement, Prepared, Target } from '../target.ts'

const AUDITS = 'packages/evidence/src/audits'

const FORMATS: Readonly<Record<string, AuditFormat>> = {
  'cargo-audit': 'cargo-audit',
  'cargo-deny': 'cargo-deny',
  'cargo-geiger': 'cargo-geiger',
  'npm-audit': 'npm-audit-2',
  'pip-audit': 'pip-audit',
  'osv-scanner': 'osv-scanner',
  govulncheck: 'govulncheck',
  'github-compare': 'github-dependency-compare',
  cyclonedx: 'cyclonedx-1',
  spdx: 'spdx-2.3',
}

/** Reports of audits: a package in which one finds something must not become clean. */
export function auditTargets(): readonly Target[] {
  const formats = Map.groupBy(
    fixtures(`${AUDITS}/*/fixtures/*.{json,jsonl}`),
    ({ path }) => path.split('/')[4] ?? '',
  )
  return [...formats].flatMap(([folder, files]) => {
    const likeness = jsonLikeness(files, ['vulnerabilities', 'metadata', 'warnings'])
    return files.map((file) => ({
      format: `${folder} report`,
      fixture: file.path,
      text: file.text,
      prepare: async () => prepare(FORMATS[folder] ?? 'cargo-audit', file, likeness),
    }))
  })
}

/** What is known of the run beside its report: each of these tools exits with 0 where it found nothing. */
function runOf({ path, text }: Fixture): AuditRun {
  const log = neighbour(path, path.slice(path.lastIndexOf('/') + 1).replace(/\.jsonl?$/, '.log.txt'))
  return { text: decoded(text), exitCode: 0, status: 200, ...(log === undefined ? {} : { log }) }
}

function prepare(format: AuditFormat, file: Fixture, likeness: Likeness): Prepared {
  const run = runOf(file)
  const read = (text: ByteText) => readAudit(format, { ...run, text: decoded(text) })
  const whole = orNothing(() => read(file.text))
  const added = whole === undefined ? [] : packagesIn(whole)
  const clean = (reading: AuditReading) => cleanIn(reading, added)
  const before = whole === undefined ? new Set() : clean(whole)
  const elements = elementsOf(file.text)
  const lines = linesOf(file.text)
  const places = (name: string) =>
    lines.filter(({ start, end }) => file.text.slice(start, end).includes(name))
  const points = added
    .map((each) => ({ id: packageKey(each), name: each.name }))
    .filter(({ id }) => !before.has(id))
    .map(({ id, name }) => {
      const context = places(name).flatMap((line) => [
        recordAt(file.text, elements, lines.indexOf(line) + 1),
        ...headingsOf(file.text, line),
      ])
      return { id, ...(context[0] ?? { start: 0, end: file.text.length }), context }
    })
  return {
    points,
    notes: 0,
    judge: async (mutated) => judgementOf(read(mutated), { points, clean }),
    excuse: (mutated) => excuseOf(mutated, likeness),
  }
}

function orNothing(read: () => AuditReading): AuditReading | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

interface Wanted extends Pick<Prepared, 'points'> {
  clean(reading: AuditReading): ReadonlySet<string>
}

function judgementOf(reading: AuditReading, { points, clean }: Wanted): Judgement {
  const found = clean(reading)
  const size = reading.vulnerabilities.length + reading.licences.length + reading.unsafe.length
  const lost = points.filter(({ id }) => found.has(id))
  return { lost, decisive: lost, notes: 0, size }
}

/** The packages that a report finds something in, in the version that it looked at. */
function packagesIn({
  vulnerabilities,
  universe,
}: AuditReading): readonly (AddedPackage & { readonly version: string })[] {
  const listed = universe.kind === 'listed' ? universe.packages : []
  return vulnerabilities.flatMap(({ package: { ecosystem, name, versions } }) => {
    const known = listed.find((each) => each.name === name)?.version
    const version = versions.kind === 'version' ? versions.version : (known ?? '1.0.0')
    return [{ ecosystem, name, version, source: 'registry' as const }]
  })
}

function cleanIn(
  reading: AuditReading,
  added: readonly (AddedPackage & { readonly version: string })[],
): ReadonlySet<string> {
  const { universe } = reading
  const ecosystems = [...new Set(added.map(({ ecosystem }) => ecosystem))]
  const count = universe.kind === 'counted' ? universe.count : 0
  const outcomes = joinAudit(added, {
    readings: [reading],
    locks: ecosystems.map((ecosystem) => ({
      ecosystem,
      count,
      packages: added.filter((each) => each.ecosystem === ecosystem),
    })),
    accepted: new Set(),
    changedPaths: [],
  })
  return new Set(
    outcomes.flatMap(({ package: { ecosystem, name, version = '' }, outcome }) =>
      outcome.status === 'clean' ? [packageKey({ ecosystem, name, version })] : [],
    ),
  )
}

function excuseOf(mutated: ByteText, likeness: Likeness): Excuse | undefined {
  return likeness(mutated) === undefined
    ? { kind: 'plausible', reason: 'a report of other findings' }
    : undefined
}
