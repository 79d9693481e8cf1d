import type { DocumentPath } from './document-path.ts'
import { type Policy, policySchema, SECTIONS, type Section, type SectionReaders } from './policy.ts'
import { readDocument } from './read-document.ts'
import { readBySchema } from './schema-problems.ts'
import { loadSectionReaders } from './section-readers.ts'
import type { SourceDocument } from './source-document.ts'

/** A policy that can find its rules again in its file. */
export interface LoadedPolicy {
  readonly policy: Policy
  readonly path: string
  /**
   * The 1-based line of a rule's key, by its dotted path (`conformance.campaigns.corpus.min-pass-rate`) or its keys; of
   * the nearest ancestor that is written down where the rule itself is a default.
   */
  lineOf(rule: string | DocumentPath): number
  /** The same line; undefined where nothing of the rule is written down, not even its section. */
  setAt(rule: string): number | undefined
}

interface Reading {
  readonly text: string
  readonly path: string
  readonly policy: Promise<LoadedPolicy>
}

let last: Reading | undefined

/**
 * Reads a policy file, YAML or JSON, for a gate: only what its sections need is loaded. Throws PolicyError, which lists every
 * problem with its place. A run asks for the policy of the default branch, of a base and of the checkout, which are nearly
 * always the same text: what was read last is not read again.
 * @param path how to name the file in messages; it is not opened.
 */
export function openPolicy(text: string, path: string): Promise<LoadedPolicy> {
  if (last?.text !== text || last.path !== path) last = { text, path, policy: readWritten(text, path) }
  return last.policy
}

async function readWritten(text: string, path: string): Promise<LoadedPolicy> {
  const document = readPolicyDocument(text, path)
  return policyIn(document, path, await loadSectionReaders(writtenIn(document)))
}

/** The same at once, where the readers of all sections are there. */
export function readPolicy(text: string, path: string, readers: SectionReaders): LoadedPolicy {
  const document = readPolicyDocument(text, path)
  const written = writtenIn(document).map((name) => [name, readers[name]] as const)
  return policyIn(document, path, Object.fromEntries(written))
}

function writtenIn(document: SourceDocument): readonly Section[] {
  return SECTIONS.filter((name) => document.root.members.has(name))
}

function readPolicyDocument(text: string, path: string): SourceDocument {
  return readDocument(text, path, { jsonMebibytes: 1, maxValues: 20_000, numbers: 'plain' })
}

/** The policy in a document, read by the sections that it has. */
function policyIn(document: SourceDocument, path: string, readers: SectionReaders): LoadedPolicy {
  const policy = readBySchema(document, policySchema(readers))
  return {
    policy,
    path,
    lineOf: (rule) => {
      const node =
        typeof rule === 'string' ? document.findRule(rule) : (document.find(rule).at(-1) ?? document.root)
      return node.line
    },
    setAt: (rule) => {
      const node = document.findRule(rule)
      return node === document.root ? undefined : node.line
    },
  }
}
