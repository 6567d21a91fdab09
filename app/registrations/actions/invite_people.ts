import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction, type Trx } from '#app/core/database'
import { nameKey } from '#app/core/languages/search_key'
import type { Locale } from '#app/core/languages/locales'
import { done, refuse, type Result } from '#app/core/result'
import { newToken } from '#app/core/tokens'
import { holdEvent } from '#app/events/lock_event'
import { mendAddress, normaliseAddress } from '#app/people/email_address'
import type { LineProblem, PastedContact } from '#app/people/pasted_contacts'
import { recordInvitee } from '#app/registrations/actions/record_invitee'
import { optedOutOf } from '#app/registrations/queries/opted_out'
import { ACTIVE_STATUSES } from '#app/registrations/models/registration'

/** So many may be invited at once, and to one event. */
export const MOST_AT_ONCE = 500
export const MOST_OF_EVENT = 5000

interface Wanted {
  eventId: number
  people: PastedContact[]
  /** Of those whose line names none. */
  locale: Locale
  actor: Actor
}

type Refusal = { reason: 'lines'; problems: LineProblem[] } | { reason: 'too_many'; most: number }

/**
 * Asks people to register, each by a link of their own: all of them, or nobody where one is invited or registered
 * already or does not want to be written to. Whose invitation was taken back can be invited anew. The letters of a draft
 * wait until it is published.
 */
export function invitePeople({
  eventId,
  people,
  locale,
  actor,
}: Wanted): Promise<Result<number, Refusal>> {
  return transaction(async (trx) => {
    const { status } = await holdEvent(trx, eventId)
    const [standing] = await trx.from('invitees').where('event_id', eventId).count('* as number')
    if (Number(standing.number) + people.length > MOST_OF_EVENT) {
      return refuse('too_many', { most: MOST_OF_EVENT })
    }
    const problems: LineProblem[] = []
    const mailboxes = people.map(({ email }) => normaliseAddress(email))
    const optedOut = await optedOutOf(trx, eventId, mailboxes)
    for (const person of people) {
      const reason = optedOut(keyOf(eventId, person))
        ? 'opted_out'
        : await problemOf(trx, eventId, person)
      if (reason) problems.push({ line: person.line, reason })
    }
    if (problems.length > 0) return refuse('lines', { problems })
    for (const person of people) {
      const id = await invite(trx, eventId, {
        ...person,
        locale: person.locale ?? locale,
        isHeld: status === 'draft',
      })
      if (id) await recordInvitee(trx, 'invitee.invited', { id, eventId }, actor)
    }
    return done(people.length)
  })
}

const keyOf = (eventId: number, { name, email }: Pick<PastedContact, 'name' | 'email'>) => ({
  event_id: eventId,
  email_normalised: normaliseAddress(email),
  name_key: nameKey(name),
})

async function problemOf(
  trx: Trx,
  eventId: number,
  person: PastedContact
): Promise<'invited' | 'registered' | null> {
  const key = keyOf(eventId, person)
  const invitee = await trx.from('invitees').where(key).whereNull('withdrawn_at').first()
  if (invitee) return 'invited'
  if (!person.name) return null
  const registration = await trx
    .from('registrations')
    .join('people', 'people.id', 'registrations.person_id')
    .where('event_id', eventId)
    .where({ email_normalised: key.email_normalised, name_key: key.name_key })
    .whereIn('status', [...ACTIVE_STATUSES])
    .first()
  return registration ? 'registered' : null
}

/** Its id; nothing where somebody else invited the same person at the same moment. */
async function invite(
  trx: Trx,
  eventId: number,
  { isHeld, locale, ...person }: PastedContact & { locale: Locale; isHeld: boolean }
): Promise<number | undefined> {
  const now = toSql(clock.now())
  const { hash, encrypted } = newToken()
  const fresh = {
    name: person.name || null,
    email: mendAddress(person.email),
    locale,
    token_hash: hash,
    token_encrypted: encrypted,
    withdrawn_at: null,
    registration_id: null,
    sent_at: isHeld ? null : now,
  }
  const [made] = await trx
    .knexClient('invitees')
    .insert({ ...keyOf(eventId, person), ...fresh, created_at: now })
    .onConflict(['event_id', 'email_normalised', 'name_key'])
    .merge(fresh)
    .whereNotNull('invitees.withdrawn_at')
    .returning('id')
  return made?.id
}
