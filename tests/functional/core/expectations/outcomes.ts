import db from '@adonisjs/lucid/services/db'
import { SYSTEM } from '#app/activity/record'
import { addOutcomeFile } from '#app/library/actions/add_outcome_file'
import { savePressLink } from '#app/library/actions/save_press_link'
import { readPhoto } from '#app/files/read_photo'
import { value } from '#tests/helpers/events'
import { png } from '#tests/helpers/pictures'
import {
  inManage,
  type Answer,
  type Answers,
  type Expectations,
} from '#tests/helpers/routes/expectation'
import type { World } from '#tests/helpers/routes/world'

const ofEvent = ({ event }: World) => ({ id: event.id })
const BACK = '302 /manage/events/:id/outcomes'

const toEditors = (answer: Answer): Answers =>
  inManage({
    admin: answer,
    organiser: answer,
    foreignOrganiser: 404,
    secretariat: 403,
    controller: 403,
  })

const toReaders = (inside: Answer): Answers =>
  inManage({
    admin: 200,
    organiser: 200,
    foreignOrganiser: 404,
    secretariat: inside,
    controller: inside,
  })

async function ofLink({ event }: World) {
  const values = {
    title: 'Clusters met',
    outlet: 'Trud',
    language: 'bg',
    publishedOn: null,
    url: 'https://example.org',
    isPublic: true,
  }
  return { id: event.id, link_id: value(await savePressLink(event.id, values, SYSTEM)) }
}

/** A photo that is kept inside. */
async function ofFile({ event }: World) {
  const upload = value(await readPhoto(await png(), 'hall.png'))
  const wish = { kind: 'photo', titles: {}, source: 'en', isPublic: false, agreed: false } as const
  const fileId = value(await addOutcomeFile(event.id, upload, wish, SYSTEM))
  await db.from('outcome_files').where('id', fileId).firstOrFail()
  return { id: event.id, file_id: fileId }
}

const press = {
  title: 'Clusters met',
  outlet: 'Trud',
  language: 'bg',
  published_on: '2026-01-13',
  url: 'https://example.org',
  is_public: '1',
}

export default {
  'manage.outcomes.index': { params: ofEvent, answers: toReaders(200) },
  'manage.outcome_texts.edit': {
    params: ({ event }) => ({ id: event.id, kind: 'minutes' }),
    answers: toEditors(200),
  },
  'manage.outcome_texts.update': {
    params: ({ event }) => ({ id: event.id, kind: 'conclusions' }),
    body: () => ({
      locale: 'en',
      texts: { en: { text: 'To meet again' } },
      is_public: '1',
      revision: '0',
      seen: '{}',
    }),
    answers: toEditors(BACK),
  },
  'manage.press_links.create': { params: ofEvent, answers: toEditors(200) },
  'manage.press_links.store': { params: ofEvent, body: () => press, answers: toEditors(BACK) },
  'manage.press_links.edit': { params: ofLink, answers: toEditors(200) },
  'manage.press_links.update': { params: ofLink, body: () => press, answers: toEditors(BACK) },
  'manage.press_links.destroy': { params: ofLink, answers: toEditors(BACK) },
  'manage.outcome_files.create': {
    params: ({ event }) => ({ id: event.id, kind: 'photo' }),
    answers: toEditors(200),
  },
  'manage.outcome_files.store': {
    params: ({ event }) => ({ id: event.id, kind: 'document' }),
    body: () => ({ locale: 'en', texts: { en: { title: 'Programme' } } }),
    answers: toEditors(422),
  },
  'manage.outcome_files.show': { params: ofFile, answers: toReaders(404) },
  'manage.outcome_files.edit': { params: ofFile, answers: toEditors(200) },
  'manage.outcome_files.update': {
    params: ofFile,
    body: () => ({
      locale: 'en',
      texts: { en: { title: 'The hall' } },
      is_public: '1',
      agreed: '1',
    }),
    answers: toEditors(BACK),
  },
  'manage.outcome_files.destroy': { params: ofFile, answers: toEditors(BACK) },
} satisfies Expectations
