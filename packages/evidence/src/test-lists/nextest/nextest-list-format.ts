import { beginsWithGoEvent } from '../go/go-json-list.ts'
import type { TestListFormat } from '../test-list-format.ts'
import { readNextestList } from './nextest-list.ts'

export const nextestListFormat: TestListFormat = {
  id: 'nextest',
  title: 'cargo nextest list --message-format json',
  tool: 'cargo-nextest',
  docs: 'https://nexte.st/docs/machine-readable/list/',
  runner: 'nextest',
  proof: 'the target, which is named like the file',
  recognises: ({ layout, text }) => layout === 'objects' && !beginsWithGoEvent(text),
  read: ({ text }) => readNextestList(text),
}
