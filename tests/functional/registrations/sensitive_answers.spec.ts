import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { eraseDueAnswers } from '#app/registrations/actions/erase_due_answers'
import Registration from '#app/registrations/models/registration'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { createProject } from '#database/factories/projects'
import { atRegistration, createQuestion } from '#database/factories/questions'
import { createRegistration } from '#database/factories/registrations'
import { ownPathOf } from '#tests/helpers/companions'
import { deskOf, userWith } from '#tests/helpers/desk'
import { sendForm } from '#tests/helpers/registration_form'

const field = (question: { id: number }) => `answers[q${question.id}]`

test.group('Sensitive answers', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function withPassport() {
    const house = await createOrganisation()
    const project = await createProject()
    const event = await createEvent({ organisers: [house], projectId: project.id })
    const { question } = await createQuestion(atRegistration(event), {
      label: 'Number of the document',
      sensitive: true,
      eraseAfterDays: 7,
    })
    const { registration } = await createRegistration(event, await createPerson('maria'))
    return { house, project, event, question, registration }
  }

  test('are read by the organiser, and by a controller only as being there', async ({ client }) => {
    const { house, project, event, question, registration } = await withPassport()
    const organiser = await userWith('jelena', 'organiser', { organisationId: house.id })
    const controller = await createUser(await createPerson('stefan'), [
      ['controller', { projectId: project.id }],
    ])
    await controller.merge({ locale: 'en' }).save()
    const desk = deskOf(client, organiser)
    const path = `/manage/events/${event.id}/registrations/${registration.id}`
    await desk.put(`${path}/answers`, { [field(question)]: '008877665' })
    const seen = await desk.open(path)
    seen.assertTextIncludes('008877665')
    const masked = await deskOf(client, controller).open(path)
    masked.assertTextIncludes('Answered, hidden from your role')
    if (masked.text().includes('008877665')) throw new Error('a controller reads a passport')
  })

  test('unfold on the own page, which is shown at the door, and are in no print of it', async ({
    client,
    assert,
  }) => {
    const { event, question } = await withPassport()
    await sendForm(client, event, { [field(question)]: '008877665' })
    const { id } = await Registration.query().orderBy('id', 'desc').firstOrFail()
    const page = await client.get(await ownPathOf(id))
    const [, folded] = /<details class="fold no-print[^"]*">(.*?)<\/details>/s.exec(page.text())!
    assert.include(folded, '008877665')
    assert.lengthOf(page.text().match(/008877665/g)!, 1)
  })

  test('are erased when the days after the event are over, and not before', async ({ assert }) => {
    const { question, registration } = await withPassport()
    await db.table('answers').insert({
      question_id: question.id,
      registration_id: registration.id,
      value: '"008877665"',
    })
    const end = clock.now().plus({ days: 7, hours: 8 })
    clock.travelTo(end.plus({ days: 6 }))
    await eraseDueAnswers()
    assert.lengthOf(await db.from('answers'), 1)
    clock.travelTo(end.plus({ days: 9 }))
    await eraseDueAnswers()
    assert.lengthOf(await db.from('answers'), 0)
    const history = await db.from('activities').where('verb', 'question.erased')
    assert.lengthOf(history, 1)
  }).teardown(() => clock.travelBack())
})
