import { ConfigurationError, type GateContext, readStepOutcomes } from '@governance-gates/action-kit'
import type { StepOutcomes } from '@governance-gates/core'
import { readAllowList } from '@governance-gates/licence'
import type { ExtensionsPolicy } from '@governance-gates/policy'
import valid from 'semver/functions/valid.js'

/** Where the preflight reports are, as the input says, else the policy; empty where nobody asks for them. */
export function preflightPatterns(
  { inputs }: Pick<GateContext, 'inputs'>,
  policy: ExtensionsPolicy,
): readonly string[] {
  const preflight = policy.add?.preflight
  if (preflight === undefined) return []
  return inputs.evidence.length > 0 ? inputs.evidence : preflight.evidence
}

/** How the steps ended that made them. */
export function preflightOutcomes(
  { runner }: Pick<GateContext, 'runner'>,
  patterns: readonly string[],
): StepOutcomes {
  if (patterns.length === 0) return { everything: [], named: new Map() }
  return readStepOutcomes(runner, { noun: 'evidence', known: patterns })
}

/** Checks what the schema of the section cannot know. @throws ConfigurationError */
export function checkExtensions(
  extensions: ExtensionsPolicy,
  { policy: loaded }: Pick<GateContext, 'policy'>,
): void {
  const wrong = (keys: readonly (string | number)[], message: string) =>
    new ConfigurationError(`${loaded.path}: ${keys.join('.')}: ${message}`, {
      file: loaded.path,
      line: loaded.lineOf(keys),
    })
  for (const { keys, licence } of acceptedLicences(extensions)) {
    const reading = readAllowList([licence])
    if (reading.kind === 'invalid') throw wrong(keys, `${JSON.stringify(licence)}: ${reading.why}`)
  }
  for (const { keys, sections } of sectionsNamed(extensions)) {
    const unknown = sections.find((each) => !(extensions.sections ?? []).includes(each))
    if (unknown !== undefined) {
      throw wrong(
        keys,
        `${JSON.stringify(unknown)} is not one of the sections: add it to extensions.sections`,
      )
    }
  }
  const oldest = extensions.add?.preflight?.['min-tool']
  if (oldest !== undefined && valid(oldest) !== oldest) {
    throw wrong(
      ['extensions', 'add', 'preflight', 'min-tool'],
      `${JSON.stringify(oldest)} is not a version: write three numbers with dots, as in 1.4.0`,
    )
  }
}

interface AcceptedLicence {
  readonly keys: readonly (string | number)[]
  readonly licence: string
}

function acceptedLicences({ add, tiers = {} }: ExtensionsPolicy): readonly AcceptedLicence[] {
  const lists = [
    { keys: ['extensions', 'add', 'licences'], licences: add?.licences ?? [] },
    ...Object.entries(tiers).map(([tier, { licences = [] }]) => ({
      keys: ['extensions', 'tiers', tier, 'licences'],
      licences,
    })),
  ]
  return lists.flatMap(({ keys, licences }) =>
    licences.map((licence, index) => ({ keys: [...keys, index], licence })),
  )
}

interface NamedSections {
  readonly keys: readonly string[]
  readonly sections: readonly string[]
}

/** Sections that other keys name. */
function sectionsNamed({ totals = {}, ...policy }: ExtensionsPolicy): readonly NamedSections[] {
  return [
    { keys: ['extensions', 'counted-sections'], sections: policy['counted-sections'] ?? [] },
    ...Object.entries(totals).map(([name, sections]) => ({ keys: ['extensions', 'totals', name], sections })),
  ]
}
