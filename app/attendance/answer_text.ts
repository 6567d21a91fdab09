import type { I18n } from '@adonisjs/i18n'
import { wasTaken, type MarkAnswer } from '#app/attendance/marks'
import { unreachable } from '#app/core/result'
import Registration from '#app/registrations/models/registration'

/** What to say to whoever made a mark that was not taken, and what to do next; null where all is well. */
export function answerText(answer: MarkAnswer, i18n: I18n): string | null {
  switch (answer.outcome) {
    case 'recorded':
    case 'repeated':
      return null
    case 'unknown':
    case 'wrong_event':
    case 'wrong_day':
    case 'waits_for_day':
    case 'session_cancelled':
      return i18n.t(`attendance.refusals.${answer.outcome}`)
    case 'not_confirmed':
      return i18n.t('attendance.refusals.not_confirmed', { status: answer.registrationStatus })
    case 'changed_meanwhile':
      return i18n.t('attendance.refusals.changed_meanwhile', {
        status: answer.standing?.status ?? 'none',
      })
    default:
      return unreachable(answer)
  }
}

/** The same for a whole list, each with its name. */
export async function refusalsText(answers: MarkAnswer[], i18n: I18n): Promise<string> {
  const refused = answers.filter((answer) => !wasTaken(answer))
  const registrations = await Registration.findMany(
    refused.map(({ registrationId }) => registrationId)
  )
  const names = new Map(registrations.map(({ id, name }) => [id, name]))
  return refused
    .map((answer) => `${names.get(answer.registrationId) ?? '–'}: ${answerText(answer, i18n)}`)
    .join(' ')
}
