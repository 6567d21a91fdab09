import db from '@adonisjs/lucid/services/db'
import { SYSTEM } from '#app/activity/record'
import Message from '#app/messages/models/message'
import { sendMail } from '#app/messages/keep_mail'
import { letter } from '#tests/helpers/letters'
import { clock } from '#app/core/clock'
import { editAgenda } from '#app/events/actions/edit_agenda'
import { editEvent } from '#app/events/actions/edit_event'
import { editTracks } from '#app/events/actions/edit_tracks'
import { introducePerson } from '#app/events/actions/introduce_person'
import EventType from '#app/events/models/event_type'
import Track from '#app/events/models/track'
import { createTopic } from '#app/programmes/actions/create_topic'
import { saveMilestone } from '#app/programmes/actions/save_milestone'
import ProjectPartner from '#app/programmes/models/project_partner'
import { createUser } from '#database/factories/accounts'
import { createEvent, createVenue } from '#database/factories/events'
import { createMembership, createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { createProgramme, createProject } from '#database/factories/projects'
import { createAnswer } from '#database/factories/questions'
import { createInvitee, createRegistration } from '#database/factories/registrations'
import { daysOf, sessionsOf, value, wantedSession } from '#tests/helpers/events'
import { keptMaterial } from '#tests/helpers/materials'
import { asked, libraryOf, listsOf, outcomesOf } from '#tests/helpers/languages/bulgarian_papers'

const actor = SYSTEM
const bg = <T>(words: T) => ({ bg: words })

export type BulgarianWorld = Awaited<ReturnType<typeof bulgarianWorld>>

/** An installation in which everything that people write is written in Bulgarian alone, for an admin who reads Romanian. */
export async function bulgarianWorld() {
  const house = await createOrganisation({
    slug: 'klastari',
    country: 'BG',
    nameLocale: 'bg',
    names: bg({ name: 'Български клъстер', town: 'София' }),
  })
  const member = await createOrganisation({
    country: 'BG',
    nameLocale: 'bg',
    names: bg({ name: 'Занаятчийска камара', town: 'Видин' }),
  })
  await createMembership({ networkId: house.id, organisationId: member.id })
  const project = await projectOf(house.id)
  const venue = await venueOf()
  const type = await EventType.create({
    key: 'sreshta',
    sign: 'conference',
    registrationPolicy: 'open',
    locale: 'bg',
  })
  await type.related('translations').create({ locale: 'bg', name: 'Среща на занаятчии' })

  const written = {
    locale: 'bg' as const,
    type: 'sreshta',
    organisers: [house, member],
    projectId: project.id,
    mostCompanions: 2,
  }
  const event = await createEvent({
    ...written,
    slug: 'den',
    titles: bg('Ден на клъстерите'),
    days: [{ venueId: venue.id }],
  })
  const past = await createEvent({
    ...written,
    slug: 'minal',
    titles: bg('Минала среща'),
    days: [{ venueId: venue.id, date: clock.now().minus({ days: 9 }).toFormat('yyyy-MM-dd') }],
  })
  const texts = bg({ summary: 'Два дни заедно', description: 'Елате **всички**.' })
  value(await editEvent({ eventId: event.id, texts, actor }))
  const { session, speaker } = await agendaOf(event.id)
  await keptMaterial(event.id)
  await db.from('materials').update({ title: 'Стратегия', locale: 'bg' })
  const outcomes = await outcomesOf(past.id)
  const library = await libraryOf(house.id)
  const { data } = letter()
  await sendMail(letter({ eventId: event.id, data: { ...data, funding: null, facts: [] } }))
  const message = await Message.firstOrFail()

  const question = await asked(event.id)
  const maria = await createPerson('maria')
  const attributes = { organisationName: 'Фондация за занаяти', locale: 'bg' } as const
  const { registration, token } = await createRegistration(event, maria, attributes)
  await createAnswer(question, registration, 'Нови познанства')
  const petar = await createPerson({ name: 'Петър Колев', email: 'p@example.org', locale: 'bg' })
  await createRegistration(event, petar, { ...attributes, status: 'waitlisted' })
  await createInvitee(event, { name: 'Стоян Видинлиев', email: 'stoyan@example.org' })

  const admin = await createUser(await createPerson('ivaylo'), [['admin']])
  await admin.merge({ locale: 'ro' }).save()
  const [day] = await daysOf(event.id)
  await session.related('people').create({ personId: admin.personId, role: 'trainer' })
  const ids = {
    event: event.id,
    past: past.id,
    day: day.id,
    session: session.id,
    speaker,
    project: project.id,
    venue: venue.id,
    type: type.id,
    house: house.id,
    registration: registration.id,
    question: question.id,
    ...outcomes,
    ...library,
    ...(await listsOf()),
    message: message.id,
    token,
  }
  return { ids, admin }
}

async function projectOf(leadId: number) {
  const programme = await createProgramme(bg('Програма за съседство'))
  const project = await createProject({
    slug: 'zanayati',
    programmeId: programme.id,
    names: bg('Занаяти без граници'),
    summaries: bg('Занаятите **от двете страни**.'),
  })
  await db.from('projects').where('id', project.id).update({ locale: 'bg' })
  await ProjectPartner.create({
    projectId: project.id,
    organisationId: leadId,
    role: 'lead',
    position: 0,
  })
  const topicId = await createTopic({ locale: 'bg', texts: bg({ name: 'Туризъм' }) }, actor)
  await db.table('project_topics').insert({ project_id: project.id, topic_id: topicId })
  await saveMilestone({
    projectId: project.id,
    date: clock.now().plus({ days: 20 }).toFormat('yyyy-MM-dd'),
    reachedOn: null,
    locale: 'bg',
    texts: bg({ title: 'Карта на клъстерите', description: 'Отпечатана карта.' }),
    actor,
  })
  return project
}

async function venueOf() {
  const venue = await createVenue({ country: 'BG', zone: 'Europe/Sofia' })
  await db
    .from('venue_translations')
    .where('venue_id', venue.id)
    .update({ locale: 'bg', name: 'Дом на културата', town: 'София', address: 'ул. Шипка' })
  return venue
}

async function agendaOf(eventId: number) {
  const tracks = [{ dayId: null, texts: bg({ name: 'Практика' }) }]
  value(await editTracks({ eventId, tracks, actor }))
  const track = await Track.findByOrFail('event_id', eventId)
  const [day] = await daysOf(eventId)
  const sessions = [
    wantedSession({
      texts: bg({ title: 'Откриване', description: 'Думи за начало.' }),
      room: 'Голяма зала',
      trackId: track.id,
      capacity: 20,
      people: [{ role: 'speaker', name: 'Елена Стоева', email: null }],
    }),
    wantedSession({
      kind: 'break',
      startsLocal: '11:00',
      endsLocal: '11:30',
      texts: bg({ title: 'Кафе' }),
    }),
  ]
  value(await editAgenda({ eventId, dayId: day.id, sessions, actor }))
  const [session] = await sessionsOf(day.id)
  const { person_id: personId } = await db.from('session_people').firstOrFail()
  await db.from('people').where('id', personId).update({ name_locale: 'bg' })
  const texts = bg({ affiliation: 'Съюз на занаятчиите', bio: 'Преподава.' })
  value(await introducePerson({ eventId, personId, texts, actor }))
  return { session, speaker: personId as number }
}
