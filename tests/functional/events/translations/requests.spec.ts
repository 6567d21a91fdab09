import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import Activity from '#app/activity/models/activity'
import { readEventTexts } from '#app/events/event_texts'
import TranslationRequest from '#app/events/translations/models/translation_request'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'
import { asked, fresh, halfTranslated } from '#tests/helpers/translations'
import { hiddenField } from '#tests/helpers/forms'
import { Visitor } from '#tests/helpers/visitor'

const seenIn = (html: string) => hiddenField(html, 'seen').replaceAll('&quot;', '"')

async function summaryOf(eventId: number) {
  const rows = await readEventTexts(db, eventId)
  return rows.find(({ locale }) => locale === 'bg')?.summary
}

const WISH = {
  language: 'bg',
  name: 'Цветелина Йорданова',
  email: 'tsvetelina@posta.bg',
  mail_locale: 'bg',
  deadline: '',
  note: 'Моля, до петък.',
}

test.group('Asking somebody for translations', (group) => {
  group.each.setup(() => testUtils.db().truncate())
  group.each.teardown(() => clock.travelBack())

  test('offers what is missing or out of date, and writes to them in their language', async ({
    client,
    assert,
  }) => {
    const { event, desk, user, key } = await halfTranslated(client)
    const path = `/manage/events/${event.id}/translation-requests`
    const form = await desk.open(`${path}/create?language=bg`)
    const ticked = [...form.text().matchAll(/value="(event-\d+-\w+)"\s+checked/g)].map(
      ([, value]) => value
    )
    assert.sameMembers(ticked, [key.summary, key.description])
    const texts = [key.summary, key.description]
    const sent = await desk.post(path, { ...WISH, 'texts[]': texts })
    sent.assertHeader('location', `/manage/events/${event.id}/translations`)
    await runJobs()
    const { mail, links } = await lastMailTo('tsvetelina@posta.bg')
    assert.include(mail.subject, 'Молба за превод')
    assert.include(mail.text, 'Моля, до петък.')
    assert.equal(mail.replyTo?.value[0].address, user.email)
    assert.match(links[0], /\/bg\/translations\/[\w-]{20,}$/)
    const row = await TranslationRequest.firstOrFail()
    assert.notInclude(JSON.stringify(row.serialize()), links[0].split('/').at(-1)!)
  })

  test('keeps what was typed where something is wrong, and puts no line of its own into a mail', async ({
    client,
    assert,
  }) => {
    const { event, desk, key } = await halfTranslated(client)
    const path = `/manage/events/${event.id}/translation-requests`
    const wrong = await desk.post(path, { ...WISH, 'email': 'no address', 'texts[]': [key.title] })
    wrong.assertStatus(422)
    wrong.assertTextIncludes('Enter the whole address')
    wrong.assertTextIncludes('Моля, до петък.')
    wrong.assertTextIncludes('value="Цветелина Йорданова"')
    assert.match(wrong.text(), new RegExp(`value="${key.title}"\\s+checked`))
    const none = await desk.post(path, WISH)
    none.assertStatus(422)
    const late = await desk.post(path, {
      ...WISH,
      'deadline': '2020-01-01',
      'texts[]': [key.title],
    })
    late.assertStatus(422)
    const name = 'Eve\r\nBcc: all@example.net'
    await desk.post(path, { ...WISH, name, 'texts[]': [key.title] })
    await runJobs()
    const { mail } = await lastMailTo('tsvetelina@posta.bg')
    assert.isFalse(mail.headers.has('bcc'))
    assert.lengthOf(await mailsTo('all@example.net'), 0)
  })
})

