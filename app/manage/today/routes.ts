import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { inManage } from '#start/middleware'

router
  .get('/manage', [controllers.manage.today.Today, 'show'])
  .as('manage.today.show')
  .use(inManage)
