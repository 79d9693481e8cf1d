import { checkLength } from '@governance-gates/document/strict'
import type { Dependency } from '../dependency.ts'
import { type DependencyReading, locked, malformed } from '../dependency-reader.ts'
import { checkLastLine, checkNeeds, type Need } from '../whole-lock.ts'

/** A gem that a Gemfile.lock has. */
export interface LockedGem {
  readonly name: string
  /** Without the platform. */
  readonly version: string
  readonly line: number
  /** `gem`, `path`, `git`: the section that it is in. */
  readonly kind: string
  /** An address, or a folder relative to the lock file. */
  readonly remote: string
}

/** The sections that hold gems. */
const SECTIONS: ReadonlySet<string> = new Set(['GEM', 'PATH', 'GIT', 'PLUGIN SOURCE'])
const GEM = /^ {4}(\S+) \(([^()\s-]+)(?:-[^()\s]+)?\)$/
const NEED = /^ {6}([^\s()]+)(?: \([^()]*\))?!?$/

/** Reads a Gemfile.lock. https://bundler.io/guides/bundler_workflow.html */
export function readGemfileLock(text: string): DependencyReading {
  const { gems, needs } = parseGemfileLock(text)
  // Bundler itself is not one of the gems.
  checkNeeds(
    new Set(gems.map(({ name }) => name)),
    needs.filter(({ name }) => name !== 'bundler'),
  )
  return {
    dependencies: gems.map(
      ({ name, version, line, kind, remote }): Dependency =>
        locked({ name, line, section: 'lock' }, { version, source: `${kind} ${remote}` }),
    ),
  }
}

/** What a Gemfile.lock has of gems. */
export interface LockedGems {
  readonly gems: readonly LockedGem[]
  readonly needs: readonly Need[]
}

/** The gems of a Gemfile.lock, and those that they need. @throws EvidenceError */
export function parseGemfileLock(text: string): LockedGems {
  checkLength(text)
  checkLastLine(text)
  const found = { gems: [], needs: [] }
  const sections = new Set<string>()
  let place = { section: '', remote: '' }
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.replace(/\r$/, '')
    if (/^\S/.test(line)) {
      place = { section: line, remote: '' }
      sections.add(line)
    } else if (SECTIONS.has(place.section)) {
      place = { ...place, remote: /^ {2}remote: (.*)$/.exec(line)?.[1] ?? place.remote }
      if (line.startsWith('    ')) addGem(found, place, { line, number: index + 1 })
    }
  }
  for (const wanted of ['PLATFORMS', 'DEPENDENCIES']) {
    if (!sections.has(wanted)) throw malformed(`it has no ${wanted}: the lock file is truncated`, undefined)
  }
  return found
}

function addGem(
  { gems, needs }: { readonly gems: LockedGem[]; readonly needs: Need[] },
  { section, remote }: { readonly section: string; readonly remote: string },
  { line, number }: { readonly line: string; readonly number: number },
): void {
  const [, name, version] = GEM.exec(line) ?? []
  const need = NEED.exec(line)?.[1]
  if (name !== undefined && version !== undefined)
    gems.push({ name, version, line: number, kind: section.toLowerCase(), remote })
  else if (need !== undefined) needs.push({ name: need, line: number })
  else throw malformed('the line is not a gem with its version, and not one that a gem needs', number)
}
