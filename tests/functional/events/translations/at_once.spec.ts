import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { readEventTexts } from '#app/events/event_texts'
import { hiddenField } from '#tests/helpers/forms'
import { asked, halfTranslated } from '#tests/helpers/translations'
import { Visitor } from '#tests/helpers/visitor'

const ROUNDS = 8
const seenIn = (html: string) => hiddenField(html, 'seen').replaceAll('&quot;', '"')

async function bulgarian(eventId: number) {
  const rows = await readEventTexts(db, eventId)
  const { title, summary, description } = rows.find(({ locale }) => locale === 'bg')!
  return { title, summary, description }
}

test.group('A translator and an organiser at the same moment', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('write the same text: one is told, and nothing of either is lost', async ({
    client,
    assert,
  }) => {
    const { event, user, desk, key } = await halfTranslated(client)
    const { path } = await asked(event, user.id, [key.summary, key.description])
    const work = `/manage/events/${event.id}/translations/bg`
    const visitor = new Visitor()

    for (let round = 1; round <= ROUNDS; round++) {
      const theirs = {
        [`texts[${key.summary}][bg]`]: `Преводачът, ${round}`,
        [`texts[${key.description}][bg]`]: `Елате, ${round}`,
      }
      const ours = {
        [`texts[${key.summary}][bg]`]: `Организаторът, ${round}`,
        [`texts[${key.title}][bg]`]: `Клъстерен ден, ${round}`,
      }
      const [link, page] = [await visitor.get(path), await desk.open(work)]
      const byLink = () => visitor.submit(path, { ...theirs, seen: seenIn(link.text) }, 'PUT')
      const atDesk = async () => {
        const answer = await desk.put(work, { ...ours, seen: seenIn(page.text()) })
        return { status: answer.status(), text: answer.text() }
      }
      const isFirst = round % 2 === 0
      const answers = await Promise.all(isFirst ? [byLink(), atDesk()] : [atDesk(), byLink()])
      const [translator, organiser] = isFirst ? answers : answers.toReversed()
      const isLate = (answer: { status: number }) => answer.status === 409
      assert.lengthOf(answers.filter(isLate), 1, `round ${round}`)

      const told = isLate(translator) ? translator : organiser
      const [typed, other] = isLate(translator) ? [theirs, ours] : [ours, theirs]
      for (const words of Object.values(typed)) assert.include(told.text, words)
      assert.include(told.text, other[`texts[${key.summary}][bg]`])
      const standing = await bulgarian(event.id)
      assert.includeMembers(Object.values(standing), Object.values(other))

      const again = { ...typed, seen: seenIn(told.text) }
      if (isLate(translator)) await visitor.submit(path, again, 'PUT')
      else await desk.put(work, again)
      assert.deepEqual(await bulgarian(event.id), {
        title: `Клъстерен ден, ${round}`,
        summary: typed[`texts[${key.summary}][bg]`],
        description: `Елате, ${round}`,
      })
    }
  })
})
