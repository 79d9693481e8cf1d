import { describe, expect, it } from 'vitest'
import { scanSource } from './scan.ts'

async function modulesOf(text: string, path = 'src/a.rs'): Promise<unknown> {
  const scan = await scanSource(path, text)
  return scan.kind === 'read' ? scan.testModules : scan
}

describe('the modules of a file that only tests build', () => {
  it.each<[string, readonly (readonly [number, number])[]]>([
    ['fn a() {}\n#[cfg(test)]\nmod tests {\n  #[test]\n  fn b() { "}"; }\n}\nfn c() {}\n', [[2, 6]]],
    [
      '#[cfg(test)] mod a { mod b { } }\n#[cfg(all(test, feature = "x"))] pub(crate) mod c {}',
      [
        [1, 1],
        [2, 2],
      ],
    ],
    ['#[cfg(test)]\n#[allow(unused)] // why {\nmod r#tests {\n}', [[1, 4]]],
    ['#[cfg(test)] mod tests {\n#[cfg(test)] mod inner {}\n}', [[1, 3]]],
    ['#[cfg(test)] mod tests {\n fn a() {', [[1, 2]]],
    ['#[cfg(not(test))] mod a {}\n#[cfg(any(test, x))] mod b {}\n#[cfg(tests)] mod c {}', []],
    ['#[cfg(test)] mod tests;', []],
    ['#[cfg(test)] mod tests {}\n#[tokio::test] async fn a() {}', []],
    ['// #[cfg(test)] mod tests {}\nconst A: &str = "#[cfg(test)] mod tests {}";', []],
  ])('%j', async (text, expected) => {
    expect(await modulesOf(text)).toEqual(expected)
  })

  it('are not looked for in another language', async () => {
    expect(await modulesOf('#[cfg(test)] mod tests {}', 'a.ts')).toEqual([])
  })
})
