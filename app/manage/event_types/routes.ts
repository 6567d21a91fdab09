import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { inManage } from '#start/middleware'

const { AgendaTemplates, EventTypes, EventTypeMoves, EventTypeOffers, TypeNotes } =
  controllers.manage.eventTypes

router
  .group(() => {
    router.get('/', [EventTypes, 'index'])
    router.get('/create', [EventTypes, 'create'])
    router.post('/', [EventTypes, 'store'])
    router.get('/:id/edit', [EventTypes, 'edit'])
    router.put('/:id', [EventTypes, 'update'])
    router.delete('/:id', [EventTypes, 'destroy'])
    router.get('/:id/agenda', [AgendaTemplates, 'edit'])
    router.put('/:id/agenda', [AgendaTemplates, 'update'])
    router.get('/:id/notes', [TypeNotes, 'edit'])
    router.put('/:id/notes', [TypeNotes, 'update'])
    router.post('/:id/moves', [EventTypeMoves, 'store'])
    router.post('/:id/offer', [EventTypeOffers, 'store'])
    router.delete('/:id/offer', [EventTypeOffers, 'destroy'])
  })
  .prefix('/manage/event-types')
  .as('manage')
  .use(inManage)
