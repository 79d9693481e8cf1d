import type { Language } from './language.ts'
import type { SourceReader } from './reading.ts'

const loaded = new Map<Language, Promise<SourceReader>>()

/** The reader of a language, loaded once, when the first file of it is met. */
export function readerOf(language: Language): Promise<SourceReader> {
  const reader = loaded.get(language) ?? load(language)
  loaded.set(language, reader)
  return reader
}

// A literal path in each import: the bundler makes a chunk of each reader, and a run loads those it needs.
async function load(language: Language): Promise<SourceReader> {
  switch (language) {
    case 'typescript':
    case 'javascript':
      return (await import('./script/read-script.ts')).readScript
    case 'rust':
      return (await import('./languages/rust.ts')).readRust
    case 'python':
      return (await import('./languages/python.ts')).readPython
    case 'go':
      return (await import('./languages/go.ts')).readGo
    case 'java':
      return (await import('./languages/java.ts')).readJava
    case 'kotlin':
      return (await import('./languages/kotlin.ts')).readKotlin
    case 'scala':
      return (await import('./languages/scala.ts')).readScala
    case 'csharp':
      return (await import('./languages/csharp.ts')).readCSharp
    case 'c':
    case 'cpp':
      return (await import('./languages/cpp.ts')).readCpp
    case 'ruby':
      return (await import('./languages/ruby.ts')).readRuby
    case 'php':
      return (await import('./languages/php.ts')).readPhp
    case 'swift':
      return (await import('./languages/swift.ts')).readSwift
    case 'dart':
      return (await import('./languages/dart.ts')).readDart
  }
}
