import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { feedAddress } from '#app/calendar/feed_request'
import { subscriptionWays } from '#app/calendar/queries/subscription_ways'
import Project from '#app/programmes/models/project'
import { projectJsonLd } from '#app/site/project_json_ld'
import { projectList } from '#app/site/queries/project_list/project_list'
import { listWish } from '#app/site/queries/project_list/list_wish'
import { projectFacts } from '#app/site/queries/project_page/project_facts'
import { timeline } from '#app/site/queries/project_page/timeline'
import { timelineWish } from '#app/site/queries/project_page/timeline_key'
import { appUrl } from '#config/app'

/** Projects as everybody sees them. */
export default class ProjectPagesController {
  async index({ view, request, locale }: HttpContext) {
    const wish = listWish(request.qs())
    return view.render('pages/site/projects', { wish, ...(await projectList(wish, locale)) })
  }

  async show({ view, params, request, locale }: HttpContext) {
    const found = await Project.findBy('slug', params.slug)
    if (!found) throw new Exception('no such project', { status: 404 })
    const wish = timelineWish(request.qs())
    const project = await projectFacts(found, locale)
    const path = `/${locale}/projects/${found.slug}`
    const feed = `/calendar/projects/${found.slug}.ics`
    return view.render('pages/site/project', {
      project,
      isWhole: wish === null,
      sides: await timeline(found.id, locale, wish),
      ways: subscriptionWays(feedAddress(feed, { types: [], topics: [], languages: [] }, locale)),
      home: path,
      url: `${appUrl}${path}`,
      jsonLd: projectJsonLd(project, `${appUrl}${path}`),
    })
  }
}
