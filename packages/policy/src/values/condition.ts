import * as z from 'zod/mini'
import { choice } from './choice.ts'
import { list, oneOrMore } from './collections.ts'
import { type Approver, approver } from './owners.ts'
import { MAX_RULE_DEPTH, oneKeyOf, tooDeep } from './rule-tree.ts'
import { count, flag } from './scalars.ts'
import { branchPattern, label, pathOrGlob } from './texts.ts'

/** What a change may do with a dependency. `added` covers a new version and a new source of a known package. */
const DEPENDENCY_CHANGES = ['added', 'removed'] as const
export type DependencyChange = (typeof DEPENDENCY_CHANGES)[number]

/** When a decision applies to a change. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  /** A changed file that a pattern matches, under its old or its new name. */
  | { readonly kind: 'paths'; readonly patterns: readonly string[] }
  /** One of these labels; below `not` only where somebody of `by` set it. */
  | { readonly kind: 'label'; readonly names: readonly string[]; readonly by: readonly Approver[] }
  | { readonly kind: 'breaking' }
  | { readonly kind: 'dependency'; readonly change: DependencyChange }
  /** Keys of the policy, with everything below them. */
  | { readonly kind: 'policy-keys'; readonly keys: readonly string[] }
  | {
      readonly kind: 'extension'
      readonly added: boolean
      readonly moved: boolean
      /** Any tier where empty. */
      readonly tiers: readonly string[]
    }
  | { readonly kind: 'size'; readonly files: number | undefined; readonly lines: number | undefined }
  | { readonly kind: 'author'; readonly from: readonly Approver[] }
  | { readonly kind: 'branch'; readonly patterns: readonly string[] }

/** A label that adds a requirement, or one that takes one away. */
type Effect = 'adds' | 'excuses'

/** A condition of a policy. */
export const condition: z.ZodMiniType<Condition> = conditionAt(1, 'adds')

function conditionAt(depth: number, effect: Effect): z.ZodMiniType<Condition> {
  if (depth > MAX_RULE_DEPTH) return tooDeep('a condition')
  const below = () => conditionAt(depth + 1, effect)
  const group = (kind: 'all' | 'any') => () =>
    z.pipe(
      list(below()),
      z.transform((of): Condition => ({ kind, of })),
    )
  return oneKeyOf<Condition>('a condition', {
    paths: () => as(oneOrMore(pathOrGlob), (patterns) => ({ kind: 'paths', patterns })),
    label: () => (effect === 'adds' ? addingLabel() : excusingLabel()),
    breaking: () => as(onlyTrue('breaking'), () => ({ kind: 'breaking' })),
    dependency: () => as(choice(DEPENDENCY_CHANGES), (change) => ({ kind: 'dependency', change })),
    'policy-keys': () => as(oneOrMore(label), (keys) => ({ kind: 'policy-keys', keys })),
    extension: extensionSchema,
    size: sizeSchema,
    author: () => as(oneOrMore(approver), (from) => ({ kind: 'author', from })),
    branch: () => as(oneOrMore(branchPattern), (patterns) => ({ kind: 'branch', patterns })),
    all: group('all'),
    any: group('any'),
    not: () =>
      as(conditionAt(depth + 1, effect === 'adds' ? 'excuses' : 'adds'), (of) => ({ kind: 'not', of })),
  })
}

function as<Input>(
  schema: z.ZodMiniType<Input>,
  build: (input: Input) => Condition,
): z.ZodMiniType<Condition> {
  return z.pipe(
    schema,
    z.transform((input: Input) => build(input)),
  )
}

function addingLabel(): z.ZodMiniType<Condition> {
  return as(oneOrMore(label), (names) => ({ kind: 'label', names, by: [] }))
}

/** Anybody with triage rights sets labels: one that excuses from a requirement has to come from somebody named. */
function excusingLabel(): z.ZodMiniType<Condition> {
  const schema = z.strictObject({ name: label, by: oneOrMore(approver) })
  const checked = z.pipe(
    z.transform((input: unknown, payload): unknown => {
      if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input
      const message =
        'a label below not takes a requirement away: say who may set it, as in label: { name: trivial, by: ["@dana"] }'
      payload.issues.push({ code: 'custom', input, message })
      return z.NEVER
    }),
    schema,
  )
  return as(checked, ({ name, by }) => ({ kind: 'label', names: [name], by }))
}

/** `false` would read like `not`, and mean nothing. */
function onlyTrue(key: string): z.ZodMiniType<boolean> {
  return flag.check(z.refine((value) => value, `false says nothing: write not: { ${key}: true }`))
}

function extensionSchema(): z.ZodMiniType<Condition> {
  const written = z.strictObject({
    added: z._default(flag, false),
    moved: z._default(flag, false),
    tier: z.exactOptional(oneOrMore(label)),
  })
  return as(
    written.check(
      z.refine(({ added, moved }) => added || moved, 'says nothing: write added: true, moved: true or both'),
    ),
    ({ added, moved, tier = [] }) => ({ kind: 'extension', added, moved, tiers: tier }),
  )
}

function sizeSchema(): z.ZodMiniType<Condition> {
  const written = z.strictObject({
    'files-above': z.exactOptional(count),
    'lines-above': z.exactOptional(count),
  })
  return as(
    written.check(
      z.refine(
        (size) => Object.keys(size).length > 0,
        'says nothing: write files-above, lines-above or both',
      ),
    ),
    (size) => ({ kind: 'size', files: size['files-above'], lines: size['lines-above'] }),
  )
}
