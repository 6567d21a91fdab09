import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { inManage } from '#start/middleware'

const {
  AgendaCopies,
  AgendaFillings,
  AgendaPeople,
  AgendaSessions,
  Agendas,
  Archives,
  Events,
  ProposalAcceptances,
  ProposalRefusals,
  ProposalWithdrawals,
  Proposals,
  Publications,
  SessionCancellations,
  Texts,
  Tracks,
} = controllers.events

router
  .group(() => {
    router.get('/events/create', [Events, 'create'])
    router.post('/events', [Events, 'store'])
    router.get('/events/:id/edit', [Events, 'edit'])
    router.put('/events/:id', [Events, 'update'])
    router.get('/events/:id/texts', [Texts, 'edit'])
    router.put('/events/:id/texts', [Texts, 'update'])
    router.get('/events/:id/agenda', [Agendas, 'index'])
    router.get('/events/:id/days/:day_id/agenda', [Agendas, 'edit'])
    router.put('/events/:id/days/:day_id/agenda', [Agendas, 'update'])
    router.get('/events/:id/publication', [Publications, 'edit'])
    router.put('/events/:id/publication', [Publications, 'update'])
    router.post('/events/:id/days/:day_id/agenda_copies', [AgendaCopies, 'store'])
    router.post('/events/:id/days/:day_id/agenda_fillings', [AgendaFillings, 'store'])
    router.get('/events/:id/sessions/:session_id/edit', [AgendaSessions, 'edit'])
    router.put('/events/:id/sessions/:session_id', [AgendaSessions, 'update'])
    router.get('/events/:id/sessions/:session_id/cancellation/create', [
      SessionCancellations,
      'create',
    ])
    router.post('/events/:id/sessions/:session_id/cancellation', [SessionCancellations, 'store'])
    router.delete('/events/:id/sessions/:session_id/cancellation', [
      SessionCancellations,
      'destroy',
    ])
    router.get('/events/:id/tracks', [Tracks, 'edit'])
    router.put('/events/:id/tracks', [Tracks, 'update'])
    router.get('/events/:id/people', [AgendaPeople, 'index'])
    router.get('/events/:id/people/:person_id', [AgendaPeople, 'edit'])
    router.put('/events/:id/people/:person_id', [AgendaPeople, 'update'])
    router.get('/events/:id/proposals/:proposal_id', [Proposals, 'show'])
    router.post('/events/:id/proposals/:proposal_id/acceptance', [ProposalAcceptances, 'store'])
    router.post('/events/:id/proposals/:proposal_id/refusal', [ProposalRefusals, 'store'])
    router.post('/events/:id/proposals/:proposal_id/withdrawal', [ProposalWithdrawals, 'store'])
    router.post('/events/:id/publication', [Publications, 'store'])
    router.post('/events/:id/archive', [Archives, 'store'])
    router.delete('/events/:id/archive', [Archives, 'destroy'])
  })
  .prefix('/manage')
  .as('manage')
  .use(inManage)
