import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { parse } from 'csv-parse/sync'
import { SYSTEM } from '#app/activity/record'
import { answerRows, restoreAnswers } from '#app/questions/former_answers'
import { editQuestion } from '#app/questions/actions/edit_question'
import { keepAnswers } from '#app/questions/keep_answers'
import Question from '#app/questions/models/question'
import { questionsOf } from '#app/questions/queries/questions_of'
import { readAnswers } from '#app/questions/read_answers'
import { createEvent } from '#database/factories/events'
import { createOrganisation, FOUNDATION } from '#database/factories/organisations'
import { CAST, type CastMember } from '#database/factories/people'
import { atRegistration, createQuestion } from '#database/factories/questions'
import { ownPathOf } from '#tests/helpers/companions'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { register } from '#tests/helpers/registrations'

const { names } = FOUNDATION

/** An event that asks for an organisation; the directory knows the foundation. */
async function asking(client: ApiClient, sensitive = false) {
  const { house, user } = await organiserOf()
  const known = await createOrganisation(FOUNDATION)
  const event = await createEvent({ organisers: [house], confirmEmail: false })
  const { question } = await createQuestion(atRegistration(event), {
    kind: 'organisation',
    label: 'Who pays for you?',
    sensitive,
  })
  const answering = async (name: string) => ({
    questions: await questionsOf({ eventId: event.id, purpose: 'registration' }, 'en'),
    answers: new Map([[question.id, name]]),
    locale: 'en' as const,
  })
  const said = async (who: CastMember, name: string) =>
    register(who, event, { answering: await answering(name) })
  const tied = async (id: number) => {
    const row = await db.from('answers').where('registration_id', id).firstOrFail()
    return row.organisation_id as number | null
  }
  const path = `/manage/events/${event.id}`
  return { known, event, question, answering, said, tied, path, desk: deskOf(client, user) }
}

test.group('An organisation that was answered', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is that of the directory, in whatever language it was named, and stays as typed', async ({
    client,
    assert,
  }) => {
    const { known, question, said, tied } = await asking(client)
    const id = await said('maria', names.bg.name)
    assert.equal(await tied(id), known.id)
    const kept = await readAnswers(db, id)
    assert.equal(kept.get(question.id), names.bg.name)
    assert.equal(await tied(await said('stefan', names.en.name)), known.id)
    assert.isNull(await tied(await said('natasa', 'Something new')))
  })

  test('is another one once it is answered anew', async ({ client, assert }) => {
    const { known, answering, said, tied } = await asking(client)
    const id = await said('maria', 'Something new')
    const change = async (name: string) => {
      const wanted = await answering(name)
      await db.transaction((trx) => keepAnswers(trx, { registrationId: id }, wanted))
      return tied(id)
    }
    assert.equal(await change(names.en.name), known.id)
    assert.isNull(await change('Something else'))
  })

  test('is that of the directory again when what stood before comes back', async ({
    client,
    assert,
  }) => {
    const { known, question, said, tied } = await asking(client)
    const id = await said('maria', names.bg.name)
    await db.transaction(async (trx) => {
      const rows = await answerRows(trx, id)
      const former = [{ questionId: question.id, row: rows.get(question.id)! }]
      await trx.from('answers').where('registration_id', id).delete()
      await restoreAnswers(trx, id, former)
    })
    assert.equal(await tied(id), known.id)
  })

  test('is not told apart in the open while its question is sensitive', async ({
    client,
    assert,
  }) => {
    const { known, question, said, tied } = await asking(client, true)
    const id = await said('maria', names.en.name)
    assert.isNull(await tied(id))
    const become = async (sensitive: boolean) => {
      const { said: values, revision } = await Question.findOrFail(question.id)
      const texts = { en: { label: 'Who pays for you?' } }
      const edit = { id: question.id, revision, texts, options: [], actor: SYSTEM }
      await editQuestion({ ...edit, values: { ...values, sensitive } })
      return tied(id)
    }
    assert.equal(await become(false), known.id)
    assert.isNull(await become(true))
  })

  test('leads an organiser to the directory, in their language; its person reads what they typed', async ({
    client,
    assert,
  }) => {
    const { known, said, path, desk } = await asking(client)
    const id = await said('maria', names.bg.name)
    const page = await desk.open(`${path}/registrations/${id}`)
    page.assertTextIncludes(
      `<a href="/manage/organisations/${known.id}" lang="en">${names.en.name}</a>`
    )
    const own = await client.get(await ownPathOf(id))
    own.assertTextIncludes(names.bg.name)
    assert.notInclude(own.text(), '/manage/organisations')
  })

  test('counts once in the overview, however it was named; who named it is a page away', async ({
    client,
    assert,
  }) => {
    const { known, question, said, path, desk } = await asking(client)
    await said('maria', names.bg.name)
    await said('stefan', names.en.name)
    await said('natasa', 'Something new')
    const overview = await desk.open(`${path}/answers`)
    const seen = overview.text().replaceAll(/\s+/g, ' ')
    assert.match(
      seen,
      new RegExp(`/manage/organisations/${known.id}" lang="en">${names.en.name}</a>.*<b>2</b>.*67%`)
    )
    assert.include(seen, 'Something new')
    assert.notInclude(seen, names.bg.name)
    assert.include(seen, `${path}/answers/${question.id}`)
    const one = await desk.open(`${path}/answers/${question.id}`)
    one.assertTextIncludes('<b>2</b>')
    one.assertTextIncludes(CAST.stefan.name)
  })

  test('stands in the table as the directory calls it', async ({ client, assert }) => {
    const { said, path, desk } = await asking(client)
    await said('maria', names.bg.name)
    await said('stefan', 'Something new')
    const table = await desk.post(`${path}/registrations/exports`)
    const rows: Record<string, string>[] = parse(table.text(), {
      delimiter: ';',
      bom: true,
      columns: true,
    })
    assert.deepEqual(
      rows.map((row) => row['Who pays for you?']),
      [names.en.name, 'Something new']
    )
  })
})
