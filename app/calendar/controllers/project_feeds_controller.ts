import type { HttpContext } from '@adonisjs/core/http'
import { answerFeed } from '#app/calendar/feed_answer'
import { feedLanguage } from '#app/calendar/feed_request'
import { pickText } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import Project from '#app/programmes/models/project'

export default class ProjectFeedsController {
  async show(ctx: HttpContext) {
    const project = await Project.query()
      .where('slug', ctx.params.slug)
      .preload('translations')
      .firstOrFail()
    const i18n = feedLanguage(ctx)
    const name = pickText(project.translations, 'name', i18n.locale as Locale)
    return answerFeed(ctx, {
      scope: { of: 'project', id: project.id },
      name: name?.text ?? project.slug,
      file: project.slug,
      i18n,
    })
  }
}
