import * as z from 'zod/mini'
import { closestWord } from '../closest-word.ts'
import { complaint } from './scalar.ts'

/** One of a few words. */
export function choice<const Word extends string>(words: readonly Word[]): z.ZodMiniType<Word> {
  const list = words.join(', ')
  return z.enum(words, {
    error: ({ input }) => {
      const meant = typeof input === 'string' ? closestWord(input, words) : undefined
      const fix =
        meant === undefined ? `write ${list.replace(/, (?=[^,]*$)/, ' or ')}` : `did you mean ${meant}?`
      return `${complaint(input, `one of ${list}`)}: ${fix}`
    },
  })
}
