import type { Paragraph, Root } from 'mdast'
import { expect, test } from 'vitest'
import { nodesOf } from './markdown-tree.ts'

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] })
const root = (children: readonly Paragraph[]): Root => ({ type: 'root', children: [...children] })

test('nodes come in the order of the text', () => {
  const texts = [...nodesOf(root([paragraph('a'), paragraph('b')]))].flatMap((node) =>
    node.type === 'text' ? [node.value] : [],
  )
  expect(texts).toEqual(['a', 'b'])
})

test('a document may have more blocks than a call has arguments', () => {
  let count = 0
  for (const node of nodesOf(root(Array.from({ length: 200_000 }, () => paragraph('a'))))) {
    if (node.type === 'text') count++
  }
  expect(count).toBe(200_000)
})
