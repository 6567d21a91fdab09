import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import { contentLanguage } from '#app/core/languages/content_locales'
import { done, refuse, type Result } from '#app/core/result'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { missingParts, type MissingPart } from '#app/events/queries/missing_parts'

interface Publication {
  eventId: number
  actor: Actor
}

type Refusal =
  NotEditable | { reason: 'incomplete'; missing: MissingPart[] } | { reason: 'already_published' }

/** Makes a draft known. Refused while something is missing that its readers need. */
export function publishEvent({ eventId, actor }: Publication): Promise<Result<null, Refusal>> {
  return transaction(async (trx) => {
    const locked = await lockEvent(trx, eventId)
    if (!locked.ok) return locked
    const event = locked.value
    if (event.status !== 'draft') return refuse('already_published')
    const missing = await missingParts(trx, eventId)
    if (missing.length > 0) return refuse('incomplete', { missing })

    const now = clock.now()
    event.merge({ status: 'published', publishedAt: now, updatedAt: now })
    await event.merge({ revision: event.revision + 1 }).save()
    const locales = await trx.from('event_translations').where('event_id', eventId).select('locale')
    const languages = [...new Set(locales.map(({ locale }) => contentLanguage(locale)))]
    const occasion = occasionOf(event, actor, { languages, revision: event.revision })
    await record(trx, 'event.published', { eventId }, occasion)
    return done(null)
  })
}
