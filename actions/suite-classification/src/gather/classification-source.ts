import type { EvidenceReader, EvidenceReading } from '@governance-gates/action-kit'
import type { Finding } from '@governance-gates/core'
import { type Classification, readClassification } from '@governance-gates/project-files'
import type {
  ClassificationReading,
  UnusableClassification,
} from '../classification/classification-reading.ts'
import { classifyTests } from '../classification/classified-tests.ts'
import { testsBySuite } from '../classification/suite-tests.ts'
import type { PolicyPlace } from '../policy-place.ts'
import { namedParts } from './named-parts.ts'
import type { PartSources } from './part-sources.ts'

/**
 * Reads the classification of the working tree: it is part of the change, as the tests are. The rules that it is judged
 * by come from the base commit.
 */
export function readClassificationFile(
  path: string,
  evidence: EvidenceReader,
): Promise<EvidenceReading<Classification>> {
  return evidence.read(path, async ({ text, facts }) => {
    const content = await readClassification(text(), path)
    facts.format = 'suite-classification'
    facts.records = content.entries.length
    return content
  })
}

/** Compares what was read with the files that exist. */
export async function applyClassification(
  reading: EvidenceReading<Classification>,
  sources: PartSources,
  place: PolicyPlace,
): Promise<ClassificationReading> {
  const { path: file } = reading
  switch (reading.kind) {
    case 'missing':
      return unusable(file, 'missing', {
        message: `${file} does not exist: create it, and list the test files of each suite in it`,
        file: place.file,
        line: place.lineOf(['suites', 'classification']),
      })
    case 'unreadable':
      return unusable(file, 'malformed', { line: 1, ...reading.finding })
    case 'read': {
      const classification = reading.content
      if (classification.entries.length === 0)
        return unusable(file, 'empty', listsNothing(file, classification))
      const parts = await namedParts(classification.entries, sources)
      const classified = classifyTests(sources.files, classification.entries, parts)
      const bySuite = testsBySuite(classification.suites, classified)
      return { kind: 'read', file, classification, classified, bySuite }
    }
  }
}

function unusable(
  file: string,
  problem: UnusableClassification['problem'],
  finding: Finding,
): UnusableClassification {
  return { kind: 'unusable', file, problem, finding }
}

function listsNothing(file: string, { suites }: Classification): Finding {
  return { message: 'lists no test in any suite: fill in files = [...]', file, line: suites[0]?.line ?? 1 }
}
