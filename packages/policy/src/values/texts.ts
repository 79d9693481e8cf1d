import { hasControl, unicodePattern } from '@governance-gates/core'
import type * as z from 'zod/mini'
import { scalar } from './scalar.ts'

const WORD = /^[a-z0-9][a-z0-9-]*$/
const ASCII_NAME = /^\w[\w.-]*$/
const NAME = unicodePattern(String.raw`^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$`, 'u')
const MAX_LABEL = 200

/** Some words on one line. */
export const label: z.ZodMiniType<string> = scalar({
  noun: 'a line of text',
  read: (input) => (typeof input === 'string' && isLabel(input) ? input : undefined),
  fix: (input) => fixOfText(input, `write 1 to ${MAX_LABEL} characters on one line`),
})

/** Words for people, as many lines as they need. */
export const prose: z.ZodMiniType<string> = scalar({
  noun: 'text',
  read: (input) => (typeof input === 'string' && input.trim() !== '' ? input : undefined),
  fix: (input) => fixOfText(input, 'write at least one word'),
})

/** The name of a campaign, a budget, a gate: part of check ids, outputs and paths. */
export const word: z.ZodMiniType<string> = scalar({
  noun: 'a name',
  read: (input) => (typeof input === 'string' && WORD.test(input) ? input : undefined),
  fix: (input) => fixOfText(input, 'write lower-case letters, digits and hyphens, as in runtime-api'),
})

/** The name of a field in somebody's file, in whatever case that file has it. */
export const fieldName: z.ZodMiniType<string> = scalar({
  noun: 'the name of a field',
  read: (input) =>
    typeof input === 'string' && (ASCII_NAME.test(input) || NAME().test(input)) ? input : undefined,
  fix: (input) => fixOfText(input, 'write letters, digits, _, - and . only, as in unit_tests'),
})

/** A file of the repository. */
export const path: z.ZodMiniType<string> = scalar({
  noun: 'a path',
  read: (input) => (isInside(input) && !input.includes('*') ? input : undefined),
  fix: (input) => fixOfText(input, `name one file ${FROM_ROOT}, as in docs/traceability.json`),
})

/** A file of the repository, or a pattern of some. */
export const pathOrGlob: z.ZodMiniType<string> = scalar({
  noun: 'a path or a pattern of paths',
  read: (input) => (isInside(input) ? input : undefined),
  fix: (input) => fixOfText(input, `name files ${FROM_ROOT}, as in reports/**/*.xml`),
})

/** A branch, or a pattern of some: `release/*`. */
export const branchPattern: z.ZodMiniType<string> = scalar({
  noun: 'a branch or a pattern of branches',
  read: (input) =>
    typeof input === 'string' && BRANCH.test(input) && !hasControl(input) ? input : undefined,
  fix: (input) => fixOfText(input, 'write its name without refs/heads/, as in main or release/*'),
})

/** What git takes in a branch's name, and the signs of a pattern. https://git-scm.com/docs/git-check-ref-format */
const BRANCH = /^(?!refs\/|\/|-)[^\s~^:\\]{1,200}$/u

/** A commit in full: a shorter name may mean another one some day. */
export const commitSha: z.ZodMiniType<string> = scalar({
  noun: 'a commit',
  read: (input) => (typeof input === 'string' && COMMIT.test(input) ? input : undefined),
  fix: () => 'write all 40 letters and digits of it, in quotes',
})

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** How a release is tagged. */
export const tagPattern: z.ZodMiniType<string> = scalar({
  noun: 'a tag with {version} in it',
  read: (input) =>
    typeof input === 'string' && isLabel(input) && input.split('{version}').length === 2 ? input : undefined,
  fix: () => 'write {version} once in place of the version, as in v{version}',
})

/** A repository of GitHub. */
export const repositoryName: z.ZodMiniType<string> = scalar({
  noun: 'a repository',
  read: (input) => (typeof input === 'string' && REPOSITORY.test(input) ? input : undefined),
  fix: () => 'write its owner and its name, as in orbit/platform',
})

const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}$/

const COLUMN = /^[^\s.]{1,100}(?:\.[^\s.]{1,100}){0,15}$/u

/** Where a value is in an entry of somebody's list: keys with dots between them; `*` means every one. */
export const columnPath: z.ZodMiniType<string> = scalar({
  noun: 'the place of a value',
  read: (input) =>
    typeof input === 'string' && COLUMN.test(input) && !hasControl(input) ? input : undefined,
  fix: (input) =>
    fixOfText(input, 'write the keys that lead to it with dots between them, as in provenance.commit'),
})

/** A file of each entry of a list. Before the placeholder every letter is itself; behind it wildcards may follow. */
export const entryPath: z.ZodMiniType<string> = scalar({
  noun: 'a path with {id} in it',
  read: (input) => (isInside(input) && ENTRY_PATH.test(input) ? input : undefined),
  fix: (input) =>
    fixOfText(
      input,
      'write {id} or {directory} once, with no wildcard before it, as in docs/reviews/{id}.yml',
    ),
})

const ENTRY_PATH = /^[^{}*?[\]()!]*\{(?:id|directory)\}[^{}]*$/

/** One licence of the SPDX list, with its exception where it has one. https://spdx.org/licenses/ */
export const licence: z.ZodMiniType<string> = scalar({
  noun: 'an SPDX licence',
  read: (input) =>
    typeof input === 'string' && LICENCE.test(input) && !NO_LICENCE.test(input) ? input : undefined,
  fix: () => 'write one identifier of the SPDX list, as in MIT or Apache-2.0',
})

const LICENCE = /^[A-Za-z0-9][A-Za-z0-9.-]{0,99}\+?(?: WITH [A-Za-z0-9.-]{1,100})?$/
/** Words for what nobody knows: to allow one of them would allow everything. */
const NO_LICENCE = /^(?:UNKNOWN|NOASSERTION|NONE|UNLICENSED|OTHER|PROPRIETARY|LicenseRef-.*)$/i

const FROM_ROOT = 'from the root of the repository, with / between folders and no .. in it'

/** Text on one line that says something. */
function isLabel(text: string): boolean {
  return text.trim() !== '' && text.length <= MAX_LABEL && !hasControl(text)
}

/** Whether a path stays in the workspace: relative, no way up (in the branches of a brace pattern neither), no `\`. */
function isInside(input: unknown): input is string {
  if (typeof input !== 'string' || input.trim() === '') return false
  if (input.startsWith('/') || /^[A-Za-z]:/.test(input) || input.includes('\\') || hasControl(input))
    return false
  return !input.split(/[/{},()|]/).includes('..')
}

function fixOfText(input: unknown, otherwise: string): string {
  return typeof input === 'number' || typeof input === 'boolean' ? 'put it in quotes' : otherwise
}
