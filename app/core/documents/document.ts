import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { typeset, type Refused } from '#app/core/documents/typesetter'
import { done, type Result } from '#app/core/result'
import type { Order } from '#app/core/documents/typst_worker'

/** What a document is made of: its template, its words, its pictures by the name under which the template asks for them. */
export interface Draft {
  template: string
  data: Record<string, unknown>
  pictures?: { name: string; bytes: Buffer }[]
  /** Its own date, in seconds since 1970. */
  at: number
}

export interface Document {
  pdf: Buffer
  /** Changes with the content: for an ETag. */
  fingerprint: string
}

const MOST_KEPT = 60
const kept = new Map<string, Promise<Result<Document, Refused>>>()

/**
 * The PDF of a draft. The same draft is set once: whoever asks meanwhile waits for the same one, whoever asks later gets
 * what was kept. What was refused is tried again.
 */
export async function document(draft: Draft): Promise<Result<Document, Refused>> {
  const { template, pictures = [], at } = draft
  const order = { template, data: JSON.stringify(draft.data), pictures, at }
  const fingerprint = fingerprintOf(order, await templateText(template))
  const known = kept.get(fingerprint)
  const making = known ?? make(order, fingerprint)
  kept.delete(fingerprint)
  kept.set(fingerprint, making)
  for (const [oldest] of kept) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(oldest)
  }
  const made = await making
  if (!made.ok && kept.get(fingerprint) === making) kept.delete(fingerprint)
  return made
}

async function make(
  order: Omit<Order, 'id'>,
  fingerprint: string
): Promise<Result<Document, Refused>> {
  const pdf = await typeset(order)
  return pdf.ok ? done({ pdf: pdf.value, fingerprint }) : pdf
}

/** A new version of the software sets the same words anew where its template changed. */
function templateText(template: string): Promise<string> {
  return readFile(app.makePath('resources/documents', template), 'utf8').catch(() => '')
}

function fingerprintOf({ data, pictures, at }: Omit<Order, 'id'>, template: string): string {
  const hash = createHash('sha256').update(`${template}\n${at}\n${data}`)
  for (const { name, bytes } of pictures) hash.update(name).update(bytes)
  return hash.digest('base64url').slice(0, 22)
}
