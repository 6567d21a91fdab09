import db from '@adonisjs/lucid/services/db'
import { syncInvitations } from '#app/calendar/actions/sync_invitations'
import Feed from '#app/calendar/models/feed'
import { clock } from '#app/core/clock'
import { newToken } from '#app/core/tokens'
import type Event from '#app/events/models/event'
import Message from '#app/messages/models/message'
import { createEvent } from '#database/factories/events'
import { CAST, createPerson, type CastMember } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { sentTo } from '#tests/helpers/calendar/entries'
import { organiserOf } from '#tests/helpers/desk'

export const TITLES = {
  'en': 'Day of clusters',
  'sr-Latn': 'Dan klastera',
  'bg': 'Ден на клъстерите',
}

export async function organised(given: Parameters<typeof createEvent>[0] = {}) {
  const { house, user } = await organiserOf()
  const event = await createEvent({ organisers: [house], titles: TITLES, ...given })
  return { user, house, event, path: `/manage/events/${event.id}/days` }
}

/** Somebody with a place who was told of it, in their own language. */
export async function invited(event: Event, who: CastMember | { name: string; email: string }) {
  const locale = typeof who === 'string' ? CAST[who].locale : ('en' as const)
  const { registration } = await createRegistration(event, await createPerson(who), { locale })
  await syncInvitations(registration.id)
  return registration
}

export async function readsOwnFeed(personId: number) {
  const { hash: tokenHash, encrypted: tokenEncrypted } = newToken()
  const fetchedAt = clock.now()
  await Feed.create({ personId, tokenHash, tokenEncrypted, createdAt: clock.now(), fetchedAt })
}

/** What was kept for people since, with an entry and without. */
export async function sentSince(id: number) {
  const messages = await Message.query().where('id', '>', id).orderBy('id')
  const addresses = [...new Set(messages.map(({ to }) => to))]
  const all = await Promise.all(addresses.map((address) => sentTo(address)))
  const before = await Message.query().where('id', '<=', id).whereIn('to', addresses)
  const entries = all.flat().filter(({ method }) => method).length
  const known = await Promise.all(
    [...new Set(before.map(({ to }) => to))].map(async (address) => {
      const earlier = before.filter(({ to }) => to === address).length
      const sent = await sentTo(address)
      return sent.slice(0, earlier).filter(({ method }) => method).length
    })
  )
  const invitations = entries - known.reduce((sum, number) => sum + number, 0)
  return { addresses: addresses.sort(), invitations, letters: messages.length - invitations }
}

export const lastMessage = async () => {
  const row = await db.from('messages').max('id as id').first()
  return Number(row.id ?? 0)
}

/** How much there is of what a change would leave behind. */
export async function rows() {
  const tables = ['activities', 'messages', 'queue_jobs', 'change_notes', 'day_invitations']
  const counts = tables.map((table) => db.from(table).count('* as number').first())
  return Promise.all(counts)
}
