import type { HttpContext } from '@adonisjs/core/http'
import { feedAddress, feedFilters } from '#app/calendar/feed_request'
import { comingFiles } from '#app/calendar/queries/coming_files'
import type { FeedScope } from '#app/calendar/queries/feed_days'
import { subscriptionChoices } from '#app/calendar/queries/subscription_choices'
import { subscriptionWays } from '#app/calendar/queries/subscription_ways'
import { clock } from '#app/core/clock'
import { appUrl } from '#config/app'
import Project from '#app/programmes/models/project'

export default class SubscriptionsController {
  /** The page that tells how to subscribe. A phone that cannot is led another way, so the page differs by device. */
  async show(ctx: HttpContext) {
    const { request, response, i18n, locale, view } = ctx
    const filters = feedFilters(ctx)
    const project = await Project.findBy('slug', String(request.qs().project ?? ''))
    const scope: FeedScope = project ? { of: 'project', id: project.id } : { of: 'all' }
    const path = project ? `/calendar/projects/${project.slug}.ics` : '/calendar/all.ics'
    const isAndroid = /android/i.test(request.header('user-agent') ?? '')

    response.header('Vary', 'User-Agent')
    return view.render('pages/calendar/show', {
      choices: await subscriptionChoices(locale),
      chosen: { ...filters, project: project?.slug ?? '' },
      ways: subscriptionWays(feedAddress(path, filters, locale)),
      coming: isAndroid ? await comingFiles(scope, filters, locale, clock.now()) : null,
      mailToSelf: mailTo(i18n.t('calendar.subscribe.android.subject'), appUrl + request.url(true)),
    })
  }
}

/** A letter to be addressed by its writer: the way from a phone to one's own computer. */
function mailTo(subject: string, body: string) {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
