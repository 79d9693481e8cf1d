import type * as z from 'zod/mini'
import { condition } from '../src/values/condition.ts'
import { dutyOwner } from '../src/values/duty-owner.ts'
import { fixDeadline } from '../src/values/fix-deadline.ts'
import { approver, owner } from '../src/values/owners.ts'
import { requirement } from '../src/values/requirement.ts'
import { resultFiles } from '../src/values/result-files.ts'
import {
  calendarDate,
  calendarInterval,
  count,
  days,
  duration,
  flag,
  formatVersion,
  increase,
  percentage,
  points,
  positiveCount,
  quantity,
} from '../src/values/scalars.ts'
import { shards } from '../src/values/shards.ts'
import {
  branchPattern,
  columnPath,
  entryPath,
  fieldName,
  label,
  licence,
  path,
  pathOrGlob,
  prose,
  repositoryName,
  stableVersion,
  tagPattern,
  word,
} from '../src/values/texts.ts'
import { timeZone } from '../src/values/time-zone.ts'
import { VERIFICATION_KEYS, verification } from '../src/values/verification.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

const PERCENTAGE: JsonSchema = { type: 'string', pattern: '^(?:100(?:\\.0+)?|[1-9]?\\d(?:\\.\\d+)?) ?%$' }
const AMOUNT = '(?:0|[1-9]\\d*)(?:\\.\\d+)?'
const UNIT = '(?:%|[nu\\u00b5\\u03bcm]?s|min|h|B|[kMG]B|[KMG]iB|/s|ops/s)'
const LABEL: JsonSchema = { type: 'string', pattern: '^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$' }
/** Relative, with no `\`, no control character and no `..` for a segment. */
const INSIDE =
  '(?!\\s*$)(?!/|[A-Za-z]:)(?!(?:.*[/{},()|])?\\.\\.(?:[/{},()|]|$))[^\\\\\\u0000-\\u001f\\u007f-\\u009f]'

const PATH: JsonSchema = {
  type: 'string',
  pattern: `^(?!.*\\*)${INSIDE}+$`,
  examples: ['docs/traceability.json'],
}
const PATH_OR_GLOB: JsonSchema = { type: 'string', pattern: `^${INSIDE}+$`, examples: ['reports/**/*.xml'] }

const LOGIN = '@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?(?:\\[bot\\])?'
const TEAM = '@[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}'
const OWNER: JsonSchema = {
  type: 'string',
  pattern: `^(?:${LOGIN}|${TEAM})$`,
  examples: ['@dana', '@orbit/reviewers'],
}

/** Each of them is a mapping with one of these keys; what is below a key the reader checks. */
function oneKeyOf(noun: string, keys: readonly string[]): JsonSchema {
  return {
    'x-type': noun,
    anyOf: keys.map((key) => ({
      type: 'object',
      properties: { [key]: {} },
      required: [key],
      additionalProperties: false,
    })),
  }
}

