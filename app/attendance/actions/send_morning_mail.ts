import { ensureUserFor } from '#app/accounts/actions/ensure_user_for'
import { keepLink, newLink } from '#app/accounts/links'
import User from '#app/accounts/models/user'
import { SYSTEM } from '#app/activity/record'
import { morningMail } from '#app/attendance/mails/morning_mail'
import type { Morning } from '#app/attendance/queries/due_mornings'
import { transaction } from '#app/core/database'
import { isLocale, type Locale } from '#app/core/languages/locales'
import { done, refuse, type Result } from '#app/core/result'
import { buildMail } from '#app/messages/build_mail'
import { keepMail } from '#app/messages/keep_mail'
import Person from '#app/people/models/person'

const LIFETIME = { hours: 24 }

type Refusal = { reason: 'no_address' | 'address_taken' | 'disabled' }

/** Writes to one trainer or desk what they have today, once a day, with a link that opens their account. */
export async function sendMorningMail(
  morning: Morning
): Promise<Result<'kept' | 'already kept', Refusal>> {
  const person = await Person.findOrFail(morning.personId)
  const user = await User.findBy('person_id', person.id)
  if (user?.disabledAt) return refuse('disabled')
  const address = user?.email ?? person.email
  if (!address) return refuse('no_address')

  const locale = isLocale(user?.locale) ? user.locale : (person.nameLocale as Locale)
  const link = newLink('sign_in', LIFETIME)
  const mail = await buildMail(
    await morningMail(morning, { name: person.name, address }, locale, link.url)
  )
  return transaction(async (trx) => {
    const account = await ensureUserFor(trx, person, { actor: SYSTEM, locale })
    if (!account.ok) return refuse(account.reason)
    const kept = await keepMail(trx, mail)
    if (kept === 'kept') await keepLink(trx, link, account.value)
    return done(kept)
  })
}
