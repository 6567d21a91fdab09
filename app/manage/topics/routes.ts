import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { forAdmins } from '#start/middleware'

const { Topics } = controllers.manage.topics

router
  .group(() => {
    router.get('/', [Topics, 'index'])
    router.get('/create', [Topics, 'create'])
    router.post('/', [Topics, 'store'])
    router.get('/:id/edit', [Topics, 'edit'])
    router.put('/:id', [Topics, 'update'])
  })
  .prefix('/manage/topics')
  .as('manage')
  .use(forAdmins)