test.group('The link of a translator', (group) => {
  group.each.setup(() => testUtils.db().truncate())
  group.each.teardown(() => clock.travelBack())

  test('opens only what was asked for, in one language, without a cookie and for nobody else', async ({
    client,
    assert,
  }) => {
    const { event, user, key } = await halfTranslated(client)
    const { path } = await asked(event, user.id, [key.summary])
    const visitor = new Visitor()
    const page = await visitor.get(path)
    assert.equal(page.status, 200)
    assert.include(page.text, `texts[${key.summary}][bg]`)
    assert.notInclude(page.text, key.title)
    assert.equal(page.headers.get('set-cookie'), null)
    assert.equal(page.headers.get('cache-control'), 'private, no-store')
    assert.include(page.headers.get('x-robots-tag'), 'noindex')
    assert.include(page.text, 'lang="bg"')
  })

  test('saves unfinished work as the translator’s own, and says what was saved', async ({
    client,
    assert,
  }) => {
    const { event, user, desk, key } = await halfTranslated(client)
    const { request, path } = await asked(event, user.id, [key.summary, key.description])
    const visitor = new Visitor({ 'accept-language': 'bg' })
    const { text } = await visitor.get(path)
    const fields = { [`texts[${key.summary}][bg]`]: 'Три дни', seen: seenIn(text), do: 'save' }
    const saved = await visitor.submit(path, fields, 'PUT')
    assert.equal(saved.status, 303)
    const after = await visitor.get(saved.location!)
    assert.include(after.text, 'Запазен е 1 текст.')
    assert.equal(await summaryOf(event.id), 'Три дни')
    const row = await Activity.query().where('verb', 'event.translated').firstOrFail()
    assert.deepInclude(row.serialize(), { actorUserId: null, actorLabel: 'Мария Димитрова' })
    const history = await desk.open(`/manage/events/${event.id}/history`)
    history.assertTextIncludes('Мария Димитрова')
    history.assertTextIncludes('Translated (Bulgarian): 1 text')
    const { completedAt, savedAt } = await fresh(request)
    assert.isNull(completedAt)
    assert.isNotNull(savedAt)
  })

  test('writes no text that was not asked for, nor another language', async ({
    client,
    assert,
  }) => {
    const { event, user, key } = await halfTranslated(client)
    const { path } = await asked(event, user.id, [key.summary])
    const visitor = new Visitor()
    const { text } = await visitor.get(path)
    const fields = {
      [`texts[${key.title}][bg]`]: 'Чуждо',
      [`texts[${key.summary}][en]`]: 'Hijacked',
      seen: seenIn(text),
    }
    await visitor.submit(path, fields, 'PUT')
    const rows = await readEventTexts(db, event.id)
    const words = JSON.stringify(rows)
    assert.notInclude(words, 'Чуждо')
    assert.notInclude(words, 'Hijacked')
  })

  test('tells the organiser who asked when the translator is done, once', async ({
    client,
    assert,
  }) => {
    const { event, user, desk, key } = await halfTranslated(client)
    const { request, path } = await asked(event, user.id, [key.summary])
    const visitor = new Visitor()
    const { text } = await visitor.get(path)
    const fields = { [`texts[${key.summary}][bg]`]: 'Три дни', seen: seenIn(text), do: 'done' }
    await visitor.submit(path, fields, 'PUT')
    const again = await visitor.get(path)
    assert.include(again.text, 'Организаторите знаят, че сте готови.')
    await visitor.submit(path, { seen: seenIn(again.text), do: 'done' }, 'PUT')
    await runJobs()
    const mails = await mailsTo(user.email)
    assert.lengthOf(mails, 1)
    assert.include(mails[0].mail.text, 'Мария Димитрова')
    const page = await desk.open(`/manage/events/${event.id}/translation-requests/${request.id}`)
    page.assertTextIncludes('Done')
    page.assertTextIncludes('Take these changes back')
  })

  test('does not overwrite what an organiser wrote meanwhile, and loses nothing', async ({
    client,
    assert,
  }) => {
    const { event, user, desk, key } = await halfTranslated(client)
    const { path } = await asked(event, user.id, [key.summary, key.description])
    const visitor = new Visitor()
    const { text } = await visitor.get(path)
    const work = `/manage/events/${event.id}/translations/bg`
    const page = await desk.open(work)
    await desk.put(work, {
      [`texts[${key.summary}][bg]`]: 'Три дена',
      seen: seenIn(page.text()),
    })
    const fields = {
      [`texts[${key.summary}][bg]`]: 'Три дни',
      [`texts[${key.description}][bg]`]: 'Елате',
      seen: seenIn(text),
    }
    const told = await visitor.submit(path, fields, 'PUT')
    assert.equal(told.status, 409)
    assert.include(told.text, 'Три дена')
    assert.include(told.text, 'Три дни')
    assert.include(told.text, 'Елате')
    assert.equal(await summaryOf(event.id), 'Три дена')
    await visitor.submit(path, { ...fields, seen: seenIn(told.text) }, 'PUT')
    assert.equal(await summaryOf(event.id), 'Три дни')
  })

  test('that is wrong by one letter, revoked, run out or replaced opens the same page in the reader’s language', async ({
    client,
    assert,
  }) => {
    const { event, user, desk, key } = await halfTranslated(client)
    const { request, path } = await asked(event, user.id, [key.summary])
    const visitor = new Visitor()
    const { text } = await visitor.get(path)
    const fields = { [`texts[${key.summary}][bg]`]: 'Късно', seen: seenIn(text) }
    const pages = new Set<string>()
    const look = async (address: string) => {
      for (const answer of [
        await visitor.get(address),
        await visitor.submit(address, fields, 'PUT'),
      ]) {
        assert.equal(answer.status, 410)
        assert.equal(answer.headers.get('set-cookie'), null)
        pages.add(answer.text.replaceAll(address.split('/').at(-1)!, ''))
      }
    }
    const last = path.at(-1) === 'A' ? 'B' : 'A'
    await look(path.slice(0, -1) + last)

    const manage = `/manage/events/${event.id}/translation-requests/${request.id}`
    await desk.post(`${manage}/letters`)
    await look(path)
    const second = await fresh(request)
    const secondPath = new URL(second.url).pathname
    const opened = await visitor.get(secondPath)
    assert.equal(opened.status, 200)

    await desk.post(`${manage}?_method=DELETE`)
    await look(secondPath)
    await desk.post(`${manage}/letters`)
    const third = await fresh(request)
    clock.travelTo(third.expiresAt.plus({ minutes: 1 }))
    await look(new URL(third.url).pathname)

    assert.equal(pages.size, 1)
    assert.include([...pages][0], 'Тази връзка не отваря нищо')
    assert.equal(await summaryOf(event.id), 'Два дни')
    const english = await visitor.get(path.replace('/bg/', '/en/'))
    assert.include(english.text, 'This link opens nothing')
  })

  test('another site cannot send its form', async ({ client, assert }) => {
    const { event, user, key } = await halfTranslated(client)
    const { path } = await asked(event, user.id, [key.summary])
    const foreign = new Visitor({ origin: 'https://evil.example' })
    const answer = await foreign.submit(path, { [`texts[${key.summary}][bg]`]: 'Зло' }, 'PUT')
    assert.equal(answer.status, 403)
    assert.equal(await summaryOf(event.id), 'Два дни')
  })

  test('a cancelled event takes no translations any more, and says so', async ({
    client,
    assert,
  }) => {
    const { event, user, key } = await halfTranslated(client)
    const { path } = await asked(event, user.id, [key.summary])
    const visitor = new Visitor()
    const { text } = await visitor.get(path)
    await event.merge({ status: 'cancelled' }).save()
    const fields = { [`texts[${key.summary}][bg]`]: 'Три дни', seen: seenIn(text) }
    const answer = await visitor.submit(path, fields, 'PUT')
    assert.equal(answer.status, 409)
    assert.include(answer.text, 'Това събитие вече не се променя')
    assert.equal(await summaryOf(event.id), 'Два дни')
  })
})

