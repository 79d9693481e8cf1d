import type { DocumentPath } from './document-path.ts'
import { type Policy, policySchema } from './policy.ts'
import { readDocument } from './read-document.ts'
import { readBySchema } from './schema-problems.ts'

/** A policy that can find its rules again in its file. */
export interface LoadedPolicy {
  readonly policy: Policy
  readonly path: string
  /**
   * The 1-based line of a rule's key, by its dotted path (`conformance.campaigns.corpus.min-pass-rate`) or its keys; of
   * the nearest ancestor that is written down where the rule itself is a default.
   */
  lineOf(rule: string | DocumentPath): number
}

/**
 * Reads a policy file, YAML or JSON. Throws PolicyError, which lists every problem with its place.
 * @param path how to name the file in messages; it is not opened.
 */
export function loadPolicy(text: string, path: string): LoadedPolicy {
  const document = readDocument(text, path, { jsonMebibytes: 1, maxValues: 20_000, numbers: 'plain' })
  const policy = readBySchema(
    document,
    policySchema((section) => document.root.members.has(section)),
  )
  return {
    policy,
    path,
    lineOf: (rule) => {
      const node =
        typeof rule === 'string' ? document.findRule(rule) : (document.find(rule).at(-1) ?? document.root)
      return node.line
    },
  }
}
