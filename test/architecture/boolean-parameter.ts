import { type ParamPattern, parseSync, Visitor } from 'oxc-parser'
import type { SourceFile } from './source-file.ts'

/**
 * The parameters that are a boolean, as `path:line text`: `save(file, true)` does not say what is true. Biome has no such
 * rule. A value that may be a boolean among others (`string | boolean`) is not a flag.
 */
export function booleanParametersIn({ path, text }: Pick<SourceFile, 'path' | 'text'>): readonly string[] {
  const flags: string[] = []
  const look = ({ params }: { readonly params: readonly ParamPattern[] }) => {
    for (const { start, end } of params.filter(isFlag)) {
      flags.push(`${path}:${text.slice(0, start).split('\n').length} ${text.slice(start, end)}`)
    }
  }
  new Visitor({
    FunctionDeclaration: look,
    FunctionExpression: look,
    ArrowFunctionExpression: look,
    TSDeclareFunction: look,
    TSEmptyBodyFunctionExpression: look,
    TSMethodSignature: look,
    TSCallSignatureDeclaration: look,
    TSFunctionType: look,
  }).visit(parseSync(path, text).program)
  return flags
}

function isFlag(parameter: ParamPattern): boolean {
  const pattern = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter
  if (pattern.type === 'AssignmentPattern') {
    return isBooleanLiteral(pattern.right) || isBoolean(pattern.left.typeAnnotation)
  }
  return isBoolean(pattern.typeAnnotation)
}

type Annotation = Exclude<ParamPattern, { type: 'TSParameterProperty' }>['typeAnnotation']

function isBoolean(annotation: Annotation): boolean {
  const type = annotation?.typeAnnotation
  const types = type?.type === 'TSUnionType' ? type.types : type === undefined ? [] : [type]
  const known = types.filter((each) => each.type !== 'TSUndefinedKeyword')
  return known.length > 0 && known.every((each) => each.type === 'TSBooleanKeyword')
}

function isBooleanLiteral(node: object): boolean {
  return 'value' in node && typeof node.value === 'boolean'
}
