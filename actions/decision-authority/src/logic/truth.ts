/** Three answers: `unknown` where a fact is missing. It is never taken for either of the others. */
export type Truth = 'yes' | 'no' | 'unknown'

/** https://en.wikipedia.org/wiki/Three-valued_logic#Kleene_and_Priest_logics */
export function not(value: Truth): Truth {
  switch (value) {
    case 'yes':
      return 'no'
    case 'no':
      return 'yes'
    case 'unknown':
      return 'unknown'
  }
}

/** `no` with one no, else `unknown` with one unknown. Of nothing: `yes`. */
export function all(values: readonly Truth[]): Truth {
  if (values.includes('no')) return 'no'
  return values.includes('unknown') ? 'unknown' : 'yes'
}

/** `yes` with one yes, else `unknown` with one unknown. Of nothing: `no`. */
export function any(values: readonly Truth[]): Truth {
  if (values.includes('yes')) return 'yes'
  return values.includes('unknown') ? 'unknown' : 'no'
}

/** Whether at least `count` of the values are a yes, whatever the unknown ones turn out to be. */
export function atLeast(count: number, values: readonly Truth[]): Truth {
  const sure = values.filter((value) => value === 'yes').length
  const possible = values.filter((value) => value !== 'no').length
  if (sure >= count) return 'yes'
  return possible >= count ? 'unknown' : 'no'
}
