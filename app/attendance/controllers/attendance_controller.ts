import type { HttpContext } from '@adonisjs/core/http'
import { recordAttendance } from '#app/attendance/actions/record_attendance'
import { answerText, refusalsText } from '#app/attendance/answer_text'
import { changedMarks } from '#app/attendance/form_marks'
import { byServerClock, wasTaken } from '#app/attendance/marks'
import { findRecordable } from '#app/attendance/queries/recordable_sessions'
import { batchValidator, listValidator } from '#app/attendance/validators'
import { clock } from '#app/core/clock'

export default class AttendanceController {
  /** Marks of one session: a batch from a page with scripts, or its whole list as a form. */
  async update(ctx: HttpContext) {
    return ctx.request.is(['json']) ? updateBatch(ctx) : updateList(ctx)
  }
}

async function updateBatch({ access, i18n, params, request }: HttpContext) {
  const session = await findRecordable(access, params.id)
  const batch = await request.validateUsing(batchValidator)
  const now = clock.now()
  const marks = batch.marks.map(({ how, markedAt, ...mark }) => ({
    ...mark,
    markedAt: byServerClock(markedAt, batch.sentAt ?? now, now),
    how: how ?? ('tap' as const),
    device: batch.device,
  }))
  const answers = await recordAttendance(session, marks, access.actor)
  return {
    answers: answers.map((answer) => ({
      registrationId: answer.registrationId,
      nonce: answer.nonce,
      outcome: answer.outcome,
      status: 'standing' in answer ? (answer.standing?.status ?? null) : undefined,
      message: answerText(answer, i18n),
    })),
  }
}

async function updateList({
  access,
  i18n,
  params,
  request,
  response,
  session: flash,
}: HttpContext) {
  const session = await findRecordable(access, params.id)
  const { marks, shown } = await request.validateUsing(listValidator)
  const answers = await recordAttendance(session, changedMarks(marks, shown), access.actor)
  const count = answers.filter(wasTaken).length
  flash.flash('success', i18n.t('attendance.list.savedPeople', { count }))
  if (count < answers.length) flash.flash('warning', await refusalsText(answers, i18n))
  return response.redirect().toRoute('attend.sessions.show', { id: session.id })
}
