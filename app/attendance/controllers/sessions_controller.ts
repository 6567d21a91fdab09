import type { HttpContext } from '@adonisjs/core/http'
import { ATTENDANCE_STATUSES } from '#app/attendance/models/attendance'
import { attendAgenda } from '#app/attendance/queries/attend_agenda'
import { attendanceList, matches } from '#app/attendance/queries/attendance_list'
import { checkInQuestions, toAskOf } from '#app/attendance/queries/check_in_questions'
import { findRecordable, neighbours } from '#app/attendance/queries/recordable_sessions'
import { sessionWords } from '#app/attendance/queries/session_words'
import { scriptWords } from '#app/attendance/script_words'
import { showCounter } from '#app/attendance/show_counter'
import { wasThere } from '#app/attendance/shares'
import { UNMARKED } from '#app/attendance/validators'
import { clock } from '#app/core/clock'
import { newToken } from '#app/core/tokens'

export default class SessionsController {
  async index({ access, locale, view }: HttpContext) {
    const agenda = await attendAgenda(access, locale, clock.now())
    return view.render('pages/attend/index', { agenda })
  }

  async show(ctx: HttpContext) {
    const { access, i18n, locale, params, request, view } = ctx
    const session = await findRecordable(access, params.id)
    if (session.policy === 'none') return showCounter(ctx, session)
    const around = await neighbours(access, session)
    const beside = [around.previous, session, around.next].filter((item) => item !== null)
    const people = await attendanceList(session, locale)
    const { questions } = await checkInQuestions(access, session, locale)
    const toAsk = await toAskOf(people, questions)
    const filter = {
      query: String(request.input('q') ?? '').slice(0, 200),
      onlyUnmarked: request.input('unmarked') === '1',
    }
    const listed = people.map((person) => ({
      ...person,
      visible: matches(person, filter),
      toAsk: toAsk.get(person.registrationId) ?? null,
    }))
    return view.render('pages/attend/show', {
      session,
      ...around,
      words: await sessionWords(beside, locale),
      scriptWords: scriptWords(i18n),
      filter,
      people: listed,
      asks: toAsk.size > 0,
      found: listed.filter(({ visible }) => visible).length,
      tally: {
        expected: people.length,
        here: people.filter(({ status }) => wasThere(status)).length,
        unmarked: people.filter(({ status }) => status === null).length,
      },
      begun: session.held.start! <= clock.now(),
      statuses: [...ATTENDANCE_STATUSES, UNMARKED],
      nonce: newToken().token,
    })
  }
}
