import router from '@adonisjs/core/services/router'
import { LOCALES } from '#app/core/languages/locales'
import { controllers } from '#generated/controllers'
import { inManage, middleware, signedIn } from '#start/middleware'

const {
  Cancellations,
  CodeConfirmations,
  Confirmations,
  ConsentWords,
  Consents,
  EventNotices,
  FormReturns,
  InviteeRegistrations,
  MyRegistrations,
  NewAddresses,
  Notices,
  OwnAddresses,
  OwnLinks,
  OwnRegistrations,
  RegistrationRequests,
  Registrations,
  manage,
} = controllers.registrations

router
  .group(() => {
    router.get('/events/:slug/register', [Registrations, 'create'])
    router.get('/events/:slug/register/sent', [RegistrationRequests, 'show'])
    router.post('/events/:slug/registrations', [Registrations, 'store'])
    router.post('/events/:slug/confirmations', [CodeConfirmations, 'store'])
    router
      .get('/events/:slug/registrations', [FormReturns, 'show'])
      .as('form_returns.from_registrations')
    router
      .get('/events/:slug/confirmations', [FormReturns, 'show'])
      .as('form_returns.from_confirmations')
    router.get('/events/:slug/notice', [EventNotices, 'show'])
    router.get('/notices/:id', [Notices, 'show'])
    router.get('/consent-words/:digest', [ConsentWords, 'show']).where('digest', /^[\da-f]{64}$/)

    router.get('/invited/:token', [InviteeRegistrations, 'create'])
    router.post('/invited/:token', [InviteeRegistrations, 'store'])

    router.get('/addresses/:token', [NewAddresses, 'create'])
    router.post('/addresses/:token', [NewAddresses, 'store'])

    router.get('/registrations/:token', [OwnRegistrations, 'show'])
    router.get('/registrations/:token/edit', [OwnRegistrations, 'edit'])
    router.put('/registrations/:token/edit', [OwnRegistrations, 'update'])
    router.get('/registrations/:token/consents', [Consents, 'edit'])
    router.put('/registrations/:token/consents', [Consents, 'update'])
    router.get('/registrations/:token/address', [OwnAddresses, 'create'])
    router.post('/registrations/:token/address', [OwnAddresses, 'store'])
    router.delete('/registrations/:token/address', [OwnAddresses, 'destroy'])
    router.post('/registrations/:token/links', [OwnLinks, 'store'])
    router.post('/registrations/:token/confirmation', [Confirmations, 'store'])
    router.get('/registrations/:token/cancellation', [Cancellations, 'create'])
    router.post('/registrations/:token/cancellation', [Cancellations, 'store'])
  })
  .prefix('/:locale')
  .where('locale', new RegExp(`^(${LOCALES.join('|')})$`))
  .use(middleware.sameOrigin())

router
  .group(() => {
    router.get('/events/:slug/register', [MyRegistrations, 'create'])
    router.post('/events/:slug/register', [MyRegistrations, 'store'])
  })
  .prefix('/:locale/my')
  .where('locale', new RegExp(`^(${LOCALES.join('|')})$`))
  .use(signedIn)

router
  .group(() => {
    router.get('/', [manage.StateNotes, 'edit'])
    router.put('/', [manage.StateNotes, 'update'])
  })
  .prefix('/manage/events/:id/notes')
  .as('manage')
  .use(inManage)

router
  .group(() => {
    router.get('/', [manage.RegistrationPreviews, 'show'])
    router.post('/', [manage.RegistrationPreviews, 'store'])
  })
  .prefix('/manage/events/:id/registration-preview')
  .as('manage')
  .use(inManage)

router
  .group(() => {
    router.get('/', [manage.DayLimits, 'edit'])
    router.put('/', [manage.DayLimits, 'update'])
  })
  .prefix('/manage/events/:id/day-places')
  .as('manage')
  .use(inManage)

router
  .group(() => {
    router.get('/', [manage.Invitees, 'index'])
    router.post('/', [manage.Invitees, 'store'])
    router.delete('/:invitee_id', [manage.Invitees, 'destroy'])
    router.post('/:invitee_id/letters', [manage.InviteeLetters, 'store'])
  })
  .prefix('/manage/events/:id/invitees')
  .as('manage')
  .use(inManage)

router
  .group(() => {
    router.get('/', [manage.Approvals, 'index'])
    router.post('/', [manage.Approvals, 'store'])
  })
  .prefix('/manage/events/:id/approvals')
  .as('manage')
  .use(inManage)

router
  .group(() => {
    router.get('/', [manage.Refusals, 'index'])
    router.delete('/', [manage.Refusals, 'destroy'])
  })
  .prefix('/manage/events/:id/refusals')
  .as('manage')
  .use(inManage)

router
  .group(() => {
    router.get('/', [manage.Answers, 'index'])
    router.get('/:question_id', [manage.Answers, 'show'])
  })
  .prefix('/manage/events/:id/answers')
  .as('manage')
  .use(inManage)

router
  .group(() => {
    router.get('/', [manage.WaitingLists, 'show'])
    router.put('/:registration_id/position', [manage.WaitingPositions, 'update'])
    router.put('/:registration_id/priority', [manage.WaitingPriorities, 'update'])
    router.post('/:registration_id/offer', [manage.WaitingOffers, 'store'])
  })
  .prefix('/manage/events/:id/waiting-list')
  .as('manage')
  .use(inManage)

router
  .group(() => {
    router.get('/', [manage.Registrations, 'index'])
    router.get('/create', [manage.Registrations, 'create'])
    router.post('/', [manage.Registrations, 'store'])
    router.post('/exports', [manage.RegistrationExports, 'store'])
    router.get('/:registration_id', [manage.Registrations, 'show'])
    router.get('/:registration_id/answers', [manage.RegistrationAnswers, 'edit'])
    router.put('/:registration_id/answers', [manage.RegistrationAnswers, 'update'])
    router.get('/:registration_id/companions', [manage.RegistrationCompanions, 'edit'])
    router.put('/:registration_id/companions', [manage.RegistrationCompanions, 'update'])
    router.post('/:registration_id/approval', [manage.RegistrationApprovals, 'store'])
    router.post('/:registration_id/acceptance', [manage.RegistrationAcceptances, 'store'])
    router.post('/:registration_id/refusal', [manage.RegistrationRefusals, 'store'])
    router.delete('/:registration_id/refusal', [manage.RegistrationRefusals, 'destroy'])
    router.post('/:registration_id/cancellation', [manage.RegistrationCancellations, 'store'])
    router.post('/:registration_id/links', [manage.RegistrationLinks, 'store'])
  })
  .prefix('/manage/events/:id/registrations')
  .as('manage')
  .use(inManage)
