// unit.js UNIT.wasm: runs the unit tests that were compiled to WebAssembly, and says what they say.
'use strict'

const fs = require('node:fs')
const { WASI } = require('node:wasi')

const wasi = new WASI({ version: 'preview1', args: ['unit'], returnOnExit: true })
const module_ = new WebAssembly.Module(fs.readFileSync(process.argv[2]))

process.exitCode = wasi.start(new WebAssembly.Instance(module_, { wasi_snapshot_preview1: wasi.wasiImport }))
