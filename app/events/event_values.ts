import type { DateTime } from 'luxon'
import { fromSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import {
  CONTENT_LANGUAGES,
  contentLanguage,
  type ContentLanguage,
} from '#app/core/languages/content_locales'
import type { Locale } from '#app/core/languages/locales'
import type { RegistrationPolicy, Visibility } from '#app/events/models/event'

/** The most that an event can let somebody bring along. */
export const MOST_COMPANIONS = 9

/** For how long a place is offered unless the organiser says otherwise. */
export const OFFER_HOURS = 48

/** What an organiser decides about an event, apart from its texts, days and agenda. Times are instants. */
export interface EventValues {
  eventTypeId: number
  projectId: number | null
  slug: string
  /** The language the event is written in first; the others translate it. */
  locale: Locale
  /** Languages in which its texts are meant to stand; Serbian counts once. */
  languages: ContentLanguage[]
  spoken: string[]
  interpreted: string[]
  /** The organisation that leads, and those that join. */
  lead: number | null
  organisers: number[]
  /** What it is about: ids of topics. */
  topics: number[]
  visibility: Visibility
  registrationPolicy: RegistrationPolicy
  registrationOpensAt: DateTime | null
  registrationClosesAt: DateTime | null
  /** Until when people change their registration, and until when they give it up; null: until it begins. */
  changeUntil: DateTime | null
  cancelUntil: DateTime | null
  /** Seats on site and online; null is no limit. */
  capacity: number | null
  onlineCapacity: number | null
  confirmEmail: boolean
  chooseDays: boolean
  /** Where registrations are approved: whether one that its person changed needs another yes. */
  approveChanges: boolean
  /** How many others somebody may bring along, and whether each of them needs a seat. */
  mostCompanions: number
  companionsNeedSeats: boolean
  /** Free seats go to those who wait only when an organiser offers them. */
  offersByHand: boolean
  /** For how many hours a place is offered, counted day and night or in office hours. */
  offerHours: number
  offerOfficeHours: boolean
  /** A group that waits for more seats than are free lets those behind it pass. */
  offersSkipGroups: boolean
  /** From when on nobody who waits is offered a place; null: until registration closes. */
  waitingClosesAt: DateTime | null
  /** Whether participants get a certificate. */
  certificate: boolean
  contactName: string | null
  contactEmail: string | null
}

/** Columns of `events` behind the values that are one column each. */
export const COLUMNS = {
  eventTypeId: 'event_type_id',
  projectId: 'project_id',
  slug: 'slug',
  locale: 'locale',
  visibility: 'visibility',
  registrationPolicy: 'registration_policy',
  registrationOpensAt: 'registration_opens_at',
  registrationClosesAt: 'registration_closes_at',
  changeUntil: 'change_until',
  cancelUntil: 'cancel_until',
  confirmEmail: 'confirm_email',
  chooseDays: 'choose_days',
  approveChanges: 'approve_changes',
  mostCompanions: 'most_companions',
  companionsNeedSeats: 'companions_need_seats',
  offersByHand: 'offers_by_hand',
  offerHours: 'offer_hours',
  offerOfficeHours: 'offer_office_hours',
  offersSkipGroups: 'offers_skip_groups',
  waitingClosesAt: 'waiting_closes_at',
  certificate: 'certificate',
  contactName: 'contact_name',
  contactEmail: 'contact_email',
} as const satisfies Partial<Record<keyof EventValues, string>>

const instantOrNull = (value: string | Date | null) => (value === null ? null : fromSql(value))

/** The values as they stand. */
export async function readEventValues(
  client: Pick<Trx, 'from'>,
  eventId: number
): Promise<EventValues> {
  const event = await client.from('events').where('id', eventId).firstOrFail()
  const organisers = await client
    .from('event_organisers')
    .where('event_id', eventId)
    .orderBy('position')
  const languages = await client.from('event_languages').where('event_id', eventId).orderBy('id')
  const locales = await client.from('event_locales').where('event_id', eventId)
  const topics = await client.from('event_topics').where('event_id', eventId).orderBy('topic_id')
  const limit = await client
    .from('quotas')
    .where('event_id', eventId)
    .whereNull('day_id')
    .whereNull('session_id')
    .whereNull('organisation_id')
    .first()
  const content = locales.map((row) => contentLanguage(row.locale))
  return {
    eventTypeId: event.event_type_id,
    projectId: event.project_id,
    slug: event.slug,
    locale: event.locale,
    languages: CONTENT_LANGUAGES.filter((language) => content.includes(language)),
    spoken: languages.filter((row) => !row.interpreted).map((row) => row.language),
    interpreted: languages.filter((row) => row.interpreted).map((row) => row.language),
    lead: organisers.find((row) => row.lead)?.organisation_id ?? null,
    organisers: organisers.filter((row) => !row.lead).map((row) => row.organisation_id),
    topics: topics.map((row) => row.topic_id),
    visibility: event.visibility,
    registrationPolicy: event.registration_policy,
    registrationOpensAt: instantOrNull(event.registration_opens_at),
    registrationClosesAt: instantOrNull(event.registration_closes_at),
    changeUntil: instantOrNull(event.change_until),
    cancelUntil: instantOrNull(event.cancel_until),
    capacity: limit?.capacity ?? null,
    onlineCapacity: limit?.online_capacity ?? null,
    confirmEmail: Boolean(event.confirm_email),
    chooseDays: Boolean(event.choose_days),
    approveChanges: Boolean(event.approve_changes),
    mostCompanions: event.most_companions,
    companionsNeedSeats: Boolean(event.companions_need_seats),
    offersByHand: Boolean(event.offers_by_hand),
    offerHours: event.offer_hours,
    offerOfficeHours: Boolean(event.offer_office_hours),
    offersSkipGroups: Boolean(event.offers_skip_groups),
    waitingClosesAt: instantOrNull(event.waiting_closes_at),
    certificate: Boolean(event.certificate),
    contactName: event.contact_name,
    contactEmail: event.contact_email,
  }
}
