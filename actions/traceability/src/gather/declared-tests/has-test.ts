import { testsNamed } from './declared-test.ts'

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
  if (text.includes(plain === '' ? words : plain)) return true
  const { testsIn } = await import('./tests-in.ts')
  return testsNamed(test, file, (await testsIn(file, text)) ?? []).length > 0
}
