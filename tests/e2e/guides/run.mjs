// Runs a TypeScript program, as Node.js 20 cannot: without its types, from a file beside it, where it finds packages.

import { readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import ts from 'typescript'

const [, , source] = process.argv
const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
const { outputText } = ts.transpileModule(readFileSync(source, 'utf8'), { compilerOptions: options })
const program = source.replace(/\.ts$/, '.mjs')
writeFileSync(program, outputText)
try {
  await import(program)
} finally {
  unlinkSync(program)
}
