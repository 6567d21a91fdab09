import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { createProgramme } from '#app/programmes/actions/create_programme'
import { createTopic } from '#app/programmes/actions/create_topic'
import { removeMilestone } from '#app/programmes/actions/remove_milestone'
import { saveMilestone } from '#app/programmes/actions/save_milestone'
import { eventType } from '#database/factories/events'
import { createProject } from '#database/factories/projects'
import { deskOf, openedOf, userWith } from '#tests/helpers/desk'

const texts = { en: { name: 'Before' } }

async function milestone() {
  const { id: projectId } = await createProject()
  const wish = { projectId, date: null, reachedOn: null, locale: 'en' as const, actor: SYSTEM }
  const made = await saveMilestone({ ...wish, texts: { en: { title: 'Before' } } })
  if (!made.ok) throw new Error(made.reason)
  return {
    projectId,
    id: made.value,
    path: `/manage/projects/${projectId}/milestones/${made.value}`,
  }
}

const FORMS = {
  programme: async () => {
    const values = { code: null, startsOn: null, endsOn: null, locale: 'en' as const }
    const id = await createProgramme({ values, texts }, SYSTEM)
    return { path: `/manage/programmes/${id}`, words: 'name', fields: {} }
  },
  topic: async () => {
    const id = await createTopic({ locale: 'en', texts }, SYSTEM)
    return { path: `/manage/topics/${id}`, words: 'name', fields: {} }
  },
  event_type: async () => {
    const { id } = await eventType()
    await db.from('event_type_translations').where('event_type_id', id).update({ name: 'Before' })
    const fields = { sign: 'conference', policy: 'open' }
    return { path: `/manage/event-types/${id}`, words: 'name', fields }
  },
  milestone: async () => {
    const { path } = await milestone()
    return { path, words: 'title', fields: { date: '', reached_on: '' } }
  },
}

test.group('Two who change one thing at once', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('lose nothing, and the second is told: {$self}')
    .with(Object.keys(FORMS) as (keyof typeof FORMS)[])
    .run(async ({ client, assert }, kind) => {
      const { path, words, fields } = await FORMS[kind]()
      const desk = deskOf(client, await userWith('nora', 'admin'))
      const opened = openedOf(await desk.open(`${path}/edit`))
      const save = (changes: Record<string, string>, state = opened) =>
        desk.put(path, {
          ...fields,
          ...state,
          locale: 'en',
          [`texts[en][${words}]`]: 'Before',
          ...changes,
        })
      const stored = async (locale: string) => {
        const row = await db.from(`${kind}_translations`).where('locale', locale).first()
        return row?.[words]
      }

      const first = await save({ [`texts[en][${words}]`]: 'Theirs' })
      first.assertStatus(302)
      const told = await save({ [`texts[bg][${words}]`]: 'Мое' })
      told.assertStatus(409)
      told.assertTextIncludes('Someone has changed this in the meantime')
      told.assertTextIncludes('value="Theirs"')
      told.assertTextIncludes('value="Мое"')
      assert.isUndefined(await stored('bg'))

      const again = await save(
        { [`texts[en][${words}]`]: 'Theirs', [`texts[bg][${words}]`]: 'Мое' },
        openedOf(told)
      )
      again.assertStatus(302)
      assert.equal(await stored('en'), 'Theirs')
      assert.equal(await stored('bg'), 'Мое')
    })

  test('stand in nobody’s way where they change different things of one project', async ({
    client,
  }) => {
    const { path, projectId } = await milestone()
    const desk = deskOf(client, await userWith('nora', 'admin'))
    const opened = openedOf(await desk.open(`${path}/edit`))
    await db.from('projects').where('id', projectId).increment('revision', 3)
    const saved = await desk.put(path, {
      ...opened,
      'locale': 'en',
      'date': '2027-03-12',
      'reached_on': '',
      'texts[en][title]': 'Before',
    })
    saved.assertStatus(302)
  })

  test('can keep a milestone that the other took away', async ({ client, assert }) => {
    const { path, projectId, id } = await milestone()
    const desk = deskOf(client, await userWith('nora', 'admin'))
    const fields = { 'locale': 'en', 'date': '', 'reached_on': '', 'texts[en][title]': 'Kept' }
    const opened = openedOf(await desk.open(`${path}/edit`))
    await removeMilestone(projectId, id, SYSTEM)
    const told = await desk.put(path, { ...fields, ...opened })
    told.assertStatus(409)
    told.assertTextIncludes('Removed in the meantime. Saving adds it again.')
    told.assertTextIncludes('value="Kept"')
    assert.match(told.text(), new RegExp(`action="/manage/projects/${projectId}/milestones"`))
    await desk.post(`/manage/projects/${projectId}/milestones`, fields)
    assert.lengthOf(await db.from('milestones').where('project_id', projectId), 1)
  })
})
