import { SYSTEM } from '#app/activity/record'
import { setTerms } from '#app/events/organisers/actions/set_terms'
import { createEvent } from '#database/factories/events'
import { FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { organiserOf } from '#tests/helpers/desk'

export function keepSeats(event: { id: number }, partner: { id: number }, seats: number | null) {
  return setTerms({
    eventId: event.id,
    organisationId: partner.id,
    terms: { mayEdit: 'none', mustAgree: false, seats },
    actor: SYSTEM,
  })
}

/** A joint event with so many seats, of which some are kept for the partner in Sofia. */
export async function jointEvent(
  capacity: number,
  kept: number,
  attributes: Parameters<typeof createEvent>[0] = {}
) {
  const { house, user } = await organiserOf()
  const sofia = await createOrganisation(FOUNDATION)
  const organisers = [house, sofia]
  const event = await createEvent({ organisers, capacity, confirmEmail: false, ...attributes })
  await keepSeats(event, sofia, kept)
  return { event, house, sofia, user, through: { partnerId: sofia.id } }
}
