import type { I18n } from '@adonisjs/i18n'
import { fromSql } from '#app/core/columns'
import type { Cell } from '#app/core/csv'
import { countryName } from '#app/core/languages/countries'
import type { Locale } from '#app/core/languages/locales'
import { isSpokenLanguage, spokenLanguageName } from '#app/core/languages/spoken_languages'
import type { EventSummary } from '#app/events/queries/event_summary'
import { answerWords } from '#app/questions/answer_words'
import type { AnswerValue, Question } from '#app/questions/question'
import type { Line } from '#app/registrations/manage/export/lines'
import type { SessionOption } from '#app/registrations/queries/session_options'

interface Column {
  head: string
  cell: (line: Line) => Cell
}

interface Exported {
  event: EventSummary
  sessions: SessionOption[]
  questions: Question[]
}

interface Reader {
  i18n: I18n
  locale: Locale
}

/** The columns of a table of registrations, in the words of whoever asked for it. Dates are such as programs read. */
export function exportColumns({ event, sessions, questions }: Exported, reader: Reader): Column[] {
  return [
    ...aboutPerson(event, reader),
    ...event.days
      .filter(({ status }) => status !== 'cancelled')
      .map(({ id, date }) => ({ head: date, cell: (line: Line) => presenceOn(id, line, reader) })),
    ...sessions
      .filter(({ isCancelled }) => !isCancelled)
      .map(({ id, title }) => ({
        head: title.text,
        cell: (line: Line) => placeAt(id, line, reader),
      })),
    ...questions.map((question) => ({
      head: question.label.text,
      cell: ({ answers, named }: Line) =>
        named(question.id)?.text ?? answerCell(question, answers.get(question.id), reader),
    })),
  ]
}

function aboutPerson(event: EventSummary, { i18n, locale }: Reader): Column[] {
  const word = (key: string) => i18n.t(`registrations.${key}`)
  const own = (head: string, column: string) => ({
    head,
    cell: ({ row }: Line) => row[column] as string | null,
  })
  const named = (head: string, column: string, words: string) => ({
    head,
    cell: ({ row }: Line) => row[column] && word(`${words}.${row[column]}`),
  })
  const moment = (head: string, column: string) => ({
    head,
    cell: ({ row }: Line) => row[column] && momentAt(row[column], event.home.zone),
  })
  return [
    own(word('fields.name'), 'name'),
    own(word('fields.email'), 'email'),
    { head: word('fields.organisation'), cell: ({ organisation }) => organisation },
    named(word('fields.organisationType'), 'organisation_type', 'organisationTypes'),
    {
      head: word('fields.country'),
      cell: ({ row }) => row.country && countryName(row.country, locale),
    },
    own(word('fields.district'), 'district'),
    {
      head: word('manage.facts.role'),
      cell: ({ row }) => (row.parent_id ? i18n.t('companions.word') : word(`roles.${row.role}`)),
    },
    { head: i18n.t('companions.broughtBy'), cell: ({ bringer }) => bringer?.text ?? null },
    named(word('manage.list.state'), 'status', 'status'),
    {
      head: word('own.language'),
      cell: ({ row }) =>
        isSpokenLanguage(row.language) ? spokenLanguageName(row.language, locale) : row.language,
    },
    {
      head: word('manage.facts.mails'),
      cell: ({ row }) => i18n.t(`events.locales.${row.locale}`),
    },
    moment(word('manage.facts.registered'), 'created_at'),
    {
      head: i18n.t('answers.export.photo'),
      cell: ({ mayBePhotographed }) =>
        i18n.t(`questions.answers.${mayBePhotographed ? 'yes' : 'no'}`),
    },
  ]
}

/** `2027-03-12 14:05`, by the clock of the event. */
function momentAt(moment: string | Date, zone: string): string {
  return fromSql(moment).setZone(zone).toFormat('yyyy-MM-dd HH:mm')
}

function presenceOn(dayId: number, { choices }: Line, { i18n }: Reader): Cell {
  const choice = choices.find((one) => one.dayId === dayId)
  if (!choice) return null
  return choice.waits
    ? i18n.t('registrations.status.waitlisted')
    : i18n.t(`registrations.presence.${choice.presence}`)
}

function placeAt(sessionId: number, { sessions }: Line, { i18n }: Reader): Cell {
  const status = sessions.get(sessionId)
  return status ? i18n.t(`registrations.status.${status}`) : null
}

function answerCell(question: Question, value: AnswerValue | undefined, reader: Reader): Cell {
  if (value === undefined || value === '') return null
  if (question.kind === 'number') return Number(value)
  if (question.kind === 'date') return String(value)
  const words = answerWords(question, value, reader)
  return words.map(({ text }) => text).join('; ')
}
