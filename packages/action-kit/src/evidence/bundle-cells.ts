import {
  type BundleManifest,
  cellShortfalls,
  latestOfCells,
  ManifestError,
  parseManifest,
  shortfallRemedy,
  shortfallText,
} from '@governance-gates/artifact-bundle'
import type { Finding } from '@governance-gates/core'

/** What the cells that evidence was restored from left out, and what to do; undefined if nothing is missing. */
export interface CellProblems {
  readonly findings: readonly Finding[]
  readonly remedy: string
}

interface ManifestText {
  /** For reports. */
  readonly file: string
  readonly text: string
}

/** What the manifests of restored bundles say is missing of one campaign; undefined where nothing is. */
export function readCellProblems(texts: readonly ManifestText[], campaign: string): CellProblems | undefined {
  const readings = texts.map(read)
  const manifests = readings.flatMap((reading) => (reading.kind === 'read' ? [reading] : []))
  const latest = latestOfCells(manifests).map(({ manifest }) => manifest)
  const shortfalls = cellShortfalls(latest).filter(
    ({ campaigns }) => campaigns.includes(campaign) || campaigns.includes(''),
  )
  const findings: readonly Finding[] = [
    ...readings.flatMap((reading) => (reading.kind === 'unreadable' ? [reading.finding] : [])),
    ...shortfalls.map((shortfall) => ({ message: shortfallText(shortfall), subject: shortfall.job })),
  ]
  if (findings.length === 0) return undefined
  const remedy = shortfalls.length > 0 ? shortfallRemedy(shortfalls) : UNREADABLE
  return { findings, remedy }
}

const UNREADABLE = 'let only evidence/restore write to the folder that it restores into'

type Reading =
  | { readonly kind: 'read'; readonly manifest: BundleManifest }
  | { readonly kind: 'unreadable'; readonly finding: Finding }

function read({ file, text }: ManifestText): Reading {
  try {
    return { kind: 'read', manifest: parseManifest(text) }
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error
    return { kind: 'unreadable', finding: { message: error.message, file } }
  }
}
