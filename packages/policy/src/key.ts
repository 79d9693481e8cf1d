import type { CalendarDate, CalendarInterval, Decimal, Duration, Quantity } from '@governance-gates/core'
import type { Mixed } from './values/collections.ts'
import type { Condition } from './values/condition.ts'
import type { DutyOwner } from './values/duty-owner.ts'
import type { FixDeadline } from './values/fix-deadline.ts'
import type { Approver, Owner } from './values/owners.ts'
import type { Requirement } from './values/requirement.ts'
import type { ResultFiles } from './values/result-files.ts'
import type { Verification } from './values/verification.ts'

/**
 * Which change of a key makes the policy stricter; comparing two policies relies on it.
 * - `higher`, `lower`: a higher or lower number, or a later or earlier day.
 * - `present`, `absent`: the key, or one more entry of its list or mapping, is there or is not. To replace the value
 *   may go either way.
 * - `depends`: any change may go either way, as another metric or another file does.
 * - `neither`: no change matters to a verdict, as a title does not.
 */
type Direction = 'higher' | 'lower' | 'present' | 'absent' | 'depends' | 'neither'

/** A direction, or all the words that a key takes, the strictest first. */
export type Stricter = Direction | readonly (string | boolean)[]

/** What is known about a key besides its schema: for editors, for docs/policy.md, and for comparing policies. */
export interface KeyFacts<Value> {
  /** For people, in Markdown. */
  readonly meaning: string
  readonly stricter: StricterOf<Value>
  /** What holds where the key is left out, in Markdown; only where its schema has no default and does not require it. */
  readonly default?: string
  /**
   * How strict it is to leave the key out. Where this is absent: as its default, else as loose as can be, and with
   * `absent` as strict as can be. `depends`: not to be compared with a value.
   */
  readonly unset?: 'strictest' | 'loosest' | 'depends'
}

/** The facts of every key of one mapping of the policy. Leaving a key out is a type error. */
export type Keys<Mapping> = {
  readonly [Name in NameIn<Mapping>]: Key<Exclude<ValueIn<Mapping, Name>, undefined>>
}

/** The facts of a key, and of what is below it. */
type Key<Value> = KeyFacts<Value> & Below<Value>

/** The facts of a mapping that is an item of a list, or has a name in another mapping. */
export interface Member<Mapping> {
  readonly meaning: string
  readonly keys: Keys<Mapping>
}

/** In all members of a union. */
type NameIn<Mapping> = Mapping extends unknown ? keyof Mapping : never
type ValueIn<Mapping, Name> = Mapping extends unknown
  ? Name extends keyof Mapping
    ? Mapping[Name]
    : never
  : never

type Amount = number | Decimal | Quantity | Duration | CalendarInterval | CalendarDate
/** A rule is one value, however deep it is: what it asks for is compared as a whole. */
type Leaf =
  | string
  | boolean
  | Amount
  | Owner
  | Approver
  | DutyOwner
  | Condition
  | FixDeadline
  | Requirement
  | ResultFiles
  | Verification
type Edge = 'present' | 'absent' | 'depends' | 'neither'

type StricterOf<Value> = [Value] extends [Amount]
  ? Exclude<Direction, 'present' | 'absent'>
  : [Value] extends [boolean]
    ? readonly boolean[]
    : [Value] extends [string]
      ? string extends Value
        ? Edge
        : readonly Value[] | 'depends' | 'neither'
      : Edge

type Below<Value> = [Value] extends [Leaf]
  ? object
  : Value extends Mixed<infer Fixed, infer Entry>
    ? { readonly keys: Keys<Fixed>; readonly each: Member<Entry> }
    : Value extends readonly (infer Item)[]
      ? [Item] extends [Leaf]
        ? object
        : { readonly each: Member<Item> }
      : Value extends number
        ? object
        : string extends keyof Value
          ? { readonly each: EachOf<Value[keyof Value]> }
          : { readonly keys: Keys<Value> }

/** In a mapping of names, each value is a mapping of its own, or has a direction like a key. */
type EachOf<Value> = [Value] extends [Leaf | readonly Leaf[]] ? KeyFacts<Value> : Member<Value>
