import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { inManage } from '#start/middleware'

const {
  Departures,
  LeadHandovers,
  OrganiserAcceptances,
  OrganiserInvitations,
  OrganiserRefusals,
  Organisers,
} = controllers.events.organisers

router
  .group(() => {
    router.get('/organisers', [Organisers, 'index'])
    router.post('/organisers', [Organisers, 'store'])
    router.put('/organisers/:organisation_id', [Organisers, 'update'])
    router.post('/organisers/:organisation_id/lead', [LeadHandovers, 'store'])
    router.get('/organisers/:organisation_id/departure', [Departures, 'create'])
    router.post('/organisers/:organisation_id/departure', [Departures, 'store'])
    router.get('/organiser-invitations/:invitation_id', [OrganiserInvitations, 'show'])
    router.delete('/organiser-invitations/:invitation_id', [OrganiserInvitations, 'destroy'])
    router.post('/organiser-invitations/:invitation_id/acceptance', [OrganiserAcceptances, 'store'])
    router.post('/organiser-invitations/:invitation_id/refusal', [OrganiserRefusals, 'store'])
  })
  .prefix('/manage/events/:id')
  .as('manage')
  .use(inManage)
