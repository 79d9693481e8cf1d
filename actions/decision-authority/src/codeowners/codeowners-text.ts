import type { AreaPolicy, OwnershipPolicy } from '@governance-gates/policy'

/** One line of a CODEOWNERS file, and the area that it is of. */
export interface OwnerLine {
  readonly area: string
  /** As the policy has it. */
  readonly path: string
  /** As CODEOWNERS has it. */
  readonly pattern: string
  readonly owners: readonly string[]
}

/** A path or an owner that CODEOWNERS has no way to write. */
interface Inexpressible {
  readonly area: string
  readonly message: string
}

export interface OwnerLines {
  /** The wider patterns first: of a file the last line that matches it counts. */
  readonly lines: readonly OwnerLine[]
  readonly inexpressible: readonly Inexpressible[]
}

type Areas = OwnershipPolicy['areas']

/** The lines of every area, in an order that depends on the policy alone. */
export function ownerLines(areas: Areas): OwnerLines {
  const entries = Object.entries(areas).flatMap(([area, policy]: readonly [string, AreaPolicy]) =>
    (policy.paths ?? []).map((path) => ({ area, policy, path })),
  )
  const inexpressible = [
    ...entries.flatMap(({ area, path }) => {
      const message = complaintAbout(path)
      return message === undefined ? [] : [{ area, message }]
    }),
    ...Object.entries(areas).flatMap(([area, policy]: readonly [string, AreaPolicy]) =>
      ownersOf(policy)
        .filter((owner) => owner.endsWith('[bot]'))
        .map((owner) => ({ area, message: `${owner} is a bot, which GitHub takes for nobody` })),
    ),
  ]
  const lines = entries
    .filter(({ path }) => complaintAbout(path) === undefined)
    .map(({ area, policy, path }) => ({ area, path, pattern: patternOf(path), owners: ownersOf(policy) }))
  return { lines: lines.toSorted(byWidth), inexpressible }
}

function ownersOf({ owner, backup }: AreaPolicy): readonly string[] {
  return [owner.text, backup.text]
}

/** https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax */
function complaintAbout(path: string): string | undefined {
  const sign = /[[\]{}()!+@?|]/.exec(path)?.[0]
  return sign === undefined
    ? undefined
    : `${path} has ${sign}, which CODEOWNERS does not know as a sign of a pattern`
}

/** From the root, where a pattern of CODEOWNERS without a slash would match in every folder. */
function patternOf(path: string): string {
  return `/${path.replace(/^\.\//, '')}`.replaceAll(' ', '\\ ')
}

/** How many folders a pattern names before its first wildcard: the more, the fewer files it can match. */
function depthOf(pattern: string): number {
  const segments = pattern.split('/')
  const wild = segments.findIndex((segment) => segment.includes('*'))
  return wild === -1 ? segments.length + 1 : wild
}

function byWidth(left: OwnerLine, right: OwnerLine): number {
  const depth = depthOf(left.pattern) - depthOf(right.pattern)
  if (depth !== 0) return depth
  const length = left.pattern.length - right.pattern.length
  if (length !== 0) return length
  return left.pattern < right.pattern ? -1 : left.pattern > right.pattern ? 1 : 0
}

/** The whole file. @param policy the path of the policy, where a line is to be changed. */
export function codeownersText({ lines }: Pick<OwnerLines, 'lines'>, policy: string): string {
  const width = Math.max(0, ...lines.map(({ pattern }) => pattern.length))
  return [
    `# Written by governance-gates from ownership.areas in ${policy}.`,
    '# Change the areas there, and not this file.',
    '',
    ...lines.map(({ pattern, owners }) => `${pattern.padEnd(width)} ${owners.join(' ')}`),
    '',
  ].join('\n')
}
