import type { I18n } from '@adonisjs/i18n'
import type { FormErrors } from '#app/core/form_errors'
import type { Body } from '#app/core/forms/typed'
import { shiftRows } from '#app/events/forms/agenda/row_commands'
import { shiftTyped, type RowsForm } from '#app/events/forms/agenda/rows_form'

interface Shifted {
  form: RowsForm
  errors?: FormErrors
  status?: 422
}

const WHOLE = /^[-−+]?\d{1,4}$/

/** The rows after "move all from here on by n minutes"; as typed, with what to correct, where they can't be. */
export function shifted(
  form: RowsForm,
  body: Body,
  day: { startsLocal: string; endsLocal: string },
  i18n: I18n
): Shifted {
  const { from, minutes } = shiftTyped(body)
  const by = WHOLE.test(minutes) ? Number(minutes.replace('−', '-')) : 0
  const refused = (message: string, facts = {}): Shifted => ({
    form,
    status: 422,
    errors: { 'shift.minutes': i18n.t(`agenda.shift.${message}`, facts) },
  })
  if (by === 0) return refused('missing')
  const moved = shiftRows(form, Number(from), by, day)
  const hours = `${day.startsLocal}–${day.endsLocal}`
  return moved ? { form: moved } : refused('outside', { hours })
}
