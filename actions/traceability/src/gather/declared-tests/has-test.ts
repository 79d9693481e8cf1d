import { testsNamed } from '@governance-gates/source-code/test-names'

/**
 * Whether a file has a test, or a group of tests, of a name: one that it declares, or at least the words of it, for names that are put
 * together when the tests run and for languages whose tests are not recognised.
 */
export async function hasTest(
  { file, test }: { readonly file: string; readonly test: string },
  text: string,
): Promise<boolean> {
  const words = test.split(/::| > /).at(-1) ?? test
  const plain = words.replace(/\s*[[({].*$/s, '')
  if (hasWords(text, plain === '' ? words : plain)) return true
  const { testsIn } = await import('@governance-gates/source-code/declared-tests')
  return testsNamed(test, file, (await testsIn(file, text)) ?? []).length > 0
}

/** `open` is not in `reopen` or `opens`: a name that was misspelled or cut off would be found in another one. */
function hasWords(text: string, words: string): boolean {
  const begin = /^\p{ID_Continue}/u.test(words) ? '(?<!\\p{ID_Continue})' : ''
  const end = /\p{ID_Continue}$/u.test(words) ? '(?!\\p{ID_Continue})' : ''
  return new RegExp(`${begin}${words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}${end}`, 'u').test(text)
}
