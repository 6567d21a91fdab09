import type { I18n } from '@adonisjs/i18n'
import type { FormErrors } from '#app/core/form_errors'
import type { Meanwhile, Opened } from '#app/core/forms/save_over'
import { seenOf, type FormValues } from '#app/core/forms/three_way'

/** How a form that several people may have open is shown: for the first time, with what to correct, or with what others changed. */
export interface FormPage<Values extends FormValues> {
  form: Values
  opened: Opened
  errors?: FormErrors
  status?: 200 | 409 | 422
  /** Who changed what meanwhile, where that is known, as partials/manage/meanwhile tells it. */
  changes?: readonly object[]
}

/** A form as it is first opened. */
export function opened<Values extends FormValues>(
  form: Values,
  revision: number
): FormPage<Values> {
  return { form, opened: { revision, seen: seenOf(form) } }
}

/** What a page with such a form needs in its template. */
export function formState<Values extends FormValues>({
  form,
  opened: state,
  errors = {},
  status = 200,
  changes = [],
}: FormPage<Values>) {
  return {
    old: form,
    errors,
    isMeanwhile: status === 409,
    changes,
    opened: { revision: state.revision, seen: JSON.stringify(state.seen) },
  }
}

/** The form for who was second: what was typed is kept, and saving again is their choice. */
export function meanwhileForm<Values extends FormValues>(
  { merged, opened: state }: Meanwhile<Values>,
  i18n: I18n
): FormPage<Values> {
  return {
    form: merged.values,
    opened: state,
    status: 409,
    errors: conflictErrors(merged, i18n),
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
          ? i18n.t('core.meanwhile.theirs', { text: theirs })
          : i18n.t('core.meanwhile.field'),
      ]
    }
    const rows = values[list] as FormValues[]
    const index = rows.findIndex((row) => row.id === id)
    const [row, key] = [rows[index], theirs === null ? 'gone' : 'row']
    const field = row && Object.keys(row).find((name) => name !== 'id' && name !== 'kind')
    return [`${list}.${index}.${field}`, i18n.t(`core.meanwhile.${key}`)]
  })
  return Object.fromEntries(messages)
}
