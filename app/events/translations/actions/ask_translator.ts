import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { done, refuse, type Result } from '#app/core/result'
import { newToken } from '#app/core/tokens'
import { lockEvent } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { expiryOf } from '#app/events/translations/expiry'
import TranslationRequest from '#app/events/translations/models/translation_request'
import { findOrMakePerson } from '#app/people/actions/find_or_make_person'
import { nameLocale } from '#app/people/name_locale'

export interface TranslatorWish {
  eventId: number
  name: string
  email: string
  /** The locale to write in. */
  locale: Locale
  mailLocale: Locale
  /** A calendar day, ISO. */
  deadline: string | null
  note: string | null
  /** Keys of the texts that are asked for. */
  keys: string[]
  askedBy: number
  actor: Actor
}

/** Asks somebody for translations by an e-mailed link. */
export function askTranslator(
  wish: TranslatorWish
): Promise<Result<TranslationRequest, { reason: 'closed' }>> {
  return transaction(async (trx) => {
    const locked = await lockEvent(trx, wish.eventId)
    if (!locked.ok) return refuse('closed')
    const { name, email, locale, mailLocale, deadline, note, keys, askedBy, actor } = wish
    const personId = await findOrMakePerson(trx, {
      name,
      email,
      nameLocale: nameLocale(name, null, mailLocale),
    })
    const { hash, encrypted } = newToken()
    const now = clock.now()
    const request = await TranslationRequest.create(
      {
        eventId: wish.eventId,
        personId,
        locale,
        mailLocale,
        deadline,
        note,
        texts: JSON.stringify(keys),
        tokenHash: hash,
        tokenEncrypted: encrypted,
        letters: 1,
        askedBy,
        askedAt: now,
        expiresAt: expiryOf(now, deadline),
      },
      { client: trx }
    )
    const details = { requestId: request.id, locale, texts: keys.length }
    const occasion = occasionOf({ id: wish.eventId }, actor, details)
    await record(trx, 'translation.requested', { requestId: request.id }, occasion)
    return done(request)
  })
}
