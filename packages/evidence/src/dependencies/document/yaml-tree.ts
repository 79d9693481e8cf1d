import { isMap, isScalar, isSeq, type LineCounter, type YAMLMap } from 'yaml'
import { showValue } from '../../json-value.ts'
import type { Located } from './located.ts'
import { unusableYaml } from './yaml-refusal.ts'

/** The values of a composed YAML document, each with its line. The document is known not to be nested too deeply. */
export function yamlTree(contents: unknown, lines: LineCounter): Located {
  return read(contents, lineOf(contents, lines, 1), lines)
}

/** `line` is that of the key, if the node has one. */
function read(node: unknown, line: number, lines: LineCounter): Located {
  if (isMap(node)) return { kind: 'table', line, members: readMembers(node, line, lines) }
  if (isSeq(node)) {
    const items = node.items.map((item) => read(item, lineOf(item, lines, line), lines))
    return { kind: 'list', line, items }
  }
  if (isScalar(node)) {
    const { value, source } = node
    return typeof value === 'string'
      ? { kind: 'text', line, text: value }
      : { kind: 'other', line, text: source ?? String(value) }
  }
  if (node === null || node === undefined) return { kind: 'other', line, text: 'null' }
  throw unusableYaml(line, 'an alias (*) stands here')
}

function readMembers(map: YAMLMap, line: number, lines: LineCounter): ReadonlyMap<string, Located> {
  const members = new Map<string, Located>()
  for (const { key, value } of map.items) {
    const at = lineOf(key, lines, line)
    const name: unknown = isScalar(key) ? key.value : undefined
    if (typeof name !== 'string') throw unusableYaml(at, 'a key is not text')
    if (members.has(name)) throw unusableYaml(at, `the key ${showValue(name)} stands twice in one mapping`)
    members.set(name, read(value, at, lines))
  }
  return members
}

function lineOf(node: unknown, lines: LineCounter, otherwise: number): number {
  if (!(isMap(node) || isSeq(node) || isScalar(node))) return otherwise
  const offset = node.range?.[0]
  return offset === undefined ? otherwise : lines.linePos(offset).line
}
