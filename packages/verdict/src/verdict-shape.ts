import * as z from 'zod/mini'
import { VERDICT_SCHEMA, type Verdict } from './verdict.ts'

const MAX_CHECKS = 10_000
/** In one list; `parseVerdict` bounds all findings together by the same number. */
export const MAX_FINDINGS = 100_000
const MAX_FILES = 100_000
const MAX_EXCEPTIONS = 100_000

const text = z.string()
const name = z.string().check(z.minLength(1))
const count = z.int().check(z.nonnegative())
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const subjects = z.array(text).check(z.maxLength(MAX_EXCEPTIONS))

const finding = z.strictObject({
  message: text,
  subject: z.exactOptional(
    text.check(z.describe('What it is about: an extension, a scenario, an API entry.')),
  ),
  file: z.exactOptional(
    text.check(z.describe('Workspace-relative path of the evidence or governance file that shows it.')),
  ),
  line: z.exactOptional(z.int().check(z.positive(), z.describe('1-based.'))),
})

const amount = z.union([z.number(), text])

const scope = z.strictObject({
  campaign: z.exactOptional(text),
  tier: z.exactOptional(text),
  suite: z.exactOptional(text),
  budget: z.exactOptional(text),
  gate: z.exactOptional(text),
  system: z.exactOptional(text),
  check: z.exactOptional(text),
  file: z.exactOptional(text),
  kind: z.exactOptional(text),
  criterion: z.exactOptional(text),
  package: z.exactOptional(text),
  decision: z.exactOptional(text),
  'pull-request': z.exactOptional(text),
  duty: z.exactOptional(text),
  epic: z.exactOptional(text),
})

const check = z.strictObject({
  id: name.check(z.describe('Unique in the verdict: the rule, and the values of its scope behind colons.')),
  rule: name.check(z.describe('The rule in the catalogue; its page is docs/rules/<rule>.md.')),
  scope: scope.check(z.describe('What the rule was applied to.')),
  title: text.check(z.describe("The rule's title.")),
  status: z
    .enum(['pass', 'fail', 'warn', 'inconclusive', 'skipped'])
    .check(
      z.describe('`inconclusive`: could not be measured. It blocks like `fail`, in mode `rollback` too.'),
    ),
  actual: z
    .nullable(z.strictObject({ value: amount, unit: z.exactOptional(text) }))
    .check(z.describe('What was measured, unrounded; null when it could not be.')),
  expected: z
    .strictObject({
      operator: z.enum(['at-least', 'at-most', 'above', 'below', 'is']),
      limit: amount,
      unit: z.exactOptional(text),
    })
    .check(z.describe('What the rule asks for.')),
  detail: z.exactOptional(text),
  remedy: z.exactOptional(text.check(z.describe('What to do about it.'))),
  findings: z
    .array(finding)
    .check(z.maxLength(MAX_FINDINGS), z.describe('The concrete facts that support the check.')),
})

const evidenceFile = z.strictObject({
  path: text.check(z.describe('Workspace-relative.')),
  sha256,
  bytes: count,
  format: text,
  records: count.check(z.describe('What the file contained: results, or rows of counts.')),
  generatedAt: z.exactOptional(text),
})

const policyChange = z.strictObject({
  file: text.check(z.describe('Workspace-relative path of the policy or the register.')),
  key: text.check(
    z.describe(
      'A key of the policy, its keys joined with dots, or an entry of a register: `exception core/x`.',
    ),
  ),
  before: z.exactOptional(text.check(z.describe('As it is written; absent where it was not there.'))),
  after: z.exactOptional(text),
  direction: z
    .enum(['stricter', 'looser', 'other'])
    .check(z.describe('`other`: it may be either, or no verdict depends on it.')),
})

const verdict = z.strictObject({
  schema: z.literal(VERDICT_SCHEMA),
  gate: name,
  status: z
    .enum(['pass', 'fail', 'inconclusive'])
    .check(z.describe('`fail` if any check fails, else `inconclusive` if any is, else `pass`.')),
  mode: z
    .enum(['strict', 'rollback', 'observe'])
    .check(
      z.describe(
        '`rollback` reports failing checks without blocking, and forgives nothing else; `observe` never blocks.',
      ),
    ),
  observeUntil: z.exactOptional(
    text.check(
      z.describe(
        'The last day of `observe` (YYYY-MM-DD), where it was asked for. With another mode it did not count: it is over, or too far ahead, or the gate judged a release.',
      ),
    ),
  ),
  blocking: z.boolean(),
  thresholdsVersion: text.check(z.describe('The label of the threshold set that was applied.')),
  evaluatedAt: z.iso.datetime().check(z.describe('When, in UTC.')),
  subject: z
    .strictObject({ repository: text, commit: text, ref: text, os: text })
    .check(z.describe('What was judged: facts about the run, never a part of the decision.')),
  rules: z
    .strictObject({ branch: z.exactOptional(text), commit: z.exactOptional(text), path: text, sha256 })
    .check(
      z.describe(
        'The policy, and, where known, the branch and commit that it and the files it names come from.',
      ),
    ),
  evidence: z.array(evidenceFile).check(z.maxLength(MAX_FILES), z.describe('The files that were read.')),
  notes: z
    .array(finding)
    .check(
      z.maxLength(MAX_FINDINGS),
      z.describe('Defects in the evidence that hide no result. They never block.'),
    ),
  checks: z.array(check).check(z.maxLength(MAX_CHECKS), z.describe('The evaluated rules.')),
  exceptions: z
    .strictObject({ applied: subjects, expired: subjects, unused: subjects })
    .check(z.describe('What became of each exception or waiver, by subject.')),
  policyChanges: z.exactOptional(
    z
      .array(policyChange)
      .check(
        z.maxLength(MAX_FINDINGS),
        z.describe('What the judged change does to its rules. It takes effect when it is merged.'),
      ),
  ),
})

/**
 * The shape of a verdict file, core's `Verdict` exactly: a key that one of them has and the other has not, optional
 * ones too, makes this type `never` and the assignment an error.
 */
type Shape = Identical<Frozen<z.output<typeof verdict>>, Frozen<Verdict>> extends true ? Verdict : never

function asVerdict(schema: z.ZodMiniType<Shape>): z.ZodMiniType<Verdict> {
  return schema
}

export const verdictShape: z.ZodMiniType<Verdict> = asVerdict(verdict)

type Identical<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T
