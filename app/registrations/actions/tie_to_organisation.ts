import db from '@adonisjs/lucid/services/db'
import { ownNames } from '#app/organisations/queries/own_names'
import { tieAnswersNaming } from '#app/questions/tie_answers'

/**
 * Whoever wrote the name of an organisation before the directory knew it comes from that one, and whoever answered with
 * it means that one. What they typed stays. Row by row, so that nobody waits for a lock on many.
 */
export async function tieToOrganisation(organisationId: number) {
  const names = await ownNames(db, organisationId)
  if (names.length === 0) return
  const untied = () =>
    db.from('registrations').whereNull('organisation_id').whereIn('organisation_name', names)
  const rows: { id: number }[] = await untied().select('id')
  for (const { id } of rows)
    await untied().where('id', id).update({ organisation_id: organisationId })
  await tieAnswersNaming(names, organisationId)
}
