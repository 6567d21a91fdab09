import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { pickText, type Text } from '#app/core/languages/content'
import { longDateList } from '#app/core/languages/date_list'
import { dateAndTime, monthRange } from '#app/core/languages/dates'
import { isSerbian, type Locale } from '#app/core/languages/locales'
import { spokenLanguageName, type SpokenLanguage } from '#app/core/languages/spoken_languages'
import { renderMarkdown } from '#app/core/markdown'
import { eventSummary } from '#app/events/queries/event_summary'
import {
  registrationTerms,
  type RegistrationTerms,
} from '#app/registrations/queries/registration_terms'
import { eventTopics } from '#app/events/queries/event_topics'
import { programme } from '#app/events/queries/agenda/programme'
import { outcomes } from '#app/library/queries/outcomes'
import { isAwaited } from '#app/mailings/date_wishes/awaited_events'
import { isOver } from '#app/registrations/registration_state'
import { materialsOf } from '#app/library/queries/materials_of'
import { eventLogos } from '#app/site/queries/event_page/event_logos'
import { seatState } from '#app/site/seat_state'

/** Titles in the event's other languages; Serbian once, in the script the reader reads. */
function otherTitles(
  rows: { locale: Locale; title: string }[],
  shown: Text,
  locale: Locale
): Text[] {
  const script = locale === 'sr-Cyrl' ? 'sr-Latn' : 'sr-Cyrl'
  return rows
    .filter((row) => row.locale !== shown.lang && row.title !== shown.text)
    .filter((row) => row.locale !== script && !(isSerbian(shown.lang) && isSerbian(row.locale)))
    .map((row) => ({ text: row.title, lang: row.locale }))
}

/** Everything the public page of an event shows, in one language. Null when there is no such event. */
export async function eventPage(eventId: number, locale: Locale) {
  const event = await eventSummary(eventId, locale)
  const terms = asPublished(await registrationTerms(eventId))
  if (!event) return null

  const words = await db.from('event_translations').where('event_id', eventId).orderBy('id')
  const limits = await db.from('quotas').where('event_id', eventId).whereNull('session_id')
  const [first] = event.days
  const zone = first?.zone ?? 'Europe/Belgrade'
  const description = pickText(words, 'description', locale, event.locale)
  const languageNames = (interpreted: boolean) =>
    event.languages
      .filter((language) => language.interpreted === interpreted)
      .map(({ code }) => spokenLanguageName(code as SpokenLanguage, locale))

  const project = event.projectId
    ? { id: event.projectId, name: event.funding?.project ?? event.title }
    : null

  return {
    ...event,
    heading: first
      ? longDateList(
          event.days.map(({ date }) => date),
          locale
        )
      : plannedMonths(event.plannedFrom, event.plannedTo, locale),
    otherTitles: otherTitles(words, event.title, locale),
    description: description && { html: renderMarkdown(description.text), lang: description.lang },
    topics: await eventTopics(eventId, locale),
    logos: await eventLogos({ id: eventId, project }, locale),
    spoken: languageNames(false),
    interpreted: languageNames(true),
    seats: seatState(terms, limits, { zone, locale, now: clock.now() }),
    /** Whoever registers gets an answer of the organiser before a place or a wait. */
    approval: terms.policy === 'approval',
    closes: terms.closesAt && {
      label: dateAndTime(terms.closesAt.setZone(zone), locale),
      town: first?.clocks[0] ?? null,
    },
    outcomes: isOver(terms, clock.now())
      ? await outcomes(eventId, locale, { publicOnly: true })
      : null,
    awaitsDate: await isAwaited(event),
    materials: await materialsOf(eventId, 'public', locale, event.locale),
    programme: await programme(event.days, locale, event.locale),
  }
}

/** Only a preview shows a draft, and shows it as its readers will find it. */
function asPublished(terms: RegistrationTerms): RegistrationTerms {
  return terms.status === 'draft' ? { ...terms, status: 'published' } : terms
}

export type EventPage = NonNullable<Awaited<ReturnType<typeof eventPage>>>

function plannedMonths(from: string | null, to: string | null, locale: Locale): string | null {
  return from && monthRange(from, to ?? from, locale)
}
