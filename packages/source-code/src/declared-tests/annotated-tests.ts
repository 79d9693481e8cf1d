import { closingOf, type DeclaredTest, Lines } from './declared-test.ts'
import { displayName } from './display-name.ts'
import { Enclosing, type Marks, spanOf } from './enclosing.ts'
import type { MaskedText } from './masked-text.ts'
import { withTests } from './python-tests.ts'

/** Annotations of JUnit, TestNG, jqwik and Kotlin; attributes of xUnit, NUnit and MSTest. */
const ANNOTATION =
  /^(?:@(?:[\w.]+\.)?(?:\w*Test|TestFactory|TestTemplate|Property)\b|\[(?:[\w.]+\.)?(?:\w*Fact|\w*Theory|Test\w*|DataTestMethod)\b)/
/** `@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)` */
const UNDERSCORES = /@DisplayNameGeneration\b[^)]*\bReplaceUnderscores\b/
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_]*`
/** What declares a class. `Foo::class` and `where T : class` do not, nor does `object Made()` of C#. */
const GROUP = String.raw`\b(?!object\s+${NAME}\s*\()(?:class|object|interface|record|struct|trait)\b(?<![.:,]\s*\w+)`
/** What is behind a property without a semicolon, as in Kotlin, is not annotated with it. */
const SIGN = new RegExp(
  String.raw`(@[\w.]+|\[\s*(?=[A-Z]))|${GROUP}\s+(?:(?:class|struct)\s+)?(${NAME})|(${'`'}[^${'`'}\n]+${'`'}|${NAME})\s*(?:<[^<>\n]*>\s*)?\(|[{};]|\b(?:va[lr]|package|import)\b`,
  'gu',
)
/** Where the head of a class ends: at its body, or at what follows where it has none. */
const HEAD = new RegExp(String.raw`[({;}]|${GROUP}\s+${NAME}|\b(?:fun|va[lr]|def|enum)\b`, 'gu')

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
    const own = spanOf(marks)
    if (group !== undefined) {
      const open = bodyOf(bare, index + text.length)
      marks = undefined
      if (open === undefined) continue
      const end = closingOf(bare, open)
      classes.enter({ name: group, end })
      found.push({ kind: 'group', steps: [...around, group], first, last: lines.at(end), ...own })
      sign.lastIndex = open + 1
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
    to: end + 1,
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
  const open = end + (/^[ \t]*(?=\()/.exec(bare.slice(end, end + 20))?.[0].length ?? 0)
  return bare[open] === '(' ? closingOf(bare, open) : end - 1
}

/** Where the body of a class begins; undefined where it has none. */
function bodyOf(bare: string, from: number): number | undefined {
  const sign = new RegExp(HEAD)
  sign.lastIndex = from
  for (let match = sign.exec(bare); match !== null; match = sign.exec(bare)) {
    if (match[0] === '{') return match.index
    if (match[0] !== '(') return undefined
    sign.lastIndex = closingOf(bare, match.index)
  }
  return undefined
}

/** The end of a method's body, or of the expression that it is. */
function endOfMethod(bare: string, parameters: number): number {
  const body = /[{;=]/g
  body.lastIndex = closingOf(bare, parameters)
  const { 0: sign, index = -1 } = body.exec(bare) ?? {}
  if (sign === '{') return closingOf(bare, index)
  return sign === ';' || sign === undefined ? index : endOfExpression(bare, index + 1)
}

/** The end of a line in which nothing shows that the next goes on with it. */
function endOfExpression(bare: string, from: number): number {
  const sign = /[([{;\n)\]}]/g
  sign.lastIndex = from
  for (let match = sign.exec(bare); match !== null; match = sign.exec(bare)) {
    const { 0: text, index } = match
    if ('([{'.includes(text)) sign.lastIndex = closingOf(bare, index) + 1
    else if (text !== '\n' || !isContinued(bare, index))
      return text === '\n' || text === ';' ? index : index - 1
  }
  return bare.length
}

function isContinued(bare: string, lineEnd: number): boolean {
  const before = bare.slice(Math.max(0, lineEnd - 200), lineEnd).trimEnd()
  return /[=>+\-*/&|?:.,<]$/.test(before) || /^\s*[.?+\-*/&|:=<>]/.test(bare.slice(lineEnd, lineEnd + 200))
}
