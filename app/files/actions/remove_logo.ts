import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { logoAt, subjectOf, type LogoPlace } from '#app/files/logo_place'
import { dropFile } from '#app/files/write_file'

/** Takes a logo away with its words; where there is none, nothing happens. */
export function removeLogo(place: LogoPlace, actor: Actor): Promise<void> {
  return transaction(async (trx) => {
    const logo = await logoAt(trx, place).forUpdate().first()
    if (!logo) return
    await trx.from('logo_translations').where('logo_id', logo.id).delete()
    await trx.from('logos').where('id', logo.id).delete()
    await dropFile(trx, logo.file_id)
    const [subject, details] = [subjectOf(place), { kind: place.kind }]
    await record(trx, 'logo.removed', { logoId: logo.id }, { actor, subject, details })
  })
}
