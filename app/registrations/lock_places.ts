import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'
import { COUNTED, type QuotaRow } from '#app/registrations/demands'
import { Places } from '#app/registrations/places'
import type { RegistrationTerms } from '#app/registrations/queries/registration_terms'
import { isListOpen } from '#app/registrations/registration_state'
import type { SessionQuota } from '#app/registrations/session_seats'

type Terms = Pick<RegistrationTerms, 'eventId' | 'chooseDays' | 'waitingList'>

/**
 * Locks the limits of an event, sorted by id, before anything is read that turns on them: from here on nobody else
 * gives or takes a seat of this event. An event that never had a limit gets its row, without a capacity.
 */
export async function lockPlaces(
  trx: Trx,
  terms: Terms
): Promise<{ places: Places; sessions: SessionQuota[] }> {
  const { eventId } = terms
  let quotas = await quotasOf(trx, eventId).forUpdate()
  if (
    quotas.every(
      ({ day_id: day, session_id: session, organisation_id: partner }) => day ?? session ?? partner
    )
  ) {
    await trx.knexClient('quotas').insert({ event_id: eventId }).onConflict().ignore()
    quotas = await quotasOf(trx, eventId).forUpdate()
  }
  const sessions = quotas.filter((quota) => quota.session_id !== null)
  return { places: placesFrom(quotas, terms), sessions }
}

/** The limits as they stand now, to look at. Whoever gives a seat must lock them. */
export async function readPlaces(terms: Terms): Promise<Places> {
  return placesFrom(await quotasOf(db.connection(), terms.eventId), terms)
}

function placesFrom(quotas: QuotaRow[], terms: Terms): Places {
  const ofEvent = quotas.filter((quota) => quota.session_id === null)
  return new Places(ofEvent, {
    daysApart: terms.chooseDays,
    listIsOpen: isListOpen(terms, clock.now()),
  })
}

function quotasOf(client: QueryClientContract, eventId: number) {
  return client
    .from('quotas')
    .where('event_id', eventId)
    .orderBy('id')
    .select('id', 'day_id', 'session_id', 'organisation_id', 'capacity', 'online_capacity')
    .select(...COUNTED)
}
