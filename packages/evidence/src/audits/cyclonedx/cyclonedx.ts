import {
  EvidenceError,
  type JsonDocument,
  type JsonPath,
  readShape,
  showValue,
} from '@governance-gates/document/strict'
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
 * Reads the components of a CycloneDX bill of materials (JSON, 1.2 to 1.x) with their licences. A component is known by
 * its package URL alone: its name is free text. So is a licence's `name`; only an `id` or an `expression` is SPDX.
 *
 * https://cyclonedx.org/docs/1.6/json/
 */
export const cycloneDxReader: AuditReader = {
  format: 'cyclonedx-1',
  tool: 'CycloneDX',
  docs: 'https://cyclonedx.org/docs/1.6/json/',
  read,
}

const REMEDY = 'upload the bill of materials as its tool wrote it: CycloneDX 1.x, as JSON'

const headShape = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string(),
  metadata: z.optional(z.object({ timestamp: z.optional(z.string()) })),
  vulnerabilities: z.optional(z.array(z.unknown())),
  compositions: z.optional(z.array(z.object({ aggregate: z.string() }))),
})
const choiceShape = z.object({
  license: z.optional(z.object({ id: z.optional(z.string()), name: z.optional(z.string()) })),
  expression: z.optional(z.string()),
})
const componentShape = z.object({
  purl: z.optional(z.string()),
  licenses: z.optional(z.array(choiceShape)),
  components: z.optional(z.array(z.unknown())),
})

type Component = z.infer<typeof componentShape>
type Choice = z.infer<typeof choiceShape>

function read({ text }: AuditRun): AuditReading {
  const document = reportDocument(text, { tool: 'CycloneDX', remedy: REMEDY })
  const head = readShape(document, headShape)
  if (!/^1\.\d+$/.test(head.specVersion)) {
    throw new EvidenceError(`specVersion is ${showValue(head.specVersion)}, not 1.x`, {
      line: document.lineOf(['specVersion']),
      remedy: REMEDY,
    })
  }
  const components = [...componentsAt(document, [])]
  const licences = components.flatMap(licenceOf)
  return auditReading(
    { ...cycloneDxReader, topics: ['licences'] },
    {
      generated: statedInstant(head.metadata?.timestamp, 'metadata.timestamp'),
      universe: { kind: 'listed', packages: licences.map((licence) => licence.package) },
      notMeasured: [...withoutUrl(components.length - licences.length), ...unread(head)],
      licences,
    },
  )
}

/** Components may contain components. */
function* componentsAt(document: JsonDocument, path: JsonPath): Generator<Component> {
  const list = [...path, 'components']
  const components = readShape(document, z.optional(z.array(componentShape)), list) ?? []
  for (const [index, component] of components.entries()) {
    yield component
    if (component.components !== undefined) yield* componentsAt(document, [...list, index])
  }
}

function licenceOf({ purl, licenses }: Component): readonly StatedLicence[] {
  const own = purl === undefined ? undefined : packageOfUrl(purl)
  return own === undefined ? [] : [{ package: own, expression: expressionOf(licenses ?? []) }]
}

/** Several licences of one component: nothing says that one may choose, so that all of them have to be allowed. */
function expressionOf(choices: readonly Choice[]): Known<string> {
  if (choices.length === 0) return unknown('the component states no licence')
  const expressions = choices.map(({ license, expression }) => expression ?? license?.id)
  if (expressions.includes(undefined)) {
    const names = choices.map(({ license }) => showValue(license?.name)).join(', ')
    return unknown(`the component names its licence in free text: ${names}`)
  }
  return known(
    expressions.length === 1 ? `${expressions[0]}` : expressions.map((text) => `(${text})`).join(' AND '),
  )
}

function withoutUrl(components: number): readonly NotMeasured[] {
  if (components === 0) return []
  return [
    {
      kind: 'part',
      what: `${components} ${components === 1 ? 'component' : 'components'}`,
      why: 'without a package URL that has a version, nothing says which package it is',
    },
  ]
}

function unread({
  vulnerabilities = [],
  compositions = [],
}: z.infer<typeof headShape>): readonly NotMeasured[] {
  const partial = compositions.filter(({ aggregate }) => aggregate !== 'complete')
  return [
    ...(vulnerabilities.length === 0
      ? []
      : [
          part(
            'vulnerabilities',
            'read the report of the tool that found them: this format leaves out what it skipped',
          ),
        ]),
    ...partial.map(({ aggregate }) =>
      part('components', `compositions.aggregate is ${showValue(aggregate)}`),
    ),
  ]
}

function part(what: string, why: string): NotMeasured {
  return { kind: 'part', what, why }
}
