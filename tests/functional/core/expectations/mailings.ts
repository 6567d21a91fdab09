import db from '@adonisjs/lucid/services/db'
import { askForDate } from '#app/mailings/date_wishes/actions/ask_for_date'
import { dateSubject } from '#app/mailings/date_wishes/read_date_form'
import { revealToken } from '#app/core/tokens'
import { createEvent } from '#database/factories/events'
import { agedFormToken } from '#tests/helpers/forms'
import type { Expectations } from '#tests/helpers/routes/expectation'

const SLUG = 'spring-assembly'

async function awaited() {
  await createEvent({ slug: SLUG, days: [] })
  return { locale: 'en', slug: SLUG }
}

async function ofWish() {
  const event = await createEvent({ slug: SLUG, days: [] })
  await askForDate({ eventId: event.id, email: 'ana@example.org', locale: 'en' })
  const wish = await db.from('date_wishes').firstOrFail()
  return { locale: 'en', token: revealToken(wish.token_encrypted) }
}

export default {
  'date_wishes.create': { params: awaited, answers: 200 },
  'date_wishes.store': {
    params: awaited,
    body: async () => {
      const { id } = await db.from('events').where('slug', SLUG).firstOrFail()
      return { email: 'ana@example.org', form_token: agedFormToken(dateSubject({ id })) }
    },
    answers: '303 /en/events/spring-assembly/date/sent',
  },
  'sent_date_wishes.show': { params: awaited, answers: 200 },
  'date_wishes.show': { params: ofWish, answers: 200 },
  'date_wishes.destroy': { params: ofWish, answers: 200 },
  'date_wish_confirmations.store': { params: ofWish, answers: '303 *' },
} satisfies Expectations
