import router from '@adonisjs/core/services/router'
import { LOCALES } from '#app/core/languages/locales'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/middleware'

const { DateWishConfirmations, DateWishes, SentDateWishes } = controllers.mailings

router
  .group(() => {
    router.get('/events/:slug/date', [DateWishes, 'create'])
    router.post('/events/:slug/date', [DateWishes, 'store'])
    router.get('/events/:slug/date/sent', [SentDateWishes, 'show'])
    router.get('/date-wishes/:token', [DateWishes, 'show'])
    router.delete('/date-wishes/:token', [DateWishes, 'destroy'])
    router.post('/date-wishes/:token/confirmation', [DateWishConfirmations, 'store'])
  })
  .prefix('/:locale')
  .where('locale', new RegExp(`^(${LOCALES.join('|')})$`))
  .use(middleware.sameOrigin())
