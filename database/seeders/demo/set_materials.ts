import { clock } from '#app/core/clock'
import { document } from '#app/core/documents/document'
import { documentLanguage } from '#app/core/documents/document_text'
import { keepBytes } from '#app/files/keep_bytes'
import { MATERIALS, type DemoMaterial } from './materials.js'

export interface SetMaterial extends DemoMaterial {
  hash: string
  bytes: Buffer
}

/** Sets the sheets of the demo as PDFs and keeps their bytes: before the transaction, since setting takes time. */
export async function setMaterials(): Promise<SetMaterial[]> {
  const now = clock.now()
  const set: SetMaterial[] = []
  for (const material of MATERIALS) {
    const { locale, title, about, paragraphs, points } = material
    const made = await document({
      template: 'handout.typ',
      at: Math.floor(now.toSeconds()),
      data: {
        ...documentLanguage(locale),
        made: { year: now.year, month: now.month, day: now.day },
        ...{ title, event: about, paragraphs, points },
      },
    })
    if (!made.ok) continue
    const { pdf: bytes } = made.value
    set.push({ ...material, bytes, hash: await keepBytes(bytes) })
  }
  return set
}
