import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { clock } from '#app/core/clock'
import { text } from '#app/core/forms/typed'
import { findManageable } from '#app/events/queries/find_event'
import { requireOrganiser } from '#app/events/forms/described_problems'
import { ownerOptions } from '#app/manage/event_types/queries/owner_options'
import { backToQuestions } from '#app/manage/questions/back'
import { findOwnSet } from '#app/manage/questions/find_place'
import { home } from '#app/manage/today/queries/home'
import { questionSetHistory } from '#app/manage/questions/queries/question_set_history'
import { questionRows } from '#app/manage/questions/queries/question_rows'
import { setOptions } from '#app/manage/questions/queries/set_options'
import { createQuestionSet } from '#app/questions/actions/create_question_set'
import { removeQuestionSet } from '#app/questions/actions/remove_question_set'
import { renameQuestionSet } from '#app/questions/actions/rename_question_set'
import { QUESTION_KINDS } from '#app/questions/kinds'
import QuestionSet from '#app/questions/models/question_set'
import { READY_SETS } from '#app/questions/ready_sets'
import { templatesOf } from '#app/questions/queries/templates_of'

const setRules = vine.create({ name: vine.string().trim().maxLength(200) })

const LIST = { path: '/manage/question-sets' }

/** The library: sets of questions that an organisation, or everyone, uses again. */
export default class QuestionSetsController {
  async index(ctx: HttpContext) {
    return this.#list(ctx)
  }

  /** A new set: empty, or what an event asks at registration. */
  async store(ctx: HttpContext) {
    const { access, request } = ctx
    requireOrganiser(access)
    const [error, form] = await request.tryValidateUsing(setRules)
    if (error) return this.#list(ctx, formErrors(error))
    const owner = text(request.input('organisation'))
    const owners = await ownerOptions(access, ctx)
    if (!owners.some(({ value }) => value === owner)) {
      return this.#list(ctx, { organisation: ctx.i18n.t('questions.manage.problems.owner') })
    }
    const templates = await this.#questionsOf(ctx)
    const { actor } = access
    const organisationId = Number(owner) || null
    const id = await createQuestionSet({ name: form.name, organisationId, templates, actor })
    return backToQuestions(ctx, { path: `${LIST.path}/${id}` }, 'success', 'setMade')
  }

  async show(ctx: HttpContext) {
    return this.#show(ctx, await findOwnSet(ctx.access, ctx.params.set_id))
  }

  async update(ctx: HttpContext) {
    const { access, params, request } = ctx
    const set = await findOwnSet(access, params.set_id)
    const [error, form] = await request.tryValidateUsing(setRules)
    if (error) return this.#show(ctx, set, formErrors(error))
    await renameQuestionSet(set.id, form.name, access.actor)
    return backToQuestions(ctx, { path: `${LIST.path}/${set.id}` }, 'success', 'saved')
  }

  async destroy(ctx: HttpContext) {
    const set = await findOwnSet(ctx.access, ctx.params.set_id)
    await removeQuestionSet(set.id, ctx.access.actor)
    return backToQuestions(ctx, LIST, 'success', 'setRemoved')
  }

  async #questionsOf({ access, request }: HttpContext) {
    const eventId: unknown = request.input('event')
    if (!eventId) return []
    const event = await findManageable(access, eventId)
    const own = { event_id: event.id, purpose: 'registration' }
    const set = await QuestionSet.query().where(own).first()
    return set ? templatesOf(set.id) : []
  }

  async #list(ctx: HttpContext, errors?: FormErrors) {
    const { access, locale, request, response, view } = ctx
    response.status(errors ? 422 : 200)
    return view.render('pages/manage/questions/sets', {
      sets: await setOptions(access, locale),
      owners: await ownerOptions(access, ctx),
      event: text(request.input('event')),
      errors,
      old: errors && request.only(['name', 'organisation']),
    })
  }

  async #show(ctx: HttpContext, set: QuestionSet, errors?: FormErrors) {
    const { access, i18n, locale, request, response, view } = ctx
    response.status(errors ? 422 : 200)
    const { zone } = await home({ access, locale, now: clock.now() })
    return view.render('pages/manage/questions/set', {
      set: { id: set.id, name: set.name },
      history: await questionSetHistory(set.id, { i18n, locale, zone }),
      questions: await questionRows({ setId: set.id }, ctx),
      kinds: QUESTION_KINDS,
      ready: READY_SETS,
      sets: [],
      purpose: null,
      errors,
      old: errors ? request.only(['name']) : { name: set.name },
    })
  }
}
