export { markdownNodes, type PlacedNode } from './markdown-nodes.ts'
export { type MarkdownLimit, nodesOf, readMarkdown, textOf } from './markdown-tree.ts'
