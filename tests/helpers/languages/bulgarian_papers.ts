import { SYSTEM } from '#app/activity/record'
import sharp from 'sharp'
import ContactList from '#app/organisations/models/contact_list'
import ContactListEntry from '#app/organisations/models/contact_list_entry'
import { readPhoto } from '#app/files/read_photo'
import { addOutcomeFile } from '#app/library/actions/add_outcome_file'
import { createQuestionSet } from '#app/questions/actions/create_question_set'
import Programme from '#app/programmes/models/programme'
import Topic from '#app/programmes/models/topic'
import { clock } from '#app/core/clock'
import { savePressLink } from '#app/library/actions/save_press_link'
import { writeOutcomeText } from '#app/library/actions/write_outcome_text'
import { addQuestion } from '#app/questions/actions/add_question'
import { PLAIN } from '#app/questions/question_values'
import { createPerson } from '#database/factories/people'
import { atRegistration } from '#database/factories/questions'
import Question from '#app/questions/models/question'
import { value } from '#tests/helpers/events'

const actor = SYSTEM
const bg = <T>(words: T) => ({ bg: words })

/** What came of an event: minutes, a line in the press, a photograph. */
export async function outcomesOf(eventId: number) {
  const texts = bg({ text: 'Решено: нова среща.' })
  const minutes = { kind: 'minutes', isPublic: true, source: 'bg', revision: 0 } as const
  value(await writeOutcomeText({ eventId, texts, actor, ...minutes }))
  const link = {
    title: 'Занаятчиите се срещнаха',
    outlet: 'Труд',
    language: 'bg',
    publishedOn: '2026-01-13',
    url: 'https://example.org/clusters',
    isPublic: true,
  }
  const press = value(await savePressLink(eventId, link, actor))
  const picture = { create: { width: 30, height: 20, channels: 3, background: '#336699' } } as const
  const upload = value(await readPhoto(await sharp(picture).png().toBuffer(), 'hall.png'))
  const photo = { kind: 'photo', isPublic: true, agreed: true, source: 'bg' } as const
  const titles = bg({ title: 'Хора около маса' })
  const file = value(await addOutcomeFile(eventId, upload, { ...photo, titles }, actor))
  return { press, file }
}

/** What an organisation keeps to use again: questions, and whom it writes to. */
export async function libraryOf(organisationId: number) {
  const kept = { name: 'За пътуването', organisationId, templates: [], actor }
  const set = await createQuestionSet(kept)
  const values = { kind: 'text', locale: 'bg', ...PLAIN } as const
  const texts = bg({ label: 'С какво пристигате?' })
  await addQuestion({ home: { setId: set }, actor, values, texts, options: [] })
  const { id: list } = await ContactList.create({
    organisationId,
    name: 'Бюлетин за занаяти',
    createdAt: clock.now(),
  })
  const reader = { name: 'Димо Георгиев', email: 'dimo@example.org', locale: 'bg' } as const
  const { id: personId } = await createPerson(reader)
  await ContactListEntry.create({
    contactListId: list,
    personId,
    source: 'Панаир във Видин',
    legalBasis: 'consent',
    createdAt: clock.now(),
  })
  return { set, list }
}

/** Of the lists that admins keep. */
export async function listsOf() {
  const topic = await Topic.firstOrFail()
  const programme = await Programme.firstOrFail()
  return { topic: topic.id, programme: programme.id }
}

/** Two questions at registration, of which the first is given back. */
export async function asked(eventId: number) {
  const result = await addQuestion({
    home: atRegistration({ id: eventId }),
    actor,
    values: { kind: 'text', locale: 'bg', ...PLAIN },
    texts: bg({ label: 'Какво очаквате?', help: 'Накратко.' }),
    options: [],
  })
  const choice = await addQuestion({
    home: atRegistration({ id: eventId }),
    actor,
    values: { ...PLAIN, kind: 'one_of', locale: 'bg' },
    texts: bg({ label: 'Как пътувате?' }),
    options: [{ hidden: false, texts: bg({ label: 'С влак' }) }],
  })
  if (!result.ok || !choice.ok) throw new Error('refused')
  return Question.findOrFail(result.value)
}
