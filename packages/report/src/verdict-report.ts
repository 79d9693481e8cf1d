/** What a gate shows of its verdict. */
export { annotationsOf } from './annotations.ts'
export { headlineOf } from './headline.ts'
export { renderLog } from './log.ts'
export { renderSummary } from './summary.ts'
