import { agedFormToken } from '#tests/helpers/forms'

import { CAST, createPerson } from '#database/factories/people'
import { createAddressChange, createRegistration } from '#database/factories/registrations'
import { sealTyped } from '#app/registrations/typed_form'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { seenOf } from '#app/core/forms/three_way'
import type { QuestionKind } from '#app/questions/kinds'
import { atRegistration, createQuestion } from '#database/factories/questions'
import type { RegistrationStatus } from '#app/registrations/models/registration'
import { inMy, mySignIn, type Expectations } from '#tests/helpers/routes/expectation'
import { inEvent, ofOrganiser, readers, writers } from '#tests/helpers/routes/of_registration'
import type { World } from '#tests/helpers/routes/world'

const ofEvent = ({ event }: World) => ({ locale: 'bg', slug: event.slug })

/** The link of somebody's own registration; whoever holds it gets in, signed in or not. */
const ownLink =
  (status: RegistrationStatus = 'confirmed') =>
  async ({ event }: World) => {
    const { token } = await createRegistration(event, await createPerson('maria'), { status })
    return { locale: 'bg', token }
  }

/** The link that was sent to another address. */
const addressLink = async ({ event }: World) => {
  const { registration } = await createRegistration(event, await createPerson('maria'))
  const { token } = await createAddressChange(registration)
  return { locale: 'bg', token }
}

const typedBy = ({ event }: World, fields: object) =>
  sealTyped({ eventId: event.id, nonce: 'a-form', fields: { ...fields } })

/** Answers to one question of each kind, which the event asks from now on. */
async function answersTo(event: World['event']) {
  const home = atRegistration(event)
  const asked = async (kind: QuestionKind, answer: unknown, options: string[] = []) => {
    const made = await createQuestion(home, { kind, options, sensitive: kind === 'date' })
    return [`q${made.question.id}`, options.length > 0 ? made.options[0] : answer]
  }
  return Object.fromEntries([
    await asked('text', 'Ниш'),
    await asked('number', '3,5'),
    await asked('one_of', '', ['By car', 'By train']),
    await asked('several_of', '', ['Vegan', 'Halal']),
    await asked('date', '1985-02-28'),
    await asked('phone', '+359 88 123 4567'),
    await asked('yes_no', 'yes'),
  ])
}

