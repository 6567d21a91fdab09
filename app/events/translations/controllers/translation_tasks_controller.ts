import type { HttpContext } from '@adonisjs/core/http'
import { translationTasks } from '#app/events/translations/queries/translation_tasks'

/** What is to be translated, over all coming events that somebody organises. */
export default class TranslationTasksController {
  async index({ access, locale, view }: HttpContext) {
    return view.render('pages/manage/translations/tasks', {
      events: await translationTasks(access, locale),
    })
  }
}
