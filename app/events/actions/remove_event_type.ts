import { record, type Actor } from '#app/activity/record'
import { isStillReferenced, transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { EVENT_TYPE_TRANSLATIONS } from '#app/events/event_type_values'
import { lockEventType } from '#app/events/lock_event_type'
import { removeTemplateLines } from '#app/events/remove_template_lines'
import { isStandardType } from '#app/events/standard_event_types'
import { TYPE_NOTE_TRANSLATIONS } from '#app/events/state_notes'

type Refusal = { reason: 'standard' | 'in_use' }

/** Deletes a kind of event that no event has. The standard ones would come back with the next start, so they are only hidden. */
export async function removeEventType(id: number, actor: Actor): Promise<Result<null, Refusal>> {
  try {
    return await transaction(async (trx) => {
      const type = await lockEventType(trx, id)
      if (isStandardType(type.key)) return refuse('standard')
      const lines = await trx.from('agenda_template_items').where('event_type_id', id).select('id')
      await removeTemplateLines(
        trx,
        lines.map((line) => line.id)
      )
      for (const { table } of [EVENT_TYPE_TRANSLATIONS, TYPE_NOTE_TRANSLATIONS]) {
        await trx.from(table).where('event_type_id', id).delete()
      }
      await trx.from('event_types').where('id', id).delete()
      const { organisationId } = type
      const occasion = { actor, subject: { type: 'event_type', id }, organisationId }
      await record(trx, 'event_type.removed', { eventTypeId: id }, occasion)
      return done(null)
    })
  } catch (error) {
    if (isStillReferenced(error)) return refuse('in_use')
    throw error
  }
}
