import type { HttpContext } from '@adonisjs/core/http'
import { backToQuestions } from '#app/manage/questions/back'
import { findPlace, usableSets } from '#app/manage/questions/find_place'
import { text } from '#app/core/forms/typed'
import { rowId } from '#app/core/row_id'
import { unreachable } from '#app/core/result'
import { copyQuestions, type Template } from '#app/questions/actions/copy_questions'
import { templatesOf } from '#app/questions/queries/templates_of'
import { readySet } from '#app/questions/ready_sets'

/** Questions taken over from a ready set (`ready:dietary`) or from one of the library (`set:12`). */
export default class QuestionCopiesController {
  async store(ctx: HttpContext) {
    const { access } = ctx
    const place = await findPlace(ctx)
    const templates = await this.#chosen(ctx)
    if (!templates || templates.length === 0) {
      return backToQuestions(ctx, place, 'error', 'nothingToCopy')
    }
    const result = await copyQuestions({ home: place.home, templates, actor: access.actor })
    if (result.ok) {
      return backToQuestions(ctx, place, 'success', 'copied', { number: result.value })
    }
    switch (result.reason) {
      case 'too_many':
        return backToQuestions(ctx, place, 'error', 'tooMany')
      default:
        return unreachable(result.reason)
    }
  }

  async #chosen({ access, request, locale }: HttpContext): Promise<Template[] | null> {
    const [from, name] = text(request.input('from')).split(':')
    if (from === 'ready') return readySet(name, locale)
    const set = await usableSets(access)
      .where('id', rowId(name) ?? 0)
      .first()
    return set && templatesOf(set.id)
  }
}
