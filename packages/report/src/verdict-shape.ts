import { VERDICT_SCHEMA, type Verdict } from '@governance-gates/core'
import * as z from 'zod/mini'

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

const check = z.strictObject({
  id: name.check(z.describe('Stable, and unique in the gate.')),
  title: text,
  status: z
    .enum(['pass', 'fail', 'warn', 'inconclusive', 'skipped'])
    .check(z.describe('`inconclusive`: could not be measured. It blocks like `fail`, in both modes.')),
  actual: z
    .union([z.number(), z.string(), z.null()])
    .check(z.describe('What was measured, unrounded; null when it could not be.')),
  expected: text.check(z.describe('What the rule asks for, as people write it: `>= 80`.')),
  unit: z.exactOptional(text),
  rule: z.exactOptional(
    text.check(z.describe('Where the rule stands in the policy: its keys joined with dots.')),
  ),
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
  records: count.check(z.describe('What the file told: results, or rows of counts.')),
  generatedAt: z.exactOptional(text),
})

const verdict = z.strictObject({
  schema: z.literal(VERDICT_SCHEMA),
  gate: name,
  status: z
    .enum(['pass', 'fail', 'inconclusive'])
    .check(z.describe('`fail` if any check fails, else `inconclusive` if any is, else `pass`.')),
  mode: z
    .enum(['strict', 'rollback'])
    .check(z.describe('`rollback` reports failing checks without blocking; it forgives nothing else.')),
  blocking: z.boolean(),
  thresholdsVersion: text.check(z.describe('The label of the threshold set that was judged by.')),
  evaluatedAt: z.iso.datetime().check(z.describe('When, in UTC.')),
  subject: z
    .strictObject({ repository: text, commit: text, ref: text, os: text })
    .check(z.describe('What was judged: facts about the run, never a part of the decision.')),
  policy: z.strictObject({ path: text, sha256 }),
  rules: z.exactOptional(
    z
      .strictObject({ branch: z.exactOptional(text), commit: z.exactOptional(text) })
      .check(
        z.describe('Where the policy and the files that it names come from: absent where it is not known.'),
      ),
  ),
  evidence: z.array(evidenceFile).check(z.maxLength(MAX_FILES), z.describe('The files that were read.')),
  checks: z.array(check).check(z.maxLength(MAX_CHECKS), z.describe('The evaluated rules.')),
  exceptions: z
    .strictObject({ applied: subjects, expired: subjects, unused: subjects })
    .check(z.describe('What became of each exception or waiver, by subject.')),
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
