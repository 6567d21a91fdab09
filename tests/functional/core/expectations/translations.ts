import { seenOf } from '#app/core/forms/three_way'
import { revealToken } from '#app/core/tokens'
import Event from '#app/events/models/event'
import EventTranslation from '#app/events/models/event_translation'
import { createRequest } from '#database/factories/translations'
import { inManage, type Answer, type Expectations } from '#tests/helpers/routes/expectation'
import type { World } from '#tests/helpers/routes/world'

const ofEvent = ({ event }: World) => ({ id: event.id })
const inBulgarian = ({ event }: World) => ({ id: event.id, language: 'bg' })

const requestOf = async ({ event, users }: World) =>
  createRequest(event, { askedBy: users.organiser.id, texts: [`event-${event.id}-title`] })

async function ofRequest(world: World) {
  const request = await requestOf(world)
  return { id: world.event.id, request_id: request.id }
}

async function ofSave(world: World) {
  return { ...(await ofRequest(world)), activity_id: 999_999 }
}

/** The link of somebody without an account; whoever holds it gets in, signed in or not. */
async function byLink(world: World) {
  const request = await requestOf(world)
  return { locale: 'bg', token: revealToken(request.tokenEncrypted) }
}

const toEditors = (answer: Answer) =>
  inManage({
    admin: answer,
    organiser: answer,
    foreignOrganiser: 404,
    secretariat: 403,
    controller: 403,
  })

async function typed({ event }: World) {
  const key = `event-${event.id}-title`
  const { locale } = await Event.findOrFail(event.id)
  const titles = await EventTranslation.query().where('event_id', event.id)
  const titleIn = (wanted: string) => titles.find((row) => row.locale === wanted)?.title ?? ''
  return {
    [`texts[${key}][bg]`]: 'Ден на клъстерите',
    'still_right[]': [`${key}.bg`],
    'do': 'save',
    'seen': JSON.stringify(
      seenOf({ texts: { [key]: { bg: titleIn('bg') } }, originals: { [key]: titleIn(locale) } })
    ),
  }
}

export default {
  'manage.translation_tasks.index': {
    answers: inManage({
      admin: 200,
      organiser: 200,
      foreignOrganiser: 200,
      secretariat: 200,
      controller: 200,
    }),
  },
  'manage.translations.index': { params: ofEvent, answers: toEditors(200) },
  'manage.translations.edit': { params: inBulgarian, answers: toEditors(200) },
  'manage.translations.update': {
    params: inBulgarian,
    body: typed,
    answers: toEditors('302 /manage/events/:id/translations'),
  },
  'manage.translation_requests.create': {
    params: ofEvent,
    query: () => ({ language: 'bg' }),
    answers: toEditors(200),
  },
  'manage.translation_requests.store': {
    params: ofEvent,
    body: ({ event }) => ({
      language: 'bg',
      name: 'Цветелина Йорданова',
      email: 'tsvetelina@example.org',
      mail_locale: 'bg',
      deadline: '2099-12-31',
      note: 'Моля',
      texts: [`event-${event.id}-title`],
    }),
    answers: toEditors('302 /manage/events/:id/translations'),
  },
  'manage.translation_requests.show': { params: ofRequest, answers: toEditors(200) },
  'manage.translation_requests.destroy': {
    params: ofRequest,
    answers: toEditors('302 /manage/events/:id/translation-requests/:id'),
  },
  'manage.translation_letters.store': {
    params: ofRequest,
    answers: toEditors('302 /manage/events/:id/translation-requests/:id'),
  },
  'manage.translation_undos.store': { params: ofSave, answers: toEditors(404) },
  'requested_texts.show': { params: byLink, query: () => ({ saved: 'x' }), answers: 200 },
  'requested_texts.update': { params: byLink, body: typed, answers: '303 *' },
} satisfies Expectations
