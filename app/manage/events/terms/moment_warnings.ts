import type { DateTime } from 'luxon'
import { instantsOf } from '#app/core/local_time'
import type { RegistrationForm } from '#app/events/forms/registration_form'

const MOMENTS = ['opens', 'closes', 'change_until', 'cancel_until', 'waiting_closes'] as const

/** After these nothing is possible any more, which may be meant. That registration opened once is no warning. */
const ENDS: readonly string[] = MOMENTS.filter((field) => field !== 'opens')

type Warning = 'past' | 'afterEnd'

/**
 * Moments that can hardly be meant: after the end of the event, or past while it is still to come. They may be kept all
 * the same.
 * @param end of the event; null: it has no date yet
 */
export function momentWarnings(
  form: RegistrationForm,
  zone: string,
  { end, now }: { end: DateTime | null; now: DateTime }
): Partial<Record<(typeof MOMENTS)[number], Warning>> {
  const warningOf = (field: (typeof MOMENTS)[number]): Warning | null => {
    const [date, time] = form[field].split('T')
    const [moment] = instantsOf(date, time ?? '', zone)
    if (!moment) return null
    if (end && moment > end) return 'afterEnd'
    const isOver = end !== null && end <= now
    return ENDS.includes(field) && moment <= now && !isOver ? 'past' : null
  }
  return Object.fromEntries(
    MOMENTS.flatMap((field) => {
      const warning = warningOf(field)
      return warning ? [[field, warning]] : []
    })
  )
}
