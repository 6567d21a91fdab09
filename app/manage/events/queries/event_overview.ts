import db from '@adonisjs/lucid/services/db'
import type { I18n } from '@adonisjs/i18n'
import { clock } from '#app/core/clock'
import { longDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { readEventTexts } from '#app/events/event_texts'
import { agendas, type DayAgenda } from '#app/events/queries/agendas'
import { eventZone } from '#app/events/queries/event_zone'
import { missingParts, type MissingPart } from '#app/events/queries/missing_parts'
import { outOfDateLocales } from '#app/events/queries/text_columns'
import type Event from '#app/events/models/event'
import { seatsOf } from '#app/manage/events/queries/seats_of'
import { eventHistory } from '#app/manage/history/history'

const ENTRIES = 6

/** Where each missing part is added, below the event's own address. */
const MENDED_AT: Record<MissingPart['part'], string> = {
  title: 'texts',
  languages: 'edit',
  lead: 'edit',
  spoken: 'edit',
  date: 'days',
  place: 'days',
}

/** What the first page of an event shows: what it lacks, its days, its places, what happened lately, how it may end. */
export async function eventOverview(event: Event, reader: { i18n: I18n; locale: Locale }) {
  const zone = await eventZone(event.id)
  const texts = await readEventTexts(db, event.id)
  const missing = event.status === 'draft' ? await missingParts(db, event.id) : []
  const page = { size: ENTRIES, before: null }
  const { entries } = await eventHistory(event.id, { ...reader, zone }, page)
  const days = await agendas(event, reader.locale)
  return {
    missing: missing.map((part) => ({
      ...part,
      date: 'date' in part ? longDate(part.date, reader.locale) : null,
      href: `/manage/events/${event.id}/${MENDED_AT[part.part]}`,
    })),
    outOfDate: outOfDateLocales(texts, event.locale),
    days,
    seats: await seatsOf(event.id),
    history: entries,
    may: endings(event, days),
  }
}

/** What is still to come can be called off; what is over, or was called off, can be put away. */
function endings({ status }: Event, days: DayAgenda[]) {
  const isKnown = status === 'published' || status === 'postponed'
  const isOver = days.length > 0 && days.every(({ day }) => day.endsAt <= clock.now())
  return {
    cancel: isKnown && !isOver,
    archive: (isKnown && isOver) || status === 'cancelled',
  }
}
