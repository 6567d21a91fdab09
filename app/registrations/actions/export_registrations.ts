import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { narrow } from '#app/registrations/manage/registration_rows'
import type { RegistrationFilter } from '#app/registrations/manage/filter'

interface Export {
  eventId: number
  filter: RegistrationFilter
  withSensitive: boolean
  actor: Actor
}

/** Keeps that somebody takes the registrations of an event out of the house, before they get any. */
export async function exportRegistrations({ eventId, filter, withSensitive, actor }: Export) {
  await transaction(async (trx) => {
    const query = trx.from('registrations').where('registrations.event_id', eventId)
    narrow(query, filter)
    const [{ number }] = await query.count('* as number')
    await record(
      trx,
      'registration_list.exported',
      { eventId },
      {
        actor,
        subject: { type: 'event', id: eventId },
        eventId,
        details: { people: Number(number), sensitive: withSensitive },
      }
    )
  })
}