export default {
  'manage.registrations.index': {
    params: inEvent,
    query: () => ({ q: 'Stefan', status: 'confirmed', language: 'sr', country: 'RS', before: '9' }),
    answers: readers,
  },
  'manage.answers.index': {
    params: inEvent,
    query: () => ({ status: 'waitlisted' }),
    answers: readers,
  },
  'manage.answers.show': {
    params: async ({ event }) => {
      const { question } = await createQuestion(atRegistration(event))
      return { id: event.id, question_id: question.id }
    },
    query: () => ({ status: 'confirmed', before: '9' }),
    answers: readers,
  },
  'manage.registration_previews.show': { params: inEvent, answers: readers },
  'manage.registration_previews.store': {
    params: inEvent,
    body: async ({ event }) => ({
      'answers': await answersTo(event),
      'name': CAST.maria.name,
      'email': CAST.maria.email,
      'country': 'BG',
      'role': 'participant',
      'language': 'en',
      'companions[0][name]': 'Ива Петрова',
      'notice': '1',
    }),
    answers: readers,
  },
  'manage.registration_exports.store': {
    params: inEvent,
    body: () => ({ q: 'Stefan', status: 'confirmed', language: 'sr', country: 'RS' }),
    answers: readers,
  },
  'manage.registrations.show': { params: ofOrganiser(), answers: readers },
  'manage.registrations.create': { params: inEvent, answers: writers(200) },
  'manage.registrations.store': {
    params: inEvent,
    body: () => ({
      'name': 'Ștefan Țăranu',
      'email': 'stefan.taranu@example.org',
      'organisation': 'Asociația',
      'organisation_type': 'ngo',
      'country': 'RO',
      'district': 'Timiș',
      'role': 'speaker',
      'mail_language': 'ro',
      'companions[0][name]': 'Ioana Țăranu',
    }),
    answers: writers('302 *'),
  },
  'my_registrations.create': {
    params: ofEvent,
    answers: { visitor: mySignIn('bg'), participant: '302 *', others: 200 },
  },
  'my_registrations.store': {
    params: ofEvent,
    body: ({ event }) => ({
      form_token: agedFormToken(`registration:${event.id}`),
      country: 'BG',
      notice: '1',
    }),
    answers: inMy('bg', '303 *'),
  },
  'manage.registration_answers.edit': { params: ofOrganiser(), answers: writers(200) },
  'manage.registration_answers.update': {
    params: ofOrganiser(),
    body: async ({ event }) => ({ answers: await answersTo(event) }),
    answers: writers('302 *'),
  },
  'manage.registration_companions.edit': { params: ofOrganiser(), answers: writers(200) },
  'manage.registration_companions.update': {
    params: ofOrganiser(),
    body: () => ({ revision: '0', seen: JSON.stringify(seenOf({ companions: [] })) }),
    answers: writers('302 *'),
  },
  'manage.registration_approvals.store': {
    params: ofOrganiser('pending'),
    answers: writers('302 *'),
  },
  'manage.registration_acceptances.store': {
    params: ofOrganiser('offered'),
    answers: writers('302 *'),
  },
  'manage.registration_refusals.store': {
    params: ofOrganiser('pending'),
    body: () => ({ reason: 'late', words: 'Žao nam je' }),
    answers: writers('302 *'),
  },
  'manage.registration_refusals.destroy': {
    params: ofOrganiser('declined'),
    answers: writers('302 *'),
  },
  'manage.registration_cancellations.store': { params: ofOrganiser(), answers: writers('302 *') },
  'manage.registration_links.store': { params: ofOrganiser(), answers: writers('302 *') },
  'form_returns.from_registrations': { params: ofEvent, answers: '302 *' },
  'form_returns.from_confirmations': { params: ofEvent, answers: '302 *' },
  'registrations.create': { params: ofEvent, answers: 200 },
  'registrations.store': {
    params: ofEvent,
    body: async ({ event }) => ({
      'answers': await answersTo(event),
      'form_token': agedFormToken(`registration:${event.id}`),
      'name': CAST.maria.name,
      'email': CAST.maria.email,
      'organisation': 'Клъстер',
      'organisation_type': 'cluster',
      'country': 'BG',
      'district': 'Видин',
      'role': 'participant',
      'language': 'en',
      'presence': 'on_site',
      'companions[0][name]': 'Ива Петрова',
      'notice': '1',
      'photo': '1',
    }),
    answers: '303 *',
  },
  'registration_requests.show': {
    params: ofEvent,
    query: (world) => ({ typed: typedBy(world, CAST.maria) }),
    answers: 200,
  },
  'code_confirmations.store': {
    params: ofEvent,
    body: (world) => ({ typed: typedBy(world, CAST.maria), code: '000000' }),
    answers: 422,
  },
  'event_notices.show': { params: ofEvent, answers: 200 },
  'notices.show': {
    params: async ({ organisation }) => {
      const [notice] = await db
        .table('notices')
        .insert({
          organisation_id: organisation.id,
          version: 1,
          locale: 'bg',
          text: 'Пазим данните Ви до края на проекта.',
          created_at: toSql(clock.now()),
        })
        .returning('id')
      return { locale: 'bg', id: notice.id ?? notice }
    },
    answers: 200,
  },
  'consent_words.show': {
    params: async () => {
      const digest = 'a'.repeat(64)
      await db.table('consent_words').insert({
        digest,
        locale: 'bg',
        text: 'Може да ме снимате.',
        created_at: toSql(clock.now()),
      })
      return { locale: 'bg', digest }
    },
    answers: 200,
  },
  'own_registrations.show': { params: ownLink(), answers: 200 },
  'own_registrations.edit': { params: ownLink(), answers: 200 },
  'own_registrations.update': {
    params: ownLink(),
    body: () => ({
      'name': 'Мария Петрова',
      'organisation': 'Клъстер',
      'language': 'en',
      'mail_language': 'bg',
      'companions[0][name]': 'Ива Петрова',
    }),
    answers: '303 *',
  },
  'consents.edit': { params: ownLink(), answers: 200 },
  'consents.update': { params: ownLink(), body: () => ({ photo: '1' }), answers: '303 *' },
  'own_addresses.create': { params: ownLink(), answers: 200 },
  'own_addresses.store': {
    params: ownLink(),
    body: () => ({ email: 'maria.nova@example.org' }),
    answers: '303 *',
  },
  'own_addresses.destroy': { params: ownLink(), answers: '303 *' },
  'new_addresses.create': { params: addressLink, answers: 200 },
  'new_addresses.store': { params: addressLink, answers: '303 *' },
  'own_links.store': { params: ownLink(), answers: '303 *' },
  'confirmations.store': { params: ownLink('unconfirmed'), answers: '303 *' },
  'cancellations.create': { params: ownLink(), answers: 200 },
  'cancellations.store': {
    params: ownLink(),
    body: () => ({ who: 'all', reason: 'Няма да успея да дойда' }),
    answers: '303 *',
  },
} satisfies Expectations
