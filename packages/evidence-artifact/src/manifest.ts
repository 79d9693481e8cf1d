import * as z from 'zod/mini'
import { isArtifactPath } from './artifact-path.ts'
import { MANIFEST_SCHEMA } from './wire-names.ts'

const ROLES = ['verdict', 'evidence', 'baseline', 'history', 'report'] as const
/** What a file of an artifact is for, and the folder that it lies in. */
export type ArtifactRole = (typeof ROLES)[number]

export interface ArtifactFile {
  /** Relative to the artifact, with `/`: `evidence/reports/junit.xml`. */
  readonly path: string
  readonly role: ArtifactRole
  /** The gate that wrote it. */
  readonly gate?: string
  /** The campaign that it is evidence of. */
  readonly campaign?: string
  /** All of them, the first included, where it is evidence of several. */
  readonly campaigns?: readonly string[]
  /** As the checked-out commit of its job has it: no step of that job can be shown to have written it. */
  readonly committed?: true
  readonly sha256: string
  readonly bytes: number
}

/** One cell of a job's matrix; a job without one has a single cell. */
export interface ArtifactCell {
  /** From 0. */
  readonly index: number
  readonly total: number
  /** For people: `os=windows-latest, shard=2`; empty where there is no matrix. */
  readonly label: string
}

/** Who made an artifact. It says so itself: what the API says of the run counts more. */
export interface ArtifactProducer {
  readonly repository: string
  readonly commit: string
  readonly ref: string
  readonly event: string
  readonly workflow: string
  readonly runId: number
  readonly runAttempt: number
  readonly job: string
  readonly os: string
}

/** A glob that a cell was asked for, and how many files it left of it. */
export interface AskedGlob {
  /** Relative to the workspace of the cell. */
  readonly glob: string
  readonly campaign?: string
  /** Whether a cell may leave no file for it. */
  readonly optional?: true
  readonly files: number
}

/** What a cell was asked for. */
interface AskedOfCell {
  readonly evidence: readonly AskedGlob[]
  /** Empty where the workflow does not say. */
  readonly gates: readonly string[]
}

const OUTCOMES = ['success', 'failure', 'cancelled', 'skipped'] as const
/** How a step ended, as `steps.<id>.outcome` says it. */
export type ArtifactOutcome = (typeof OUTCOMES)[number]

/** A step that made evidence. */
export interface ArtifactStep {
  /** The campaign that it ran; absent where it made everything. */
  readonly name?: string
  readonly outcome: ArtifactOutcome
}

const JOB_STATUSES = ['success', 'failure', 'cancelled'] as const

/** The job of a cell, as far as the job itself knows. */
export interface ArtifactJob {
  /** The status of the job when it saved. */
  readonly status?: (typeof JOB_STATUSES)[number]
  /** Its number in GitHub's API. */
  readonly checkRun?: number
}

/** Why the files of a cell do not count: the cell ran again in this attempt, and saved nothing that can be read. */
interface LostArtifact {
  readonly runAttempt: number
  /** How the job ended in that attempt, or what is wrong with what it saved. */
  readonly reason: string
}

/** What an artifact of evidence holds. */
export interface ArtifactManifest {
  readonly schema: typeof MANIFEST_SCHEMA
  readonly name: string
  /** When, in UTC. */
  readonly createdAt: string
  readonly producer: ArtifactProducer
  readonly cell: ArtifactCell
  readonly files: readonly ArtifactFile[]
  readonly asked?: AskedOfCell
  readonly steps?: readonly ArtifactStep[]
  readonly jobRun?: ArtifactJob
  /** Only evidence/restore writes it, and leaves no file beside it. */
  readonly lost?: LostArtifact
}

/** A manifest that cannot be believed. `path` is the place inside it: `files[3].path`; empty for the whole. */
export class ManifestError extends Error {
  readonly path: string

  constructor(path: string, message: string) {
    super(`${path === '' ? 'the manifest' : path}: ${message}`)
    this.name = 'ManifestError'
    this.path = path
  }
}

