import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Activity from '#app/activity/models/activity'
import { SYSTEM } from '#app/activity/record'
import { createTopic } from '#app/programmes/actions/create_topic'
import { editTopic } from '#app/programmes/actions/edit_topic'
import { removeMilestone } from '#app/programmes/actions/remove_milestone'
import { saveMilestone } from '#app/programmes/actions/save_milestone'
import { createProject } from '#database/factories/projects'

async function clusterMap() {
  const project = await createProject()
  const wish = {
    projectId: project.id,
    date: null,
    reachedOn: null,
    locale: 'en' as const,
    texts: {
      en: { title: 'Cluster Map' },
      bg: { title: 'Карта на клъстерите' },
      ro: { title: 'Harta clusterelor' },
    },
    actor: SYSTEM,
  }
  const result = await saveMilestone(wish)
  if (!result.ok) throw new Error(result.reason)
  return { wish, id: result.value }
}

test.group('A milestone', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('keeps its translations up to date when it only changes its first language', async ({
    assert,
  }) => {
    const { wish, id } = await clusterMap()
    await saveMilestone({ ...wish, locale: 'bg' }, { id, revision: 2 })
    const words = await db.from('milestone_translations').where('milestone_id', id)
    const madeFrom = Object.fromEntries(words.map((row) => [row.locale, row.source_hash]))
    assert.isNull(madeFrom.bg)
    assert.isNotNull(madeFrom.en)
    assert.equal(madeFrom.ro, madeFrom.en)
  })

  test('that is gone is not found, and nothing of it is written', async ({ assert }) => {
    const { wish, id } = await clusterMap()
    await removeMilestone(wish.projectId, id, SYSTEM)
    const result = await saveMilestone(wish, { id, revision: 3 })
    assert.deepEqual(result, { ok: false, reason: 'gone' })
    assert.lengthOf(await db.from('milestone_translations'), 0)
  })
})

test.group('A topic', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('leaves history when only its first language changes', async ({ assert }) => {
    const texts = { 'sr-Cyrl': { name: 'Кластери' } }
    const id = await createTopic({ locale: 'sr-Cyrl', texts }, SYSTEM)
    await editTopic({ id, locale: 'sr-Latn', texts, revision: 1, actor: SYSTEM })
    const { details } = await Activity.findByOrFail('verb', 'topic.edited')
    assert.deepInclude(details, { fields: ['locale'] })
  })
})
