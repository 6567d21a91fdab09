import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import type { FormValues } from '#app/core/forms/three_way'
import Activity from '#app/activity/models/activity'
import Milestone from '#app/programmes/models/milestone'
import Project from '#app/programmes/models/project'
import ProjectPartner from '#app/programmes/models/project_partner'
import ProjectTranslation from '#app/programmes/models/project_translation'
import { createUser } from '#database/factories/accounts'
import { createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { createProgramme } from '#database/factories/projects'
import { asFields, hiddenField } from '#tests/helpers/forms'

/** An organiser, their organisation, another one and a programme. */
async function cast() {
  const [other, own] = [await createOrganisation(), await createOrganisation()]
  const programme = await createProgramme()
  const user = await createUser(await createPerson('jelena'), [
    ['organiser', { organisationId: own.id }],
  ])
  const leads = { organisation: String(own.id), role: 'lead' }
  const typed = (changes: FormValues = {}) =>
    asFields({
      programme: String(programme.id),
      locale: 'sr-Latn',
      code: 'CB007',
      partners: [leads, { organisation: String(other.id), role: 'partner' }],
      texts: { 'sr-Latn': { name: 'Balkanski klaster' } },
      ...changes,
    })
  return { own: leads, other: { ...leads, organisation: String(other.id) }, user, typed }
}

test.group('Projects', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('are begun by the organisation that leads them, in both scripts', async ({
    client,
    assert,
  }) => {
    const { own, other, user, typed } = await cast()
    const answer = await client
      .post('/manage/projects')
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
      .form(typed())
    const project = await Project.findByOrFail('slug', 'balkanski-klaster')
    answer.assertHeader('location', `/manage/projects/${project.id}`)
    const partners = await ProjectPartner.query().orderBy('position')
    assert.deepEqual(
      partners.map(({ position, organisationId, role }) => [
        position,
        String(organisationId),
        role,
      ]),
      [
        [0, own.organisation, 'lead'],
        [1, other.organisation, 'partner'],
      ]
    )
    const words = await ProjectTranslation.query().where('project_id', project.id)
    assert.equal(words.find(({ locale }) => locale === 'sr-Cyrl')?.name, 'Балкански кластер')
    const { verb } = await Activity.findByOrFail('subject_id', project.id)
    assert.equal(verb, 'project.created')
  })

  test('say what is wrong beside the field and keep what was typed', async ({ client, assert }) => {
    const { own, other, user, typed } = await cast()
    const send = (changes: FormValues) =>
      client
        .post('/manage/projects')
        .loginAs(user)
        .withCsrfToken()
        .header('accept-language', 'en')
        .form(typed(changes))
    const refused = async (changes: FormValues, message: string) => {
      const answer = await send(changes)
      answer.assertStatus(422)
      assert.include(answer.text(), message)
      assert.include(answer.text(), 'value="CB007"')
    }
    await refused({ texts: { en: { name: 'Kept' } } }, 'Enter the name in this language')
    await refused(
      { starts_on: '2026-05-01', ends_on: '2026-04-30' },
      'The project can’t end before it starts'
    )
    await refused({ partners: [other] }, 'One of your own organisations has to lead the project')
    await refused({ partners: [{ ...own, role: 'partner' }] }, 'Choose exactly one lead partner')
    await refused(
      {
        partners: [own, { ...own, role: 'partner' }],
      },
      'This organisation is already a partner'
    )
    assert.isNull(await Project.first())
  })

  test('show one more row, or one less, without saving', async ({ client, assert }) => {
    const { user, typed } = await cast()
    const rowsAfter = async (command: string) => {
      const answer = await client
        .post('/manage/projects')
        .loginAs(user)
        .withCsrfToken()
        .form(typed({ do: command }))
      answer.assertStatus(200)
      return answer.text().match(/name="partners\[\d+\]\[organisation\]"/g)?.length
    }
    assert.equal(await rowsAfter('add'), 3)
    assert.equal(await rowsAfter('remove:1'), 1)
    assert.isNull(await Project.first())
  })

  test('are changed under the address they have, and tell a second editor what changed', async ({
    client,
    assert,
  }) => {
    const { user, typed } = await cast()
    const send = (path: string, method: 'post' | 'put', changes: FormValues) =>
      client[method](path)
        .loginAs(user)
        .withCsrfToken()
        .header('accept-language', 'en')
        .redirects(0)
        .form(typed(changes))
    await send('/manage/projects', 'post', {})
    const { id, slug, revision } = await Project.firstOrFail()
    const page = await client.get(`/manage/projects/${id}/edit`).loginAs(user)
    const seen = hiddenField(page.text(), 'seen')
    const opened = {
      revision: String(revision),
      seen,
    }

    const first = await send(`/manage/projects/${id}`, 'put', { ...opened, code: 'CB008' })
    first.assertStatus(302)
    const second = await send(`/manage/projects/${id}`, 'put', { ...opened, code: 'CB009' })
    assert.include(second.text(), 'Someone has changed this in the meantime')
    assert.include(second.text(), 'value="CB009"')
    const now = await Project.findOrFail(id)
    assert.equal(now.code, 'CB008')
    assert.equal(now.slug, slug)
  })

  test('gather milestones, which go again after being asked', async ({ client, assert }) => {
    const { user, typed } = await cast()
    await client.post('/manage/projects').loginAs(user).withCsrfToken().form(typed())
    const { id } = await Project.firstOrFail()
    await client
      .post(`/manage/projects/${id}/milestones`)
      .loginAs(user)
      .withCsrfToken()
      .form({ date: '2026-06-30', locale: 'en', texts: { en: { title: 'Cluster Map' } } })
    const page = await client.get(`/manage/projects/${id}`).loginAs(user)
    assert.include(page.text(), 'Cluster Map')

    const milestone = await Milestone.firstOrFail()
    await client
      .delete(`/manage/projects/${id}/milestones/${milestone.id}`)
      .loginAs(user)
      .withCsrfToken()
    assert.isNull(await Milestone.first())
    const verbs = await Activity.query().where('subject_type', 'project').orderBy('id')
    assert.deepEqual(
      verbs.map(({ verb }) => verb),
      ['project.created', 'milestone.created', 'milestone.removed']
    )
  })

  test('lead to their public page', async ({ client, assert }) => {
    const { user, typed } = await cast()
    await client.post('/manage/projects').loginAs(user).withCsrfToken().form(typed())
    const { id, slug } = await Project.firstOrFail()
    const page = await client.get(`/manage/projects/${id}?locale=bg`).loginAs(user)
    assert.include(page.text(), `href="/bg/projects/${slug}"`)
    assert.include(page.text(), 'Публична страница')
    const seen = await client.get(`/bg/projects/${slug}`)
    seen.assertStatus(200)
  })

  test('are found by a word in either script', async ({ client, assert }) => {
    const { user, typed } = await cast()
    await client.post('/manage/projects').loginAs(user).withCsrfToken().form(typed())
    const found = await client.get('/manage/projects?q=клас').loginAs(user)
    assert.include(found.text(), 'CB007')
    const nothing = await client.get('/manage/projects?q=vinogradi').loginAs(user)
    assert.notInclude(nothing.text(), 'CB007')
  })
})
