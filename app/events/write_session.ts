import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { editTexts } from '#app/core/translations/edit_texts'
import { copySessionParts } from '#app/events/copy_session_parts'
import { instantsOfDay } from '#app/events/day_values'
import { setLimit } from '#app/events/limits'
import { roomId } from '#app/events/rooms'
import { SESSION_TRANSLATIONS, type WantedSession } from '#app/events/session_values'
import { writeSessionPeople } from '#app/events/write_session_people'
import type Day from '#app/events/models/day'
import Session from '#app/events/models/session'

/** Writes one agenda item with its texts, people, languages, room and seats. What the wish leaves out stays. */
export async function writeSession(
  trx: Trx,
  day: Day,
  existing: Session | undefined,
  wish: WantedSession & { position: number },
  source: Locale
) {
  const session = existing ?? new Session().useTransaction(trx)
  const model = wish.copyOf
    ? await Session.query({ client: trx }).where('id', wish.copyOf).firstOrFail()
    : session
  const { kind, startsLocal, endsLocal, position, trackId } = wish
  const { organisationId = model.organisationId ?? null } = wish
  const { language = model.language ?? null, capacity = model.capacity ?? null } = wish
  session.merge({
    dayId: day.id,
    isWholeDay: false,
    kind,
    startsLocal,
    endsLocal,
    position,
    trackId,
    organisationId,
    language,
    capacity: kind === 'session' ? capacity : null,
    ...(kind === 'break' ? { cancelledAt: null } : {}),
    roomId: await roomId(trx, day.venueId, wish.room),
    ...instantsOfDay({ date: day.date, zone: day.zone, startsLocal, endsLocal }),
  })
  await session.save()
  await setLimit(trx, { eventId: day.eventId, sessionId: session.id }, session)
  if (wish.copyOf) await copySessionParts(trx, wish.copyOf, session.id)
  const { texts: typed = {}, interpreted } = wish
  await editTexts(trx, SESSION_TRANSLATIONS, session.id, { typed, source })
  if (interpreted) await writeInterpretations(trx, session.id, interpreted)
  const people = kind === 'session' ? wish.people : []
  if (people) await writeSessionPeople(trx, session.id, day.eventId, people, source)
}

async function writeInterpretations(trx: Trx, sessionId: number, languages: string[]) {
  const table = 'session_interpretations'
  await trx.from(table).where('session_id', sessionId).delete()
  const rows = languages.map((language) => ({ session_id: sessionId, language }))
  if (rows.length > 0) await trx.table(table).multiInsert(rows)
}
