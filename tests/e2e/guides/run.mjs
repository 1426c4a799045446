// Runs a TypeScript program, which Node.js 20 cannot: removes the types and writes a file where packages are found.

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
