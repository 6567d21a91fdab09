import db from '@adonisjs/lucid/services/db'
import { SYSTEM } from '#app/activity/record'
import { addMaterial } from '#app/library/actions/add_material'
import { value } from '#tests/helpers/events'

/** The smallest thing that is a PDF by its content. */
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')

/** A PDF of an event, for everybody unless told. Answers its id. */
export async function keptMaterial(
  eventId: number,
  audience: 'public' | 'confirmed' = 'public'
): Promise<number> {
  value(
    await addMaterial({
      eventId,
      material: {
        bytes: PDF,
        mediaType: 'application/pdf',
        width: null,
        height: null,
        originalName: 'Стратегија 1.pdf',
      },
      title: 'Strategy',
      locale: 'en',
      audience,
      sessionId: null,
      actor: SYSTEM,
    })
  )
  const { id } = await db.from('materials').orderBy('id', 'desc').firstOrFail()
  return id
}
