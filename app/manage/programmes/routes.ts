import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { forAdmins } from '#start/middleware'

const { Programmes } = controllers.manage.programmes

router
  .group(() => {
    router.get('/', [Programmes, 'index'])
    router.get('/create', [Programmes, 'create'])
    router.post('/', [Programmes, 'store'])
    router.get('/:id/edit', [Programmes, 'edit'])
    router.put('/:id', [Programmes, 'update'])
  })
  .prefix('/manage/programmes')
  .as('manage')
  .use(forAdmins)
