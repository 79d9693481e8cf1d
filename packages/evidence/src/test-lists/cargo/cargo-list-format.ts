import { hasRow, type TestListFormat } from '../test-list-format.ts'
import { COUNTS, readCargoList } from './cargo-list.ts'

export const cargoListFormat: TestListFormat = {
  id: 'cargo',
  title: 'cargo test -- --list',
  tool: 'cargo',
  docs: 'https://doc.rust-lang.org/cargo/commands/cargo-test.html',
  runner: 'cargo',
  proof: "the target's file, which the list has only with `2>&1`; only `.rs`",
  recognises: (list) => hasRow(list, COUNTS),
  isPartOf: (list) => hasRow(list, /^ *(?:Running \S.*-[0-9a-f]{16}|Doc-tests \S)|: (?:test|benchmark)$/),
  isLastRow: (row) => COUNTS.test(row),
  read: ({ rows }) => readCargoList(rows),
}
