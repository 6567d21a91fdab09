import vine from '@vinejs/vine'
import type { I18n } from '@adonisjs/i18n'
import type { FormErrors } from '#app/core/form_errors'
import { movedUp, without, type RowCommand } from '#app/core/forms/row_command'
import { everyLocale, missingText, textsFields, typedTexts } from '#app/core/forms/texts_fields'
import { rows, text, type Body } from '#app/core/forms/typed'
import type { Locale } from '#app/core/languages/locales'
import { timeOf } from '#app/events/agenda_clock'
import type { KeptLine, WantedLine } from '#app/events/agenda_template'

const MOST_LINES = 100
const WHOLE_DAY = 24 * 60
const USUAL_BREAK = '15'

/** The usual agenda of a type as its form holds it. */
export type AgendaTemplateForm = ReturnType<typeof templateTyped>
type LineRow = ReturnType<typeof lineRow>

export function templateTyped(body: Body) {
  return { lines: rows(body.lines, MOST_LINES).map(lineRow) }
}

function lineRow(row: Body) {
  return {
    id: text(row.id),
    kind: text(row.kind) === 'break' ? 'break' : 'session',
    /** Minutes from the start of the day; empty: when the line before it ends. */
    begins: text(row.begins),
    minutes: text(row.minutes),
    texts: typedTexts(row, ['title'] as const),
  }
}

/** The lines as they stand; one that follows the line before it leaves its beginning open, so that it moves along. */
export function templateForm(lines: KeptLine[]): AgendaTemplateForm {
  let next = 0
  return {
    lines: lines.map(({ id, kind, begins, minutes, texts }) => {
      const follows = begins === next
      next = begins + minutes
      return {
        ...lineRow({ id: String(id), kind, minutes: String(minutes) }),
        begins: follows ? '' : String(begins),
        texts: textsFields(texts, ['title'] as const),
      }
    }),
  }
}

export const templateRules = vine.create({
  lines: vine.array(
    vine.object({
      id: vine.number().withoutDecimals().positive().nullable(),
      begins: vine.number().withoutDecimals().min(0).max(WHOLE_DAY).nullable(),
      minutes: vine.number().withoutDecimals().min(1).max(WHOLE_DAY).nullable(),
      texts: vine.object(
        everyLocale(() => vine.object({ title: vine.string().maxLength(300).nullable() }))
      ),
    })
  ),
})

/** A line more or less, or further up. */
export function changeLines(
  { lines }: AgendaTemplateForm,
  { name, at: [index] }: RowCommand
): AgendaTemplateForm {
  const added = (row: LineRow) => ({ lines: [...lines, row].slice(0, MOST_LINES) })
  switch (name) {
    case 'add':
      return added(lineRow({}))
    case 'add_break':
      return added(lineRow({ kind: 'break', minutes: USUAL_BREAK }))
    case 'remove':
      return { lines: without(lines, index) }
    case 'move_up':
      return { lines: movedUp(lines, index) }
    default:
      return { lines }
  }
}

/** A line in which nothing was written asks for nothing. */
function isBlank({ id, kind, begins, minutes, texts }: LineRow): boolean {
  const wordless = Object.values(texts).every(({ title }) => !title)
  return !id && kind === 'session' && !begins && !minutes && wordless
}

/** What is missing in lines whose fields are each right; messages by path. */
export function templateProblems(
  { lines }: AgendaTemplateForm,
  source: Locale,
  i18n: I18n
): FormErrors {
  const errors: FormErrors = {}
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue
    const at = `lines.${index}`
    if (!line.minutes) errors[`${at}.minutes`] = i18n.t('agenda.rows.minutesMissing')
    const untitled = line.kind === 'session' && missingText(line.texts, 'title', source)
    if (untitled) errors[`${at}.${untitled}`] = i18n.t('events.agenda.titleMissing')
  }
  return errors
}

interface Timed {
  line: LineRow
  index: number
  begins: number
  minutes: number
}

/** The lines with their minutes, those left blank passed over; an empty beginning is the end of the line before. */
function timed({ lines }: AgendaTemplateForm): Timed[] {
  let next = 0
  return lines.flatMap((line, index) => {
    if (isBlank(line)) return []
    const begins = line.begins === '' ? next : Number(line.begins)
    const minutes = Number(line.minutes)
    next = begins + minutes
    return [{ line, index, begins, minutes }]
  })
}

/** From when to when each line lasts, counted from the day's start; empty where that can't be said yet. */
export function lineSpans(form: AgendaTemplateForm): string[] {
  const known = timed(form)
  return form.lines.map((_, index) => {
    const at = known.find((one) => one.index === index)
    if (!at || !(at.minutes > 0)) return ''
    const [from, to] = [timeOf(at.begins), timeOf(at.begins + at.minutes)]
    return from && to ? `${from}–${to}` : ''
  })
}

/** Checked lines as they are wanted: each with the minute at which it begins. */
export function wantedLines(form: AgendaTemplateForm): WantedLine[] {
  return timed(form).map(({ line, begins, minutes }) => ({
    ...(line.id ? { id: Number(line.id) } : {}),
    kind: line.kind as WantedLine['kind'],
    begins,
    minutes,
    texts: line.texts,
  }))
}
