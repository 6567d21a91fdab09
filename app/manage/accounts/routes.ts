import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { forAdmins } from '#start/middleware'

const { Accounts, Disablements, Grants, Invitations } = controllers.manage.accounts

router
  .group(() => {
    router.get('/', [Accounts, 'index'])
    router.get('/new', [Accounts, 'create'])
    router.post('/', [Accounts, 'store'])
    router.get('/:id', [Accounts, 'show'])
    router.post('/:id/grants', [Grants, 'store'])
    router.delete('/:id/grants/:grantId', [Grants, 'destroy'])
    router.post('/:id/invitations', [Invitations, 'store'])
    router.post('/:id/disablement', [Disablements, 'store'])
    router.delete('/:id/disablement', [Disablements, 'destroy'])
  })
  .prefix('/manage/accounts')
  .as('manage')
  .use(forAdmins)
