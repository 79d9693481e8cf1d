import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE } from './cache.ts'
import { type Corpus, CRATES, GO_MODULES, HEADERS, MAVEN, NPM, PHP, PYPI, RUBY } from './corpora.ts'

/** A language with its own lexer and the sources that both read. */
export interface Compared {
  readonly name: string
  readonly files: RegExp
  readonly corpus: Corpus
  /** The program that must be there. */
  readonly tool: string
  /** Builds or brings the lexer where it is not there yet, and says how it is started. */
  readonly lexer: () => readonly [command: string, args: readonly string[]]
  /** Whether the language has no grammar of its tokens, so that the reader may guess where it says so. */
  readonly mayBeGuessed?: true
  /** Names that one of the two has and the other does not, by what the language counts as a keyword. */
  readonly ignoredNames?: RegExp
}

const ORACLES = join(import.meta.dirname, 'oracles')

export const COMPARED: readonly Compared[] = [
  {
    name: 'TypeScript and JavaScript',
    files: /\.(?:[cm]?ts|tsx|[cm]?js|jsx)$/,
    corpus: NPM,
    tool: 'npm',
    lexer: () => {
      const typescript = NPM.fetch('typescript@5.9.3')
      return ['node', [join(ORACLES, 'read-script.mjs'), join(typescript, 'package/lib/typescript.js')]]
    },
    ignoredNames: /^constructor$/,
  },
  {
    name: 'Python',
    files: /\.py$/,
    corpus: PYPI,
    tool: 'python3',
    lexer: () => ['python3', [join(ORACLES, 'read_python.py')]],
  },
  {
    name: 'Go',
    files: /\.go$/,
    corpus: GO_MODULES,
    tool: 'go',
    lexer: () => ['go', ['run', join(ORACLES, 'go/read_go.go')]],
    // The scanner takes these for names, as they can be declared again.
    ignoredNames: /^(?:true|false|nil)$/,
  },
  {
    name: 'Rust',
    files: /\.rs$/,
    corpus: CRATES,
    tool: 'cargo',
    lexer: () => {
      const target = join(CACHE, 'read-rust')
      const args = [
        '--quiet',
        '--release',
        '--manifest-path',
        join(ORACLES, 'rust/Cargo.toml'),
        '--target-dir',
        target,
      ]
      if (!existsSync(join(target, 'release/read-rust')))
        execFileSync('cargo', ['build', ...args], { stdio: 'inherit' })
      return [join(target, 'release/read-rust'), []]
    },
    // To the lexer a keyword is a name like any other.
    ignoredNames:
      /^(?:as|async|await|break|const|continue|crate|dyn|else|enum|extern|false|fn|for|if|impl|in|let|loop|match|mod|move|mut|pub|ref|return|self|Self|static|struct|super|trait|true|type|unsafe|use|where|while|abstract|become|box|do|final|macro|override|priv|try|typeof|unsized|virtual|yield)$/,
  },
  {
    name: 'Java',
    files: /\.java$/,
    corpus: MAVEN,
    tool: 'mvn',
    lexer: () => {
      const opened = ['file', 'parser', 'util'].flatMap((part) => [
        '--add-exports',
        `jdk.compiler/com.sun.tools.javac.${part}=ALL-UNNAMED`,
      ])
      return ['java', [...opened, join(ORACLES, 'ReadJava.java')]]
    },
    // The scanner takes it for a name where it is not a pattern.
    ignoredNames: /^_$/,
  },
  {
    name: 'C and C++',
    files: /\.(?:h|hpp|c|cc|cpp)$/,
    corpus: HEADERS,
    tool: 'python3',
    lexer: () => {
      const environment = join(CACHE, 'clang')
      if (!existsSync(environment)) {
        execFileSync('python3', ['-m', 'pip', 'install', '-q', '--target', environment, 'libclang==18.1.1'])
      }
      return ['env', [`PYTHONPATH=${environment}`, 'python3', join(ORACLES, 'read_cpp.py')]]
    },
    // The suffix of a string, which is a name here in case it is a macro, and keywords of one compiler.
    ignoredNames: /^_|^bool$/,
  },
  {
    name: 'Ruby',
    files: /\.rb$/,
    corpus: RUBY,
    tool: 'ruby',
    lexer: () => ['ruby', [join(ORACLES, 'read_ruby.rb')]],
    mayBeGuessed: true,
    // Keywords that are names of methods and labels as well.
    ignoredNames:
      /^(?:alias|and|BEGIN|begin|break|case|class|def|defined|do|else|elsif|END|end|ensure|false|for|if|in|module|next|nil|not|or|redo|rescue|retry|return|self|super|then|true|undef|unless|until|when|while|yield|__FILE__|__LINE__|__ENCODING__|__END__)$/,
  },
  {
    name: 'PHP',
    files: /\.php$/,
    corpus: PHP,
    tool: 'php',
    lexer: () => ['php', [join(ORACLES, 'read_php.php')]],
    // To the lexer a word that is reserved is a name where it can be nothing else.
    ignoredNames:
      /^(?:abstract|and|array|as|break|callable|case|catch|class|clone|const|continue|declare|default|do|echo|else|elseif|empty|enddeclare|endfor|endforeach|endif|endswitch|endwhile|enum|eval|exit|extends|false|final|finally|fn|for|foreach|function|global|goto|if|implements|include|include_once|instanceof|insteadof|interface|isset|list|match|namespace|new|null|or|print|private|protected|public|readonly|require|require_once|return|static|switch|throw|trait|true|try|unset|use|var|while|xor|yield)$/i,
  },
]
