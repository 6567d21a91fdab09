import type { I18n } from '@adonisjs/i18n'
import { dayAndMonth, monthHeading, timeRange } from '#app/core/languages/dates'
import { listOf } from '#app/core/languages/list_of'
import { intlTag, isLocale, type Locale } from '#app/core/languages/locales'
import { spokenLanguageName, type SpokenLanguage } from '#app/core/languages/spoken_languages'
import { changedDayFields, type DayValues } from '#app/events/day_values'
import type { DayChange } from '#app/events/write_day'

/** What the history keeps of the verbs of an event; which parts there are depends on the verb. */
export interface EventDetails {
  fields?: string[]
  values?: Record<string, [unknown, unknown]>
  agenda?: { date: string; items: number }
  days?: DayChange[]
  planned?: { from: string; to: string } | null
  languages?: SpokenLanguage[]
  reason?: string
  from?: string
}

interface Reader {
  i18n: I18n
  locale: Locale
}

type Wording = (details: EventDetails, reader: Reader) => string[]

const WORDINGS: Record<string, Wording> = {
  'event.created': (_, { i18n }) => [i18n.t('events.history.created')],
  'event.edited': editedWords,
  'event.rescheduled': rescheduledWords,
  'event.published': publishedWords,
  'event.cancelled': ({ reason = '' }, { i18n }) => [
    i18n.t('events.history.cancelled', { reason }),
  ],
  'event.postponed': (details, reader) => [
    reader.i18n.t('events.history.postponed'),
    ...plannedWords(details, reader),
  ],
  'event.unarchived': (_, { i18n }) => [i18n.t('events.history.unarchived')],
  'event.archived': ({ from }, { i18n }) => [
    i18n.t(from === 'draft' ? 'events.history.discarded' : 'events.history.archived'),
  ],
}

/** What happened to an event, in sentences; none for a verb of another room. */
export function eventHistoryWords(verb: string, details: EventDetails, reader: Reader): string[] {
  return WORDINGS[verb]?.(details, reader) ?? []
}

function publishedWords({ languages = [] }: EventDetails, { i18n, locale }: Reader) {
  if (languages.length === 0) return [i18n.t('events.history.published')]
  const names = languages.map((language) => spokenLanguageName(language, locale))
  return [i18n.t('events.history.publishedIn', { languages: listOf(names, locale) })]
}

function editedWords(details: EventDetails, { i18n, locale }: Reader): string[] {
  const { agenda, fields = [] } = details
  if (agenda) {
    const date = dayAndMonth(agenda.date, locale)
    return [i18n.t('events.history.agenda', { date, items: agenda.items })]
  }
  const reader = { i18n, locale }
  const changed = fields.map((field) => fieldWords(field, details, reader)).join(', ')
  return changed ? [i18n.t('events.history.edited', { changed })] : []
}

/** "title (Bulgarian)", "seats on site from 160 to 180" */
function fieldWords(
  field: string,
  { values = {} }: EventDetails,
  { i18n, locale }: Reader
): string {
  const [name, textLocale] = field.split('.')
  const heading = i18n.t(`events.fields.${name}`)
  const label = heading[0].toLocaleLowerCase(intlTag(locale)) + heading.slice(1)
  if (isLocale(textLocale)) return `${label} (${i18n.t(`events.locales.${textLocale}`)})`
  const change = values[name]
  if (!change || !name.toLowerCase().endsWith('capacity')) return label
  const [before, after] = change.map((value) => String(value ?? i18n.t('events.history.noLimit')))
  return i18n.t('events.history.fromTo', { label, before, after })
}

function rescheduledWords({ days = [], planned }: EventDetails, { i18n, locale }: Reader) {
  const lines = days.map((change) => dayWords(change, { i18n, locale }))
  lines.push(...plannedWords({ planned }, { i18n, locale }))
  return lines.length > 0 ? lines : [i18n.t('events.history.rescheduled')]
}

function plannedWords({ planned }: EventDetails, { i18n, locale }: Reader): string[] {
  if (!planned) return []
  const months = [planned.from, planned.to].map((date) => monthHeading(date, locale))
  return [i18n.t('events.history.planned', { period: [...new Set(months)].join(' – ') })]
}

function dayWords({ before, after }: DayChange, { i18n, locale }: Reader): string {
  const moment = (day: DayValues) =>
    `${dayAndMonth(day.date, locale)}, ${timeRange(day.startsLocal, day.endsLocal)}`
  if (!before && after) return i18n.t('events.history.dayAdded', { day: moment(after) })
  if (before && !after) return i18n.t('events.history.dayDropped', { day: moment(before) })
  if (!before || !after) return ''
  const when = ['date', 'startsLocal', 'endsLocal', 'zone']
  const moved = changedDayFields(before, after).some((field) => when.includes(field))
  return moved
    ? i18n.t('events.history.dayMoved', { before: moment(before), after: moment(after) })
    : i18n.t('events.history.placeChanged', { day: dayAndMonth(after.date, locale) })
}
