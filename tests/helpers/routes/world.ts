import type User from '#app/accounts/models/user'
import Session from '#app/events/models/session'
import type { RoleName } from '#tests/helpers/routes/expectation'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { createProgramme, createProject } from '#database/factories/projects'
import { createRegistration } from '#database/factories/registrations'

export type World = Awaited<ReturnType<typeof createWorld>>

const person = (name: string) =>
  createPerson({ name, email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org` })

/** A session of an event with its trainer. */
async function sessionOf(eventId: number, trainerId: number) {
  const session = await Session.query()
    .whereIn('day_id', (days) => days.from('days').where('event_id', eventId).select('id'))
    .firstOrFail()
  await session.related('people').create({ personId: trainerId, role: 'trainer' })
  return session
}

/**
 * A small installation in which every role has something of its own: an event of an organisation in a project
 * of a programme, and another organisation with an event that has nothing to do with it.
 */
export async function createWorld() {
  const [organisation, foreignOrganisation] = [
    await createOrganisation(),
    await createOrganisation(),
  ]
  const programme = await createProgramme()
  const project = await createProject({ programmeId: programme.id })
  const event = await createEvent({
    organisers: [organisation],
    projectId: project.id,
    mostCompanions: 3,
  })
  const foreignEvent = await createEvent({ organisers: [foreignOrganisation] })

  const [trainer, otherTrainer] = [await person('Tanja Trener'), await person('Todor Treniorov')]
  const session = await sessionOf(event.id, trainer.id)
  const foreignSession = await sessionOf(foreignEvent.id, otherTrainer.id)
  const participant = await person('Petra Popescu')
  const registration = await createRegistration(event, participant)

  const users: Record<Exclude<RoleName, 'visitor'>, User> = {
    admin: await createUser(await person('Ana Admin'), [['admin']]),
    organiser: await createUser(await person('Olga Organizator'), [
      ['organiser', { organisationId: organisation.id }],
    ]),
    foreignOrganiser: await createUser(await person('Filip Stranac'), [
      ['organiser', { organisationId: foreignOrganisation.id }],
    ]),
    secretariat: await createUser(await person('Silvia Secretariat'), [
      ['secretariat', { programmeId: programme.id }],
    ]),
    controller: await createUser(await person('Krasimir Kontrolyor'), [
      ['controller', { projectId: project.id }],
    ]),
    desk: await createUser(await person('Dana Desk'), [['desk', { eventId: event.id }]]),
    trainer: await createUser(trainer),
    otherTrainer: await createUser(otherTrainer),
    participant: await createUser(participant),
  }

  return {
    organisation,
    foreignOrganisation,
    programme,
    project,
    event,
    foreignEvent,
    session,
    foreignSession,
    participant,
    registration: registration.registration,
    registrationToken: registration.token,
    users,
  }
}
