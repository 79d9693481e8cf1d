/** What GitHub answered; or why it did not, which is not the same as "no". */
export type Asked<Value> =
  | { readonly kind: 'answered'; readonly value: Value }
  | { readonly kind: 'refused'; readonly reason: string; readonly remedy: string }
