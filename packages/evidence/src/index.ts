export { EvidenceError } from './evidence-error.ts'
