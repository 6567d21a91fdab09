import type { Actor } from '#app/activity/record'
import { isStillReferenced, transaction, type Trx } from '#app/core/database'
import { pickText } from '#app/core/languages/content'
import { contentLanguage } from '#app/core/languages/content_locales'
import type { Locale } from '#app/core/languages/locales'
import { refuse, type Result } from '#app/core/result'
import { writtenTexts } from '#app/core/translations/written_texts'
import { later } from '#app/events/agenda_clock'
import { readTemplate, type KeptLine } from '#app/events/agenda_template'
import { beginAgenda, type NotBegun } from '#app/events/begin_agenda'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import type { SessionTexts, WantedSession } from '#app/events/session_values'
import Day from '#app/events/models/day'

interface Filling {
  eventId: number
  dayId: number
  actor: Actor
}

type Refusal = NotEditable | NotBegun | { reason: 'no_template' } | { reason: 'in_use' }

/** Gives a day without an agenda the usual one of its event's type, from the day's start on, in every language it has. */
export async function fillAgenda(filling: Filling): Promise<Result<null, Refusal>> {
  try {
    return await transaction((trx) => filled(trx, filling))
  } catch (error) {
    if (isStillReferenced(error)) return refuse('in_use')
    throw error
  }
}

async function filled(trx: Trx, { eventId, dayId, actor }: Filling) {
  const locked = await lockEvent(trx, eventId)
  if (!locked.ok) return locked
  const event = locked.value
  const day = await Day.query({ client: trx }).where({ id: dayId, event_id: eventId }).firstOrFail()
  const lines = await readTemplate(trx, event.eventTypeId)
  if (lines.length === 0) return refuse('no_template')
  const items = lines.map((line) => itemOf(line, day, event.locale))
  const fitting = items.every((item) => item !== null) ? items : null
  return beginAgenda(trx, { event, day, items: fitting, actor })
}

function itemOf({ kind, begins, minutes, texts }: KeptLine, day: Day, source: Locale) {
  const startsLocal = later(day.startsLocal, begins)
  const endsLocal = later(day.startsLocal, begins + minutes)
  if (!startsLocal || !endsLocal || endsLocal > day.endsLocal) return null
  const item: WantedSession = {
    kind,
    startsLocal,
    endsLocal,
    room: null,
    trackId: null,
    texts: titlesIn(source, texts),
  }
  return item
}

/** What people wrote; an event in a language that the template lacks begins with words in another. */
function titlesIn(source: Locale, rows: KeptLine['texts']): SessionTexts {
  const titles = writtenTexts(rows, ['title'])
  const speaks = rows.some(({ locale }) => contentLanguage(locale) === contentLanguage(source))
  return speaks ? titles : { ...titles, [source]: { title: pickText(rows, 'title', source)?.text } }
}
