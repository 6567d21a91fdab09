import type { HttpContext } from '@adonisjs/core/http'
import { Exception } from '@adonisjs/core/exceptions'
import { meanwhileForm, opened, type FormPage } from '#app/core/forms/form_page'
import { readOpened, reopened, saveOver } from '#app/core/forms/save_over'
import { unreachable } from '#app/core/result'
import { findPlace, findQuestion } from '#app/manage/questions/find_place'
import {
  newQuestion,
  questionTyped,
  questionWish,
  type QuestionForm,
} from '#app/manage/questions/question_form'
import { currentForm } from '#app/manage/questions/queries/current_form'
import { readQuestion } from '#app/manage/questions/read_question'
import { backToQuestions } from '#app/manage/questions/back'
import { showQuestion } from '#app/manage/questions/show_question'
import { addQuestion } from '#app/questions/actions/add_question'
import { editQuestion } from '#app/questions/actions/edit_question'
import { removeQuestion } from '#app/questions/actions/remove_question'
import { QUESTION_KINDS, type QuestionKind } from '#app/questions/kinds'
import type Question from '#app/questions/models/question'

/** One question of an event, or of a set that is kept to be used again. */
export default class QuestionsController {
  async create(ctx: HttpContext) {
    const place = await findPlace(ctx)
    const kind = kindOf(ctx)
    const language = place.event?.locale ?? ctx.locale
    return showQuestion(ctx, { place, kind }, opened(newQuestion(kind, language), 0))
  }

  async store(ctx: HttpContext) {
    const place = await findPlace(ctx)
    const kind = kindOf(ctx)
    const typed = questionTyped(ctx.request.body())
    const read = await readQuestion(ctx, { place, kind, typed })
    if (!read.ok) return showQuestion(ctx, { place, kind }, read.page)
    const { actor } = ctx.access
    const result = await addQuestion({ ...questionWish(kind, typed), home: place.home, actor })
    if (result.ok) return backToQuestions(ctx, place, 'success', 'added')
    switch (result.reason) {
      case 'too_many':
        return backToQuestions(ctx, place, 'error', 'tooMany')
      default:
        return unreachable(result.reason)
    }
  }

  async edit(ctx: HttpContext) {
    const { question, place } = await findQuestion(ctx.access, ctx.params.question_id)
    const shown = { place, kind: question.kind, question }
    return showQuestion(ctx, shown, opened(await currentForm(question), question.revision))
  }

  async update(ctx: HttpContext) {
    const { question, place } = await findQuestion(ctx.access, ctx.params.question_id)
    const { kind } = question
    const typed = questionTyped(ctx.request.body())
    const show = (page: FormPage<QuestionForm>) =>
      showQuestion(ctx, { place, kind, question }, page)
    const read = await readQuestion(ctx, { place, kind, typed, question })
    if (!read.ok) return show(read.page)
    const result = await this.#save(ctx, question, typed)
    if (result.ok) return backToQuestions(ctx, place, 'success', 'saved')
    const { i18n } = ctx
    const again = (field: string, word: string) => {
      const errors = { [field]: i18n.t(`questions.manage.problems.${word}`) }
      return show({ form: typed, opened: readOpened(ctx.request.body()), errors, status: 422 })
    }
    switch (result.reason) {
      case 'meanwhile':
        return show(meanwhileForm(result, i18n))
      case 'gone':
        return backToQuestions(ctx, place, 'error', 'gone')
      case 'decides':
        return again('options', 'decides')
      case 'deep':
        return again('depends', 'deep')
      default:
        return unreachable(result)
    }
  }

  async destroy(ctx: HttpContext) {
    const { access, request } = ctx
    const { question, place } = await findQuestion(access, ctx.params.question_id)
    const told = Number(request.input('answers')) || 0
    const result = await removeQuestion(question.id, told, access.actor)
    if (result.ok) return backToQuestions(ctx, place, 'success', 'removed')
    switch (result.reason) {
      case 'decides':
        return backToQuestions(ctx, place, 'error', 'isDecisive')
      case 'more_answers':
        return backToQuestions(ctx, place, 'error', 'moreAnswers')
      default:
        return unreachable(result)
    }
  }

  #save({ access, request }: HttpContext, question: Question, typed: QuestionForm) {
    const { actor } = access
    return saveOver({
      opened: readOpened(request.body()),
      typed,
      current: reopened(question, () => currentForm(question)),
      save: (revision) =>
        editQuestion({ ...questionWish(question.kind, typed), id: question.id, revision, actor }),
    })
  }
}

/** The kind that an address asks for. @throws 404 when there is none such */
function kindOf({ request }: HttpContext): QuestionKind {
  const kind = QUESTION_KINDS.find((one) => one === (request.input('kind') ?? 'text'))
  if (kind) return kind
  throw new Exception('no such kind of question', { status: 404, code: 'E_NOT_FOUND' })
}
