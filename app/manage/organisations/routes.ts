import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { forAdmins, inManage } from '#start/middleware'

const { Organisations } = controllers.manage.organisations

router
  .group(() => {
    router.get('/new', [Organisations, 'create'])
    router.post('/', [Organisations, 'store'])
  })
  .prefix('/manage/organisations')
  .as('manage')
  .use(forAdmins)

router
  .group(() => {
    router.get('/', [Organisations, 'index'])
    router.get('/:id', [Organisations, 'show'])
    router.get('/:id/edit', [Organisations, 'edit'])
    router.put('/:id', [Organisations, 'update'])
  })
  .prefix('/manage/organisations')
  .as('manage')
  .use(inManage)
