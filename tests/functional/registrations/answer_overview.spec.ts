import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import type { QuestionKind } from '#app/questions/kinds'
import { createEvent } from '#database/factories/events'
import { createPerson, type CastMember } from '#database/factories/people'
import { createProject } from '#database/factories/projects'
import { atRegistration, createAnswer, createQuestion } from '#database/factories/questions'
import { createRegistration } from '#database/factories/registrations'
import { deskOf, organiserOf, userWith } from '#tests/helpers/desk'

/** What a reader sees, without what only programs do. */
const seen = (page: ApiResponse) =>
  page
    .text()
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

async function asking(client: ApiClient, kind: QuestionKind, sensitive = false) {
  const { house, user } = await organiserOf()
  const project = await createProject()
  const event = await createEvent({ organisers: [house], projectId: project.id })
  const options = kind === 'one_of' ? ['Vegan', 'Halal'] : []
  const made = await createQuestion(atRegistration(event), {
    kind,
    sensitive,
    options,
    label: 'What do you need?',
  })
  const said = async (
    who: CastMember,
    value: string,
    attributes: Parameters<typeof createRegistration>[2] = {}
  ) => {
    const { registration } = await createRegistration(event, await createPerson(who), attributes)
    await createAnswer(made.question, registration, value)
    return registration
  }
  const path = `/manage/events/${event.id}/answers`
  return { ...made, event, project, said, path, desk: deskOf(client, user) }
}

test.group('The overview of answers', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('counts those whose registration stands, or of one state', async ({ client, assert }) => {
    const { options, said, path, desk } = await asking(client, 'one_of')
    await said('maria', options[0])
    await said('stefan', options[1], { status: 'waitlisted' })
    await said('natasa', options[1], { status: 'cancelled' })
    assert.include(seen(await desk.open(path)), '2 answers Vegan 1 50% Halal 1 50%')
    const waiting = seen(await desk.open(`${path}?status=waitlisted`))
    assert.include(waiting, '1 answer Vegan 0 Halal 1 100%')
  })

  test('says of numbers how far they go', async ({ client, assert }) => {
    const { said, path, desk } = await asking(client, 'number')
    await said('maria', '2')
    await said('stefan', '5.5')
    assert.include(seen(await desk.open(path)), 'Smallest 2 Largest 5.5 Average 3.75')
  })

  test('shows the latest texts with their names, and all of them page by page', async ({
    client,
    assert,
  }) => {
    const { event, question, path, desk } = await asking(client, 'text')
    for (let number = 1; number <= 52; number += 1) {
      const person = await createPerson({
        name: `Guest ${number}`,
        email: `g${number}@example.org`,
      })
      const { registration } = await createRegistration(event, person)
      await createAnswer(question, registration, `Wish ${number} <b>`)
    }
    const overview = await desk.open(path)
    overview.assertTextIncludes('Wish 52 &lt;b&gt;')
    overview.assertTextIncludes('Guest 50')
    assert.notInclude(overview.text(), 'Wish 49')
    const first = await desk.open(`${path}/${question.id}`)
    first.assertTextIncludes('Wish 3 ')
    assert.notInclude(first.text(), 'Wish 2 ')
    const [, next] = /href="([^"]*)" rel="next"/.exec(first.text())!
    const second = await desk.open(next.replaceAll('&amp;', '&'))
    second.assertTextIncludes('Wish 2 ')
    second.assertTextIncludes('Wish 1 ')
    assert.notInclude(second.text(), 'rel="next"')
  })

  test('only says how many sensitive answers there are; an organiser opens them apart', async ({
    client,
    assert,
  }) => {
    const { project, question, said, path, desk } = await asking(client, 'text', true)
    await said('maria', '008877665')
    const overview = await desk.open(path)
    assert.include(seen(overview), '1 answer Sensitive answers are not shown in this overview')
    assert.notInclude(overview.text(), '008877665')
    const apart = await desk.open(`${path}/${question.id}`)
    apart.assertTextIncludes('008877665')
    const controller = await userWith('stefan', 'controller', { projectId: project.id })
    const reader = deskOf(client, controller)
    assert.include(seen(await reader.open(path)), '1 answer Answered, hidden from your role')
    const refused = await reader.open(`${path}/${question.id}`)
    refused.assertStatus(403)
  })

  test('counts sensitive answers for whoever opens them', async ({ client, assert }) => {
    const { question, options, said, path, desk } = await asking(client, 'one_of', true)
    await said('maria', options[1])
    await said('stefan', options[1])
    assert.include(seen(await desk.open(`${path}/${question.id}`)), 'Vegan 0 Halal 2 100%')
  })

  test('has no question of another event', async ({ client }) => {
    const { path, desk } = await asking(client, 'text')
    const other = await createQuestion(atRegistration(await createEvent()))
    const page = await desk.open(`${path}/${other.question.id}`)
    page.assertStatus(404)
  })
})
