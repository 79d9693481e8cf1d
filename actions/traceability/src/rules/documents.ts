import { defineRule, type Rule } from '@governance-gates/core'

export const documentsExist: Rule = defineRule({
  id: 'traceability/documents-exist',
  title: 'Missing documents',
  policyKey: 'traceability.documents',
  remedy: 'write the document, or fix its path in traceability.documents',
})

export const documentsAge: Rule = defineRule({
  id: 'traceability/documents-age',
  title: 'Outdated documents',
  policyKey: 'traceability.documents',
  remedy: 'review the document and update it',
})

export const documentsHistory: Rule = defineRule({
  id: 'traceability/documents-history',
  title: 'Documents of unknown age',
  policyKey: 'traceability.documents',
  remedy: 'check out the full history (actions/checkout with fetch-depth: 0)',
})

export const documentsLinks: Rule = defineRule({
  id: 'traceability/documents-links',
  title: 'Broken links in the documents',
  policyKey: 'traceability.documents',
  remedy: 'fix the link, or add the file or heading that it points to',
})

export const documentsReadable: Rule = defineRule({
  id: 'traceability/documents-readable',
  title: 'Unreadable documents',
  policyKey: 'traceability.documents',
  remedy: 'fix the document, so that its links can be checked',
})

/** Rules about the documents. */
export const DOCUMENTS_RULES: readonly Rule[] = [
  documentsExist,
  documentsAge,
  documentsHistory,
  documentsLinks,
  documentsReadable,
]
