import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { OUTCOME_FILE_ROUTE } from '#app/manage/outcomes/upload_route'
import { inManage } from '#start/middleware'

const { OutcomeFiles, OutcomeTexts, Outcomes, PressLinks } = controllers.manage.outcomes

router
  .group(() => {
    router.get('/', [Outcomes, 'index'])
    router.get('/texts/:kind', [OutcomeTexts, 'edit']).where('kind', /^(minutes|conclusions)$/)
    router.put('/texts/:kind', [OutcomeTexts, 'update']).where('kind', /^(minutes|conclusions)$/)
    router.get('/press/create', [PressLinks, 'create'])
    router.post('/press', [PressLinks, 'store'])
    router.get('/press/:link_id/edit', [PressLinks, 'edit'])
    router.put('/press/:link_id', [PressLinks, 'update'])
    router.delete('/press/:link_id', [PressLinks, 'destroy'])
    router.get('/:kind/create', [OutcomeFiles, 'create']).where('kind', /^(document|photo)$/)
    router.get('/files/:file_id', [OutcomeFiles, 'show'])
    router.get('/files/:file_id/edit', [OutcomeFiles, 'edit'])
    router.put('/files/:file_id', [OutcomeFiles, 'update'])
    router.delete('/files/:file_id', [OutcomeFiles, 'destroy'])
  })
  .prefix('/manage/events/:id/outcomes')
  .as('manage')
  .use(inManage)

// With its whole address, by which forms with files are known.
router
  .post(OUTCOME_FILE_ROUTE, [OutcomeFiles, 'store'])
  .where('kind', /^(document|photo)$/)
  .as('manage.outcome_files.store')
  .use(inManage)
