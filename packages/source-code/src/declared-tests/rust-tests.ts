import { closingOf, type DeclaredTest, Lines } from './declared-test.ts'
import { Enclosing, type Marks, spanOf } from './enclosing.ts'
import type { MaskedText } from './masked-text.ts'
import { withTests } from './python-tests.ts'

const SIGN = /#\[|\bmod\s+(?:r#)?([\p{L}\p{N}_]+)\s*\{|\bfn\s+(?:r#)?([\p{L}\p{N}_]+)|[{};]/gu
/** `#[test]`, `#[tokio::test]`, `#[rstest]`, `#[test_case(…)]`, `#[wasm_bindgen_test]`. */
const TEST_ATTRIBUTE = /^#\[\s*(?:[\w:]+::)?\w*(?:test|quickcheck)\w*/

/** Functions with an attribute of a test, and the modules around them. */
export function rustTests({ bare }: MaskedText): readonly DeclaredTest[] {
  const lines = new Lines(bare)
  const found: DeclaredTest[] = []
  const modules = new Enclosing()
  const sign = new RegExp(SIGN)
  let attributes: Marks | undefined
  for (let match = sign.exec(bare); match !== null; match = sign.exec(bare)) {
    const { 0: text, 1: module, 2: name, index } = match
    const around = modules.at(index)
    const first = lines.at(attributes?.from ?? index)
    const own = spanOf(attributes)
    if (text === '#[') {
      const end = closingOf(bare, index + 1)
      const isTest = TEST_ATTRIBUTE.test(bare.slice(index, end)) || attributes?.isTest === true
      attributes = { from: attributes?.from ?? index, to: end + 1, isTest }
      sign.lastIndex = end
      continue
    }
    if (module !== undefined) {
      const end = closingOf(bare, index + text.length - 1)
      modules.enter({ name: module, end })
      found.push({ kind: 'group', steps: [...around, module], first, last: lines.at(end), ...own })
    } else if (name !== undefined && attributes?.isTest === true) {
      const end = closingOf(bare, bare.indexOf('{', index))
      found.push({ kind: 'test', steps: [...around, name], first, last: lines.at(end), ...own })
      sign.lastIndex = end
    }
    attributes = undefined
  }
  return withTests(found)
}
