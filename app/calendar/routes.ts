import router from '@adonisjs/core/services/router'
import { LOCALES } from '#app/core/languages/locales'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/middleware'

const {
  AllFeeds,
  EventDownloads,
  OrganisationFeeds,
  OwnDownloads,
  OwnFeeds,
  PersonalFeeds,
  ProjectFeeds,
  Subscriptions,
} = controllers.calendar

router.get('/calendar/all.ics', [AllFeeds, 'show'])
router.get('/calendar/projects/:slug.ics', [ProjectFeeds, 'show'])
router.get('/calendar/organisations/:slug.ics', [OrganisationFeeds, 'show'])
router.get('/calendar/people/:token.ics', [PersonalFeeds, 'show'])
router.get('/events/:slug.ics', [EventDownloads, 'show'])

router
  .group(() => {
    router.get('/calendar', [Subscriptions, 'show'])
    router.get('/registrations/:token/days.ics', [OwnDownloads, 'show'])
    router.get('/registrations/:token/calendar', [OwnFeeds, 'show'])
    router.post('/registrations/:token/calendar', [OwnFeeds, 'store'])
    router.delete('/registrations/:token/calendar', [OwnFeeds, 'destroy'])
  })
  .prefix('/:locale')
  .where('locale', new RegExp(`^(${LOCALES.join('|')})$`))
  .use(middleware.sameOrigin())
