import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { inManage } from '#start/middleware'

const { EventQuestions, QuestionCopies, QuestionMoves, QuestionOffers, QuestionSets, Questions } =
  controllers.manage.questions

router
  .group(() => {
    router.get('/', [EventQuestions, 'index'])
    router.get('/create', [Questions, 'create'])
    router.post('/', [Questions, 'store'])
    router.post('/copies', [QuestionCopies, 'store'])
  })
  .prefix('/manage/events/:id/questions')
  .as('manage.event_questions')
  .use(inManage)

router
  .group(() => {
    router.get('/', [QuestionSets, 'index'])
    router.post('/', [QuestionSets, 'store'])
    router.get('/:set_id', [QuestionSets, 'show'])
    router.put('/:set_id', [QuestionSets, 'update'])
    router.delete('/:set_id', [QuestionSets, 'destroy'])
    router.get('/:set_id/questions/create', [Questions, 'create'])
    router.post('/:set_id/questions', [Questions, 'store'])
    router.post('/:set_id/questions/copies', [QuestionCopies, 'store'])
  })
  .prefix('/manage/question-sets')
  .as('manage.question_sets')
  .use(inManage)

router
  .group(() => {
    router.get('/edit', [Questions, 'edit'])
    router.put('/', [Questions, 'update'])
    router.delete('/', [Questions, 'destroy'])
    router.post('/moves', [QuestionMoves, 'store'])
    router.post('/offer', [QuestionOffers, 'store'])
    router.delete('/offer', [QuestionOffers, 'destroy'])
  })
  .prefix('/manage/questions/:question_id')
  .as('manage.questions')
  .use(inManage)
