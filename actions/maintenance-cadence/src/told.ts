/** What a list or an answer is worth. Nothing follows from what an unknown one lacks. */
export type Told<Value> =
  | { readonly kind: 'told'; readonly value: Value }
  | { readonly kind: 'untold'; readonly why: string; readonly remedy: string }

/** What could be found out. */
export function told<Value>(value: Value): Told<Value> {
  return { kind: 'told', value }
}

/** Why it could not, and what to do about that. */
export function untold(why: string, remedy: string): Extract<Told<never>, { kind: 'untold' }> {
  return { kind: 'untold', why, remedy }
}
