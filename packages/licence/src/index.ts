export { isExpression } from './expression.ts'
export * from './licence.ts'
export { sameLicence } from './licence-identity.ts'
