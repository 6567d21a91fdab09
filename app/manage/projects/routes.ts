import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { inManage } from '#start/middleware'

const { Milestones, Projects } = controllers.manage.projects

router
  .group(() => {
    router.get('/', [Projects, 'index'])
    router.get('/create', [Projects, 'create'])
    router.post('/', [Projects, 'store'])
    router.get('/:id', [Projects, 'show'])
    router.get('/:id/edit', [Projects, 'edit'])
    router.put('/:id', [Projects, 'update'])
    router.get('/:id/milestones/create', [Milestones, 'create'])
    router.post('/:id/milestones', [Milestones, 'store'])
    router.get('/:id/milestones/:milestone_id/edit', [Milestones, 'edit'])
    router.put('/:id/milestones/:milestone_id', [Milestones, 'update'])
    router.delete('/:id/milestones/:milestone_id', [Milestones, 'destroy'])
  })
  .prefix('/manage/projects')
  .as('manage')
  .use(inManage)
