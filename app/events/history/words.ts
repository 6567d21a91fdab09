import type { I18n } from '@adonisjs/i18n'
import { monthRange } from '#app/core/languages/dates'
import { listOf } from '#app/core/languages/list_of'
import { intlTag, isLocale, type Locale } from '#app/core/languages/locales'
import { spokenLanguageName, type SpokenLanguage } from '#app/core/languages/spoken_languages'
import { agendaWords, sessionWording, type AgendaChange } from '#app/events/history/agenda_words'
import { dayWords } from '#app/events/history/day_words'
import { ORGANISER_WORDINGS } from '#app/events/history/organiser_words'
import { translatedWords } from '#app/events/history/translated_words'
import { valueWords, type ValueReader } from '#app/events/history/values'
import type { AgendaItem } from '#app/events/agenda_items'
import type { DayChange } from '#app/events/write_day'

/** What the history keeps of the verbs of an event; which parts there are depends on the verb. */
export interface EventDetails {
  fields?: string[]
  values?: Record<string, [unknown, unknown]>
  agenda?: AgendaChange
  /** The session that was called off or takes place after all, and its day. */
  item?: AgendaItem
  date?: string
  days?: DayChange[]
  planned?: { from: string; to: string } | null
  languages?: SpokenLanguage[]
  reason?: string
  matter?: string
  /** The organisation that joins, goes or is asked, by its id. */
  organisation?: number
  from?: string
  /** Texts that were translated, as `textChanges` keeps them. */
  texts?: { locale: Locale }[]
}

/** A text that is too long for a sentence, before and after, to be unfolded. */
export interface TextChange {
  label: string
  /** The language both are in. */
  lang: Locale
  before: string | null
  after: string | null
}

export type Wording = (details: EventDetails, reader: ValueReader) => string[]

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
  'session.cancelled': sessionWording('cancelled'),
  'session.restored': sessionWording('restored'),
  'event.translated': translatedWords,
  'event.translation_undone': ({ texts = [] }, { i18n }) => [
    i18n.t('events.history.translationUndone', { count: texts.length }),
  ],
  'translation.requested': sentence('translationRequested'),
  'translation.requested_again': sentence('translationRequestedAgain'),
  'translation.revoked': sentence('translationRevoked'),
  'translation.completed': sentence('translationCompleted'),
  'proposal.made': ({ matter }, { i18n }) => [i18n.t(`proposals.matters.${matter}`)],
  'proposal.agreed': proposalWords('agreed'),
  'proposal.accepted': proposalWords('accepted'),
  'proposal.refused': proposalWords('refused'),
  'proposal.withdrawn': proposalWords('withdrawn'),
  'proposal.lapsed': proposalWords('lapsed'),
  'organiser.terms_set': proposalWords('terms'),
  ...ORGANISER_WORDINGS,
  'event.archived': ({ from }, { i18n }) => [
    i18n.t(from === 'draft' ? 'events.history.discarded' : 'events.history.archived'),
  ],
}

function proposalWords(word: string): Wording {
  return ({ reason = '' }, { i18n }) => [i18n.t(`proposals.history.${word}`, { reason })]
}

/** What happened to an event, in sentences; none for a verb of another room. */
export function eventHistoryWords(
  verb: string,
  details: EventDetails,
  reader: ValueReader
): string[] {
  return WORDINGS[verb]?.(details, reader) ?? []
}

function sentence(name: string): Wording {
  return (_, { i18n }) => [i18n.t(`events.history.${name}`)]
}

/** The texts that changed in one entry, each in its language. */
export function textChanges({ values = {} }: EventDetails, i18n: I18n): TextChange[] {
  return Object.entries(values).flatMap(([field, [before, after]]) => {
    const [name, lang] = field.split('.')
    if (!isLocale(lang)) return []
    const label = `${i18n.t(`events.fields.${name}`)} (${i18n.t(`events.locales.${lang}`)})`
    return [{ label, lang, before: before as string | null, after: after as string | null }]
  })
}

function publishedWords({ languages = [] }: EventDetails, { i18n, locale }: ValueReader) {
  if (languages.length === 0) return [i18n.t('events.history.published')]
  const names = languages.map((language) => spokenLanguageName(language, locale))
  return [i18n.t('events.history.publishedIn', { languages: listOf(names, locale) })]
}

function editedWords(details: EventDetails, reader: ValueReader): string[] {
  const { agenda, fields = [] } = details
  if (agenda) return agendaWords(agenda, reader)
  const changed = fields.map((field) => fieldWords(field, details, reader)).join(', ')
  return changed ? [reader.i18n.t('events.history.edited', { changed })] : []
}

/** "title (Bulgarian)", "places on site from 160 to 180", "closing of registration set to 10 March 2027, 18:00 (Niš)" */
function fieldWords(field: string, { values = {} }: EventDetails, reader: ValueReader): string {
  const { i18n, locale } = reader
  const [name, textLocale] = field.split('.')
  const heading = i18n.t(`events.fields.${name}`)
  const label = heading[0].toLocaleLowerCase(intlTag(locale)) + heading.slice(1)
  if (isLocale(textLocale)) return `${label} (${i18n.t(`events.locales.${textLocale}`)})`
  const change = values[name]
  if (!change) return label
  const [before, after] = change.map((value) => valueWords(name, value, reader))
  if (before === null || after === null) return label
  return i18n.t(`events.history.${changeWord(before, after, i18n)}`, { label, before, after })
}

/** How a change is said: what there was not before is set, what there is no longer is removed. */
function changeWord(before: string, after: string, i18n: I18n) {
  const none = i18n.t('events.history.none')
  if (before === none) return 'set'
  return after === none ? 'unset' : 'fromTo'
}

function rescheduledWords(details: EventDetails, reader: ValueReader): string[] {
  const lines = (details.days ?? []).flatMap((change) => dayWords(change, reader))
  lines.push(...plannedWords(details, reader))
  return lines.length > 0 ? lines : [reader.i18n.t('events.history.rescheduled')]
}

function plannedWords({ planned }: EventDetails, { i18n, locale }: ValueReader): string[] {
  if (!planned) return []
  const period = monthRange(planned.from, planned.to, locale)
  return [i18n.t('events.history.planned', { period })]
}
