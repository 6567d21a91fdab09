import type { HttpContext } from '@adonisjs/core/http'
import { formState, type FormPage } from '#app/core/forms/form_page'
import { eventHead } from '#app/events/queries/event_head'
import { FORM_LOCALES } from '#app/manage/form_locales'
import type { Place } from '#app/manage/questions/find_place'
import type { QuestionForm } from '#app/manage/questions/question_form'
import { questionChoices } from '#app/manage/questions/queries/question_choices'
import { answersTo } from '#app/questions/actions/remove_question'
import { hasOptions, type QuestionKind } from '#app/questions/kinds'
import type Question from '#app/questions/models/question'
import { REGISTRATION_ROLES } from '#app/registrations/models/registration'
import db from '@adonisjs/lucid/services/db'

interface Shown {
  place: Place
  kind: QuestionKind
  question?: Question
}

/** The form of a question: new, as it stands, or as it came back. */
export async function showQuestion(
  ctx: HttpContext,
  { place, kind, question }: Shown,
  page: FormPage<QuestionForm>
) {
  const { access, i18n, locale, response, view } = ctx
  response.status(page.status ?? 200)
  const own = question ?? { id: null, kind }
  return view.render('pages/manage/questions/form', {
    head: place.event && (await eventHead(access, place.event, 'settings', locale)),
    setName: place.event ? null : place.set!.name,
    listPath: place.path,
    addPath: place.addPath,
    purpose: place.purpose,
    kind,
    hasOptions: hasOptions(kind),
    id: question?.id ?? null,
    isHidden: Boolean(question?.hiddenAt),
    answers: question ? await answersTo(db, question.id) : 0,
    roles: REGISTRATION_ROLES,
    locales: FORM_LOCALES,
    ...(await questionChoices(place.home, own, { i18n, locale })),
    ...formState(page),
  })
}
