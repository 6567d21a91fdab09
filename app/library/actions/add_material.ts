import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { done, refuse, type Result } from '#app/core/result'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { sessionIdsOf } from '#app/events/sessions'
import { keepBytes } from '#app/files/keep_bytes'
import type { Upload } from '#app/files/picture'
import { writeFile } from '#app/files/write_file'

interface Addition {
  eventId: number
  /** A file, or an address. */
  material: Upload | string
  title: string
  locale: Locale
  audience: 'public' | 'confirmed'
  sessionId: number | null
  actor: Actor
}

type Refusal = NotEditable | { reason: 'no_such_session' }

/** Adds slides, a text or a link to an event or to one of its sessions. */
export async function addMaterial(addition: Addition): Promise<Result<null, Refusal>> {
  const { eventId, material, title, locale, audience, sessionId, actor } = addition
  const hash = typeof material === 'string' ? null : await keepBytes(material.bytes)
  return transaction(async (trx) => {
    const locked = await lockEvent(trx, eventId)
    if (!locked.ok) return locked
    const event = locked.value
    const sessions = await sessionIdsOf(trx, eventId)
    if (sessionId !== null && !sessions.has(sessionId)) return refuse('no_such_session')
    await trx.table('materials').insert({
      event_id: eventId,
      session_id: sessionId,
      file_id: hash ? await writeFile(trx, hash, material as Upload, { open: false }) : null,
      url: hash ? null : material,
      title,
      locale,
      audience,
      created_at: toSql(clock.now()),
    })
    await event.merge({ revision: event.revision + 1, updatedAt: clock.now() }).save()
    const occasion = occasionOf(event, actor, { fields: ['materials'], revision: event.revision })
    await record(trx, 'event.edited', { eventId }, occasion)
    return done(null)
  })
}
