import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { PARTICIPANT } from '#app/activity/record'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import { createOrganisation, FOUNDATION } from '#database/factories/organisations'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { register } from '#tests/helpers/registrations'

const { names } = FOUNDATION

test.group('The organisation somebody comes from', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function from(organisationName: string | null, event?: { id: number }) {
    const id = await register('maria', event ?? (await createEvent()), { organisationName })
    return Registration.findOrFail(id)
  }

  test('is that of the directory, in whatever language it was chosen, and stays as typed', async ({
    assert,
  }) => {
    const { id } = await createOrganisation(FOUNDATION)
    for (const { name } of [names.en, names.bg]) {
      const { organisationId, organisationName } = await from(name)
      assert.deepEqual([organisationId, organisationName], [id, name])
    }
  })

  test('is new where the directory has none of that name, or several', async ({ assert }) => {
    await createOrganisation({ names: { bg: { name: 'Читалище Развитие', town: 'Видин' } } })
    await createOrganisation({ names: { bg: { name: 'Читалище Развитие', town: 'Лом' } } })
    for (const name of ['Нещо ново', 'Читалище Развитие', null]) {
      const { organisationId } = await from(name)
      assert.isNull(organisationId)
    }
  })

  test('is another one once its person says so', async ({ assert }) => {
    const { id } = await createOrganisation(FOUNDATION)
    const event = await createEvent({ confirmEmail: false })
    const registration = await from(names.bg.name, event)
    const say = async (organisationName: string) => {
      const changes = { name: 'Мария Димитрова', organisationName, language: 'en', dayIds: [] }
      await changeRegistration(registration.id, { ...changes, presence: 'on_site' }, PARTICIPANT)
      await registration.refresh()
      return registration.organisationId
    }
    assert.isNull(await say('Друго'))
    assert.equal(await say(names.en.name), id)
  })

  test('is called to the organiser as in their language', async ({ client }) => {
    const { house, user } = await organiserOf()
    await createOrganisation(FOUNDATION)
    const event = await createEvent({ organisers: [house] })
    const { id } = await from(names.bg.name, event)
    const page = await deskOf(client, user).open(`/manage/events/${event.id}/registrations/${id}`)
    page.assertTextIncludes(names.en.name)
  })
})
