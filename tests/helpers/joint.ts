import type { ApiClient } from '@japa/api-client'
import EventOrganiser from '#app/events/models/event_organiser'
import EventProposal from '#app/events/models/event_proposal'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { CAST, createPerson, type CastMember } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { daysFields } from '#tests/helpers/days_form'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'
import { daysOf } from '#tests/helpers/events'

/** Somebody who organises for an organisation, in their own language. */
export async function organising(organisation: { id: number }, who: CastMember) {
  const scope = { organisationId: organisation.id }
  const user = await createUser(await createPerson(who), [['organiser', scope]])
  await user.merge({ locale: CAST[who].locale }).save()
  return { user, scope }
}

async function partner(event: { id: number }, organisation: { id: number }, who: CastMember) {
  await EventOrganiser.query()
    .where({ event_id: event.id, organisation_id: organisation.id })
    .update({ must_agree: true })
  return organising(organisation, who)
}

/** Niš leads, Sofia must agree, and with two partners another too; one person is registered. */
export async function joint(partners = 1) {
  const { house, user: jelena } = await organiserOf()
  const others = [await createOrganisation(FOUNDATION), await createOrganisation()].slice(
    0,
    partners
  )
  const event = await createEvent({ organisers: [house, ...others] })
  await createRegistration(event, await createPerson('nora'))
  const asked = [await partner(event, others[0], 'maria')]
  if (partners > 1) asked.push(await partner(event, others[1], 'stefan'))
  return { event, house, jelena, maria: asked[0].user, asked, sofia: others[0] }
}

/** Niš proposes to begin half an hour earlier, elsewhere. */
export async function propose(
  client: ApiClient,
  { event, jelena }: Pick<Awaited<ReturnType<typeof joint>>, 'event' | 'jelena'>
) {
  const path = `/manage/events/${event.id}/days`
  const desk = deskOf(client, jelena)
  const state = openedOf(await desk.open(path))
  const fields = await daysFields(event, (row) => ({ ...row, place: 'Hall', starts: '09:30' }))
  const response = await desk.put(path, { ...fields, ...state, do: 'confirm' })
  const proposal = await EventProposal.query()
    .where('event_id', event.id)
    .orderBy('id', 'desc')
    .first()
  return {
    response,
    proposal: proposal!,
    path: `/manage/events/${event.id}/proposals/${proposal?.id}`,
  }
}

/** When the first day begins, and how often its calendar entry was changed. */
export async function stands(event: { id: number }) {
  const [day] = await daysOf(event.id)
  return [day.startsLocal, day.sequence]
}
