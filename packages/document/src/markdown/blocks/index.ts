export { definitionsEnd } from './link-definitions.ts'
export { type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts'
export { BULLET, FENCE, isRule, isTableRule, NUMBER } from './markdown-lines.ts'
export { closesFence, withoutMarkers } from './open-paragraph.ts'
