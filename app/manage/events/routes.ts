import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { inManage } from '#start/middleware'

const { Cancellations, Days, Events, Histories, Postponements, RegistrationTerms } =
  controllers.manage.events

router
  .group(() => {
    router.get('/events', [Events, 'index'])
    router.get('/events/:id', [Events, 'show'])
    router.get('/events/:id/days', [Days, 'edit'])
    router.put('/events/:id/days', [Days, 'update'])
    router.get('/events/:id/registration', [RegistrationTerms, 'edit'])
    router.put('/events/:id/registration', [RegistrationTerms, 'update'])
    router.get('/events/:id/cancellation', [Cancellations, 'create'])
    router.post('/events/:id/cancellation', [Cancellations, 'store'])
    router.get('/events/:id/postponement', [Postponements, 'create'])
    router.post('/events/:id/postponement', [Postponements, 'store'])
    router.get('/events/:id/history', [Histories, 'index'])
  })
  .prefix('/manage')
  .as('manage')
  .use(inManage)