const MAX_CHARACTERS = 8 * 1024 * 1024
const MAX_FILES = 10_000
/** A matrix has at most 256 jobs. https://docs.github.com/en/actions/reference/limits */
const MAX_CELLS = 256

const MAX_ASKED = 1_000

const text = z.string().check(z.maxLength(1_000))
const count = z.int().check(z.nonnegative(), z.maximum(Number.MAX_SAFE_INTEGER))

const shape = z.strictObject({
  schema: z.literal(MANIFEST_SCHEMA),
  name: text.check(z.minLength(1)),
  createdAt: z.iso.datetime(),
  producer: z.strictObject({
    repository: text,
    commit: text,
    ref: text,
    event: text,
    workflow: text,
    runId: count,
    runAttempt: count,
    job: text,
    os: text,
  }),
  cell: z.strictObject({
    index: z.int().check(z.nonnegative(), z.lt(MAX_CELLS)),
    total: z.int().check(z.positive(), z.maximum(MAX_CELLS)),
    label: text,
  }),
  files: z
    .array(
      z.strictObject({
        path: text,
        role: z.enum(ROLES),
        gate: z.exactOptional(text),
        campaign: z.exactOptional(text),
        campaigns: z.exactOptional(z.array(text).check(z.maxLength(MAX_ASKED))),
        committed: z.exactOptional(z.literal(true)),
        sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
        bytes: count,
      }),
    )
    .check(z.maxLength(MAX_FILES)),
  asked: z.exactOptional(
    z.strictObject({
      evidence: z
        .array(
          z.strictObject({
            glob: text,
            campaign: z.exactOptional(text),
            optional: z.exactOptional(z.literal(true)),
            files: count,
          }),
        )
        .check(z.maxLength(MAX_ASKED)),
      gates: z.array(text).check(z.maxLength(MAX_ASKED)),
    }),
  ),
  steps: z.exactOptional(
    z
      .array(z.strictObject({ name: z.exactOptional(text), outcome: z.enum(OUTCOMES) }))
      .check(z.maxLength(MAX_ASKED)),
  ),
  jobRun: z.exactOptional(
    z.strictObject({ status: z.exactOptional(z.enum(JOB_STATUSES)), checkRun: z.exactOptional(count) }),
  ),
  lost: z.exactOptional(z.strictObject({ runAttempt: count, reason: text })),
})

/** Reads a manifest that a stranger may have written. @throws ManifestError */
export function parseManifest(json: string): ArtifactManifest {
  if (json.length > MAX_CHARACTERS) throw new ManifestError('', 'is larger than 8 MiB')
  const parsed = shape.safeParse(parseJson(json))
  if (!parsed.success) throw shapeError(parsed.error.issues[0])
  const { cell, files } = parsed.data
  if (cell.index >= cell.total)
    throw new ManifestError('cell.index', `is not below cell.total, which is ${cell.total}`)
  const known = new Set<string>()
  for (const [index, { path, role }] of files.entries()) {
    const place = `files[${index}].path`
    if (!isArtifactPath(path) || !path.startsWith(`${role}/`)) {
      throw new ManifestError(place, `is not a path in the folder ${role}/`)
    }
    // On some systems two such names are one file.
    const folded = path.normalize('NFC').toLowerCase()
    if (known.has(folded))
      throw new ManifestError(place, 'is listed twice, or differs only in case from another file')
    known.add(folded)
  }
  return parsed.data
}

/** A manifest as its file has it. */
export function manifestJson(manifest: ArtifactManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new ManifestError('', 'is not valid JSON')
  }
}

function shapeError(issue: z.core.$ZodIssue | undefined): ManifestError {
  const path = (issue?.path ?? []).map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  const reason =
    issue?.code === 'unrecognized_keys' ? 'has an unknown key' : 'is missing, or has the wrong type'
  return new ManifestError(path.join('').replace(/^\./, ''), reason)
}
