import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import type { ContentLanguage } from '#app/core/languages/content_locales'
import { dateAndTime, longDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { isUnderEmbargo } from '#app/events/embargo'
import { isOpenToChange } from '#app/events/lock_event'
import { eventZone } from '#app/events/queries/event_zone'
import { missingParts, type MissingPart } from '#app/events/queries/missing_parts'
import { publicationAdvice, type Advice } from '#app/events/queries/publication_advice'
import type Event from '#app/events/models/event'

/** Something to add, with where that is done. */
export interface ToAdd {
  part: MissingPart['part'] | Advice['part']
  language: ContentLanguage | null
  date: string | null
  href: string
}

/** The field where each part is added, below the event's own address. */
const ADDED_AT: Record<ToAdd['part'], string> = {
  title: 'texts',
  languages: 'edit#languages',
  lead: 'edit#lead',
  spoken: 'edit#spoken',
  place: 'days',
  words: 'texts',
  outOfDate: 'texts',
  agenda: 'agenda',
  funding: '',
  link: 'days',
  pastDay: 'days',
  noDay: 'days',
  contact: 'edit#contact_email',
  members: 'edit#visibility',
  registrationOver: 'registration#closes',
  registrationOpensLate: 'registration#opens',
  registrationClosesLate: 'registration#closes',
  embargoLate: 'publication#embargo',
}

/** What stands in the way of publishing, what would be better, and how the event is published or shown now. */
export async function publicationPage(event: Event, locale: Locale) {
  const isDraft = event.status === 'draft'
  const until = event.embargoUntil
  const missing = isDraft ? await missingParts(db, event.id) : []
  const advice = isOpenToChange(event) ? await publicationAdvice(db, event.id) : []
  return {
    missing: missing.map((part) => toAdd(event, part, locale)),
    advice: advice.map((part) => toAdd(event, part, locale)),
    visibility: event.visibility,
    isDraft,
    isShown: event.publishedAt !== null && !isUnderEmbargo(event, clock.now()),
    shownFrom: until && dateAndTime(until.setZone(await eventZone(event.id)), locale),
  }
}

function toAdd(event: Event, part: MissingPart | Advice, locale: Locale): ToAdd {
  const below = `/manage/events/${event.id}`
  return {
    part: part.part,
    language: 'language' in part ? part.language : null,
    date: 'date' in part ? longDate(part.date, locale) : null,
    href:
      part.part === 'funding'
        ? `/manage/projects/${part.projectId}/edit`
        : `${below}/${addedAt(part)}`,
  }
}

/** Words are added in their own language's column; in which script Serbian is written there, its own editor knows. */
function addedAt(part: MissingPart | Advice): string {
  const page = ADDED_AT[part.part]
  if (!('language' in part) || page !== 'texts') return page
  const field = part.language === 'sr' ? '' : part.part === 'title' ? '-title' : '-summary'
  return `${page}#texts-${part.language}${field}`
}
