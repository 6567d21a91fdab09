import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { createOrganisation } from '#app/organisations/actions/create_organisation'
import { editOrganisation } from '#app/organisations/actions/edit_organisation'
import type { OrganisationWish } from '#app/organisations/organisation_values'
import { questionsOf } from '#app/questions/queries/questions_of'
import Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import type { CastMember } from '#database/factories/people'
import { atRegistration, createQuestion } from '#database/factories/questions'
import { runJobs } from '#tests/helpers/jobs'
import { register } from '#tests/helpers/registrations'

const HALL = 'Читалище "Развитие"'

function hall(texts: OrganisationWish['texts']): OrganisationWish {
  const unknown = { district: null, website: null, email: null, phone: null, foundedOn: null }
  return { texts, values: { ...unknown, country: 'BG', type: 'ngo', nameLocale: 'bg' } }
}

/** Somebody who comes from an organisation, and answers that one pays for them. */
async function comesFrom(who: CastMember, name: string, sensitive = false) {
  const event = await createEvent()
  const label = 'Who pays for you?'
  const { question } = await createQuestion(atRegistration(event), {
    kind: 'organisation',
    label,
    sensitive,
  })
  const questions = await questionsOf({ eventId: event.id, purpose: 'registration' }, 'en')
  const answering = { questions, answers: new Map([[question.id, name]]), locale: 'en' as const }
  const id = await register(who, event, { organisationName: name, answering })
  return async () => {
    const registration = await Registration.findOrFail(id)
    const answer = await db.from('answers').where('registration_id', id).firstOrFail()
    return {
      from: registration.organisationId,
      typed: registration.organisationName,
      paying: answer.organisation_id as number | null,
    }
  }
}

test.group('An organisation that joins the directory', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is where those come from who wrote its name before, and whom they meant; nobody else', async ({
    assert,
  }) => {
    const maria = await comesFrom('maria', HALL)
    const stefan = await comesFrom('stefan', 'Something new')
    const id = await createOrganisation(hall({ bg: { name: HALL } }), SYSTEM)
    await runJobs()
    assert.deepEqual(await maria(), { from: id, typed: HALL, paying: id })
    assert.deepEqual(await stefan(), { from: null, typed: 'Something new', paying: null })
  })

  test('is known by a name in another language from when it has one', async ({ assert }) => {
    const stefan = await comesFrom('stefan', 'Reading Room Development')
    const { values, texts } = hall({ bg: { name: HALL } })
    const id = await createOrganisation({ values, texts }, SYSTEM)
    await runJobs()
    const before = await stefan()
    assert.isNull(before.from)
    const english = { ...texts, en: { name: 'Reading Room Development' } }
    await editOrganisation({ id, values, texts: english, revision: 1, actor: SYSTEM })
    await runJobs()
    const { from, paying } = await stefan()
    assert.deepEqual([from, paying], [id, id])
  })

  test('is not told from another one of that name', async ({ assert }) => {
    const maria = await comesFrom('maria', HALL)
    await createOrganisation(hall({ bg: { name: HALL } }), SYSTEM)
    await createOrganisation(hall({ bg: { name: HALL } }), SYSTEM)
    await runJobs()
    const { from, paying } = await maria()
    assert.deepEqual([from, paying], [null, null])
  })

  test('is not told in the open from an answer that is sensitive', async ({ assert }) => {
    const maria = await comesFrom('maria', HALL, true)
    const id = await createOrganisation(hall({ bg: { name: HALL } }), SYSTEM)
    await runJobs()
    const { from, paying } = await maria()
    assert.deepEqual([from, paying], [id, null])
  })
})
