import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { forAdmins, inManage } from '#start/middleware'

const { Memberships, Notices, Organisations } = controllers.manage.organisations

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
    router.get('/:id/notice', [Notices, 'edit'])
    router.put('/:id/notice', [Notices, 'update'])
    router.get('/:id/memberships', [Memberships, 'index'])
    router.get('/:id/memberships/create', [Memberships, 'create'])
    router.post('/:id/memberships', [Memberships, 'store'])
    router.get('/:id/memberships/:membership_id/edit', [Memberships, 'edit'])
    router.put('/:id/memberships/:membership_id', [Memberships, 'update'])
    router.delete('/:id/memberships/:membership_id', [Memberships, 'destroy'])
  })
  .prefix('/manage/organisations')
  .as('manage')
  .use(inManage)
