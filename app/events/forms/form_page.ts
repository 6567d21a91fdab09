import type { HttpContext } from '@adonisjs/core/http'
import type { I18n } from '@adonisjs/i18n'
import type { FormErrors } from '#app/core/form_errors'
import { seenOf, type FormValues } from '#app/core/forms/three_way'
import type { Meanwhile, Opened } from '#app/core/forms/save_over'
import { changesSince, type Change } from '#app/events/history/changes_since'
import { eventZone } from '#app/events/queries/event_zone'

/** How a form of an event is shown: for the first time, with what to correct, or beside what others changed. */
export interface FormPage<Values extends FormValues> {
  form: Values
  opened: Opened
  errors?: FormErrors
  status?: 200 | 409 | 422
  changes?: Change[]
}

/** A form as it is first opened. */
export function opened<Values extends FormValues>(
  form: Values,
  revision: number
): FormPage<Values> {
  return { form, opened: { revision, seen: seenOf(form) } }
}

/** What a page with such a form needs in its template. */
export function formState<Values extends FormValues>(page: FormPage<Values>) {
  return {
    old: page.form,
    errors: page.errors ?? {},
    changes: page.changes ?? [],
    opened: { revision: page.opened.revision, seen: JSON.stringify(page.opened.seen) },
  }
}

/** The page for who was second: what was typed is kept, what others did is told, and saving again is their choice. */
export async function meanwhilePage<Values extends FormValues>(
  { i18n, locale }: HttpContext,
  eventId: number,
  revision: number,
  { merged, opened: state }: Meanwhile<Values>
): Promise<FormPage<Values>> {
  const zone = await eventZone(eventId)
  return {
    form: merged.values,
    opened: state,
    status: 409,
    errors: conflictErrors(merged, i18n),
    changes: await changesSince(eventId, revision, zone, { i18n, locale }),
  }
}

/** Where the two collide, beside each field. A row's message stands at its first field. */
function conflictErrors<Values extends FormValues>(
  { conflicts, values }: Meanwhile<Values>['merged'],
  i18n: I18n
): FormErrors {
  const messages = Object.entries(conflicts).map(([path, theirs]) => {
    const [list, id] = path.split('.#')
    if (id === undefined) {
      const isWords = path.startsWith('texts.') && typeof theirs === 'string' && theirs !== ''
      return [
        path,
        isWords
          ? i18n.t('events.meanwhile.theirs', { text: theirs })
          : i18n.t('events.meanwhile.field'),
      ]
    }
    const rows = values[list] as FormValues[]
    const index = rows.findIndex((row) => row.id === id)
    const [row, key] = [rows[index], theirs === null ? 'gone' : 'row']
    const field = row && Object.keys(row).find((name) => name === 'date' || name === 'starts')
    return [`${list}.${index}.${field}`, i18n.t(`events.meanwhile.${key}`)]
  })
  return Object.fromEntries(messages)
}
