import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { inManage } from '#start/middleware'

const { Venues } = controllers.manage.venues

router
  .group(() => {
    router.get('/', [Venues, 'index'])
    router.get('/new', [Venues, 'create'])
    router.post('/', [Venues, 'store'])
    router.get('/:id/edit', [Venues, 'edit'])
    router.put('/:id', [Venues, 'update'])
  })
  .prefix('/manage/venues')
  .as('manage')
  .use(inManage)
