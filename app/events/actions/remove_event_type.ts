import { record, type Actor } from '#app/activity/record'
import { isStillReferenced, transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { lockEventType } from '#app/events/lock_event_type'
import { removeTemplateLines } from '#app/events/remove_template_lines'
import { isStandardType } from '#app/events/standard_event_types'

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
      await trx.from('event_type_translations').where('event_type_id', id).delete()
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
