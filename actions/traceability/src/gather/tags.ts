import { posix } from 'node:path'
import {
  ConfigurationError,
  type GateContext,
  isNamedInFull,
  type SourceTree,
} from '@governance-gates/action-kit'
import type { Finding } from '@governance-gates/core'
import type { TagsPolicy } from '@governance-gates/policy'
import { testName } from '@governance-gates/source-code/test-names'
import type { Tag, TagReading } from '../traceability-input.ts'
import { linesOfComments, testOf } from './declared-tests/tagged-test.ts'
import { lineComments } from './line-comments.ts'
import { compileTagPattern, defaultTagPattern, type TagPattern } from './tag-pattern.ts'

/** Searches the comments of the tests for the requirements that they name. */
export async function gatherTags(
  context: GateContext,
  tree: SourceTree,
  files: readonly string[],
): Promise<TagReading | undefined> {
  const policy = context.policy.policy.traceability?.tags
  const search = await openTagSearch(context)
  if (policy === undefined || search === undefined) return undefined
  const tags: Tag[] = []
  const problems: Finding[] = policy.files
    .filter((pattern) => isNamedInFull(pattern) && !files.includes(posix.normalize(pattern)))
    .map((path) => ({ message: 'is not a file in the repository', file: context.workspace.display(path) }))
  for (const file of files) {
    const shown = context.workspace.display(file)
    const source = tree.read(file)
    const found = source.kind === 'unreadable' ? source.reason : await search(file, source.text)
    if (typeof found === 'string') problems.push({ message: found, file: shown })
    else for (const tag of found) tags.push(tag)
  }
  return { files, tags, problems }
}

/** Finds the tags in a file's text, or says why they cannot be found. */
export type TagSearch = (file: string, text: string) => Promise<readonly Tag[] | string>

/** Undefined where the policy does not ask for tags. */
export async function openTagSearch(context: GateContext): Promise<TagSearch | undefined> {
  const policy = context.policy.policy.traceability?.tags
  if (policy === undefined) return undefined
  const pattern = await compilePattern(context, policy)
  return async (file, text) => {
    // Parsing takes far longer than this search, and most files have no tag.
    if (pattern(text).length === 0) return []
    const source = await commentsOf(file, text)
    if (typeof source === 'string') return source
    const { comments, code } = source
    const { testsIn } = await import('@governance-gates/source-code/declared-tests')
    const tests = (await testsIn(file, text)) ?? []
    const lines = linesOfComments(comments, code.split('\n'))
    return comments.flatMap((comment) => {
      const place = { file, shown: context.workspace.display(file) }
      const found = tagsIn(comment, pattern, place)
      const about = found.length === 0 ? undefined : testOf(comment, tests, lines)
      if (about === undefined) return found
      const test = testName(file, about.steps)
      return found.map((tag) => ({ ...tag, test }))
    })
  }
}

async function compilePattern({ policy }: GateContext, tags: TagsPolicy): Promise<TagPattern> {
  if (tags.pattern === undefined) return defaultTagPattern
  const pattern = await compileTagPattern(tags.pattern)
  if (typeof pattern === 'function') return pattern
  const rule = 'traceability.tags.pattern'
  throw new ConfigurationError(
    `${policy.path}: ${rule}: ${pattern.reason}: write a regular expression in RE2's syntax, without lookaround and backreferences`,
    { file: policy.path, line: policy.lineOf(rule) },
  )
}

interface Comment {
  readonly text: string
  /** 1-based. */
  readonly line: number
}

interface CommentedSource {
  readonly comments: readonly Comment[]
  /** The text without them. */
  readonly code: string
}

/** The comments of a file, or why they cannot be read. */
async function commentsOf(file: string, text: string): Promise<CommentedSource | string> {
  const { scanSource } = await import('@governance-gates/source-code')
  const scan = await scanSource(file, text)
  switch (scan.kind) {
    case 'read':
      return scan
    case 'unsupported': {
      const comments = lineComments(text)
      return { comments, code: withoutLines(text, comments) }
    }
    case 'unreadable':
      return scan.reason
  }
}

function withoutLines(text: string, comments: readonly Comment[]): string {
  const lines = new Set(comments.map(({ line }) => line))
  return text
    .split('\n')
    .map((content, index) => (lines.has(index + 1) ? '' : content))
    .join('\n')
}

function tagsIn(
  { text, line }: Comment,
  pattern: TagPattern,
  place: Pick<Tag, 'file' | 'shown'>,
): readonly Tag[] {
  return pattern(text).map(({ id, lineOffset }) => ({ id, ...place, line: line + lineOffset }))
}
