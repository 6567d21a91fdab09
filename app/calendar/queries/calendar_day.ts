import type { I18n } from '@adonisjs/i18n'
import type { CalendarDay } from '#app/calendar/ical/calendar_day'
import type { DayRow } from '#app/calendar/queries/day_row'
import type { DayWords } from '#app/calendar/queries/day_words'
import { fromSql } from '#app/core/columns'
import { pickText } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { placeText } from '#app/core/languages/place_text'
import { appUrl } from '#config/app'
import { DateTime } from 'luxon'

/** A day as a calendar shows it to a reader of this language; what is not written in it falls back by `pickText`. */
export function calendarDay(row: DayRow, words: DayWords, i18n: I18n): CalendarDay {
  const locale = i18n.locale as Locale
  const said = words.events.get(row.event_id) ?? []
  const title = pickText(said, 'title', locale, row.source)
  const summary = pickText(said, 'summary', locale, row.source)
  const type = pickText(words.types.get(row.event_type_id) ?? [], 'name', locale)
  const url = `${appUrl}/${locale}/events/${row.slug}`
  const status = statusOf(row)
  const changedAt = DateTime.max(fromSql(row.updated_at), fromSql(row.event_updated_at))

  return {
    uid: row.uid,
    sequence: row.sequence,
    stampedAt: changedAt,
    createdAt: fromSql(row.created_at),
    changedAt,
    startsAt: fromSql(row.starts_at),
    endsAt: fromSql(row.ends_at),
    zone: row.zone,
    language: title?.lang ?? locale,
    summary: withStatus(numbered(title?.text ?? row.slug, row, words, i18n), status, i18n),
    description: [summary?.text, i18n.t('calendar.day.more', { url })].filter(Boolean).join('\n\n'),
    location: locationOf(row, words, i18n),
    geo: geoOf(row),
    categories: type ? [type.text] : [],
    status,
    url,
    conference: row.mode === 'on_site' ? null : { url, label: linkWords(row, i18n) },
  }
}

function linkWords(row: DayRow, i18n: I18n): string {
  return i18n.t(`calendar.day.${row.online_url ? 'link' : 'linkLater'}`)
}

function statusOf(row: DayRow) {
  const statuses = [row.status, row.event_status]
  if (statuses.includes('cancelled')) return 'CANCELLED'
  return statuses.includes('postponed') ? 'TENTATIVE' : 'CONFIRMED'
}

/** "Day of clusters (day 1 of 2)"; an event of one day keeps its bare title. */
function numbered(title: string, row: DayRow, words: DayWords, i18n: I18n) {
  const days = words.daysOf.get(row.event_id) ?? []
  if (days.length < 2) return title
  const number = days.indexOf(row.id) + 1
  return i18n.t('calendar.day.numbered', { title, number, total: days.length })
}

/** Some clients drop the status and some show a cancelled day as taking place, so the title says it first. */
function withStatus(title: string, status: CalendarDay['status'], i18n: I18n) {
  if (status === 'CANCELLED') return i18n.t('calendar.day.cancelled', { title })
  return status === 'TENTATIVE' ? i18n.t('calendar.day.postponed', { title }) : title
}

function locationOf(row: DayRow, words: DayWords, i18n: I18n) {
  if (row.mode === 'online') return i18n.t('calendar.day.online')
  const said = words.venues.get(row.venue_id ?? 0) ?? []
  const parts = (['name', 'address', 'town'] as const).flatMap(
    (part) => placeText(said, part, i18n.locale as Locale)?.text ?? []
  )
  return parts.join(', ') || row.place_label
}

function geoOf({ latitude, longitude }: DayRow) {
  if (latitude === null || longitude === null) return null
  return { latitude: Number(latitude), longitude: Number(longitude) }
}
