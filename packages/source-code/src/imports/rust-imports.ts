import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common'
import type { FoundImport, ImportReader } from './found-import.ts'

/** The files that Rust source names: `mod x;` (with its attributes and the modules around it) and `include!("…")`. */
export class RustImports implements ImportReader {
  readonly found: FoundImport[] = []
  // Never changed in place: the imports found at one depth share it.
  private folders: readonly string[] = []
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  enter(ref: SyntaxNodeRef): void {
    if (ref.name === 'ModItem') this.enterModule(ref.node)
    else if (ref.name === 'Identifier') this.enterIdentifier(ref)
  }

  leave(ref: SyntaxNodeRef): void {
    if (ref.name === 'ModItem' && hasBody(ref.node)) this.folders = this.folders.slice(0, -1)
  }

  private enterModule(item: SyntaxNode): void {
    const name = this.nameIn(item)
    const files = this.pathAttributes(item)
    // `#[path]` on a module with a body renames its folder.
    if (hasBody(item)) {
      this.folders = [...this.folders, files[0] ?? name]
      return
    }
    if (name === '') return
    for (const file of files) this.addModule(item.from, name, file)
    // A path that depends on a `cfg` leaves the usual place for the other case.
    if (!this.attributes(item).some((text) => /^#\s*\[\s*path\b/.test(text))) {
      this.addModule(item.from, name, undefined)
    }
  }

  private addModule(offset: number, name: string, file: string | undefined): void {
    const written = file === undefined ? `mod ${name};` : `#[path = "${file}"] mod ${name};`
    this.found.push({ kind: 'rust-module', name, folders: this.folders, file, written, offset })
  }

  private nameIn(item: SyntaxNode): string {
    const name = item.getChild('BoundIdentifier')
    return name === null ? '' : this.slice(name).replace(/^r#/, '')
  }

  private attributes(item: SyntaxNode): string[] {
    const parent = item.parent
    if (parent?.name !== 'AttributeItem') return []
    return parent.getChildren('Attribute').map((attribute) => this.slice(attribute))
  }

  private pathAttributes(item: SyntaxNode): string[] {
    return this.attributes(item).flatMap((text) =>
      Array.from(text.matchAll(/\bpath\s*=\s*r?#*"([^"\\]*)"/g), (match) => match[1] ?? ''),
    )
  }

  /** Inside of another macro's braces there are only tokens: `mod x;` and `include!("…")` are known by their words. */
  private enterIdentifier(ref: SyntaxNodeRef): void {
    const word = this.slice(ref)
    if (word === 'mod') this.enterModuleTokens(ref.node)
    if (word === 'include') this.enterInclude(ref.node)
  }

  private enterModuleTokens(word: SyntaxNode): void {
    const name = word.nextSibling
    if (name?.name !== 'Identifier' || name.nextSibling?.name !== ';') return
    this.addModule(word.from, this.slice(name), undefined)
  }

  private enterInclude(word: SyntaxNode): void {
    const path = word.parent?.name === 'ScopedIdentifier' ? word.parent : word
    if (path.nextSibling?.name !== '!') return
    const literal = path.nextSibling.nextSibling?.firstChild?.nextSibling
    if (literal?.name !== 'String' && literal?.name !== 'RawString') return
    const file = /^[a-z]*#*"([^"\\]*)"/.exec(this.slice(literal))?.[1]
    if (file === undefined) return
    this.found.push({ kind: 'rust-include', file, written: `include!("${file}")`, offset: word.from })
  }

  private slice({ from, to }: SyntaxNodeRef): string {
    return this.text.slice(from, to)
  }
}

function hasBody(item: SyntaxNode): boolean {
  return item.getChild('DeclarationList') !== null
}
