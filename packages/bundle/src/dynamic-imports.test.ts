import { expect, test } from 'vitest'
import { withDynamicImports } from './dynamic-imports.ts'

test.each([
  [
    'a module',
    'const { gate } = await Promise.resolve().then(() => require("./gate.js"));',
    'const { gate } = await import("./gate.js");',
  ],
  [
    'a module that shares its file',
    'const { gate } = await Promise.resolve().then(() => require("./gate.js")).then((n) => n.gate_exports);',
    'const { gate } = await import("./gate.js").then((n) => n.gate_exports);',
  ],
  [
    'a package in CommonJS',
    'const { default: match } = await Promise.resolve().then(() => /* @__PURE__ */ __toESM(require("./match.js").default, 1));',
    'const { default: match } = await import("./match.js").then((file) => __toESM(file.default.default, 1));',
  ],
  [
    'a package in CommonJS, with the runtime in another file',
    'await Promise.resolve().then(() => require_runtime.__toESM(require("./match.js").default, 1));',
    'await import("./match.js").then((file) => require_runtime.__toESM(file.default.default, 1));',
  ],
  [
    'a module of the start itself',
    'await Promise.resolve().then(() => lib_exports);',
    'await Promise.resolve().then(() => lib_exports);',
  ],
])('%s', (_, linked, expected) => {
  expect(withDynamicImports(linked)).toBe(expected)
})

test('a dynamic import written in another way', () => {
  expect(() =>
    withDynamicImports('await Promise.resolve().then(() => wrapped(require("./match.js")));'),
  ).toThrow(
    'a dynamic import that is not recognised: Promise.resolve().then(() => wrapped(require("./match.js")));',
  )
})
