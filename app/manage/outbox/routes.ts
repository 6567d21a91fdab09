import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { inManage } from '#start/middleware'

const { Deliveries, EventMessages, Messages } = controllers.manage.outbox

router
  .group(() => {
    router.get('/messages', [Messages, 'index'])
    router.get('/messages/:id', [Messages, 'show'])
    router.post('/messages/:id/deliveries', [Deliveries, 'store'])
    router.get('/events/:id/messages', [EventMessages, 'index'])
  })
  .prefix('/manage')
  .as('manage')
  .use(inManage)
