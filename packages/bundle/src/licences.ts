import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RolldownOutput } from 'rolldown'

/** The licences of the packages of which something is in a bundle: name, licence and the text that a copy has to carry. */
export function licencesOf(output: RolldownOutput['output']): string {
  const folders = new Set(
    output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds.flatMap(packageOf) : [])),
  )
  return [...folders].map(noticeOf).sort().join('\n')
}

/** The folder of the installed package that a module belongs to. */
function packageOf(module: string): readonly string[] {
  const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module)?.[0]
  return folder === undefined ? [] : [folder]
}

function noticeOf(folder: string): string {
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^licen[cs]e/i.test(entry))
  const text =
    file === undefined
      ? ''
      : `${readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trimEnd()}\n`
  return `${name}\n${license}\n${text}`
}
