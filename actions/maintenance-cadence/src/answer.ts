/** What GitHub, git or a file says, or why it says nothing: which is not the same as "no". */
export type Answer<Value> =
  | { readonly kind: 'given'; readonly value: Value }
  | { readonly kind: 'missing'; readonly why: string; readonly remedy: string }

/** What could be found out. */
export function given<Value>(value: Value): Answer<Value> {
  return { kind: 'given', value }
}

/** Why it could not, and what to do about that. */
export function missing(why: string, remedy: string): Extract<Answer<never>, { kind: 'missing' }> {
  return { kind: 'missing', why, remedy }
}
