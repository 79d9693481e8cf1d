import { closingOf, type DeclaredTest, Lines } from './declared-test.ts'
import type { MaskedText } from './masked-text.ts'
import { withTests } from './python-tests.ts'

const SIGN = /#\[|\bmod\s+(\w+)\s*\{|\bfn\s+(?:r#)?(\w+)|[{};]/g
/** `#[test]`, `#[tokio::test]`, `#[rstest]`, `#[test_case(…)]`, `#[wasm_bindgen_test]`. */
const TEST_ATTRIBUTE = /^#\[\s*(?:[\w:]+::)?\w*(?:test|quickcheck)\w*/

/** Functions with an attribute of a test, and the modules around them. */
export function rustTests({ bare }: MaskedText): readonly DeclaredTest[] {
  const lines = new Lines(bare)
  const found: DeclaredTest[] = []
  const modules: { readonly name: string; readonly end: number }[] = []
  const sign = new RegExp(SIGN)
  let attributes: { readonly from: number; readonly isTest: boolean } | undefined
  for (let match = sign.exec(bare); match !== null; match = sign.exec(bare)) {
    const { 0: text, 1: module, 2: name, index } = match
    while ((modules.at(-1)?.end ?? Number.POSITIVE_INFINITY) < index) modules.pop()
    const around = modules.map((each) => each.name)
    const first = lines.at(attributes?.from ?? index)
    if (text === '#[') {
      const end = closingOf(bare, index + 1)
      const isTest = TEST_ATTRIBUTE.test(bare.slice(index, end)) || attributes?.isTest === true
      attributes = { from: attributes?.from ?? index, isTest }
      sign.lastIndex = end
      continue
    }
    if (module !== undefined) {
      const end = closingOf(bare, index + text.length - 1)
      modules.push({ name: module, end })
      found.push({ kind: 'group', steps: [...around, module], first, last: lines.at(end) })
    } else if (name !== undefined && attributes?.isTest === true) {
      const open = bare.indexOf('{', index)
      const end = open === -1 ? bare.length : closingOf(bare, open)
      found.push({ kind: 'test', steps: [...around, name], first, last: lines.at(end) })
      sign.lastIndex = end
    }
    attributes = undefined
  }
  return withTests(found)
}
