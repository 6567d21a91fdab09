import router from '@adonisjs/core/services/router'
import { LOCALE_PATTERN } from '#app/core/languages/locales'
import { controllers } from '#generated/controllers'
import { inManage, middleware } from '#start/middleware'

const {
  RequestedTexts,
  TranslationLetters,
  TranslationRequests,
  TranslationTasks,
  TranslationUndos,
  Translations,
} = controllers.events.translations

router
  .group(() => {
    router.get('/translations/:token', [RequestedTexts, 'show'])
    router.put('/translations/:token', [RequestedTexts, 'update'])
  })
  .prefix('/:locale')
  .where('locale', LOCALE_PATTERN)
  .use(middleware.sameOrigin())

router
  .group(() => {
    router.get('/translations', [TranslationTasks, 'index'])
    router.get('/events/:id/translations', [Translations, 'index'])
    router.get('/events/:id/translations/:language', [Translations, 'edit'])
    router.put('/events/:id/translations/:language', [Translations, 'update'])
    router.get('/events/:id/translation-requests/create', [TranslationRequests, 'create'])
    router.post('/events/:id/translation-requests', [TranslationRequests, 'store'])
    router.get('/events/:id/translation-requests/:request_id', [TranslationRequests, 'show'])
    router.delete('/events/:id/translation-requests/:request_id', [TranslationRequests, 'destroy'])
    router.post('/events/:id/translation-requests/:request_id/letters', [
      TranslationLetters,
      'store',
    ])
    router.post('/events/:id/translation-requests/:request_id/saves/:activity_id/undo', [
      TranslationUndos,
      'store',
    ])
  })
  .prefix('/manage')
  .as('manage')
  .use(inManage)
