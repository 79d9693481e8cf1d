import { expect, test } from 'vitest'
import { declared } from '../fixtures/declared.ts'

const deps = (list: string) => `defmodule X do
  def project, do: [app: :x, deps: deps(), aliases: [{:not, 1}]]
  defp deps do
    ${list}
  end
  defp other, do: [{:nor, "this"}]
end`

test.each<readonly [string, readonly string[]]>([
  ['[{:mox, "~> 1.0", only: :test}, {:jason, ">= 0.0.0"}]', ['dependencies mox @4', 'dependencies jason @4']],
  ['[{:local, path: "../local"}, {:"odd-name", "1"}]', ['dependencies local @4', 'dependencies odd-name @4']],
  ['# {:mox, "1"}\n[]', []],
  ['[mox: "~> 1.0", jason: "1"]', ['dependencies mox @4', 'dependencies jason @4']],
  ['[{:a, "1", only: "test", git: "x"}, mox: "1"]', ['dependencies a @4', 'dependencies mox @4']],
  ['[{:a, [git: "x", hex: "mox"]}]', ['dependencies mox @4 as a']],
  ['[{:a, "1", hex: :mox}, {:b, "1"}]', ['dependencies mox @4 as a', 'dependencies b @4']],
  ['[{:a, "1"}, {:b, "1", hex: "mox"}]', ['dependencies a @4', 'dependencies mox @4 as b']],
  ['[{name, "1"}]', ['unknown {name,"1" @4']],
  ['[{:a, "1"}] ++ more()', ['dependencies a @4', 'unknown ++more( @4']],
])('mix.exs: %j', async (list, expected) => {
  expect(await declared('mix.exs', deps(list))).toEqual(expected)
})

test('mix.exs may have its list in the project', async () => {
  const text = 'def project, do: [deps: [{:mox, "1"}]]'
  expect(await declared('mix.exs', text)).toEqual(['dependencies mox @1'])
})
