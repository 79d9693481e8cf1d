import { EvidenceError, isJsonObject, name, readShape, showValue } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import {
  type AuditReader,
  type AuditReading,
  type AuditRun,
  auditReading,
  type Known,
  known,
  type NotMeasured,
  type StatedLicence,
  unknown,
} from '../audit-reading.ts'
import { reportDocument, statedInstant } from '../json-report.ts'
import { packageOfUrl } from '../package-identity.ts'

/**
 * Reads the packages of an SPDX 2.3 document (JSON) with their licences, also as GitHub exports it, inside `{sbom}`. A
 * package is known by its package URL alone. `NOASSERTION` and `NONE` are not licences.
 *
 * https://spdx.github.io/spdx-spec/v2.3/package-information/
 */
export const spdxReader: AuditReader = {
  format: 'spdx-2.3',
  tool: 'SPDX',
  docs: 'https://spdx.github.io/spdx-spec/v2.3/',
  read,
}

const REMEDY = 'upload the bill of materials as its tool wrote it: SPDX 2.3, as JSON'

const packageShape = z.object({
  name,
  licenseDeclared: z.optional(z.string()),
  licenseConcluded: z.optional(z.string()),
  externalRefs: z.optional(z.array(z.object({ referenceType: z.string(), referenceLocator: z.string() }))),
})
const documentShape = z.object({
  spdxVersion: z.string(),
  creationInfo: z.object({ created: z.optional(z.string()) }),
  packages: z.array(packageShape),
})

type Package = z.infer<typeof packageShape>

function read({ text }: AuditRun): AuditReading {
  const document = reportDocument(text, { tool: 'SPDX', remedy: REMEDY })
  const root = isJsonObject(document.value) && Object.hasOwn(document.value, 'sbom') ? ['sbom'] : []
  const { spdxVersion, creationInfo, packages } = readShape(document, documentShape, root)
  if (spdxVersion !== 'SPDX-2.3') {
    throw new EvidenceError(`spdxVersion is ${showValue(spdxVersion)}, not SPDX-2.3`, {
      line: document.lineOf([...root, 'spdxVersion']),
      remedy: REMEDY,
    })
  }
  const licences = packages.flatMap(licencesOf)
  return auditReading(
    { ...spdxReader, topics: ['licences'] },
    {
      generated: statedInstant(creationInfo.created, 'creationInfo.created'),
      universe: { kind: 'listed', packages: licences.map((licence) => licence.package) },
      notMeasured: packages.flatMap(withoutUrl),
      licences,
    },
  )
}

function urlsOf({ externalRefs = [] }: Package) {
  return externalRefs
    .filter(({ referenceType }) => referenceType === 'purl')
    .flatMap(({ referenceLocator }) => packageOfUrl(referenceLocator) ?? [])
}

function licencesOf(own: Package): readonly StatedLicence[] {
  const expression = expressionOf(own)
  return urlsOf(own).map((identity) => ({ package: identity, expression }))
}

/** What the package declares and what somebody concluded: where they differ, both have to be allowed. */
function expressionOf({ licenseDeclared: declared, licenseConcluded: concluded }: Package): Known<string> {
  const texts = [declared, concluded]
  const stated = texts.filter((text) => text !== undefined && text !== '' && text !== 'NOASSERTION')
  if (stated.includes('NONE')) return unknown('the document says NONE: the package has no licence')
  const [first, second = first] = stated
  if (first === undefined) {
    return unknown(
      texts.includes('NOASSERTION') ? 'the document says NOASSERTION' : 'the document states no licence',
    )
  }
  return known(first === second ? first : `(${first}) AND (${second})`)
}

function withoutUrl(own: Package): readonly NotMeasured[] {
  if (urlsOf(own).length > 0) return []
  return [
    {
      kind: 'part',
      what: own.name,
      why: 'without a package URL that has a version, nothing says which package it is',
    },
  ]
}
