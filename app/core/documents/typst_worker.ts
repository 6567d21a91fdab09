import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** One document to be set: a template of the workspace, what it is filled with, and pictures under the names it uses. */
export interface Order {
  id: number
  template: string
  data: string
  pictures: { name: string; bytes: Uint8Array }[]
  /** The document's own date, in seconds: the same content is the same bytes. */
  at: number
}

export type Delivery = { id: number; pdf: Uint8Array } | { id: number; problem: string }

const { workspace, fonts } = workerData as { workspace: string; fonts: string[] }

const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontBlobs: fonts.map((path) => readFileSync(path)) }],
})

function setDocument({ template, data, pictures, at }: Order): Uint8Array {
  for (const { name, bytes } of pictures) {
    compiler.mapShadow(join(workspace, name), Buffer.from(bytes))
  }
  const mainFilePath = join(workspace, template)
  const compiled = compiler.compile({ mainFilePath, inputs: { data } })
  const { result } = compiled
  if (!result || compiled.hasError()) {
    throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics))
  }
  const warnings = compiled.takeWarnings()?.shortDiagnostics ?? []
  if (warnings.length > 0) throw new Error(JSON.stringify(warnings))
  return compiler.pdf(result, { pdfStandard: 'a-2a', creationTimestamp: at })
}

parentPort!.on('message', (order: Order) => {
  let delivery: Delivery
  try {
    delivery = { id: order.id, pdf: setDocument(order) }
  } catch (error) {
    delivery = { id: order.id, problem: String(error) }
  } finally {
    compiler.resetShadow()
    compiler.evictCache(0)
  }
  parentPort!.postMessage(delivery)
})
