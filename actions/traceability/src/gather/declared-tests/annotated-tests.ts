import { closingOf, type DeclaredTest, Lines } from './declared-test.ts'
import type { MaskedText } from './masked-text.ts'
import { withTests } from './python-tests.ts'

/** Annotations of JUnit, TestNG, jqwik and Kotlin; attributes of xUnit, NUnit and MSTest. */
const ANNOTATION =
  /@(?:[\w.]+\.)?(?:\w*Test|TestFactory|TestTemplate|Property)\b|\[(?:[\w.]+\.)?(?:Fact|Theory|Test\w*|DataTestMethod|\w+Fact|\w+Theory)\b/
const SIGN =
  /(?:@[\w.]+|\[\s*(?=[A-Z]))|\b(?:class|object|interface|record|struct|trait)\s+([\p{L}_]\w*)|(?:`([^`\n]+)`|([\p{L}_]\w*))\s*(?:<[^<>\n]*>\s*)?\(|[{};]/gu

/** Methods with the annotation or attribute of a test, and the classes around them: Java, Kotlin, Scala, Groovy and C#. */
export function annotatedTests({ bare, code }: MaskedText): readonly DeclaredTest[] {
  const lines = new Lines(bare)
  const found: DeclaredTest[] = []
  const classes: { readonly name: string; readonly end: number }[] = []
  const sign = new RegExp(SIGN)
  let marks: { readonly from: number; readonly isTest: boolean } | undefined
  for (let match = sign.exec(bare); match !== null; match = sign.exec(bare)) {
    const { 0: text, 1: group, 2: quoted, 3: name, index } = match
    while ((classes.at(-1)?.end ?? Number.POSITIVE_INFINITY) < index) classes.pop()
    const around = classes.map((each) => each.name)
    if (/^[@[]/.test(text)) {
      const end = endOfMark(bare, index, text)
      const isTest = marks?.isTest === true || ANNOTATION.test(bare.slice(index, end + 1))
      marks = { from: marks?.from ?? index, isTest }
      sign.lastIndex = end + 1
      continue
    }
    const first = lines.at(marks?.from ?? startOfLine(bare, index))
    if (group !== undefined) {
      const open = bare.indexOf('{', index)
      const end = open === -1 ? bare.length : closingOf(bare, open)
      classes.push({ name: group, end })
      found.push({ kind: 'group', steps: [...around, group], first, last: lines.at(end) })
      if (open !== -1) sign.lastIndex = open + 1
    } else if ((quoted ?? name) !== undefined && marks?.isTest === true) {
      const end = endOfMethod(bare, index + text.length - 1)
      const method = quoted === undefined ? (name ?? '') : code.slice(index + 1, code.indexOf('`', index + 1))
      found.push({ kind: 'test', steps: [...around, method], first, last: lines.at(end) })
      sign.lastIndex = end
    }
    marks = undefined
  }
  return withTests(found)
}

/** The end of an annotation with its arguments, or of an attribute. */
function endOfMark(bare: string, index: number, text: string): number {
  if (text.startsWith('[')) return closingOf(bare, index)
  const end = index + text.length
  return bare[end] === '(' ? closingOf(bare, end) : end - 1
}

/** The end of a method's body; of one that is an expression, its line. */
function endOfMethod(bare: string, parameters: number): number {
  const from = closingOf(bare, parameters)
  const open = /[{;=]/g
  open.lastIndex = from
  const start = open.exec(bare)
  if (start === null) return bare.length
  if (start[0] === '{') return closingOf(bare, start.index)
  const brace = bare.indexOf('{', start.index)
  const line = bare.indexOf('\n', start.index)
  return start[0] === '=' && brace !== -1 && brace < line
    ? closingOf(bare, brace)
    : line === -1
      ? bare.length
      : line
}

function startOfLine(text: string, index: number): number {
  return text.lastIndexOf('\n', index) + 1
}