/** What an editor can check of each kind of value; the reader itself is stricter where a pattern cannot follow. */
export const SCALAR_SCHEMAS: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
  [percentage, { ...PERCENTAGE, examples: ['80%', '99.5%'] }],
  [increase, { type: 'string', pattern: `^${AMOUNT} ?%$`, examples: ['20%'] }],
  [points, { anyOf: [{ type: 'number', minimum: 0, maximum: 100 }, PERCENTAGE], examples: [2, 0.5] }],
  [count, { type: 'integer', minimum: 0 }],
  [positiveCount, { type: 'integer', minimum: 1 }],
  [days, { type: 'integer', minimum: 1, maximum: 3650 }],
  [flag, { type: 'boolean' }],
  [
    duration,
    { type: 'string', pattern: '^[1-9]\\d{0,5} ?(?:min|h|d|w)$', examples: ['30min', '24h', '7d', '2w'] },
  ],
  [
    fixDeadline,
    {
      type: 'string',
      pattern: '^(?:next-release|[1-9]\\d{0,5} ?(?:min|h|d|w))$',
      examples: ['48h', 'next-release'],
    },
  ],
  [
    calendarInterval,
    {
      type: 'string',
      pattern: '^(?:1 (?:day|week|month)|(?:[2-9]|[1-9]\\d{1,2}) (?:days|weeks|months))$',
      examples: ['1 month', '2 weeks'],
    },
  ],
  [calendarDate, { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2026-03-31'] }],
  [
    quantity,
    {
      anyOf: [
        { type: 'string', pattern: `^${AMOUNT}(?: ?${UNIT})?$` },
        { type: 'number', minimum: 0 },
      ],
      examples: ['200ms', '50MB', '1000 ops/s'],
    },
  ],
  [formatVersion, { const: 1 }],
  [label, LABEL],
  [prose, { type: 'string', pattern: '\\S' }],
  [word, { type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$' }],
  [fieldName, { type: 'string', pattern: '^[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*$' }],
  [path, PATH],
  [pathOrGlob, PATH_OR_GLOB],
  [
    resultFiles,
    {
      anyOf: [
        PATH_OR_GLOB,
        {
          type: 'object',
          properties: { path: PATH_OR_GLOB, root: PATH },
          required: ['path'],
          additionalProperties: false,
        },
      ],
    },
  ],
  [
    branchPattern,
    { type: 'string', pattern: '^(?!refs/|/|-)[^\\s~^:\\\\]{1,200}$', examples: ['main', 'release/*'] },
  ],
  [owner, OWNER],
  [
    approver,
    {
      type: 'string',
      pattern: `^(?:${LOGIN}|${TEAM}|(?:owner|backup):[a-z0-9][a-z0-9-]*|permission:(?:read|triage|write|maintain|admin))$`,
    },
  ],
  [dutyOwner, { type: 'string', pattern: `^(?:${LOGIN}|${TEAM}|area:[a-z0-9][a-z0-9-]*)$` }],
  [
    timeZone,
    {
      type: 'string',
      pattern: '^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$',
      examples: ['Europe/Berlin'],
    },
  ],
  [
    verification,
    {
      'x-type': 'a verification',
      anyOf: VERIFICATION_KEYS.map((key) => ({
        type: 'object',
        properties: { [key]: {} },
        required: [key],
      })),
    },
  ],
  [repositoryName, { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9_.-]{1,100}$' }],
  [
    condition,
    oneKeyOf('a condition', [
      'paths',
      'label',
      'breaking',
      'dependency',
      'policy-keys',
      'extension',
      'size',
      'author',
      'branch',
      'all',
      'any',
      'not',
    ]),
  ],
  [
    requirement,
    oneKeyOf('a requirement', [
      'approvals',
      'changelog',
      'verdict',
      'audit',
      'unsafe',
      'licences',
      'status',
      'all',
      'any',
    ]),
  ],
  [
    columnPath,
    {
      type: 'string',
      pattern: '^[^\\s.\\u0000-\\u001f\\u007f-\\u009f]+(?:\\.[^\\s.\\u0000-\\u001f\\u007f-\\u009f]+)*$',
      examples: ['provenance.commit'],
    },
  ],
  [
    entryPath,
    {
      type: 'string',
      pattern: `^(?=[^{}*?[\\]()!]*\\{(?:id|directory)\\}[^{}]*$)${INSIDE}+$`,
      examples: ['docs/reviews/{id}.yml'],
    },
  ],
  [
    licence,
    {
      type: 'string',
      pattern:
        '^(?!(?:UNKNOWN|NOASSERTION|NONE|UNLICENSED|OTHER|PROPRIETARY|LicenseRef-.*)$)[A-Za-z0-9][A-Za-z0-9.-]*\\+?(?: WITH [A-Za-z0-9.-]+)?$',
      examples: ['MIT', 'Apache-2.0'],
    },
  ],
  [stableVersion, { type: 'string', pattern: '^(?:0|[1-9][0-9]{0,14})(?:\\.(?:0|[1-9][0-9]{0,14})){2}$' }],
  [tagPattern, { type: 'string', pattern: '^(?!.*\\{version\\}.*\\{version\\}).*\\{version\\}.*$' }],
  [
    shards,
    {
      'x-type': 'a count of at least 1, or a list, each a line of text',
      anyOf: [
        { type: 'integer', minimum: 1 },
        { type: 'array', items: LABEL, minItems: 1, uniqueItems: true },
      ],
    },
  ],
])
