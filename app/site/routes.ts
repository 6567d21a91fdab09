import app from '@adonisjs/core/services/app'
import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { LOCALES } from '#app/core/languages/locales'
import { inManage, signedIn } from '#start/middleware'

router.get('/', [controllers.site.Homes, 'show'])
router.get('/robots.txt', [controllers.site.Robots, 'show'])
router.get('/sitemap.xml', [controllers.site.Sitemaps, 'show'])
router.get('/home', [controllers.site.OwnHomes, 'show']).use(signedIn)
router
  .get('/manage/events/:id/agenda.pdf', [controllers.site.AgendaProofs, 'show'])
  .as('manage.agenda_proofs.show')
  .use(inManage)
router
  .get('/manage/events/:id/preview', [controllers.site.Previews, 'show'])
  .as('manage.previews.show')
  .use(inManage)

router
  .group(() => {
    router.get('/', [controllers.site.Agendas, 'show'])
    router.get('/events/:slug', [controllers.site.EventPages, 'show'])
    router.get('/events/:slug/agenda', [controllers.site.EventAgendas, 'show'])
    router.get('/events/:slug/agenda.pdf', [controllers.site.AgendaDocuments, 'show'])
    router.get('/projects', [controllers.site.ProjectPages, 'index'])
    router.get('/projects/:slug', [controllers.site.ProjectPages, 'show'])
    router
      .get('/:page', [controllers.site.TextPages, 'show'])
      .where('page', /^(accessibility|privacy|about)$/)
  })
  .prefix('/:locale')
  .where('locale', new RegExp(`^(${LOCALES.join('|')})$`))

router
  .group(() => {
    router.get('/', [controllers.site.MyPages, 'show'])
    router.get('/data.json', [controllers.site.MyData, 'show'])
    router.get('/events', [controllers.site.MyEvents, 'index'])
    router.get('/events/:slug', [controllers.site.MyEvents, 'show'])
  })
  .prefix('/:locale/my')
  .where('locale', new RegExp(`^(${LOCALES.join('|')})$`))
  .use(signedIn)

if (!app.inProduction) router.get('/styleguide', [controllers.site.StyleGuide, 'show'])
