import { closingOf, type DeclaredTest, Lines } from './declared-test.ts'
import { displayName } from './display-name.ts'
import { Enclosing, type Marks, marksBefore } from './enclosing.ts'
import type { MaskedText } from './masked-text.ts'
import { withTests } from './python-tests.ts'

/** Annotations of JUnit, TestNG, jqwik and Kotlin; attributes of xUnit, NUnit and MSTest. */
const ANNOTATION =
  /^(?:@(?:[\w.]+\.)?(?:\w*Test|TestFactory|TestTemplate|Property)\b|\[(?:[\w.]+\.)?(?:\w*Fact|\w*Theory|Test\w*|DataTestMethod)\b)/
/** `@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)` */
const UNDERSCORES = /@DisplayNameGeneration\b[^)]*\bReplaceUnderscores\b/
const SIGN =
  /(@[\w.]+|\[\s*(?=[A-Z]))|\b(?:class|object|interface|record|struct|trait)\s+([\p{L}_]\w*)|(`[^`\n]+`|[\p{L}_]\w*)\s*(?:<[^<>\n]*>\s*)?\(|[{};]/gu

/** Methods with the annotation or attribute of a test, and the classes around them: Java, Kotlin, Scala, Groovy and C#. */
export function annotatedTests(source: MaskedText): readonly DeclaredTest[] {
  const { bare } = source
  const replacement = UNDERSCORES.test(bare) ? ' ' : '_'
  const lines = new Lines(bare)
  const found: DeclaredTest[] = []
  const classes = new Enclosing()
  const sign = new RegExp(SIGN)
  let marks: Marks | undefined
  for (let match = sign.exec(bare); match !== null; match = sign.exec(bare)) {
    const { 0: text, 1: mark, 2: group, 3: method, index } = match
    const around = classes.at(index)
    if (mark !== undefined) {
      const end = endOfMark(bare, index, text)
      marks = withMark(source, { from: index, end }, marks)
      sign.lastIndex = end + 1
      continue
    }
    const first = lines.at(marks?.from ?? index)
    const own = marksBefore(marks, index)
    if (group !== undefined) {
      const open = bare.indexOf('{', index)
      const end = closingOf(bare, open)
      classes.enter({ name: group, end })
      found.push({ kind: 'group', steps: [...around, group], first, last: lines.at(end), ...own })
      if (open !== -1) sign.lastIndex = open + 1
    } else if (method !== undefined && marks?.isTest === true) {
      const end = endOfMethod(bare, index + text.length - 1)
      const named = namedBy(method.replaceAll('`', ''), marks, replacement)
      const place = { first, last: lines.at(end), ...own }
      found.push({ kind: 'test', steps: [...around, named.name], ...named.title, ...place })
      sign.lastIndex = end
    }
    marks = undefined
  }
  return withTests(found)
}

/** One more annotation or attribute, beside those before it. */
function withMark(
  { bare, code }: MaskedText,
  { from, end }: { readonly from: number; readonly end: number },
  before: Marks | undefined,
): Marks {
  return {
    from: before?.from ?? from,
    isTest: before?.isTest === true || ANNOTATION.test(bare.slice(from, end + 1)),
    title: displayName(code.slice(from, end + 1)) ?? before?.title,
  }
}

/** The name of a method, and what reports call it where that is something else. */
function namedBy(
  name: string,
  { title = '' }: Marks,
  underscore: string,
): { readonly name: string; readonly title: Pick<DeclaredTest, 'title'> } {
  const shown = title === '' ? name.replaceAll('_', underscore) : title
  return { name, title: shown === name ? {} : { title: shown } }
}

/** The end of an annotation with its arguments, or of an attribute. */
function endOfMark(bare: string, index: number, text: string): number {
  if (text.startsWith('[')) return closingOf(bare, index)
  const end = index + text.length
  return bare[end] === '(' ? closingOf(bare, end) : end - 1
}

/** The end of a method's body; of one that is an expression, its line. */
function endOfMethod(bare: string, parameters: number): number {
  const body = /[{;=]/g
  body.lastIndex = closingOf(bare, parameters)
  const { 0: sign, index = -1 } = body.exec(bare) ?? {}
  if (sign === '{') return closingOf(bare, index)
  if (sign === ';' || sign === undefined) return index
  const open = bare.indexOf('{', index)
  const line = bare.indexOf('\n', index)
  return open !== -1 && open < line ? closingOf(bare, open) : line
}
