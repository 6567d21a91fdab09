import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { inManage } from '#start/middleware'

const { Agendas, Archives, Events, Publications, RegistrationTerms, Texts } = controllers.events

router
  .group(() => {
    router.get('/events/create', [Events, 'create'])
    router.post('/events', [Events, 'store'])
    router.get('/events/:id/edit', [Events, 'edit'])
    router.put('/events/:id', [Events, 'update'])
    router.get('/events/:id/texts', [Texts, 'edit'])
    router.put('/events/:id/texts', [Texts, 'update'])
    router.get('/events/:id/registration', [RegistrationTerms, 'edit'])
    router.put('/events/:id/registration', [RegistrationTerms, 'update'])
    router.get('/events/:id/agenda', [Agendas, 'index'])
    router.get('/events/:id/days/:day_id/agenda', [Agendas, 'edit'])
    router.put('/events/:id/days/:day_id/agenda', [Agendas, 'update'])
    router.get('/events/:id/publication', [Publications, 'edit'])
    router.put('/events/:id/publication', [Publications, 'update'])
    router.post('/events/:id/publication', [Publications, 'store'])
    router.post('/events/:id/archive', [Archives, 'store'])
    router.delete('/events/:id/archive', [Archives, 'destroy'])
  })
  .prefix('/manage')
  .as('manage')
  .use(inManage)