test.group('What a translator saved', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  async function savedOnce(client: Parameters<typeof halfTranslated>[0]) {
    const world = await halfTranslated(client)
    const { event, user, key } = world
    const { request, path } = await asked(event, user.id, [key.summary, key.description])
    const visitor = new Visitor()
    const { text } = await visitor.get(path)
    const fields = {
      [`texts[${key.summary}][bg]`]: 'Три дни',
      [`texts[${key.description}][bg]`]: 'Елате',
    }
    await visitor.submit(path, { ...fields, seen: seenIn(text) }, 'PUT')
    const { id } = await Activity.query().where('verb', 'event.translated').firstOrFail()
    const manage = `/manage/events/${event.id}/translation-requests/${request.id}`
    return { ...world, manage, undo: `${manage}/saves/${id}/undo` }
  }

  test('is shown as a difference and taken back at one click, out of date as it was', async ({
    client,
    assert,
  }) => {
    const { event, desk, manage, undo } = await savedOnce(client)
    const page = await desk.open(manage)
    assert.match(page.text().replace(/\s+/g, ' '), /<del>.{0,80}Два<\/del>/)
    await desk.post(undo)
    const rows = await readEventTexts(db, event.id)
    const bulgarian = rows.find(({ locale }) => locale === 'bg')
    assert.deepInclude(bulgarian, { summary: 'Два дни', description: null })
    const tasks = await desk.open(`/manage/events/${event.id}/translations`)
    tasks.assertTextIncludes('1 text out of date')
    tasks.assertTextIncludes('1 text missing')
  })

  test('and was written again since stays when the rest is taken back', async ({
    client,
    assert,
  }) => {
    const { event, desk, undo, key } = await savedOnce(client)
    const work = `/manage/events/${event.id}/translations/bg`
    const page = await desk.open(work)
    await desk.put(work, {
      [`texts[${key.summary}][bg]`]: 'Три пълни дни',
      seen: seenIn(page.text()),
    })
    await desk.post(undo)
    const rows = await readEventTexts(db, event.id)
    const bulgarian = rows.find(({ locale }) => locale === 'bg')
    assert.deepInclude(bulgarian, { summary: 'Три пълни дни', description: null })
  })
})
