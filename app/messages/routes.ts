import router from '@adonisjs/core/services/router'
import { LOCALE_PATTERN } from '#app/core/languages/locales'
import { controllers } from '#generated/controllers'

const { DemoAttachments, DemoLetters, DemoOutbox } = controllers.messages

router
  .group(() => {
    router.get('/', [DemoOutbox, 'index'])
    router.get('/:id', [DemoOutbox, 'show'])
    router.get('/:id/letter', [DemoLetters, 'show'])
    router.get('/:id/attachments/:filename', [DemoAttachments, 'show'])
  })
  .prefix('/:locale/outbox')
  .where('locale', LOCALE_PATTERN)
