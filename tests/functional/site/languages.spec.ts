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
})
