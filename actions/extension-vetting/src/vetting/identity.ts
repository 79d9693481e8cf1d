import { unicodePattern } from '@governance-gates/core'

/** How a text looks: two that look alike have one skeleton. https://www.unicode.org/reports/tr39/#Confusable_Detection */
export type Skeleton = (text: string) => string

/** Names that mean the same extension to somebody who types or reads them. */
export interface IdentityKeys {
  /** Without regard to case. */
  readonly case: string
  /** Without separators as well: `pi-tools`, `pi_tools` and `pitools` are one. */
  readonly separators: string
  /** As it looks. */
  readonly skeleton: string
}

const SEPARATORS = /[-_.\s]+/g
const PLAIN = /^[a-z0-9@/_. -]*$/
const IGNORED = unicodePattern(String.raw`[\p{Cf}\p{Default_Ignorable_Code_Point}]`, 'gu')

export function identityKeys(id: string, skeleton: Skeleton): IdentityKeys {
  const small = id.toLowerCase()
  // Nearly every id: nothing in it has another form in Unicode.
  if (PLAIN.test(small)) {
    return {
      case: small,
      separators: withoutSeparators(small),
      skeleton: withoutSeparators(asciiSkeleton(small).toLowerCase()),
    }
  }
  const folded = id.normalize('NFKC').replace(IGNORED(), '').toLowerCase()
  const separators = withoutSeparators(folded)
  // What the table gives is in both cases.
  const looks = skeleton(folded.normalize('NFD')).normalize('NFKC').toLowerCase()
  return { case: folded, separators, skeleton: withoutSeparators(looks) }
}

/** An id of nothing but separators keeps them: else all of those would be one. */
function withoutSeparators(text: string): string {
  return text.replace(SEPARATORS, '') || text
}

export const LIKENESSES = ['case', 'separators', 'skeleton'] as const
type Likeness = (typeof LIKENESSES)[number]

const DIFFERENCES: Readonly<Record<Likeness, string>> = {
  case: 'differs only in case from',
  separators: 'differs only in case and separators from',
  skeleton: 'looks like',
}

/** The confusable characters of ASCII, in lower case: most lists have no others, and the whole table is large. */
const OF_ASCII: ReadonlyMap<string, string> = new Map([
  ['0', 'O'],
  ['1', 'l'],
  ['|', 'l'],
  ['`', "'"],
  ['"', "''"],
  ['%', 'º/₀'],
  ['m', 'rn'],
])

/** The skeleton of a text of ASCII. */
export const asciiSkeleton: Skeleton = (text) =>
  text.replace(/[01|`"%m]/g, (sign) => OF_ASCII.get(sign) ?? sign)

const ASCII = /^[\x20-\x7e]*$/

/** Whether a text has nothing but ASCII in it. */
export function isAscii(text: string): boolean {
  return ASCII.test(text)
}

/** In what way two ids are one, as words to be followed by the other; undefined where they are not. */
export function likenessText(id: string, other: string, skeleton: Skeleton): string | undefined {
  if (id === other) return 'is the same as'
  const [keys, others] = [identityKeys(id, skeleton), identityKeys(other, skeleton)]
  const likeness = LIKENESSES.find((each) => keys[each] === others[each])
  return likeness === undefined ? undefined : DIFFERENCES[likeness]
}
