import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { bulgarianWorld, type BulgarianWorld } from '#tests/helpers/languages/bulgarian_world'
import { misreadTexts } from '#tests/helpers/languages/misread'
import { addressOf } from '#tests/helpers/routes/walkable_routes'

const PUBLIC = [
  '/ro',
  '/ro/projects',
  '/ro/calendar',
  '/ro/projects/zanayati',
  '/ro/events/den',
  '/ro/events/minal',
  '/ro/events/den/agenda',
  '/ro/events/den/register',
  '/ro/events/den/notice',
  '/ro/registrations/:token',
  '/ro/registrations/:token/edit',
  '/ro/registrations/:token/cancellation',
  '/ro/registrations/:token/consents',
  '/ro/registrations/:token/materials',
  '/ro/registrations/:token/calendar',
]

const SIGNED_IN = [
  '/account',
  '/ro/my',
  '/ro/my/events',
  '/attend',
  '/attend/sessions/:session',
  '/manage',
  '/manage/events',
  '/manage/events/create',
  '/manage/projects',
  '/manage/projects/:project',
  '/manage/projects/:project/edit',
  '/manage/programmes',
  '/manage/topics',
  '/manage/venues',
  '/manage/venues/:venue/edit',
  '/manage/organisations',
  '/manage/organisations/:house',
  '/manage/organisations/:house/edit',
  '/manage/organisations/:house/memberships',
  '/manage/organisations/:house/memberships/create',
  '/manage/event-types',
  '/manage/event-types/:type/edit',
  '/manage/event-types/:type/agenda',
  '/manage/accounts',
  '/manage/accounts/new',
  '/manage/messages',
  '/manage/translations',
  '/manage/questions/:question/edit',
  '/manage/events/:past/outcomes',
  '/manage/events/:past/outcomes/texts/minutes',
  '/manage/events/:past/outcomes/files/:file/edit',
  '/manage/events/:past/outcomes/photo/create',
  '/manage/events/:past/outcomes/document/create',
  '/manage/events/:past/outcomes/press/create',
  '/manage/events/:past/outcomes/press/:press/edit',
  '/manage/messages/:message',
  '/manage/organisations/:house/contact-lists',
  '/manage/organisations/:house/contact-lists/create',
  '/manage/organisations/:house/contact-lists/:list',
  '/manage/organisations/:house/contact-lists/:list/edit',
  '/manage/organisations/:house/contact-lists/:list/contacts/create',
  '/manage/question-sets',
  '/manage/question-sets/:set',
  '/manage/question-sets/:set/questions/create',
  '/manage/programmes/create',
  '/manage/programmes/:programme/edit',
  '/manage/topics/create',
  '/manage/topics/:topic/edit',
  ...[
    '',
    '/edit',
    '/texts',
    '/days',
    '/days/:day/agenda',
    '/days/:day/head-count',
    '/days/:day/sheet',
    '/registration',
    '/notes',
    '/publication',
    '/preview',
    '/agenda',
    '/sessions/:session/edit',
    '/tracks',
    '/people',
    '/people/:speaker',
    '/organisers',
    '/translations',
    '/translations/bg',
    '/translations/ro',
    '/translation-requests/create',
    '/history',
    '/messages',
    '/questions',
    '/questions/create',
    '/materials',
    '/registrations',
    '/registrations/create',
    '/registrations/:registration',
    '/registrations/:registration/answers',
    '/registrations/:registration/companions',
    '/waiting-list',
    '/approvals',
    '/invitees',
    '/attendance',
    '/attendance/:session/:registration',
    '/trainer-links',
    '/cancellation',
    '/postponement',
  ].map((path) => `/manage/events/:event${path}`),
]

/** Forms that were sent empty, over a state that nobody saw. */
const SENT_BACK = [
  '/manage/events/:past/outcomes/texts/minutes',
  '/manage/events/:past/outcomes/files/:file',
  '/manage/events/:past/outcomes/press/:press',
  '/manage/organisations/:house',
  '/manage/organisations/:house/contact-lists/:list',
  '/manage/questions/:question',
  '/manage/question-sets/:set',
  '/manage/programmes/:programme',
  '/manage/topics/:topic',
  '/manage/projects/:project',
  '/manage/venues/:venue',
  '/manage/event-types/:type',
  ...['', '/texts', '/days', '/days/:day/agenda', '/registration', '/sessions/:session'].map(
    (path) => `/manage/events/:event${path}`
  ),
]

test.group('What is written in another language than the page', (group) => {
  let world: BulgarianWorld

  group.setup(async () => {
    const truncate = await testUtils.db().truncate()
    world = await bulgarianWorld()
    return truncate
  })

  test('says so on {$self}')
    .with(PUBLIC)
    .run(async ({ client, assert }, pattern) => {
      const response = await client.get(addressOf(pattern, world.ids))
      response.assertStatus(200)
      assert.include(response.text(), '<html lang="ro">')
      assert.deepEqual(misreadTexts(response.text()), [])
    })

  test('says so on {$self} of those who are signed in')
    .with(SIGNED_IN)
    .run(async ({ client, assert }, pattern) => {
      const response = await client.get(addressOf(pattern, world.ids)).loginAs(world.admin)
      response.assertStatus(200)
      assert.include(response.text(), '<html lang="ro">')
      assert.deepEqual(misreadTexts(response.text()), [])
    })

  test('says so where the form of {$self} comes back')
    .with(SENT_BACK)
    .run(async ({ client, assert }, pattern) => {
      const path = addressOf(pattern, world.ids)
      const form = { revision: '0', seen: '{}', do: 'save' }
      const response = await client.put(path).loginAs(world.admin).withCsrfToken().form(form)
      assert.include([409, 422], response.status())
      assert.include(response.text(), '<html lang="ro">')
      assert.deepEqual(misreadTexts(response.text()), [])
    })
})
