import vine from '@vinejs/vine'
import type { I18n } from '@adonisjs/i18n'
import type { FormErrors } from '#app/core/form_errors'
import { movedUp, without, type RowCommand } from '#app/core/forms/row_command'
import { everyLocale, missingText, typedTexts } from '#app/core/forms/texts_fields'
import { rows, text, type Body } from '#app/core/forms/typed'
import type { Locale } from '#app/core/languages/locales'

const MOST_TRACKS = 30

/** The tracks of an event as their form holds them. */
export type TracksForm = ReturnType<typeof tracksTyped>
type TrackRow = ReturnType<typeof trackRow>

export function tracksTyped(body: Body) {
  return { tracks: rows(body.tracks, MOST_TRACKS).map(trackRow) }
}

export function trackRow(row: Body) {
  return { id: text(row.id), day: text(row.day), texts: typedTexts(row, ['name'] as const) }
}

export const tracksRules = vine.create({
  tracks: vine.array(
    vine.object({
      id: vine.number().withoutDecimals().positive().nullable(),
      day: vine.number().withoutDecimals().positive().nullable(),
      texts: vine.object(
        everyLocale(() => vine.object({ name: vine.string().maxLength(100).nullable() }))
      ),
    })
  ),
})

/** Rows more or less, or in another order. */
export function changeTracks(
  { tracks }: TracksForm,
  { name, at: [index] }: RowCommand
): TracksForm {
  switch (name) {
    case 'add':
      return { tracks: [...tracks, trackRow({})].slice(0, MOST_TRACKS) }
    case 'remove':
      return { tracks: without(tracks, index) }
    case 'move_up':
      return { tracks: movedUp(tracks, index) }
    default:
      return { tracks }
  }
}

/** A row without any name asks for no track. */
export function isNamedTrack({ texts }: TrackRow): boolean {
  return Object.values(texts).some(({ name }) => name)
}

/** A track needs a name in the event's first language, and a day that is one of the event's. */
export function tracksProblems(
  { tracks }: TracksForm,
  days: number[],
  source: Locale,
  i18n: I18n
): FormErrors {
  const errors: FormErrors = {}
  for (const [index, row] of tracks.entries()) {
    if (!isNamedTrack(row)) continue
    const unnamed = missingText(row.texts, 'name', source)
    if (unnamed) errors[`tracks.${index}.${unnamed}`] = i18n.t('agenda.tracks.nameMissing')
    if (row.day && !days.includes(Number(row.day))) {
      errors[`tracks.${index}.day`] = i18n.t('agenda.session.noSuchDay')
    }
  }
  return errors
}
