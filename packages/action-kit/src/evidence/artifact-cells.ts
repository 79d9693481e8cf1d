import type { Finding } from '@governance-gates/core'
import {
  cellShortfalls,
  latestOfCells,
  shortfallRemedy,
  shortfallText,
} from '@governance-gates/evidence-artifact'
import { readManifest } from './artifact-manifest.ts'

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

/** What the manifests of restored artifacts say is missing of one campaign; undefined where nothing is. */
export function readCellProblems(texts: readonly ManifestText[], campaign: string): CellProblems | undefined {
  const readings = texts.map(({ file, text }) => readManifest(text, file))
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
